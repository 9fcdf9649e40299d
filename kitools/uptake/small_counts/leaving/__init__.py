"""What may leave the house, of series, curves, ways, bars and units."""

from kitools.uptake.small_counts.leaving.answer import leaving
from kitools.uptake.small_counts.leaving.result import Leaving, Shape, Shown
from kitools.uptake.small_counts.leaving.saying import sayable

__all__ = ["Leaving", "Shape", "Shown", "leaving", "sayable"]
