"""Two raters: percent agreement, Cohen's kappa with and without weights, and PABAK."""

import numpy as np

from kitools.ground import KitError
from kitools.review.agreement.ratings import Ratings, weights_of
from kitools.review.agreement.result import Coefficient, Measure, Weights


def percent(given: Ratings) -> float:
    """Return the share of pairs of ratings of the same plan that are equal (0 to 1), the mean over plans."""
    counts = given.counts
    each = counts.sum(axis=1)
    counts, each = counts[each >= 2], each[each >= 2]
    if len(each) == 0:
        raise KitError("agreement.too_little", raters=len(given.raters), subjects=0)
    return float(np.mean(np.sum(counts * (counts - 1), axis=1) / (each * (each - 1))))


def cohen(given: Ratings, weights: Weights = Weights.NONE, level: float = 0.95) -> Coefficient:
    """Return Cohen's kappa of the first two raters over the plans that both rated (doi:10.1177/001316446002000104).

    Standard error by Fleiss, Cohen & Everitt 1969 (doi:10.1037/h0028106), interval by the normal curve. NaN where both
    used one category only.
    """
    from scipy.stats import norm  # noqa: PLC0415

    table, w = given.table(), weights_of(weights, given.categories)
    plans = float(table.sum())
    if plans < 2:
        raise KitError("agreement.too_little", raters=2, subjects=int(plans))
    share = table / plans
    rows, columns = share.sum(axis=1), share.sum(axis=0)
    seen, expected = float(np.sum(w * share)), float(rows @ w @ columns)
    if 1 - expected <= _NOTHING:
        return Coefficient(Measure.COHEN, weights, float("nan"), seen, expected)
    kappa = (seen - expected) / (1 - expected)
    means = (w @ columns)[:, None] + (w.T @ rows)[None, :]
    inside = float(np.sum(share * (w - means * (1 - kappa)) ** 2)) - (kappa - expected * (1 - kappa)) ** 2
    se = float(np.sqrt(max(0.0, inside) / plans)) / (1 - expected)
    reach = float(norm.ppf((1 + level) / 2)) * se
    return Coefficient(
        measure=Measure.COHEN,
        weights=weights,
        estimate=kappa,
        observed=seen,
        expected=expected,
        se=se,
        low=max(-1.0, kappa - reach),
        high=min(1.0, kappa + reach),
        p=float(2 * norm.sf(abs(kappa / se))) if se > 0 else 0.0,
    )


def pabak(given: Ratings) -> Coefficient:
    """Return twice the percent agreement less one: kappa as if chance were one half.

    Byrt, Bishop & Carlin 1993, doi:10.1016/0895-4356(93)90018-V.
    """
    seen = percent(given)
    return Coefficient(Measure.PABAK, Weights.NONE, 2 * seen - 1, seen, 0.5)


_NOTHING = 1e-12
