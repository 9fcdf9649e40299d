"""The numbers of an answer's figure as a table of values: numbers in full, days as days, names as they are."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from math import isfinite
from typing import Any

import numpy as np

from kitools.exchange.uptake.chart_numbers import points_of
from kitools.uptake.cascade import Cascade
from kitools.uptake.charts import OverTime
from kitools.uptake.diffusion import Diffusion, TooEarly
from kitools.uptake.exposure import NoExposure, RateRatio
from kitools.uptake.exposure.result import Band, Compared
from kitools.uptake.funnel import Funnel
from kitools.uptake.interrupted import Interrupted, TooFewMonths
from kitools.uptake.pareto import Pareto
from kitools.uptake.rates import Rates
from kitools.uptake.rates.result import Rate
from kitools.uptake.said import Said, said
from kitools.uptake.small_counts.leaving import Leaving, Shape
from kitools.uptake.survival import TimeTo

Cell = str | float | int | date | bool | Said | None

INTERNAL = frozenset({"outside", "left", "implied", "not_due"})
"""Columns that may hold small numbers of people even where the figure may leave as it is."""


@dataclass(frozen=True)
class Numbers:
    """A table: `columns` by name (`words/` says them as `uptake_column.<name>`), a row of as many cells each.

    A cell is a number, a day, text as it stands in the file, words to be said, or None where there is nothing.
    """

    columns: tuple[str, ...]
    rows: tuple[tuple[Cell, ...], ...]

    def without(self, names: Iterable[str]) -> "Numbers":
        """Return the table without some columns."""
        gone = set(names)
        kept = [place for place, name in enumerate(self.columns) if name not in gone]
        return Numbers(
            tuple(self.columns[place] for place in kept),
            tuple(tuple(row[place] for place in kept) for row in self.rows),
        )


def numbers(result: object) -> Numbers:
    """Return what the figure of `result` is drawn from; no columns and rows where it is of a kind without numbers."""
    maker = _MAKERS.get(type(result))
    if maker is None:
        return Numbers((), ())
    columns, rows = maker(result)
    return Numbers(tuple(columns), tuple(tuple(map(cell, row)) for row in rows))


def cell(value: Any) -> Cell:
    """Return a value as a cell: numpy's as Python's own, and None for what is not a number or not there."""
    if isinstance(value, np.datetime64):
        value = None if np.isnat(value) else value.astype("datetime64[D]").item()
    elif isinstance(value, np.generic):
        value = value.item()
    if isinstance(value, float) and not isfinite(value):
        return None if value != value else said("uptake_exchange.no_limit")  # noqa: PLR0124 - NaN is not itself
    return value  # type: ignore[no-any-return]


_Rows = tuple[Sequence[str], Iterable[Sequence[Any]]]
_RATE = ("", "_low", "_high")


def _rates(result: Rates) -> _Rows:
    """Return units, groups and the whole, with their rates."""
    kinds = ("per_month", "per_citizen", "per_citizen_month")
    columns = ("level_of", "unit", "group", "plans", "months", "eligible", *(f"{a}{b}" for a in kinds for b in _RATE))
    levels = (
        (said("uptake_exchange.unit"), result.units),
        (said("uptake_exchange.group"), result.groups),
        (said("uptake_exchange.all"), (result.total,)),
    )
    rows = [
        (
            level,
            one.name,
            one.group,
            one.plans,
            one.months,
            one.eligible,
            *(number for kind in kinds for number in _rate(getattr(one, kind))),
            one.outside,
        )
        for level, several in levels
        for one in several
    ]
    return (*columns, "outside"), rows


def _rate(rate: Rate | None) -> tuple[float | None, ...]:
    """Return a rate with its interval."""
    return (None, None, None) if rate is None else (rate.estimate, rate.low, rate.high)


_COMPARED = ("how", "group_months", "reference_months", "reference_units", "ratio", "low", "high", "p")


def _ratio(result: RateRatio) -> _Rows:
    """Return the comparison, in every way it was made."""
    ways = (
        ("uptake_exchange.per_unit_month", result.compared),
        ("uptake_exchange.per_citizen_month", result.by_citizens),
        ("uptake_exchange.same_age", result.same_age),
    )
    months = (result.group.months, result.reference.months, result.reference.units_behind)
    own = [
        (said(code), *(months if code.endswith("unit_month") else (None, None, None)), *_compared(one))
        for code, one in ways
        if one is not None
    ]
    return _COMPARED, [*own, *(_band(result.band) if result.band else ())]


def _no_exposure(result: NoExposure) -> _Rows:
    """Return what the comparison would be, were this or that the truth."""
    return _COMPARED, _band(result.band)


def _band(band: Band) -> list[tuple[Any, ...]]:
    """Return the rows of a band."""
    word = said("uptake_exchange.supposed")
    return [
        (word, one.group_months, one.reference_months, one.reference_units, *_compared(one.compared))
        for one in band.cells
    ]


def _compared(one: Compared) -> tuple[float, float, float, float]:
    """Return a ratio with its interval and p."""
    return one.ratio, one.low, one.high, one.p


def _funnel(result: Funnel) -> _Rows:
    """Return every unit with its limits."""
    names = (
        "unit", "plans", "denominator", "value", "low", "high", "lower_998", "lower_95", "upper_95", "upper_998",
    )  # fmt: skip
    return (*names, "target"), [(*(getattr(one, name) for name in names), result.target) for one in result.units]


def _waiting(result: TimeTo) -> _Rows:
    """Return every curve, a row for each day on which someone left it."""
    fields = ("time", "at_risk", "events", "censored", "survival", "low", "high")
    columns = ("group", "days", "at_risk", "events", "censored", "survival", "low", "high")
    curves = (result.all, *result.groups)
    rows = [
        (curve.name or said("uptake_exchange.all"), *row)
        for curve in curves
        for row in zip(*(getattr(curve, name) for name in fields), strict=True)
    ]
    return columns, rows


def _cascade(result: Cascade) -> _Rows:
    """Return every step, for all and unit by unit."""
    names = ("due", "passed", "lost", "share", "low", "high", "left", "not_due", "implied")
    ways = [(said("uptake_exchange.all"), result.steps), *((unit.unit, unit.steps) for unit in result.units)]
    rows = [
        (whose, said(f"cascade_step.{step.step}"), *(getattr(step, name) for name in names))
        for whose, steps in ways
        for step in steps
    ]
    return ("unit", "step", *names), rows


def _pareto(result: Pareto) -> _Rows:
    """Return every bar."""
    columns = ("text", "code", "count", "cumulative", "share", "cumulative_share")
    return columns, [tuple(getattr(one, name) for name in columns) for one in result.items]


def _interrupted(result: Interrupted) -> _Rows:
    """Return every month with both lines."""
    lines = ("observed", "fitted", "counterfactual", "counterfactual_low", "counterfactual_high")
    offset = [None] * len(result.months) if result.offset is None else result.offset
    rows = zip(result.months, *(getattr(result, name) for name in lines), offset, strict=True)
    return ("month", *lines, "exposure"), rows


def _too_few(result: TooFewMonths) -> _Rows:
    """Return the months that there are."""
    return ("month", "observed"), zip(result.months, result.observed, strict=True)


def _spread(result: Diffusion) -> _Rows:
    """Return every month with the curve."""
    columns = ("new", "cumulative", "fitted")
    return ("month", *columns), zip(result.months, *(getattr(result, name) for name in columns), strict=True)


def _too_early(result: TooEarly) -> _Rows:
    """Return every month."""
    return ("month", "new", "cumulative"), zip(result.months, result.new, result.cumulative, strict=True)


def _leaving(result: Leaving) -> _Rows:
    """Return the numbers that may leave; a hidden one is said to be hidden."""
    names = list(dict.fromkeys(name for shown in result.shown for name in shown.columns))
    first = {Shape.SERIES: "from_day", Shape.STEPS: "step", Shape.CURVES: "days"}.get(result.shape, "what")
    rows = []
    for shown in result.shown:
        for place, label in enumerate(shown.labels):
            values = [_hidden(shown.columns[name][place]) if name in shown.columns else None for name in names]
            rows.append((shown.name or said("uptake_exchange.all"), _label(label, result.shape), *values))
    renamed = {"day": "until_days", "waiting": "still_waiting"}
    return ("whose", first, *(renamed.get(name, name) for name in names)), rows


def _hidden(value: float) -> object:
    """Return a number that may leave, or the word for one that may not."""
    return said("uptake_leaving.hidden") if value != value else value  # noqa: PLR0124 - NaN is not itself


def _label(label: str, shape: Shape) -> object:
    """Return what a number is of, as a cell."""
    match shape:
        case Shape.SERIES:
            return date.fromisoformat(label)
        case Shape.STEPS:
            return said(f"cascade_step.{label}")
        case Shape.CURVES:
            return float(label)
        case _ if label in ("total", "other"):
            return said(f"uptake_leaving.{label}")
        case _:
            return label


_MAKERS: dict[type, Callable[[Any], _Rows]] = {
    Cascade: _cascade,
    Diffusion: _spread,
    Funnel: _funnel,
    Interrupted: _interrupted,
    Leaving: _leaving,
    NoExposure: _no_exposure,
    OverTime: points_of,
    Pareto: _pareto,
    RateRatio: _ratio,
    Rates: _rates,
    TimeTo: _waiting,
    TooEarly: _too_early,
    TooFewMonths: _too_few,
}
