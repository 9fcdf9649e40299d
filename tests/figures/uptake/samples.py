"""Results made up for the tests of an evaluator's figures, at the size of what figures draw."""

from datetime import date

import numpy as np
from scipy import stats

from kitools.uptake.diffusion import Diffusion, Spreads
from kitools.uptake.funnel import Denominator, Funnel, FunnelCurve, FunnelMethod, FunnelUnit, Place
from kitools.uptake.interrupted import Interrupted, Ratio, SeriesModel
from kitools.uptake.small_counts import Attack, CountTable, Protected, Published, Rule

UNITS = ("Amager", "Bispebjerg", "Center for Misbrugsbehandling og Pleje, Team Vest", "Valby", "Nørrebro", "City")
SILENT = {"readings": (), "assumptions": (), "cannot_show": ()}


def months(count, year=2021):
    return tuple(date(year + at // 12, at % 12 + 1, 1) for at in range(count))


def a_funnel(names=UNITS, values=None, sizes=None, by=Denominator.ELIGIBLE, **changes):
    """Return a funnel of units around a share (or rate) of 0.2, with the limits of the normal approximation."""
    sizes = sizes or [20.0 + 25 * at for at in range(len(names))]
    values = values if values is not None else [(0.2, 0.02, 0.42, 0.12, 0.22, 0.19)[at % 6] for at in range(len(names))]
    target = 0.2

    def limits(size):
        spread = np.sqrt(target * (1 - target) / np.maximum(size, 1))
        return [np.clip(target + z * spread, 0, 1) for z in (-3.09, -1.96, 1.96, 3.09)]

    units = []
    for name, value, size in zip(names, values, sizes, strict=True):
        low3, low2, high2, high3 = (float(one) for one in limits(size))
        place = (
            Place.OUTSIDE_LOW if value < low3 else Place.NEAR_LOW if value < low2
            else Place.OUTSIDE_HIGH if value > high3 else Place.NEAR_HIGH if value > high2 else Place.INSIDE
        )  # fmt: skip
        own = (max(value - 0.05, 0), value + 0.05)
        units.append(
            FunnelUnit(
                name, value * size, size, value, *own, low3, low2, high2, high3, place, z=None, z_winsorised=None
            )
        )
    grid = np.linspace(1, max(sizes, default=1.0), 80)
    curve = FunnelCurve(grid, *limits(grid))
    facts = {"method": FunnelMethod.EXACT_SHARE, "phi": None, "tau2": None, "left_out": ()}
    return Funnel(by, target=target, units=tuple(units), curve=curve, **{**facts, **SILENT, **changes})


def a_series(count=36, change=18, **changes):
    """Return a series of `count` months around 6 plans, that steps up by half at the change."""
    at = np.arange(count, dtype=float)
    without = 5 + 0.05 * at
    fitted = np.where(at >= change, without * 1.5, without)
    observed = np.asarray(stats.poisson(fitted).rvs(random_state=np.random.default_rng(4)), dtype=float)
    wide = np.where(at >= change, 1 + 0.06 * (at - change), 0.5)
    ones = months(count)
    facts = {
        "change": ones[change] if count > change else date(2022, 7, 1), "model": SeriesModel.POISSON, "months": ones,
        "observed": observed, "offset": None, "fitted": fitted, "counterfactual": without,
        "counterfactual_low": without - wide, "counterfactual_high": without + 1.3 * wide, "terms": (),
        "step": Ratio(1.5, 1.12, 2.01), "slope": Ratio(1, 0.98, 1.02), "last": Ratio(1.48, 0.9, 2.3),
        "excess": Ratio(48.2, 12.4, 80.0), "before": change, "after": max(count - change, 0), "dispersion": 1.1,
        "durbin_watson": 1.9, "harmonics": 0, "level": 0.95,
    }  # fmt: skip
    return Interrupted(**{**facts, **SILENT, **changes})


def a_spread(count=48, **changes):
    """Return a spread towards 120 plans, seen past its steepest."""
    fitted = 120 / (1 + np.exp(-(np.arange(count) - 20) / 5))
    seen = np.round(fitted + 2 * np.sin(np.arange(count)))
    facts = {
        "what": Spreads.PLANS, "months": months(count), "new": np.diff(seen, prepend=0.0), "cumulative": seen,
        "fitted": fitted, "p": 0.01, "q": 0.2, "market": 120.0, "market_low": 112.3, "market_high": 131.0,
        "se": (0.001, 0.01, 4.0), "peak": 20.0,
    }  # fmt: skip
    return Diffusion(**{**facts, **SILENT, **changes})


def a_protected(counts=((19, 2, 11), (7, 3, 14), (25, 12, 40)), rows=UNITS[:3], columns=("Mænd", "Kvinder", "Uoplyst")):
    """Return a table where the numbers under 5 are hidden, and one more in each of their rows and columns."""
    table = CountTable(rows, columns, np.array(counts))
    rule = Rule()
    whole = table.with_totals()
    small = rule.is_small(whole)
    also = np.zeros_like(small)
    if columns:
        for row in np.flatnonzero(small.any(axis=1)):
            also[row, 0] = True
    also &= ~small
    values = np.where(small | also, np.nan, whole.astype(float))
    published = Published(rows, columns, values, 1)
    return Protected(table, rule, published, small, also, Attack(()), True, **SILENT)
