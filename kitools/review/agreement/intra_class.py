"""Intra-class correlations of scores: how much of their variance lies between plans rather than raters.

Shrout & Fleiss 1979 (doi:10.1037/0033-2909.86.2.420), intervals as there.
"""

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from kitools.ground import KitError
from kitools.review.agreement.result import IntraClass


@dataclass(frozen=True)
class _Squares:
    """Mean squares between plans, within plans, between raters, and what is left, of `n` plans and `k` raters."""

    n: int
    k: int
    plans: float
    within: float
    raters: float
    left: float


def intra_class(scores: npt.ArrayLike, level: float = 0.95) -> tuple[IntraClass, ...]:
    """Return ICC1, ICC2, ICC3, ICC1k, ICC2k and ICC3k of `scores` (a row for each plan, a column for each rater).

    Plans that not every rater scored are left out. Raise KitError `agreement.too_little` below two raters or two
    plans, and `agreement.no_spread` where all scores are the same.
    """
    table = np.asarray(scores, dtype=np.float64)
    table = table[np.isfinite(table).all(axis=1)] if table.ndim == 2 else table
    if table.ndim != 2 or min(table.shape) < 2:
        raise KitError("agreement.too_little", raters=table.shape[-1], subjects=len(table))
    found = _squares(table)
    if found.within <= 0 or found.left <= 0:
        raise KitError("agreement.no_spread")
    return (*_single(found, level), *_mean(found, level))


def _squares(table: npt.NDArray[np.float64]) -> _Squares:
    """Return the mean squares of a two-way table."""
    n, k = table.shape
    middle = table.mean()
    rows = k * float(np.sum((table.mean(axis=1) - middle) ** 2))
    columns = n * float(np.sum((table.mean(axis=0) - middle) ** 2))
    whole = float(np.sum((table - middle) ** 2))
    left = whole - rows - columns
    return _Squares(n, k, rows / (n - 1), (whole - rows) / (n * (k - 1)), columns / (k - 1), left / ((n - 1) * (k - 1)))


def _single(s: _Squares, level: float) -> tuple[IntraClass, ...]:
    """Return the correlations of one rater's scores."""
    k, n = s.k, s.n
    one = (s.plans - s.within) / (s.plans + (k - 1) * s.within)
    two = (s.plans - s.left) / (s.plans + (k - 1) * s.left + k * (s.raters - s.left) / n)
    three = (s.plans - s.left) / (s.plans + (k - 1) * s.left)
    low2, high2 = _two_way(s, two, level)
    low1, high1 = ((f - 1) / (f + k - 1) for f in _f_limits(s, s.within, n * (k - 1), level))
    low3, high3 = ((f - 1) / (f + k - 1) for f in _f_limits(s, s.left, (n - 1) * (k - 1), level))
    return (
        _tested("ICC1", s, one, (low1, high1)),
        _tested("ICC2", s, two, (low2, high2)),
        _tested("ICC3", s, three, (low3, high3)),
    )


def _mean(s: _Squares, level: float) -> tuple[IntraClass, ...]:
    """Return the correlations of all raters' mean score."""
    k, n = s.k, s.n
    one = (s.plans - s.within) / s.plans
    two = (s.plans - s.left) / (s.plans + (s.raters - s.left) / n)
    three = (s.plans - s.left) / s.plans
    single = (s.plans - s.left) / (s.plans + (k - 1) * s.left + k * (s.raters - s.left) / n)
    low2, high2 = (k * r / (1 + (k - 1) * r) for r in _two_way(s, single, level))
    low1, high1 = (1 - 1 / f for f in _f_limits(s, s.within, n * (k - 1), level))
    low3, high3 = (1 - 1 / f for f in _f_limits(s, s.left, (n - 1) * (k - 1), level))
    return (
        _tested("ICC1k", s, one, (low1, high1)),
        _tested("ICC2k", s, two, (low2, high2)),
        _tested("ICC3k", s, three, (low3, high3)),
    )


def _f_limits(s: _Squares, error: float, df: int, level: float) -> tuple[float, float]:
    """Return the F ratio divided and multiplied by its quantiles."""
    from scipy.stats import f as snedecor  # noqa: PLC0415

    ratio, p = s.plans / error, (1 + level) / 2
    return ratio / float(snedecor.ppf(p, s.n - 1, df)), ratio * float(snedecor.ppf(p, df, s.n - 1))


def _two_way(s: _Squares, icc: float, level: float) -> tuple[float, float]:
    """Return the interval of ICC2, whose degrees of freedom are Satterthwaite's."""
    from scipy.stats import f as snedecor  # noqa: PLC0415

    k, n, ratio, p = s.k, s.n, s.raters / s.left, (1 + level) / 2
    top = (k - 1) * (n - 1) * (k * icc * ratio + n * (1 + (k - 1) * icc) - k * icc) ** 2
    bottom = (n - 1) * k**2 * icc**2 * ratio**2 + (n * (1 + (k - 1) * icc) - k * icc) ** 2
    df = top / bottom
    upper, lower = float(snedecor.ppf(p, n - 1, df)), float(snedecor.ppf(p, df, n - 1))
    rest = k * s.raters + (k * n - k - n) * s.left
    low = n * (s.plans - upper * s.left) / (upper * rest + n * s.plans)
    return low, n * (lower * s.plans - s.left) / (rest + n * lower * s.plans)


def _tested(kind: str, s: _Squares, icc: float, interval: tuple[float, float]) -> IntraClass:
    """Return a correlation with its F test against none."""
    from scipy.stats import f as snedecor  # noqa: PLC0415

    error, df2 = (s.within, s.n * (s.k - 1)) if "1" in kind else (s.left, (s.n - 1) * (s.k - 1))
    ratio = s.plans / error
    p = float(snedecor.sf(ratio, s.n - 1, df2))
    return IntraClass(kind, icc, ratio, float(s.n - 1), float(df2), p, *interval)
