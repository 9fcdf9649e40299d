"""Plans a month over all units, and how much there was to make them of, counted from an evaluator's data."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta

import numpy as np

from kitools.ground import KitError
from kitools.uptake.interrupted.result import Floats
from kitools.uptake.rates.counting import dated_plans
from kitools.uptake.table import Stage, UptakeData
from kitools.uptake.unit_months import Days, as_days, last_days, open_shares

_MONTH = "datetime64[M]"


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


def monthly(data: UptakeData, stage: Stage, units: Sequence[str] = ()) -> Monthly:
    """Return the monthly series of plans at `stage` in `units` (or all), only months that are whole.

    It begins when the first unit opens, or with the first plan where no start is known; plans outside their unit's time
    are not counted. Raise KitError `uptake_series.no_days` where no plan has a day or month.
    """
    table = data.of_units(units) if units else data
    after = np.datetime64(data.until + timedelta(days=1), "M")
    _, day, many = dated_plans(table, stage)
    month = day.astype(_MONTH)
    kept = month < after
    if not kept.any():
        raise KitError("uptake_series.no_days")
    start = as_days(table.units["start"])
    opened = start[~np.isnat(start)].astype(_MONTH)
    months: Days = np.arange(np.concatenate((month[kept], opened)).min(), after)
    place = (month[kept] - months[0]).astype(np.int64)
    plans = np.bincount(place, many[kept], len(months)).astype(np.float64)
    exposure, is_citizens = _target_group(table, months), True
    if exposure is None:
        exposure, is_citizens = _open(table, start, months, plans)
    return Monthly(tuple(months.astype("datetime64[D]").tolist()), plans, exposure, is_citizens)


def _target_group(data: UptakeData, months: Days) -> Floats | None:
    """Return the citizens in the target group month by month, where a table of counts says it for every month."""
    if data.counts is None:
        return None
    rows = data.counts[data.counts["month"].notna() & data.counts["eligible"].notna()]
    place = (as_days(rows["month"]).astype(_MONTH) - months[0]).astype(np.int64)
    some = (place >= 0) & (place < len(months))
    people: Floats = np.bincount(place[some], rows["eligible"].to_numpy(dtype=float)[some], len(months)).astype(
        np.float64
    )
    return people if np.all(people > 0) else None


def _open(data: UptakeData, start: Days, months: Days, plans: Floats) -> tuple[Floats | None, bool]:
    """Return citizens in the units open in each month (or units open), and whether they are citizens.

    None where a start is missing, or where plans came when no unit was open.
    """
    if np.isnat(start).any():
        return None, False
    eligible = np.asarray(data.units["eligible"], dtype=np.float64)
    is_citizens = bool(np.all(eligible > 0))
    first, after = months.astype("datetime64[D]"), (months + 1).astype("datetime64[D]")
    shares = open_shares(start, last_days(data.units, data.until), first, after)
    total = (eligible if is_citizens else np.ones(len(eligible))) @ shares
    return (None, False) if np.any((total == 0) & (plans > 0)) else (total, is_citizens)
