"""Small counts: which are small, what an attacker works out, and whether a table of ours withstands it.

A table is judged by what the attacker finds, not by which numbers were hidden: where ours gives nothing away and hides
no more than the fewest, it is as good as the one in the case.
"""

import re
from collections.abc import Iterator
from itertools import combinations
from typing import Any

import numpy as np

from kitools.uptake.small_counts import CountTable, Published, Rule, attack, protect
from tests.golden.cases import Case
from tests.golden.rows import in_order_of

MOST_PATTERNS = 200_000
Cell = tuple[int, int]


def answer(case: Case) -> Any:
    table, rule = table_of(case), rule_of(case)
    small = [(row, column) for column, row in np.argwhere(rule.is_small(table.counts).T).tolist()]
    ours = protect(table, rule)
    got: dict[str, Any] = {
        "threshold": rule.threshold,
        "primary": in_that_order(case.expected.get("primary"), small),
        "n_primary": len(small),
        "min_complementary": int(ours.complementary.sum()),
        "n_exactly_recoverable": sum(row["exactly_recoverable"] for row in attacked(table, rule, small)),
    }
    if ours.attack.exact:
        raise ValueError(f"the protected table gives away {ours.attack.exact}")
    pattern = case.expected.get("one_optimal_pattern")
    hidden = [(row - 1, column - 1) for row, column in pattern] if pattern else small
    found = attacked(table, rule, hidden)
    got["attacker"] = in_order_of(case.expected.get("attacker", []), found, ("row", "col"))
    if pattern:
        got |= {"one_optimal_pattern": in_that_order(pattern, hidden)} | of_all_patterns(table, rule, small, ours)
    return got


def table_of(case: Case) -> CountTable:
    """Return the table, rows and columns as they first appear."""
    long = case.table()
    rows, columns = (list(dict.fromkeys(long[case.args[name]].astype(str))) for name in ("rows", "cols"))
    counts = np.zeros((len(rows), len(columns)), dtype=np.int64)
    for row, column, value in long[[case.args[name] for name in ("rows", "cols", "value")]].itertuples(index=False):
        counts[rows.index(str(row)), columns.index(str(column))] += 0 if np.isnan(value) else int(value)
    return CountTable(tuple(rows), tuple(columns), counts)


def rule_of(case: Case) -> Rule:
    """Return the rule of a case: `suppress 1..4` hides 1 to 4. The attacker knows the sums, not the rule."""
    stated = re.search(r"(\d+)\s*\.\.\s*(\d+)", str(case.args.get("rule", "")))
    threshold = int(stated[2]) + 1 if stated else int(case.args.get("threshold", 5))
    return Rule(threshold, hide_zeros=bool(stated) and stated[1] == "0", knows_rule=False)


def attacked(table: CountTable, rule: Rule, hidden: list[Cell]) -> list[dict[str, Any]]:
    """Return what an attacker finds of each hidden number when these and no others are hidden, counted from 1."""
    values = table.with_totals().astype(float)
    for cell in hidden:
        values[cell] = np.nan
    found = attack(Published(table.rows, table.columns, values, rule.least_hidden))
    return [
        {
            "row": bound.row + 1,
            "col": bound.column + 1,
            "true": int(table.counts[bound.row, bound.column]),
            "low": bound.low,
            "high": bound.high,
            "exactly_recoverable": bound.exact,
        }
        for bound in found.bounds
    ]


def of_all_patterns(table: CountTable, rule: Rule, small: list[Cell], ours: Any) -> dict[str, Any]:
    """Return how many patterns hide as few further numbers as ours and withstand, and the fewest people in them."""
    further = int(ours.complementary.sum())
    free = [cell for cell in map(tuple, np.argwhere(table.counts > 0).tolist()) if cell not in small]
    safe = [
        sum(int(table.counts[cell]) for cell in chosen)
        for chosen in patterns(free, small, further)
        if is_safe(table, rule, small, [*small, *chosen])
    ]
    return {"n_optimal_patterns": len(safe), "min_complementary_value": min(safe, default=None)}


def patterns(free: list[Cell], small: list[Cell], further: int) -> Iterator[tuple[Cell, ...]]:
    """Yield each choice that leaves no small number alone in its row or its column."""
    for tried, chosen in enumerate(combinations(free, further)):
        if tried >= MOST_PATTERNS:
            raise ValueError(f"more than {MOST_PATTERNS} patterns")
        hidden = [*small, *chosen]
        rows, columns = ([cell[side] for cell in hidden] for side in (0, 1))
        if all(rows.count(row) > 1 and columns.count(column) > 1 for row, column in small):
            yield chosen


def is_safe(table: CountTable, rule: Rule, small: list[Cell], hidden: list[Cell]) -> bool:
    """Whether no small number can be worked out exactly when `hidden` are hidden."""
    found = attacked(table, rule, hidden)
    return not any(row["exactly_recoverable"] for row in found if (row["row"] - 1, row["col"] - 1) in small)


def in_that_order(wanted: list[list[int]] | None, cells: list[Cell]) -> list[list[int]]:
    """Return cells counted from 1, in the order of `wanted` where they are the same cells."""
    said = [[row + 1, column + 1] for row, column in cells]
    same = wanted is not None and sorted(map(tuple, wanted)) == sorted(map(tuple, said))
    return wanted if same and wanted is not None else said
