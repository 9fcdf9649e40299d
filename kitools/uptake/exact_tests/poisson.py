"""Counts in a stretch of time: the exact interval of a rate, and two rates held against each other."""

from dataclasses import dataclass
from math import inf, nan

import numpy as np
import numpy.typing as npt

from kitools.ground import KitError
from kitools.uptake.exact_tests.binomial import binomial_p, clopper_pearson
from kitools.uptake.exact_tests.sides import Side, minimum_likelihood

Floats = npt.NDArray[np.float64]


@dataclass(frozen=True)
class OneRate:
    """`count` in `exposure`: the rate with its exact interval, and p against the rate `against` (NaN without one)."""

    count: int
    exposure: float
    rate: float
    low: float
    high: float
    p: float


@dataclass(frozen=True)
class TwoRates:
    """The first rate divided by the second, with its exact interval and p.

    `ratio` is infinite where only the second count is 0, NaN where both are; `high` may be infinite.
    """

    ratio: float
    low: float
    high: float
    p: float


def poisson_limits(count: npt.ArrayLike, level: float = 0.95) -> tuple[Floats, Floats]:
    """Return the exact interval of a Poisson mean, by Garwood (1936, doi:10.1093/biomet/28.3-4.437).

    Arrays of counts give arrays of ends.
    """
    from scipy.special import gammaincinv  # noqa: PLC0415

    x = np.asarray(count, float)
    tail = (1 - level) / 2
    return np.where(x > 0, gammaincinv(np.maximum(x, 1), tail), 0.0), gammaincinv(x + 1, 1 - tail)


def one_rate(
    count: int, exposure: float, *, against: float | None = None, side: Side = Side.BOTH, level: float = 0.95
) -> OneRate:
    """Return the rate of `count` in `exposure` with its exact interval, and the exact p against a rate.

    Raise KitError `uptake.not_a_rate` for a count below 0 or an exposure of 0 or less.

    >>> nineteen = one_rate(19, 20)
    >>> round(nineteen.rate, 2), round(nineteen.low, 2), round(nineteen.high, 2)
    (0.95, 0.57, 1.48)
    """
    _hold(count, exposure)
    low, high = poisson_limits(count, level)
    p = nan if against is None else _poisson_p(count, against * exposure, side)
    return OneRate(count, exposure, count / exposure, float(low) / exposure, float(high) / exposure, p)


def two_rates(
    first: tuple[int, float], second: tuple[int, float], *, side: Side = Side.BOTH, level: float = 0.95
) -> TwoRates:
    """Return the ratio of two rates, each a count and its exposure, with its exact interval and p.

    Given both counts together, the first is binomial (Przyborowski and Wilenski 1940, doi:10.1093/biomet/31.3-4.313);
    the interval is Clopper and Pearson's, carried over to the ratio. A one-sided test has a one-sided interval.
    Raise KitError `uptake.not_a_rate` for a count below 0 or an exposure of 0 or less.

    >>> pilot = two_rates((19, 20), (2, 5))
    >>> round(pilot.ratio, 2), round(pilot.low, 2), round(pilot.high, 1), round(pilot.p, 2)
    (2.38, 0.57, 21.0, 0.29)
    """
    _hold(*first)
    _hold(*second)
    (x, t), (y, u) = first, second
    wide = level if side is Side.BOTH else 2 * level - 1
    share_low, share_high = (float(end) for end in clopper_pearson(x, x + y, wide))
    low = 0.0 if side is Side.LESS or x + y == 0 else _odds(share_low) * u / t
    high = inf if side is Side.GREATER or x + y == 0 else _odds(share_high) * u / t
    ratio = x * u / (y * t) if y else (inf if x else nan)
    return TwoRates(ratio, low, high, binomial_p(x, x + y, t / (t + u), side))


def _odds(share: float) -> float:
    """Return the odds of a share, infinite for 1."""
    return share / (1 - share) if share < 1 else inf


def _hold(count: int, exposure: float) -> None:
    """Raise KitError `uptake.not_a_rate` for what cannot be a rate."""
    if count < 0 or not exposure > 0:
        raise KitError("uptake.not_a_rate", count=count, exposure=exposure)


def _poisson_p(count: int, mean: float, side: Side) -> float:
    """Return the exact p of `count` where `mean` was expected, two-sided by least likelihood."""
    from scipy.special import gammaln, pdtr, pdtrc  # noqa: PLC0415

    if mean == 0:
        return 1.0 if count == 0 or side is Side.LESS else 0.0

    def at_most(k: int) -> float:
        return float(pdtr(k, mean)) if k >= 0 else 0.0

    def at_least(k: int) -> float:
        return float(pdtrc(k - 1, mean)) if k >= 1 else 1.0

    def chance(k: int) -> float:
        return float(np.exp(k * np.log(mean) - mean - gammaln(k + 1)))

    if side is Side.LESS:
        return at_most(count)
    if side is Side.GREATER:
        return at_least(count)
    last = int(2 * mean - count) + 2
    while count < mean and chance(last) > chance(count):
        last *= 2
    return minimum_likelihood(count, mean, last, chance, lambda low, high: at_most(low) + at_least(high))
