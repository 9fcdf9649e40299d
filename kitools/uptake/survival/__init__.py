"""How long it takes, with those who still wait."""

from kitools.uptake.survival.result import AtRisk, Curve, Estimate, GroupTest, Hazard, Incidence, TimeTo

__all__ = ["AtRisk", "Curve", "Estimate", "GroupTest", "Hazard", "Incidence", "TimeTo"]
