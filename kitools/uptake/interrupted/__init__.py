"""Interrupted time series: a series before and after a change that has a date."""

from kitools.uptake.interrupted.result import Interrupted, Ratio, SeriesModel, Term, TooFewMonths

__all__ = ["Interrupted", "Ratio", "SeriesModel", "Term", "TooFewMonths"]
