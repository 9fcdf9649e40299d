"""Series of counts: told by longer periods until no period holds a small number."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from itertools import pairwise
from math import comb, log10

import numpy as np
import numpy.typing as npt

from kitools.uptake.small_counts.leaving.result import Shown
from kitools.uptake.small_counts.table import Floats, Rule

LENGTHS = (1, 3, 6, 12)
"""A month, a quarter, half a year, a year."""


@dataclass(frozen=True, eq=False)
class Counts:
    """One series: the first day of each period, people counted in it, and people it was out of (or None).

    `shows_all` says whether the people it was out of are shown; they are looked at in either case.
    """

    name: str
    days: tuple[date, ...]
    counts: Floats
    out_of: Floats | None = None
    shows_all: bool = True


def as_days(days: npt.ArrayLike | Sequence[date]) -> tuple[date, ...]:
    """Return days of any kind as dates."""
    return tuple(day.item() for day in np.asarray(days, dtype="datetime64[D]"))


def coarsened(series: Sequence[Counts], rule: Rule) -> tuple[Shown, ...] | None:
    """Return all `series` by the shortest period in which none of them holds a small number, or None if no year does.

    All are told by the same period, or the long could be taken from the short. Where they are out of a number of
    people, those left over may not be few either.
    """
    for months in LENGTHS:
        told = [_by(one, months) for one in series]
        if all(_is_safe(one, rule) for one in told):
            return tuple(_shown(one, max(months, _length(one))) for one in told)
    return None


def _length(series: Counts) -> int:
    """Return how many months lie between two periods, at least; 1 where there is only one."""
    months = [12 * day.year + day.month for day in series.days]
    return max(1, min((b - a for a, b in pairwise(months)), default=1))


def _by(series: Counts, months: int) -> Counts:
    """Return the series by calendar periods of `months` months."""
    first = [date(day.year, (day.month - 1) // months * months + 1, 1) for day in series.days]
    periods = tuple(dict.fromkeys(first))
    place = np.array([periods.index(day) for day in first], dtype=np.intp)

    def summed(numbers: Floats) -> Floats:
        return np.asarray(np.bincount(place, np.nan_to_num(numbers), len(periods)), dtype=np.float64)

    out_of = None if series.out_of is None else summed(series.out_of)
    return replace(series, days=periods, counts=summed(series.counts), out_of=out_of)


def _is_safe(series: Counts, rule: Rule) -> bool:
    """Whether no period holds a small number, of those counted or of those left over."""
    if rule.is_small(series.counts).any():
        return False
    return series.out_of is None or not rule.is_small(series.out_of - series.counts).any()


def _shown(series: Counts, months: int) -> Shown:
    """Return a series as it may leave."""
    columns = {"count": series.counts}
    if series.out_of is not None and series.shows_all:
        columns["out_of"] = series.out_of
    return Shown(series.name, tuple(day.isoformat() for day in series.days), columns, per=months)


def log_ways(series: Shown) -> float:
    """Return the logarithm (base 10) of how many ways the counts shown can be dealt to months, but for both ends.

    The first and the last period may be shorter than the others, and are left out of the reckoning.
    """
    inner = series.columns["count"][1:-1].astype(int)
    return sum(log10(comb(int(count) + series.per - 1, series.per - 1)) for count in inner)
