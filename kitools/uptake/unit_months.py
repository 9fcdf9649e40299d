"""Unit-months, the one measure of how long a unit had: calendar months, a part of one by its days.

Rates, funnels, series and charts all count time with what stands here, so that a unit has as many months in each.
"""

from datetime import date
from typing import TYPE_CHECKING, Any

import numpy as np
import numpy.typing as npt

from kitools.uptake.table import UptakeData

if TYPE_CHECKING:
    import pandas as pd

Floats = npt.NDArray[np.float64]
Whole = npt.NDArray[np.int64]
Days = npt.NDArray[np.datetime64]

_A_DAY = {"s": 86_400, "ms": 86_400_000, "us": 86_400_000_000, "ns": 86_400_000_000_000}
_NOT_A_TIME = np.iinfo(np.int64).min


def months_between(first: npt.ArrayLike, last: npt.ArrayLike) -> Floats:
    """Return the calendar months from the day `first` to the day `last`, both counted; 0 where `last` is before.

    A whole month counts as 1 whatever its length, and a part of one by its days: 15 of June's 30 days are half a
    month. NaN where a day is missing. Arrays of days give arrays of months.

    >>> months_between(["2015-05-01", "2016-06-16"], ["2016-12-31", "2016-06-30"]).tolist()
    [20.0, 0.5]
    """
    start: Days = np.asarray(first, dtype="datetime64[D]")
    after: Days = np.asarray(np.asarray(last, dtype="datetime64[D]") + np.timedelta64(1, "D"))
    return np.maximum(_position(after) - _position(start), 0.0)


def open_shares(start: Days, last: Days, first: Days, after: Days) -> Floats:
    """Return the share of each period's days (0 to 1) that each unit was open: units in rows, periods in columns.

    A unit is open from the day `start` to the day `last`, both counted, and not where a day is missing; a period goes
    from the day `first` to the day before `after`. Over whole months a row's sum is `months_between(start, last)`.
    """
    begin, end = np.maximum(start[:, None], first), np.minimum(last[:, None] + np.timedelta64(1, "D"), after)
    days = np.clip((end - begin).astype(float), 0, None)
    share: Floats = np.where(np.isnat(start)[:, None], 0.0, days) / (after - first).astype(float)
    return share


def unit_codes(data: UptakeData, column: Any) -> Whole:
    """Return the place of each row's unit among the units (-1: none); `column` is a pandas series of units' names."""
    import pandas as pd  # noqa: PLC0415

    found = column if isinstance(column.dtype, pd.CategoricalDtype) else column.astype("category")
    place = {name: k for k, name in enumerate(data.names)}
    places = np.array([place.get(str(name), -1) for name in found.cat.categories], dtype=np.int64)
    codes = np.asarray(found.cat.codes)
    return places[codes] if len(places) else np.zeros(len(codes), np.int64)


def whole_months_since(first: Days, day: Days) -> Whole:
    """Return how many whole months have passed from the day `first` to `day`: 0 in the first month, below 0 before it.

    Where a day is missing, the number means nothing.
    """
    months = (_month(day) - _month(first)).astype(np.int64)
    return months - (_day_of_month(day) < _day_of_month(first))


def last_days(units: "pd.DataFrame", until: date) -> Days:
    """Return the last day of each unit that counts: its stop, or `until` where that is earlier or no stop is known."""
    stop = as_days(units["stop"])
    end = np.datetime64(until, "D")
    return np.where(np.isnat(stop) | (stop > end), end, stop)


def as_days(column: "pd.Series[pd.Timestamp]") -> Days:
    """Return a column of days as numpy has them, NaT where one is missing."""
    import pandas as pd  # noqa: PLC0415

    found = (column if column.dtype.kind == "M" else pd.to_datetime(column)).to_numpy()
    unit = np.datetime_data(found.dtype)[0]
    if unit not in _A_DAY:
        whole: Days = found.astype("datetime64[D]")
        return whole
    moments = found.view(np.int64)
    days: Whole = moments // _A_DAY[unit]
    days[moments == _NOT_A_TIME] = _NOT_A_TIME
    return np.asarray(days.view("datetime64[D]"))


def _position(day: Days) -> Floats:
    """Return where in the row of months a day begins: the month's number, and the part of it that has gone."""
    month = _month(day)
    first = month.astype("datetime64[D]")
    length = (month + 1).astype("datetime64[D]") - first
    place = month.astype(np.int64) + (day - first) / length
    return np.where(np.isnat(day), np.nan, place)


def _month(day: Days) -> Days:
    """Return the month of a day."""
    return day.astype("datetime64[M]")


def _day_of_month(day: Days) -> Whole:
    """Return which day of its month a day is, from 0."""
    gone: Whole = (day - _month(day).astype("datetime64[D]")).astype(np.int64)
    return gone
