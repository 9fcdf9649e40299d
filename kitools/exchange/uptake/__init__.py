"""An answer on its way to others: who may see what of it, as a picture, a workbook, or the code that made it."""

from kitools.exchange.uptake.asked import Asked, Origin, Place, origin_of
from kitools.exchange.uptake.names import MEDIA, FileKind, Taken, file_name
from kitools.exchange.uptake.numbers import Numbers, numbers
from kitools.exchange.uptake.terms import THRESHOLDS, Audience, Prepared, Terms, prepared

__all__ = [
    "Asked", "Audience", "FileKind", "MEDIA", "Numbers", "Origin", "Place", "Prepared", "THRESHOLDS", "Taken", "Terms",
    "file_name", "numbers", "origin_of", "prepared",
]  # fmt: skip
