"""Three agendas over the same plan."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kitools.ground import KitError
from kitools.plan import MeetingForm
from kitools.sessions.material.agendas import Origin, Speaks, agenda
from kitools.ui.models.practice.forms import SECTIONS
from kitools.words import LANGUAGES, has
from tests.sessions.material.texts import alike_in

CARDS = {section.name for section in SECTIONS}
every_form = pytest.mark.parametrize("form", list(MeetingForm))


def cards(form: MeetingForm) -> set[str]:
    return {section for item in agenda(form).items for section in item.sections}


@every_form
def test_every_form_has_an_agenda_of_45_minutes(form):
    assert agenda(form).form is form
    assert agenda(form).minutes == 45


@every_form
def test_items_fill_in_cards_that_exist(form):
    assert cards(form) <= CARDS


@every_form
def test_the_citizen_has_the_word_near_the_start_and_at_the_end(form):
    speaks = [item.speaks for item in agenda(form).items]
    assert Speaks.CITIZEN in speaks[1]
    assert Speaks.CITIZEN in speaks[-1]


@every_form
def test_texts_are_there_in_both_languages_and_differ(form):
    assert alike_in(agenda(form)) == []


def test_the_ordinary_network_meeting_has_no_plan_at_the_table_and_no_item_with_a_source():
    own_cards = {"challenges", "goals", "interventions", "if_thens", "upkeep", "coordinator"}
    assert cards(MeetingForm.NETWORK) & own_cards == set()
    assert {item.origin for item in agenda(MeetingForm.NETWORK).items} == {Origin.OWN}


def test_the_network_meeting_with_ki_elements_borrows_from_both():
    mixed = cards(MeetingForm.NETWORK_WITH_KI)
    assert {"challenges", "goals", "interventions", "if_thens", "other_plans"} <= mixed


@pytest.mark.parametrize("lang", LANGUAGES)
def test_who_speaks_and_where_an_item_is_from_have_words(lang):
    codes = [*(f"speaks.{one}" for one in Speaks), *(f"origin.{one}" for one in Origin)]
    assert [code for code in codes if not has(lang, code)] == []


@given(st.sampled_from(list(MeetingForm)), st.integers(8, 240))
def test_an_agenda_fits_any_slot_to_the_minute(form, minutes):
    items = agenda(form).within(minutes).items
    assert sum(item.minutes for item in items) == minutes
    assert min(item.minutes for item in items) >= 1


@every_form
def test_an_agenda_within_its_own_minutes_is_unchanged(form):
    assert agenda(form).within(45) == agenda(form)


def test_a_slot_with_less_than_a_minute_for_each_item_is_refused():
    with pytest.raises(KitError) as refused:
        agenda(MeetingForm.COORDINATION).within(7)
    assert refused.value.code == "material.too_short"
