"""How plans or units spread: the points, the fitted curve, and where it ends with its interval."""

from typing import TYPE_CHECKING

from kitools.figures.drawing import Layout, Table
from kitools.figures.sheet import BODY, SMALL, width_of, wrapped
from kitools.figures.tones import ACTION, INK
from kitools.figures.uptake.axes import Axis, Plane, bounds, say_month, say_short
from kitools.figures.uptake.canvas import Canvas, Chart, fitted
from kitools.figures.uptake.frame import EDGE, draw_days, draw_upward, empty, end_with_notes, span_words
from kitools.uptake.diffusion import Spreads
from kitools.words import tr

if TYPE_CHECKING:
    from kitools.uptake.diffusion import Diffusion


def draw_diffusion(result: "Diffusion", language: str, layout: Layout = Layout.WIDE) -> Chart:
    """Draw the adoptions summed up (dots), the fitted curve, and where it ends: a dashed line in its 95 % interval.

    A refusal (`TooEarly`) is not drawn: a curve would be a forecast.
    """
    numbers = _numbers(result, language)
    if not result.months:
        return empty(layout, tr(language, "uptake_figures.no_points"), numbers)
    canvas = Canvas(layout, 400)
    plane = _plane(result, language, layout)
    market = result.market
    low, high = (plane.y.at(value) for value in (result.market_low, result.market_high))
    canvas.bars([(plane.x.start, high, plane.x.end - plane.x.start, low - high)], fill="#e6f0f2", gid="market-band")
    canvas.text(EDGE, 14, fitted(_what(result, language), canvas.width - 2 * EDGE, BODY))
    draw_upward(canvas, plane, lambda value: say_short(value, language))
    draw_days(canvas, plane, language)
    days = [float(month.toordinal()) + 30 for month in result.months]
    top = plane.y.at(market)
    canvas.strokes([[(plane.x.start, top), (plane.x.end, top)]], colour=ACTION, width=1.4, dash="-", gid="market")
    canvas.strokes([plane.line(days, result.fitted.tolist())], colour=ACTION, width=2.4, gid="fitted")
    radius = (2.6 if layout is Layout.NARROW else 3.6) * (1.0 if len(days) <= 80 else 0.6)
    canvas.marks(plane.line(days, result.cumulative.tolist()), radius, fill=INK, gid="observed")
    lines = [line for words in _end_words(result, language) for line in wrapped(words, _room(layout), SMALL, 3)]
    at = min(max(top - 17.5 * (len(lines) - 1) / 2, 40), plane.y.start - 17.5 * len(lines))
    canvas.lines_of(plane.x.end + 8, at, lines, colour=ACTION)
    end_with_notes(canvas, plane.y.start + 42, [tr(language, "uptake_figures.diffusion_key")])
    return canvas.chart(_alt(result, language), numbers)


def _room(layout: Layout) -> float:
    """Return the pixels that the words at the end of the line have."""
    return 98.0 if layout is Layout.NARROW else 190.0


def _plane(result: "Diffusion", language: str, layout: Layout) -> Plane:
    """Return the scales; an interval far beyond the curve runs over the top."""
    most = 1.5 * max(result.market, float(result.cumulative[-1]))
    ends = [*result.cumulative.tolist(), *result.fitted.tolist(), result.market, min(result.market_high, most)]
    upward = Axis(*bounds(ends), 320.0, 36.0)
    left = EDGE + 8 + max(width_of(say_short(mark, language), SMALL) for mark in upward.marks(5))
    first, last = (float(month.toordinal()) for month in (result.months[0], result.months[-1]))
    return Plane(Axis(first, last + 40, left, layout.width - EDGE - 8 - _room(layout)), upward)


def _what(result: "Diffusion", language: str) -> str:
    """Return what spreads."""
    if result.what is Spreads.UNITS:
        return tr(language, "uptake_figures.units_so_far")
    return tr(language, "uptake_figures.plans_so_far")


def _market(result: "Diffusion", language: str) -> tuple[str, str]:
    """Return where the curve ends, and its interval."""
    span = span_words(result.market_low, result.market_high, lambda value: say_short(value, language), language)
    return say_short(result.market, language), span


def _end_words(result: "Diffusion", language: str) -> tuple[str, str]:
    """Return the words at the end of the line: where it ends, and its interval."""
    value, span = _market(result, language)
    return tr(language, "uptake_figures.diffusion_end", value=value), span


def _alt(result: "Diffusion", language: str) -> str:
    """Return the sentence for those who cannot see the figure."""
    value, span = _market(result, language)
    return tr(
        language,
        "uptake_figures.diffusion_alt",
        what=_what(result, language),
        first=say_month(result.months[0], language),
        last=say_month(result.months[-1], language),
        seen=say_short(float(result.cumulative[-1]), language),
        value=value,
        span=span,
    )


def _numbers(result: "Diffusion", language: str) -> Table:
    """Return the months."""
    header = (
        tr(language, "uptake_figures.column_month"),
        tr(language, "uptake_figures.column_new"),
        tr(language, "uptake_figures.column_so_far"),
        tr(language, "uptake_figures.column_fitted"),
    )
    rows = (
        (say_month(month, language), *(say_short(float(value), language) for value in values))
        for month, *values in zip(result.months, result.new, result.cumulative, result.fitted, strict=True)
    )
    return Table(header, tuple(rows))
