"""Agreement beyond chance for any number of raters, with gaps: each measure has its own idea of chance.

Estimates, and standard errors by linearisation over plans (raters taken as given), as in Gwet 2014, Handbook of
Inter-Rater Reliability, 4th edition; intervals by Student's t with one less than the number of plans, no higher than 1.
"""

from dataclasses import dataclass

import numpy as np

from kitools.ground import KitError
from kitools.review.agreement.ratings import Floats, Ratings, weights_of
from kitools.review.agreement.result import Coefficient, Measure, Weights


@dataclass(frozen=True, eq=False)
class _Parts:
    """Agreement seen and expected, and each plan's share in them (arrays with a number for each plan).

    `plans` is how many were rated at all; the interval has one degree of freedom less.
    """

    seen: float
    expected: float
    seen_each: Floats
    expected_each: Floats
    plans: int


def gwet(given: Ratings, weights: Weights = Weights.NONE, level: float = 0.95) -> Coefficient:
    """Return Gwet's AC1, or AC2 with weights (Gwet 2008, doi:10.1348/000711006X126600)."""
    counts, w = given.counts, weights_of(weights, given.categories)
    size = len(given.categories)
    share = counts / counts.sum(axis=1, keepdims=True)
    common = share.mean(axis=0)
    scale = w.sum() / (size * (size - 1)) if size > 1 else 0.0
    expected = scale * float(np.sum(common * (1 - common)))
    seen, seen_each = _seen(counts, w)
    parts = _Parts(seen, expected, seen_each, scale * share @ (1 - common), len(counts))
    return _coefficient(Measure.GWET, weights, parts, level)


def fleiss(given: Ratings, weights: Weights = Weights.NONE, level: float = 0.95) -> Coefficient:
    """Return Fleiss' kappa, in its form for gaps (Fleiss 1971, doi:10.1037/h0031619)."""
    counts, w = given.counts, weights_of(weights, given.categories)
    share = counts / counts.sum(axis=1, keepdims=True)
    common = share.mean(axis=0)
    seen, seen_each = _seen(counts, w)
    parts = _Parts(seen, float(common @ w @ common), seen_each, share @ (w @ common), len(counts))
    return _coefficient(Measure.FLEISS, weights, parts, level)


def brennan_prediger(given: Ratings, weights: Weights = Weights.NONE, level: float = 0.95) -> Coefficient:
    """Return Brennan & Prediger's coefficient, with every category as likely (doi:10.1177/001316448104100307)."""
    counts, w = given.counts, weights_of(weights, given.categories)
    expected = float(w.sum()) / len(given.categories) ** 2
    seen, seen_each = _seen(counts, w)
    parts = _Parts(seen, expected, seen_each, np.full(len(counts), expected), len(counts))
    return _coefficient(Measure.BRENNAN_PREDIGER, weights, parts, level)


def conger(given: Ratings, weights: Weights = Weights.NONE, level: float = 0.95) -> Coefficient:
    """Return Conger's kappa, Cohen's for two raters (Conger 1980, doi:10.1037/0033-2909.88.2.322)."""
    w = weights_of(weights, given.categories)
    codes = given.codes[(given.codes >= 0).any(axis=1)]
    chose = (codes[:, :, None] == np.arange(len(given.categories))).astype(np.float64)
    rated = (codes >= 0).astype(np.float64)
    plans, raters = codes.shape
    each = rated.sum(axis=0)
    share = chose.sum(axis=0) / each[:, None]
    others = (share.sum(axis=0)[None, :] - share) @ w
    pairs = raters * (raters - 1)
    expected = float(np.sum(share * others)) / pairs
    moved = plans * (chose - rated[:, :, None] * share[None]) / each[None, :, None] + share[None]
    seen, seen_each = _seen(given.counts, w)
    parts = _Parts(seen, expected, seen_each, np.einsum("igk,gk->i", moved, others) / pairs, plans)
    return _coefficient(Measure.CONGER, weights, parts, level)


def krippendorff_by_weights(given: Ratings, weights: Weights = Weights.NONE, level: float = 0.95) -> Coefficient:
    """Return Krippendorff's alpha by weights of agreement, with its standard error (Gwet 2014, chapter 2).

    Only plans with two ratings or more count. The standard error is that of the coefficient without alpha's correction
    for few ratings, which moves the estimate only.
    """
    w, counts = weights_of(weights, given.categories), given.counts
    plans, counts = len(counts), counts[counts.sum(axis=1) >= 2]
    if len(counts) < 2:
        raise KitError("agreement.too_little", raters=len(given.raters), subjects=len(counts))
    each, mean, small = counts.sum(axis=1), float(counts.sum(axis=1).mean()), 1 / float(counts.sum())
    common = (counts / mean).mean(axis=0)
    own = np.sum(counts * (counts @ w - 1), axis=1) / (mean * (each - 1))
    seen = float(own.mean())
    surplus = (each - mean) / mean
    expected = float(common @ w @ common)
    expected_each = counts @ (w @ common) / mean - expected * surplus
    parts = _Parts(seen, expected, own - seen * surplus, expected_each, plans)
    return _coefficient(Measure.KRIPPENDORFF, weights, parts, level, corrected=(1 - small) * seen + small)


def _seen(counts: Floats, w: Floats) -> tuple[float, Floats]:
    """Return the agreement seen among plans rated twice or more, and each plan's share in its mean."""
    each = counts.sum(axis=1)
    twice = each >= 2
    if not twice.any():
        raise KitError("agreement.too_little", raters=int(each.max(initial=0)), subjects=0)
    pairs = np.where(twice, each * (each - 1), 1.0)
    own = np.where(twice, np.sum(counts * (counts @ w - 1), axis=1) / pairs, 0.0)
    seen = float(own.sum() / twice.sum())
    return seen, np.where(twice, own * len(counts) / twice.sum(), np.nan)


def _coefficient(
    measure: Measure, weights: Weights, parts: _Parts, level: float, corrected: float | None = None
) -> Coefficient:
    """Return the coefficient with its standard error, interval and p; NaN where chance explains all agreement.

    `corrected` is the agreement seen, where the estimate rests on another than the plans' mean.
    """
    from scipy.stats import t as student  # noqa: PLC0415

    plans, room = len(parts.seen_each), 1 - parts.expected
    seen = parts.seen if corrected is None else corrected
    if room <= _NOTHING:
        return Coefficient(measure, weights, float("nan"), seen, parts.expected)
    estimate, plain = (seen - parts.expected) / room, (parts.seen - parts.expected) / room
    twice = ~np.isnan(parts.seen_each)
    base = parts.expected * plans / int(twice.sum())
    own = np.where(twice, (np.nan_to_num(parts.seen_each) - base) / room, 0.0)
    moved = own - 2 * (1 - plain) * (parts.expected_each - parts.expected) / room
    se = float(np.sqrt(np.sum((moved - plain) ** 2) / (plans * (plans - 1))))
    reach = float(student.ppf((1 + level) / 2, parts.plans - 1)) * se
    return Coefficient(
        measure=measure,
        weights=weights,
        estimate=float(estimate),
        observed=seen,
        expected=parts.expected,
        se=se,
        low=float(estimate - reach),
        high=float(min(1.0, estimate + reach)),
        p=float(2 * student.sf(abs(estimate / se), parts.plans - 1)) if se > 0 else 0.0,
    )


_NOTHING = 1e-12
