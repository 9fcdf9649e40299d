"""Fisher's exact test of a 2 x 2 table, with the conditional odds ratio and its exact interval."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from math import exp, inf

import numpy as np
import numpy.typing as npt

from kitools.ground import KitError
from kitools.uptake.exact_tests.chi_square import whole_table
from kitools.uptake.exact_tests.sides import Side

_AS_UNLIKELY = 1 + 1e-7
Floats = npt.NDArray[np.float64]


@dataclass(frozen=True)
class Fisher:
    """The odds ratio that makes the table likeliest, given its margins, with its exact interval and p.

    `odds_ratio` and `high` may be infinite.
    """

    odds_ratio: float
    low: float
    high: float
    p: float


@dataclass(frozen=True)
class _Margins:
    """What the first cell can be, given the margins, and the logarithm of how likely each is at odds of 1."""

    support: Floats
    log_chance: Floats

    def at(self, log_odds: float) -> Floats:
        """Return the chance of each cell where the odds ratio is exp(`log_odds`)."""
        weight = self.log_chance + self.support * log_odds
        chance: Floats = np.exp(weight - weight.max())
        chance /= chance.sum()
        return chance


def fisher(table: Sequence[Sequence[int]], *, side: Side = Side.BOTH, level: float = 0.95) -> Fisher:
    """Return Fisher's exact test of a 2 x 2 `table` (Fisher 1935; interval by Cornfield 1956, exact).

    Two-sided p adds up the tables no likelier than the one seen. A one-sided test has a one-sided interval.
    Raise KitError `uptake.not_a_table` for a table that is not 2 x 2, or has an empty row or column.

    >>> lady = fisher([[3, 1], [1, 3]])
    >>> round(lady.odds_ratio, 3), round(lady.p, 4)
    (6.408, 0.4857)
    """
    counts = whole_table(table)
    if counts.shape != (2, 2):
        raise KitError("uptake.not_a_table", rows=counts.shape[0], columns=counts.shape[1])
    seen, margins = int(counts[0, 0]), _margins(counts)
    tail = (1 - level) / 2 if side is Side.BOTH else 1 - level
    low = 0.0 if side is Side.LESS else _limit(margins, seen, tail, upper=False)
    high = inf if side is Side.GREATER else _limit(margins, seen, tail, upper=True)
    return Fisher(_likeliest(margins, seen), low, high, _p(margins, seen, side))


def _margins(counts: npt.NDArray[np.int64]) -> _Margins:
    """Return what the first cell can be, and how likely each is."""
    from scipy.special import gammaln  # noqa: PLC0415

    row, column, total = int(counts[0].sum()), int(counts[:, 0].sum()), int(counts.sum())
    support = np.arange(max(0, row + column - total), min(row, column) + 1, dtype=float)
    cells = (support, row - support, column - support, total - row - column + support)
    return _Margins(support, -sum(gammaln(cell + 1) for cell in cells))


def _p(margins: _Margins, seen: int, side: Side) -> float:
    """Return the chance, at odds of 1, of what is as far out as `seen`."""
    chance = margins.at(0.0)
    match side:
        case Side.LESS:
            out = margins.support <= seen
        case Side.GREATER:
            out = margins.support >= seen
        case Side.BOTH:
            out = chance <= chance[margins.support == seen] * _AS_UNLIKELY
    return min(1.0, float(chance[out].sum()))


def _likeliest(margins: _Margins, seen: int) -> float:
    """Return the odds ratio under which the first cell is expected to be what it is."""
    if seen == margins.support[0]:
        return 0.0
    if seen == margins.support[-1]:
        return inf
    return _root(lambda log_odds: float((margins.at(log_odds) * margins.support).sum()) - seen)


def _limit(margins: _Margins, seen: int, tail: float, *, upper: bool) -> float:
    """Return the odds ratio under which `seen` or further out has the chance `tail`."""
    if upper:
        if seen == margins.support[-1]:
            return inf
        return _root(lambda log_odds: tail - float(margins.at(log_odds)[margins.support <= seen].sum()))
    if seen == margins.support[0]:
        return 0.0
    return _root(lambda log_odds: float(margins.at(log_odds)[margins.support >= seen].sum()) - tail)


def _root(rising: Callable[[float], float]) -> float:
    """Return exp(x) where `rising`, which goes from below 0 to above, is 0."""
    from scipy.optimize import brentq  # noqa: PLC0415

    low, high = -1.0, 1.0
    while rising(low) > 0:
        low *= 2
    while rising(high) < 0:
        high *= 2
    return exp(brentq(rising, low, high, xtol=1e-13))
