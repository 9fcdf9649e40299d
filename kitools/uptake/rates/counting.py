"""Plans counted unit by unit, from a row for each citizen or from counts, inside the time that each unit had."""

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from kitools.uptake.table import Stage, UptakeData
from kitools.uptake.unit_months import as_days, last_days, months_between, unit_codes, whole_months_since

Floats = npt.NDArray[np.float64]
Whole = npt.NDArray[np.int64]
Days = npt.NDArray[np.datetime64]


@dataclass(frozen=True, eq=False)
class Count:
    """Arrays with a number for each unit, in the units' order, and what lies behind them.

    `months` and `eligible` are NaN where not known; `stages` are the stages counted in each unit. `unit`, `age` and
    `many` are the dated plans, one for each or for each row: its unit, how many whole months old the unit was, and how
    many plans; `lived` is how many whole months each unit has had (0 where the start is not known).
    """

    plans: Whole
    outside: Whole
    months: Floats
    eligible: Floats
    stages: tuple[tuple[Stage, ...], ...]
    unit: Whole
    age: Whole
    many: Floats
    lived: Whole


def count(data: UptakeData, stage: Stage = Stage.CREATED) -> Count:
    """Return how many came to `stage` in each unit; counts of another stage are taken where there are no others."""
    start, stop = as_days(data.units["start"]), last_days(data.units, data.until)
    unit, day, many, stages, inside = _rows(data, stage, start, stop)
    if data.citizens is not None:
        lived = whole_months_since(start, stop + np.timedelta64(1, "D"))
        age = whole_months_since(start[unit], day)
    else:
        lived = ((stop + 1).astype("datetime64[M]") - start.astype("datetime64[M]")).astype(np.int64)
        age = (day.astype("datetime64[M]") - start.astype("datetime64[M]")[unit]).astype(np.int64)
    n = len(data.names)
    dated = inside & ~np.isnat(day) & ~np.isnat(start[unit])
    return Count(
        plans=_summed(unit[inside], many[inside], n),
        outside=_summed(unit[~inside], many[~inside], n),
        months=months_between(start, stop),
        eligible=data.units["eligible"].to_numpy(dtype=float, na_value=np.nan),
        stages=stages,
        unit=unit[dated],
        age=age[dated],
        many=many[dated],
        lived=np.where(np.isnat(start), 0, np.maximum(lived, 0)),
    )


def dated_plans(data: UptakeData, stage: Stage = Stage.CREATED) -> tuple[Whole, Days, Floats]:
    """Return unit (its place), day and number of what came to `stage` inside the unit's time, as `count` counts it.

    Of counts the day is the first of the month; what has no day is not there.
    """
    start, stop = as_days(data.units["start"]), last_days(data.units, data.until)
    unit, day, many, _, inside = _rows(data, stage, start, stop)
    kept = inside & ~np.isnat(day)
    return unit[kept], day[kept], many[kept]


_Rows = tuple[Whole, Days, Floats, tuple[tuple[Stage, ...], ...], npt.NDArray[np.bool_]]


def _rows(data: UptakeData, stage: Stage, start: Days, stop: Days) -> _Rows:
    """Return unit, day and number of every row, the stages of each unit, and which rows lie in their unit's time."""
    if data.citizens is not None:
        unit, day, many, stages = _from_citizens(data, stage)
        return unit, day, many, stages, _inside(day, day, start[unit], stop[unit])
    unit, day, many, stages = _from_counts(data, stage)
    last = (day.astype("datetime64[M]") + 1).astype("datetime64[D]") - 1
    return unit, day, many, stages, _inside(last, day, start[unit], stop[unit])


def _from_citizens(data: UptakeData, stage: Stage) -> tuple[Whole, Days, Floats, tuple[tuple[Stage, ...], ...]]:
    """Return the unit and day of each citizen who came to `stage`."""
    assert data.citizens is not None
    day = as_days(data.citizens[stage.value])
    came = np.flatnonzero(~np.isnat(day) & (day <= np.datetime64(data.until, "D")))
    unit = unit_codes(data, data.citizens["unit"])[came]
    return unit, day[came], np.ones(len(came)), ((stage,),) * len(data.names)


def _from_counts(data: UptakeData, stage: Stage) -> tuple[Whole, Days, Floats, tuple[tuple[Stage, ...], ...]]:
    """Return the unit, month (NaT for the whole time) and number of each row, of `stage` where the unit has that."""
    if data.counts is None:
        return np.zeros(0, np.int64), np.zeros(0, "datetime64[D]"), np.zeros(0), ((),) * len(data.names)
    unit = unit_codes(data, data.counts["unit"])
    many = data.counts["plans"].to_numpy(dtype=float, na_value=np.nan)
    named = np.array([stage.value if not isinstance(one, str) or not one else one for one in data.counts["stage"]])
    own = named == stage.value
    has_own = np.bincount(unit[own], minlength=len(data.names)) > 0
    use = ~np.isnan(many) & (own | ~has_own[unit])
    stages = tuple(
        tuple(one for one in Stage if ((unit == k) & use & (named == one.value)).any()) or (stage,)
        for k in range(len(data.names))
    )
    return unit[use], as_days(data.counts["month"])[use], many[use], stages


def _inside(last: Days, first: Days, start: Days, stop: Days) -> npt.NDArray[np.bool_]:
    """Return which stretches (from `first` to `last`) touch the unit's own time; what is not known is inside."""
    before, after = last < start, first > stop
    return ~(before | after)


def _summed(unit: Whole, many: Floats, n: int) -> Whole:
    """Return the sum of `many` for each of `n` units."""
    return np.rint(np.bincount(unit, many, n)).astype(np.int64)
