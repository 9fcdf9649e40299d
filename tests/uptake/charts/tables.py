"""Small tables of uptake, made up for the tests of charts."""

from datetime import date

import numpy as np
import pandas as pd

from kitools.uptake import DAYS, UptakeData


def units(names=("A",), start="2020-01-01", eligible=np.nan, stop=None):
    return pd.DataFrame(
        {
            "unit": pd.Categorical(names, categories=names),
            "start": pd.to_datetime([start] * len(names) if isinstance(start, str) or start is None else start),
            "stop": pd.to_datetime([stop] * len(names)),
            "eligible": np.broadcast_to(np.asarray(eligible, dtype=float), len(names)).copy(),
            "group": "",
            "changed": pd.NaT,
        }
    )


def of_days(days, *, until=date(2023, 12, 31), seen=None, table=None):
    """Citizens with a plan on each of `days`, a mapping from unit to days; `seen` the same for signs seen alone."""
    table = units(tuple(days)) if table is None else table
    rows = [(unit, day, day) for unit, many in days.items() for day in many]
    rows += [(unit, day, pd.NaT) for unit, many in (seen or {}).items() for day in many]
    citizens = pd.DataFrame({"unit": pd.Categorical([row[0] for row in rows], categories=list(table["unit"]))})
    for column in DAYS:
        citizens[column] = pd.Series(pd.NaT, index=citizens.index, dtype="datetime64[ns]")
    if seen is not None:
        citizens["signs_seen"] = pd.to_datetime([row[1] for row in rows])
    citizens["created"] = pd.to_datetime([row[2] for row in rows])
    return UptakeData("made.csv", until, citizens, None, table)


def of_counts(plans, *, start="2020-01-01", until=date(2023, 12, 31), eligible=None, due=None, held=None, table=None):
    """Counts by month of one unit, from `start` on."""
    many = len(plans)
    counts = pd.DataFrame(
        {
            "unit": pd.Categorical(["A"] * many, categories=["A"]),
            "month": pd.date_range(start, periods=many, freq="MS"),
            "plans": np.asarray(plans, dtype=float),
            "eligible": np.nan if eligible is None else np.asarray(eligible, dtype=float),
            "meetings_due": np.nan if due is None else np.asarray(due, dtype=float),
            "meetings_held": np.nan if held is None else np.asarray(held, dtype=float),
            "stage": "created",
        }
    )
    return UptakeData("made.csv", until, None, counts, units() if table is None else table)


def in_months(counts, first="2020-01"):
    """Days of plans: so many in each month, on days 1, 2, 3 …"""
    months = np.arange(np.datetime64(first, "M"), np.datetime64(first, "M") + len(counts))
    return [np.datetime64(month, "D") + at for month, many in zip(months, counts, strict=True) for at in range(many)]
