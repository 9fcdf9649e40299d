"""Plans against the time and the citizens they had: rates with exact intervals."""

from kitools.uptake.rates.result import Counted, Rate, Rates, SinceStart

__all__ = ["Counted", "Rate", "Rates", "SinceStart"]
