"""What happened first: the share it happened to when some leave before it can (Aalen-Johansen), and Gray's test."""

from collections.abc import Sequence

import numpy as np
import numpy.typing as npt

from kitools.ground import KitError
from kitools.uptake.survival.lived import ENDED, HAPPENED, Lived, lived
from kitools.uptake.survival.result import GroupTest, Incidence

Floats = npt.NDArray[np.float64]


def aalen_johansen(duration: npt.ArrayLike, cause: npt.ArrayLike, *, name: str = "", level: float = 0.95) -> Incidence:
    """Return the share to whom it has happened (`cause` 1) after each day, and who ended otherwise (2) before it.

    Aalen and Johansen (1978, Scand. J. Statist. 5, 141-150). The standard error is the infinitesimal jackknife's, as
    in R's survival; intervals are symmetric on the log-log scale. Raise KitError `uptake.durations` as `lived` does.

    >>> ways = aalen_johansen([1, 2, 3, 4], [1, 2, 0, 1])
    >>> ways.happened.tolist(), ways.ended.tolist()
    ([0.25, 0.25, 0.25, 0.75], [0.0, 0.25, 0.25, 0.25])
    """
    return incidence_of(lived(duration, cause, names=(name,)), level)


def incidence_of(counted: Lived, level: float = 0.95) -> Incidence:
    """Return the same for one group counted out already."""
    at_risk = counted.at_risk[0]
    first, second = counted.count[0, HAPPENED] / at_risk, counted.count[0, ENDED] / at_risk
    before = np.append(1.0, np.cumprod(1 - first - second)[:-1])
    happened, ended = np.cumsum(before * first), np.cumsum(before * second)
    happened_se = _standard_error(before, first, second, at_risk)
    low, high = _limits(happened, happened_se, level)
    return Incidence(
        name=counted.names[0],
        time=counted.time,
        happened=happened,
        happened_se=happened_se,
        happened_low=low,
        happened_high=high,
        ended=ended,
        ended_se=_standard_error(before, second, first, at_risk),
    )


def _standard_error(before: Floats, own: Floats, other: Floats, at_risk: npt.NDArray[np.int64]) -> Floats:
    """Return the standard error of the incidence after each day.

    The incidence G at a day changes with the day's own hazard at s by S(s-) - (G - F(s)) r, and with the other
    hazard by -(G - F(s)) r, where r = 1 / (1 - both hazards). Those at risk fall into own, other and neither as a
    multinomial, and days do not covary; so the variance is a polynomial in G whose coefficients add up day by day.
    """
    incidence = np.cumsum(before * own)
    stay = 1 - own - other
    r = np.where(stay > 0, 1 / np.where(stay > 0, stay, 1.0), 0.0)
    both = own + other
    alone, crossed = before**2 * own * (1 - own) / at_risk, before * r * own * stay / at_risk
    squared = r**2 * both * stay / at_risk
    still = np.cumsum(alone + 2 * crossed * incidence + squared * incidence**2)
    once = np.cumsum(crossed + squared * incidence)
    twice = np.cumsum(squared)
    variance = still - 2 * once * incidence + twice * incidence**2
    return np.sqrt(np.maximum(variance, 0))


def _limits(share: Floats, se: Floats, level: float) -> tuple[Floats, Floats]:
    """Return the interval of a share, symmetric in log(-log(share)); from 0 to 0 before anything has happened."""
    from scipy.special import ndtri  # noqa: PLC0415

    inside = (share > 0) & (share < 1)
    log = np.log(np.where(inside, share, 0.5))
    half = float(ndtri((1 + level) / 2)) * np.where(inside, se, 0.0) / (np.where(inside, share, 0.5) * -log)
    return (
        np.where(inside, np.exp(log * np.exp(half)), share),
        np.where(inside, np.exp(log * np.exp(-half)), share),
    )


