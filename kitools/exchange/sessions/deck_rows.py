"""From the rows of a sheet to cards: each cell read, and everything wrong in any of them found at once."""

from collections.abc import Iterable
from typing import Any

from kitools.exchange.sessions.deck_cells import barriers_of, kind_of, parts_of, question_of, sector_of, slug, week_of
from kitools.exchange.sessions.deck_columns import OPTIONS, TEXTS, DeckColumn
from kitools.exchange.sessions.deck_sheet import DeckSheet, Faults
from kitools.plan import Fault, FaultyInput, Sector, Trigger, parse
from kitools.sessions.material.deck import FEWEST_OPTIONS, Card
from kitools.sessions.material.logic import faults_in_card
from kitools.words import LANGUAGES

C = DeckColumn
_STAND_INS: dict[DeckColumn, Any] = {C.WEEK: 1, C.SECTOR: Sector.CITIZEN, C.QUESTION: 1, C.BARRIERS: ("B01",)}
_FORMULA_WENT_WRONG = ("#n/a", "#i/t", "#ref!", "#value!", "#værdi!", "#name?", "#navn?", "#div/0!", "#num!", "#null!")


def cards_in(sheet: DeckSheet, faults: Faults) -> tuple[Card, ...]:
    """Return the cards of `sheet` that are whole, and add to `faults` what is wrong with the others."""
    rows = list(sheet.rows())
    read = [(row, _card(sheet, row, faults)) for row in rows]
    _tell_twice([(row, _id(sheet, row)) for row in rows], sheet, faults)
    return tuple(card for _, card in read if card is not None)


def both(sheet: DeckSheet, row: int, name: str) -> dict[str, str]:
    """Return a text in the languages it is written in; in a sheet of one language it stands in both."""
    found = {language: sheet.text(row, C(f"{name}_{language}")) for language in sheet.languages}
    only = next(iter(found.values())) if len(found) == 1 else None
    texts = found if only is None else dict.fromkeys(LANGUAGES, only)
    return {language: text for language, text in texts.items() if text}


def _card(sheet: DeckSheet, row: int, faults: Faults) -> Card | None:
    """Return the card in `row`, or None where something is wrong in it."""
    _tell_formulas(sheet, row, faults)
    numbers = [number for number in OPTIONS if both(sheet, row, f"option_{number}")]
    data: dict[str, Any] = {
        "id": _id(sheet, row),
        **_numbers(sheet, row, faults),
        **{name: both(sheet, row, name) for name in TEXTS},
        **_change(sheet, row, faults),
        "options": [_option(sheet, row, number) for number in numbers],
        "cases": parts_of(sheet.text(row, C.CASES).lower()),
        "source": sheet.text(row, C.SOURCE),
    }
    try:
        card = parse(Card, data, sheet.file)
    except FaultyInput as error:
        _tell(error.faults, numbers, sheet, row, faults)
        return None
    _tell(faults_in_card(card), numbers, sheet, row, faults)
    return card


def _id(sheet: DeckSheet, row: int) -> str:
    """Return the id that stands in `row`, or one made from the card's title."""
    titles = both(sheet, row, "title")
    return sheet.text(row, C.ID) or slug(titles.get("da", "") or titles.get("en", "")) or f"{row + 1}"


def _option(sheet: DeckSheet, row: int, number: int) -> dict[str, Any]:
    """Return one option; without an id of its own it is called a, b, c or d by its column."""
    name = sheet.text(row, C(f"option_{number}_id")) or letter_of(number)
    return {"id": name, "text": both(sheet, row, f"option_{number}")}


def letter_of(number: int) -> str:
    """Return the id of an option that has none of its own.

    >>> letter_of(1), letter_of(4)
    ('a', 'd')
    """
    return "abcdefgh"[number - 1]


