"""A deck as the bytes of a spreadsheet, which is read back as the same deck."""

import csv
from collections.abc import Iterator, Sequence
from io import StringIO
from typing import TYPE_CHECKING, Any

from kitools.barriers import BARRIERS
from kitools.exchange.sessions.deck_cells import listed
from kitools.exchange.sessions.deck_columns import OPTIONS, TEXTS, DeckColumn, heading
from kitools.exchange.sessions.deck_rows import letter_of
from kitools.exchange.uptake.sealed import sealed
from kitools.plan import Sector, Trigger
from kitools.sessions.material.deck import Card, Deck
from kitools.sessions.material.questions import questions
from kitools.sessions.material.spoken import DANISH_PLACEHOLDERS, PLACEHOLDERS
from kitools.words import LANGUAGES, say, tr

if TYPE_CHECKING:
    from openpyxl import Workbook

C = DeckColumn
Cell = str | int
_LIKE_A_FORMULA = ("=", "+", "-", "@", "\t")
_NARROW, _WIDE = 14, 42
_WIDE_COLUMNS = ("title", "text", "option", "expected", "cue", "deck_about")
_LAST_ROW = 500


def as_csv(deck: Deck, language: str) -> bytes:
    """Return `deck` as text: semicolons, UTF-8 with a mark that Excel knows it by, one row a card.

    A text that a program would take for a formula has a blank in front, which is taken away when it is read.
    """
    out = StringIO()
    writer = csv.writer(out, delimiter=";", lineterminator="\r\n")
    columns = _columns(deck)
    writer.writerow([heading(language, column) for column in columns])
    for row in _rows(deck, columns, language):
        writer.writerow([f" {cell}" if str(cell).startswith(_LIKE_A_FORMULA) else cell for cell in row])
    return out.getvalue().encode("utf-8-sig")


def as_xlsx(deck: Deck, language: str) -> bytes:
    """Return `deck` as a workbook; the same deck gives the same bytes."""
    from openpyxl import Workbook  # noqa: PLC0415 - costs memory: first use pays

    book = Workbook()
    book.remove(book.active)
    columns = _columns(deck)
    cards = _sheet(book, tr(language, "deck_sheet.cards"), [heading(language, column) for column in columns])
    for number, row in enumerate(_rows(deck, columns, language), 2):
        _write_row(cards, number, row)
    for place, column in enumerate(columns, 1):
        wide = column.value.startswith(_WIDE_COLUMNS) and not column.value.endswith("_id")
        cards.column_dimensions[cards.cell(1, place).column_letter].width = _WIDE if wide else _NARROW
    guide = tr(language, "deck_sheet.guide")
    places = _guide(_sheet(book, guide, [tr(language, f"deck_sheet.guide_{n}") for n in (1, 2, 3)]), language)
    _offer(cards, columns, guide, places)
    return sealed(book)


def _columns(deck: Deck) -> tuple[DeckColumn, ...]:
    """Return the columns that `deck` needs: those for the ids of options only where some are not a, b, c and d."""
    own = any(one.id != letter_of(at) for card in deck.cards for at, one in enumerate(card.options, 1))
    ids = {C(f"option_{number}_id") for number in OPTIONS}
    return tuple(column for column in C if column is not C.NOTES and (own or column not in ids))


def _rows(deck: Deck, columns: Sequence[DeckColumn], language: str) -> Iterator[list[Cell]]:
    """Yield one row a card; what is true of the whole deck stands in the first."""
    for at, card in enumerate(deck.cards):
        cells = _cells(card, language) | (_of_the_deck(deck) if at == 0 else {})
        yield [cells.get(column, "") for column in columns]


def _cells(card: Card, language: str) -> dict[DeckColumn, Cell]:
    """Return what stands in the row of a card."""
    found: dict[DeckColumn, Cell] = {
        C.ID: card.id,
        C.WEEK: card.week,
        C.SECTOR: say(language, card.sector),
        C.QUESTION: card.question,
        C.BARRIERS: listed(card.barriers),
        C.CASES: listed(card.cases),
        C.SOURCE: card.source,
    }
    if card.change:
        found[C.CHANGE] = say(language, card.change.kind)
        found[C.CHANGE_SECTOR] = say(language, card.change.sector) if card.change.sector else ""
    for one in LANGUAGES:
        found |= {C(f"{name}_{one}"): getattr(card, name).in_language(one) for name in TEXTS}
        found |= {C(f"option_{at}_{one}"): o.text.in_language(one) for at, o in enumerate(card.options, 1)}
    return found | {C(f"option_{at}_id"): option.id for at, option in enumerate(card.options, 1)}


