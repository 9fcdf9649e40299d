"""Small numbers: which counts may leave the house, which must be hidden with them, and the proof that it holds."""

from kitools.uptake.small_counts.attack import attack
from kitools.uptake.small_counts.leaving import Leaving, Shape, Shown, leaving, sayable
from kitools.uptake.small_counts.protect import hide_with, protect
from kitools.uptake.small_counts.result import Attack, Bound, Protected
from kitools.uptake.small_counts.table import THRESHOLDS, CountTable, Published, Rule

__all__ = [
    "THRESHOLDS", "Attack", "Bound", "CountTable", "Leaving", "Protected", "Published", "Rule", "Shape", "Shown",
    "attack", "hide_with", "leaving", "protect", "sayable",
]  # fmt: skip
