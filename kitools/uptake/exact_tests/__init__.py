"""Exact tests of counts: Poisson, binomial, Fisher; and chi-square beside them."""

from kitools.uptake.exact_tests.binomial import Share, clopper_pearson, share, wilson
from kitools.uptake.exact_tests.chi_square import ChiSquare, chi_square
from kitools.uptake.exact_tests.fisher import Fisher, fisher
from kitools.uptake.exact_tests.networks import TablesTest, fisher_tables
from kitools.uptake.exact_tests.poisson import OneRate, TwoRates, one_rate, poisson_limits, two_rates
from kitools.uptake.exact_tests.sides import Side

__all__ = [
    "ChiSquare", "Fisher", "OneRate", "Share", "Side", "TablesTest", "TwoRates", "chi_square", "clopper_pearson",
    "fisher", "fisher_tables", "one_rate", "poisson_limits", "share", "two_rates", "wilson",
]  # fmt: skip
