"""Plans against the time and the citizens they had: rates with exact intervals."""

from kitools.uptake.rates.compute import rates
from kitools.uptake.rates.months import months_between
from kitools.uptake.rates.result import Counted, Rate, Rates, SinceStart

__all__ = ["Counted", "Rate", "Rates", "SinceStart", "months_between", "rates"]
