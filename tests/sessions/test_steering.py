"""The trainer sets up, groups, steps, pauses, sends cards and lets time pass; nobody else can."""

from datetime import timedelta

import pytest

from kitools.plan import MeetingForm, Sector
from kitools.sessions import commands as c
from kitools.sessions.clock import agenda_clock, clock
from kitools.sessions.everyday import LAST_WEEK, MEASURES, let_weeks_pass, let_year_go
from kitools.sessions.material.library import deck
from kitools.sessions.material.stages import Stage
from kitools.sessions.values import Group, Seat
from tests.sessions.builders import NOON, Session, a_setting, code_of, writing

CARDS = deck("first-deck").for_case("samir")


def of_the_trainer():
    """Yield every command that is the trainer's, ready to be tried by somebody else."""
    return {
        "open_session": (c.open_session, a_setting()),
        "group_people": (c.group_people, ()),
        "begin": (c.begin,),
        "enter": (c.enter, 1),
        "pause": (c.pause,),
        "resume": (c.resume,),
        "extend": (c.extend, 5),
        "message": (c.message, "Hej"),
        "arm": (c.arm, ()),
        "send_card": (c.send_card, CARDS[0].id, ("gruppe-1",)),
        "undo_card": (c.undo_card, CARDS[0].id, "gruppe-1"),
        "step_demonstration": (c.step_demonstration, 1),
        "close": (c.close,),
        "reopen": (c.reopen,),
        "weeks": (let_weeks_pass, ("gruppe-1",), 4),
        "year": (let_year_go, ("gruppe-1",)),
        "code_need": (c.code_need, "n", "B01"),
        "leave": (c.leave, "p1"),
        "readmit": (c.readmit, "p1"),
    }


@pytest.mark.parametrize("name", of_the_trainer())
def test_a_participant_cannot_do_what_is_the_trainers(name):
    session = Session()
    command, *given = of_the_trainer()[name]
    before = len(session.log.records)
    assert code_of(lambda: session.do("p0", command, *given)) == "session.not_facilitator"
    assert len(session.log.records) == before


def test_groups_begin_with_their_plan_when_the_lobby_is_left_and_stay_when_stages_go_back():
    session = Session()
    assert session.state.stage is Stage.LOBBY
    assert not session.group().has_begun
    session.at(Stage.WELCOME)
    assert session.group().has_begun
    assert session.group().plan.case == "samir"
    writer = session.members()[0]
    session.at(Stage.MEETING).do(writer, c.take_pen)
    session.do(writer, c.edit, "wish", session.group().plan.wish, "Ro")
    session.at(Stage.RIGHT)
    assert session.group().plan.wish == "Ro"


def test_nothing_begins_without_groups_and_nothing_is_set_up_again_after():
    empty = Session(people=0)
    assert code_of(lambda: empty.trainer.do(c.begin)) == "session.no_groups"
    session = Session().at(Stage.WELCOME)
    assert code_of(lambda: session.trainer.do(c.open_session, a_setting())) == "session.has_begun"


def test_a_latecomers_group_gets_its_plan_at_once():
    session = Session().at(Stage.WELCOME)
    session.desk("p0")
    groups = [one.group for one in session.state.groups.values()]
    new = Group(id="gruppe-3", name="Gruppe 3", case="birgit", seats=())
    session.trainer.do(c.group_people, (*groups, new))
    assert session.group(3).has_begun
    assert session.group(3).plan.case == "birgit"
    other = groups[0].with_changes(case="birgit")
    assert code_of(lambda: session.trainer.do(c.group_people, (other, *groups[1:], new))) == "session.has_begun"
    assert code_of(lambda: session.trainer.do(c.group_people, groups[1:])) == "session.group_has_begun"


def test_nobody_sits_twice_and_nobody_who_is_not_here():
    session = Session()
    twice = Group(id="a", name="A", case="samir", seats=(Seat(participant="p0", role="borger"),))
    again = twice.with_changes(id="b", name="B")
    assert code_of(lambda: session.trainer.do(c.group_people, (twice, again))) == "session.seated_twice"
    stranger = twice.with_changes(seats=(Seat(participant="nobody", role="borger"),))
    assert code_of(lambda: session.trainer.do(c.group_people, (stranger,))) == "session.not_in_session"


def test_the_clock_of_a_stage_rests_in_a_pause_and_grows_by_what_is_added():
    session = Session().at(Stage.MEETING)
    minutes = session.state.slot.minutes
    entered = session.state.entered_at
    assert clock(session.state, entered + timedelta(minutes=3)).left == 60 * (minutes - 3)
    session.trainer.do(c.pause)
    paused = session.state.paused_at
    assert clock(session.state, paused + timedelta(hours=2)).gone == (paused - entered).total_seconds()
    session.log.now += timedelta(minutes=10)
    session.trainer.do(c.resume)
    resumed = session.state.last_at
    assert clock(session.state, resumed).gone == (paused - entered).total_seconds()
    session.trainer.do(c.extend, 5)
    assert clock(session.state, resumed).total == 60 * (minutes + 5)
    assert clock(session.state, NOON - timedelta(days=1)).gone == 0.0


