"""When each unit was open: which periods it has a row in, and how much of each it was there for."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from kitools.uptake.charts.grouping import periods
from kitools.uptake.charts.result import Bools, Column, Floats
from kitools.uptake.choices import Per
from kitools.uptake.table import DAYS, UptakeData
from kitools.uptake.unit_months import last_days, open_shares, unit_codes

if TYPE_CHECKING:
    pass


@dataclass(frozen=True, eq=False)
class Openness:
    """Units in rows and periods in columns: the share of the period's days that the unit was open (0 to 1).

    `x` is the periods' first days, all of them finished. `counts` marks the periods a unit has a row in: those it was
    open in for half or more. `left_out` is the first day of the unfinished period, NaT where there is none.
    """

    x: Column
    share: Floats
    counts: Bools
    left_out: np.datetime64
    begun_within: tuple[str, ...]
    start_unknown: tuple[str, ...]


def openness(data: UptakeData, per: Per) -> Openness:
    """Return when each unit was open, from its start (or the first day known of it) to its stop or the last day."""
    start, unknown = starts_of(data)
    until = np.datetime64(data.until, "D")
    every = first_days(start, until, per)
    ends = next_period(every, per)
    finished = ends - 1 <= until
    x, ends = every[finished], ends[finished]
    share = open_shares(start, last_days(data.units, data.until), x, ends)
    counts = share >= 0.5
    begun = np.zeros(len(start), dtype=bool)
    if x.size:
        begun = counts.any(axis=1) & (start > x[counts.argmax(axis=1)])
    names = np.array(data.names, dtype=object)
    left_out = every[~finished][0] if (~finished).any() else np.datetime64("NaT", "D")
    return Openness(
        x, share, counts, left_out, tuple(names[begun & ~unknown]), tuple(names[unknown & ~np.isnat(start)])
    )


def starts_of(data: UptakeData) -> tuple[Column, Bools]:
    """Return each unit's first day (NaT where nothing is known of it), and which ones had to be guessed."""
    start = data.units["start"].to_numpy(dtype="datetime64[D]")
    unknown = np.isnat(start)
    if not unknown.any():
        return start, unknown
    earliest = np.full(len(start), np.datetime64("NaT", "D"))
    for table, columns in ((data.citizens, DAYS), (data.counts, ("month",))):
        if table is not None:
            unit = unit_codes(data, table["unit"])
            for column in columns:
                np.fmin.at(earliest, unit, table[column].to_numpy(dtype="datetime64[D]"))
    return np.where(unknown, earliest, start), unknown


def first_days(start: Column, until: np.datetime64, per: Per) -> Column:
    """Return the first day of every period from the earliest start to the one that `until` lies in."""
    if np.isnat(start).all():
        return np.zeros(0, dtype="datetime64[D]")
    months = np.arange(np.nanmin(start).astype("datetime64[M]"), until.astype("datetime64[M]") + 1)
    return (
        np.unique(periods(months.astype("datetime64[D]"), per.value)) if months.size else months.astype("datetime64[D]")
    )


def next_period(x: Column, per: Per) -> Column:
    """Return the first day of the period after each."""
    many = {Per.MONTH: 1, Per.QUARTER: 3, Per.YEAR: 12}[per]
    return (x.astype("datetime64[M]") + many).astype("datetime64[D]")
