"""Numbers with their intervals, one under the other: a dot and a line in each row, and the same in words."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from math import isfinite

from kitools.figures.drawing import Layout
from kitools.figures.sheet import BODY, SMALL, width_of, wrapped
from kitools.figures.tones import ACTION, BORDER, INK, LINE, PAPER, QUIET
from kitools.figures.uptake.axes import Axis, Plane
from kitools.figures.uptake.canvas import Canvas, fitted
from kitools.figures.uptake.frame import EDGE, Say, draw_ticks

_ROW, _HEAD, _LINE = 40.0, 38.0, 17.0
_NAME = 300.0


@dataclass(frozen=True)
class Row:
    """One number: its name, value and interval (None: nothing to draw), and the words that stand beside it.

    `is_open` draws a ring, for what is not decided; `is_head` is a heading over the rows that follow.
    """

    name: str
    said: str = ""
    value: float | None = None
    low: float = float("nan")
    high: float = float("nan")
    is_open: bool = False
    is_bold: bool = False
    is_head: bool = False


def draw_rows(  # noqa: PLR0913, PLR0917
    canvas: Canvas, rows: Sequence[Row], top: float, scale: tuple[float, float], say: Say, line_at: float | None = None,
    *, log: bool = False,
) -> float:  # fmt: skip
    """Draw `rows` from the height `top` over one scale; return the height under the scale's numbers.

    `line_at` is a value that all rows are held up against, drawn as a strong upright line.
    """
    narrow = canvas.layout is Layout.NARROW
    start = EDGE + 4 if narrow else _NAME + 2 * EDGE
    room = 0.0 if narrow else max((width_of(row.said, SMALL) for row in rows), default=0.0)
    room = min(room, 350.0)
    axis = Axis(*scale, start, canvas.width - EDGE - (4 if narrow else room + 16), log=log)
    highs = [_row_high(row, narrow=narrow) for row in rows]
    foot = top + sum(highs)
    has_values = any(row.value is not None for row in rows)
    marks = axis.marks(5 if narrow else 7) if has_values else []
    if has_values:
        canvas.line((axis.start, foot), (axis.end, foot), BORDER)
        plane = Plane(axis, Axis(0.0, 1.0, foot, top))
        draw_ticks(canvas, plane, _apart(axis, [(value, say(value)) for value in marks]))
    strips = list(_strips(rows, highs, top, narrow=narrow))
    canvas.strokes([[(axis.at(v), y0), (axis.at(v), y1)] for v in marks for y0, y1 in strips], colour=LINE)
    if line_at is not None and scale[0] <= line_at <= scale[1]:
        x = axis.at(line_at)
        canvas.strokes([[(x, y0), (x, y1)] for y0, y1 in strips], colour=INK, width=1.4, gid="line-at")
    y = top
    for at, (row, high) in enumerate(zip(rows, highs, strict=True)):
        _draw_row(canvas, row, (y, high), axis, room, at)
        y += high
    return foot + (24 if has_values else 0)


def _strips(rows: Sequence[Row], highs: Sequence[float], top: float, *, narrow: bool) -> Iterator[tuple[float, float]]:
    """Yield from where to where upright lines go: past every row, but on a phone only past what is drawn."""
    y = top
    for row, high in zip(rows, highs, strict=True):
        if not row.is_head and not narrow:
            yield y, y + high
        elif row.value is not None:
            yield y + high - 23, y + high - 3
        y += high


def _apart(axis: Axis, marks: Sequence[tuple[float, str]]) -> list[tuple[float, str]]:
    """Return the marks with words only where they do not run into the one before."""
    kept: list[tuple[float, str]] = []
    for value, words in marks:
        if (
            not kept
            or axis.at(value) - axis.at(kept[-1][0]) > 8 + (width_of(words, SMALL) + width_of(kept[-1][1], SMALL)) / 2
        ):
            kept.append((value, words))
    return kept


def _row_high(row: Row, *, narrow: bool) -> float:
    """Return how high a row is."""
    if row.is_head:
        return _HEAD
    if not narrow:
        return _ROW
    lines = len(wrapped(row.name, 300, BODY)) + len(wrapped(row.said, 316, SMALL, 3))
    return 18.0 + _LINE * lines + (14 if row.value is not None else 0)


def _draw_row(  # noqa: PLR0913, PLR0917
    canvas: Canvas, row: Row, place: tuple[float, float], axis: Axis, room: float, at: int
) -> None:
    """Draw one row: its name, its interval, and its words."""
    top, high = place
    narrow = canvas.layout is Layout.NARROW
    if row.is_head:
        wide = canvas.width - 2 * EDGE
        canvas.box(EDGE, top + 8, wide, high - 12, fill="#edf1f3")
        canvas.text(EDGE + 6, top + 8 + (high - 12) / 2, fitted(row.name, wide - 12, bold=True), size=SMALL, bold=True)
        return
    if narrow:
        names, said = wrapped(row.name, 300, BODY), wrapped(row.said, 316, SMALL, 3)
        y = canvas.lines_of(EDGE, top + 14, names, size=BODY, colour=INK, bold=row.is_bold)
        y = canvas.lines_of(EDGE, y - 1, said, size=SMALL)
        middle = y + 3
    else:
        middle = top + high / 2
        names = wrapped(row.name, _NAME * (0.9 if row.is_bold else 1.0), BODY)
        for number, line in enumerate(names):
            canvas.text(EDGE, middle + _LINE * (number - (len(names) - 1) / 2), line, bold=row.is_bold)
        said = wrapped(row.said, room + 1, SMALL)
        for number, line in enumerate(said):
            y = middle + 16 * (number - (len(said) - 1) / 2)
            canvas.text(axis.end + 16, y, line, size=SMALL, colour=QUIET)
    if row.value is not None:
        _interval(canvas, row, axis, middle, at)


def _interval(canvas: Canvas, row: Row, axis: Axis, y: float, at: int) -> None:
    """Draw a dot and its interval; an arrow where the interval goes on beyond the scale."""
    tone = INK if row.is_bold else ACTION
    low, high = (axis.at(end if end == end else row.value or 0.0) for end in (row.low, row.high))  # noqa: PLR0124
    canvas.strokes([[(low, y), (high, y)]], colour=tone, width=2.0, gid=f"interval-{at}")
    for end, beyond, way in ((low, row.low < axis.low * 0.999, 1), (high, not row.high <= axis.high * 1.001, -1)):
        if beyond and row.high == row.high:
            canvas.strokes([[(end + 7 * way, y - 5), (end, y), (end + 7 * way, y + 5)]], colour=tone, width=2.0)
        else:
            canvas.strokes([[(end, y - 4), (end, y + 4)]], colour=tone, width=2.0)
    if row.value is not None and isfinite(row.value):
        canvas.marks([(axis.at(row.value), y)], 5.0, fill=PAPER if row.is_open else tone, edge=tone, gid=f"value-{at}")
