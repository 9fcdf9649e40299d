"""The shipped cards: enough of them, about everything, whole people, in both languages, and nothing silly."""

import re
from collections import Counter
from datetime import date
from itertools import pairwise

import pytest

from kitools.barriers import BARRIERS
from kitools.cases import case, cases
from kitools.ground import CprLook, look_for_cpr
from kitools.plan import Sector, Trigger
from kitools.sessions.material.deck import Card, Deck
from kitools.sessions.material.happening import event_of
from kitools.sessions.material.library import deck, decks
from kitools.sessions.material.logic import texts_of
from kitools.sessions.material.spoken import spoken, who_in
from kitools.simulation import simulate

CARDS = [(one, card) for one in decks() for card in one.cards]
START = date(2026, 5, 4)
NEVER_SAID = re.compile(
    r"selvmord|overdosis|selvskad|suicid|overdose|self-harm|\bdød|\bdead\b|\bdie[sd]?\b|\bscore\b|misbruger|\babuser|"
    r"\baddict|\bklient|\bSct\. Hans\b|\bBispebjerg\b|\bAmager\b",
    re.IGNORECASE,
)


def said(card: Card) -> str:
    return f"{card.id} (week {card.week})"


@pytest.mark.parametrize("one", decks(), ids=lambda one: one.id)
def test_a_deck_is_spread_over_the_year_the_sectors_the_questions_and_the_barriers(one: Deck):
    assert len(one.cards) >= 24
    questions = Counter(card.question for card in one.cards)
    assert all(questions[number] >= 3 for number in range(1, 8)), questions
    assert {code for card in one.cards for code in card.barriers} == {barrier.code for barrier in BARRIERS}
    assert {card.sector for card in one.cards} == set(Sector)
    weeks = [card.week for card in one.cards]
    assert weeks == sorted(set(weeks))
    assert (min(weeks), max(weeks)) == (2, 50)
    assert max(later - earlier for earlier, later in pairwise(weeks)) <= 4
    assert {card.change.kind for card in one.cards if card.change} == set(Trigger)


@pytest.mark.parametrize("entry", cases(), ids=lambda entry: entry.id)
def test_every_case_has_cards_enough(entry):
    assert len(deck("first-deck").for_case(entry.id)) >= 24


def test_cards_that_fit_only_some_cases_name_cases_that_are_there():
    assert {name for _, card in CARDS for name in card.cases} <= {entry.id for entry in cases()}


@pytest.mark.parametrize("card", [card for _, card in CARDS], ids=said)
def test_a_card_is_whole_in_both_languages_and_holds_nobodys_number(card: Card):
    for place, text in texts_of(card):
        for language in ("da", "en"):
            words = text.in_language(language)
            assert words.strip(), place
            assert look_for_cpr(words) is CprLook.ACCEPT, place
            assert not NEVER_SAID.search(words), (place, words)
        assert place == "title" or text.da != text.en, place


@pytest.mark.parametrize("card", [card for _, card in CARDS], ids=said)
def test_the_options_of_a_card_are_real_alternatives_of_like_weight(card: Card):
    for language in ("da", "en"):
        texts = [option.text.in_language(language) for option in card.options]
        assert len({text.casefold() for text in texts}) == len(texts)
        assert max(map(len, texts)) <= 3 * min(map(len, texts)), "the long one looks like the right one"


@pytest.mark.parametrize("card", [card for _, card in CARDS], ids=said)
@pytest.mark.parametrize("entry", cases(), ids=lambda entry: entry.id)
def test_a_card_can_be_said_about_the_citizen_of_every_case_it_fits(card: Card, entry):
    if not card.fits(entry.id):
        return
    found = case(entry.id)
    for language in ("da", "en"):
        who = who_in(found, found.plan("strong", language, START))
        for _, text in texts_of(card):
            words = spoken(text, who, language)
            assert "{" not in words
            assert "}" not in words
            assert not re.search(r"(^|[.!?] |\.[«”] )[a-zæøå]", words), words


def test_no_kind_of_answer_stands_first_every_time():
    """Trainers tell participants that no place among the options means anything."""
    first = Counter(card.options[0].text.da.split()[0] for _, card in CARDS)
    assert first.most_common(1)[0][1] < len(CARDS) * 0.6


def test_it_is_no_red_wall_some_of_the_news_are_good():
    good = {"ringer-selv", "en-praktik-der-passer", "det-gaar-godt", "vil-selv-aabne-moedet"}
    assert good <= {card.id for _, card in CARDS}


@pytest.mark.parametrize("card", [card for _, card in CARDS if card.change], ids=said)
def test_what_a_card_changes_happens_in_every_simulated_year_in_its_week(card: Card):
    found = case(card.cases[0] if card.cases else "birgit")
    event = event_of(card)
    assert event is not None
    year = simulate(found.with_changes(events=(event,)), found.plan("strong", "da", START), futures=40)
    source = next(place for place, one in enumerate(year.sources) if one.name == f"case.{event.id}")
    told = year.events.source == source
    if event.kind is Trigger.COORDINATOR_AWAY:
        assert not year.coordinator_here[:, event.first_week - 1].any()
    elif event.kind is Trigger.NO_SHOWS:  # it is not told of those who came that week after all
        assert told.any()
    else:
        assert told.sum() == 40
        assert set(year.events.week[told]) == {card.week}
