"""One pen writes; the others suggest; nothing typed is lost."""

import pytest

from kitools.sessions import commands as c
from kitools.sessions.events import Edited, SetAside
from kitools.sessions.material.stages import Stage
from kitools.sessions.values import FACILITATOR
from tests.sessions.builders import Session, code_of, writing


def other(session, writer):
    return next(name for name in session.members() if name != writer)


def test_the_pen_lies_on_the_table_until_somebody_takes_it_and_then_nobody_else_can():
    session = Session().at(Stage.MEETING)
    first, second = session.members()[:2]
    assert session.group().pen is None
    session.do(first, c.take_pen)
    assert session.group().pen == first
    assert code_of(lambda: session.do(second, c.take_pen)) == "session.pen_held"
    session.do(second, c.take_pen, holder_is_away=True)
    assert session.group().pen == second


def test_the_pen_is_passed_on_in_the_open_and_only_within_the_group():
    session, writer = writing()
    second, stranger = other(session, writer), session.members(2)[0]
    assert code_of(lambda: session.do(second, c.pass_pen, second)) == "session.no_pen"
    assert code_of(lambda: session.do(writer, c.pass_pen, stranger)) == "session.not_in_group"
    session.do(writer, c.pass_pen, second)
    assert session.group().pen == second
    session.trainer.do(c.pass_pen, None, group="gruppe-1")
    assert session.group().pen is None


def test_what_the_pen_writes_stands_in_the_plan_of_its_own_group_alone():
    session, writer = writing()
    before = session.group(2).plan
    session.do(writer, c.edit, "wish", session.group().plan.wish, "Ro om natten")
    assert session.group().plan.wish == "Ro om natten"
    assert session.group(2).plan == before


def test_writing_the_same_again_writes_nothing():
    session, writer = writing()
    assert session.do(writer, c.edit, "wish", "gammelt", session.group().plan.wish) == ()


def test_words_typed_without_the_pen_are_kept_beside_what_stands():
    session, writer = writing()
    second = other(session, writer)
    session.do(writer, c.edit, "wish", session.group().plan.wish, "Deres")
    (fact,) = session.do(second, c.edit, "wish", "gammelt", "Mine")
    assert isinstance(fact.event, SetAside)
    (kept,) = session.group().asides
    assert (kept.who, kept.text, kept.stands, kept.by) == (second, "Mine", "Deres", writer)
    assert session.group().plan.wish == "Deres"


def test_words_that_replace_something_else_than_what_stands_are_kept_too():
    session, writer = writing()
    second = other(session, writer)
    old = session.group().plan.wish
    session.do(writer, c.edit, "wish", old, "Første")
    session.do(writer, c.pass_pen, second)
    session.do(second, c.edit, "wish", old, "Anden")
    (kept,) = session.group().asides
    assert (kept.text, session.group().plan.wish) == ("Anden", "Første")
    session.do(second, c.finish_aside, kept.number, "keep")
    assert (session.group().asides, session.group().plan.wish) == ((), "Anden")


@pytest.mark.parametrize("use", ["suggest", "drop"])
def test_words_that_were_set_aside_can_be_suggested_or_let_go(use):
    session, writer = writing()
    second = other(session, writer)
    session.do(second, c.edit, "wish", "gammelt", "Mine")
    (kept,) = session.group().asides
    assert session.do(writer, c.finish_aside, kept.number, use, "x") == ()  # they are not his
    session.do(second, c.finish_aside, kept.number, use, "forslag-a")
    assert session.group().asides == ()
    assert [one.text for one in session.group().suggestions] == (["Mine"] if use == "suggest" else [])


def test_words_for_a_row_that_is_gone_are_kept():
    session, writer = writing()
    session.do(writer, c.edit, "goals/ro", None, {"id": "ro", "text": "Ro"})
    session.do(writer, c.edit, "goals/ro", {"id": "ro", "text": "Ro", "challenges": [], "kind": None}, None)
    session.do(writer, c.edit, "goals/ro/text", "Ro", "Ro om natten")
    assert [one.text for one in session.group().asides] == ["Ro om natten"]


def test_a_choice_that_meets_another_is_refused_and_made_again():
    session, writer = writing()
    second = other(session, writer)
    assert code_of(lambda: session.do(second, c.edit, "owner", None, "raadgiver")) == "session.no_pen"
    assert code_of(lambda: session.do(writer, c.edit, "owner", "jobkonsulent", "raadgiver")) == "session.changed"


@pytest.mark.parametrize(("path", "after"), [("wish", f"Ring {211062}-5629"), ("coordinator.hours_per_week", 500)])
def test_what_cannot_stand_in_the_plan_does_not_reach_the_log(path, after):
    session, writer = writing()
    before = len(session.log.records)
    assert code_of(lambda: session.do(writer, c.edit, path, plain(session, path), after)) == "plan.does_not_fit"
    assert len(session.log.records) == before


