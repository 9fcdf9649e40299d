"""Exact limits of a funnel: binomial for shares, Poisson for rates.

Limits are interpolated between whole numbers as in Spiegelhalter 2005 (doi:10.1002/sim.1970): r is the quantile,
alpha = (F(r) - p) / (F(r) - F(r - 1)), and the limit is r - alpha. Distributions come from scipy.special: scipy.stats
takes a second to import, and a page waits for it.
"""

import numpy as np
import numpy.typing as npt

from kitools.uptake.exact_tests import poisson_limits
from kitools.uptake.funnel.result import Floats

INNER = (0.025, 0.975)
OUTER = (0.001, 0.999)


def binomial_limit(p: float, n: npt.ArrayLike, share: float) -> Floats:
    """Return the share (0 to 1) below which a fraction `p` of units with `n` citizens falls if all have `share`."""
    from scipy.special import bdtrik  # noqa: PLC0415

    size = np.asarray(n, dtype=np.float64)
    if not 0 < share < 1:
        return np.full(size.shape, float(share))
    r = np.ceil(bdtrik(p, size, share))
    r = np.where(_binomial(r - 1, size, share) >= p, np.maximum(r - 1, 0), r)
    at, below = _binomial(r, size, share), _binomial(r - 1, size, share)
    return np.asarray(np.clip((r - (at - p) / (at - below)) / size, 0.0, 1.0))


def poisson_limit(p: float, expected: npt.ArrayLike) -> Floats:
    """Return observed/expected below which a fraction `p` of units falls that expect `expected` plans (above 0)."""
    from scipy.special import pdtrik  # noqa: PLC0415

    mu = np.asarray(expected, dtype=np.float64)
    r = np.ceil(pdtrik(p, mu))
    r = np.where(_poisson(r - 1, mu) >= p, np.maximum(r - 1, 0), r)
    at, below = _poisson(r, mu), _poisson(r - 1, mu)
    return np.asarray(np.maximum(0.0, (r - (at - p) / (at - below)) / mu))


def poisson_interval(y: npt.ArrayLike, exposure: npt.ArrayLike, level: float = 0.95) -> tuple[Floats, Floats]:
    """Return the exact interval of the rates `y`/`exposure` (Garwood 1936, doi:10.1093/biomet/28.3-4.437)."""
    time = np.asarray(exposure, dtype=np.float64)
    low, high = poisson_limits(y, level)
    return low / time, high / time


def _binomial(k: Floats, n: Floats, share: float) -> Floats:
    """Return the chance of at most `k` of `n`."""
    from scipy.special import betainc  # noqa: PLC0415

    inside = np.clip(k, 0, n - 0.5)
    return np.where(k < 0, 0.0, np.where(k >= n, 1.0, betainc(n - inside, inside + 1, 1 - share)))


def _poisson(k: Floats, mu: Floats) -> Floats:
    """Return the chance of at most `k` where `mu` are expected."""
    from scipy.special import gammaincc  # noqa: PLC0415

    return np.where(k < 0, 0.0, gammaincc(np.maximum(k, 0) + 1, mu))
