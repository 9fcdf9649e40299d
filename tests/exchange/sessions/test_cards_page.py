"""Cards to print: four to a page, nothing on them for the trainer alone, nothing fetched, everything escaped."""

import re
from datetime import date

import pytest

from kitools.cases import Sex, case
from kitools.exchange.sessions.cards_page import cards_html
from kitools.sessions.material.library import deck, deck_of
from kitools.sessions.material.spoken import Who, spoken, who_in
from kitools.words import LANGUAGES, tr
from tests.sessions.material.builders import a_card, a_deck, both


def fronts(page: str) -> str:
    return page.partition('<section class="trainer">')[0]


def behind(page: str) -> str:
    return page.partition('<section class="trainer">')[2]


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_card_is_there_four_to_a_page_and_said_about_the_citizen(language):
    samir = case("samir")
    who = who_in(samir, samir.plan("strong", language, date(2026, 5, 4)))
    shipped = deck("first-deck")
    page = cards_html(shipped, who, language)
    assert page.startswith("<!doctype html>")
    assert f'<html lang="{language}">' in page
    sheets = re.findall(r'<section class="sheet">(.*?)</section>', page)
    assert [sheet.count("<article") for sheet in sheets] == [4] * 8 + [2]
    assert "Samir" in page
    assert not re.search(r"\{[a-z]+\}", page.partition("</style>")[2])
    assert fronts(page).count(tr(language, "common.fictive")) == len(shipped.cards)


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_is_for_the_trainer_stands_on_no_card(language):
    shipped, who = deck("first-deck"), Who("Samir", Sex.MAN)
    page = cards_html(shipped, who, language)
    for card in shipped.cards:
        for text in (card.expected, card.cue):
            first = spoken(text, who, language).split("’")[0][:60]
            assert first in behind(page), card.id
            assert first not in fronts(page), card.id
    assert "B06" not in fronts(page)
    assert f"B06 {tr(language, 'barrier.B06')}" in behind(page)


def test_the_page_calls_nothing_and_holds_no_script():
    page = cards_html(deck("first-deck"), Who(), "da")
    assert not re.search(r"<script|<link|<img|@import|url\(|https?:|//", page, re.IGNORECASE)


def test_what_people_wrote_is_escaped_wherever_it_stands():
    evil = "<b>&\"x'</b>"
    texts = {name: both(evil) for name in ("title", "text", "expected", "cue")}
    options = [{"id": "a", "text": both(evil)}, {"id": "b", "text": both("Vente")}]
    made = deck_of(a_deck(title=both(evil), cards=[a_card(**texts, options=options, source=evil)]), "min")
    page = cards_html(made, Who("<i>Ib</i>"), "da")
    assert "<b>" not in page
    assert "<i>" not in page
    assert page.count("&lt;b&gt;&amp;") >= 6


def test_a_card_with_much_on_it_is_set_smaller():
    long = deck_of(a_deck(cards=[a_card(text=both("ord " * 200)), a_card(id="to", text=both("ord " * 260))]), "min")
    page = cards_html(long, Who(), "da")
    assert 'class="card psychiatry long"' in page
    assert 'class="card psychiatry longer"' in page
