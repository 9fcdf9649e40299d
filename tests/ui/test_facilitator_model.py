"""The trainer steers: whatever is on the page is in the log, and two trainers see the same."""

import pytest

from kitools.plan import MeetingForm
from kitools.sessions import commands as c
from kitools.sessions.material.stages import Stage
from kitools.sessions.values import CITIZEN, OBSERVER
from kitools.ui.models.facilitator.board import Board
from kitools.ui.models.facilitator.pictures import COMPARISON, ball_name, drawn, missing, numbers_of
from kitools.ui.models.facilitator.seating import Seating
from tests.ui.facilitator_builders import School, go_to, writer_of


@pytest.fixture
def school(tmp_path):
    return School(tmp_path)


def again(school, model):
    """Return the session as a page has it that is opened after everything else was lost."""
    fresh = School(school.folder)
    fresh.clock = school.clock
    return fresh.model(type("Proved", (), {"session": model.session})())


def test_the_code_the_address_and_what_the_qr_code_leads_to(school):
    model, _ = school.session()
    assert model.join_address == f"http://192.0.2.7:8866/voila/render/join.ipynb?session={model.join_code}"
    english = school.model(school.opened(language="en"))
    assert english.join_address.endswith(f"?session={english.join_code}&lang=en")


def test_a_session_without_groups_cannot_begin_and_says_why(school):
    proved = school.opened()
    model = school.model(proved)
    assert model.why_not_onward() == "session.no_groups"
    model.onward()
    assert model.in_lobby


def test_beginning_gives_every_group_its_plan_and_leads_to_the_run_sheet(school):
    model, _ = school.session()
    model.onward()
    assert all(group.has_begun for group in model.groups)
    assert model.tab == "steer"


def test_stepping_back_loses_nothing(school):
    model, desks = school.begun()
    writer_of(model, desks).do(c.decide, 5, "Kommunen skriver", "De ser ham oftest")
    model.back()
    model.onward()
    assert model.state.group("gruppe-1").decision(5).decided.choice == "Kommunen skriver"


def test_a_pause_stops_the_clock_and_all_writing(school):
    model, desks = school.begun()
    desk = writer_of(model, desks)
    model.pause()
    left = model.clock().left
    school.clock.later(minutes=10)
    assert model.clock().left == left
    desk.refresh()
    with pytest.raises(Exception, match=r"session\.paused"):
        desk.do(c.decide, 5, "Kommunen", "Fordi")
    model.pause()
    assert model.state.paused_at is None


def test_five_minutes_more_are_five_minutes_more(school):
    model, _ = school.begun()
    before = model.clock().left
    model.extend()
    assert model.clock().left == before + 300


def test_two_trainers_steer_and_see_the_same(school):
    model, _ = school.begun()
    other = again(school, model)
    model.onward()
    other.look()
    assert other.state == model.state
    other.pause()
    model.look()
    assert model.state.paused_at is not None


def test_everything_is_there_again_after_the_server_was_killed(school):
    model, desks = school.begun()
    writer_of(model, desks).do(c.decide, 1, "Psykiatrien", "De kender hende")
    model.let_weeks_pass(["gruppe-1"], 4)
    fresh = again(school, model)
    assert fresh.state == model.state
    assert fresh.tab == "steer"


def test_nobody_new_joins_a_session_that_is_closed_and_all_do_once_it_is_open_again(school):
    model, _ = school.begun()
    model.do(c.close)
    assert school.index.is_closed(model.session)
    model.do(c.reopen)
    assert not school.index.is_closed(model.session)


def test_doors_that_a_lost_page_left_open_are_closed_by_the_next(school):
    model, _ = school.begun()
    model.do(c.close)
    school.index.reopen(model.session)
    again(school, model)
    assert school.index.is_closed(model.session)


def test_going_on_to_the_end_closes_and_going_back_opens(school):
    model, _ = school.begun()
    go_to(model, Stage.CLOSED)
    assert model.state.closed
    assert school.index.is_closed(model.session)
    model.back()
    assert not school.index.is_closed(model.session)


