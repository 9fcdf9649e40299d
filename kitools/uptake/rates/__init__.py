"""Plans against the time and the citizens they had: rates with exact intervals."""

from kitools.uptake.rates.compute import rates
from kitools.uptake.rates.result import Counted, Rate, Rates, SinceStart
from kitools.uptake.unit_months import months_between

__all__ = ["Counted", "Rate", "Rates", "SinceStart", "months_between", "rates"]