def _numbers(sheet: DeckSheet, row: int, faults: Faults) -> dict[str, Any]:
    """Return week, sector, question and barriers, and add a fault for each that cannot be read.

    In place of one that cannot, something that can is returned, so that the rest of the card is looked at too.
    """
    known, unknown = barriers_of(sheet.text(row, C.BARRIERS))
    if unknown:
        faults.add(sheet, "deck_sheet.no_such_barrier", row, C.BARRIERS, unknown=unknown)
    found = {
        C.WEEK: week_of(sheet.text(row, C.WEEK)),
        C.SECTOR: sector_of(sheet.text(row, C.SECTOR)),
        C.QUESTION: question_of(sheet.text(row, C.QUESTION)),
        C.BARRIERS: known or None,
    }
    wrong = {
        C.WEEK: ("deck_sheet.no_such_week", {}),
        C.SECTOR: ("deck_sheet.no_such_sector", {"known": tuple(Sector)}),
        C.QUESTION: ("deck_sheet.no_such_question", {}),
        C.BARRIERS: ("deck_sheet.missing", {}),
    }
    for column, value in found.items():
        if value is None:
            code, more = wrong[column] if sheet.text(row, column) else ("deck_sheet.missing", {})
            faults.add(sheet, code, row, column, **more)
    return {column.value: _STAND_INS[column] if value is None else value for column, value in found.items()}


def _change(sheet: DeckSheet, row: int, faults: Faults) -> dict[str, Any]:
    """Return what the card changes in the year, and add a fault for what cannot be read."""
    said, where = sheet.text(row, C.CHANGE), sheet.text(row, C.CHANGE_SECTOR)
    kind, sector = kind_of(said), sector_of(where)
    if said and kind is None:
        faults.add(sheet, "deck_sheet.no_such_change", row, C.CHANGE, known=tuple(Trigger))
    if where and sector is None:
        faults.add(sheet, "deck_sheet.no_such_sector", row, C.CHANGE_SECTOR, known=tuple(Sector))
    if where and not said:
        faults.add(sheet, "deck_sheet.sector_without_change", row, C.CHANGE_SECTOR)
    return {"change": {"kind": kind, "sector": sector}} if kind else {}


def _tell(found: Iterable[Fault], numbers: list[int], sheet: DeckSheet, row: int, faults: Faults) -> None:
    """Add the faults that the card has as a value, each in the cell that it comes from."""
    for fault in found:
        column = _column(fault.path, numbers, sheet.languages[0])
        code = "deck_sheet.missing" if fault.code == "fault.missing" else fault.code
        faults.add(sheet, code, row, column, **fault.facts)


def _column(path: str, numbers: list[int], language: str) -> DeckColumn:
    """Return the column that a place in a card comes from.

    `numbers` says in which column each option stood; `language` is that of a place that is in none by itself.

    >>> _column("options[1].text.en", [1, 3], "da"), _column("options", [1], "da"), _column("cue.da", [], "da")
    (<DeckColumn.OPTION_3_EN: 'option_3_en'>, <DeckColumn.OPTION_2_DA: 'option_2_da'>, <DeckColumn.CUE_DA: 'cue_da'>)
    """
    first, *rest = path.replace("[", ".").replace("]", "").split(".")
    if first == "options" and not rest:
        missing = set(OPTIONS[:FEWEST_OPTIONS]) - set(numbers)
        return C(f"option_{min(missing, default=FEWEST_OPTIONS)}_{language}")
    if first == "options":
        number, ending = numbers[int(rest[0])], rest[2] if rest[2:] else language
        return C(f"option_{number}_{ending}" if rest[1] == "text" else f"option_{number}_id")
    if first in TEXTS:
        return C(f"{first}_{rest[0] if rest else language}")
    return C(first)


def _tell_formulas(sheet: DeckSheet, row: int, faults: Faults) -> None:
    """Add a fault for each cell in which a program says that its formula went wrong."""
    for column in sheet.columns:
        if sheet.text(row, column).lower() in _FORMULA_WENT_WRONG:
            faults.add(sheet, "deck_sheet.formula", row, column)


def _tell_twice(ids: list[tuple[int, str]], sheet: DeckSheet, faults: Faults) -> None:
    """Add a fault for each card that is called as one before it."""
    seen: dict[str, int] = {}
    for row, name in ids:
        if name and name in seen:
            column = C.ID if sheet.text(row, C.ID) else next(c for c in (C.TITLE_DA, C.TITLE_EN) if c in sheet.columns)
            faults.add(sheet, "deck_sheet.same_id", row, column, name=name, first=str(seen[name] + 1))
        seen.setdefault(name, row)
