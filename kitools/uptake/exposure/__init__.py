"""Two sides compared by what they had to make plans of, or a refusal that says what is missing."""

from kitools.uptake.exposure.result import Band, BandCell, Compared, Exposure, NoExposure, RateRatio, Side

__all__ = ["Band", "BandCell", "Compared", "Exposure", "NoExposure", "RateRatio", "Side"]
