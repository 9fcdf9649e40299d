"""Small evaluators' tables, built from what a test has to say and nothing else."""

from collections.abc import Mapping, Sequence
from datetime import date

import pandas as pd

from kitools.uptake import DAYS, Stage, UptakeData

UNTIL = date(2016, 12, 31)


def units(**changes: Mapping[str, object]) -> pd.DataFrame:
    """Return the table of units: `Amager={"start": "2015-05-01"}`; what is not said is missing."""
    names = list(changes)
    rows = [
        {"start": None, "stop": None, "eligible": None, "group": None, "changed": None, **changes[n]} for n in names
    ]
    table = pd.DataFrame(rows)
    for column in ("start", "stop", "changed"):
        table[column] = pd.to_datetime(table[column])
    table["eligible"] = table["eligible"].astype(float)
    table.insert(0, "unit", pd.Categorical(names, categories=names))
    return table


def counts(rows: Sequence[tuple[str, str | None, float, str]]) -> pd.DataFrame:
    """Return a table of counts: (unit, month or None, plans, stage)."""
    table = pd.DataFrame(rows, columns=["unit", "month", "plans", "stage"])
    table["unit"] = table["unit"].astype("category")
    table["month"] = pd.to_datetime(table["month"])
    table["plans"] = table["plans"].astype(float)
    return table.assign(eligible=float("nan"), meetings_due=float("nan"), meetings_held=float("nan"))


def citizens(*rows: Mapping[str, object]) -> pd.DataFrame:
    """Return a table of citizens: `{"unit": "A", "created": "2016-05-01"}`; what is not said did not happen."""
    texts = ("barriers", "facilitators")
    table = pd.DataFrame([{**dict.fromkeys((*DAYS, "agreements", "agreements_kept", *texts)), **row} for row in rows])
    for column in DAYS:
        table[column] = pd.to_datetime(table[column])
    for column in ("agreements", "agreements_kept"):
        table[column] = table[column].astype("Int64")
    for column in texts:
        table[column] = table[column].astype("str")
    table["unit"] = table["unit"].astype("category")
    table.insert(0, "citizen", [f"B{k}" for k in range(len(table))])
    return table.assign(attended=pd.array([None] * len(table), "boolean"), accepted=pd.NA)


def evaluated(
    table: pd.DataFrame, of_units: pd.DataFrame | None = None, until: date = UNTIL, **changes: Stage
) -> UptakeData:
    """Return what an evaluator has: a table of citizens or of counts, and the units (by default, nothing known)."""
    names = list(dict.fromkeys(map(str, table["unit"])))
    known = units(**{name: {} for name in names}) if of_units is None else of_units
    is_citizens = "citizen" in table
    return UptakeData(
        "prøve.csv", until, table if is_citizens else None, None if is_citizens else table, known, **changes
    )


def copenhagen(**starts: str) -> UptakeData:
    """Return 19 and 2, as the memo has them, with a start for those that are said."""
    table = counts([("Amager", None, 19, "created"), ("Øvrige", None, 2, "started")])
    return evaluated(table, units(**{name: {"start": starts.get(name)} for name in ("Amager", "Øvrige")}))
