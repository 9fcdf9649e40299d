"""How fast it goes, as ratios: Cox's regression with Efron's way with ties."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from kitools.ground import KitError
from kitools.uptake.survival.lived import HAPPENED, Lived
from kitools.uptake.survival.partial_likelihood import At, likelihood_at, rows_of

Floats = npt.NDArray[np.float64]

_MOST_ROUNDS = 30


@dataclass(frozen=True, eq=False)
class Cox:
    """A coefficient for each covariate: arrays of one length. `ratio` is exp(`coefficient`), with its interval.

    `log_likelihood` is that of no covariates, and that of the fit. `covariance` is of the coefficients.
    """

    coefficient: Floats
    ratio: Floats
    se: Floats
    p: Floats
    low: Floats
    high: Floats
    covariance: Floats
    log_likelihood: tuple[float, float]


def group_indicators(group: npt.ArrayLike, names: Sequence[str]) -> Floats:
    """Return a column of 0 and 1 for each of `names` but the first, which the others are held against."""
    labels = np.asarray(group).astype(str)
    return np.column_stack([(labels == name).astype(float) for name in names[1:]])


def cox(
    duration: npt.ArrayLike,
    event: npt.ArrayLike,
    covariates: npt.ArrayLike,
    *,
    weight: npt.ArrayLike | None = None,
    level: float = 0.95,
) -> Cox:
    """Return Cox's regression (1972, doi:10.1111/j.2517-6161.1972.tb00899.x) on `covariates` (rows x columns).

    Ties by Efron (1977, doi:10.1080/01621459.1977.10480613). A row may stand for `weight` people alike. Raise
    KitError `uptake.no_hazard` where the data hold no finite ratio (a covariate that does not vary, or one under which
    nothing ever happens).
    """
    rows = rows_of(duration, event, covariates, weight)
    beta = np.zeros(rows.x.shape[1])
    here = empty = likelihood_at(rows, beta)
    for _ in range(_MOST_ROUNDS):
        step = _solve(here.information(), here.score.sum(axis=0))
        there = likelihood_at(rows, beta + step)
        while not there.log_likelihood >= here.log_likelihood - 1e-9 and np.abs(step).max() > 1e-9:
            step = step / 2
            there = likelihood_at(rows, beta + step)
        beta = beta + step
        here = there
        if np.abs(step).max() < 1e-10 * (1 + np.abs(beta).max()):
            return _fit(beta, here, empty.log_likelihood, level)
    raise KitError("uptake.no_hazard", covariates=rows.x.shape[1])


def cox_of(counted: Lived, level: float = 0.95) -> Cox:
    """Return Cox's regression on groups that are counted out already, held against the first of them."""
    groups, ways, times = np.nonzero(counted.count)
    x = (groups[:, None] == np.arange(1, len(counted.names))).astype(float)
    weight = counted.count[groups, ways, times]
    return cox(counted.time[times], ways == HAPPENED, x, weight=weight, level=level)


def _solve(information: Floats, score: Floats) -> Floats:
    """Return the step of Newton's method; raise KitError `uptake.no_hazard` where there is none."""
    try:
        step = np.asarray(np.linalg.solve(information, score), dtype=np.float64)
    except np.linalg.LinAlgError:
        raise KitError("uptake.no_hazard", covariates=len(score)) from None
    if not np.isfinite(step).all() or np.linalg.cond(information) > 1e14:
        raise KitError("uptake.no_hazard", covariates=len(score))
    return step


def _fit(beta: Floats, at: At, empty: float, level: float) -> Cox:
    """Return the fit, with intervals and p by Wald."""
    from scipy.special import erfc, ndtri  # noqa: PLC0415

    covariance: Floats = np.asarray(np.linalg.inv(at.information()), dtype=np.float64)
    se = np.sqrt(np.diag(covariance))
    half = float(ndtri((1 + level) / 2)) * se
    p = erfc(np.abs(beta / se) / np.sqrt(2))
    ends = np.exp(beta - half), np.exp(beta + half)
    return Cox(beta, np.exp(beta), se, p, *ends, covariance, (empty, at.log_likelihood))
