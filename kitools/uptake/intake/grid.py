"""The rows under the headings of one sheet, as columns that can be asked for by what they hold."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass

import numpy as np

from kitools.uptake.intake.book import Column, Sheet
from kitools.uptake.intake.days import NO_VALUE
from kitools.uptake.intake.faults import Gravity
from kitools.uptake.intake.found import Found
from kitools.uptake.intake.mapping import Field, Mapping
from kitools.uptake.intake.plain import plain

_TOTALS = frozenset({"ialt", "total", "totalt", "sum", "samlet", "hovedtotal", "subtotal", "grandtotal"})
_OF_TOTALS = ("alt", "total", "sum", "samlet")
"""What is in any text of `_TOTALS`: most columns have none of it, and need no closer look."""


@dataclass(frozen=True, eq=False, repr=False)
class Cells:
    """One column of the rows that were kept: the place of the column, its different texts, and which stands where."""

    place: int
    values: tuple[str, ...]
    codes: np.ndarray

    def text(self, row: int) -> str:
        """Return what stands in `row`."""
        return self.values[int(self.codes[row])]

    def used(self) -> list[int]:
        """Return the codes of the texts that stand in any row."""
        return [int(code) for code in np.flatnonzero(np.bincount(self.codes, minlength=len(self.values)))]

    def rows(self, codes: Iterable[int]) -> np.ndarray:
        """Return the rows in which one of these texts stands."""
        chosen = np.zeros(len(self.values), bool)
        chosen[list(codes)] = True
        return np.flatnonzero(chosen[self.codes])

    def blank(self) -> np.ndarray:
        """Return which rows hold nothing."""
        return np.asarray(blanks(self.values)[self.codes])


@dataclass(frozen=True, eq=False, repr=False)
class Grid:
    """The rows of a sheet that hold anything, counted from 0, its headings, and the faults found in it so far."""

    sheet: Sheet
    header: int
    headings: tuple[str, ...]
    mapping: Mapping
    kept: np.ndarray
    found: Found

    def cells(self, field: Field) -> Cells | None:
        """Return the column that holds `field`, or None."""
        heading = self.mapping.heading(field)
        return None if heading not in self.headings else self.cells_at(self.headings.index(heading))

    def cells_at(self, place: int) -> Cells:
        """Return the column at `place`."""
        column = self.sheet.columns[place]
        return Cells(place, column.values, column.codes[self.kept])


def grid_of(file: str, sheet: Sheet, header: int, headings: tuple[str, ...], mapping: Mapping) -> Grid:
    """Return the rows of `sheet` under `headings`, with the faults of their form: ragged, merged, totals, formulas."""
    kept = _filled_rows(sheet, header)
    grid = Grid(sheet, header, headings, mapping, kept, Found(file, sheet.name, headings, kept + 1))
    for look in (_ragged, _merged, _blank_formulas, _totals):
        look(grid)
    grid.found.excuse()
    return grid


def is_blank(text: str) -> bool:
    """Whether `text` stands for nothing."""
    return text.strip().lower() in NO_VALUE


def blanks(values: Iterable[str]) -> np.ndarray:
    """Return which of `values` stand for nothing."""
    return np.array([text in NO_VALUE for text in map(str.lower, map(str.strip, values))], bool)


def _filled_rows(sheet: Sheet, header: int) -> np.ndarray:
    """Return the rows under the headings that hold anything at all."""
    empty = np.ones(max(sheet.rows - header - 1, 0), bool)
    for column in sheet.columns:
        empty &= _without_text(column)[column.codes[header + 1 :]]
    return np.flatnonzero(~empty) + header + 1


def _without_text(column: Column) -> np.ndarray:
    """Return which of the column's texts are empty."""
    return np.array([not text for text in map(str.strip, column.values)], bool)


def _ragged(grid: Grid) -> None:
    """Remark on rows with fewer fields than there are headings, or with more that hold something."""
    widths = grid.sheet.widths
    if widths is None:
        return
    wanted = int(widths[grid.header])
    last = np.zeros(len(grid.kept), np.int64)
    for place in range(wanted, len(grid.sheet.columns)):
        column = grid.sheet.columns[place]
        last[~_without_text(column)[column.codes[grid.kept]]] = place + 1
    fields = widths[grid.kept]
    wrong = np.flatnonzero((fields < wanted) | (last > wanted))
    grid.found.add_rows(
        "intake_fault.ragged", Gravity.ROW, wrong, facts=lambda row: {"fields": int(fields[row]), "headings": wanted}
    )


def _merged(grid: Grid) -> None:
    """Remark on cells that were made one, under the headings and in a column that is used."""
    used = {grid.headings.index(heading) for _, heading in grid.mapping.headings if heading in grid.headings}
    for merged in grid.sheet.merged:
        if merged.bottom <= grid.header or not used & set(range(merged.left, merged.right + 1)):
            continue
        first = merged.top + (merged.bottom > merged.top)
        covered = np.flatnonzero((grid.kept >= max(first, grid.header + 1)) & (grid.kept <= merged.bottom))
        grid.found.faulty[covered] = True
        grid.found.add(
            "intake_fault.merged",
            Gravity.ROW,
            row=merged.top + 1,
            column=merged.left,
            cells=merged.cells,
        )


def _blank_formulas(grid: Grid) -> None:
    """Remark on formulas whose result was not saved with the file."""
    for heading in (heading for _, heading in grid.mapping.headings if heading in grid.headings):
        place = grid.headings.index(heading)
        rows = [row for row, column in grid.sheet.blank_formulas if column == place]
        wrong = np.flatnonzero(np.isin(grid.kept, rows))
        grid.found.add_rows("intake_fault.formula_without_result", Gravity.ROW, wrong, column=place)


def _totals(grid: Grid) -> None:
    """Remark on rows that add up the others: they would count everything twice."""
    for field in (Field.UNIT, Field.CITIZEN):
        cells = grid.cells(field)
        if cells is not None and any(part in "\0".join(cells.values).lower() for part in _OF_TOTALS):
            totals = [code for code in cells.used() if plain(cells.values[code]) in _TOTALS]
            if totals:
                grid.found.add_rows(
                    "intake_fault.total_row", Gravity.ROW, cells.rows(totals), column=cells.place, value=cells.text
                )


def look_at_values(
    grid: Grid,
    cells: Cells,
    wrong: Callable[[str], str | None],
    facts: Callable[[str], dict[str, object]] | None = None,
) -> None:
    """Add a fault for each row whose text is `wrong` (a code), alike faults together; each text is looked at once."""
    by_code: dict[str, list[int]] = {}
    for code in cells.used():
        fault = wrong(cells.values[code])
        if fault is not None:
            by_code.setdefault(fault, []).append(code)
    for fault, codes in by_code.items():
        grid.found.add_rows(
            fault,
            Gravity.ROW,
            cells.rows(codes),
            column=cells.place,
            value=cells.text,
            facts=lambda row: facts(cells.text(row)) if facts else {},
        )
