"""Charts by the rules of the English health service ("plot the dots"), with their two signs said in words too."""

from typing import TYPE_CHECKING

import numpy as np

from kitools.figures.drawing import Layout, Table
from kitools.figures.sheet import BODY, wrapped
from kitools.figures.tones import INK
from kitools.figures.uptake.across import foot_of, placed
from kitools.figures.uptake.canvas import Canvas, Chart
from kitools.figures.uptake.control import About
from kitools.figures.uptake.control_words import described, limit_words, measured, said_as
from kitools.figures.uptake.frame import EDGE, empty, end_with_notes
from kitools.figures.uptake.panel_drawing import PanelGrid, scales_of
from kitools.figures.uptake.panels import Icon, Panel, PanelPoint, Stretch, Tells, edges
from kitools.uptake.charts import Assurance, Direction, Kind, Measure, PointType
from kitools.words import tr

if TYPE_CHECKING:
    from kitools.uptake.charts import XmrNhs
    from kitools.uptake.charts.result import Bools

_TELLS = {
    PointType.COMMON: Tells.USUAL,
    PointType.IMPROVEMENT: Tells.BETTER,
    PointType.CONCERN: Tells.WORSE,
    PointType.NEUTRAL_HIGH: Tells.OTHER,
    PointType.NEUTRAL_LOW: Tells.OTHER,
}
_LETTERS = {
    Assurance.CONSISTENT_PASS: ("P", Tells.BETTER),
    Assurance.CONSISTENT_FAIL: ("F", Tells.WORSE),
    Assurance.INCONSISTENT: ("?", Tells.USUAL),
}


def draw_xmr(chart: "XmrNhs", language: str, layout: Layout = Layout.WIDE, about: About | None = None) -> Chart:
    """Draw a plot-the-dots chart: square better, diamond worse, triangle neither, each panel with its two signs."""
    return _Xmr(chart, language, layout, about or About()).drawn()


