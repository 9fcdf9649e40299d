"""Evaluators' tables of how KI-plans take hold: read, counted, charted, and held up against what they cannot show."""

from kitools.uptake.said import Result, Said, said
from kitools.uptake.table import COUNTED, DAYS, Stage, UptakeData

__all__ = ["COUNTED", "DAYS", "Result", "Said", "Stage", "UptakeData", "said"]
