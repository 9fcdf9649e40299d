"""From an evaluator's table to durations: for units to their first plan, for citizens from one stage to another."""

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from kitools.ground import KitError
from kitools.uptake.survival.lived import CENSORED, ENDED, HAPPENED, Lived, lived
from kitools.uptake.table import Stage, UptakeData
from kitools.uptake.unit_months import as_days, last_days, unit_codes

Whole = npt.NDArray[np.int64]
Days = npt.NDArray[np.datetime64]


@dataclass(frozen=True, eq=False)
class Durations:
    """Everyone counted out, and how many were left out: no first day, the wrong order, or not begun yet."""

    counted: Lived
    no_start: int
    out_of_order: int
    not_begun: int


def of_units(data: UptakeData, stage: Stage) -> Durations:
    """Return the days from each unit's start to its first plan; raise KitError `uptake.no_durations` if none is known.

    Units are grouped as the table of units groups them. A unit without a plan is seen until it stops, or the last day.
    Where plans are counted by month, the first one is taken to be made on the month's last day.
    """
    start, end = as_days(data.units["start"]), last_days(data.units, data.until)
    first = np.minimum(_first_plans(data, stage), np.datetime64(data.until, "D"))
    first = np.where(first > end, np.datetime64("NaT", "D"), first)
    labels = [value.strip() if isinstance(value, str) else "" for value in data.units["group"]]
    names = tuple(dict.fromkeys(labels))
    group = np.array([names.index(label) for label in labels], dtype=np.int64)
    return _counted(data.source, (start, first, np.full(len(start), "NaT", "datetime64[D]"), end), group, names)


def of_citizens(data: UptakeData, start_stage: Stage, stop_stage: Stage, *, by_group: bool) -> Durations:
    """Return the days of each citizen from `start_stage` to `stop_stage`, or until they left, or were last seen.

    Citizens are grouped by unit, or by the units' groups. They are seen until their unit stops or the last day
    counted. Raise KitError `uptake.no_durations` where no citizen has a first day.
    """
    if data.citizens is None:
        raise KitError("uptake.no_durations", source=data.source)
    start, stop, left = (as_days(data.citizens[column]) for column in (start_stage.value, stop_stage.value, "left"))
    unit = unit_codes(data, data.citizens["unit"])
    end = last_days(data.units, data.until)[unit]
    if not by_group:
        return _counted(data.source, (start, stop, left, end), unit, data.names)
    labels = [value.strip() if isinstance(value, str) else "" for value in data.units["group"]]
    names = tuple(dict.fromkeys(labels))
    group = np.array([names.index(label) for label in labels], dtype=np.int64)
    return _counted(data.source, (start, stop, left, end), group[unit], names)


def _counted(source: str, days: tuple[Days, Days, Days, Days], group: Whole, names: tuple[str, ...]) -> Durations:
    """Return the durations from `start` to the first of `stop`, `left` and `end`."""
    start, stop, left, end = (day.view(np.int64) for day in days)
    missing = np.datetime64("NaT", "D").astype(np.int64)
    began = start != missing
    not_begun = began & (start > end)
    happened = (stop != missing) & (stop <= end)
    ended = (left != missing) & (left <= end) & ~(happened & (stop <= left))
    happened &= ~ended
    last = np.where(happened, stop, np.where(ended, left, end))
    out_of_order = began & ~not_begun & (last < start)
    use = began & ~not_begun & ~out_of_order
    if not use.any():
        raise KitError("uptake.no_durations", source=source)
    cause = np.where(happened, HAPPENED, np.where(ended, ENDED, CENSORED))
    counted = lived((last - start)[use], cause[use], group[use], names or ("",))
    return Durations(counted, int((~began).sum()), int(out_of_order.sum()), int(not_begun.sum()))


def _first_plans(data: UptakeData, stage: Stage) -> Days:
    """Return the day of each unit's first plan, NaT where there is none."""
    unit, day = _dated_plans(data, stage)
    far = np.datetime64("9999-01-01", "D")
    first = np.full(len(data.names), far)
    np.minimum.at(first, unit, day)
    return np.where(first == far, np.datetime64("NaT", "D"), first)


def _dated_plans(data: UptakeData, stage: Stage) -> tuple[Whole, Days]:
    """Return the unit and the day of every dated plan."""
    if data.citizens is not None:
        day = as_days(data.citizens[stage.value])
        unit = unit_codes(data, data.citizens["unit"])
        return unit[~np.isnat(day)], day[~np.isnat(day)]
    if data.counts is None or not data.counts["month"].notna().any():
        raise KitError("uptake.no_durations", source=data.source)
    some = (data.counts["plans"].to_numpy(dtype=float, na_value=0.0) > 0) & data.counts["month"].notna().to_numpy()
    month = as_days(data.counts["month"])[some].astype("datetime64[M]")
    return unit_codes(data, data.counts["unit"])[some], (month + 1).astype("datetime64[D]") - 1
