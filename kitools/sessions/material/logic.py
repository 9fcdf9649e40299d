"""What must hold in a deck, beyond the shape of each part."""

from collections.abc import Iterator

from kitools.cases import Bilingual
from kitools.cases.logic import numbers_in
from kitools.plan import Fault
from kitools.sessions.material.deck import Card, Deck
from kitools.sessions.material.spoken import DANISH_PLACEHOLDERS, PLACEHOLDERS, unknown_places

LANGUAGES = ("da", "en")


def faults_in(deck: Deck) -> Iterator[Fault]:
    """Yield every logical fault in `deck`."""
    yield from numbers_in(deck, "")
    for at, card in enumerate(deck.cards):
        for fault in _of_texts(card):
            yield Fault(f"cards[{at}].{fault.path}", fault.code, fault.facts)


def faults_in_card(card: Card) -> Iterator[Fault]:
    """Yield every logical fault in one card by itself."""
    yield from numbers_in(card, "")
    yield from _of_texts(card)


def texts_of(card: Card) -> Iterator[tuple[str, Bilingual]]:
    """Yield every text of `card` with the path to it."""
    for name in ("title", "text", "expected", "cue"):
        yield name, getattr(card, name)
    for at, option in enumerate(card.options):
        yield f"options[{at}].text", option.text


def _of_texts(card: Card) -> Iterator[Fault]:
    """Remark on what the texts of a card say."""
    for place, text in texts_of(card):
        yield from _unknown_places(place, text)
    yield from _alike(card)


def _unknown_places(path: str, text: Bilingual) -> Iterator[Fault]:
    """Remark on what stands in curly brackets and cannot be filled."""
    for language in LANGUAGES:
        known = ", ".join(f"{{{one}}}" for one in (DANISH_PLACEHOLDERS if language == "da" else PLACEHOLDERS))
        for place in unknown_places(text.in_language(language)):
            yield Fault(f"{path}.{language}", "deck.unknown_placeholder", {"value": place, "known": known})


def _alike(card: Card) -> Iterator[Fault]:
    """Remark on options that say the same: there is nothing to choose between them."""
    for language in LANGUAGES:
        said = [option.text.in_language(language).casefold() for option in card.options]
        for at, text in enumerate(said):
            if text in said[:at]:
                value = card.options[at].text.in_language(language)
                yield Fault(f"options[{at}].text.{language}", "deck.options_alike", {"value": value})
