"""The way from signs seen to agreements kept."""

from kitools.uptake.cascade.result import Cascade, CascadeStep, Passage, UnitCascade

__all__ = ["Cascade", "CascadeStep", "Passage", "UnitCascade"]
