"""U′ charts with Anhøj's rules, a unit at a time, in pandas and numpy: the formulas as they stand in the books."""

from dataclasses import dataclass
from math import log2

import numpy as np
import pandas as pd
from scipy.stats import binom


@dataclass(frozen=True, eq=False)
class UPrime:
    """One unit's chart: its lines, its longest run and crossings with their limits, and whether they signal."""

    cl: np.ndarray
    lower: np.ndarray
    upper: np.ndarray
    runs: tuple[int, int, int, int]
    signal: bool


def u_prime_by_unit(unit: np.ndarray, month: np.ndarray, plans: np.ndarray, eligible: np.ndarray) -> dict[str, UPrime]:
    """Return the chart of every unit, by its name."""
    frame = pd.DataFrame({"unit": unit, "month": month, "plans": plans, "eligible": eligible})
    return {name: _chart(rows.sort_values("month")) for name, rows in frame.groupby("unit")}


def _chart(rows: pd.DataFrame) -> UPrime:
    """Return one unit's chart (Laney 2002; the moving range screened once, as for an I chart)."""
    n = rows["eligible"].to_numpy()
    value = rows["plans"].to_numpy() / n
    centre = rows["plans"].sum() / n.sum()
    sigma = np.sqrt(centre / n)
    moving = np.abs(np.diff((value - centre) / sigma))
    spread = moving[moving < 3.267 * moving.mean()].mean() / 1.128
    reach = 3 * sigma * spread
    sides = np.sign(value - centre)
    sides = sides[sides != 0]
    turns = np.flatnonzero(np.diff(sides)) + 1
    longest = int(np.diff(np.concatenate(([0], turns, [len(sides)]))).max())
    most, fewest = round(log2(len(sides))) + 3, int(binom.ppf(0.05, len(sides) - 1, 0.5))
    return UPrime(
        np.full(len(n), centre),
        np.maximum(centre - reach, 0),
        centre + reach,
        (longest, most, len(turns), fewest),
        longest > most or len(turns) < fewest,
    )
