"""Each role knows its own; what it shares without a yes is recorded; the citizen is asked by whoever may."""

import pytest

from kitools.cases import case
from kitools.plan import Answer, Purpose, can_share
from kitools.sessions import commands as c
from kitools.sessions.commands.telling import case_of, day_of, is_covered, sectors_in
from kitools.sessions.everyday import consequences
from kitools.sessions.material.stages import Stage
from kitools.sessions.values import CITIZEN
from tests.sessions.builders import Session, code_of, writing


def somebody_who_knows(session, covered):
    """Return who in group 1 knows a note that is (or is not) covered, and the note."""
    state, group = session.state, session.group()
    for seat in group.group.seats:
        for note in case_of(state, group).notes_for(seat.role):
            sender = case_of(state, group).role(seat.role).sector
            if is_covered(group.plan, note.topic, sender, sectors_in(state, group), day_of(state, group)) is covered:
                return seat.participant, note.id
    raise AssertionError("no such note")


def test_a_note_that_is_not_covered_is_shared_only_by_saying_so_and_is_recorded():
    session = Session().at(Stage.MEETING)
    who, note = somebody_who_knows(session, covered=False)
    assert code_of(lambda: session.do(who, c.share_note, note)) == "session.not_covered"
    assert session.group().shared == ()
    session.do(who, c.share_note, note, anyway=True)
    (shared,) = session.group().shared
    assert (shared.note, shared.covered) == (note, False)
    assert session.do(who, c.share_note, note, anyway=True) == ()


def test_sharing_without_a_yes_brings_the_citizens_no_later_and_sharing_with_one_does_not():
    session = Session().at(Stage.MEETING)
    who, note = somebody_who_knows(session, covered=False)
    assert consequences(session.group()) == ()
    session.do(who, c.share_note, note, anyway=True)
    (brought,) = consequences(session.group())
    assert (brought.kind, brought.first_week, brought.chance) == ("consent_withdrawn", 4, 1.0)


def test_what_is_covered_follows_the_rules_for_sharing():
    session = Session().at(Stage.MEETING)
    state, group = session.state, session.group()
    sectors, on = sectors_in(state, group), day_of(state, group)
    for role in case_of(state, group).roles:
        for note in role.notes:
            answers = {
                can_share(group.plan, note.topic, role.sector, one, Purpose.COORDINATION, on).answer
                for one in sectors
                if one is not role.sector
            }
            assert is_covered(group.plan, note.topic, role.sector, sectors, on) is (answers <= {Answer.YES})


def test_nobody_shares_what_another_role_knows_nor_before_it_is_time():
    session = Session().at(Stage.MEETING)
    first, second = session.group().group.seats[:2]
    theirs = case("samir").short().notes_for(second.role)[0].id
    assert code_of(lambda: session.do(first.participant, c.share_note, theirs)) == "session.not_your_note"
    session.at(Stage.WELCOME)
    own = case("samir").short().notes_for(first.role)[0].id
    assert code_of(lambda: session.do(first.participant, c.share_note, own)) == "session.not_now"


def test_the_pen_asks_the_citizen_and_another_way_takes_the_place_of_the_first():
    session, writer = writing()
    step = case("samir").short().voice[0]
    first, second = step.ways[:2]
    session.do(writer, c.ask_citizen, step.id, first.id)
    after_first = session.group().plan
    session.do(writer, c.ask_citizen, step.id, second.id)
    assert session.group().asked == ((step.id, second.id),)
    session.do(writer, c.ask_citizen, step.id, first.id)
    assert session.group().plan == after_first
    other = next(name for name in session.members() if name != writer)
    assert code_of(lambda: session.do(other, c.ask_citizen, step.id, second.id)) == "session.no_pen"


def test_where_somebody_plays_the_citizen_nobody_else_says_how_it_was_asked():
    session, _ = writing(citizen_played=True)
    seats = {seat.role: seat.participant for seat in session.group().group.seats}
    citizen = seats[CITIZEN]
    step = case("samir").short().voice[0]
    other = next(name for name in session.members() if name != citizen)
    assert code_of(lambda: session.do(other, c.ask_citizen, step.id, step.ways[0].id)) == "session.citizen_is_played"
    assert session.do(citizen, c.ask_citizen, step.id, step.ways[0].id)
    session.do(citizen, c.leave_role)
    session.do(other, c.take_pen, holder_is_away=True)
    assert session.do(other, c.ask_citizen, step.id, step.ways[1].id)  # the system answers for whoever has stopped
    session.do(citizen, c.enter_role)
    assert code_of(lambda: session.do(other, c.ask_citizen, step.id, step.ways[0].id)) == "session.citizen_is_played"


def test_a_role_is_entered_and_left_aloud():
    session, writer = writing(citizen_played=True)
    session.do(writer, c.enter_role)
    assert session.group().playing == (writer,)
    assert session.do(writer, c.enter_role) == ()
    session.at(Stage.DEBRIEF)
    session.do(writer, c.leave_role)
    assert session.group().playing == ()


def test_only_roles_that_nobody_plays_are_rung():
    session = Session(people=3, size=4).at(Stage.MEETING)
    writer = session.members()[0]
    session.do(writer, c.take_pen)
    seated = {seat.role for seat in session.group().group.seats}
    roles = {role.id: role for role in case("samir").short().roles}
    played = next(iter(seated))
    free = next(name for name in roles if name not in seated)
    question = roles[free].answers[0].id
    asked = roles[played].answers[0].id
    assert code_of(lambda: session.do(writer, c.ask_role, played, asked)) == "session.role_is_played"
    session.do(writer, c.ask_role, free, question)
    (rung,) = session.group().rung
    assert (rung.role, rung.question) == (free, question)
    assert rung.outcome in {"said", "ask_first", "held_back"}


@pytest.mark.parametrize("choice", ["", "  "])
def test_a_decision_needs_a_choice_and_a_reason(choice):
    session, writer = writing()
    assert code_of(lambda: session.do(writer, c.decide, 1, choice, "fordi")) == "session.no_choice"
    assert code_of(lambda: session.do(writer, c.decide, 1, "Psykiatrien", choice)) == "session.no_reason"
    session.do(writer, c.decide, 1, "Psykiatrien", "De kender ham")
    session.do(writer, c.decide, 1, "Kommunen", "De ser ham oftere")
    assert [one.decided.choice for one in session.group().decisions] == ["Psykiatrien", "Kommunen"]
    assert session.group().decision(1).decided.choice == "Kommunen"
    assert session.group().decision(2) is None
