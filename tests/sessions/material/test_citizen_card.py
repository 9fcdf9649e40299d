"""The card for whoever plays the citizen."""

import pytest

from kitools.cases import ConsentStance, case, cases
from kitools.plan import NetworkWish
from kitools.sessions.material.citizen_card import OPENING, citizen_card
from kitools.words import LANGUAGES, tr

every_case = pytest.mark.parametrize("name", [entry.id for entry in cases()])


def aloud(name: str, lang: str = "da") -> str:
    card = citizen_card(case(name))
    return " ".join(tr(lang, one.code, **one.facts) for one in (*card.rules, *card.way_in, *card.way_out))


@every_case
def test_a_card_has_wishes_and_what_opens_and_what_closes(name):
    card = citizen_card(case(name))
    assert card.wishes
    assert card.opens
    assert card.closes
    assert {cue.manner for cue in card.opens} <= set(OPENING)
    assert not {cue.manner for cue in card.closes} & set(OPENING)


@every_case
def test_every_way_to_ask_is_on_the_card_once(name):
    card = citizen_card(case(name))
    assert len(card.opens) + len(card.closes) == sum(len(step.ways) for step in case(name).voice)


@every_case
def test_the_short_case_gives_a_card_too(name):
    assert citizen_card(case(name).short()).wishes


def test_a_wish_that_was_put_in_the_citizens_mouth_is_not_on_the_card():
    assert [wish.en for wish in citizen_card(case("samir")).wishes] == [
        "“Pick up the children every other Friday at three – and have one number to ring.”"
    ]


def test_limits_are_what_is_said_no_to_and_who_is_not_to_come():
    nikolaj, rikke = citizen_card(case("nikolaj")), citizen_card(case("rikke"))
    assert [no.id for no in nikolaj.objections] == ["hashen"]
    assert nikolaj.stance is ConsentStance.NOT_YET
    assert [(who.name, wish) for who, wish in rikke.relatives] == [
        ("Bent", NetworkWish.TAKE_PART),
        ("Michael", NetworkWish.NOT_NOW),
    ]


def test_the_way_into_the_role_and_out_of_it_is_said_aloud():
    assert "Sig højt: »Nu er jeg Birgit.«" in aloud("birgit")
    assert "»Nu er jeg mig selv igen. Jeg hedder …«" in aloud("birgit")


@pytest.mark.parametrize("lang", LANGUAGES)
def test_no_symptoms_are_acted_and_one_may_stop_at_any_time(lang):
    said = aloud("rikke", lang)
    assert {"da": "ingen symptomer", "en": "no symptoms"}[lang] in said
    assert {"da": "stoppe når som helst", "en": "stop at any time"}[lang] in said
