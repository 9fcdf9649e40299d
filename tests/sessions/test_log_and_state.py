"""The state is the sum of the log; whoever writes at the same moment, nothing is lost and nothing is counted twice."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kitools.ground import KitError
from kitools.sessions import commands as c
from kitools.sessions import events as e
from kitools.sessions.desk import Desk
from kitools.sessions.everyday import let_weeks_pass
from kitools.sessions.folding import fact, fold
from kitools.sessions.material.stages import Stage
from kitools.sessions.state import State
from kitools.sessions.values import Reply
from tests.sessions.builders import Session, code_of, writing

KEY = "ab" * 16


def test_every_event_is_read_as_it_was_written():
    session, writer = writing()
    session.do(writer, c.suggest, "a", "wish", "Ro")
    session.trainer.do(let_weeks_pass, ("gruppe-1",), 3)
    for record in session.log.records:
        event = e.read(record.kind, record.body)
        assert e.written(event) == (record.kind, record.body)


def test_the_fold_of_the_whole_log_is_what_each_desk_has_come_to():
    session, writer = writing()
    session.do(writer, c.edit, "wish", session.group().plan.wish, "Ro")
    session.do(writer, c.undo)
    whole = fold(State(), [fact(record) for record in session.log.records])
    for name in session.desks:
        assert session.desk(name).state == whole
    assert fold(whole, [fact(record) for record in session.log.records]) == whole


def test_events_from_a_later_kitools_and_broken_ones_are_named():
    assert code_of(lambda: e.read("danced", "{}")) == "session.unknown_event"
    for body in ("", "{", '{"group": 7}', '{"group": "a", "hope": 1}'):
        assert code_of(lambda body=body: e.read("hand_raised", body)) == "session.broken_event"


def test_a_command_is_asked_again_where_somebody_wrote_meanwhile():
    session, writer = writing()
    old = session.desks[writer]
    assert old.state.number == len(session.log.records)
    session.trainer.do(c.message, "Hej")
    assert old.do(c.edit, "wish", session.group().plan.wish, "Ro")
    assert session.group().plan.wish == "Ro"


def test_a_command_that_has_become_wrong_meanwhile_is_refused():
    session, writer = writing()
    desk = session.desks[writer]
    session.trainer.do(c.pause)
    assert code_of(lambda: desk.do(c.edit, "wish", desk.state.groups["gruppe-1"].plan.wish, "Ro")) == "session.paused"


def test_a_log_that_never_holds_still_is_given_up_with_a_reason():
    class Restless:
        def read(self, _session, _after=0):
            return ()

        def append(self, _session, _after, _entries):
            raise KitError("store.log_moved")

    desk = Desk(Restless(), "s", "facilitator")
    from tests.sessions.builders import a_setting

    assert code_of(lambda: desk.do(c.open_session, a_setting())) == "session.too_busy"


def test_answers_and_promises_are_written_without_who_wrote_them():
    session = Session().at(Stage.MONDAY)
    session.do("p0", c.answer, KEY, "before", "psychiatry", [Reply(item="plan", step=4)])
    session.do("p0", c.write_monday, KEY, "Ringe til Mette", "Tid", "Nærmeste leder")
    session.do("p0", c.check_monday, KEY, "kept")
    last = session.log.records[-3:]
    assert [record.who for record in last] == ["", "", ""]
    assert "p0" not in "".join(record.body for record in last)
    assert session.state.mondays[KEY].promise == "Ringe til Mette"
    assert session.state.checks[KEY].outcome == "kept"


def test_a_promise_is_needed_before_it_can_be_looked_at_again():
    session = Session()
    assert code_of(lambda: session.do("p0", c.check_monday, KEY, "kept")) == "session.no_promise"
    assert code_of(lambda: session.do("p0", c.write_monday, KEY, " ")) == "session.no_promise"
    assert code_of(lambda: session.do("p0", c.answer, KEY, "before", "", [])) == "session.no_answers"


def test_needs_are_named_voted_on_once_each_and_coded():
    session = Session().at(Stage.DEBRIEF)
    session.do("p0", c.name_need, "n1", "Fælles kalender", "Styregruppen", "B10")
    session.do("p1", c.vote, "n1")
    assert session.do("p1", c.vote, "n1") == ()
    assert session.state.needs["n1"].votes == {"p0", "p1"}
    session.do("p0", c.vote, "n1", yes=False)
    session.trainer.do(c.code_need, "n1", "B14")
    need = session.state.needs["n1"]
    assert (need.votes, need.barrier, need.group) == ({"p1"}, "B14", session.state.group_of("p0").group.id)
    assert code_of(lambda: session.do("p0", c.name_need, "n2", "Tid", " ")) == "session.no_words"


DOINGS = st.lists(
    st.tuples(st.integers(0, 7), st.sampled_from(["take", "pass", "edit", "suggest", "accept", "undo", "drop", "row"])),
    max_size=40,
)


@settings(max_examples=60, deadline=None)
@given(DOINGS)
def test_whatever_people_do_every_accepted_word_is_in_the_log_and_all_desks_agree(doings):
    session = Session().at(Stage.MEETING)
    typed = []
    for number, (place, what) in enumerate(doings):
        who, desk = f"p{place}", session.desks[f"p{place}"]
        if number % 3:
            desk.refresh()
        group = desk.state.group_of(who)
        words = f"Ord {number}"
        try:
            match what:
                case "take":
                    desk.do(c.take_pen)
                case "pass":
                    desk.do(c.pass_pen, group.members[number % len(group.members)])
                case "edit":
                    desk.do(c.edit, "wish", group.plan.wish, words)
                    typed.append(words)
                case "row":
                    desk.do(c.edit, f"goals/g{number}", None, {"id": f"g{number}", "text": words})
                    typed.append(words)
                case "suggest":
                    desk.do(c.suggest, f"s{number}", "wish", words)
                    typed.append(words)
                case "accept":
                    desk.do(c.take_suggestion, group.suggestions[0].id if group.suggestions else "none")
                case "drop":
                    desk.do(c.finish_aside, group.asides[0].number if group.asides else 1, "drop")
                case "undo":
                    desk.do(c.undo)
        except (KitError, AttributeError):
            continue
    whole = "\n".join(record.body for record in session.log.records)
    assert all(words in whole for words in typed)
    states = [session.desk(name).state for name in session.desks]
    assert all(state == states[0] for state in states)
    assert [record.seq for record in session.log.records] == list(range(1, len(session.log.records) + 1))


@pytest.mark.parametrize("count", [1, 2, 5, 6, 7, 13, 24, 40])
@pytest.mark.parametrize("played", [True, False])
def test_groups_are_alike_in_size_mixed_over_sectors_and_every_role_is_one_persons(count, played):
    from kitools.cases import case
    from kitools.sessions.grouping import suggested_groups
    from kitools.sessions.values import OBSERVER, Person
    from tests.sessions.builders import SECTORS

    people = [Person(id=f"p{n}", nickname=f"N{n}", sector=SECTORS[(n * n) % 5]) for n in range(count)]
    names = [f"Gruppe {n}" for n in range(1, 12)]
    groups = suggested_groups(people, [case("samir"), case("birgit")], names, size=6, citizen_played=played)
    seated = [seat.participant for group in groups for seat in group.seats]
    assert sorted(seated) == sorted(person.id for person in people)
    sizes = [len(group.seats) for group in groups]
    assert max(sizes) <= 6
    assert max(sizes) - min(sizes) <= 1
    for group in groups:
        roles = [seat.role for seat in group.seats if seat.role != OBSERVER]
        assert len(roles) == len(set(roles))
    for sector in set(SECTORS[:5]):
        own = [
            sum(next(p for p in people if p.id == seat.participant).sector is sector for seat in group.seats)
            for group in groups
        ]
        assert max(own) - min(own) <= 1


def test_somebody_is_moved_by_hand_and_whoever_had_the_role_watches():
    from kitools.cases import case
    from kitools.plan import Sector
    from kitools.sessions.grouping import moved, placed, unseated
    from kitools.sessions.values import OBSERVER, Person

    session = Session()
    groups = [one.group for one in session.state.groups.values()]
    who, role = groups[0].seats[0].participant, groups[1].seats[0].role
    after = moved(groups, who, "gruppe-2", role)
    assert after[0].role_of(who) is None
    assert after[1].role_of(who) == role
    assert after[1].role_of(groups[1].seats[0].participant) == OBSERVER
    late = Person(id="late", nickname="Sen", sector=Sector.HOUSING)
    assert unseated([late], after) == (late,)
    with_late = placed(late, after, {"samir": case("samir")})
    assert with_late[0].role_of("late") is not None  # the smaller of the two
