"""What a municipality really has, read into a sound table: all faults told at once, persons' numbers refused whole."""

from kitools.uptake.intake.book import Book
from kitools.uptake.intake.clean import clean
from kitools.uptake.intake.faults import Fault, FaultyTable, Gravity
from kitools.uptake.intake.headings import guess
from kitools.uptake.intake.mapping import FIELDS, NEEDED, STAGE_FIELDS, Field, Mapping, Shape
from kitools.uptake.intake.opening import open_book
from kitools.uptake.intake.read import PAGE_LIMIT, read, read_units
from kitools.uptake.intake.reading import Reading

__all__ = [
    "Book",
    "FIELDS",
    "Fault",
    "FaultyTable",
    "Field",
    "Gravity",
    "Mapping",
    "NEEDED",
    "PAGE_LIMIT",
    "Reading",
    "STAGE_FIELDS",
    "Shape",
    "clean",
    "guess",
    "open_book",
    "read",
    "read_units",
]
