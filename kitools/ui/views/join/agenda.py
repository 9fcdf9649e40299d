"""The meeting's agenda: the item one has come to, its minutes, who speaks, a tip for the chair, and the next."""

from collections.abc import Sequence
from functools import partial

import ipywidgets as widgets
from markupsafe import Markup

from kitools.sessions import commands as c
from kitools.sessions.material.agendas import Agenda, AgendaItem
from kitools.ui.views.join.part import SeatPart
from kitools.ui.views.parts import block, button, details, joined, listed, row, tag
from kitools.ui.views.values import code_words
from kitools.words import tr


class AgendaPart(SeatPart):
    """The agenda, item by item."""

    def shows(self) -> object:
        """Return which item the meeting has come to."""
        own = self.seat.own
        return (own.form, own.agenda_item, own.agenda_at, self.seat.state.paused_at) if own else None

    def build(self) -> Sequence[widgets.Widget]:
        """Return the item, and the whole agenda folded away."""
        seat, found = self.seat, self.seat.agenda()
        if found is None or seat.own is None:
            return ()
        at = min(seat.own.agenda_item, len(found.items) - 1)
        item = found.items[at]
        title = tag("h2", self.say("join.agenda-title", form=code_words(seat.language, found.form)))
        steps = []
        if at > 0:
            steps.append(self.press("join.item-back", partial(seat.do, c.move_agenda, at - 1), "quiet"))
        if at + 1 < len(found.items):
            following = self.material_words(found.items[at + 1].title)
            onward = tr(seat.material, "join.item-next", title=following)
            steps.append(self.labelled(button(onward, lambda: self.tell(seat.do(c.move_agenda, at + 1)), "primary")))
        return (
            block(title),
            block(self._item(item, at, len(found.items)), "kt-card", "kt-agenda-now"),
            row(*steps),
            block(details(self.say("join.whole-agenda"), self._whole(found, at))),
        )

    def _item(self, item: AgendaItem, at: int, count: int) -> Markup:
        """Return the item that one has come to."""
        speaks = [self.tr(f"speaks.{one}") for one in item.speaks]
        place = self.say("join.item-of", number=at + 1, count=count)
        pieces = [
            tag("p", joined((place, " · ", self._clock(item)), ""), "kt-hint"),
            tag("h3", self.material(item.title), tabindex="-1"),
            tag("p", self.material(item.text)),
            tag("p", self.say("join.who-speaks", who=speaks), "kt-hint"),
            tag("p", joined((tag("strong", self.say("join.tip")), " ", self.material(item.tip)))),
        ]
        return joined(pieces)

    def _clock(self, item: AgendaItem) -> Markup:
        """Return the minutes that the item has left."""
        found = self.seat.item_clock()
        left = max(0, round(found.left)) if found else 60 * item.minutes
        minutes = tag("span", str(-(-left // 60)), "kt-minutes")
        words = tag("span", joined((minutes, " ", self.say("join.minutes-left"))), "kt-left")
        over = tag("span", self.say("join.item-is-over"), "kt-over", hidden="hidden")
        if self.seat.is_paused:
            return words
        return tag("span", joined((words, over)), "kt-clock", data_left=str(left))

    def _whole(self, found: Agenda, at: int) -> Markup:
        """Return all items with their minutes."""
        lines = [
            joined((
                tag("strong", self.material(one.title)) if number == at else self.material(one.title),
                " · ", self.say("join.minutes", count=one.minutes),
            ))
            for number, one in enumerate(found.items)
        ]  # fmt: skip
        return joined((tag("p", self.material(found.about)), listed(lines, name="ol")))
