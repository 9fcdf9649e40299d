"""What was read of an evaluator's file: the guess, the faults, the beginning of the table; not yet the table itself."""

from dataclasses import dataclass, field
from datetime import date
from typing import TYPE_CHECKING

import numpy as np

from kitools.uptake.intake.book import Book
from kitools.uptake.intake.faults import Fault, Gravity
from kitools.uptake.intake.mapping import Mapping, Shape

if TYPE_CHECKING:
    import pandas as pd


@dataclass(frozen=True, eq=False)
class Table:
    """The rows as they were understood: a frame with a column for each field, and what to drop from it.

    `faulty` is true for each row that a fault of the gravity ROW speaks of. In a table of events `citizen` is the place
    among `pseudonyms`.
    """

    frame: "pd.DataFrame"
    faulty: np.ndarray
    pseudonyms: tuple[str, ...] = ()


@dataclass(frozen=True, eq=False)
class Reading:
    """A file held up against what an evaluator needs; nothing in it is changed afterwards, and nothing is stored.

    `sheets` are the names of all sheets and `sheet` the one that was read; `headings` its headings, which stand in
    `header_row` (as Excel numbers it); `mapping` the guess, or what the user said. `faults` must be mended, dropped or
    overruled before there is a table (see `Gravity`), those of the table of units among them; `fault_count` counts also
    those that are only told as "and so many more"; `remarks` are only told. `preview` has the first rows under the
    headings, as text. `rows` is how many rows there are, and `faulty_rows` how many `clean(reading, drop=True)` would
    drop. `book` can be given to `read` instead of the file, so that a changed mapping does not open the file again.
    """

    file: str
    until: date
    faults: tuple[Fault, ...]
    fault_count: int
    remarks: tuple[Fault, ...]
    mapping: Mapping
    sheets: tuple[str, ...] = ()
    sheet: str = ""
    header_row: int = 1
    headings: tuple[str, ...] = ()
    preview: tuple[tuple[str, ...], ...] = field(default=(), repr=False)
    rows: int = 0
    book: Book | None = field(default=None, repr=False)
    table: Table | None = field(default=None, repr=False)
    units: "Reading | None" = field(default=None, repr=False)

    @property
    def shape(self) -> Shape:
        """Return what a row of the table is."""
        return self.mapping.shape

    @property
    def is_refused(self) -> bool:
        """Whether the file cannot be used at all."""
        return self._any(Gravity.REFUSES)

    @property
    def is_stopped(self) -> bool:
        """Whether something must be mended before any row can be used."""
        return self.is_refused or self._any(Gravity.STOPS)

    @property
    def asks(self) -> bool:
        """Whether somebody has to look, and say that it is fine (`overrule=True`)."""
        return self._any(Gravity.ASKS)

    @property
    def faulty_rows(self) -> int:
        """Return how many rows cannot be used as they stand."""
        return 0 if self.table is None else int(np.count_nonzero(self.table.faulty))

    def _any(self, gravity: Gravity) -> bool:
        """Whether any fault has this gravity."""
        return any(fault.gravity is gravity for fault in self.faults)
