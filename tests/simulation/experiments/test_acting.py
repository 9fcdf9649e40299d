"""Where the exact expectation may stand in for the simulation, and where it may not."""

from dataclasses import replace

import numpy as np
import pytest

from kitools.simulation import OUTSIDE_EXACT, cautious, simulate
from kitools.simulation.experiments import indices, screen, tornado
from kitools.simulation.experiments.acting import acts_as_expected
from tests.simulation.builders import START, a_situation, a_strong_plan, a_weak_plan, an_event

STRONG = a_strong_plan()
TELLING = cautious().with_values(effect_crisis_agreement=0.4, update_weekly=0.9, ageing_weekly=0.1)
"""Numbers with which it shows whether the plan is there."""


def a_meeting(**changes):
    held = {"form": "coordination", "held_on": START, "citizen_attendance": "whole", "citizen_acceptance": "accepted"}
    return {"meeting": {**held, **changes}}


def no_writing_time(hours):
    coordinator = {"participant": "sagsbehandler", "hours_per_week": hours, "stand_in": "bostotte"}
    return {"coordinator": coordinator, "commitments": [], "interventions": []}


SURE = {
    "everything arranged": {},
    "an old plan": a_meeting(held_on=START.replace(year=2025)),
    "nobody writes": {"upkeep": {}},
    "nobody coordinates": {"coordinator": {}},
    "nobody coordinates a plan that is declined": {"coordinator": {}, **a_meeting(citizen_acceptance="declined")},
}
UNSURE = {
    "declined": a_meeting(citizen_acceptance="declined"),
    "pending": a_meeting(citizen_acceptance="pending"),
    "no day": {"meeting": {"citizen_acceptance": "accepted"}},
    "no stand-in": {"coordinator": {"participant": "sagsbehandler", "hours_per_week": 2}},
    "stands in for himself": {
        "coordinator": {"participant": "sagsbehandler", "hours_per_week": 2, "stand_in": "sagsbehandler"}
    },
    "no owner": {"owner": None},
    "no hours to write": no_writing_time(0.1),
}


def years(plan, p):
    """Return the year as it is, and without all that the chain leaves out."""
    small = {"futures": 300, "weeks": 52, "parameters": p}
    return [simulate(a_situation(), plan, switched_off=off, **small) for off in (frozenset(), OUTSIDE_EXACT)]


@pytest.mark.parametrize("changes", SURE.values(), ids=SURE)
def test_a_plan_that_acts_as_the_chain_expects_has_the_same_course_with_and_without_what_is_left_out(changes):
    plan = a_strong_plan(**changes)
    assert acts_as_expected(a_situation(), plan, TELLING)
    here, there = years(plan, TELLING)
    assert np.array_equal(here.states, there.states)
    assert np.array_equal(here.contact_kept, there.contact_kept)


@pytest.mark.parametrize("changes", UNSURE.values(), ids=UNSURE)
def test_a_plan_that_may_not_act_has_another_course_than_the_chain_expects(changes):
    plan = a_strong_plan(**changes)
    assert not acts_as_expected(a_situation(), plan, TELLING)
    here, there = years(plan, TELLING)
    assert not np.array_equal(here.states, there.states)


def test_where_nobody_ever_leaves_no_stand_in_is_missed():
    alone = a_strong_plan(coordinator={"participant": "sagsbehandler", "hours_per_week": 2}, owner=None)
    stays = cautious().with_values(staff_away_weekly=0.0)
    assert acts_as_expected(a_situation(), alone, stays)
    told = replace(a_situation(), events=(an_event("orlov", "coordinator_away", "social_services"),))
    assert not acts_as_expected(told, alone, stays)


@pytest.mark.parametrize("number", [{"effect_unheld_ball": 1.2}, {"broken_promise_relation": 0.3}], ids=str)
def test_a_ball_or_a_promise_that_weighs_on_the_course_is_more_than_the_chain_knows(number):
    assert acts_as_expected(a_situation(), STRONG, cautious())
    assert not acts_as_expected(a_situation(), STRONG, cautious().with_values(**number))


SMALL = {"measure": "weeks_crisis", "futures": 60, "weeks": 20}
IDS = ("effect_crisis_agreement", "move_unstable_crisis")


def test_an_agreement_in_a_plan_that_is_declined_moves_nothing_and_every_method_says_so():
    declined = a_strong_plan(**a_meeting(citizen_acceptance="declined"))
    screened = screen(a_situation(), declined, ids=IDS, trajectories=3, **SMALL)
    shared = indices(a_situation(), declined, ids=IDS, size=8, **SMALL)
    swung = tornado(a_situation(), declined, ids=IDS, **SMALL)
    assert not screened.exact and not shared.exact
    assert [one.mu_star == 0 for one in screened.effects] == [False, True]
    assert [one.total == 0 for one in shared.indices] == [False, True]
    assert [one.width == 0 for one in swung.swings] == [False, True]
    assert {found[-1].parameter for found in (screened.effects, shared.indices, swung.swings)} == {IDS[0]}


def test_both_plans_must_act_and_the_exact_expectation_can_still_be_asked_for():
    pending, few = a_strong_plan(**a_meeting(citizen_acceptance="pending")), {"ids": IDS, "trajectories": 2, **SMALL}
    assert screen(a_situation(), STRONG, against=a_weak_plan(), **few).exact
    assert not screen(a_situation(), STRONG, against=pending, **few).exact
    assert screen(a_situation(), STRONG, against=pending, exact=True, **few).exact
    assert not screen(a_situation(), STRONG, exact=False, **few).exact


@pytest.mark.parametrize("number", ["effect_unheld_ball", "broken_promise_relation", "update_hours"])
def test_a_number_that_the_chain_knows_nothing_of_is_simulated(number):
    plan = a_strong_plan(**no_writing_time(1)) if number == "update_hours" else STRONG
    few = {"trajectories": 2, **SMALL, "futures": 5, "weeks": 5}
    assert screen(a_situation(), plan, ids=IDS, **few).exact
    assert not screen(a_situation(), plan, ids=(*IDS, number), **few).exact
