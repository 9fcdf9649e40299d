"""A sheet that holds a deck: which row has the headings, which columns are where, and what is wrong where."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from difflib import get_close_matches
from textwrap import shorten

from kitools.exchange.sessions.deck_columns import (
    NEEDED,
    NEEDED_TEXTS,
    DeckColumn,
    heading,
    known_as,
    languages_in,
)
from kitools.uptake.intake import Book, Fault, Gravity
from kitools.uptake.intake.book import Sheet, letter
from kitools.uptake.intake.plain import tidy
from kitools.words import LANGUAGES

_LOOKED_AT = 10
_SHOWN = 80


@dataclass(frozen=True, eq=False)
class DeckSheet:
    """The sheet with its columns by what they hold; `top` is the row of headings, from 0."""

    file: str
    sheet: Sheet
    top: int
    columns: dict[DeckColumn, int]
    languages: tuple[str, ...]

    def text(self, row: int, column: DeckColumn) -> str:
        """Return what stands in a cell, or nothing where the sheet has no such column."""
        place = self.columns.get(column)
        return "" if place is None else self.sheet.columns[place].text(row).strip()

    def rows(self) -> Iterator[int]:
        """Yield the rows, from 0, that hold something of a card."""
        of_cards = [one for one in self.columns if not one.is_of_the_deck and one is not DeckColumn.NOTES]
        for row in range(self.top + 1, self.sheet.rows):
            if any(self.text(row, column) for column in of_cards):
                yield row

    def fault(self, code: str, row: int, column: DeckColumn, **more: object) -> Fault:
        """Return a fault in a cell."""
        place = self.columns[column]
        said = tidy(self.sheet.columns[place].text(self.top))
        value = shorten(self.text(row, column), _SHOWN, placeholder=" …")
        return Fault(code, Gravity.ROW, self.file, self.sheet.name, row + 1, said, letter(place), value, more)


@dataclass
class Faults:
    """The faults found so far, at most one in a cell."""

    found: list[Fault] = field(default_factory=list)
    cells: set[tuple[int, DeckColumn]] = field(default_factory=set)

    def add(self, sheet: DeckSheet, code: str, row: int, column: DeckColumn, **more: object) -> None:
        """Add a fault in a cell, unless one was found there; a column that is missing is told once, for the sheet."""
        if column in sheet.columns and (row, column) not in self.cells:
            self.cells.add((row, column))
            self.found.append(sheet.fault(code, row, column, **more))


def deck_sheet(book: Book) -> DeckSheet:
    """Return the sheet of `book` that looks most like a deck."""
    seen = [sheet for sheet in book.sheets if not sheet.is_hidden and sheet.rows] or list(book.sheets)
    tops = {place: _top(sheet) for place, sheet in enumerate(seen)}
    best = max(tops, key=lambda place: (len(_columns(seen[place], tops[place])), -place))
    columns = _columns(seen[best], tops[best])
    return DeckSheet(book.name, seen[best], tops[best], columns, languages_in(columns) or LANGUAGES[:1])


def wrong_headings(sheet: DeckSheet) -> Iterator[Fault]:
    """Yield a fault for every heading that is unknown or stands twice, and for every column that is missing."""
    for place, text in enumerate(_headings(sheet.sheet, sheet.top)):
        column = known_as(text)
        if text and column is None:
            nearest = _nearest(text)
            yield _at_the_top(sheet, "deck_sheet.unknown_heading", place, near=bool(nearest), nearest=nearest)
        elif column is not None and sheet.columns[column] != place:
            yield _at_the_top(sheet, "deck_sheet.heading_twice", place)
    for column in _missing(sheet):
        yield Fault("deck_sheet.no_column", Gravity.STOPS, sheet.file, sheet.sheet.name, more={"column_name": column})


def _at_the_top(sheet: DeckSheet, code: str, place: int, **more: object) -> Fault:
    """Return a fault in the row of headings."""
    text = tidy(sheet.sheet.columns[place].text(sheet.top))
    return Fault(code, Gravity.STOPS, sheet.file, sheet.sheet.name, sheet.top + 1, text, letter(place), text, more)


def _missing(sheet: DeckSheet) -> Iterator[DeckColumn]:
    """Yield the columns that a deck needs and the sheet has not."""
    texts = [DeckColumn(f"{name}_{language}") for language in sheet.languages for name in NEEDED_TEXTS]
    yield from (column for column in (*NEEDED, *texts) if column not in sheet.columns)


def _nearest(text: str) -> str:
    """Return the heading that a misspelt one most likely meant, or nothing."""
    known = [heading(language, column) for language in LANGUAGES for column in DeckColumn]
    lowered = {one.lower(): one for one in known}
    return "".join(lowered[found] for found in get_close_matches(text.lower(), lowered, n=1))


def _top(sheet: Sheet) -> int:
    """Return the row, among the first ten, with the most headings that are known."""
    return max(range(min(sheet.rows, _LOOKED_AT)), key=lambda row: (len(_columns(sheet, row)), -row), default=0)


def _columns(sheet: Sheet, row: int) -> dict[DeckColumn, int]:
    """Return where each column is if `row` has the headings; of two alike, the first."""
    found: dict[DeckColumn, int] = {}
    for place, text in enumerate(_headings(sheet, row)):
        column = known_as(text) if text else None
        if column is not None:
            found.setdefault(column, place)
    return found


def _headings(sheet: Sheet, row: int) -> Sequence[str]:
    """Return the texts in `row`, tidied."""
    return [tidy(text) for text in sheet.row(row)] if row < sheet.rows else []
