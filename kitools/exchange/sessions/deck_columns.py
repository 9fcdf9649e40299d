"""The columns of a deck in a spreadsheet: what stands in each, and the headings by which each is known."""

from collections.abc import Iterable
from enum import StrEnum
from functools import cache

from kitools.sessions.material.deck import MOST_OPTIONS
from kitools.uptake.intake.plain import plain
from kitools.words import LANGUAGES, say


class DeckColumn(StrEnum):
    """A column; its value is also the heading in code, and `words/` has the heading for people."""

    ID = "id"
    WEEK = "week"
    SECTOR = "sector"
    TITLE_DA = "title_da"
    TITLE_EN = "title_en"
    TEXT_DA = "text_da"
    TEXT_EN = "text_en"
    OPTION_1_DA = "option_1_da"
    OPTION_1_EN = "option_1_en"
    OPTION_2_DA = "option_2_da"
    OPTION_2_EN = "option_2_en"
    OPTION_3_DA = "option_3_da"
    OPTION_3_EN = "option_3_en"
    OPTION_4_DA = "option_4_da"
    OPTION_4_EN = "option_4_en"
    OPTION_1_ID = "option_1_id"
    OPTION_2_ID = "option_2_id"
    OPTION_3_ID = "option_3_id"
    OPTION_4_ID = "option_4_id"
    QUESTION = "question"
    BARRIERS = "barriers"
    CHANGE = "change"
    CHANGE_SECTOR = "change_sector"
    EXPECTED_DA = "expected_da"
    EXPECTED_EN = "expected_en"
    CUE_DA = "cue_da"
    CUE_EN = "cue_en"
    CASES = "cases"
    SOURCE = "source"
    NOTES = "notes"
    DECK_ID = "deck_id"
    DECK_TITLE_DA = "deck_title_da"
    DECK_TITLE_EN = "deck_title_en"
    DECK_ABOUT_DA = "deck_about_da"
    DECK_ABOUT_EN = "deck_about_en"

    @property
    def is_of_the_deck(self) -> bool:
        """Whether it tells of the whole deck and not of one card."""
        return self.value.startswith("deck_")

    @property
    def language(self) -> str:
        """Return the language of its text, or nothing where it holds no text of a card."""
        ending = self.value[-2:]
        return ending if ending in LANGUAGES and not self.is_of_the_deck else ""


TEXTS = ("title", "text", "expected", "cue")
"""The texts of a card beside its options."""

OPTIONS = range(1, MOST_OPTIONS + 1)
"""The numbers of the options that a row has room for."""

NEEDED = (DeckColumn.WEEK, DeckColumn.SECTOR, DeckColumn.QUESTION, DeckColumn.BARRIERS)
"""The columns without which no card is whole, beside the texts."""

NEEDED_TEXTS = (*TEXTS, "option_1", "option_2")
"""The texts without which no card is whole, in each language that the sheet is written in."""

_LANGUAGE_WORDS = {"da": ("da", "dansk", "danish", ""), "en": ("en", "eng", "engelsk", "english")}
_OTHER_WORDS = {
    "id": "kort, kort id, card, card id",
    "week": "uge, ugenummer, uge nr, week number",
    "sector": "modtager, hvem får kortet, recipient",
    "title": "overskrift, navn, headline",
    "text": "hændelse, hvad sker der, what happens, event",
    "question": "spørgsmål nr, praktisk spørgsmål, vive spørgsmål, question number, practical question",
    "barriers": "barriere, barrier",
    "change": "hvad ændrer det, hændelsestype, kind, kind of event",
    "expected": "forventet, forventet handling, forventet respons, expected response",
    "cue": "opsamling, debrief, debrief cue",
    "cases": "sag, case",
    "source": "kilder, reference",
    "notes": "note, noter, bemærkninger, egne noter, remarks",
}
"""Further words for a column, without the language."""


def heading(language: str, column: DeckColumn) -> str:
    """Return the heading of `column` for people.

    >>> heading("da", DeckColumn.OPTION_2_EN)
    'Mulighed 2 (engelsk)'
    """
    return say(language, column)


def known_as(text: str) -> DeckColumn | None:
    """Return the column that somebody means by the heading `text`, or None.

    >>> known_as("mulighed_2_da"), known_as("Option 2 (Danish)"), known_as("frokost")
    (<DeckColumn.OPTION_2_DA: 'option_2_da'>, <DeckColumn.OPTION_2_DA: 'option_2_da'>, None)
    """
    return _all_headings().get(plain(text))


def languages_in(columns: Iterable[DeckColumn]) -> tuple[str, ...]:
    """Return the languages in which the texts of cards are written under `columns`."""
    found = {column.language for column in columns}
    return tuple(language for language in LANGUAGES if language in found)


@cache
def _all_headings() -> dict[str, DeckColumn]:
    """Return every heading that is known, as it is compared."""
    return {plain(said): column for column in DeckColumn for said in _headings(column)}


def _headings(column: DeckColumn) -> Iterable[str]:
    """Yield the headings of one column, in code, for people, and what else it is called."""
    ending = column.value[-2:] if column.value[-2:] in LANGUAGES else ""
    name = column.value.removesuffix(f"_{ending}")
    said = [heading(language, column) for language in LANGUAGES]
    yield from (column.value, *said)
    bases = [name, *(one.split("(")[0] for one in said if ending), *_OTHER_WORDS.get(name, "").split(",")]
    for base in filter(str.strip, bases):
        yield from (f"{base} {language}" for language in _LANGUAGE_WORDS.get(ending, ("",)))
