"""Exact tests of counts: Poisson, binomial, Fisher; and chi-square beside them."""
