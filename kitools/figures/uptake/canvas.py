"""A sheet for charts of many points: each kind of mark is one path, however many there are, and so drawn fast."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from enum import Enum
from math import cos, pi, sin
from typing import Any

from kitools.figures.drawing import Drawing, Table
from kitools.figures.sheet import SMALL, Sheet, width_of
from kitools.figures.tones import INK, LINE, QUIET

_CONTROL = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f]")

Point = tuple[float, float]


class Mark(Enum):
    """The shapes of points: their outlines stay apart without colour."""

    DISC = tuple((cos(2 * pi * at / 16), sin(2 * pi * at / 16)) for at in range(16))
    DIAMOND = ((0.0, -1.5), (1.3, 0.0), (0.0, 1.5), (-1.3, 0.0))
    UP = ((0.0, -1.4), (1.35, 1.0), (-1.35, 1.0))
    DOWN = ((0.0, 1.4), (1.35, -1.0), (-1.35, -1.0))
    SQUARE = ((-1.0, -1.0), (1.0, -1.0), (1.0, 1.0), (-1.0, 1.0))


@dataclass(frozen=True)
class Chart(Drawing):
    """A drawing of an evaluator's result, which can also leave the house as a file: see `kitools.figures.uptake`."""

    sheet: Sheet = field(repr=False, compare=False)


class Canvas(Sheet):
    """A sheet that draws many marks, broken lines and bands as one path each, all in CSS pixels."""

    def marks(  # noqa: PLR0913
        self, points: Sequence[Point], radius: float, *, mark: Mark = Mark.DISC, fill: str = INK,
        edge: str | None = None, gid: str = "",
    ) -> None:  # fmt: skip
        """Draw a mark at each of `points`; a ring where `fill` is the paper's colour and `edge` another."""
        corners = [[(x + radius * dx, y + radius * dy) for dx, dy in mark.value] for x, y in points]
        self._path(corners, closed=True, facecolor=fill, edgecolor=edge or fill, linewidth=1.4 if edge else 0, gid=gid)

    def strokes(
        self, lines: Sequence[Sequence[Point]], *, colour: str = LINE, width: float = 1.0, dash: str = "", gid: str = ""
    ) -> None:
        """Draw each of `lines` (points in order), dashed (`-`) or dotted (`.`) where `dash` says so."""
        style = {"": "solid", "-": (0, (5, 3)), ".": (0, (1.5, 2.5))}[dash]
        look = {"facecolor": "none", "edgecolor": colour, "linewidth": width, "linestyle": style, "capstyle": "butt"}
        self._path([line for line in lines if len(line) > 1], closed=False, gid=gid, **look)

    def band(self, upper: Sequence[Point], lower: Sequence[Point], *, fill: str, gid: str = "") -> None:
        """Fill what lies between two lines that go from left to right."""
        self._path([[*upper, *reversed(lower)]], closed=True, facecolor=fill, edgecolor="none", linewidth=0, gid=gid)

    def bars(
        self, corners: Sequence[tuple[float, float, float, float]], *, fill: str, edge: str = "", gid: str = ""
    ) -> None:
        """Draw rectangles (x, y, width, height)."""
        lines = [((x, y), (x + w, y), (x + w, y + h), (x, y + h)) for x, y, w, h in corners]
        look = {"facecolor": fill, "edgecolor": edge or "none", "linewidth": 1 if edge else 0}
        self._path(lines, closed=True, gid=gid, **look)

    def lines_of(  # noqa: PLR0913
        self, x: float, y: float, lines: Sequence[str], *, size: float = SMALL, colour: str = QUIET,
        anchor: str = "left", bold: bool = False,
    ) -> float:  # fmt: skip
        """Write `lines` under each other from the middle height `y`; return where the next would be."""
        for at, line in enumerate(lines):
            self.text(x, y + at * 1.4 * size, line, size=size, colour=colour, anchor=anchor, bold=bold)
        return y + len(lines) * 1.4 * size

    def text(self, x: float, y: float, words: str, **look: Any) -> None:
        """Write `words` as `Sheet.text` does, without the signs that no file may hold."""
        super().text(x, y, printable(words), **look)

    def line(self, start: Point, end: Point, colour: str = LINE, width: float = 1) -> None:
        """Draw a straight line."""
        self.strokes([[start, end]], colour=colour, width=width)

    def end_at(self, y: float) -> None:
        """Let the sheet end at the height `y`, whatever it was made with."""
        self.height = y
        self.figure.set_size_inches(self.width / 72, y / 72)
        self.axes.set(ylim=(y, 0))

    def chart(self, alt: str, numbers: Table) -> Chart:
        """Return the sheet as a chart, with what it says to those who cannot see it, and its numbers."""
        drawing = self.finished(printable(alt), numbers)
        return Chart(drawing.svg, drawing.alt, drawing.numbers, self)

    def _path(self, lines: Sequence[Sequence[Point]], *, closed: bool, gid: str, **look: Any) -> None:
        """Add one path made of all `lines`."""
        from matplotlib.patches import PathPatch  # noqa: PLC0415
        from matplotlib.path import Path  # noqa: PLC0415

        if not lines:
            return
        points: list[Point] = []
        turns: list[Any] = []
        for line in lines:
            points += [*line, line[0]] if closed else line
            turns += [Path.MOVETO, *[Path.LINETO] * (len(line) - 1), *([Path.CLOSEPOLY] if closed else [])]
        # Tenths of pixels cannot be seen, and halve the size of the picture.
        self._add(PathPatch(Path([(round(x, 1), round(y, 1)) for x, y in points], turns), **look), gid)

    def _add(self, patch: Any, gid: str) -> None:
        """Put `patch` on the sheet as `Sheet` does, without looking for its limits, which takes a fifth of the time."""
        if gid:
            patch.set_gid(gid)
        patch.set(clip_on=False, zorder=self._next())
        self.axes.add_artist(patch)


def printable(words: str) -> str:
    """Return words without control characters, which XML cannot hold.

    >>> printable("Valby" + chr(0) + " Øst")
    'Valby Øst'
    """
    return _CONTROL.sub("", words)


def fitted(words: str, room: float, size: float = SMALL, *, bold: bool = False) -> str:
    """Return `words` on one line of at most `room` pixels, cut with an ellipsis where they are longer."""
    line = " ".join(printable(words).split())
    if width_of(line, size, bold) <= room:
        return line
    while line and width_of(line + "…", size, bold) > room:
        line = line[:-1]
    return line.rstrip() + "…"
