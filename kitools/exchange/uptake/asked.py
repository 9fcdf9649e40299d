"""A question that was asked of a file, and all it takes to ask it again."""

from dataclasses import dataclass
from datetime import date

from kitools.uptake.choices import Choices, Question
from kitools.uptake.intake import Mapping, Reading


@dataclass(frozen=True)
class Place:
    """Where a table lies and how it was read: its file, the sheet ("" in text files), the row of its headings.

    `typed` is the table itself, as text, where somebody typed it and there is no file.
    """

    file: str
    mapping: Mapping
    sheet: str = ""
    header_row: int = 1
    typed: str = ""


@dataclass(frozen=True)
class Origin:
    """Where the numbers come from: the table, its units, the last day counted, and what was let through.

    `drop` and `overrule` are the evaluator's word on faulty rows, `dropped` how many went. `guessed_starts` says that
    nobody knows when the units began, and that guesses were put in their place.
    """

    table: Place
    until: date
    units: Place | None = None
    drop: bool = False
    overrule: bool = False
    dropped: int = 0
    guessed_starts: bool = False


@dataclass(frozen=True)
class Asked:
    """What was asked, in which language, with which choices, of what."""

    language: str
    question: Question
    choices: Choices
    origin: Origin


def origin_of(  # noqa: PLR0913 - the evaluator's word on each, by name
    reading: Reading,
    until: date,
    *,
    drop: bool = False,
    overrule: bool = False,
    typed_units: bytes = b"",
    guessed_starts: bool = False,
) -> Origin:
    """Return where the table in `reading` comes from; `typed_units` is the table of units where it was typed."""
    units = None
    if reading.units is not None:
        units = _place(reading.units, typed_units.decode())
    return Origin(_place(reading), until, units, drop, overrule, reading.faulty_rows, guessed_starts)


def _place(reading: Reading, typed: str = "") -> Place:
    """Return where a table lies."""
    return Place(reading.file, reading.mapping, reading.sheet, reading.header_row, typed)
