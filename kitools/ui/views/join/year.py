"""The year under the group's plan: its numbers in words, with the spread first, and figures that were drawn once."""

from collections.abc import Sequence

import ipywidgets as widgets
from markupsafe import Markup

from kitools.sessions.state import GroupState
from kitools.ui.models.join.seat import SeatModel
from kitools.ui.views.join.part import SeatPart
from kitools.ui.views.parts import block, details, joined, listed, model_banner, tag

FEW = 2


class Years(SeatPart):
    """The years that have gone, the latest first."""

    def __init__(self, seat: SeatModel) -> None:
        self._pictures: dict[str, str | None] = {}
        super().__init__(seat)

    def shows(self) -> object:
        """Return which years there are, and which figures."""
        own = self.seat.own
        if own is None:
            return None
        return tuple(own.years), self._picture(f"{own.group.id}/{max(own.years, default=0)}/ball"), self._compared()

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
        parts += self._figure(f"{own.group.id}/{number}/ball", "join.ball-figure")
        if number > 1:
            earlier = joined(
                joined((tag("h4", self.say("join.year-version", number=one)), year_lines(self, own, one)))
                for one in sorted(own.years, reverse=True)[1:]
            )
            parts.append(block(details(self.say("join.earlier-years"), earlier)))
        parts += self._figure("groups/compare", "join.compare-figure")
        return parts

    def _compared(self) -> str | None:
        """Return the figure of all groups, if it has been drawn."""
        return self._picture("groups/compare")

    def _picture(self, name: str) -> str | None:
        """Return a figure in the page's language; asked for once in each year that has gone."""
        own = self.seat.own
        key = f"{name}.{self.seat.language} {len(own.years) if own else 0}"
        if self._pictures.get(key) is None:
            self._pictures[key] = self.seat.picture(f"{name}.{self.seat.language}")
        return self._pictures[key]

    def _figure(self, name: str, caption: str) -> list[widgets.Widget]:
        """Return a figure that was drawn once elsewhere, if there is one."""
        svg = self._picture(name)
        if not svg:
            return []
        drawn = tag("div", Markup(svg), "kt-scroll")
        return [block(tag("figure", joined((drawn, tag("figcaption", self.say(caption)))), "kt-figure"))]


def year_lines(part: SeatPart, group: GroupState, number: int) -> Markup:
    """Return the numbers of a year in sentences, the spread of 100 courses first."""
    lines = [
        part.say(f"join.measure-{one.name}", low=round(one.p10), high=round(one.p90), middle=round(one.median))
        for one in group.years.get(number, ())
    ]
    return listed(lines)
