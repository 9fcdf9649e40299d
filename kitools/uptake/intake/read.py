"""Read an evaluator's file: open it, refuse what must not be here, guess its columns, tell all faults at once."""

from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from kitools.ground import KitError, without_cpr
from kitools.uptake.intake.book import Book, Sheet, letter
from kitools.uptake.intake.citizens import citizens_table
from kitools.uptake.intake.counts import counts_table
from kitools.uptake.intake.events import events_table
from kitools.uptake.intake.faults import Fault, Gravity
from kitools.uptake.intake.found import Found
from kitools.uptake.intake.grid import Grid, grid_of
from kitools.uptake.intake.headings import header_row as likely_header
from kitools.uptake.intake.headings import headings_in
from kitools.uptake.intake.mapping import STAGE_FIELDS, Mapping, Shape
from kitools.uptake.intake.opening import open_book
from kitools.uptake.intake.reading import Reading, Table
from kitools.uptake.intake.resembling import tell_resembling
from kitools.uptake.intake.shaping import best_sheet, guess_mapping, units_mapping, units_sheet
from kitools.uptake.intake.units import units_frame

if TYPE_CHECKING:
    import pandas as pd

PAGE_LIMIT = 20_000_000
"""As many bytes as a page takes; the command line has no limit."""

_PREVIEWED = 10
_ORDER = tuple(Gravity)
_TABLES: "dict[Shape, Callable[[Grid, date, pd.DataFrame | None], Table]]" = {
    Shape.CITIZENS: citizens_table,
    Shape.EVENTS: events_table,
    Shape.COUNTS: counts_table,
}


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
    book = source if isinstance(source, Book) else open_book(source, name, limit=limit)
    if book.refused:
        return _refused(book, until, mapping or Mapping(Shape.CITIZENS), units)
    chosen = _sheet(book, sheet) or best_sheet(book.sheets)
    header = likely_header(chosen) if header_row is None else _inside(chosen, header_row - 1)
    mapping = mapping or guess_mapping(chosen, header)
    own_units = units is None and mapping.shape is not Shape.UNITS
    beside = units_sheet(book.sheets, chosen) if own_units else None
    if beside is not None:
        units = read_units(book, until=until, sheet=beside.name)
    return _reading(book, chosen, header, mapping, units, until, is_beside=beside is not None)


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
    """Return what a table of units holds, for `read(..., units=...)`: start, stop, eligible, group, changed.

    Whatever is wrong in it must be mended before anything can be counted: no row of it can be dropped.
    """
    book = source if isinstance(source, Book) else open_book(source, name, limit=limit)
    if book.refused:
        return _refused(book, until, mapping or Mapping(Shape.UNITS), None)
    chosen = _sheet(book, sheet) or units_sheet(book.sheets, Sheet("", (), 0)) or book.sheets[0]
    header = likely_header(chosen) if header_row is None else _inside(chosen, header_row - 1)
    return _reading(book, chosen, header, mapping or units_mapping(chosen, header), None, until)


def _refused(book: Book, until: date, mapping: Mapping, units: Reading | None) -> Reading:
    """Return the reading of a file that is refused: its faults, and nothing of what it holds."""
    faults = (*book.refused, *(units.faults if units else ()))
    return Reading(book.name, until, faults, len(faults), (), mapping, units=units)


def _sheet(book: Book, name: str | None) -> Sheet | None:
    """Return the sheet that was asked for, or None where none was; raise KitError where there is none of that name."""
    if name is None:
        return None
    found = book.sheet(name)
    if found is None:
        raise KitError("intake.no_such_sheet", sheet=without_cpr(name), file=book.name)
    return found


def _inside(sheet: Sheet, row: int) -> int:
    """Return `row` if it is one of the sheet's, else the nearest that is."""
    return min(max(row, 0), max(sheet.rows - 1, 0))


