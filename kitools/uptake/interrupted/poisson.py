"""Segmented Poisson regression for counts, with the exposure as offset and standard errors that know of spread."""

from dataclasses import dataclass
from warnings import catch_warnings, simplefilter

import numpy as np
import numpy.typing as npt

from kitools.uptake.interrupted.design import Design, design
from kitools.uptake.interrupted.result import Floats


@dataclass(frozen=True, eq=False)
class PoissonFit:
    """A segmented Poisson regression; arrays in the order of `terms`, on the scale of logarithms.

    `se_quasi` is `se` times the root of Pearson's `dispersion`, with `p_quasi` from Student's t. `excess` is fitted
    minus counterfactual plans, summed over the times after the change.
    """

    terms: tuple[str, ...]
    coef: Floats
    se: Floats
    p: Floats
    covariance: Floats
    deviance: float
    df: int
    dispersion: float
    se_quasi: Floats
    p_quasi: Floats
    aic: float
    fitted: Floats
    counterfactual: Floats
    pearson: Floats
    excess: float
    design: Design

    @property
    def rate_ratio(self) -> Floats:
        """The coefficients as ratios."""
        return np.asarray(np.exp(self.coef))

    def wald(self, level: float = 0.95) -> tuple[Floats, Floats]:
        """Return the ratios' interval at `level`, as if the counts were Poisson's to the letter."""
        from scipy.stats import norm  # noqa: PLC0415

        half = norm.ppf((1 + level) / 2) * self.se
        return np.exp(self.coef - half), np.exp(self.coef + half)


def fit_poisson(  # noqa: PLR0913 - one design
    t: npt.ArrayLike,
    y: npt.ArrayLike,
    change_at: float,
    *,
    exposure: npt.ArrayLike | None = None,
    harmonics: int = 0,
    period: float = 12,
) -> PoissonFit:
    """Return the segmented Poisson regression of the counts `y` on `t`, per `exposure` (above 0) where there is one."""
    from scipy.stats import t as student  # noqa: PLC0415
    from statsmodels.genmod.families import Poisson  # noqa: PLC0415
    from statsmodels.genmod.generalized_linear_model import GLM  # noqa: PLC0415
    from statsmodels.tools.sm_exceptions import PerfectSeparationWarning  # noqa: PLC0415

    columns = design(t, change_at, harmonics=harmonics, period=period)
    offset = None if exposure is None else np.log(np.asarray(exposure, dtype=np.float64))
    counts = np.asarray(y, dtype=np.float64)
    with catch_warnings():
        simplefilter("ignore", PerfectSeparationWarning)  # numbers that lie on the line to the letter: nothing is amiss
        fit = GLM(counts, columns.with_change, family=Poisson(), offset=offset).fit(maxiter=200, tol=1e-12)
    dispersion = float(fit.pearson_chi2 / fit.df_resid)
    quasi = fit.bse * np.sqrt(dispersion)
    counterfactual = np.exp(columns.without @ fit.params + (0.0 if offset is None else offset))
    fitted = np.asarray(fit.fittedvalues)
    return PoissonFit(
        terms=columns.names,
        coef=fit.params,
        se=fit.bse,
        p=fit.pvalues,
        covariance=np.asarray(fit.cov_params()),
        deviance=float(fit.deviance),
        df=int(fit.df_resid),
        dispersion=dispersion,
        se_quasi=quasi,
        p_quasi=2 * student.sf(np.abs(fit.params / quasi), fit.df_resid),
        aic=float(fit.aic),
        fitted=fitted,
        counterfactual=counterfactual,
        pearson=(counts - fitted) / np.sqrt(fitted),
        excess=float((fitted - counterfactual)[columns.is_after].sum()),
        design=columns,
    )
