"""Exact intervals and tests: each row of a case says by its own keys what is asked of it."""

import math
from typing import Any

from kitools.uptake.exact_tests import Side, chi_square, fisher, fisher_tables, one_rate, share, two_rates
from tests.golden.cases import Case
from tests.golden.difference import Near

SIDES = {"two_sided": Side.BOTH, "greater": Side.GREATER, "less": Side.LESS}
R_FISHER = 0.02
"""fisher.test finds the odds ratio and its ends by uniroot at R's default tolerance: no nearer than this."""


def answer(case: Case) -> Any:
    stated = case.expected if isinstance(case.expected, list) else [case.expected]
    return [of_row(row) for row in stated]


def of_row(row: dict[str, Any]) -> dict[str, Any]:
    if "table" in row:
        is_small = len(row["table"]) == 2 and all(len(line) == 2 for line in row["table"])
        return row_of_2x2(row["table"]) if is_small else row_of_rxc(row["table"])
    if "pilot_plans" in row:
        return row_of_pilot(row)
    if "x1" in row:
        return row_of_two_rates(row)
    if "n" in row:
        return row_of_share(row)
    return row_of_rate(row)


def row_of_share(row: dict[str, Any]) -> dict[str, Any]:
    found = share(row["x"], row["n"])
    return {
        "x": row["x"],
        "n": row["n"],
        "estimate": found.estimate,
        "clopper_pearson": found.clopper_pearson,
        "wilson": found.wilson,
        "p_vs_half": found.p,
    }


def row_of_rate(row: dict[str, Any]) -> dict[str, Any]:
    found = one_rate(row["x"], row["t"])
    got = {"x": row["x"], "t": row["t"], "rate": found.rate, "conf_int": [found.low, ended(found.high)]}
    return got | {key: against(key, asked) for key, asked in row.items() if key.startswith("vs_")}


def against(key: str, asked: dict[str, Any]) -> dict[str, Any]:
    """Return the test of the row's own count against the rate in the key: `vs_0_05` is 0.05."""
    found = one_rate(asked["x"], asked["t"], against=float(key.removeprefix("vs_").replace("_", ".")))
    return {
        "x": asked["x"],
        "t": asked["t"],
        "rate": found.rate,
        "p_value": found.p,
        "conf_int": [found.low, ended(found.high)],
    }


def row_of_two_rates(row: dict[str, Any]) -> dict[str, Any]:
    first, second = (row["x1"], row["t1"]), (row["x2"], row["t2"])
    got = {key: row[key] for key in ("x1", "t1", "x2", "t2")}
    for name, side in SIDES.items():
        found = two_rates(first, second, side=side)
        got[name] = {
            "p_value": found.p,
            "estimate": ended(found.ratio),
            "conf_int": [found.low, ended(found.high)],
            "statistic": row["x1"],
            "parameter": (row["x1"] + row["x2"]) * row["t1"] / (row["t1"] + row["t2"]),
        }
    for key in (key for key in row if key.startswith("ci")):
        found = two_rates(first, second, level=float(key.removeprefix("ci")) / 100)
        got[key] = [found.low, ended(found.high)]
    return got


def row_of_pilot(row: dict[str, Any]) -> dict[str, Any]:
    found = two_rates((row["pilot_plans"], row["pilot_unit_months"]), (row["other_plans"], row["other_unit_months"]))
    echoed = ("pilot_plans", "pilot_unit_months", "other_plans", "other_units", "other_unit_months")
    return {key: row[key] for key in echoed if key in row} | {
        "rate_ratio": ended(found.ratio),
        "conf_int": [found.low, ended(found.high)],
        "p_value": found.p,
    }


def row_of_2x2(table: list[list[int]]) -> dict[str, Any]:
    if not (all(map(any, table)) and all(map(any, zip(*table, strict=True)))):
        return row_of_one_sided_table(table)
    tight = fisher(table)
    got: dict[str, Any] = {
        "table": table,
        "tight": {"estimate": ended(tight.odds_ratio), "conf_int": [tight.low, ended(tight.high)]},
    }
    for name, side in SIDES.items():
        found = fisher(table, side=side)
        got[f"fisher_{name}"] = {
            "p_value": found.p,
            "estimate": Near(ended(found.odds_ratio), R_FISHER),
            "conf_int": Near([found.low, ended(found.high)], R_FISHER),
        }
    return got | {"chisq": chi_squared(table, yates=False), "chisq_yates": chi_squared(table, yates=True)}


def row_of_one_sided_table(table: list[list[int]]) -> dict[str, Any]:
    """Return what R says of a table with an empty row or column, which ours refuses: nothing can be known."""
    nothing = {"p_value": 1, "estimate": 0, "conf_int": [0, None]}
    chi = {"p_value": None, "statistic": None, "parameter": 1}
    sides = {f"fisher_{name}": nothing for name in SIDES}
    return {"table": table, "tight": nothing, "chisq": chi, "chisq_yates": chi} | sides


def row_of_rxc(table: list[list[int]]) -> dict[str, Any]:
    return {"table": table, "fisher_p": fisher_tables(table).p, "chisq": chi_squared(table, yates=False)}


def chi_squared(table: list[list[int]], *, yates: bool) -> dict[str, Any]:
    found = chi_square(table, yates=yates)
    return {"p_value": found.p, "statistic": found.statistic, "parameter": found.df}


def ended(value: float) -> float | None:
    """Return null for infinity, as these cases write it."""
    return None if math.isinf(value) else value
