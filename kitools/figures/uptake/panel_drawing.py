"""Draws panels of points over time: small multiples on one scale, limits named at their ends, phases with breaks."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from itertools import pairwise
from math import isfinite
from typing import ClassVar

from kitools.figures.drawing import Layout
from kitools.figures.sheet import BODY, SMALL, width_of, wrapped
from kitools.figures.tones import ACTION, BAD, BORDER, GOOD, INK, PAPER, QUIET, WARNING
from kitools.figures.uptake.axes import Axis, Plane, bounds
from kitools.figures.uptake.canvas import Canvas, Mark, Point, fitted
from kitools.figures.uptake.frame import EDGE, Say, draw_end_labels, draw_upward
from kitools.figures.uptake.labels import Labels
from kitools.figures.uptake.panels import Panel, Stretch, Tells, edges, steps
from kitools.words import tr

SHAPES = {
    Tells.USUAL: (Mark.DISC, 1.0, INK),
    Tells.OUTSIDE: (Mark.DIAMOND, 1.45, BAD),
    Tells.BETTER: (Mark.SQUARE, 1.2, "#2f5d8a"),
    Tells.WORSE: (Mark.DIAMOND, 1.45, WARNING),
    Tells.OTHER: (Mark.UP, 1.45, "#7a3e7a"),
    Tells.EXCLUDED: (Mark.DISC, 1.2, BORDER),
}
_APART = 5.0
"""Scales that differ more than so many times are not shared."""
_MANY = 110

Foot = Callable[[Canvas, Plane], None]


@dataclass(frozen=True)
class Ends:
    """What the lines are called at their ends."""

    centre: str
    lower: str
    upper: str
    target: str


@dataclass(frozen=True)
class Scales:
    """The ends of the scales: `x` for all panels, `upward` for each."""

    x: tuple[float, float]
    upward: tuple[tuple[float, float], ...]
    shared: bool


def scales_of(panels: Sequence[Panel], ceiling: float | None = None) -> Scales:
    """Return scales that hold all panels: one upright scale for all, unless one panel would flatten the others."""
    xs = [x for panel in panels for x in edges([point.x for point in panel.points])]
    across = (min(xs, default=0.0), max(xs, default=1.0))
    own = [bounds(panel.values()) for panel in panels]
    tops = [high for (_, high), panel in zip(own, panels, strict=True) if panel.points]
    shared = not tops or max(tops) <= _APART * max(min(tops), 1e-12)
    if shared:
        own = [bounds([value for panel in panels for value in panel.values()])] * len(panels)
    if ceiling is not None:
        own = [(low, min(high, ceiling * 1.0) if high <= 1.2 * ceiling else high) for low, high in own]
    return Scales(across, tuple(own), shared)


class PanelGrid:
    """Panels in one to three columns, drawn row by row from the height `top`."""

    COLUMNS: ClassVar = {1: 1, 2: 2, 4: 2}

    def __init__(  # noqa: PLR0913, PLR0917 - what a grid is made of
        self, canvas: Canvas, panels: Sequence[Panel], scales: Scales, say: Say, ends: Ends, foot: Foot, language: str
    ) -> None:
        self.canvas, self.panels, self.scales = canvas, panels, scales
        self.say, self.ends, self.foot, self.language = say, ends, foot, language
        self.narrow = canvas.layout is Layout.NARROW
        self.columns = 1 if self.narrow else self.COLUMNS.get(len(panels), 3)
        self.wide = canvas.width / self.columns
        alone = len(panels) == 1
        self.high = (210.0 if alone else 120.0) if self.narrow else {1: 290.0, 2: 200.0}.get(self.columns, 130.0)
        marks = [self.say(v) for low, high in scales.upward for v in Axis(low, high, 1, 0).marks(self._most_marks())]
        self.left = EDGE + 8 + max((width_of(words, SMALL) for words in marks), default=0)
        ending = [words for panel in panels for _, words, _ in self._end_words(panel)]
        self.right = 10 + EDGE + max((width_of(words, SMALL) for words in ending), default=0)
        if self._some_beyond():
            self.right += width_of("↑ ", SMALL)

    def drawn(self, top: float) -> float:
        """Draw all panels; return the height under the last row."""
        for first in range(0, len(self.panels), self.columns):
            row = range(first, min(first + self.columns, len(self.panels)))
            heads = [self._head(self.panels[at]) for at in row]
            head = max(24.0 + 17 * len(lines) for lines in heads)
            strips = max(self._strip_high(self.panels[at]) for at in row)
            for column, at in enumerate(row):
                self._panel(at, heads[column], (column * self.wide, top, top + head + strips))
            top += head + strips + self.high + 42
        return top

    def _some_beyond(self) -> bool:
        """Whether some line's last value lies beyond its scale."""
        return any(
            value > high
            for panel, (_, high) in zip(self.panels, self.scales.upward, strict=True)
            for value, _, _ in self._end_words(panel)
        )

    def _most_marks(self) -> int:
        """Return how many values may stand at the left."""
        return 6 if self.high > 180 else 4

    def _head(self, panel: Panel) -> list[str]:
        """Return what a panel says in words, in lines."""
        room = min(self.wide - 2 * EDGE, 700.0)
        return [line for words in panel.verdict for line in wrapped(words, room, SMALL, 5)]

    def _strip_high(self, panel: Panel) -> float:
        """Return how high the strip with the phases' names is, and that of the signs."""
        return (40.0 if len(panel.stretches) > 1 else 12.0) + 34.0 * len(panel.icons)

    def _panel(self, at: int, lines: list[str], place: tuple[float, float, float]) -> None:
        """Draw one panel: its name and words, the strip of phases, the plane, and the lines and points in it."""
        panel, canvas = self.panels[at], self.canvas
        left, top, upper = place
        x = Axis(*self.scales.x, left + self.left, left + self.wide - self.right)
        plane = Plane(x, Axis(*self.scales.upward[at], upper + self.high, upper))
        if panel.name:
            canvas.text(left + EDGE, top + 12, fitted(panel.name, self.wide - 2 * EDGE, BODY, bold=True), bold=True)
        colour = INK if panel.is_signal else QUIET
        below = canvas.lines_of(left + EDGE, top + (32 if panel.name else 12), lines, colour=colour)
        for number, icon in enumerate(panel.icons):
            _, _, tone = SHAPES[icon.tells]
            y = below + 10 + 34 * number
            canvas.dot(left + EDGE + 11, y, 11, fill=PAPER, edge=tone if icon.tells is not Tells.USUAL else BORDER)
            canvas.text(left + EDGE + 11, y, icon.letter, size=SMALL, anchor="center", bold=True)
            words = wrapped(icon.words, self.wide - 2 * EDGE - 30, SMALL)
            canvas.lines_of(left + EDGE + 30, y - 8 * (len(words) - 1), words, colour=INK)
        self._baseline(panel, plane)
        draw_upward(canvas, plane, self.say, self._most_marks())
        self.foot(canvas, plane)
        self._stretches(panel, plane, at)
        self._points(panel, plane, at)
        ends = [
            (plane.y.at(y), words if _is_on(y, plane.y) else f"↑ {words}", tone)
            for y, words, tone in self._end_words(panel)
        ]
        draw_end_labels(canvas, plane.x.end + 6, ends, plane.y.end - 2, plane.y.start)

    def _baseline(self, panel: Panel, plane: Plane) -> None:
        """Shade the points that the limits are computed from."""
        for baseline in panel.baselines:
            start, stop = (plane.x.at(x) for x in baseline)
            high = plane.y.start - plane.y.end
            self.canvas.bars([(start, plane.y.end, stop - start, high)], fill="#edf1f3", gid="baseline")
            words = fitted(tr(self.language, "uptake_figures.baseline"), max(stop - start - 6, 0.0))
            if len(words) > 4:
                self.canvas.text(start + 4, plane.y.end + 9, words, size=SMALL, colour=QUIET)

    def _stretches(self, panel: Panel, plane: Plane, at: int) -> None:
        """Draw the centre lines and limits of each phase, and the breaks between them."""
        canvas = self.canvas
        starts = edges([point.x for point in panel.points])
        for number, one in enumerate(panel.stretches):
            fields = starts[one.first : one.stop + 1]
            centres = one.centre_line or (one.centre,) * (one.stop - one.first)
            lines = [[plane.at(*end) for end in line] for line in steps(fields, centres)]
            canvas.strokes(lines, colour=INK, width=1.5, dash="-" if one.is_broken else "", gid=f"centre-{at}-{number}")
            for name, values in (("lower", one.lower), ("upper", one.upper)):
                within = [value if _is_on(value, plane.y) else float("nan") for value in values]
                lines = [[plane.at(*end) for end in line] for line in steps(fields, within)]
                canvas.strokes(lines, colour=ACTION, width=1.2, gid=f"{name}-{at}-{number}")
            if number:
                x = plane.x.at(fields[0])
                canvas.strokes([[(x, plane.y.end - 34), (x, plane.y.start)]], colour=BORDER, dash=".", gid="break")
            if len(panel.stretches) > 1 and len(fields) > 1:
                self._phase_words(one, plane, (plane.x.at(fields[0]), plane.x.at(fields[-1])), number)
        if panel.target is not None:
            y = plane.y.at(panel.target)
            canvas.strokes([[(plane.x.start, y), (plane.x.end, y)]], colour=GOOD, width=1.6, dash=".", gid="target")

    def _phase_words(self, one: Stretch, plane: Plane, span: tuple[float, float], number: int) -> None:
        """Write a phase's name and centre over it; as much as there is room for."""
        room = span[1] - span[0] - 6
        label = one.label or tr(self.language, "uptake_figures.phase", number=number + 1)
        centre = tr(self.language, "uptake_figures.at_end", name=self.ends.centre, value=self.say(one.centre))
        plain = tr(self.language, "uptake_figures.phase", number=number + 1)
        shown = label if width_of(label, SMALL) <= room or room > 80 else plain
        tries = ((fitted(shown, room) if room > 80 else shown, str(number + 1)), (centre, self.say(one.centre)))
        for at, words in enumerate(next((one for one in pair if width_of(one, SMALL) <= room), "") for pair in tries):
            if words:
                self.canvas.text(span[0] + 4, plane.y.end - 27 + 16 * at, words, size=SMALL, colour=QUIET)

    def _points(self, panel: Panel, plane: Plane, at: int) -> None:
        """Draw the line through the points, greyed where one is left out, and the points by what they tell."""
        canvas = self.canvas
        breaks = {one.first for one in panel.stretches}
        whole: list[list[Point]] = []
        grey: list[list[Point]] = []
        for number, (one, other) in enumerate(pairwise(panel.points)):
            if number + 1 in breaks or not (isfinite(one.y) and isfinite(other.y)):
                continue
            is_grey = Tells.EXCLUDED in (one.tells, other.tells)
            (grey if is_grey else whole).append([plane.at(one.x, one.y), plane.at(other.x, other.y)])
        if not panel.is_joined:
            whole, grey = [], []
        canvas.strokes(_joined(grey), colour="#b9c2c8", width=1.0, dash="-", gid=f"line-greyed-{at}")
        canvas.strokes(_joined(whole), colour=QUIET, width=1.2, gid=f"line-{at}")
        small = 2.2 if self.columns > 2 or self.narrow else 3.2
        radius = 1.4 if len(panel.points) > _MANY / (1 if self.columns == 1 and not self.narrow else 2.5) else small
        seen = [point for point in panel.points if isfinite(point.y)]
        for tells, (mark, size, tone) in SHAPES.items():
            found = [plane.at(point.x, point.y) for point in seen if point.tells is tells]
            ring = tells is Tells.EXCLUDED
            big = radius if tells is Tells.USUAL else max(radius, small) * size + 0.8
            fill, edge = (PAPER, tone) if ring else (tone, None)
            canvas.marks(found, big, mark=mark, fill=fill, edge=edge, gid=f"points-{tells.value}-{at}")
        self._name_points(panel, plane)

    def _name_points(self, panel: Panel, plane: Plane) -> None:
        """Write the day of the points that have one, where there is room."""
        labels = Labels(self.canvas, (plane.x.start, plane.y.end - 3, plane.x.end + 4, plane.y.start - 1))
        seen = [point for point in panel.points if isfinite(point.y)]
        labels.keep_clear([plane.at(point.x, point.y) for point in seen], 3.5)
        labels.rather_not_on([plane.at(point.x, point.y) for point in seen])
        starts = edges([point.x for point in panel.points])
        for one in panel.stretches:
            fields = starts[one.first : one.stop + 1]
            centres = one.centre_line or (one.centre,) * (one.stop - one.first)
            for values in (one.lower, one.upper, centres):
                for line in steps(fields, values):
                    labels.rather_not_on([plane.at(*end) for end in line])
        for baseline in panel.baselines:
            start = plane.x.at(baseline[0])
            wide = width_of(tr(self.language, "uptake_figures.baseline"), SMALL) + 8
            labels.keep_off((start, plane.y.end, start + wide, plane.y.end + 18))
        for point in seen:
            if point.named:
                _, _, tone = SHAPES[point.tells]
                labels.beside(plane.at(point.x, point.y), point.said, away=8, colour=tone, clear=True)

    def _end_words(self, panel: Panel) -> list[tuple[float, str, str]]:
        """Return the words at the right end of the lines: those of the last phase, and the target."""
        found: list[tuple[float, str, str]] = []
        if panel.stretches:
            last = panel.stretches[-1]
            found.append((last.centre_line[-1] if last.centre_line else last.centre, self.ends.centre, INK))
            for name, values in ((self.ends.lower, last.lower), (self.ends.upper, last.upper)):
                finite = [value for value in values if isfinite(value)]
                if finite:
                    found.append((finite[-1], name, ACTION))
        if panel.target is not None:
            found.append((panel.target, self.ends.target, GOOD))
        return [
            (value, tr(self.language, "uptake_figures.at_end", name=name, value=self.say(value)), tone)
            for value, name, tone in found
            if isfinite(value)
        ]


def _is_on(value: float, axis: Axis) -> bool:
    """Whether a value lies on the scale; what lies beyond it is not drawn at its end."""
    return axis.low - 1e-9 <= value <= axis.high + 1e-9


def _joined(parts: Sequence[list[Point]]) -> list[list[Point]]:
    """Return pieces of line that meet as one line each."""
    lines: list[list[Point]] = []
    for start, end in parts:
        if lines and lines[-1][-1] == start:
            lines[-1].append(end)
        else:
            lines.append([start, end])
    return lines
