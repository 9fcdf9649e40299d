"""Exact limits and intervals: binomial for shares, Poisson for rates.

Limits are interpolated between whole numbers as in Spiegelhalter 2005 (doi:10.1002/sim.1970): r is the quantile,
alpha = (F(r) - p) / (F(r) - F(r - 1)), and the limit is r - alpha.
"""

import numpy as np
import numpy.typing as npt

from kitools.uptake.funnel.result import Floats

INNER = (0.025, 0.975)
OUTER = (0.001, 0.999)
_Z95 = 1.959963984540054


def binomial_limit(p: float, n: npt.ArrayLike, share: float) -> Floats:
    """Return the share (0 to 1) below which a fraction `p` of units with `n` citizens falls if all have `share`."""
    from scipy.stats import binom  # noqa: PLC0415

    size = np.asarray(n, dtype=np.float64)
    r = binom.ppf(p, size, share)
    at, below = binom.cdf(r, size, share), binom.cdf(r - 1, size, share)
    return np.asarray(np.clip((r - (at - p) / (at - below)) / size, 0.0, 1.0))


def poisson_limit(p: float, expected: npt.ArrayLike) -> Floats:
    """Return observed/expected below which a fraction `p` of units falls that expect `expected` plans."""
    from scipy.stats import poisson  # noqa: PLC0415

    mu = np.asarray(expected, dtype=np.float64)
    r = poisson.ppf(p, mu)
    at, below = poisson.cdf(r, mu), poisson.cdf(r - 1, mu)
    return np.asarray(np.maximum(0.0, (r - (at - p) / (at - below)) / mu))


def wilson(y: npt.ArrayLike, n: npt.ArrayLike) -> tuple[Floats, Floats]:
    """Return Wilson's 95 % interval of the shares `y`/`n`, without continuity correction (doi:10.2307/2276774)."""
    count, size = np.asarray(y, dtype=np.float64), np.asarray(n, dtype=np.float64)
    share, z2 = count / size, _Z95**2
    middle = (share + z2 / (2 * size)) / (1 + z2 / size)
    half = _Z95 * np.sqrt(share * (1 - share) / size + z2 / (4 * size**2)) / (1 + z2 / size)
    low, high = np.where(count == 0, 0.0, middle - half), np.where(count == size, 1.0, middle + half)
    return np.clip(low, 0.0, 1.0), np.clip(high, 0.0, 1.0)


def clopper_pearson(y: npt.ArrayLike, n: npt.ArrayLike, level: float = 0.95) -> tuple[Floats, Floats]:
    """Return the exact interval of the shares `y`/`n` (Clopper & Pearson 1934, doi:10.1093/biomet/26.4.404)."""
    from scipy.stats import beta  # noqa: PLC0415

    count, size = np.asarray(y, dtype=np.float64), np.asarray(n, dtype=np.float64)
    tail = (1 - level) / 2
    low = np.where(count > 0, beta.ppf(tail, np.maximum(count, 0.5), size - count + 1), 0.0)
    high = np.where(count < size, beta.ppf(1 - tail, count + 1, np.maximum(size - count, 0.5)), 1.0)
    return low, high


def poisson_interval(y: npt.ArrayLike, exposure: npt.ArrayLike, level: float = 0.95) -> tuple[Floats, Floats]:
    """Return the exact interval of the rates `y`/`exposure` (Garwood 1936, doi:10.1093/biomet/28.3-4.437)."""
    from scipy.stats import gamma  # noqa: PLC0415

    count, time = np.asarray(y, dtype=np.float64), np.asarray(exposure, dtype=np.float64)
    tail = (1 - level) / 2
    low = np.where(count > 0, gamma.ppf(tail, np.maximum(count, 0.5)), 0.0) / time
    return low, gamma.ppf(1 - tail, count + 1) / time
