"""Segmented least squares for measurements: Newey–West standard errors, or a first-order chain by likelihood."""

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from kitools.uptake.interrupted.design import design
from kitools.uptake.interrupted.result import Floats


@dataclass(frozen=True, eq=False)
class LeastSquares:
    """Ordinary least squares; arrays in the order of `terms`.

    `se_newey_west` is adjusted for the number of terms, `se_newey_west_plain` not (Newey & West 1987,
    doi:10.2307/1913610). `breusch_godfrey` is the statistic and p value for neighbours up to four apart.
    `difference` and `relative` hold the fitted line against the counterfactual at the last time.
    """

    terms: tuple[str, ...]
    coef: Floats
    se: Floats
    t: Floats
    p: Floats
    interval: Floats
    r2: float
    sigma: float
    se_newey_west: Floats
    p_newey_west: Floats
    se_newey_west_plain: Floats
    lag: int
    durbin_watson: float
    breusch_godfrey: tuple[float, float]
    fitted: Floats
    counterfactual: Floats
    difference: float
    relative: float


@dataclass(frozen=True, eq=False)
class Chained:
    """Generalised least squares by maximum likelihood, where each error is `phi` times the one before, plus chance."""

    terms: tuple[str, ...]
    coef: Floats
    se: Floats
    p: Floats
    phi: float
    loglik: float
    aic: float
    fitted: Floats
    counterfactual: Floats


def fit_gaussian(  # noqa: PLR0913 - one design
    t: npt.ArrayLike,
    y: npt.ArrayLike,
    change_at: float,
    *,
    lag: int = 3,
    harmonics: int = 0,
    period: float = 12,
    orders: int = 4,
) -> LeastSquares:
    """Return the segmented regression of `y` on `t` by least squares, with Newey–West errors over `lag` neighbours."""
    from scipy.stats import t as student  # noqa: PLC0415
    from statsmodels.regression.linear_model import OLS  # noqa: PLC0415
    from statsmodels.stats.stattools import durbin_watson  # noqa: PLC0415

    columns = design(t, change_at, harmonics=harmonics, period=period)
    outcome = np.asarray(y, dtype=np.float64)
    fit = OLS(outcome, columns.with_change).fit()
    robust = fit.get_robustcov_results("HAC", maxlags=lag, use_correction=True)
    plain = fit.get_robustcov_results("HAC", maxlags=lag, use_correction=False)
    counterfactual = columns.without @ fit.params
    last = float(fit.fittedvalues[-1] - counterfactual[-1])
    return LeastSquares(
        terms=columns.names,
        coef=fit.params,
        se=fit.bse,
        t=fit.tvalues,
        p=fit.pvalues,
        interval=fit.conf_int(),
        r2=float(fit.rsquared),
        sigma=float(np.sqrt(fit.mse_resid)),
        se_newey_west=robust.bse,
        p_newey_west=2 * student.sf(np.abs(fit.params / robust.bse), fit.df_resid),
        se_newey_west_plain=plain.bse,
        lag=lag,
        durbin_watson=float(durbin_watson(fit.resid)),
        breusch_godfrey=_breusch_godfrey(columns.with_change, fit.resid, orders),
        fitted=fit.fittedvalues,
        counterfactual=counterfactual,
        difference=last,
        relative=last / float(counterfactual[-1]),
    )


def fit_chained(
    t: npt.ArrayLike, y: npt.ArrayLike, change_at: float, *, harmonics: int = 0, period: float = 12
) -> Chained:
    """Return the segmented regression with first-order neighbours, by maximum likelihood over evenly spaced `t`.

    The likelihood is maximised over `phi` alone, since the rest has a closed form given it; standard errors are
    adjusted for the number of terms (as nlme's gls gives them).
    """
    from scipy.optimize import minimize_scalar  # noqa: PLC0415
    from scipy.stats import t as student  # noqa: PLC0415

    columns = design(t, change_at, harmonics=harmonics, period=period)
    outcome = np.asarray(y, dtype=np.float64)
    n, terms = columns.with_change.shape

    def loglik(phi: float) -> float:
        """Return the log-likelihood at the best coefficients and variance for `phi`."""
        _, squares, _ = _whitened(columns.with_change, outcome, phi)
        return float(-0.5 * n * (np.log(2 * np.pi * squares / n) + 1) + 0.5 * np.log(1 - phi**2))

    best = minimize_scalar(lambda phi: -loglik(phi), bounds=(-0.999, 0.999), method="bounded", options={"xatol": 1e-10})
    phi = float(best.x)
    coef, squares, unscaled = _whitened(columns.with_change, outcome, phi)
    se = np.sqrt(np.diag(unscaled) * squares / (n - terms))
    top = loglik(phi)
    return Chained(
        terms=columns.names,
        coef=coef,
        se=se,
        p=2 * student.sf(np.abs(coef / se), n - terms),
        phi=phi,
        loglik=top,
        aic=-2 * top + 2 * (terms + 2),
        fitted=columns.with_change @ coef,
        counterfactual=columns.without @ coef,
    )


def _breusch_godfrey(x: Floats, residuals: Floats, orders: int) -> tuple[float, float]:
    """Return n·R² of the residuals on the columns and their own last `orders` values (0 before the first), and p."""
    from scipy.stats import chi2  # noqa: PLC0415

    n = len(residuals)
    before = np.column_stack([np.append(np.zeros(k), residuals[: n - k]) for k in range(1, orders + 1)])
    columns = np.column_stack([x, before])
    left = residuals - columns @ np.linalg.lstsq(columns, residuals, rcond=None)[0]
    statistic = n * (1 - float(left @ left) / float(residuals @ residuals))
    return statistic, float(chi2.sf(statistic, orders))


def _whitened(x: Floats, y: Floats, phi: float) -> tuple[Floats, float, Floats]:
    """Return coefficients, residual sum of squares and (X'X)⁻¹ once neighbours' likeness `phi` is taken out."""
    first = np.sqrt(1 - phi**2)
    rows = np.vstack([first * x[:1], x[1:] - phi * x[:-1]])
    outcome = np.append(first * y[:1], y[1:] - phi * y[:-1])
    unscaled = np.linalg.inv(rows.T @ rows)
    coef = unscaled @ rows.T @ outcome
    return coef, float(np.sum((outcome - rows @ coef) ** 2)), unscaled