def gray_test(
    duration: npt.ArrayLike, cause: npt.ArrayLike, group: npt.ArrayLike, *, names: Sequence[str] = ()
) -> GroupTest:
    """Return Gray's test (1988, doi:10.1214/aos/1176350951) that the share to whom it happened is alike in groups.

    Those who ended otherwise stay in the comparison, weighted by how many could still have been seen. Raise KitError
    `uptake.durations` and `uptake.groups` as `lived` does, and `uptake.one_group` for fewer than two groups.
    """
    return gray_of(lived(duration, cause, group, names))


def gray_of(counted: Lived) -> GroupTest:
    """Return the same test of what is counted out already."""
    from scipy.special import chdtrc  # noqa: PLC0415

    some = counted.count[:, [HAPPENED, ENDED]].any(axis=(0, 1))
    at_risk = counted.at_risk[:, some].astype(float)
    if (at_risk.any(axis=1)).sum() < 2:
        raise KitError("uptake.one_group", groups=counted.names)
    own, other = (counted.count[:, cause][:, some].astype(float) for cause in (HAPPENED, ENDED))
    score, variance = _gray(at_risk, own, other)
    use = np.flatnonzero(at_risk.any(axis=1))[:-1]
    apart = score[use]
    statistic = float(apart @ np.linalg.lstsq(variance[np.ix_(use, use)], apart)[0])
    return GroupTest(statistic, len(use), float(chdtrc(len(use), statistic)))


def _gray(at_risk: Floats, own: Floats, other: Floats) -> tuple[Floats, Floats]:
    """Return each group's score and their covariance, from groups x times; the paper's names stand behind each line."""
    there = at_risk > 0
    risk = np.where(there, at_risk, 1.0)
    after = np.cumprod(np.where(there, 1 - (own + other) / risk, 1.0), axis=1)  # S_k(t)
    before = np.column_stack([np.ones(len(risk)), after[:, :-1]])  # S_k(t-)
    rise = np.where(there, before * own / risk, 0.0)
    incidence_before = np.cumsum(rise, axis=1) - rise  # F_k(t-)
    events = own.sum(axis=0)
    h = np.where(there, at_risk / np.where(before > 0, before, 1.0), 0.0)  # h_k = Y_k / S_k(t-)
    subdistribution = h * (1 - incidence_before)  # R_k
    total = h.sum(axis=0)
    pooled = np.cumsum(events / total)
    pooled_before = pooled - events / total
    score = (own - events * subdistribution / subdistribution.sum(axis=0)).sum(axis=1)

    groups = len(risk)
    a = -np.einsum("it,jt->tij", h, h / total)
    a[:, range(groups), range(groups)] += h.T
    c = np.cumsum(a * (events / (total * (1 - pooled_before)))[:, None, None], axis=0)
    lost = np.where(after > 0, (1 - pooled) / np.where(after > 0, after, 1.0), 0.0)  # (1 - F) / S_k
    first = _spread(_fewer(events[None, :], total * before) * before * events / (total * risk), there)
    second = _spread(_fewer(other, at_risk) * before**2 * other / risk**2, there & (after > 0))
    moved_first = a + (1 - lost).T[:, None, :] * (c[-1] - c)
    moved_second = lost.T[:, None, :] * (c[-1] - c)
    variance = np.einsum("tik,kt,tjk->ij", moved_first, first, moved_first, optimize=True)
    variance += np.einsum("tik,kt,tjk->ij", moved_second, second, moved_second, optimize=True)
    return score, variance


def _fewer(events: Floats, at_risk: Floats) -> Floats:
    """Return the correction for several events on one day: 1 where there is one."""
    several = (events > 1) & (at_risk > 1)
    return np.where(several, 1 - (events - 1) / np.where(several, at_risk - 1, 1.0), 1.0)


def _spread(value: Floats, there: npt.NDArray[np.bool_]) -> Floats:
    """Return `value` where somebody is there, else 0."""
    return np.where(there, value, 0.0)
