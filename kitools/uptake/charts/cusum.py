"""The Bernoulli CUSUM: for rare outcomes of single cases, where a month holds too little."""

from collections.abc import Sequence
from math import log

import numpy as np
import numpy.typing as npt

from kitools.ground import KitError
from kitools.uptake.charts.cusum_result import BernoulliCusum
from kitools.uptake.charts.result import Floats


def bernoulli_cusum(
    events: Sequence[float] | npt.ArrayLike, target: float, *, odds_ratio: float = 2.0, limit: float = 3.5
) -> BernoulliCusum:
    """Return both sums for cases in order of time, each 1 (it happened) or 0.

    `target` is the expected share, or if above 1 how many first cases to take it from. `odds_ratio` is the change
    to look out for. A sum that reaches `limit` signals; one that has passed it begins anew (Neuburger et al. 2017,
    doi:10.1136/bmjqs-2016-005526; numbers agree with `bchart` of `qicharts2` 0.8.1). Raise KitError
    `uptake_charts.not_cases` for anything but 0 and 1, `uptake_charts.no_share` for an expected share of 0 or 1 and
    `uptake_charts.odds_ratio` for an odds ratio of 1 or less.

    >>> bernoulli_cusum([0, 0, 1, 1, 0], 0.1).p_up.__round__(3)
    0.182
    """
    cases = np.asarray(events, dtype=float)
    if cases.ndim != 1 or not np.isin(cases, (0.0, 1.0)).all() or not cases.size:
        raise KitError("uptake_charts.not_cases")
    if not odds_ratio > 1:
        raise KitError("uptake_charts.odds_ratio", odds_ratio=odds_ratio)
    baseline = int(target) if target > 1 else None
    p0 = float(cases[:baseline].mean()) if baseline is not None else float(target)
    if not 0 < p0 < 1:
        raise KitError("uptake_charts.no_share", share=p0)
    p_up, p_down = _shifted(p0, odds_ratio), _shifted(p0, 1 / odds_ratio)
    up, signals_up = _climb(_weights(cases, p0, p_up), limit)
    fall, signals_down = _climb(_weights(cases, p0, p_down), limit)
    return BernoulliCusum(
        cases, p0, odds_ratio, limit, p_up, p_down, up, 0.0 - fall, signals_up, signals_down, baseline
    )


def _shifted(share: float, odds_ratio: float) -> float:
    """Return the share whose odds are `odds_ratio` times those of `share`."""
    odds = odds_ratio * share / (1 - share)
    return odds / (1 + odds)


def _weights(cases: Floats, p0: float, p1: float) -> Floats:
    """Return what each case adds to the evidence for `p1` against `p0`."""
    return np.where(cases == 1, log(p1 / p0), log((1 - p1) / (1 - p0)))


def _climb(weights: Floats, limit: float) -> tuple[Floats, tuple[int, ...]]:
    """Return the sum that never falls below zero and begins anew past `limit`, and the cases where it signals."""
    sums, signals, now = np.zeros(weights.size), [], 0.0
    for case, weight in enumerate(weights.tolist()):
        reached = now + weight
        if reached >= limit:
            signals.append(case + 1)
        now = reached if 0 < reached <= limit else 0.0
        sums[case] = now
    return sums, tuple(signals)