# --- seats --------------------------------------------------------------------------------------------------------


def test_groups_are_suggested_by_the_chosen_size(school):
    model, _ = school.session()
    assert [len(group.members) for group in model.groups] == [4, 4]


def test_groups_get_different_cases_in_turn(school):
    model, _ = school.session(several=True)
    assert [group.group.case for group in model.groups] == list(model.setting.cases[:2])


def test_a_person_is_moved_to_a_group_and_a_role(school):
    model, _ = school.session()
    name = model.state.group("gruppe-1").members[0]
    Seating(model).move(name, "gruppe-2", OBSERVER)
    assert model.state.group_of(name).group.id == "gruppe-2"
    assert model.state.role_of(name) == OBSERVER


def test_a_person_can_be_taken_out_of_all_groups(school):
    model, _ = school.session()
    Seating(model).move("p0", "", OBSERVER)
    assert [one.id for one in Seating(model).waiting()] == ["p0"]


def test_somebody_who_comes_late_is_placed_with_one_press(school):
    model, _ = school.session(people=5)
    model.onward()
    school.comes(type("Proved", (), {"session": model.session})(), 5)
    model.look()
    seating = Seating(model)
    assert [one.nickname for one in seating.waiting()] == ["Fie"]
    seating.place_all()
    assert not seating.waiting()
    assert model.trouble is None


def test_another_case_gives_the_group_the_roles_of_that_case(school):
    model, _ = school.session()
    seating = Seating(model)
    seating.put_case("gruppe-1", "samir")
    roles = {seat.role for seat in model.state.group("gruppe-1").group.seats}
    assert roles <= {role.id for role in seating.case("samir").roles} | {CITIZEN, OBSERVER}
    assert model.state.group("gruppe-2").group.case == "birgit"


@pytest.mark.parametrize("begun", [False, True])
def test_the_form_of_meeting_can_be_chosen_before_and_after_the_beginning(school, begun):
    model, _ = school.session()
    if begun:
        model.onward()
    Seating(model).put_form("gruppe-2", MeetingForm.NETWORK)
    assert model.state.group("gruppe-2").form is MeetingForm.NETWORK
    assert model.state.group("gruppe-1").form is MeetingForm.COORDINATION


# --- the board ----------------------------------------------------------------------------------------------------


def test_the_board_says_who_is_there_who_has_the_pen_and_whose_hand_is_up(school):
    model, desks = school.begun()
    desk = writer_of(model, desks)
    desk.do(c.raise_hand)
    school.log.note_presence(model.session, desk.who, "")
    school.clock.later(seconds=2)
    model.look()
    row = Board(model).rows()[0]
    assert row.pen == model.state.nickname(desk.who)
    assert row.hand
    assert row.here == (row.pen,)
    assert len(row.away) == 3


def test_the_board_says_what_is_filled_in_and_what_stops_the_plan(school):
    model, desks = school.begun()
    board = Board(model)
    before = board.rows()[0]
    desk = writer_of(model, desks)
    desk.do(c.edit, "wish", "", "Ro om aftenen")
    model.look()
    after = board.rows()[0]
    assert set(after.filled) == {*before.filled, "wish"}
    assert before.first_stop is not None
    assert before.stops >= after.stops


def test_the_board_counts_cards_that_nobody_has_answered(school):
    model, desks = school.begun()
    model.do(c.send_card, "ny-medicinplan", ["gruppe-1"])
    assert [row.waiting_cards for row in Board(model).rows()] == [1, 0]
    assert [group.group.name for group, _ in model.unanswered(["gruppe-1", "gruppe-2"])] == ["Gruppe 1"]
    desk = writer_of(model, desks)
    desk.do(c.answer_card, "ny-medicinplan", None, "Vi ringer", "Det haster")
    model.look()
    assert not model.unanswered(["gruppe-1"])


# --- weeks and years ----------------------------------------------------------------------------------------------


