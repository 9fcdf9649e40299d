"""Event cards: what has happened, and the decision that the group owes, with a reason."""

from collections.abc import Sequence

import ipywidgets as widgets
from markupsafe import Markup

from kitools.cases import Bilingual
from kitools.sessions import commands as c
from kitools.sessions.material.deck import Card as DeckCard
from kitools.sessions.material.spoken import spoken, who_in
from kitools.sessions.state import Card
from kitools.ui.models.join.seat import SeatModel
from kitools.ui.models.live import Trouble
from kitools.ui.views import inputs
from kitools.ui.views.guard import guard
from kitools.ui.views.join.deciding import choice_and_reason, forgetting
from kitools.ui.views.join.part import SeatPart
from kitools.ui.views.parts import Block, block, button, chip, joined, row, stack, tag
from kitools.words import tr

_OWN = "own"


class Cards(SeatPart):
    """The cards that have come, the newest first."""

    def shows(self) -> object:
        """Return which cards have come."""
        return tuple(one.card for one in self.seat.own.cards) if self.seat.own else ()

    def build(self) -> Sequence[widgets.Widget]:
        """Return a part for each card."""
        cards = self.seat.own.cards if self.seat.own else ()
        title = block(tag("h2", self.say("join.cards-title")))
        if not cards:
            return (title, block(tag("p", self.say("join.no-cards"), "kt-empty")))
        return (title, *(OneCard(self.seat, one.card) for one in reversed(cards)))


class OneCard(SeatPart):
    """One card: the text, the ways to answer and a reason, or what was decided."""

    def __init__(self, seat: SeatModel, name: str) -> None:
        self._name = name
        self._card: DeckCard = seat.state.set_up.cards.card(name)
        self._changing = False
        self._forget = Block()
        super().__init__(seat, "kt-card", f"kt-sector-{self._card.sector}", f"kt-event-{name}")

    def shows(self) -> object:
        """Return what was decided, and whether one may write."""
        return self._came(), self.seat.has_pen, self.seat.can_write, self._changing

    def build(self) -> Sequence[widgets.Widget]:
        """Return the card."""
        seat, card, came = self.seat, self._card, self._came()
        if came is None:
            return ()
        week = tag("span", self.say("join.week", week=came.week), "kt-hint")
        head = tag("p", joined((week, " ", chip(seat.language, card.sector))))
        text = joined((head, tag("h3", self._text(card.title), tabindex="-1"), tag("p", self._text(card.text))))
        parts: list[widgets.Widget] = [block(text)]
        if came.answer is not None and not self._changing:
            parts.append(block(tag("div", self._answered(came), "kt-good")))
            if seat.has_pen and seat.can_write:
                parts.append(row(button(self.tr("join.change-decision"), self._change, "quiet")))
        elif seat.has_pen and seat.can_write:
            parts.append(self._form(came))
        else:
            options = joined(tag("li", self._text(one.text)) for one in card.options)
            words = joined((tag("p", self.say("join.talk-it-over")), tag("ul", options)))
            parts.append(block(joined((words, tag("p", self.say("join.pen-decides"), "kt-hint")))))
        return (*parts, self._forget)

    def _came(self) -> Card | None:
        """Return what became of the card in the group."""
        return self.seat.own.card(self._name) if self.seat.own else None

    def _text(self, text: Bilingual) -> Markup:
        """Return a text of the card about the citizen of the case."""
        return self.in_material(self._words(text))

    def _words(self, text: Bilingual) -> str:
        """Return the same as bare words, for labels."""
        seat = self.seat
        return spoken(text, who_in(seat.case, seat.own.plan if seat.own else None), seat.material)

    def _answered(self, came: Card) -> Markup:
        """Return what was decided, and why."""
        answer = came.answer
        if answer is None:
            return Markup("")
        chosen = self._text(self._card.option(answer.option).text) if answer.option else answer.choice
        choice = tag("p", joined((tag("strong", self.say("join.decided")), " ", chosen)))
        return joined((choice, tag("p", joined((tag("strong", self.say("join.because")), " ", answer.reason)))))

    def _form(self, came: Card) -> widgets.Widget:
        """Return the ways to answer, own words among them, and the reason."""
        place, old = f"card-{self._name}", came.answer
        options = [(self._words(one.text), one.id) for one in self._card.options]
        options.append((tr(self.seat.material, "join.own-answer"), _OWN))
        start = (old.option or _OWN) if old else None
        label = tr(self.seat.material, "join.what-do-you-do")
        ways = self.labelled(inputs.RadioButtons(description=label, options=options, value=start))
        given = (old.choice if old and not old.option else "", old.reason if old else "")
        written = choice_and_reason(place, self.tr("join.own-words"), self.tr("join.your-reason"), old=given)
        own = written.box.children[0]
        own.layout = widgets.Layout(display="" if start == _OWN else "none")

        def chosen(change: dict[str, str | None]) -> None:
            own.layout.display = "" if change["new"] == _OWN else "none"

        def decide() -> Trouble | None:
            option = None if ways.value in (None, _OWN) else ways.value
            trouble = self.seat.do(c.answer_card, self._name, option, written.choice.value, written.reason.value)
            if trouble is None:
                self._changing = False
                self._forget.value = forgetting(place, "choice", "reason").value
                self.refresh()
            return trouble

        ways.observe(guard(chosen), names="value")
        return stack(ways, written.box, row(self.press("join.write-decision", decide, "primary")))

    def _change(self) -> None:
        """Open the fields again."""
        self._changing = True
        self.refresh()