def test_the_clock_of_an_item_of_the_agenda_rests_in_a_pause_too():
    session = Session().at(Stage.MEETING)
    session.do(session.members()[0], c.move_agenda, 1)
    begun = session.group().agenda_at
    session.log.now += timedelta(minutes=2)
    session.trainer.do(c.pause)
    used = agenda_clock(5, begun, session.state.paused_at).gone
    session.log.now += timedelta(minutes=30)
    session.trainer.do(c.resume)
    assert agenda_clock(5, session.group().agenda_at, session.state.last_at).gone == used


def test_messages_go_to_all_or_to_one_group_and_say_something():
    session = Session()
    session.trainer.do(c.message, "Pause om fem minutter")
    session.trainer.do(c.message, "Kig på hvis–så", "gruppe-2")
    assert [(one.text, one.group) for one in session.state.messages] == [
        ("Pause om fem minutter", None),
        ("Kig på hvis–så", "gruppe-2"),
    ]
    assert code_of(lambda: session.trainer.do(c.message, " ")) == "session.no_words"
    assert code_of(lambda: session.trainer.do(c.message, "Hej", "gruppe-9")) == "session.no_such_group"


def test_a_raised_hand_is_seen_and_lowered():
    session = Session().at(Stage.MEETING)
    who = session.members(2)[0]
    session.do(who, c.raise_hand)
    assert [one.group.id for one in session.state.groups.values() if one.hand] == ["gruppe-2"]
    session.trainer.do(c.lower_hand, "gruppe-2")
    assert not any(one.hand for one in session.state.groups.values())


def test_a_card_is_sent_to_the_coming_week_and_undone_until_the_week_has_passed():
    session = Session().at(Stage.EVERYDAY)
    card = CARDS[0].id
    session.trainer.do(c.send_card, card, ("gruppe-1", "gruppe-2"))
    assert session.group().card(card).week == 1
    assert session.trainer.do(c.send_card, card, ("gruppe-1",)) == ()
    session.trainer.do(c.undo_card, card, "gruppe-2")
    assert session.group(2).card(card) is None
    session.trainer.do(let_weeks_pass, ("gruppe-1",), 2)
    assert code_of(lambda: session.trainer.do(c.undo_card, card, "gruppe-1")) == "session.week_has_passed"


def test_a_card_is_sent_only_to_groups_whose_case_it_fits():
    session = Session()
    first, second = (session.group(number).group for number in (1, 2))
    session.trainer.do(c.group_people, (first, second.with_changes(case="birgit")))
    session.at(Stage.EVERYDAY)
    card = next(one for one in deck("first-deck").cards if one.fits("birgit") and not one.fits("samir"))
    session.trainer.do(c.send_card, card.id, ("gruppe-1", "gruppe-2"))
    assert [session.group(number).card(card.id) is None for number in (1, 2)] == [True, False]


def test_armed_cards_come_in_their_week_and_bring_what_they_say():
    card = next(one for one in CARDS if one.change is not None)
    session = Session(armed=(card.id,)).at(Stage.EVERYDAY)
    session.trainer.do(let_weeks_pass, ("gruppe-1",), card.week)
    assert session.group().card(card.id).week == card.week
    week = session.group().weeks[card.week - 1]
    assert f"story.opened.{card.change.kind}" in [line.code for line in week.lines]
    assert session.group(2).cards == ()


def test_weeks_that_were_told_stay_and_both_groups_meet_the_same_luck():
    session, writer = writing()
    session.at(Stage.EVERYDAY)
    both = ("gruppe-1", "gruppe-2")
    session.trainer.do(let_weeks_pass, both, 6)
    told = session.group().weeks
    assert told == session.group(2).weeks
    session.do(writer, c.edit, "wish", session.group().plan.wish, "Ro")
    session.trainer.do(let_weeks_pass, both, 10)
    assert session.group().weeks[:6] == told
    assert [week.week for week in session.group().weeks] == list(range(1, 11))
    assert session.trainer.do(let_weeks_pass, both, 4) == ()
    session.trainer.do(let_weeks_pass, both, 99)
    assert session.group().week == LAST_WEEK


