"""Diffusion: how plans, or units that make them, spread; and the refusal to say where it ends before it can be seen."""

from kitools.uptake.diffusion.result import Diffusion, Spreads, TooEarly, WhyEarly

__all__ = ["Diffusion", "Spreads", "TooEarly", "WhyEarly"]
