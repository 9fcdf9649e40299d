"""Plans and denominators of each unit, counted from an evaluator's data as rates are."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from kitools.uptake.funnel.result import Denominator, Floats
from kitools.uptake.rates.counting import count as count_plans
from kitools.uptake.table import Stage, UptakeData


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
    found = count_plans(table, stage)
    plans, eligible = found.plans.astype(np.float64), found.eligible
    if table.citizens is None:
        told = set() if table.counts is None else set(table.counts.loc[table.counts["plans"].notna(), "unit"])
        plans = np.where([name in told for name in names], plans, np.nan)
    if table.counts is not None and table.counts["month"].isna().all():
        people = table.counts.groupby("unit", observed=True)["eligible"].sum(min_count=1)
        eligible = np.where(np.isfinite(eligible), eligible, [float(people.get(name, np.nan)) for name in names])
    stages = tuple(dict.fromkeys(one.value for several in found.stages for one in several))
    return Counted(names, plans, eligible, found.months, stages)
