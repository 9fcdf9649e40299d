"""What every room stands on: errors and findings as codes with facts, the CPR shape, shipped files."""

from kitools.ground.cpr import CprLook, look_for_cpr, without_cpr
from kitools.ground.errors import KitError
from kitools.ground.findings import Finding, Severity
from kitools.ground.shipped import shipped

__all__ = ["CprLook", "Finding", "KitError", "Severity", "look_for_cpr", "shipped", "without_cpr"]
