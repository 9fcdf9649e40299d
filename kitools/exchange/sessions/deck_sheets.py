"""A deck of event cards into a spreadsheet and out of it again: one row a card, as trainers write them."""

from pathlib import Path
from typing import Any

from kitools.exchange.sessions.deck_cells import slug
from kitools.exchange.sessions.deck_columns import DeckColumn
from kitools.exchange.sessions.deck_rows import cards_in
from kitools.exchange.sessions.deck_sheet import DeckSheet, Faults, deck_sheet, wrong_headings
from kitools.exchange.sessions.deck_writing import as_csv, as_xlsx
from kitools.plan import FaultyInput, parse
from kitools.sessions.material.deck import Card, Deck
from kitools.uptake.intake import Fault, FaultyTable, Gravity, open_book

LARGEST = 20_000_000
"""The most bytes that a spreadsheet with a deck may have."""

_OF_THE_DECK = {
    "id": DeckColumn.DECK_ID,
    "title.da": DeckColumn.DECK_TITLE_DA,
    "title.en": DeckColumn.DECK_TITLE_EN,
    "about.da": DeckColumn.DECK_ABOUT_DA,
    "about.en": DeckColumn.DECK_ABOUT_EN,
}


def deck_from_csv(path: Path | str) -> Deck:
    """Return the deck in the text file at `path`: parted by semicolons, commas or tabs, in any usual encoding.

    Raise `FaultyTable` with every fault: file, sheet, row, column, value and remedy; a file that holds the number of a
    person is refused whole. Raise KitError `intake.no_such_file`.
    """
    return deck_in(path)


def deck_from_xlsx(path: Path | str) -> Deck:
    """Return the deck in the workbook at `path`; faults are told as by `deck_from_csv`."""
    return deck_in(path)


def deck_to_csv(deck: Deck, path: Path | str, language: str = "da") -> None:
    """Write `deck` to `path` as text that Excel opens as a table, with headings in `language`."""
    Path(path).write_bytes(as_csv(deck, language))


def deck_to_xlsx(deck: Deck, path: Path | str, language: str = "da") -> None:
    """Write `deck` to `path` as a workbook, with headings in `language` and a sheet that says what may stand where."""
    Path(path).write_bytes(as_xlsx(deck, language))


def deck_in(source: Path | str | bytes, name: str = "") -> Deck:
    """Return the deck in a spreadsheet of either kind: a path, or the bytes of a file and its `name`."""
    book = open_book(source, name, limit=LARGEST)
    if book.refused:
        raise FaultyTable("intake.refused", book.name, book.refused)
    sheet = deck_sheet(book)
    faults = Faults(list(wrong_headings(sheet)))
    cards = cards_in(sheet, faults)
    if not faults.found and not cards:
        faults.found.append(Fault("deck_sheet.no_rows", Gravity.STOPS, book.name, sheet.sheet.name))
    deck = _deck(sheet, cards, faults)
    if faults.found or deck is None:
        found = sorted(faults.found, key=lambda one: (one.row or 0, len(one.letter), one.letter))
        raise FaultyTable("intake.stopped", book.name, tuple(found))
    return deck


def _deck(sheet: DeckSheet, cards: tuple[Card, ...], faults: Faults) -> Deck | None:
    """Return the deck of `cards`; what the sheet does not say of it comes from the name of the file."""
    first = next(iter(sheet.rows()), sheet.top)
    said = {place: _first(sheet, column) for place, column in _OF_THE_DECK.items()}
    name = Path(sheet.file).stem
    title = _in_both(said["title.da"], said["title.en"], name)
    about = _in_both(said["about.da"], said["about.en"], title["da"])
    data: dict[str, Any] = {"id": said["id"] or slug(name) or "deck", "title": title, "about": about}
    try:
        whole = parse(Deck, data | {"cards": ()}, sheet.file)
    except FaultyInput as error:
        for fault in error.faults:
            faults.add(sheet, fault.code, first, _OF_THE_DECK[fault.path], **fault.facts)
        return None
    return whole if faults.found else whole.with_changes(cards=cards)


def _first(sheet: DeckSheet, column: DeckColumn) -> str:
    """Return the first text that stands in a column; what is true of the deck need stand in one row only."""
    rows = range(sheet.top + 1, sheet.sheet.rows)
    return next((text for row in rows if (text := sheet.text(row, column))), "")


def _in_both(da: str, en: str, otherwise: str) -> dict[str, str]:
    """Return a text in both languages, where it may be said in one, or in none."""
    return {"da": da or en or otherwise, "en": en or da or otherwise}