class _Xmr:
    """The figure while it is drawn."""

    def __init__(self, chart: "XmrNhs", language: str, layout: Layout, about: About) -> None:
        self.chart, self.language, self.layout, self.about = chart, language, layout, about
        self.xs, self._said_x, _ = placed(chart.x)
        multiply = 100.0 if about.measure is Measure.PERCENT else 1.0
        self.say = said_as(Kind.XMR, about.measure, multiply, language)
        self.title = about.title or measured(Kind.XMR, about.measure, language)

    def drawn(self) -> Chart:
        """Return the finished figure."""
        if not len(self.chart.y):
            return empty(self.layout, tr(self.language, "uptake_figures.no_points"), self._numbers())
        canvas = Canvas(self.layout, 400)
        panels = [self._panel(at, name) for at, name in enumerate(self.chart.panels)]
        lines = wrapped(self.title, 0.88 * (canvas.width - 2 * EDGE), BODY, 3)
        y = canvas.lines_of(EDGE, 14, lines, size=BODY, colour=INK, bold=len(panels) == 1) - 8
        scales = scales_of(panels)
        short = self.layout is Layout.NARROW or len(panels) > 1
        ends = limit_words(Kind.XMR, self.language, short=short)
        foot = foot_of(self.chart.x, self.language, narrow=short)
        y = PanelGrid(canvas, panels, scales, self.say, ends, foot, self.language).drawn(
            y + (2 if len(panels) == 1 else 10)
        )
        notes = [*self.about.notes, tr(self.language, "uptake_figures.xmr_key")]
        if len(panels) > 1 and not scales.shared:
            notes.insert(0, tr(self.language, "uptake_figures.own_scales"))
        end_with_notes(canvas, y, notes)
        return canvas.chart(self._alt(panels), self._numbers())

    def _panel(self, at: int, name: str) -> Panel:
        """Return one panel as it is drawn."""
        mine = self.chart.panel == at
        places = np.flatnonzero(mine)
        points = tuple(
            PanelPoint(self.xs[i], float(self.chart.y[i]), self._said_x(self.xs[i], self.language), self._tells(i))
            for i in places.tolist()
        )
        targets = self.chart.target[mine]
        targets = targets[np.isfinite(targets)]
        icons = self._icons(at, points, places.tolist())
        return Panel(
            name,
            self._verdict(points),
            points,
            tuple(self._stretches(places.tolist())),
            tuple(self._baselines(mine, [point.x for point in points])),
            float(targets[-1]) if targets.size else None,
            icons,
            is_signal=any(point.tells not in (Tells.USUAL, Tells.EXCLUDED) for point in points),
        )

    def _tells(self, at: int) -> Tells:
        """Return what a point tells."""
        if not self.chart.include[at]:
            return Tells.EXCLUDED
        return _TELLS[PointType(str(self.chart.point_type[at]))]

    def _stretches(self, places: list[int]) -> list[Stretch]:
        """Return the phases, by their places within the panel."""
        chart = self.chart
        found: list[Stretch] = []
        for phase in dict.fromkeys(chart.phase[places].tolist()):
            within = [at for at, place in enumerate(places) if chart.phase[place] == phase]
            lines = [tuple(line[places][within].tolist()) for line in (chart.lower, chart.upper, chart.mean)]
            flat = len({round(value, 9) for value in lines[2] if value == value}) <= 1  # noqa: PLR0124
            found.append(
                Stretch(
                    within[0], within[-1] + 1, lines[2][-1], lines[0], lines[1],
                    label=self._label(found, chart.x[places[within[0]]]), centre_line=() if flat else lines[2],
                )
            )  # fmt: skip
        return found

    def _label(self, before: list[Stretch], start: object) -> str:
        """Return what the phase that begins at `start` is called, if anything."""
        if not before or np.asarray(start).dtype.kind != "M":
            return ""
        day = np.asarray(start).astype("datetime64[D]")
        labels = [phase.label for phase in self.about.phases if np.datetime64(phase.start, "D") <= day]
        return labels[-1] if labels else ""

    def _baselines(self, mine: "Bools", xs: list[float]) -> list[tuple[float, float]]:
        """Return the points that the limits come from, where they are not all."""
        fixed = self.chart.fixed[mine]
        counted = self.chart.include[mine] & np.isfinite(self.chart.y[mine])
        places = np.flatnonzero(fixed)
        if not places.size or not (counted & ~fixed).any():
            return []
        starts = edges(xs)
        return [(starts[int(places[0])], starts[int(places[-1]) + 1])]

    def _verdict(self, points: tuple[PanelPoint, ...]) -> tuple[str, ...]:
        """Say which special points there are, with the shape that they have and the first and last of them."""
        words = []
        for tells in (Tells.BETTER, Tells.WORSE, Tells.OTHER, Tells.EXCLUDED):
            found = [point for point in points if point.tells is tells]
            if found:
                code = f"uptake_figures.xmr_{tells.value}"
                words.append(tr(self.language, code, count=len(found), first=found[0].said, last=found[-1].said))
        return tuple(words)

    def _icons(self, at: int, points: tuple[PanelPoint, ...], places: list[int]) -> tuple[Icon, ...]:
        """Return the sign of variation (of the last point) and that of assurance (where there is a target)."""
        shown = [
            place for place, point in zip(places, points, strict=True)
            if point.tells is not Tells.EXCLUDED and point.y == point.y
        ]  # fmt: skip
        icons = []
        if shown:
            kind = PointType(str(self.chart.point_type[shown[-1]]))
            is_high = self._is_high(shown[-1], kind)
            letter = "~" if kind is PointType.COMMON else ("H" if is_high else "L")
            way = "common" if kind is PointType.COMMON else ("high" if is_high else "low")
            words = tr(self.language, "uptake_figures.variation", kind=kind.value, way=way)
            icons.append(Icon(letter, _TELLS[kind], words))
        assurance = self.chart.assurance[at] if at < len(self.chart.assurance) else None
        if assurance is not None:
            letter, tells = _LETTERS[assurance]
            icons.append(Icon(letter, tells, tr(self.language, "uptake_figures.assurance", kind=assurance.value)))
        return tuple(icons)

    def _is_high(self, at: int, kind: PointType) -> bool:
        """Whether a special point is so upwards."""
        if kind in (PointType.NEUTRAL_HIGH, PointType.NEUTRAL_LOW):
            return kind is PointType.NEUTRAL_HIGH
        return (kind is PointType.IMPROVEMENT) is (self.chart.direction is Direction.INCREASE)

    def _alt(self, panels: list[Panel]) -> str:
        """Return the sentence for those who cannot see the figure."""
        said = []
        for panel in panels[:8]:
            words = [*(icon.words for icon in panel.icons), *panel.verdict]
            said.append(f"{panel.name}: {' '.join(words)}" if panel.name else " ".join(words))
        span = self._said_x(min(self.xs), self.language), self._said_x(max(self.xs), self.language)
        return described(self.title, Kind.XMR, len(self.xs), span, " ".join(said), self.language)

    def _numbers(self) -> Table:
        """Return every point with its lines and what it tells."""
        chart, language = self.chart, self.language
        header = (
            tr(language, "uptake_figures.column_unit"), tr(language, "uptake_figures.column_when"),
            tr(language, "uptake_figures.column_value"), tr(language, "uptake_figures.column_lower"),
            tr(language, "uptake_figures.column_centre"), tr(language, "uptake_figures.column_upper"),
            tr(language, "uptake_figures.column_remark"),
        )  # fmt: skip
        rows = (
            (
                chart.panels[int(chart.panel[at])] or tr(language, "uptake_figures.all_units"),
                self._said_x(x, language),
                *(self.say(float(line[at])) for line in (chart.y, chart.lower, chart.mean, chart.upper)),
                tr(language, "uptake_figures.xmr_remark", kind=self._remark(at)),
            )
            for at, x in enumerate(self.xs)
        )  # fmt: skip
        return Table(header, tuple(rows))

    def _remark(self, at: int) -> str:
        """Return what a point tells, as a code."""
        return "excluded" if not self.chart.include[at] else str(self.chart.cause[at])
