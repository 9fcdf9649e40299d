"""What a new session is to be."""

import pytest

from kitools.ground import KitError
from kitools.sessions.material.library import deck
from kitools.sessions.material.stages import Stage, format_named, formats
from tests.ui.facilitator_builders import School


@pytest.fixture
def setup(tmp_path):
    return School(tmp_path).setup()


def stages(setup):
    return [slot.stage for slot in setup.setting().slots]


def test_the_defaults_can_be_opened_as_they_are(setup):
    assert setup.why_not() is None
    setting = setup.setting()
    assert setting.begins_on.weekday() == 0
    assert stages(setup) == list(format_named("ninety-minutes").stages)


@pytest.mark.parametrize("chosen", [one.id for one in formats()])
def test_four_to_six_cards_are_armed_and_spread_over_the_year(setup, chosen):
    setup.put(format=chosen)
    weeks = [deck("first-deck").card(name).week for name in setup.choices.armed]
    assert 4 <= len(weeks) <= 6
    assert weeks == sorted(weeks)
    assert min(weeks) < 13
    assert max(weeks) > 39


def test_cards_fit_the_case_that_is_chosen(setup):
    for name in ("birgit", "samir", "rikke", "nikolaj"):
        setup.put(case=name)
        assert all(deck("first-deck").card(one).fits(name) for one in setup.choices.armed)


def test_cards_fit_every_case_where_groups_get_different_ones(setup):
    setup.put(several=True)
    assert all(not deck("first-deck").card(one).cases for one in setup.choices.armed)
    assert setup.setting().cases[0] == "birgit"
    assert len(setup.setting().cases) == 4


def test_questionnaires_can_be_left_out(setup):
    setup.put(questionnaires=False)
    assert not {Stage.BEFORE, Stage.AFTER} & set(stages(setup))


def test_the_demonstration_can_be_left_out_of_a_format_that_has_it(setup):
    setup.put(format="half-day")
    assert setup.setting().demonstration == "coordination-meeting"
    setup.put(demonstration=False)
    assert setup.setting().demonstration is None
    assert Stage.DEMONSTRATION not in stages(setup)


def test_it_is_said_where_the_meeting_on_the_screen_is_about_a_groups_own_citizen(setup):
    setup.put(format="half-day", case="samir")
    assert setup.has_demonstration_of_own_case()
    setup.put(case="rikke")
    assert not setup.has_demonstration_of_own_case()


def test_stages_can_be_left_out_and_given_other_minutes(setup):
    before = setup.minutes()
    setup.leave_out(Stage.YEAR, out=True)
    assert setup.put_minutes(Stage.FOLLOW_UP, 30)
    assert Stage.YEAR not in stages(setup)
    assert setup.minutes() == before - 5 + 10
    setup.leave_out(Stage.YEAR, out=False)
    assert Stage.YEAR in stages(setup)


def test_minutes_that_cannot_be_are_not_kept(setup):
    assert not setup.put_minutes(Stage.FOLLOW_UP, 500)
    assert not setup.put_minutes(Stage.FOLLOW_UP, None)


def test_the_waiting_room_and_the_end_are_always_there(setup):
    for stage in Stage:
        setup.leave_out(stage, out=True)
    assert stages(setup) == [Stage.LOBBY, Stage.CLOSED]
    assert setup.why_not() == "trainer.no_stages"


def test_another_format_begins_from_its_own_minutes(setup):
    setup.put_minutes(Stage.DEBRIEF, 5)
    setup.put(format="full-day")
    assert setup.minutes() == format_named("full-day").minutes


def test_a_session_without_a_title_cannot_be_opened(setup):
    setup.put(title="  ")
    assert setup.why_not() == "trainer.no_title"


def test_a_title_with_a_cpr_number_is_refused(setup):
    setup.put(title=f"Hold {211062}-5629")
    with pytest.raises(KitError, match=r"session\.cpr"):
        setup.setting()
