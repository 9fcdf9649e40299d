"""The log played again."""

from kitools.sessions import commands as c
from kitools.sessions.debrief.replay import Replay, moments, number_of_year, plan_numbers, state_at
from kitools.sessions.everyday import let_weeks_pass, let_year_go
from kitools.sessions.material.stages import Stage
from tests.sessions.builders import writing


def written(session, writer, *wishes):
    for wish in wishes:
        session.do(writer, c.edit, "wish", session.group().plan.wish, wish)


def test_the_state_at_a_number_is_the_fold_of_the_log_up_to_it():
    session, writer = writing()
    written(session, writer, "Ro", "Ro om aftenen")
    now, facts = session.state, session.trainer.facts
    *_, second, last = plan_numbers(facts, "gruppe-1")
    assert state_at(facts, second).group("gruppe-1").plan.wish == "Ro"
    assert state_at(facts, last) == now
    assert state_at(facts, 0).number == 0


def test_going_back_and_forth_gives_what_folding_from_the_beginning_gives():
    session, writer = writing()
    written(session, writer, *(f"Ønske {n}" for n in range(70)))
    facts = session.trainer.facts
    replay = Replay(facts)
    for number in (len(facts), 3, 51, 50, 49, 0, len(facts) - 1):
        assert replay.at(number) == state_at(facts, number)


def test_decisions_cards_notes_and_years_are_moments_and_edits_are_not():
    session, writer = writing()
    written(session, writer, "Ro")
    session.do(writer, c.decide, 5, "Kommunen skriver", "De møder ham oftest")
    session.trainer.do(c.send_card, "ny-medicinplan", ["gruppe-1"])
    session.do(writer, c.answer_card, "ny-medicinplan", None, "Vi ringer", "Det haster")
    session.trainer.do(let_weeks_pass, ["gruppe-1"], 8)
    session.trainer.do(let_year_go, ["gruppe-1"])
    kinds = [one.kind for one in moments(session.trainer.facts, "gruppe-1")]
    assert kinds == ["begun", "stage", "decision", "card", "card_answer", "weeks", "year"]


def test_a_note_told_without_consent_is_a_moment_of_its_own_kind():
    session, _ = writing()
    state, group = session.state, session.group()
    for name in group.members:
        for note in c.telling.case_of(state, group).notes_for(group.group.role_of(name)):
            session.do(name, c.share_note, note.id, anyway=True)
    session.trainer.refresh()
    kinds = {one.kind for one in moments(session.trainer.facts, "gruppe-1")}
    assert {"shared", "shared_uncovered"} & kinds


def test_moments_of_another_group_are_left_out():
    session, writer = writing()
    session.do(writer, c.decide, 1, "Psykiatrien", "De kender ham")
    session.trainer.refresh()
    assert "decision" not in {one.kind for one in moments(session.trainer.facts, "gruppe-2")}
    assert "decision" in {one.kind for one in moments(session.trainer.facts)}


def test_the_number_of_a_version_is_where_its_year_went():
    session, writer = writing()
    session.at(Stage.YEAR)
    session.trainer.do(let_year_go, ["gruppe-1"])
    first = session.state.number
    session.at(Stage.FOLLOW_UP)
    written(session, writer, "Ro")
    session.trainer.refresh()
    session.trainer.do(let_year_go, ["gruppe-1"])
    facts = session.trainer.facts
    assert number_of_year(facts, "gruppe-1", 1) == first
    assert number_of_year(facts, "gruppe-1", 2) == session.state.number
    assert number_of_year(facts, "gruppe-1", 3) is None
