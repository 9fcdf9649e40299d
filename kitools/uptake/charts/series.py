"""A unit's counts by period, made from citizens' days or from counts by month."""

from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

import numpy as np

from kitools.ground import KitError
from kitools.uptake.charts.kinds import Measure
from kitools.uptake.charts.openness import Openness, openness
from kitools.uptake.charts.over_time_result import Series
from kitools.uptake.charts.result import Column, Floats
from kitools.uptake.choices import Per
from kitools.uptake.table import COUNTED, Stage, UptakeData
from kitools.uptake.unit_months import unit_codes

if TYPE_CHECKING:
    import pandas as pd


@dataclass(frozen=True, eq=False)
class _Table:
    """Units in rows and periods in columns: how many, and out of how many (NaN: not known); `total` in all."""

    y: Floats
    n: Floats
    measure: Measure
    total: float


def series(data: UptakeData, stage: Stage, per: Per = Per.MONTH, *, per_unit: bool = False) -> Series:
    """Return how many reached `stage` in each period, for all units together or each by itself.

    A period without any is a nought from the unit's start to its stop (or the last day counted); periods before the
    start are no rows, and the last is left out if it had not ended. A period that the unit was open in for less than
    half is left out too. The denominator is what is known: meetings due (for meetings in a table of counts), citizens
    in the target group of the units that were open, or the number of open units where that changes.
    Raise KitError `uptake_charts.no_days` where nobody has a day for the stage, `uptake_charts.no_period` where no
    period has ended.
    """
    opened = openness(data, per)
    if not opened.counts.any():
        raise KitError("uptake_charts.no_period", per=per, until=data.until)
    table = (_from_citizens if _has_days(data, stage) else _from_counts)(data, stage, opened)
    unit, x, y, n = _each(data, opened, table) if per_unit else _together(opened, table)
    measure = table.measure
    if measure is Measure.NUMBER:
        shares = opened.share[:, opened.counts.any(axis=0)]
        changing = not per_unit and np.ptp((shares > 0).sum(axis=0)) > 0
        measure, n = (Measure.PER_UNIT, shares.sum(axis=0)) if changing else (measure, np.full(y.size, np.nan))
    left_out = None if np.isnat(opened.left_out) else opened.left_out.astype(date)
    lost = round(table.total - float(np.nansum(y)))
    return Series(per, measure, unit, x, y, n, left_out, lost, opened.begun_within, opened.start_unknown)


def _has_days(data: UptakeData, stage: Stage) -> bool:
    """Whether citizens have days for `stage`."""
    return data.citizens is not None and bool(data.citizens[stage.value].notna().any())


def _each(data: UptakeData, opened: Openness, table: _Table) -> tuple[Column, Column, Floats, Floats]:
    """Return a row for each unit and each period it counts in."""
    row, column = np.nonzero(opened.counts)
    return np.array(data.names, dtype=object)[row], opened.x[column], table.y[row, column], table.n[row, column]


def _together(opened: Openness, table: _Table) -> tuple[Column, Column, Floats, Floats]:
    """Return a row for each period that some unit counts in: sums over units, unknown where a part is."""
    some = opened.counts.any(axis=0)
    here = opened.share > 0
    y = np.where(here, table.y, 0.0).sum(axis=0)[some]
    n = np.where(here, table.n, 0.0).sum(axis=0)[some]
    return np.full(int(some.sum()), "", dtype=object), opened.x[some], y, n


def _place(opened: Openness, days: Column) -> Column:
    """Return the period each day lies in (-1 before the first; past the last for what is unfinished)."""
    return np.searchsorted(opened.x, days, side="right") - 1


def _from_citizens(data: UptakeData, stage: Stage, opened: Openness) -> _Table:
    """Return citizens counted by unit and period."""
    unit, day = days_of(data, stage)
    where = _place(opened, day)
    shape = opened.share.shape
    unfinished = (day >= opened.left_out) if not np.isnat(opened.left_out) else np.zeros(day.size, dtype=bool)
    kept = (where >= 0) & ~unfinished
    y = np.bincount(unit[kept] * shape[1] + where[kept], minlength=shape[0] * shape[1]).reshape(shape).astype(float)
    return _Table(y, _target_group(data, opened), _measure(data), day.size)


def days_of(data: UptakeData, stage: Stage) -> tuple[Column, Column]:
    """Return the unit (its place among the units) and the day of everybody who reached `stage`."""
    citizens = data.citizens
    if citizens is None:
        raise KitError("uptake_charts.no_days", stage=stage)
    reached = citizens.loc[citizens[stage.value].notna(), ["unit", stage.value]]
    return unit_codes(data, reached["unit"]), reached[stage.value].to_numpy(dtype="datetime64[D]")


def _target_group(data: UptakeData, opened: Openness) -> Floats:
    """Return the citizens in each unit's target group, by the share of the period it was open."""
    eligible = data.units["eligible"].to_numpy(dtype=float)
    return np.where(opened.share > 0, eligible[:, None] * opened.share, 0.0)


def _measure(data: UptakeData) -> Measure:
    """Return what a citizens' table is counted by: the target group where every unit's is known."""
    return Measure.PER_HUNDRED if data.units["eligible"].gt(0).all() else Measure.NUMBER


def _from_counts(data: UptakeData, stage: Stage, opened: Openness) -> _Table:
    """Return counts by unit and period; a month without a row is a nought, a row without a number is unknown."""
    wanted = None if data.counts is None else _of_stage(data.counts, stage)
    if wanted is None or not len(wanted):
        raise KitError("uptake_charts.no_days", stage=stage)
    unit = unit_codes(data, wanted["unit"])
    month = wanted["month"].to_numpy(dtype="datetime64[D]")
    where = _place(opened, month)
    kept = (where >= 0) & (np.isnat(opened.left_out) | (month < opened.left_out))

    def gathered(values: Floats) -> Floats:
        out = np.zeros(opened.share.shape)
        np.add.at(out, (unit[kept], where[kept]), values[kept])
        return out

    column = {name: wanted[name].to_numpy(dtype=float) for name in COUNTED}
    if stage is Stage.MEETING_HELD and not np.isnan(column["meetings_due"]).all():
        held = column["meetings_held"]
        return _Table(gathered(held), gathered(column["meetings_due"]), Measure.PERCENT, float(np.nansum(held)))
    y, total = gathered(column["plans"]), float(np.nansum(column["plans"]))
    with np.errstate(invalid="ignore", divide="ignore"):
        eligible = gathered(column["eligible"]) / gathered(np.ones(month.size))
    n = np.where(opened.share > 0, eligible, 0.0)
    if np.isnan(n).any():
        return _Table(y, _target_group(data, opened), _measure(data), total)
    return _Table(y, n, Measure.PER_HUNDRED, total)


def _of_stage(counts: "pd.DataFrame", stage: Stage) -> "pd.DataFrame":
    """Return the rows by month that count `stage`; meetings due and held stand in rows of any stage."""
    monthly = counts[counts["month"].notna()]
    if stage is Stage.MEETING_HELD and monthly["meetings_due"].notna().any():
        return monthly
    return monthly[monthly["stage"].isna() | (monthly["stage"].astype(str) == stage.value)]
