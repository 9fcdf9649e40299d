"""What every chart of an evaluator has around it: scales, their words, and notes underneath."""

from collections.abc import Callable, Sequence
from datetime import date

from kitools.figures.drawing import Layout, Table
from kitools.figures.scale import spread_out
from kitools.figures.sheet import BODY, SMALL, width_of, wrapped
from kitools.figures.tones import BORDER, LINE, QUIET
from kitools.figures.uptake.axes import Plane, day_marks, say_short
from kitools.figures.uptake.canvas import Canvas, Chart, Point
from kitools.words import say_number, tr

EDGE = 12.0
LINE_HIGH = 18.0

Say = Callable[[float], str]


def end_with_notes(canvas: Canvas, y: float, notes: Sequence[str]) -> None:
    """Write `notes` from the height `y`, each on lines of its own, and let the sheet end under them."""
    room = min(canvas.width - 2 * EDGE, 860.0)
    lines = [line for words in notes for line in wrapped(words, room, SMALL, 12)]
    for at, line in enumerate(lines):
        canvas.text(EDGE, y + LINE_HIGH * at, line, size=SMALL, colour=QUIET)
    canvas.end_at(y + LINE_HIGH * len(lines) - (4 if lines else 8))


def draw_upward(canvas: Canvas, plane: Plane, say: Say, most: int = 5) -> None:
    """Draw the upright scale: thin lines across, with their values at the left."""
    for value in plane.y.marks(most):
        y = plane.y.at(value)
        canvas.line((plane.x.start, y), (plane.x.end, y), LINE)
        canvas.text(plane.x.start - 6, y, say(value), size=SMALL, colour=QUIET, anchor="right")


def draw_across(canvas: Canvas, plane: Plane, say: Say, most: int = 6) -> None:
    """Draw the scale that goes right: short marks with their values underneath."""
    _floor(canvas, plane)
    draw_ticks(canvas, plane, [(value, say(value)) for value in plane.x.marks(most)])


def draw_days(canvas: Canvas, plane: Plane, language: str) -> None:
    """Draw a scale of days (given as ordinals), with months and years underneath."""
    _floor(canvas, plane)
    first, last = (date.fromordinal(max(round(day), 1)) for day in (plane.x.low, plane.x.high))
    marks = day_marks(first, last, plane.x.end - plane.x.start, language)
    draw_ticks(canvas, plane, [(float(day.toordinal()), words) for day, words in marks])


def draw_ticks(canvas: Canvas, plane: Plane, marks: Sequence[tuple[float, str]]) -> None:
    """Draw short marks at the foot, their words shifted into the sheet where they would run over its edge."""
    y = plane.y.start
    for value, words in marks:
        x = plane.x.at(value)
        canvas.line((x, y), (x, y + 4), BORDER)
        half = width_of(words, SMALL) / 2
        canvas.text(
            min(max(x, half + 1), canvas.width - half - 1), y + 15, words, size=SMALL, colour=QUIET, anchor="center"
        )


def draw_end_labels(
    canvas: Canvas, x: float, labels: Sequence[tuple[float, str, str]], low: float, high: float
) -> None:
    """Write labels (height, words, colour) at the right end of their lines, moved apart where they would meet."""
    order = sorted(labels)
    places = spread_out([y for y, _, _ in order], 1.28 * SMALL, low, high)
    for place, (_, words, colour) in zip(places, order, strict=True):
        canvas.text(x, place, words, size=SMALL, colour=colour)


def draw_named_ends(
    canvas: Canvas, plane: Plane, right: float, ends: Sequence[tuple[Point, str, str]], apart: float = 16.5
) -> None:
    """Write the names of lines (end, name, colour) at `right`, each with a thin line from where its own ends."""
    order = sorted(ends, key=lambda end: (end[0][1], -end[0][0]))
    heights = spread_out([y for (_, y), _, _ in order], apart, plane.y.end - 4, plane.y.start)
    for height, ((x, y), name, tone) in zip(heights, order, strict=True):
        canvas.strokes([[(x + 5, y), (max(x + 5, plane.x.end + 2), y), (right - 4, height)]], colour=LINE, width=1.0)
        canvas.text(right, height, name, size=SMALL, colour=tone)


def empty(layout: Layout, words: str, numbers: Table) -> Chart:
    """Return a chart that says in words that there is nothing to draw."""
    lines = wrapped(words, layout.width - 2 * EDGE, BODY, 6)
    canvas = Canvas(layout, 16 + 20 * len(lines))
    canvas.lines_of(EDGE, 18, lines, size=BODY)
    return canvas.chart(words, numbers)


def percent(value: float, language: str, digits: int | None = None) -> str:
    """Return a share from 0 to 1 as per cent.

    >>> percent(0.125, "da"), percent(0.0005, "en"), percent(1.0, "en")
    ('12,5 %', '0.05%', '100%')
    """
    if digits is None:
        said = say_short(100 * value, language) if abs(value) < 0.995 else say_number(language, 100 * value, 0)
    else:
        said = say_number(language, 100 * value, digits)
    return tr(language, "uptake_figures.percent", share=said)


def span_words(low: float, high: float, say: Say, language: str) -> str:
    """Return an interval in words."""
    return tr(language, "uptake_figures.span", low=say(low), high=say(high))


def _floor(canvas: Canvas, plane: Plane) -> None:
    """Draw the line that the scale stands on."""
    canvas.line((plane.x.start, plane.y.start), (plane.x.end, plane.y.start), BORDER)
