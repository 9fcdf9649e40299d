"""The year under the group's plan: its numbers in words, with the spread first, and figures that were drawn once."""

from collections.abc import Sequence

import ipywidgets as widgets
from markupsafe import Markup

from kitools.sessions.debrief.produced import promises
from kitools.sessions.state import GroupState
from kitools.ui.models.kept import COMPARISON, ball_name
from kitools.ui.views.join.part import SeatPart
from kitools.ui.views.parts import block, details, joined, listed, model_banner, tag
from kitools.ui.views.sessions.kept_picture import kept_picture

FEW = 2


class Years(SeatPart):
    """The years that have gone, the latest first."""

    def shows(self) -> object:
        """Return which years there are, and which figures."""
        own = self.seat.own
        if own is None:
            return None
        return tuple(own.years), self.seat.state.pictures, self.seat.language

    def build(self) -> Sequence[widgets.Widget]:
        """Return the numbers in words, and the figures."""
        seat, own = self.seat, self.seat.own
        if own is None or not own.years:
            return (block(tag("p", self.say("join.no-year-yet"), "kt-empty")),)
        number = max(own.years)
        parts: list[widgets.Widget] = [
            model_banner(seat.language),
            block(joined((tag("h2", self.say("join.year-title")), year_lines(self, own, number))), "kt-card"),
        ]
        parts += self._figure(ball_name(own.group.id, number), "join.ball-figure")
        if number > 1:
            earlier = joined(
                joined((tag("h4", self.say("join.year-version", number=one)), year_lines(self, own, one)))
                for one in sorted(own.years, reverse=True)[1:]
            )
            parts.append(block(details(self.say("join.earlier-years"), earlier)))
        parts += self._figure(COMPARISON, "join.compare-figure")
        return parts

    def _figure(self, name: str, caption: str) -> list[widgets.Widget]:
        """Return a figure that was drawn once elsewhere, if there is one."""
        shown = kept_picture(self.seat.language, self.seat.picture, name, self.say(caption))
        return [block(shown)] if shown else []


def year_lines(part: SeatPart, group: GroupState, number: int) -> Markup:
    """Return the numbers of a year in sentences, the spread of 100 courses first."""
    promised = promises(group.versions[number - 1].plan)
    lines = [
        part.say(f"join.measure-{one.name}", low=round(one.p10), high=round(one.p90), middle=round(one.median))
        for one in group.years.get(number, ())
        if promised or one.name != "promises_kept"
    ]
    return listed(lines if promised else [*lines, part.say("join.nothing-promised")])
