"""Krippendorff's alpha from coincidences, for any number of raters, with gaps, on any scale.

Krippendorff 2011, Computing Krippendorff's alpha-reliability; Hayes & Krippendorff 2007
(doi:10.1080/19312450709336664). The ordinal distance depends on how often each category was used.
"""

import numpy as np

from kitools.ground import KitError
from kitools.review.agreement.ratings import Floats, Ratings
from kitools.review.agreement.result import Coefficient, Difference, Measure, Weights


def krippendorff(given: Ratings, difference: Difference = Difference.NOMINAL) -> Coefficient:
    """Return Krippendorff's alpha; NaN where nothing but one category was used.

    `observed` and `expected` are one minus the disagreement, on the scale of `difference`. Raise KitError
    `agreement.not_numbers` for interval and ratio distances of categories that are texts.
    """
    counts = given.counts
    each = counts.sum(axis=1)
    counts, each = counts[each >= 2], each[each >= 2]
    if len(each) == 0:
        raise KitError("agreement.too_little", raters=len(given.raters), subjects=0)
    together = (counts[:, :, None] * counts[:, None, :] / (each - 1)[:, None, None]).sum(axis=0)
    together -= np.diag((counts / (each - 1)[:, None]).sum(axis=0))
    used = together.sum(axis=0)
    total = float(used.sum())
    apart = _distances(given, difference, used)
    seen = float(np.sum(together * apart)) / total
    expected = float(np.sum(np.outer(used, used) * apart)) / (total * (total - 1))
    estimate = 1 - seen / expected if expected > 0 else float("nan")
    return Coefficient(Measure.KRIPPENDORFF, Weights.NONE, estimate, 1 - seen, 1 - expected)


def _distances(given: Ratings, difference: Difference, used: Floats) -> Floats:
    """Return the squared distance of each pair of categories."""
    size = len(given.categories)
    if difference is Difference.NOMINAL:
        return 1 - np.eye(size)
    if difference is Difference.ORDINAL:
        upto = np.cumsum(used)
        between = np.abs(upto[:, None] - upto[None, :])
        lower = np.minimum(np.arange(size)[:, None], np.arange(size)[None, :])
        between += used[lower] - (used[:, None] + used[None, :]) / 2
        return np.where(np.eye(size, dtype=bool), 0.0, between) ** 2
    if any(isinstance(value, str) for value in given.categories):
        raise KitError("agreement.not_numbers", difference=difference.value)
    scale = np.array([float(value) for value in given.categories])
    apart = scale[:, None] - scale[None, :]
    if difference is Difference.INTERVAL:
        return np.asarray(apart**2)
    sums = scale[:, None] + scale[None, :]
    return np.where(sums == 0, 0.0, apart / np.where(sums == 0, 1.0, sums)) ** 2
