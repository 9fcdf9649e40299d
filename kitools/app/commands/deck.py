"""`kitools deck`: the decks of event cards there are, whether one can be used, and one as a spreadsheet or to print."""

from argparse import ArgumentParser, Namespace
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from kitools.app.commands.common import add_common
from kitools.app.speech import give, say, say_faults, say_table
from kitools.cases import case
from kitools.ground import KitError
from kitools.plan import FaultyInput
from kitools.sessions.material.library import deck, decks, read_deck, write_deck
from kitools.sessions.material.spoken import who_in

if TYPE_CHECKING:
    from kitools.sessions.material.deck import Deck

HELP = "list the decks of event cards, check them, or turn them into spreadsheets and cards to print"

_SHEETS = (".csv", ".txt", ".tsv", ".xlsx", ".xlsm")
_TEXT = (".yaml", ".yml")


def add(parser: ArgumentParser) -> None:
    """Add the options of the command."""
    deeds = parser.add_subparsers(dest="deed", required=True, metavar="list | check | convert")
    listing = deeds.add_parser("list", help="list the shipped decks")
    listing.add_argument("--json", action="store_true", help="write the list as JSON")
    check = deeds.add_parser("check", help="check deck files; names file, place and value of every fault")
    check.add_argument("files", nargs="+", type=Path, metavar="FILE", help="a .yaml, .csv or .xlsx file")
    convert = deeds.add_parser("convert", help="turn a deck into another kind of file")
    convert.add_argument("source", metavar="FROM", help="a deck file, or the id of a shipped deck")
    convert.add_argument("target", type=Path, metavar="TO", help="a .yaml, .csv or .xlsx file, or .html to print cards")
    convert.add_argument(
        "--case", metavar="CASE", help="only the cards for this case; printed ones are about its citizen"
    )
    convert.add_argument("--force", action="store_true", help="replace TO if it is there")
    for one in (listing, check, convert):
        add_common(one, nested=True)


def run(options: Namespace) -> int:
    """List, check or convert."""
    deeds: dict[str, Callable[[Namespace], int]] = {"list": _list, "check": _check, "convert": _convert}
    return deeds[options.deed](options)


def _list(options: Namespace) -> int:
    """List the shipped decks."""
    if options.json:
        told = [(one, one.model_dump(mode="json", include={"id", "title", "about"})) for one in decks()]
        give([{**shown, "cards": len(one.cards)} for one, shown in told])
        return 0
    for one in decks():
        title = one.title.in_language(options.lang)
        say(options.lang, "deck.listed", id=one.id, title=title, count=len(one.cards))
    return 0


def _check(options: Namespace) -> int:
    """Check every file, and say of each what is wrong with it."""
    fine = [_is_fine(options.lang, path) for path in options.files]
    return 0 if all(fine) else 2


def _is_fine(lang: str, path: Path) -> bool:
    """Whether the file at `path` holds a deck that can be used; either way, it is said."""
    found = _in_file(lang, path)
    if found is not None:
        say(lang, "deck.fine", path=str(path), count=len(found.cards))
    return found is not None


def _convert(options: Namespace) -> int:
    """Turn a deck into another kind of file."""
    source, target = options.source, options.target
    if not options.force and target.exists():
        raise KitError("deck.would_overwrite", file=str(target))
    found = _in_file(options.lang, Path(source)) if _is_file(source) else deck(source)
    if found is None:
        return 2
    if options.case:
        found = _for_case(found, options.case)
    _write(found, options)
    say(options.lang, "deck.written", file=str(target), count=len(found.cards))
    return 0


def _for_case(found: "Deck", name: str) -> "Deck":
    """Return the deck with the cards that fit the shipped case `name`, by week."""
    cards = found.for_case(case(name).id)
    if not cards:
        raise KitError("deck.none_for_case", case=name)
    return found.with_changes(cards=cards)


def _is_file(source: str) -> bool:
    """Whether `source` names a file rather than a shipped deck."""
    return Path(source).suffix.lower() in (*_SHEETS, *_TEXT) or Path(source).exists()


def _in_file(lang: str, path: Path) -> "Deck | None":
    """Return the deck in the file at `path`, or None after saying everything that is wrong with it."""
    if path.suffix.lower() not in _SHEETS:
        try:
            return read_deck(path)
        except FaultyInput as error:
            say_faults(lang, error.file, error.faults)
            return None
    from kitools.exchange.sessions.deck_sheets import deck_in  # noqa: PLC0415 - only where a spreadsheet is read
    from kitools.uptake.intake import FaultyTable  # noqa: PLC0415

    try:
        return deck_in(path)
    except FaultyTable as error:
        say_table(lang, error)
        return None


def _write(found: "Deck", options: Namespace) -> None:
    """Write the deck as the kind of file that its name says."""
    makers: dict[str, Callable[[Deck, Namespace], bytes]] = {
        ".yaml": _yaml, ".yml": _yaml, ".csv": _csv, ".xlsx": _xlsx, ".html": _html,
    }  # fmt: skip
    suffix = options.target.suffix.lower()
    if suffix not in makers:
        raise KitError("deck.no_such_kind", value=options.target.name, known=", ".join(makers))
    content = makers[suffix](found, options)
    try:
        options.target.write_bytes(content)
    except OSError as error:
        raise KitError("deck.cannot_write", file=str(options.target)) from error


def _yaml(found: "Deck", _options: Namespace) -> bytes:
    """Return the deck as YAML."""
    return write_deck(found).encode("utf-8")


def _csv(found: "Deck", options: Namespace) -> bytes:
    """Return the deck as a table in text."""
    from kitools.exchange.sessions.deck_writing import as_csv  # noqa: PLC0415 - only where a spreadsheet is written

    return as_csv(found, options.lang)


def _xlsx(found: "Deck", options: Namespace) -> bytes:
    """Return the deck as a workbook."""
    from kitools.exchange.sessions.deck_writing import as_xlsx  # noqa: PLC0415 - as above

    return as_xlsx(found, options.lang)


def _html(found: "Deck", options: Namespace) -> bytes:
    """Return the cards to print."""
    from kitools.exchange.sessions.cards_page import cards_html  # noqa: PLC0415 - only where cards are printed

    who = who_in(case(options.case) if options.case else None)
    return cards_html(found, who, options.lang).encode("utf-8")
