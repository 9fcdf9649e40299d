"""The decks of event cards: the shipped ones listed, any one read, written, and checked with every fault named."""

from functools import lru_cache
from pathlib import Path
from typing import Any

import yaml

from kitools.cases.document import read_yaml
from kitools.ground import KitError
from kitools.plan import Fault, FaultyInput, parse
from kitools.sessions.material.deck import Deck
from kitools.sessions.material.logic import faults_in
from kitools.sessions.material.reading import files, text_of

_WIDTH = 112


def decks() -> tuple[Deck, ...]:
    """Return the shipped decks by file name."""
    return tuple(_kept(path) for path in files("injects"))


def deck(name: str) -> Deck:
    """Return the shipped deck with the id `name`; raise `KitError("deck.unknown")` naming the known ones."""
    known = {one.id: one for one in decks()}
    if name not in known:
        raise KitError("deck.unknown", value=name, known=", ".join(known))
    return known[name]


def read_deck(path: Path | str) -> Deck:
    """Return the deck in the YAML file at `path`; raise `FaultyInput` naming file, path and value of every fault."""
    return deck_from(text_of(Path(path)), str(path))


def check_deck(path: Path | str) -> tuple[Fault, ...]:
    """Return every fault in the deck file at `path`; empty when it can be used."""
    try:
        read_deck(path)
    except FaultyInput as error:
        return error.faults
    return ()


def deck_from(text: str, file: str) -> Deck:
    """Return the deck in the YAML `text`; raise `FaultyInput` naming `file`, path and value of every fault."""
    return deck_of(read_yaml(text, file, "deck.not_a_deck"), file)


def deck_of(data: object, file: str) -> Deck:
    """Return the deck in plain `data`; raise `FaultyInput` naming `file`, path and value of every fault."""
    found = parse(Deck, data, file)
    faults = tuple(faults_in(found))
    if faults:
        raise FaultyInput(file, faults)
    return found


def write_deck(deck: Deck) -> str:
    """Return `deck` as YAML text, which `deck_from` reads as the same deck; what is empty is left out."""
    data = {"format": deck.format, **deck.model_dump(mode="json", exclude_defaults=True)}
    return yaml.dump(data, Dumper=_Dumper, allow_unicode=True, sort_keys=False, width=_WIDTH)


def deck_schema() -> dict[str, Any]:
    """Return the JSON Schema of a deck, so that an editor can help the author."""
    return {"$schema": "https://json-schema.org/draft/2020-12/schema", **Deck.model_json_schema()}


class _Dumper(yaml.SafeDumper):
    """Safe YAML without aliases, which a deck may not hold."""

    def ignore_aliases(self, data: object) -> bool:
        """Write out whatever stands twice."""
        return True


@lru_cache(maxsize=8)
def _kept(path: Path) -> Deck:
    """Return the deck at `path`; shipped files do not change while the program runs."""
    return read_deck(path)
