"""A file as it lies, before anybody says what its columns are: sheets of text, each column as its different values."""

from collections.abc import Sequence
from dataclasses import dataclass, field, replace

import numpy as np

from kitools.uptake.intake.faults import Fault


@dataclass(frozen=True, eq=False, repr=False)
class Column:
    """The texts of one column: `values` are the different ones, and `codes` (int32) says which stands in each row."""

    codes: np.ndarray
    values: tuple[str, ...]

    def text(self, row: int) -> str:
        """Return the text in `row`, counted from 0."""
        return self.values[int(self.codes[row])]

    def part(self, first: int) -> "Column":
        """Return the column from the row `first` on."""
        return replace(self, codes=self.codes[first:])


@dataclass(frozen=True)
class Merged:
    """Cells that were made one: rows and columns counted from 0, the last included."""

    top: int
    left: int
    bottom: int
    right: int
    cells: str


@dataclass(frozen=True, eq=False)
class Sheet:
    """One sheet, all its rows counted from 0; a delimited file has one without a name.

    `widths` has the number of fields in each row of a delimited file, or None where all are alike. `blank_formulas` are
    the (row, column) of formulas whose result was never saved.
    """

    name: str
    columns: tuple[Column, ...] = field(repr=False)
    rows: int
    is_hidden: bool = False
    widths: np.ndarray | None = field(default=None, repr=False)
    merged: tuple[Merged, ...] = ()
    formulas: int = 0
    blank_formulas: tuple[tuple[int, int], ...] = ()
    hidden_rows: int = 0

    def row(self, row: int) -> tuple[str, ...]:
        """Return the texts of one row."""
        return tuple(column.text(row) for column in self.columns)


@dataclass(frozen=True, eq=False)
class Book:
    """A file that was opened: its sheets, or the faults for which it is refused whole (then there are no sheets).

    `remarks` tells what was taken for granted, and `asked` what has to be looked at before anything is used.
    """

    name: str
    sheets: tuple[Sheet, ...] = ()
    refused: tuple[Fault, ...] = ()
    asked: tuple[Fault, ...] = ()
    remarks: tuple[Fault, ...] = ()

    def sheet(self, name: str) -> Sheet | None:
        """Return the sheet called `name`, or None."""
        return next((sheet for sheet in self.sheets if sheet.name == name), None)


def letter(column: int) -> str:
    """Return the name Excel gives to a column counted from 0.

    >>> letter(0), letter(27)
    ('A', 'AB')
    """
    text = ""
    while column >= 0:
        column, rest = divmod(column, 26)
        text, column = chr(65 + rest) + text, column - 1
    return text


def column_of(texts: Sequence[str]) -> Column:
    """Return the column that holds `texts`."""
    known: dict[str, int] = {}
    codes = np.fromiter((known.setdefault(text, len(known)) for text in texts), np.int32, len(texts))
    return Column(codes, tuple(known))
