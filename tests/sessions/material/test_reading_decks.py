"""A deck is read whole or refused with every fault named by path and value; its texts are said about a citizen."""

from datetime import date

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from kitools.cases import Bilingual, Sex, case
from kitools.ground import KitError
from kitools.plan import FaultyInput, Sector, Trigger
from kitools.sessions.material.happening import event_of
from kitools.sessions.material.library import check_deck, deck, deck_from, deck_schema, write_deck
from kitools.sessions.material.spoken import DANISH_PLACEHOLDERS, PLACEHOLDERS, Who, spoken, who_in
from kitools.words import tr
from tests.sessions.material.builders import LIKE_CPR, a_card, a_deck, both


def faults(data: dict | str) -> dict[str, str]:
    text = data if isinstance(data, str) else yaml.safe_dump(data, allow_unicode=True)
    with pytest.raises(FaultyInput) as refused:
        deck_from(text, "min-bunke.yaml")
    assert refused.value.file == "min-bunke.yaml"
    for fault in refused.value.faults:
        for language in ("da", "en"):
            assert tr(language, fault.code, **fault.facts)
    return {fault.path: fault.code for fault in refused.value.faults}


def alike(text: str) -> Bilingual:
    return Bilingual(**both(text))


def read(**changes: object):
    return deck_from(yaml.safe_dump(a_deck(cards=[a_card(**changes)]), allow_unicode=True), "min-bunke.yaml")


def test_a_deck_that_was_written_is_read_as_the_same_deck():
    shipped = deck("first-deck")
    assert deck_from(write_deck(shipped), "igen.yaml") == shipped


def test_a_card_answers_by_its_id_and_so_do_its_options():
    found = read().card("kort-1")
    assert found.option("b").text.da == "Vente til på mandag."
    for code, ask in (
        ("deck.unknown_card", lambda: read().card("kort-9")),
        ("deck.unknown_option", lambda: found.option("x")),
        ("deck.unknown", lambda: deck("ingen-bunke")),
    ):
        with pytest.raises(KitError) as error:
            ask()
        assert error.value.code == code
        assert tr("da", code, **error.value.facts)


def test_cards_for_a_case_come_by_week_and_leave_out_those_for_other_cases():
    cards = [a_card(id="sen", week=9), a_card(id="tidlig", week=2), a_card(id="kun-samir", week=1, cases=["samir"])]
    found = deck_from(yaml.safe_dump(a_deck(cards=cards)), "min-bunke.yaml")
    assert [one.id for one in found.for_case("birgit")] == ["tidlig", "sen"]
    assert [one.id for one in found.for_case("samir")] == ["kun-samir", "tidlig", "sen"]


@pytest.mark.parametrize(
    ("changes", "where", "code"),
    [
        ({"week": 53}, "week", "fault.out_of_range"),
        ({"week": "snart"}, "week", "fault.not_a_number"),
        ({"question": 8}, "question", "fault.out_of_range"),
        ({"sector": "hospital"}, "sector", "fault.not_one_of"),
        ({"barriers": ["B21"]}, "barriers[0]", "fault.not_one_of"),
        ({"barriers": []}, "barriers", "case.too_few"),
        ({"change": {"kind": "flood"}}, "change.kind", "fault.not_one_of"),
        ({"title": {"da": "Kun dansk"}}, "title.en", "fault.missing"),
        ({"cue": {"da": "Kun dansk", "en": " "}}, "cue.en", "fault.missing"),
        ({"options": [{"id": "a", "text": both("Vente.")}]}, "options", "case.too_few"),
        ({"options": [{"id": one, "text": both(f"Gøre {one}.")} for one in "abcde"]}, "options", "case.too_many"),
        ({"options": [{"id": "a", "text": both("x")}, {"id": "a", "text": both("y")}]}, "options", "fault.id_taken"),
        ({"options": [{"id": "a", "text": both("Vent")}, {"id": "b", "text": both("vent")}]},
         "options[1].text.da", "deck.options_alike"),
        ({"text": both("{navn} møder {moster}.")}, "text.da", "deck.unknown_placeholder"),
        ({"text": both("Det er {navn.")}, "text.da", "deck.unknown_placeholder"),
        ({"text": both(LIKE_CPR)}, "text.da", "fault.cpr"),
        ({"farve": "blå"}, "farve", "fault.unknown_field"),
    ],
)  # fmt: skip
def test_each_kind_of_fault_is_found_where_it_stands(changes, where, code):
    assert faults(a_deck(cards=[a_card(**changes)]))[f"cards[0].{where}"] == code


