"""Plans and denominators of each unit, counted from an evaluator's data."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

import numpy as np

from kitools.uptake.funnel.result import Denominator, Floats
from kitools.uptake.table import Stage, UptakeData

DAYS_IN_A_MONTH = 30.4375
"""The mean length of a month, in days."""


@dataclass(frozen=True, eq=False)
class Counted:
    """Numbers for each of `units`: plans, and the denominators, NaN where not known. `stages` were counted."""

    units: tuple[str, ...]
    plans: Floats
    eligible: Floats
    unit_months: Floats
    stages: tuple[str, ...]

    def denominator(self, kind: Denominator) -> Floats:
        """Return the denominators of one kind."""
        if kind is Denominator.CITIZEN_YEARS:
            return self.eligible * self.unit_months / 12
        return self.eligible if kind is Denominator.ELIGIBLE else self.unit_months


def count(data: UptakeData, stage: Stage, units: Sequence[str] = ()) -> Counted:
    """Return plans that have come to `stage`, and the denominators, for `units` (or all), in the order of the data."""
    table = data.of_units(units) if units else data
    names = table.names
    plans, stages = _plans(table, stage, names)
    eligible = np.asarray(table.units["eligible"], dtype=np.float64)
    if table.counts is not None and table.counts["month"].isna().all():
        told = table.counts.groupby("unit", observed=True)["eligible"].sum(min_count=1)
        eligible = np.where(np.isfinite(eligible), eligible, [float(told.get(name, np.nan)) for name in names])
    return Counted(names, plans, eligible, _unit_months(table), stages)


def _plans(data: UptakeData, stage: Stage, names: Sequence[str]) -> tuple[Floats, tuple[str, ...]]:
    """Return plans for each of `names`, and which stages they are said to be in."""
    if data.citizens is not None:
        day = data.citizens[stage.value]
        reached = data.citizens.loc[day.notna() & (day.dt.date <= data.until), "unit"].astype(str).value_counts()
        return np.array([float(reached.get(name, 0)) for name in names]), (stage.value,)
    if data.counts is None:
        return np.full(len(names), np.nan), ()
    told = data.counts.groupby("unit", observed=True)["plans"].sum(min_count=1)
    stages = tuple(dict.fromkeys(data.counts["stage"].dropna().astype(str)))
    return np.array([float(told.get(name, np.nan)) for name in names]), stages


def _unit_months(data: UptakeData) -> Floats:
    """Return how many months each unit has been open until the last day that was counted, NaN where not known."""

    def months(start: object, stop: object) -> float:
        begun, ended = _day(start), _day(stop) or data.until
        if begun is None:
            return float("nan")
        return max(0, (min(ended, data.until) - begun).days + 1) / DAYS_IN_A_MONTH

    pairs = zip(data.units["start"], data.units["stop"], strict=True)
    return np.array([months(start, stop) for start, stop in pairs], dtype=np.float64)


def _day(value: object) -> date | None:
    """Return a day of a table as a date, or None where there is none."""
    import pandas as pd  # noqa: PLC0415

    return None if pd.isna(value) else pd.Timestamp(value).date()
