"""Read an evaluator's file: open it, refuse what must not be here, guess its columns, tell all faults at once."""

from datetime import date
from pathlib import Path

from kitools.uptake.intake.book import Book
from kitools.uptake.intake.mapping import Mapping
from kitools.uptake.intake.reading import Reading

PAGE_LIMIT = 20_000_000
"""As many bytes a page takes; the command line has no limit."""


def read(  # noqa: PLR0913 - what somebody may know better than the guess, all by name
    source: Path | str | bytes | Book,
    name: str = "",
    *,
    until: date,
    mapping: Mapping | None = None,
    units: Reading | None = None,
    sheet: str | None = None,
    header_row: int | None = None,
    limit: int | None = None,
) -> Reading:
    """Return what the file `source` (a path, its bytes, or a `Book` opened before) holds, with all its faults.

    `name` is the file's name, needed for bytes. `until` is the last day that was counted; what is dated later is a
    fault. `mapping` is the user's word for which heading is what; without it, it is guessed. `units` is what
    `read_units` returned for the table of units; without it, a sheet of the same file that looks like one is used.
    `sheet` and `header_row` (as Excel numbers rows) are guessed where they are not given. `limit` is in bytes: a larger
    file is refused. Raise KitError `intake.no_such_file` for a path without a file, and `intake.no_such_sheet`.
    """
    raise NotImplementedError


def read_units(  # noqa: PLR0913 - as `read`
    source: Path | str | bytes | Book,
    name: str = "",
    *,
    until: date,
    mapping: Mapping | None = None,
    sheet: str | None = None,
    header_row: int | None = None,
    limit: int | None = None,
) -> Reading:
    """Return what a table of units holds, for `read(..., units=...)`: start, stop, eligible, group, changed."""
    raise NotImplementedError
