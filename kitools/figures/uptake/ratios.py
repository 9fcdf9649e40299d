"""Two sides compared: the ratio with its interval, and what it would be for each thing that is not known."""

from collections.abc import Sequence
from math import isfinite
from typing import TYPE_CHECKING

from kitools.figures.drawing import Layout, Table
from kitools.figures.sheet import BODY, wrapped
from kitools.figures.uptake.axes import say_short
from kitools.figures.uptake.canvas import Canvas, Chart, fitted
from kitools.figures.uptake.frame import EDGE, end_with_notes, span_words
from kitools.figures.uptake.rows import Row, draw_rows
from kitools.words import say_list, tr

if TYPE_CHECKING:
    from kitools.uptake.exposure import Band, BandCell, Compared, NoExposure, RateRatio

MOST_UNITS, MOST_MONTHS = 5, 3
"""Assumptions that are drawn of each kind, evenly from the lowest to the highest; the table has all."""


def draw_ratio(result: "RateRatio", language: str, layout: Layout = Layout.WIDE) -> Chart:
    """Draw the ratio of two sides, however it can be computed, and the band over what is not known where there is one.

    The scale is logarithmic, with a strong line at 1 (no difference); a ring is an interval that holds 1.
    """
    ways = (
        (tr(language, "uptake_figures.per_unit_month"), result.compared),
        (tr(language, "uptake_figures.per_citizen_month"), result.by_citizens),
        (tr(language, "uptake_figures.same_age", months=result.same_age_months), result.same_age),
    )
    found = [_row(name, compared, language) for name, compared in ways if compared is not None]
    rows = [*found, *(_band_rows(result.band, language) if result.band is not None else [])]
    sides = (result.group.units, result.reference.units)
    cells = result.band.cells if result.band is not None else ()
    table = [(name, compared) for name, compared in ways if compared is not None]
    return _drawn(rows, sides, result.level, language, layout, _numbers(table, cells, language))


def draw_sensitivity(result: "NoExposure", language: str, layout: Layout = Layout.WIDE) -> Chart:
    """Draw what the ratio would be for each assumption: how many units, and how long each side had.

    The scale is logarithmic, with a strong line at 1 (no difference); a ring is an interval that holds 1.
    """
    sides = (result.group.units, result.reference.units)
    numbers = _numbers([], result.band.cells, language)
    return _drawn(_band_rows(result.band, language), sides, result.level, language, layout, numbers)


def _drawn(  # noqa: PLR0913, PLR0917
    rows: list[Row], sides: tuple[tuple[str, ...], tuple[str, ...]], level: float, language: str, layout: Layout,
    numbers: Table,
) -> Chart:  # fmt: skip
    """Return the figure of rows of ratios."""
    canvas = Canvas(layout, 100)
    group, reference = (_side(names, language) for names in sides)
    head = tr(language, "uptake_figures.ratio_what", group=group, reference=reference)
    lines = wrapped(head, canvas.width - 2 * EDGE, BODY, 6)
    y = canvas.lines_of(EDGE, 14, lines, size=BODY, colour="#1b2733")
    y = draw_rows(canvas, rows, y + 10, _scale(rows), lambda value: say_short(value, language), 1.0, log=True)
    sides_said = tr(language, "uptake_figures.ratio_sides")
    notes = [sides_said, tr(language, "uptake_figures.ratio_key", level=f"{100 * level:g}")]
    end_with_notes(canvas, y + 16, notes)
    shown = [row for row in rows if row.value is not None]
    undecided = sum(row.is_open for row in shown)
    values = [row.value for row in shown if row.value is not None and isfinite(row.value)]
    alt = tr(
        language, "uptake_figures.ratio_alt", what=head, count=len(shown), undecided=undecided,
        low=say_short(min(values, default=float("nan")), language),
        high=say_short(max(values, default=float("nan")), language),
    )  # fmt: skip
    return canvas.chart(alt, numbers)