def test_a_year_keeps_the_plan_as_a_version_and_says_what_it_came_to():
    session, writer = writing()
    session.trainer.do(let_year_go, ("gruppe-1", "gruppe-2"))
    first, second = session.group(), session.group(2)
    assert [one.name for one in first.years[1]] == list(MEASURES)
    assert first.years[1] == second.years[1]
    assert first.versions[0].plan == first.plan
    session.do(writer, c.edit, "goals/ro", None, {"id": "ro", "text": "Ro"})
    session.trainer.do(let_year_go, ("gruppe-1",))
    assert [one.number for one in session.group().versions] == [1, 2]
    assert session.group().years[2] == first.years[1]  # words alone move nothing in the model
    for path, after in (("coordinator.participant", "raadgiver"), ("coordinator.hours_per_week", 3)):
        session.do(writer, c.edit, path, None, after)
    session.trainer.do(let_year_go, ("gruppe-1",))
    assert session.group().years[3] != first.years[1]


def test_nobody_joins_a_session_that_is_over_or_under_a_name_that_is_taken():
    session = Session()
    late = session.desks["p0"].__class__(session.log, "s", "late")
    late.refresh()
    assert code_of(lambda: late.do(c.join, "navn 0", Sector.HOUSING)) == "session.nickname_taken"
    assert code_of(lambda: late.do(c.join, "  ", Sector.HOUSING)) == "session.no_nickname"
    session.trainer.do(c.close)
    late.refresh()
    assert code_of(lambda: late.do(c.join, "Sen", Sector.HOUSING)) == "session.closed"
    session.trainer.do(c.reopen)
    assert late.do(c.join, "Sen", Sector.HOUSING)


def test_the_last_stage_closes_the_session_and_going_back_opens_it():
    session = Session().at(Stage.MEETING)
    session.at(Stage.CLOSED)
    assert session.state.closed
    assert code_of(lambda: session.do("p0", c.take_pen)) == "session.closed"
    session.at(Stage.DEBRIEF)
    assert not session.state.closed


def test_groups_hold_their_meeting_in_the_form_they_are_given():
    session, writer = writing()
    session.trainer.do(c.choose_form, MeetingForm.NETWORK, "gruppe-1")
    assert session.group().form is MeetingForm.NETWORK
    assert session.group().plan.meeting.form is MeetingForm.NETWORK
    assert session.group(2).form is MeetingForm.COORDINATION
    session.do(writer, c.move_agenda, 99)
    from kitools.sessions.material.agendas import agenda

    assert session.group().agenda_item == len(agenda(MeetingForm.NETWORK).items) - 1


def test_a_trainers_own_deck_comes_along_in_the_log():
    own = deck("first-deck").with_changes(id="min", cards=(CARDS[0].with_changes(id="mit-kort", week=1),))
    session = Session(own_deck=own, armed=("mit-kort",)).at(Stage.EVERYDAY)
    session.trainer.do(let_weeks_pass, ("gruppe-1",), 1)
    assert [one.card for one in session.group().cards] == ["mit-kort"]
    assert code_of(lambda: session.trainer.do(c.send_card, CARDS[1].id, ("gruppe-1",))) == "deck.unknown_card"


def test_an_answer_to_a_card_says_the_citizens_name_and_needs_a_reason():
    card = next(one for one in CARDS if any("{" in option.text.da for option in one.options))
    option = next(one for one in card.options if "{" in one.text.da)
    session, writer = writing()
    session.trainer.do(c.send_card, card.id, ("gruppe-1",))
    assert code_of(lambda: session.do(writer, c.answer_card, card.id, option.id, "", "")) == "session.no_reason"
    assert code_of(lambda: session.do(writer, c.answer_card, "none", None, "x", "y")) == "session.no_such_card"
    session.do(writer, c.answer_card, card.id, option.id, "", "Fordi")
    answer = session.group().card(card.id).answer
    assert answer.choice
    assert "{" not in answer.choice
    session.do(writer, c.answer_card, card.id, None, "Vi gør noget andet", "Fordi")
    assert session.group().card(card.id).answer.choice == "Vi gør noget andet"


def test_whoever_was_taken_to_have_gone_home_is_let_back_to_the_same_seat():
    session = Session().at(Stage.TALK)
    writer = session.members()[0]
    session.do(writer, c.take_pen)
    session.trainer.do(c.leave, writer)
    assert code_of(lambda: session.do(writer, c.edit, "wish", session.group().plan.wish, "Ro")) == (
        "session.not_in_session"
    )
    session.trainer.do(c.readmit, writer)
    session.do(writer, c.edit, "wish", session.group().plan.wish, "Ro")
    assert session.group().plan.wish == "Ro"
    assert session.trainer.do(c.readmit, writer) == ()


def test_of_two_trainers_who_let_the_year_go_at_once_one_does():
    session, _ = writing()
    seen = {"gruppe-1": 0, "gruppe-2": 0}
    session.trainer.do(let_year_go, ("gruppe-1",), seen)
    assert session.trainer.do(let_year_go, ("gruppe-1",), seen) == ()
    session.trainer.do(let_year_go, ("gruppe-1", "gruppe-2"), seen)
    assert [len(session.group(number).versions) for number in (1, 2)] == [1, 1]