def test_weeks_go_from_card_to_card_and_then_four_at_a_time_to_the_end_of_the_year(school):
    model, _ = school.begun()
    groups = ["gruppe-1", "gruppe-2"]
    weeks = [model.deck.card(name).week for name in model.state.armed]
    model.let_weeks_pass(["gruppe-1"], weeks[0])
    for week in weeks:  # the second group has not met the first card yet
        assert model.leads_to_card(groups)
        assert model.weeks_from_here(groups) == week
        model.let_weeks_pass(groups, week)
    assert not model.leads_to_card(groups)
    assert model.weeks_from_here(groups) == min(52, weeks[-1] + 4)
    model.let_weeks_pass(groups, 50)
    assert model.weeks_from_here(groups) == 52


def test_armed_cards_come_in_their_week(school):
    model, _ = school.begun()
    week = model.deck.card(model.state.armed[0]).week
    model.let_weeks_pass(["gruppe-1"], week)
    assert model.state.group("gruppe-1").card(model.state.armed[0]).week == week
    assert model.state.group("gruppe-2").card(model.state.armed[0]) is None


def test_a_card_can_be_taken_back_until_its_week_has_passed(school):
    model, _ = school.begun()
    model.do(c.send_card, "ny-medicinplan", ["gruppe-1"])
    assert model.do(c.undo_card, "ny-medicinplan", "gruppe-1") is None
    model.do(c.send_card, "ny-medicinplan", ["gruppe-1"])
    model.let_weeks_pass(["gruppe-1"], 4)
    assert model.do(c.undo_card, "ny-medicinplan", "gruppe-1").code == "session.week_has_passed"


def test_groups_that_a_lost_page_left_without_a_year_are_found_again(school):
    model, _ = school.begun(Stage.YEAR)
    model.let_year_go(["gruppe-1"])
    assert again(school, model).without_year() == ("gruppe-2",)
    model.let_year_go(["gruppe-2"])
    assert model.without_year() == ()


def test_figures_are_drawn_once_and_those_that_are_missing_are_found(school):
    model, _ = school.begun(Stage.YEAR)
    assert missing(school.log, model.session, model.state) == ()
    model.let_year_go(["gruppe-1", "gruppe-2"])
    jobs = missing(school.log, model.session, model.state)
    assert [job.name for job in jobs] == [ball_name("gruppe-1", 1), ball_name("gruppe-2", 1), COMPARISON]
    for name, svg in drawn(model.facts, model.state, jobs[0]).items():
        school.log.keep_picture(model.session, name, svg)
    assert missing(school.log, model.session, model.state) == jobs[1:]
    assert school.log.picture(model.session, "gruppe-1/1/ball.en").startswith("<svg")
    assert numbers_of(school.log.picture(model.session, "gruppe-1/1/ball.da"))["rows"]


def test_a_figure_that_is_drawn_after_the_plan_was_changed_is_of_the_year_that_went(school):
    model, desks = school.begun(Stage.YEAR)
    model.let_year_go(["gruppe-1", "gruppe-2"])
    job = missing(school.log, model.session, model.state)[0]
    first = drawn(model.facts, model.state, job)
    go_to(model, Stage.FOLLOW_UP)
    desk = writer_of(model, desks)
    desk.do(c.edit, "coordinator.hours_per_week", model.state.group("gruppe-1").plan.coordinator.hours_per_week, 6.0)
    model.do(c.send_card, "tilbagefald", ["gruppe-1"])
    assert drawn(model.facts, model.state, job) == first


def test_the_comparison_is_drawn_again_when_another_year_has_gone(school):
    model, _ = school.begun(Stage.YEAR)
    model.let_year_go(["gruppe-1", "gruppe-2"])
    for job in missing(school.log, model.session, model.state):
        for name, svg in drawn(model.facts, model.state, job).items():
            school.log.keep_picture(model.session, name, svg)
    assert missing(school.log, model.session, model.state) == ()
    model.let_year_go(["gruppe-1"])
    assert [job.name for job in missing(school.log, model.session, model.state)] == ["gruppe-1/2/ball", COMPARISON]
