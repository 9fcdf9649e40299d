"""Interrupted time series: a series before and after a change that has a date."""

from kitools.uptake.interrupted.answer import after_a_change
from kitools.uptake.interrupted.gaussian import Chained, LeastSquares, fit_chained, fit_gaussian
from kitools.uptake.interrupted.poisson import PoissonFit, fit_poisson
from kitools.uptake.interrupted.result import Interrupted, Ratio, SeriesModel, Term, TooFewMonths
from kitools.uptake.interrupted.series import Monthly, monthly

__all__ = [
    "Chained", "Interrupted", "LeastSquares", "Monthly", "PoissonFit", "Ratio", "SeriesModel", "Term", "TooFewMonths",
    "after_a_change", "fit_chained", "fit_gaussian", "fit_poisson", "monthly",
]  # fmt: skip