def plain(session, path):
    from kitools.plan import plain_at

    return plain_at(session.group().plan, path)


def test_a_cpr_number_is_refused_where_words_would_be_set_aside_or_suggested():
    session, writer = writing()
    second = other(session, writer)
    assert code_of(lambda: session.do(second, c.edit, "wish", "x", f"Ring {211062}-5629")) == "session.cpr"
    assert code_of(lambda: session.do(second, c.suggest, "a", "wish", f"Ring {211062}-5629")) == "session.cpr"


def test_a_suggestion_is_taken_with_one_touch_below_what_stands_and_can_be_undone():
    session, writer = writing()
    second = other(session, writer)
    session.do(writer, c.edit, "wish", session.group().plan.wish, "Ro")
    session.do(second, c.suggest, "a", "wish", "Og en hund")
    assert code_of(lambda: session.do(second, c.take_suggestion, "a")) == "session.no_pen"
    session.do(writer, c.take_suggestion, "a")
    assert (session.group().plan.wish, session.group().suggestions) == ("Ro\nOg en hund", ())
    assert code_of(lambda: session.do(writer, c.take_suggestion, "a")) == "session.no_such_suggestion"
    session.do(writer, c.undo)
    assert session.group().plan.wish == session.group().begun.wish  # both were written in one go


def test_a_suggestion_for_a_list_becomes_a_row():
    session, writer = writing()
    second = other(session, writer)
    before = session.group().plan.goals
    for name in "ab":
        session.do(second, c.suggest, name, "goals", f"Mål {name}")
        session.do(writer, c.take_suggestion, name)
    assert [one.text for one in session.group().plan.goals] == [*(one.text for one in before), "Mål a", "Mål b"]


def test_a_suggestion_is_put_aside_by_the_pen_or_by_whoever_made_it():
    session, writer = writing()
    second, third = (name for name in session.members()[:3] if name != writer)
    for name in "ab":
        session.do(second, c.suggest, name, "wish", name)
    assert code_of(lambda: session.do(third, c.put_aside, "a")) == "session.no_pen"
    session.do(second, c.put_aside, "a")
    session.do(writer, c.put_aside, "b")
    assert session.group().suggestions == ()


def test_what_was_typed_in_one_go_is_undone_together_and_then_what_came_before():
    session, writer = writing()
    start = session.group().plan
    session.do(writer, c.edit, "what_worked", start.what_worked, "Andet")
    text = start.wish
    for longer in ("R", "Ro", "Ro om"):
        session.do(writer, c.edit, "wish", text, longer)
        text = longer
    session.do(writer, c.undo)
    assert (session.group().plan.wish, session.group().plan.what_worked) == (start.wish, "Andet")
    session.do(writer, c.undo)
    assert session.group().plan == start
    assert code_of(lambda: session.do(writer, c.undo)) == "session.nothing_to_undo"


def test_a_row_that_was_removed_comes_back_by_undo():
    session, writer = writing()
    rows = session.group().plan.challenges
    name = rows[0].id
    session.do(writer, c.edit, f"challenges/{name}", rows[0].model_dump(mode="json"), None, 0)
    assert session.group().plan.challenges == rows[1:]
    session.do(writer, c.undo)
    assert session.group().plan.challenges == rows


@pytest.mark.parametrize("stage", [Stage.LOBBY, Stage.BEFORE, Stage.YEAR, Stage.DEBRIEF])
def test_the_plan_is_written_only_in_its_stages(stage):
    session, writer = writing()
    session.at(stage)
    assert code_of(lambda: session.do(writer, c.edit, "wish", "", "Ro")) == "session.not_now"


def test_a_pause_blocks_input_and_says_so():
    session, writer = writing()
    session.trainer.do(c.pause)
    assert code_of(lambda: session.do(writer, c.edit, "wish", "", "Ro")) == "session.paused"
    session.trainer.do(c.resume)
    assert session.do(writer, c.edit, "wish", session.group().plan.wish, "Ro igen")


def test_a_stranger_and_the_trainer_cannot_write():
    session, _ = writing()
    stranger = session.members(2)[0]
    session.do(stranger, c.take_pen)
    (fact,) = session.do(stranger, c.edit, "wish", session.group(2).plan.wish, "Fra gruppe 2")
    assert isinstance(fact.event, Edited)
    assert fact.event.group == "gruppe-2"
    assert code_of(lambda: session.trainer.do(c.edit, "wish", "", "x")) == "session.not_in_session"
    assert session.trainer.who == FACILITATOR


def test_a_pen_whose_holder_leaves_the_group_lies_on_the_table():
    session, writer = writing()
    groups = tuple(
        one.group.with_changes(seats=tuple(seat for seat in one.group.seats if seat.participant != writer))
        for one in session.state.groups.values()
    )
    session.trainer.do(c.group_people, groups)
    assert session.group().pen is None
