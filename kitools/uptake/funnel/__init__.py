"""Funnels: which units lie further from the rest than chance would put them, given their size."""

from kitools.uptake.funnel.result import Denominator, Funnel, FunnelCurve, FunnelMethod, FunnelUnit, Place

__all__ = ["Denominator", "Funnel", "FunnelCurve", "FunnelMethod", "FunnelUnit", "Place"]
