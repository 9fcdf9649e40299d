"""The four limits of a funnel at any size, by either method, for shares and for rates."""

from dataclasses import dataclass

from kitools.uptake.exact_tests import clopper_pearson
from kitools.uptake.funnel.exact import INNER, OUTER, binomial_limit, poisson_interval, poisson_limit
from kitools.uptake.funnel.result import Denominator, Floats, FunnelMethod
from kitools.uptake.funnel.spread import (
    Spread,
    spread_limits_of_ratios,
    spread_limits_of_shares,
    spread_of_ratios,
    spread_of_shares,
)

_Z95, _Z998 = 1.959963984540054, 3.090232306167813


@dataclass(frozen=True, eq=False)
class FourLimits:
    """The outer (99.8 %) and inner (95 %) limits, an array each."""

    lower_998: Floats
    lower_95: Floats
    upper_95: Floats
    upper_998: Floats


def exact_limits(method: FunnelMethod, target: float, size: Floats) -> FourLimits:
    """Return the limits that chance alone gives about `target`."""
    points = (OUTER[0], INNER[0], INNER[1], OUTER[1])
    if method is FunnelMethod.EXACT_SHARE:
        return FourLimits(*(binomial_limit(p, size, target) for p in points))
    return FourLimits(*(poisson_limit(p, size * target) * target for p in points))


def spread_limits(method: FunnelMethod, spread: Spread, target: float, size: Floats) -> FourLimits:
    """Return the limits that chance and the spread between units give together."""
    scores = (-_Z998, -_Z95, _Z95, _Z998)
    if method is FunnelMethod.SPREAD_SHARE:
        return FourLimits(*(spread_limits_of_shares(spread, size, z) for z in scores))
    return FourLimits(*(spread_limits_of_ratios(spread, size * target, z) * target for z in scores))


def spread_of(kind: Denominator, plans: Floats, size: Floats) -> Spread:
    """Return the spread of shares, or of observed over expected plans."""
    if kind is Denominator.ELIGIBLE:
        return spread_of_shares(plans, size)
    return spread_of_ratios(plans, size * (plans.sum() / size.sum()))


def values_of(kind: Denominator, plans: Floats, size: Floats) -> tuple[Floats, Floats, Floats]:
    """Return each unit's value and its own exact 95 % interval."""
    interval = clopper_pearson if kind is Denominator.ELIGIBLE else poisson_interval
    return (plans / size, *interval(plans, size))
