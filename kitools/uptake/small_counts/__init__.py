"""Small numbers: which counts may leave the house, which must be hidden with them, and the proof that it holds."""

from kitools.uptake.small_counts.result import Attack, Bound, Protected
from kitools.uptake.small_counts.table import THRESHOLDS, CountTable, Published, Rule

__all__ = ["THRESHOLDS", "Attack", "Bound", "CountTable", "Protected", "Published", "Rule"]
