"""Read the sheets of a workbook as text: dates as days, whole numbers without a point, formulas by their result."""

import re
import warnings
import zlib
from array import array
from collections.abc import Iterable, Mapping
from datetime import date, datetime, time, timedelta
from io import BytesIO
from typing import Any
from zipfile import BadZipFile

import numpy as np

from kitools.ground import KitError
from kitools.uptake.intake.book import Column, Merged, Sheet
from kitools.uptake.intake.packed import Marks

MOST_CELLS = 60_000_000
BROKEN = (
    KeyError,
    ValueError,
    TypeError,
    AttributeError,
    IndexError,
    AssertionError,
    OSError,
    EOFError,
    NotImplementedError,
    SyntaxError,
    BadZipFile,
    zlib.error,
)
"""What openpyxl and the archive raise for files that are not as they should be."""

_THREE_DECIMALS = re.compile(r"\.\d{3}$")


def sheets_of(data: bytes, marks: Mapping[str, Marks]) -> tuple[Sheet, ...]:
    """Return the sheets of the workbook `data`, hidden ones too.

    Formulas stand with the result that was saved with them. A number with three decimals is given a fourth, so that
    nobody takes its point for a sign between thousands. `marks` is what each sheet's XML says beside. Raise KitError
    `intake_fault.too_many_cells` for more than 60 million in a sheet, and one of `BROKEN` for a file that is damaged.
    """
    from openpyxl import load_workbook  # noqa: PLC0415 - costs a tenth of a second

    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # openpyxl tells of every feature it leaves aside
        book = load_workbook(BytesIO(data), read_only=True, data_only=True, keep_links=False)
        return tuple(_sheet(sheet, marks.get(sheet.title, Marks())) for sheet in book.worksheets)


def _sheet(sheet: Any, marks: Marks) -> Sheet:
    """Return one sheet as text."""
    sheet.reset_dimensions()  # what a file claims to be its size may be anything
    columns, rows = _columns(sheet.iter_rows(values_only=True))
    return Sheet(
        sheet.title,
        columns,
        rows,
        is_hidden=sheet.sheet_state != "visible",
        merged=tuple(Merged(*corners) for corners in marks.merged),
        formulas=len(marks.formulas),
        blank_formulas=tuple((row, column) for row, column, _, is_saved in marks.formulas if not is_saved),
        hidden_rows=marks.hidden_rows,
    )


def _columns(rows: Iterable[tuple[Any, ...]]) -> tuple[tuple[Column, ...], int]:
    """Return the columns that hold anything, up to the last that does, and the number of rows."""
    growing: list[_Growing] = []
    last, number = -1, -1
    for number, row in enumerate(rows):
        for place, value in enumerate(row):
            if value is not None:
                while place >= len(growing):
                    growing.append(_Growing())
                growing[place].add(number, value)
                last = number
    if (last + 1) * len(growing) > MOST_CELLS:
        raise KitError("intake_fault.too_many_cells", cells=(last + 1) * len(growing), most=MOST_CELLS)
    return tuple(column.finished(last + 1) for column in growing), last + 1


class _Growing:
    """A column while its sheet is read: only cells that hold something cost anything."""

    def __init__(self) -> None:
        self.known: dict[Any, int] = {}
        self.values = [""]
        self.codes, self.at = array("i"), array("i")

    def add(self, row: int, value: Any) -> None:
        """Note `value` in `row`."""
        key = value if isinstance(value, str) else (type(value), value)
        code = self.known.get(key)
        if code is None:
            code = self.known[key] = len(self.values)
            self.values.append(_text(value))
        self.codes.append(code)
        self.at.append(row)

    def finished(self, rows: int) -> Column:
        """Return the column with all its rows."""
        codes = np.zeros(rows, np.int32)
        codes[np.frombuffer(self.at, np.int32)] = np.frombuffer(self.codes, np.int32)
        return Column(codes, tuple(self.values))


def _text(value: Any) -> str:  # noqa: PLR0911 - one for each kind of cell
    """Return what a cell holds as somebody would write it in a text file.

    >>> _text(3.0), _text(datetime(2016, 8, 1)), _text(104.125), _text(True)
    ('3', '2016-08-01', '104.1250', 'true')
    """
    match value:
        case bool():
            return "true" if value else "false"
        case datetime():
            is_day = value.time() == time()
            return value.date().isoformat() if is_day else value.isoformat(" ", "seconds")
        case date() | time():
            return value.isoformat()
        case timedelta():
            return str(value)
        case float() if value.is_integer() and abs(value) < 1e15:
            return str(int(value))
        case float():
            return _THREE_DECIMALS.sub(lambda found: found[0] + "0", repr(value))
    return str(value)
