"""What a curve of those who wait says: its median, and its numbers day by day."""

from typing import TYPE_CHECKING

import numpy as np

from kitools.figures.drawing import Table
from kitools.figures.uptake.axes import say_short
from kitools.figures.uptake.frame import percent, span_words
from kitools.words import tr

if TYPE_CHECKING:
    from kitools.uptake.survival import Curve, Estimate, TimeTo


def median_words(curve: "Curve", name: str, language: str) -> str:
    """Return when half of those in a curve no longer wait."""
    if curve.median.estimate is None:
        return tr(language, "uptake_figures.half_not_reached", name=name, named="no" if not name else "yes")
    return tr(
        language, "uptake_figures.half_after_span", name=name, named="no" if not name else "yes",
        days=days_words(curve.median, language), span=_median_span(curve.median, language),
    )  # fmt: skip


def _median_span(median: "Estimate", language: str) -> str:
    """Return the interval of a median, which may have no end."""
    if median.low is None:
        return tr(language, "uptake_figures.unknown")
    if median.high is None:
        return tr(language, "uptake_figures.at_least", low=say_short(median.low, language))
    return span_words(median.low, median.high, lambda value: say_short(value, language), language)


def numbers_of(result: "TimeTo", language: str) -> Table:
    """Return who waits, to whom it has happened and who was last seen, at the days under the curves."""
    risk = result.at_risk
    header = (
        tr(language, "uptake_figures.column_group"), tr(language, "uptake_figures.column_day"),
        tr(language, "uptake_figures.still_waiting"), tr(language, "uptake_figures.column_happened_so_far"),
        tr(language, "uptake_figures.column_censored"), tr(language, "uptake_figures.column_share_waiting"),
        tr(language, "uptake_figures.column_interval_level", level=f"{100 * result.level:g}"),
    )  # fmt: skip
    curves = {curve.name: curve for curve in (result.all, *result.groups)}
    rows = []
    for at, name in enumerate(risk.names):
        curve = curves.get(name, result.all)
        for column, day in enumerate(risk.days.tolist()):
            share, low, high = _at(curve, day)
            span = span_words(low, high, lambda value: percent(value, language), language) if low == low else "–"  # noqa: PLR0124
            counts = (risk.waiting, risk.happened, risk.censored)
            rows.append((
                name or tr(language, "uptake_figures.all_units"), say_short(day, language),
                *(str(int(array[at, column])) for array in counts), percent(share, language), span,
            ))  # fmt: skip
    return Table(header, tuple(rows))


def days_words(estimate: "Estimate", language: str) -> str:
    """Return a number of days."""
    return tr(language, "unit.days", count=round(estimate.estimate or 0))


def _at(curve: "Curve", day: float) -> tuple[float, float, float]:
    """Return the share still waiting on a day, with its interval."""
    place = int(np.searchsorted(curve.time, day, side="right")) - 1
    if place < 0:
        return 1.0, float("nan"), float("nan")
    return float(curve.survival[place]), float(curve.low[place]), float(curve.high[place])
