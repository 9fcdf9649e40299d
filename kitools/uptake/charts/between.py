"""Times between starts, and citizens met between starts: what is charted where a month holds too little."""

from dataclasses import dataclass

import numpy as np

from kitools.uptake.charts.result import Bools, Column, Floats
from kitools.uptake.charts.series import days_of
from kitools.uptake.table import Stage, UptakeData

_DAYS = 10**7
"""More days than any unit has, so that a unit and a day make one number."""
_RIPE_DAYS = 180
"""A citizen counts as a case once this long has passed since the signs were seen, and by what happened within it."""


@dataclass(frozen=True, eq=False)
class Between:
    """One row for each start but the first of each unit, ordered by unit and day; `unit` is "" for all together.

    `x` is the day of the start and `y` the days, or the citizens in whom signs were seen, since the one before.
    `shared` is how many starts fell on the day of another, `too_few` the units with fewer than two starts, and
    `waiting` the days from the last start to the last day counted, for each unit in `unit`'s order.
    """

    unit: Column
    x: Column
    y: Floats
    shared: int
    too_few: tuple[str, ...]
    waiting: dict[str, int]


@dataclass(frozen=True, eq=False)
class Cases:
    """Citizens in the order their signs were seen: `event` is 1 for those who came so far within 180 days.

    `unripe` is how many are left out because so long has not passed yet.
    """

    x: Column
    event: Floats
    unripe: int


def days_between(data: UptakeData, stage: Stage, *, per_unit: bool = False) -> Between:
    """Return the days between starts; several on one day are spread evenly over it, so that none is zero apart."""
    unit, day = _ordered(data, stage, per_unit=per_unit)
    same = (np.diff(day, prepend=np.datetime64("NaT")) == np.timedelta64(0, "D")) & (np.diff(unit, prepend=-1) == 0)
    heads = np.flatnonzero(~same)
    group = np.cumsum(~same) - 1
    size = np.bincount(group, minlength=len(heads))[group] if day.size else np.zeros(0, dtype=np.int64)
    nth = np.arange(day.size) - heads[group] if day.size else size
    moment = day.astype(float) + (nth + 1) / (size + 1)
    apart = np.diff(moment, prepend=np.nan)
    return _between(data, unit, day, apart, int((size > 1).sum()), per_unit=per_unit)


def contacts_between(data: UptakeData, stage: Stage, *, per_unit: bool = False) -> Between:
    """Return how many citizens' signs were seen after one start, up to and with the day of the next."""
    unit, day = _ordered(data, stage, per_unit=per_unit)
    met_in, met = _ordered(data, Stage.SIGNS_SEEN, per_unit=per_unit)
    until = np.searchsorted(_key(met_in, met), _key(unit, day), side="right").astype(float)
    return _between(data, unit, day, np.diff(until, prepend=np.nan), 0, per_unit=per_unit)


def _key(unit: Column, day: Column) -> Column:
    """Return numbers that order days within units: faster to sort than two columns."""
    key: Column = unit * _DAYS + day.astype("datetime64[D]").astype(np.int64) + _DAYS // 2
    return key


def cases(data: UptakeData, stage: Stage) -> Cases:
    """Return every citizen whose signs were seen long enough ago, and whether they came to `stage` in time."""
    citizens = data.citizens
    if citizens is None:
        return Cases(np.zeros(0, dtype="datetime64[D]"), np.zeros(0), 0)
    seen = citizens[Stage.SIGNS_SEEN.value].to_numpy(dtype="datetime64[D]")
    reached = citizens[stage.value].to_numpy(dtype="datetime64[D]")
    known = ~np.isnat(seen)
    ripe = known & (seen + _RIPE_DAYS <= np.datetime64(data.until, "D"))
    order = np.flatnonzero(ripe)[np.argsort(seen[ripe], kind="stable")]
    event = (reached[order] - seen[order]) <= np.timedelta64(_RIPE_DAYS, "D")
    return Cases(seen[order], event.astype(float), int(known.sum() - ripe.sum()))


def contacts_known(data: UptakeData, stage: Stage) -> bool:
    """Whether signs are dated for nine in ten of those who came to `stage`, and for more citizens than these."""
    citizens = data.citizens
    if citizens is None or stage is Stage.SIGNS_SEEN:
        return False
    reached = citizens[stage.value].notna()
    seen = citizens[Stage.SIGNS_SEEN.value].notna()
    return bool(reached.any() and seen[reached].mean() >= 0.9 and seen.sum() > reached.sum())


def _ordered(data: UptakeData, stage: Stage, *, per_unit: bool) -> tuple[Column, Column]:
    """Return the unit (0 for all together) and day of everybody at `stage`, ordered."""
    unit, day = days_of(data, stage)
    if not per_unit:
        unit = np.zeros(unit.size, dtype=np.int64)
    key = np.sort(_key(unit, day))
    return key // _DAYS, (key % _DAYS - _DAYS // 2).astype("datetime64[D]")


def _between(  # noqa: PLR0913
    data: UptakeData, unit: Column, day: Column, apart: Floats, shared: int, *, per_unit: bool
) -> Between:
    """Return the rows that have a start before them in their own unit."""
    names = np.array(data.names if per_unit else ("",), dtype=object)
    follows: Bools = np.diff(unit, prepend=-1) == 0
    starts = np.bincount(unit, minlength=len(names))
    until = np.datetime64(data.until, "D")
    lasts = {str(names[one]): int((until - day[unit == one][-1]).astype(int)) for one in np.unique(unit)}
    few = tuple(str(name) for name, many in zip(names, starts, strict=True) if many < 2)
    return Between(names[unit[follows]], day[follows], apart[follows], shared, few, lasts)