def _of_the_deck(deck: Deck) -> dict[DeckColumn, Cell]:
    """Return what the sheet says of the whole deck."""
    texts = {"deck_title": deck.title, "deck_about": deck.about}
    said: dict[DeckColumn, Cell] = {
        C(f"{name}_{one}"): text.in_language(one) for name, text in texts.items() for one in LANGUAGES
    }
    return {C.DECK_ID: deck.id, **said}


def _sheet(book: "Workbook", name: str, headings: Sequence[str]) -> Any:
    """Add a sheet whose headings stay in sight when the rows are scrolled."""
    from openpyxl.styles import Font  # noqa: PLC0415

    sheet: Any = book.create_sheet(name)
    _write_row(sheet, 1, headings)
    for one in sheet[1]:
        one.font = Font(bold=True)
    sheet.freeze_panes = "D2" if not book.index(sheet) else "A2"
    return sheet


def _write_row(sheet: Any, number: int, row: Sequence[Cell]) -> None:
    """Write numbers as numbers, and text as text, whatever it begins with."""
    from openpyxl.styles import Alignment  # noqa: PLC0415

    for place, value in enumerate(row, 1):
        if value == "":
            continue
        one = sheet.cell(number, place)
        one.value = value
        one.alignment = Alignment(wrap_text=True, vertical="top")
        if isinstance(value, str):
            one.data_type = "s"
            if value.startswith(_LIKE_A_FORMULA):
                one.quotePrefix = True


def _guide(sheet: Any, language: str) -> dict[DeckColumn, str]:
    """Write what may stand where, and return the cells that hold the allowed values of each column."""
    places: dict[DeckColumn, str] = {}
    number = 2
    for column, values in _allowed(language).items():
        places[column] = f"$B${number}:$B${number + len(values) - 1}"
        for value, meaning in values:
            _write_row(sheet, number, (heading(language, column), value, meaning))
            number += 1
    for place, width in zip("ABC", (_NARROW * 2, _WIDE, _WIDE * 2), strict=True):
        sheet.column_dimensions[place].width = width
    return places


def _allowed(language: str) -> dict[DeckColumn, list[tuple[Cell, str]]]:
    """Return the values that may stand in each column of a list, and what they mean."""
    text = C(f"text_{language}")
    names = DANISH_PLACEHOLDERS if language == "da" else PLACEHOLDERS
    means = [tr(language, f"deck_sheet.means_{name}") for name in PLACEHOLDERS]
    return {
        C.SECTOR: [(say(language, one), "") for one in Sector],
        C.CHANGE: [(say(language, one), "") for one in Trigger],
        C.QUESTION: [(one.id, one.title.in_language(language)) for one in questions()],
        C.BARRIERS: [(one.code, tr(language, f"barrier.{one.code}")) for one in BARRIERS],
        text: [(f"{{{name}}}", meaning) for name, meaning in zip(names, means, strict=True)],
    }


def _offer(sheet: Any, columns: Sequence[DeckColumn], guide: str, places: dict[DeckColumn, str]) -> None:
    """Let Excel offer the allowed values in a list, without refusing what else is written."""
    from openpyxl.worksheet.datavalidation import DataValidation  # noqa: PLC0415

    offered = {**{one: places[one] for one in (C.SECTOR, C.CHANGE, C.QUESTION)}, C.CHANGE_SECTOR: places[C.SECTOR]}
    for column, cells in offered.items():
        letter = sheet.cell(1, columns.index(column) + 1).column_letter
        rule = DataValidation(type="list", formula1=f"'{guide}'!{cells}", allow_blank=True, showErrorMessage=False)
        rule.add(f"{letter}2:{letter}{_LAST_ROW}")
        sheet.add_data_validation(rule)
