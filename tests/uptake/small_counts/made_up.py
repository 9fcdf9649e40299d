"""Evaluators' data made up for the tests of funnels, changes, spreads and small numbers."""

from collections.abc import Mapping, Sequence
from datetime import date

import pandas as pd

from kitools.uptake import COUNTED, UptakeData


def months(count: int, first: str = "2020-01") -> list[pd.Timestamp]:
    return [period.start_time for period in pd.period_range(first, periods=count, freq="M")]


def units(names: Sequence[str], *, eligible: Sequence[float] | None = None, start: Sequence[str | None] | None = None):
    opened = start or [None] * len(names)
    return pd.DataFrame(
        {
            "unit": pd.Categorical(names, categories=list(names)),
            "start": pd.to_datetime(pd.Series(opened, dtype="object")),
            "stop": pd.to_datetime(pd.Series([None] * len(names), dtype="object")),
            "eligible": pd.Series(eligible if eligible else [float("nan")] * len(names), dtype=float),
            "group": [""] * len(names),
            "changed": pd.to_datetime(pd.Series([None] * len(names), dtype="object")),
        }
    )


def totals(
    plans: Mapping[str, float], *, eligible: Sequence[float] | None = None, start: Sequence[str | None] | None = None
) -> UptakeData:
    """Return data with one count for each unit, for the whole time."""
    names = list(plans)
    counts = pd.DataFrame({name: [float("nan")] * len(names) for name in COUNTED})
    counts["plans"] = list(plans.values())
    counts["unit"] = pd.Categorical(names, categories=names)
    counts["month"] = pd.to_datetime(pd.Series([None] * len(names), dtype="object"))
    counts["stage"] = "created"
    return UptakeData("made up", date(2023, 12, 31), None, counts, units(names, eligible=eligible, start=start))


def monthly_counts(plans: Mapping[str, Sequence[float]], *, eligible: Sequence[float] | None = None) -> UptakeData:
    """Return data with a count for each unit and month from January 2020, where the units opened on its first day."""
    names, length = list(plans), len(next(iter(plans.values())))
    rows = [(name, month, number) for name in names for month, number in zip(months(length), plans[name], strict=True)]
    counts = pd.DataFrame({name: [float("nan")] * len(rows) for name in COUNTED})
    counts["unit"] = pd.Categorical([row[0] for row in rows], categories=names)
    counts["month"] = [row[1] for row in rows]
    counts["plans"] = [float(row[2]) for row in rows]
    counts["stage"] = "created"
    until = (months(length)[-1] + pd.offsets.MonthEnd(0)).date()
    opened = ["2020-01-01"] * len(names)
    return UptakeData("made up", until, None, counts, units(names, eligible=eligible, start=opened))
