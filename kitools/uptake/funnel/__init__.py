"""Funnels: which units lie further from the rest than chance would put them, given their size."""

from kitools.uptake.funnel.answer import funnel
from kitools.uptake.funnel.exact import binomial_limit, poisson_interval, poisson_limit
from kitools.uptake.funnel.result import Denominator, Funnel, FunnelCurve, FunnelMethod, FunnelUnit, Place
from kitools.uptake.funnel.spread import (
    Spread,
    spread_limits_of_ratios,
    spread_limits_of_shares,
    spread_of_ratios,
    spread_of_shares,
)

__all__ = [
    "Denominator", "Funnel", "FunnelCurve", "FunnelMethod", "FunnelUnit", "Place", "Spread", "binomial_limit",
    "funnel", "poisson_interval", "poisson_limit", "spread_limits_of_ratios",
    "spread_limits_of_shares", "spread_of_ratios", "spread_of_shares",
]  # fmt: skip