def _reading(  # noqa: PLR0913, PLR0917 - what has been decided by now
    book: Book,
    sheet: Sheet,
    header: int,
    mapping: Mapping,
    units: Reading | None,
    until: date,
    is_beside: bool = False,
) -> Reading:
    """Return the reading of one sheet under a mapping."""
    headings = headings_in(sheet, header)
    grid = grid_of(book.name, sheet, header, headings, mapping)
    found = grid.found
    table = None if _stopped(grid) else _table(grid, until, units)
    _tell_sheet(grid, is_beside, units)
    tell_resembling(grid)
    faults, count = _faults(book, found, mapping, units)
    return Reading(
        file=book.name,
        until=until,
        faults=faults,
        fault_count=count,
        remarks=(*book.remarks, *found.remarks, *(units.remarks if units else ())),
        mapping=mapping,
        sheets=tuple(one.name for one in book.sheets),
        sheet=sheet.name,
        header_row=header + 1,
        headings=headings,
        preview=_preview(book, grid),
        rows=len(grid.kept),
        book=book,
        table=table,
        units=units,
    )


def _table(grid: Grid, until: date, units: Reading | None) -> Table:
    """Return the rows as they are understood."""
    if grid.mapping.shape is Shape.UNITS:
        return Table(units_frame(grid), grid.found.faulty)
    known = None
    if units is not None and units.table is not None:
        named = units.table.frame[units.table.frame["unit"] != ""]
        known = named.drop_duplicates("unit").reset_index(drop=True)
    return _TABLES[grid.mapping.shape](grid, until, known)


def _stopped(grid: Grid) -> bool:
    """Add what keeps the whole table from being used, and say whether there is anything of the kind."""
    mapping, found = grid.mapping, grid.found
    for field, heading in mapping.headings:
        if heading not in grid.headings:
            found.add("intake_fault.no_such_heading", Gravity.STOPS, field=field, heading=without_cpr(heading))
    for field in mapping.lacks:
        found.add("intake_fault.no_column", Gravity.STOPS, field=field)
    if mapping.shape is Shape.CITIZENS and not any(mapping.heading(field) for field in STAGE_FIELDS):
        found.add("intake_fault.no_stage_column", Gravity.STOPS)
    if not len(grid.kept):
        found.add("intake_fault.only_headings", Gravity.STOPS)
    return any(fault.gravity is Gravity.STOPS for fault in found.faults)


def _tell_sheet(grid: Grid, is_beside: bool, units: Reading | None) -> None:
    """Remark on what was taken for granted about the sheet."""
    sheet, found = grid.sheet, grid.found
    if sheet.is_hidden:
        found.remark("intake_remark.hidden_sheet")
    if sheet.hidden_rows:
        found.remark("intake_remark.hidden_rows", count=sheet.hidden_rows)
    if sheet.formulas:
        found.remark("intake_remark.formulas", count=sheet.formulas)
    if is_beside and units is not None:
        found.remark("intake_remark.units_beside", units=units.sheet)
    used = {heading for _, heading in grid.mapping.headings}
    unused = tuple(without_cpr(heading) for heading in grid.headings if heading not in used)
    if unused:
        found.remark("intake_remark.unused_columns", columns=unused[:_PREVIEWED], count=len(unused))


def _faults(book: Book, found: Found, mapping: Mapping, units: Reading | None) -> tuple[tuple[Fault, ...], int]:
    """Return all faults, the gravest first and otherwise as they were found, and how many there are."""
    own = found.faults if mapping.shape is not Shape.UNITS else [_stopping(fault) for fault in found.faults]
    asked = () if mapping.shape is Shape.UNITS and units is None else book.asked
    of_units = units.faults if units is not None else ()
    several = [*asked, *own, *of_units]
    count = len(asked) + found.count + (units.fault_count if units else 0)
    return tuple(sorted(several, key=lambda fault: _ORDER.index(fault.gravity))), count


def _stopping(fault: Fault) -> Fault:
    """Return a fault of the table of units, which has too few rows to do without one."""
    if fault.gravity is not Gravity.ROW:
        return fault
    place = (fault.file, fault.sheet, fault.row, fault.column, fault.letter, fault.value, fault.more)
    return Fault(fault.code, Gravity.STOPS, *place)


def _preview(book: Book, grid: Grid) -> tuple[tuple[str, ...], ...]:
    """Return the first rows as text, without anything that is, or may be, a person's number."""
    hidden = {(fault.row, fault.letter) for fault in book.asked if fault.sheet == grid.sheet.name}
    return tuple(
        tuple(
            "" if (row + 1, letter(place)) in hidden else without_cpr(text)
            for place, text in enumerate(grid.sheet.row(row))
        )
        for row in grid.kept[:_PREVIEWED].tolist()
    )
