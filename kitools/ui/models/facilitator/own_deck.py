"""A deck of the trainer's own: a spreadsheet or a YAML file read into a deck, and a workbook to begin from."""

from pathlib import Path

from kitools.ground import KitError, without_cpr
from kitools.plan import unreadable
from kitools.sessions.material.deck import Deck
from kitools.sessions.material.library import deck_from

LIMIT = 1_000_000
"""The most bytes that a deck may have on the page: it goes into the session's log, which every page reads."""

KINDS = (".xlsx", ".xlsm", ".csv", ".txt", ".tsv", ".yaml", ".yml")
"""The endings that the file chooser offers."""

_TEXT = (".yaml", ".yml")


def read_own(name: str, content: bytes) -> Deck:
    """Return the deck in a file; raise `FaultyTable` or `FaultyInput` with every fault, or another `KitError`."""
    if len(content) > LIMIT:
        raise KitError("trainer.deck_too_large", limit=LIMIT // 1_000_000)
    if Path(name).suffix.lower() in _TEXT:
        return _of_text(without_cpr(name), content)
    from kitools.exchange.sessions.deck_sheets import deck_in  # noqa: PLC0415 - only where a spreadsheet is read

    return deck_in(content, name)


def sheet_to_begin_from(deck: Deck, language: str) -> bytes:
    """Return `deck` as a workbook with headings in `language`, and a sheet that says what may stand where."""
    from kitools.exchange.sessions.deck_writing import as_xlsx  # noqa: PLC0415 - needs openpyxl

    return as_xlsx(deck, language)


def _of_text(name: str, content: bytes) -> Deck:
    """Return the deck in a YAML file."""
    try:
        text = content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise unreadable(Path(name), error) from error
    return deck_from(text, name)
