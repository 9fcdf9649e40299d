"""Two sides compared by what they had to make plans of, or a refusal that says what is missing."""

from kitools.uptake.exposure.band import COPENHAGEN_2016, Unknown
from kitools.uptake.exposure.compare import compare
from kitools.uptake.exposure.result import Band, BandCell, Compared, NoExposure, RateRatio, Side

__all__ = [
    "COPENHAGEN_2016", "Band", "BandCell", "Compared", "NoExposure", "RateRatio", "Side", "Unknown", "compare",
]  # fmt: skip
