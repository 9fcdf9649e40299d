"""How much further apart units lie than chance would put them, and limits that know of it.

Spiegelhalter 2005, Handling over-dispersion of performance indicators (doi:10.1136/qshc.2005.013755): z-scores on a
scale where the variance does not depend on the share (arcsine) or the ratio (square root), winsorised; `phi` is their
mean square, and `tau2` the variance between units by moments (DerSimonian & Laird 1986).
"""

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from kitools.uptake.funnel.result import Floats


@dataclass(frozen=True, eq=False)
class Spread:
    """The spread of units: `z` and `winsorised` for each, `phi` (1: chance alone), `tau2` on the transformed scale.

    `target` is the share of all units together, or the ratio 1.
    """

    target: float
    z: Floats
    winsorised: Floats
    phi: float
    tau2: float


def spread_of_shares(y: npt.ArrayLike, n: npt.ArrayLike, winsorise: float = 0.1) -> Spread:
    """Return the spread of the shares `y`/`n` about their common share, on the arcsine scale."""
    count, size = np.asarray(y, dtype=np.float64), np.asarray(n, dtype=np.float64)
    target = float(count.sum() / size.sum())
    se = 1 / (2 * np.sqrt(size))
    return _spread(target, (np.arcsin(np.sqrt(count / size)) - np.arcsin(np.sqrt(target))) / se, se, winsorise)


def spread_of_ratios(observed: npt.ArrayLike, expected: npt.ArrayLike, winsorise: float = 0.1) -> Spread:
    """Return the spread of observed/expected about 1, on the square-root scale (the CQC's method)."""
    count, mean = np.asarray(observed, dtype=np.float64), np.asarray(expected, dtype=np.float64)
    se = 1 / (2 * np.sqrt(mean))
    return _spread(1.0, (np.sqrt(count / mean) - 1) / se, se, winsorise)


def spread_limits_of_shares(spread: Spread, n: npt.ArrayLike, z: float, *, folded: bool = False) -> Floats:
    """Return the share that lies `z` standard deviations from the target, chance and spread together, at size `n`.

    A limit that would lie beyond 0 or 1 is 0 or 1. Where `folded`, it comes back from there instead, as FunnelPlotR
    0.6.0 has it (the square of a sine); that is no limit of anything, and only for holding numbers up against it.
    """
    size = np.asarray(n, dtype=np.float64)
    angle = np.arcsin(np.sqrt(spread.target)) + z * np.sqrt(1 / (4 * size) + spread.tau2)
    return np.asarray(np.sin(angle if folded else np.clip(angle, 0.0, np.pi / 2)) ** 2)


def spread_limits_of_ratios(spread: Spread, expected: npt.ArrayLike, z: float) -> Floats:
    """Return the ratio that lies `z` standard deviations from 1, chance and spread together, at `expected` plans."""
    mean = np.asarray(expected, dtype=np.float64)
    return np.asarray(np.maximum(0.0, 1 + z * np.sqrt(1 / (4 * mean) + spread.tau2)) ** 2)


def _spread(target: float, z: Floats, se: Floats, winsorise: float) -> Spread:
    """Return the spread of the scores `z` whose transformed values have the standard errors `se`."""
    low, high = np.quantile(z, [winsorise, 1 - winsorise])
    tamed = np.clip(z, low, high)
    phi, weights, units = float(np.mean(tamed**2)), 1 / se**2, len(z)
    room = float(weights.sum() - (weights**2).sum() / weights.sum())
    tau2 = max(0.0, (units * phi - (units - 1)) / room) if room > 0 else 0.0
    return Spread(target, z, tamed, phi, tau2)
