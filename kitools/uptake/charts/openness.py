"""When each unit was open: which periods it has a row in, and how much of each it was there for."""

from dataclasses import dataclass

import numpy as np

from kitools.uptake.charts.grouping import periods
from kitools.uptake.charts.result import Bools, Column, Floats
from kitools.uptake.choices import Per
from kitools.uptake.table import DAYS, UptakeData


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
    stop = np.minimum(_filled(data.units["stop"].to_numpy(dtype="datetime64[D]"), until), until)
    every = first_days(start, until, per)
    ends = next_period(every, per)
    finished = ends - 1 <= until
    x, ends = every[finished], ends[finished]
    open_from, open_to = np.maximum(start[:, None], x), np.minimum(stop[:, None] + 1, ends)
    days = np.clip((open_to - open_from).astype(float), 0, None)
    share = np.where(np.isnat(start)[:, None], 0.0, days) / (ends - x).astype(float)
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
    known = {} if data.citizens is None else data.citizens.groupby("unit", observed=False)[list(DAYS)].min().min(axis=1)
    counted = {} if data.counts is None else data.counts.groupby("unit", observed=False)["month"].min()
    guesses = [np.array([known.get(name), counted.get(name)], dtype="datetime64[D]") for name in data.units["unit"]]
    earliest = np.array([np.fmin.reduce(guess) for guess in guesses], dtype="datetime64[D]")
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


def _filled(days: Column, other: np.datetime64) -> Column:
    """Return the days, with `other` where there is none."""
    return np.where(np.isnat(days), other, days)
