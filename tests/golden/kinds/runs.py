"""Limits of the Anhøj rules for a number of useful points, and what they say of a longest run and crossings."""

from typing import Any

from kitools.uptake.charts import run_limits
from tests.golden.cases import Case


def answer(case: Case) -> Any:
    stated = case.expected if isinstance(case.expected, list) else [case.expected]
    return [verdict(row) if "signal_anhoej" in row else limits(row["n_useful"]) for row in stated]


def limits(n_useful: int) -> dict[str, Any]:
    longest, crossings = run_limits(n_useful)
    return {"n_useful": n_useful, "longest_run_max": longest, "n_crossings_min": crossings}


def verdict(row: dict[str, Any]) -> dict[str, Any]:
    longest, crossings = run_limits(row["n"])
    signal = row["longest_run"] > longest or row["crossings"] < crossings
    return {**{key: row[key] for key in ("n", "crossings", "longest_run")}, "signal_anhoej": signal}
