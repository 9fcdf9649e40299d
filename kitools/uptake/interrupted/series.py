"""Plans a month over all units, and how much there was to make them of, counted from an evaluator's data."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta

import numpy as np

from kitools.ground import KitError
from kitools.uptake.interrupted.result import Floats
from kitools.uptake.table import Stage, UptakeData


@dataclass(frozen=True, eq=False)
class Monthly:
    """Whole months from the first to the last, with `plans` in each and what they are held up against.

    `exposure` is citizens in the target group of the units open in the month, or units open in it (a unit open half the
    month counts a half); None where neither is known. `is_citizens` says which.
    """

    months: tuple[date, ...]
    plans: Floats
    exposure: Floats | None
    is_citizens: bool


def month_of(day: date) -> date:
    """Return the first of the month of `day`.

    >>> month_of(date(2022, 5, 17))
    datetime.date(2022, 5, 1)
    """
    return day.replace(day=1)


def next_month(month: date) -> date:
    """Return the first of the month after.

    >>> next_month(date(2022, 12, 1))
    datetime.date(2023, 1, 1)
    """
    return date(month.year + month.month // 12, month.month % 12 + 1, 1)


def months_between(first: date, last: date) -> tuple[date, ...]:
    """Return the firsts of all months from that of `first` to that of `last`."""
    months = [month_of(first)]
    while months[-1] < month_of(last):
        months.append(next_month(months[-1]))
    return tuple(months)


def monthly(data: UptakeData, stage: Stage, units: Sequence[str] = ()) -> Monthly:
    """Return the monthly series of plans at `stage` in `units` (or all), only months that are whole.

    It begins when the first unit opens, or with the first plan where no start is known. Raise KitError
    `uptake_series.no_days` where no plan has a day or month.
    """
    table = data.of_units(units) if units else data
    last = _last_whole_month(table.until)
    found, eligible = _from_citizens(table, stage) if table.citizens is not None else _from_counts(table)
    found = {month: number for month, number in found.items() if month <= last}
    if not found:
        raise KitError("uptake_series.no_days")
    opened = _opened(table)
    months = months_between(min([*found, *([min(opened)] if opened else [])]), last)
    plans = np.array([found.get(month, 0.0) for month in months])
    if all(eligible.get(month, 0.0) > 0 for month in months):
        return Monthly(months, plans, np.array([eligible[month] for month in months]), is_citizens=True)
    return Monthly(months, plans, *_exposure(table, months, plans))


def _last_whole_month(until: date) -> date:
    """Return the last month that ended no later than `until`."""
    month = month_of(until)
    is_whole = until == next_month(month) - timedelta(days=1)
    return month if is_whole else month_of(month - timedelta(days=1))


def _from_citizens(data: UptakeData, stage: Stage) -> tuple[dict[date, float], dict[date, float]]:
    """Return plans by month, from a table of citizens; it says nothing of how many could have had one."""
    if data.citizens is None:
        return {}, {}
    counted = data.citizens[stage.value].dropna().dt.to_period("M").value_counts()
    return {period.start_time.date(): float(number) for period, number in counted.items()}, {}


def _from_counts(data: UptakeData) -> tuple[dict[date, float], dict[date, float]]:
    """Return plans by month and citizens by month, from a table of counts; a month without a number is not there."""
    if data.counts is None:
        return {}, {}
    rows = data.counts.dropna(subset=["month"])
    sums = rows.groupby(rows["month"].dt.to_period("M"))[["plans", "eligible"]].sum(min_count=1)
    plans = {period.start_time.date(): float(number) for period, number in sums["plans"].dropna().items()}
    return plans, {period.start_time.date(): float(number) for period, number in sums["eligible"].dropna().items()}


def _opened(data: UptakeData) -> tuple[date, ...]:
    """Return the days on which units opened, where known."""
    return tuple(day.date() for day in data.units["start"].dropna())


def _exposure(data: UptakeData, months: Sequence[date], plans: Floats) -> tuple[Floats | None, bool]:
    """Return citizens in the units open in each month (or units open), and whether they are citizens.

    None where a start is missing, or where plans came when no unit was open.
    """
    if data.units["start"].isna().any():
        return None, False
    eligible = np.asarray(data.units["eligible"], dtype=np.float64)
    is_citizens = bool(np.all(eligible > 0))
    weights = eligible if is_citizens else np.ones(len(eligible))
    starts = [day.date() for day in data.units["start"]]
    stops = [data.until if stop is None else stop for stop in _stops(data)]
    total = np.zeros(len(months))
    for i, month in enumerate(months):
        after = next_month(month)
        for start, stop, weight in zip(starts, stops, weights, strict=True):
            days = (min(stop + timedelta(days=1), after) - max(start, month)).days
            total[i] += weight * max(0, days) / (after - month).days
    return (None, False) if np.any((total == 0) & (plans > 0)) else (total, is_citizens)


def _stops(data: UptakeData) -> list[date | None]:
    """Return the day on which each unit closed, or None."""
    known = data.units["stop"].notna()
    return [day.date() if is_known else None for day, is_known in zip(data.units["stop"], known, strict=True)]
