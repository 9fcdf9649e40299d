"""What has happened to all by each day, as layers: it happened, they left the target group first, they still wait."""

from typing import TYPE_CHECKING

from kitools.figures.sheet import BODY, SMALL, width_of, wrapped
from kitools.figures.tones import ACTION, INK, LINE, QUIET
from kitools.figures.uptake.axes import Axis, Plane
from kitools.figures.uptake.canvas import Canvas, Point
from kitools.figures.uptake.frame import EDGE, draw_end_labels, draw_upward, percent
from kitools.words import tr

if TYPE_CHECKING:
    from kitools.uptake.survival import Incidence
    from kitools.uptake.survival.result import Floats

_HIGH = 150.0
_LEFT_TONE = "#8a5a00"
_FILLS = {"still-waiting": "#f4f6f7", "ended": "#e3c39d", "happened": "#4f97a3"}


def draw_layers(
    canvas: Canvas, incidence: "Incidence", language: str, top: float, across: tuple[float, float]
) -> tuple[float, Plane]:
    """Draw the layers under `top`; return the height under them, and their scales.

    `across` is where they begin on the sheet, and the last day.
    """
    canvas.line((EDGE, top), (canvas.width - EDGE, top), LINE)
    head = wrapped(tr(language, "uptake_figures.stacked"), canvas.width - 2 * EDGE, BODY, 3)
    y = canvas.lines_of(EDGE, top + 20, head, size=BODY, colour=INK) + 8
    ends = _words_at_ends(incidence, language)
    right = canvas.width - EDGE - 8 - max(width_of(words, SMALL) for _, words, _ in ends)
    left, last = across
    plane = Plane(Axis(0.0, last, left, right), Axis(0.0, 1.0, y + _HIGH, y))
    draw_upward(canvas, plane, lambda share: percent(share, language), 3)
    happened, either = (
        [plane.at(*point) for point in steps_of(incidence.time, shares, last, at=0.0)]
        for shares in (incidence.happened, incidence.happened + incidence.ended)
    )
    floor, ceiling = _edge(plane, plane.y.start), _edge(plane, plane.y.end)
    for gid, upper, lower in (
        ("still-waiting", ceiling, either),
        ("ended", either, happened),
        ("happened", happened, floor),
    ):
        canvas.band(upper, lower, fill=_FILLS[gid], gid=gid)
    canvas.strokes([happened, either], colour=INK, width=1.2)
    places = [(plane.y.at(share), words, tone) for share, words, tone in ends]
    draw_end_labels(canvas, plane.x.end + 8, places, plane.y.end + 4, plane.y.start)
    return plane.y.start + 44, plane


def _edge(plane: Plane, y: float) -> list[Point]:
    """Return a straight edge of the layers."""
    return [(plane.x.start, y), (plane.x.end, y)]


def _words_at_ends(incidence: "Incidence", language: str) -> list[tuple[float, str, str]]:
    """Return what each layer is, at the middle of its end, and its tone."""
    if not incidence.time.size:
        return [(0.5, tr(language, "uptake_figures.layer_waiting", share=percent(1.0, language)), QUIET)]
    happened, ended = float(incidence.happened[-1]), float(incidence.ended[-1])
    waiting = max(1 - happened - ended, 0.0)
    said = [percent(share, language, 0) for share in (happened, ended, waiting)]
    return [
        (happened / 2, tr(language, "uptake_figures.layer_happened", share=said[0]), ACTION),
        (happened + ended / 2, tr(language, "uptake_figures.layer_left", share=said[1]), _LEFT_TONE),
        (1 - waiting / 2, tr(language, "uptake_figures.layer_waiting", share=said[2]), QUIET),
    ]


def steps_of(
    days: "Floats", shares: "Floats", end: float, *, at: float = 1.0, first: bool = True
) -> list[tuple[float, float]]:
    """Return the corners of a line that holds each share until the next day; from day 0 where `first`."""
    points = [(0.0, at)] if first else []
    level = at
    for day, share in zip(days.tolist(), shares.tolist(), strict=True):
        if points:
            points.append((day, level))
        points.append((day, share))
        level = share
    return [*points, (end, level)]