def test_every_fault_is_told_at_once_and_a_number_of_a_person_is_not_repeated():
    data = a_deck(cards=[a_card(week=0, sector="sky"), a_card(id="kort-2", question=0, text=both(LIKE_CPR))], id="Min")
    found = faults(data)
    assert {"id", "cards[0].week", "cards[0].sector", "cards[1].question", "cards[1].text.da"} <= set(found)
    with pytest.raises(FaultyInput) as refused:
        deck_from(yaml.safe_dump(data), "min-bunke.yaml")
    assert "5629" not in str(refused.value.faults)


def test_two_cards_with_one_id_are_refused():
    assert faults(a_deck(cards=[a_card(), a_card()])) == {"cards": "fault.id_taken"}


@pytest.mark.parametrize("text", ["", "bare tekst", "- en\n- liste\n"])
def test_a_file_without_names_and_values_is_no_deck(text):
    assert faults(text) == {"": "deck.not_a_deck"}


def test_a_file_that_is_not_there_or_no_text_is_named(tmp_path):
    latin = tmp_path / "latin.yaml"
    latin.write_bytes("id: æblé".encode("latin-1"))
    for path, code in ((tmp_path / "ingen.yaml", "fault.no_such_file"), (latin, "fault.not_readable")):
        assert [fault.code for fault in check_deck(path)] == [code]


def test_what_a_card_does_to_the_year_surely_happens_in_its_week_and_sector():
    here = event_of(read(week=12, sector="housing", change={"kind": "move"}).cards[0])
    there = event_of(read(change={"kind": "discharge", "sector": "psychiatry"}).cards[0])
    assert (here.first_week, here.last_week, here.chance, here.kind) == (12, 12, 1.0, Trigger.MOVE)
    assert (here.sector, there.sector) == (Sector.HOUSING, Sector.PSYCHIATRY)
    assert event_of(read().cards[0]) is None


def test_a_card_is_said_about_the_citizen_of_the_case_and_the_coordinator_of_the_plan():
    birgit = case("birgit")
    who = who_in(birgit, birgit.plan("strong", "da", date(2026, 5, 4)))
    text = alike("{navn} venter. {han} spørger {koordinator}: »{han} kan selv«, og {hans} ven ser på {ham} ({navns}).")
    assert spoken(text, who, "da") == (
        "Birgit venter. Hun spørger koordinatoren (alkoholbehandler i kommunens rusmiddelbehandling): "
        "»Hun kan selv«, og hendes ven ser på hende (Birgits)."
    )


def test_without_a_case_a_card_is_about_the_citizen_whoever_that_is():
    text = Bilingual(da="{han} og {koordinator} ser på {navns} plan.", en="{he} and {coordinator} look at {his} plan.")
    assert spoken(text, Who(), "da") == "Borgeren og koordinatoren ser på borgerens plan."
    assert spoken(text, Who(), "en") == "The citizen and the coordinator look at the citizen’s plan."
    assert spoken(text, Who("Kim", Sex.OTHER), "en") == "Kim and the coordinator look at Kim’s plan."
    assert spoken(text, Who("Lars", Sex.MAN), "da") == "Han og koordinatoren ser på Lars’ plan."


@given(st.text(max_size=40))
def test_a_name_is_put_in_as_it_is_whatever_it_looks_like(name):
    assert spoken(alike("Til {navn}!"), Who(name), "da") == f"Til {name or 'borgeren'}!"


def test_placeholders_have_a_name_in_both_languages():
    assert len(DANISH_PLACEHOLDERS) == len(PLACEHOLDERS)
    who = Who("Ib", Sex.MAN, "Læge")
    for danish, english in zip(DANISH_PLACEHOLDERS, PLACEHOLDERS, strict=True):
        assert spoken(alike(f"x {{{danish}}}"), who, "da") == spoken(alike(f"x {{{english}}}"), who, "da")


def test_the_schema_knows_every_field_and_every_barrier():
    schema = deck_schema()
    assert set(schema["properties"]) == {"format", "id", "title", "about", "cards"}
    assert "B20" in str(schema["$defs"]["Card"]["properties"]["barriers"])
