"""Suggestions that wait for the pen: the pen takes one with one touch or lets it lie; others see their own."""

from collections.abc import Sequence
from functools import partial

import ipywidgets as widgets

from kitools.sessions import commands as c
from kitools.sessions.state import Suggestion
from kitools.ui.models.join.seat import SeatModel
from kitools.ui.views.join.asides import place_words
from kitools.ui.views.join.part import SeatPart
from kitools.ui.views.parts import block, joined, row, stack, tag

_AT_A_TIME = 5


class Suggestions(SeatPart):
    """What waits for the pen: the oldest few, so that it need not look at many at once; others see their newest."""

    def __init__(self, seat: SeatModel) -> None:
        self._cards: dict[tuple[str, bool], widgets.Widget] = {}
        super().__init__(seat)

    def shows(self) -> object:
        """Return the suggestions that concern one, and whether one has the pen."""
        return self._own(), self.seat.has_pen, self.seat.can_write

    def build(self) -> Sequence[widgets.Widget]:
        """Return a card for each that is shown, and how many more there are; a card that is there stays."""
        own, has_pen = self._own(), self.seat.has_pen
        if not own or not self.seat.can_write:
            self._cards = {}
            return ()
        shown = own[:_AT_A_TIME] if has_pen else own[-_AT_A_TIME:]
        before = self._cards
        self._cards = {(one.id, has_pen): before.get((one.id, has_pen)) or self._one(one) for one in shown}
        code = "join.suggestions-for-you" if has_pen else "join.your-suggestions"
        more = "join.suggestions-later" if has_pen else "join.suggestions-earlier"
        left = len(own) - len(shown)
        return (
            block(tag("h3", self.say(code, count=len(own)))),
            *self._cards.values(),
            *([block(tag("p", self.say(more, count=left), "kt-hint"))] if left else []),
        )

    def _own(self) -> tuple[Suggestion, ...]:
        """Return all that wait, for the pen; else one's own."""
        seat = self.seat
        waiting = seat.own.suggestions if seat.own else ()
        return waiting if seat.has_pen else tuple(one for one in waiting if one.who == seat.who)

    def _one(self, one: Suggestion) -> widgets.Widget:
        """Return a suggestion, and what can be done with it."""
        seat = self.seat
        name = self.seat.state.nickname(one.who) or self.tr("join.somebody")
        lead = self.say("join.suggestion-from", name=name, where=place_words(seat.language, one.path))
        words = block(joined((tag("p", lead, "kt-hint"), tag("p", one.text, "kt-typed-text"))))
        away = self.press(
            "join.put-aside" if seat.has_pen else "join.withdraw", partial(seat.do, c.put_aside, one.id), "quiet"
        )
        if not seat.has_pen:
            return stack(words, row(away), classes="kt-item")
        take = self.press("join.take-suggestion", partial(seat.plan_desk.take_suggestion, one.id), "secondary")
        return stack(words, row(take, away), classes="kt-item")
