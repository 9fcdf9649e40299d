"""A share of a whole: its exact and its Wilson interval, and the exact test against a share thought of beforehand."""

from dataclasses import dataclass
from math import isnan, log1p

import numpy as np
import numpy.typing as npt

from kitools.ground import KitError
from kitools.uptake.exact_tests.sides import Side, minimum_likelihood

Floats = npt.NDArray[np.float64]


@dataclass(frozen=True)
class Share:
    """`count` of `of`: the share with its Clopper-Pearson and Wilson intervals, and p against `against`.

    `estimate` is NaN and the intervals are (0, 1) where `of` is 0.
    """

    count: int
    of: int
    estimate: float
    clopper_pearson: tuple[float, float]
    wilson: tuple[float, float]
    against: float
    p: float


def share(count: int, of: int, *, against: float = 0.5, side: Side = Side.BOTH, level: float = 0.95) -> Share:
    """Return `count` of `of` with its intervals at `level`, and the exact p against the share `against`.

    Raise KitError `uptake.not_a_share` unless 0 <= count <= of and 0 < against < 1.

    >>> amager = share(19, 21)
    >>> [round(end, 2) for end in amager.clopper_pearson], round(amager.p, 5)
    ([0.7, 0.99], 0.00022)
    """
    if not (0 <= count <= of and 0 < against < 1):
        raise KitError("uptake.not_a_share", count=count, of=of)
    exact, score = clopper_pearson(count, of, level), wilson(count, of, level)
    return Share(
        count,
        of,
        count / of if of else float("nan"),
        (float(exact[0]), float(exact[1])),
        (float(score[0]), float(score[1])),
        against,
        binomial_p(count, of, against, side),
    )


def clopper_pearson(count: npt.ArrayLike, of: npt.ArrayLike, level: float = 0.95) -> tuple[Floats, Floats]:
    """Return the exact interval of a share, by Clopper and Pearson (1934, doi:10.1093/biomet/26.4.404).

    Arrays of counts give arrays of ends.
    """
    from scipy.special import betaincinv  # noqa: PLC0415

    x, n = np.asarray(count, float), np.asarray(of, float)
    tail = (1 - level) / 2
    low = np.where(x > 0, betaincinv(np.maximum(x, 1), n - x + 1, tail), 0.0)
    high = np.where(x < n, betaincinv(x + 1, np.maximum(n - x, 1), 1 - tail), 1.0)
    return low, high


def wilson(count: npt.ArrayLike, of: npt.ArrayLike, level: float = 0.95) -> tuple[Floats, Floats]:
    """Return the score interval of a share, by Wilson (1927, doi:10.1080/01621459.1927.10502953).

    Arrays of counts give arrays of ends; (0, 1) where `of` is 0.
    """
    from scipy.special import ndtri  # noqa: PLC0415

    x, n = np.asarray(count, float), np.asarray(of, float)
    z2 = float(ndtri((1 + level) / 2)) ** 2
    some = np.maximum(n, 1)
    p = x / some
    half = np.sqrt(z2 * (p * (1 - p) / some + z2 / (4 * some**2)))
    low, high = (p + z2 / (2 * some) - half) / (1 + z2 / some), (p + z2 / (2 * some) + half) / (1 + z2 / some)
    return np.where(x > 0, low, 0.0), np.where((x < n) | (n == 0), np.where(n == 0, 1.0, high), 1.0)


def binomial_p(count: int, of: int, against: float, side: Side) -> float:
    """Return the exact p of `count` of `of` against the share `against`, two-sided by least likelihood."""
    from scipy.special import bdtr, bdtrc, gammaln  # noqa: PLC0415

    if of == 0:
        return 1.0

    def at_most(k: int) -> float:
        return float(bdtr(k, of, against)) if k >= 0 else 0.0

    def at_least(k: int) -> float:
        return float(bdtrc(k - 1, of, against)) if k >= 1 else 1.0

    def chance(k: int) -> float:
        ways = gammaln(of + 1) - gammaln(k + 1) - gammaln(of - k + 1)
        return float(np.exp(ways + k * np.log(against) + (of - k) * log1p(-against)))

    if side is Side.LESS:
        return at_most(count)
    if side is Side.GREATER:
        return at_least(count)
    p = minimum_likelihood(
        count,
        of * against,
        of,
        chance,
        lambda low, high: at_most(low) + (at_least(high) if high <= of else 0.0),
    )
    return 1.0 if isnan(p) else p
