"""Control charts over time: one panel for each unit, its lines named at their ends, and what its runs say in words."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date
from math import isfinite
from typing import TYPE_CHECKING, Any

import numpy as np

from kitools.figures.drawing import Layout, Table
from kitools.figures.sheet import BODY, wrapped
from kitools.figures.tones import INK
from kitools.figures.uptake.across import foot_of, placed
from kitools.figures.uptake.axes import say_short
from kitools.figures.uptake.canvas import Canvas, Chart
from kitools.figures.uptake.control_words import (
    about_outside,
    about_runs,
    described,
    limit_words,
    measured,
    said_as,
)
from kitools.figures.uptake.frame import EDGE, Say, empty, end_with_notes
from kitools.figures.uptake.panel_drawing import PanelGrid, scales_of
from kitools.figures.uptake.panels import Panel, PanelPoint, Stretch, Tells, edges
from kitools.uptake.charts import Kind, Measure
from kitools.words import tr

if TYPE_CHECKING:
    from kitools.uptake.charts import ControlChart, Points, Summary
    from kitools.uptake.charts import Panel as Facet
    from kitools.uptake.choices import Exclusion, Phase

MOST_ROWS = 600
"""Points that the table lists; where there are more it lists the phases."""


@dataclass(frozen=True)
class About:
    """What a chart does not know of itself: what is measured, what phases are called, and why points are left out."""

    title: str = ""
    measure: Measure | None = None
    phases: "tuple[Phase, ...]" = ()
    excluded: "tuple[Exclusion, ...]" = ()
    target: float | None = None
    notes: tuple[str, ...] = field(default=())


def draw_control_chart(
    chart: "ControlChart", language: str, layout: Layout = Layout.WIDE, about: About | None = None
) -> Chart:
    """Draw a control chart: points, centre line and limits with their values, phases, baselines and what is left out.

    Panels are small multiples on one scale (or on their own where that would flatten some, and then it is said). A
    centre line is dashed where the runs tell of more than chance; a point outside a limit is a diamond with its day.
    """
    return _Control(chart, language, layout, about or About()).drawn()


def _is_beyond(panel: Panel, high: float) -> bool:
    """Whether some limit of a panel lies above its scale."""
    return any(value > high for one in panel.stretches for value in one.upper)


class _Control:
    """The figure while it is drawn."""

    def __init__(self, chart: "ControlChart", language: str, layout: Layout, about: About) -> None:
        self.chart, self.language, self.layout, self.about = chart, language, layout, about
        self.say: Say = said_as(chart.kind, about.measure, chart.multiply, language)
        self.title = about.title or measured(chart.kind, about.measure, language)
        _, self._said_x, self.is_dated = placed(chart.points.x)
        self.facets = chart.each() if len(chart.points) else ()

    def drawn(self) -> Chart:
        """Return the finished figure."""
        numbers = self._numbers()
        if not self.facets:
            return empty(self.layout, tr(self.language, "uptake_figures.no_points"), numbers)
        canvas = Canvas(self.layout, 400)
        lines = wrapped(self.title, 0.88 * (canvas.width - 2 * EDGE), BODY, 3)
        y = canvas.lines_of(EDGE, 14, lines, size=BODY, colour=INK, bold=len(self.facets) == 1) - 8
        panels = [self._panel(facet) for facet in self.facets]
        share = self.chart.kind in (Kind.P, Kind.PP)
        scales = scales_of(panels, self.chart.multiply if share else None)
        narrow = self.layout is Layout.NARROW
        short = narrow or len(panels) > 1
        ends = limit_words(self.chart.kind, self.language, short=short)
        foot = foot_of(self.chart.points.x, self.language, narrow=short)
        y = PanelGrid(canvas, panels, scales, self.say, ends, foot, self.language).drawn(
            y + (2 if len(panels) == 1 else 10)
        )
        notes = list(self.about.notes)
        if len(panels) > 1 and not scales.shared:
            notes.insert(0, tr(self.language, "uptake_figures.own_scales"))
        if any(_is_beyond(panel, high) for panel, (_, high) in zip(panels, scales.upward, strict=True)):
            notes.append(tr(self.language, "uptake_figures.beyond_scale"))
        end_with_notes(canvas, y, [*notes, *self._key(panels)])
        return canvas.chart(self._alt(panels), numbers)

    def said_x(self, value: float) -> str:
        """Return a place on the scale across, in words."""
        return self._said_x(value, self.language)

    def _panel(self, facet: "Facet") -> Panel:
        """Return one panel as it is drawn."""
        points = facet.points
        xs, _, _ = placed(points.x) if self.is_dated else placed(self._all_x(points))
        drawn = tuple(self._point(points, at, x) for at, x in enumerate(xs))
        stretches = tuple(self._stretches(points, facet.summaries))
        targets = points.target[np.isfinite(points.target)]
        target = float(targets[-1]) if targets.size else self.about.target
        return Panel(
            name=facet.name,
            verdict=self._verdict(facet, drawn),
            points=drawn,
            stretches=stretches,
            baselines=tuple(self._baselines(points, xs)),
            target=target,
            is_signal=any(one.runs_signal for one in facet.summaries) or bool(points.outside.any()),
            is_joined=self.chart.ordered,
        )

    def _all_x(self, points: "Points") -> Any:
        """Return the x of some points, numbered as labels are among all points of the chart."""
        column = np.asarray(self.chart.points.x)
        if column.dtype.kind in "iuf":
            return points.x
        names = list(dict.fromkeys(map(str, column.tolist())))
        return np.array([names.index(str(value)) for value in points.x])

    def _point(self, points: "Points", at: int, x: float) -> PanelPoint:
        """Return one point as it is drawn."""
        tells = Tells.OUTSIDE if points.outside[at] else Tells.USUAL
        if not points.include[at]:
            tells = Tells.EXCLUDED
        return PanelPoint(x, float(points.y[at]), self.said_x(x), tells, named=tells is Tells.OUTSIDE)

    def _stretches(self, points: "Points", summaries: "Sequence[Summary]") -> list[Stretch]:
        """Return the phases with their lines; a limit that no point has is left out."""
        found = []
        for one in summaries:
            places = np.flatnonzero(points.phase == one.phase)
            if not places.size:
                continue
            first, stop = int(places[0]), int(places[-1]) + 1
            lower, upper, centre = (line[first:stop] for line in (points.lcl, points.ucl, points.cl))
            label = self._phase_label(one.phase, points.x[first])
            flat = np.ptp(centre[np.isfinite(centre)]) < 1e-12 if np.isfinite(centre).any() else True
            found.append(
                Stretch(
                    first, stop, one.cl,
                    tuple(lower.tolist()) if np.isfinite(lower).any() else (),
                    tuple(upper.tolist()) if np.isfinite(upper).any() else (),
                    label, is_broken=one.runs_signal, centre_line=() if flat else tuple(centre.tolist()),
                )
            )  # fmt: skip
        return found

    def _phase_label(self, number: int, start: Any) -> str:
        """Return what somebody called the phase that begins at `start`, else ""."""
        if not self.is_dated or number == 1:
            return ""
        labels = [phase for phase in self.about.phases if np.datetime64(phase.start, "D") <= np.datetime64(start, "D")]
        return labels[-1].label if labels else ""

    def _baselines(self, points: "Points", xs: list[float]) -> list[tuple[float, float]]:
        """Return where limits were frozen: the points they come from, where a phase has others too."""
        starts = edges(xs)
        found = []
        for phase in np.unique(points.phase):
            mine = points.phase == phase
            counted = mine & points.include & np.isfinite(points.y)
            frozen = np.flatnonzero(mine & points.baseline)
            if frozen.size and (counted & ~points.baseline).any():
                found.append((starts[int(frozen[0])], starts[int(frozen[-1]) + 1]))
        return found

    def _verdict(self, facet: "Facet", drawn: Sequence[PanelPoint]) -> tuple[str, ...]:
        """Return what the panel says in words."""
        words = about_runs(facet.summaries, self.language) if self.chart.ordered else []
        outside = [point.said for point in drawn if point.tells is Tells.OUTSIDE]
        words += about_outside(outside, self.language)
        if not words and np.isfinite(facet.points.y).any():
            words.append(tr(self.language, "uptake_figures.nothing_special"))
        left_out = [point for point in drawn if point.tells is Tells.EXCLUDED]
        if left_out:
            named = [self._left_out(facet, point) for point in left_out[:4]]
            words.append(
                tr(self.language, "uptake_figures.left_out_points", points=named, more=max(len(left_out) - 4, 0))
            )
        return tuple(words)

    def _left_out(self, facet: "Facet", point: PanelPoint) -> str:
        """Return a point that is left out, with the reason where it is known."""
        if self.is_dated:
            day = date.fromordinal(int(point.x))
            later = [date.fromordinal(int(x)) for x in placed(facet.points.x)[0] if x > point.x]
            end = min(later, default=date.max)
            for one in self.about.excluded:
                if one.unit in ("", facet.name) and day <= one.day < end:
                    return tr(self.language, "uptake_figures.left_out_because", point=point.said, reason=one.reason)
        return point.said

    def _key(self, panels: Sequence[Panel]) -> list[str]:
        """Say what the marks and lines are that occur."""
        language = self.language
        keys = []
        if any(one.lower or one.upper for panel in panels for one in panel.stretches):
            keys.append(tr(language, "uptake_figures.key_limits"))
        if any(one.is_broken for panel in panels for one in panel.stretches):
            keys.append(tr(language, "uptake_figures.key_broken"))
        if any(point.tells is Tells.OUTSIDE for panel in panels for point in panel.points):
            keys.append(tr(language, "uptake_figures.key_outside"))
        if any(point.tells is Tells.EXCLUDED for panel in panels for point in panel.points):
            keys.append(tr(language, "uptake_figures.key_excluded"))
        return [" ".join(keys)] if keys else []

    def _alt(self, panels: Sequence[Panel]) -> str:
        """Return the sentence for those who cannot see the figure."""
        xs = [point.x for panel in panels for point in panel.points]
        signals = [panel.name for panel in panels if panel.is_signal]
        verdict = " ".join(panels[0].verdict) if len(panels) == 1 else tr(
            self.language, "uptake_figures.panels_signalling", count=len(signals), of=len(panels), named=signals[:8]
        )  # fmt: skip
        span = self.said_x(min(xs)), self.said_x(max(xs))
        return described(self.title, self.chart.kind, len(xs), span, verdict, self.language)

    def _numbers(self) -> Table:
        """Return every point with its lines, or every phase where there are too many points."""
        if len(self.chart.points) > MOST_ROWS:
            return self._phases()
        language = self.language
        header = (
            tr(language, "uptake_figures.column_unit"), tr(language, "uptake_figures.column_when"),
            tr(language, "uptake_figures.column_value"), tr(language, "uptake_figures.column_denominator"),
            tr(language, "uptake_figures.column_lower"), tr(language, "uptake_figures.column_centre"),
            tr(language, "uptake_figures.column_upper"), tr(language, "uptake_figures.column_remark"),
        )  # fmt: skip
        rows = []
        for facet in self.facets:
            points = facet.points
            xs, _, _ = placed(points.x) if self.is_dated else placed(self._all_x(points))
            for at, x in enumerate(xs):
                values = (points.lcl[at], points.cl[at], points.ucl[at])
                rows.append((
                    facet.name or tr(language, "uptake_figures.all_units"), self.said_x(x), self.say(points.y[at]),
                    say_short(float(points.n[at]), language), *(self.say(float(value)) for value in values),
                    self._remark(points, at),
                ))  # fmt: skip
        return Table(header, tuple(rows))

    def _remark(self, points: "Points", at: int) -> str:
        """Return what is special about a point."""
        remarks = []
        if points.outside[at]:
            remarks.append(tr(self.language, "uptake_figures.remark_outside"))
        if not points.include[at]:
            remarks.append(tr(self.language, "uptake_figures.remark_excluded"))
        if not isfinite(points.y[at]):
            remarks.append(tr(self.language, "uptake_figures.remark_missing"))
        return ", ".join(remarks) or "–"

    def _phases(self) -> Table:
        """Return every phase with its lines and what its runs say."""
        language = self.language
        header = (
            tr(language, "uptake_figures.column_unit"), tr(language, "uptake_figures.column_phase"),
            tr(language, "uptake_figures.column_points"), tr(language, "uptake_figures.column_lower"),
            tr(language, "uptake_figures.column_centre"), tr(language, "uptake_figures.column_upper"),
            tr(language, "uptake_figures.column_remark"),
        )  # fmt: skip
        rows = (
            (
                one.panel or tr(language, "uptake_figures.all_units"), str(one.phase), str(one.n_obs),
                *(self.say(value) for value in (one.lcl, one.cl, one.ucl)),
                " ".join(about_runs([one], language)) or "–",
            )
            for one in self.chart.summaries
        )  # fmt: skip
        return Table(header, tuple(rows))
