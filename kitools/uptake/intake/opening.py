"""Open an evaluator's file: find out what it is, read its sheets as text, and refuse it whole where that is due."""

from dataclasses import dataclass
from pathlib import Path

from kitools.ground import KitError, without_cpr
from kitools.uptake.intake.book import Book, Sheet
from kitools.uptake.intake.decoding import decoded
from kitools.uptake.intake.delimited import sheet_of
from kitools.uptake.intake.excel import BROKEN, sheets_of
from kitools.uptake.intake.faults import SHOWN, Fault, Gravity
from kitools.uptake.intake.found import Found
from kitools.uptake.intake.headings import header_row, headings_in
from kitools.uptake.intake.kinds import is_packed, refusal
from kitools.uptake.intake.packed import Marks, Packed
from kitools.uptake.intake.persons import is_number, suspicions

_MEGABYTE = 1_000_000
_PARTS = (
    ("xl/comments", "comments"),
    ("xl/threadedComments", "comments"),
    ("xl/pivotCache", "copies"),
    ("xl/externalLinks", "copies"),
    ("xl/drawings", "drawings"),
    ("docProps", "properties"),
)


@dataclass(frozen=True, eq=False, repr=False)
class _Opened:
    """The sheets of a file, and what lies beside its cells: texts, and numbers as they were stored."""

    sheets: tuple[Sheet, ...]
    corners: tuple[tuple[str, str], ...] = ()
    marks: dict[str, Marks] | None = None
    pads_to_ten: bool = False


def open_book(source: Path | str | bytes, name: str = "", *, limit: int | None = None) -> Book:
    """Return the file `source` (a path, or its bytes and its `name`) as sheets of text, or why it is refused.

    `limit` is in bytes. Raise KitError `intake.no_such_file` for a path without a file that can be read.
    """
    path = None if isinstance(source, bytes) else Path(source)
    shown = without_cpr(name or (path.name if path else ""))
    if is_number(name or (path.name if path else "")):
        return _refused(shown, "intake_fault.cpr_in_file_name")
    size = len(source) if isinstance(source, bytes) else _size(Path(source))
    if limit is not None and size > limit:
        facts = {"size": round(size / _MEGABYTE, 1), "limit": round(limit / _MEGABYTE, 1)}
        return _refused(shown, "intake_fault.too_large", **facts)
    data = source if isinstance(source, bytes) else Path(source).read_bytes()
    return _book(data, shown)


def _size(path: Path) -> int:
    """Return the size of the file in bytes; raise KitError where there is none that can be read."""
    try:
        with path.open("rb"):
            return path.stat().st_size
    except OSError:
        raise KitError("intake.no_such_file", file=without_cpr(str(path))) from None


def _book(data: bytes, name: str) -> Book:
    """Return what `data` holds, or why it is refused."""
    if not data.strip(b"\xef\xbb\xbf \r\n\t\0"):
        return _refused(name, "intake_fault.empty")
    found = refusal(data)
    if found is not None:
        return _refused(name, found[0], kind=found[1])
    remarks: tuple[Fault, ...] = ()
    try:
        if is_packed(data):
            opened = _of_workbook(data)
        else:
            text, encoding = decoded(data)
            opened = _Opened((sheet_of(text),))
            remarks = _on_encoding(name, encoding)
    except KitError as error:
        return _refused(name, error.code, **error.facts)
    if not any(sheet.rows for sheet in opened.sheets):
        return _refused(name, "intake_fault.empty")
    faults = _of_persons(opened, name)
    refused = tuple(fault for fault in faults if fault.gravity is Gravity.REFUSES)
    if refused:
        return Book(name, refused=refused)
    return Book(name, opened.sheets, asked=tuple(faults), remarks=remarks)


def _of_workbook(data: bytes) -> _Opened:
    """Return the sheets of a workbook, and what lies beside them."""
    packed = Packed(data)
    try:
        marks = packed.marks()
        return _Opened(sheets_of(data, marks), tuple(packed.corners()), marks, packed.pads_to_ten())
    except BROKEN:
        raise KitError("intake_fault.damaged") from None


def _refused(name: str, code: str, **facts: object) -> Book:
    """Return the book of a file that is refused for one reason."""
    row = facts.pop("row", None)
    return Book(
        name, refused=(Fault(code, Gravity.REFUSES, name, row=row if isinstance(row, int) else None, more=facts),)
    )


def _on_encoding(name: str, encoding: str) -> tuple[Fault, ...]:
    """Return a remark where the letters are in an encoding that is only likely to be the right one."""
    if encoding in ("cp850", "mac_roman"):
        return (Fault("intake_remark.old_letters", Gravity.REMARK, name),)
    return ()


def _of_persons(opened: _Opened, name: str) -> list[Fault]:
    """Return what looks like persons' numbers anywhere in the file; of a refused one only what it is refused for."""
    faults = [fault for sheet in opened.sheets for fault in _in_sheet(sheet, opened, name)]
    for part, text in opened.corners:
        if is_number(text):
            kind = next((kind for start, kind in _PARTS if part.startswith(start)), "other")
            faults.append(Fault("intake_fault.cpr_elsewhere", Gravity.REFUSES, name, more={"part": kind}))
    refused = [fault for fault in faults if fault.gravity is Gravity.REFUSES]
    return refused or faults


def _in_sheet(sheet: Sheet, opened: _Opened, name: str) -> list[Fault]:
    """Return what looks like persons' numbers in one sheet."""
    found = Found(name, sheet.name, headings_in(sheet, header_row(sheet)))
    if is_number(sheet.name):
        found.add("intake_fault.cpr_in_sheet_name", Gravity.REFUSES)
    seen = set()
    for one in suspicions(sheet, opened.pads_to_ten):
        gravity = Gravity.REFUSES if one.refuses else Gravity.ASKS
        for place in one.places[:SHOWN]:
            found.add(one.code, gravity, row=place.row + 1, column=place.column)
            seen.add((place.row, place.column))
        found.tell_more(one.code, gravity, len(one.places) - SHOWN, one.places[0].column if one.places else None)
    marks = (opened.marks or {}).get(sheet.name, Marks())
    _beside_the_values(found, marks, seen)
    return found.faults


def _beside_the_values(found: Found, marks: Marks, seen: set[tuple[int, int]]) -> None:
    """Add the numbers that only the sheet's XML shows: dressed up as days, in formulas, in the head or foot."""
    stored = [(row, column) for row, column, text in marks.numbers if is_number(text)]
    in_formulas = [(row, column) for row, column, text, _ in marks.formulas if is_number(text)]
    for row, column in (place for place in (*stored, *in_formulas)[:SHOWN] if place not in seen):
        found.add("intake_fault.cpr", Gravity.REFUSES, row=row + 1, column=column)
    if any(map(is_number, marks.margins)):
        found.add("intake_fault.cpr_elsewhere", Gravity.REFUSES, part="margins")
