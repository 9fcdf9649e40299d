"""Diffusion: how plans, or units that make them, spread; and the refusal to say where it ends before it can be seen."""

from kitools.uptake.diffusion.answer import spreading
from kitools.uptake.diffusion.curves import BassFit, LogisticFit, bass, fit_bass, fit_logistic, logistic
from kitools.uptake.diffusion.result import Diffusion, Spreads, TooEarly, WhyEarly

__all__ = [
    "BassFit", "Diffusion", "LogisticFit", "Spreads", "TooEarly", "WhyEarly", "bass", "fit_bass", "fit_logistic",
    "logistic", "spreading",
]  # fmt: skip
