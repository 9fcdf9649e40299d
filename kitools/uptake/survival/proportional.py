"""Whether Cox's ratios are to be trusted: that they hold over time, and how often they tell who came first."""

from collections.abc import Sequence

import numpy as np
import numpy.typing as npt

from kitools.uptake.survival.cox import Cox
from kitools.uptake.survival.partial_likelihood import At, Rows, likelihood_at, rows_of
from kitools.uptake.survival.result import GroupTest

Floats = npt.NDArray[np.float64]


def hazards_hold(
    duration: npt.ArrayLike, event: npt.ArrayLike, covariates: npt.ArrayLike, fit: Cox, terms: Sequence[Sequence[int]]
) -> tuple[GroupTest, ...]:
    """Return, for each of `terms` (columns that belong together) and for all, a test that the ratio holds over time.

    The score test of Grambsch and Therneau (1994, doi:10.1093/biomet/81.3.515) against time as 1 - Kaplan-Meier, as R's
    cox.zph computes it from survival 3.0 on.
    """
    rows = rows_of(duration, event, covariates, None)
    at = likelihood_at(rows, fit.coefficient)
    time = _share_done(rows)
    return tuple(_holds(at, time, list(columns)) for columns in (*terms, range(rows.x.shape[1])))


def concordance(duration: npt.ArrayLike, event: npt.ArrayLike, risk: npt.ArrayLike) -> float:
    """Return how often the one with the higher `risk` came first, of the pairs where it can be told who did.

    Harrell et al. (1982, doi:10.1001/jama.1982.03320430047030); equal risks count half. Takes time with the square of
    the rows: for thousands, not for millions.
    """
    days, happened = np.asarray(duration, float), np.asarray(event).astype(bool)
    score = np.round(np.asarray(risk, float), 12)
    pairs = agree = 0.0
    for k in np.flatnonzero(happened):
        later = (days > days[k]) | ((days == days[k]) & ~happened)
        pairs += later.sum()
        agree += (score[later] < score[k]).sum() + 0.5 * (score[later] == score[k]).sum()
    return agree / pairs if pairs else float("nan")


def _share_done(rows: Rows) -> Floats:
    """Return, for each time with an event, the share to whom it had happened before it (1 - Kaplan-Meier)."""
    leaving = np.bincount(rows.place, rows.weight, rows.n_times)
    at_risk = leaving[::-1].cumsum()[::-1][rows.with_event]
    after = np.cumprod(1 - rows.repeat / at_risk)
    return 1 - np.append(1.0, after[:-1])[: len(after)]


def _holds(at: At, time: Floats, columns: list[int]) -> GroupTest:
    """Return the score test that the coefficients of `columns` do not move with `time`."""
    from scipy.special import chdtrc  # noqa: PLC0415

    p = at.score.shape[1]
    centred = time - time.mean()
    i0, i1, i2 = (at.information(centred**k) for k in range(3))
    whole = np.block([[i0, i1], [i1, i2]])
    score = np.append(np.zeros(p), (at.score * centred[:, None]).sum(axis=0))
    use = [*range(p), *(p + k for k in columns)]
    statistic = float(score[use] @ np.linalg.solve(whole[np.ix_(use, use)], score[use]))
    return GroupTest(statistic, len(columns), float(chdtrc(len(columns), statistic)))
