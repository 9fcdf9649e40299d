"""What each group's plan holds, side by side."""

from kitools.plan import MeetingForm, Plan
from kitools.sessions import commands as c
from kitools.sessions.debrief.produced import differing, facets, produced
from kitools.sessions.everyday import MEASURES, let_year_go
from tests.sessions.builders import writing


def test_interventions_with_one_responsible_are_counted_apart():
    session, _ = writing()
    found = produced(session.state, session.group())
    plan = session.group().plan
    assert found.interventions == len(plan.interventions)
    assert found.answered_for == sum(len(one.responsible) == 1 for one in plan.interventions)


def test_an_empty_plan_has_produced_nothing_and_is_stopped():
    session, _ = writing(blank=True)
    found = produced(session.state, session.group())
    assert (found.challenges, found.goals, found.interventions, found.if_thens) == (0, 0, 0, 0)
    assert not found.has_next_meeting
    assert found.stops


def test_the_measures_are_those_of_the_latest_year():
    session, _ = writing()
    assert produced(session.state, session.group()).measures == {}
    session.trainer.refresh()
    session.trainer.do(let_year_go, ["gruppe-1"])
    assert set(produced(session.state, session.group()).measures) <= set(MEASURES)
    assert len(produced(session.state, session.group()).measures) >= 4


def test_no_share_of_promises_is_told_where_nothing_was_promised():
    session, _ = writing(blank=True)
    session.trainer.refresh()
    session.trainer.do(let_year_go, ["gruppe-1"])
    assert "promises_kept" not in produced(session.state, session.group()).measures


def test_the_form_is_the_one_the_group_holds_its_meeting_in():
    session, writer = writing()
    session.do(writer, c.choose_form, MeetingForm.NETWORK)
    assert produced(session.state, session.group()).form is MeetingForm.NETWORK


def test_only_what_differs_is_held_against_each_other():
    session, writer = writing()
    assert differing({"1": session.group(1).plan, "2": session.group(2).plan}) == {}
    session.do(writer, c.edit, "coordinator.hours_per_week", session.group().plan.coordinator.hours_per_week, 9.5)
    found = differing({"1": session.group(1).plan, "2": session.group(2).plan})
    assert found == {"hours": {"1": 9.5, "2": session.group(2).plan.coordinator.hours_per_week}}


def test_an_empty_plan_has_every_facet():
    assert set(facets(Plan())) >= {"coordinator", "stand_in", "writer", "triggers", "next_meeting"}
