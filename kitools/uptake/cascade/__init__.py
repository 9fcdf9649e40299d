"""The way from signs seen to agreements kept."""

from kitools.uptake.cascade.compute import PATIENCE_DAYS, cascade
from kitools.uptake.cascade.result import Cascade, CascadeStep, Passage, UnitCascade

__all__ = ["PATIENCE_DAYS", "Cascade", "CascadeStep", "Passage", "UnitCascade", "cascade"]
