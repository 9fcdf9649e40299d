"""After the session: thanks, one's own code, and the follow-up when its time has come."""

from collections.abc import Sequence

import ipywidgets as widgets

from kitools.sessions.material.monday import monday_card
from kitools.ui.models.join.seat import FOLLOW_UP_AFTER
from kitools.ui.views.join.monday import MondayCheck, card_text, take_along, way_back
from kitools.ui.views.join.part import SeatPart
from kitools.ui.views.join.questionnaire import Questions
from kitools.ui.views.join.waiting import CodeCard
from kitools.ui.views.parts import block, joined, row, tag


class Goodbye(SeatPart):
    """What one meets when the session is over."""

    def shows(self) -> object:
        """Return whether the follow-up can be answered, and one's card."""
        return self.seat.follow_up_is_open, self.seat.code, self.seat.monday() if self.seat.code else None

    def build(self) -> Sequence[widgets.Widget]:
        """Return thanks, or the follow-up."""
        seat = self.seat
        if seat.follow_up_is_open and seat.code:
            title = tag("h2", self.say("join.follow-up-title"), "kt-step-title", tabindex="-1")
            words = block(joined((title, tag("p", self.say("join.follow-up-hint")))))
            return (words, MondayCheck(seat, "kt-card"), Questions(seat, "follow_up"))
        title = tag("h2", self.say("join.closed-title"), "kt-step-title", tabindex="-1")
        weeks = (FOLLOW_UP_AFTER.days // 7, monday_card().check.weeks)
        next_up = tag("p", self.say("join.closed-next", weeks=weeks[1]))
        parts: list[widgets.Widget] = [
            block(joined((title, tag("p", self.say("join.closed-thanks"), "kt-lead"), next_up))),
            CodeCard(seat),
        ]
        written = seat.monday() if seat.code else None
        if written is not None:
            card = block(joined((card_text(self, written), way_back(self))), "kt-card", "kt-monday")
            parts += [card, row(block(take_along(self)))]
        home = tag("a", self.say("practice.home"), href=f"../../?lang={seat.language}")
        return (*parts, block(tag("p", home)))
