"""The catalogue of barriers and helping factors, and what in a plan answers them."""

from kitools.barriers.catalogue import BARRIERS, HELPS, Barrier, Help, Level, barrier
from kitools.barriers.exposure import Exposure, Openness, exposure, needs_of
from kitools.barriers.needs import NEEDS, Need

__all__ = [
    "BARRIERS", "HELPS", "NEEDS", "Barrier", "Exposure", "Help", "Level", "Need", "Openness", "barrier", "exposure",
    "needs_of",
]  # fmt: skip
