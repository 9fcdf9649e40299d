"""Chi-square of a table, with and without Yates' correction: for tables too large to be counted out."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from kitools.ground import KitError

Whole = npt.NDArray[np.int64]


@dataclass(frozen=True)
class ChiSquare:
    """The statistic, its degrees of freedom, p, and the smallest count expected in a cell (below 5: do not trust p)."""

    statistic: float
    df: int
    p: float
    smallest_expected: float


def chi_square(table: Sequence[Sequence[int]] | npt.ArrayLike, *, yates: bool = False) -> ChiSquare:
    """Return Pearson's chi-square of `table`; `yates` corrects a 2 x 2 table and leaves larger ones alone.

    Rows and columns of noughts are left out. Raise KitError `uptake.not_a_table` unless at least two rows and two
    columns of whole numbers remain.

    >>> round(chi_square([[3, 1], [1, 3]], yates=True).p, 4)
    0.4795
    """
    from scipy.special import chdtrc  # noqa: PLC0415

    counts = whole_table(table)
    expected = np.outer(counts.sum(axis=1), counts.sum(axis=0)) / counts.sum()
    apart = np.abs(counts - expected)
    if yates and counts.shape == (2, 2):
        apart = apart - min(0.5, float(apart.min()))
    statistic = float((apart**2 / expected).sum())
    df = (counts.shape[0] - 1) * (counts.shape[1] - 1)
    return ChiSquare(statistic, df, float(chdtrc(df, statistic)), float(expected.min()))


def whole_table(table: Sequence[Sequence[int]] | npt.ArrayLike) -> Whole:
    """Return `table` without empty rows and columns; raise KitError `uptake.not_a_table` for what is none."""
    found = np.asarray(table, dtype=float)
    if found.ndim != 2 or not np.isfinite(found).all() or (found < 0).any() or (found != np.round(found)).any():
        raise KitError("uptake.not_a_table", rows=len(found), columns=found.shape[1] if found.ndim == 2 else 0)
    counts = found[found.any(axis=1)][:, found.any(axis=0)].astype(np.int64)
    if min(counts.shape) < 2:
        raise KitError("uptake.not_a_table", rows=counts.shape[0], columns=counts.shape[1])
    return counts