def _side(names: Sequence[str], language: str) -> str:
    """Return the names of a side; the first few where there are many."""
    if len(names) > 3:
        return tr(
            language,
            "uptake_figures.and_more",
            names=", ".join(fitted(name, 220.0) for name in names[:2]),
            more=len(names) - 2,
        )
    return say_list(language, [fitted(name, 260.0) for name in names])


def _band_rows(band: "Band", language: str) -> list[Row]:
    """Return a heading for each number of units, with a row for each pair of months under it."""
    units, group, reference = (
        _evenly(band.reference_units, MOST_UNITS),
        _evenly(band.group_months, MOST_MONTHS),
        _evenly(band.reference_months, MOST_MONTHS),
    )
    rows = []
    for count in units:
        rows.append(Row(tr(language, "uptake_figures.if_units", count=int(count)), is_head=True))
        rows += [
            _row(_months(cell, language), cell.compared, language)
            for cell in band.cells
            if cell.reference_units == count and cell.group_months in group and cell.reference_months in reference
        ]
    return rows


def _evenly(values: Sequence[float], most: int) -> list[float]:
    """Return at most `most` of `values`, the first and the last among them.

    >>> _evenly((1, 2, 3, 4, 5, 6), 3)
    [1, 4, 6]
    """
    if len(values) <= most:
        return list(values)
    return [values[round(at * (len(values) - 1) / (most - 1) + 1e-9)] for at in range(most)]


def _months(cell: "BandCell", language: str) -> str:
    """Return the months that a cell takes for granted."""
    return tr(
        language,
        "uptake_figures.if_months",
        group=say_short(cell.group_months, language),
        reference=say_short(cell.reference_months, language),
    )


def _row(name: str, compared: "Compared", language: str) -> Row:
    """Return one ratio as a row."""
    value = compared.ratio
    if value != value:  # noqa: PLR0124 - not a number
        return Row(name, tr(language, "uptake_figures.no_plans_at_all"), is_open=True)
    said = tr(
        language,
        "uptake_figures.ratio_said",
        ratio=say_short(value, language),
        span=_span(compared, language),
        decided="yes" if compared.is_decided else "no",
    )
    return Row(name, said, value, compared.low, compared.high, is_open=not compared.is_decided)


def _span(compared: "Compared", language: str) -> str:
    """Return the interval of a ratio; one without an upper end says so."""
    if not isfinite(compared.high):
        return tr(language, "uptake_figures.at_least", low=say_short(compared.low, language))
    return span_words(compared.low, compared.high, lambda value: say_short(value, language), language)


def _scale(rows: Sequence[Row]) -> tuple[float, float]:
    """Return the ends of the logarithmic scale: 1 lies on it, and no more than ten times beyond the ratios."""
    values = [row.value for row in rows if row.value is not None and isfinite(row.value) and row.value > 0] + [1.0]
    ends = [end for row in rows if row.value is not None for end in (row.low, row.high) if isfinite(end) and end > 0]
    low = max(min([*values, *ends]), min(values) / 10)
    high = min(max([*values, *ends]), max(values) * 10)
    return min(low, 0.5) * 0.93, max(high, 2.0) * 1.07


def _numbers(ways: Sequence[tuple[str, "Compared"]], cells: "Sequence[BandCell]", language: str) -> Table:
    """Return every ratio, and what it takes for granted."""
    header = (
        tr(language, "uptake_figures.column_how"),
        tr(language, "uptake_figures.column_units_behind"),
        tr(language, "uptake_figures.column_ratio"),
        tr(language, "uptake_figures.column_interval_plain"),
        tr(language, "uptake_figures.column_p"),
    )
    known = [(name, "–", compared) for name, compared in ways]
    assumed = [(_months(cell, language), str(cell.reference_units), cell.compared) for cell in cells]
    rows = (
        (name, units, say_short(one.ratio, language), _span(one, language), _p(one.p, language))
        for name, units, one in (*known, *assumed)
    )
    return Table(header, tuple(rows))


def _p(value: float, language: str) -> str:
    """Return a p-value as it is written."""
    if value < 0.001:
        return tr(language, "uptake_figures.p_below", limit=say_short(0.001, language))
    return say_short(round(value, 3), language)
