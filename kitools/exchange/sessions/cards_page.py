"""Event cards to print and cut: four to a page, and after them a list for the trainer alone."""

from collections.abc import Sequence
from importlib.resources import files

from markupsafe import Markup

from kitools.exchange.markup import Piece, element, facts, joined, lines
from kitools.sessions.material.deck import Card, Deck
from kitools.sessions.material.questions import question
from kitools.sessions.material.spoken import Who, spoken
from kitools.words import say, tr

_ON_A_PAGE = 4
_SIZES = ((950, "longer"), (600, "long"), (0, ""))
"""From how many characters on a card is set smaller, so that it fits."""


def cards_html(deck: Deck, who: Who, language: str) -> str:
    """Return the cards of `deck` about `who` as one HTML document in `language`, to print on A4.

    First the cards, A6, four to a page, with nothing on them that participants should not see; then, beginning a page
    of its own, what the trainer has behind each. The document calls nothing and holds no script; every text is escaped.
    """
    title = tr(language, "cards.title", deck=deck.title.in_language(language))
    head = element(
        "head",
        Markup('<meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">'),
        element("title", title),
        element("style", Markup((files("kitools.exchange.sessions") / "cards.css").read_text(encoding="utf-8"))),
    )
    pages = [deck.cards[at : at + _ON_A_PAGE] for at in range(0, len(deck.cards), _ON_A_PAGE)]
    sheets = [element("section", *(_front(card, who, language) for card in page), class_="sheet") for page in pages]
    body = element("body", element("main", *sheets, _for_the_trainer(deck, who, language)))
    return f"<!doctype html>\n{element('html', head, body, lang=language)}\n"


def _front(card: Card, who: Who, language: str) -> Markup:
    """Return what participants are given: what happens, and what can be chosen between."""
    text = spoken(card.text, who, language)
    options = [spoken(one.text, who, language) for one in card.options]
    length = len(text) + sum(map(len, options))
    size = next(name for least, name in _SIZES if length >= least)
    return element(
        "article",
        element(
            "header",
            element("span", say(language, card.sector), class_="sector"),
            element("span", tr(language, "cards.week", week=card.week), class_="week"),
        ),
        element("h2", spoken(card.title, who, language)),
        element("p", lines(text)),
        element("ol", *(element("li", lines(option)) for option in options)),
        element("p", tr(language, "cards.choose"), class_="choose"),
        element("footer", tr(language, "common.fictive")),
        class_=f"card {card.sector} {size}".rstrip(),
    )


def _for_the_trainer(deck: Deck, who: Who, language: str) -> Markup:
    """Return the list for the trainer: of each card the question, the barriers, what is hoped for, what to ask."""
    return element(
        "section",
        element("h1", tr(language, "cards.for_the_trainer", deck=deck.title.in_language(language))),
        element("p", tr(language, "cards.not_for_participants")),
        joined(_behind(card, who, language) for card in deck.cards),
        class_="trainer",
    )


def _behind(card: Card, who: Who, language: str) -> Markup:
    """Return what stands behind one card."""
    heading = f"{tr(language, 'cards.week', week=card.week)} · {spoken(card.title, who, language)}"
    said: Sequence[tuple[str, Piece]] = (
        ("sector", say(language, card.sector)),
        ("question", f"{card.question}. {question(card.question).title.in_language(language)}"),
        ("barriers", "; ".join(f"{code} {tr(language, f'barrier.{code}')}" for code in card.barriers)),
        ("change", say(language, card.change.kind) if card.change else ""),
        ("expected", lines(spoken(card.expected, who, language))),
        ("cue", lines(spoken(card.cue, who, language))),
        ("source", card.source),
    )
    pairs = [(tr(language, f"cards.{name}"), what) for name, what in said]
    return element("article", element("h3", heading), facts(pairs), class_="behind")
