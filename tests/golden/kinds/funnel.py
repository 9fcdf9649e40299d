"""Funnel limits: exact for shares and rates, widened by the spread between units for shares and ratios."""

from collections.abc import Iterator
from typing import Any

import numpy as np

from kitools.uptake.exact_tests import clopper_pearson, wilson
from kitools.uptake.funnel import (
    binomial_limit,
    poisson_interval,
    poisson_limit,
    spread_limits_of_ratios,
    spread_limits_of_shares,
    spread_of_ratios,
    spread_of_shares,
)
from tests.golden.cases import Case
from tests.golden.rows import rows

LIMITS = (0.95, 0.998)
WINSORISED = 0.1


def answer(case: Case) -> Any:
    table = case.table()
    y, n = (table[case.args[name]].to_numpy(float) for name in ("numerator", "denominator"))
    names = table["unit"].astype(str) if "unit" in table else table.iloc[:, 0].astype(str)
    limits = tuple(float(one) for one in case.many("limits")) or LIMITS
    match case.args.get("transform"):
        case "arcsine":
            found, units = of_spread(case, y, n, limits, of_shares=True)
        case "sqrt":
            found, units = of_spread(case, y, n, limits, of_shares=False)
        case None if "rate" in case.expected:
            found, units = of_rates(y, n, limits)
        case None:
            found, units = of_shares(y, n, limits)
        case other:
            raise ValueError(f"transform {other!r}")
    return {**found, "units": rows({"unit": list(names), **units})}


def of_shares(y: np.ndarray, n: np.ndarray, limits: tuple[float, ...]) -> tuple[dict[str, Any], dict[str, Any]]:
    target = y.sum() / n.sum()
    units = {"y": y / n, **{name: binomial_limit(p, n, target) for name, p, _ in quantiles(limits)}}
    for name, interval in (("wilson", wilson(y, n)), ("cp", clopper_pearson(y, n))):
        units |= {f"{name}_l": interval[0], f"{name}_u": interval[1]}
    return {"target": target}, units


def of_rates(y: np.ndarray, time: np.ndarray, limits: tuple[float, ...]) -> tuple[dict[str, Any], dict[str, Any]]:
    rate = y.sum() / time.sum()
    expected = time * rate
    units = {"expected": expected, "ratio": y / expected, "y": y / time}
    units |= {name: poisson_limit(p, expected) for name, p, _ in quantiles(limits)}
    low, high = poisson_interval(y, time)
    return {"rate": rate, "target": rate}, units | {"rate_l95": low, "rate_u95": high}


def of_spread(
    case: Case, y: np.ndarray, n: np.ndarray, limits: tuple[float, ...], *, of_shares: bool
) -> tuple[dict[str, Any], dict[str, Any]]:
    winsorise = float(case.args.get("winsorise", WINSORISED))
    spread = spread_of_shares(y, n, winsorise) if of_shares else spread_of_ratios(y, n, winsorise)
    units = {"y": y / n, "z": spread.z, "z_winsorised": spread.winsorised}
    for name, _, z in quantiles(limits):
        # FunnelPlotR squares the sine where an angle has passed 0, which is no limit: asked for only to compare.
        at = spread_limits_of_shares(spread, n, z, folded=True) if of_shares else spread_limits_of_ratios(spread, n, z)
        units[f"od_{name}"] = at
    return {"target": spread.target, "phi": spread.phi, "tau2": spread.tau2}, units


def quantiles(limits: tuple[float, ...]) -> Iterator[tuple[str, float, float]]:
    """Yield the name (l95, u95 …), the probability and the standard score of each limit."""
    from scipy.stats import norm

    for limit in limits:
        said = f"{100 * limit:g}".replace(".", "")
        for side, p in (("l", (1 - limit) / 2), ("u", (1 + limit) / 2)):
            yield f"{side}{said}", p, float(norm.ppf(p))
