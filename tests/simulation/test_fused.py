"""The courses alone are those of the whole model, path for path, wherever the exact subset leads."""

from datetime import timedelta

import numpy as np
import pytest

from kitools.cases import case, cases
from kitools.simulation import OUTSIDE_EXACT, Mechanism, cautious, courses, simulate
from kitools.simulation.fused import _COURSES_AT_ONCE
from kitools.simulation.places import FRESH, HALVES, PLACES, STATE_OF, WAYS
from tests.simulation.builders import START, a_situation, a_strong_plan, a_weak_plan, covariates

COMPETENT = cautious().with_values(competence_relation=2.0, effect_involvement_missed=0.5, effect_plan_worse=0.6)


def hold_alike(situation, plan, off=frozenset(), **run):
    """Fail unless both give the same states, contacts kept and weeks with the plan up to date."""
    run = {"futures": 400, "seed": 5} | run
    alone = courses(situation, plan, switched_off=off, **run)
    whole = simulate(situation, plan, switched_off=OUTSIDE_EXACT | off, **run)
    for name in ("states", "contact_kept", "plan_up_to_date"):
        found, wanted = getattr(alone, name), getattr(whole, name)
        assert found.dtype == wanted.dtype, name
        assert np.array_equal(found, wanted), name


@pytest.mark.parametrize("kind", ["weak", "strong"])
@pytest.mark.parametrize("one", cases(), ids=lambda one: one.id)
def test_the_shipped_cases_live_the_same_years(one, kind):
    situation = case(one.id)
    hold_alike(situation, situation.plan(kind, "da", START))


COMPETENCES = {"participant": "sagsbehandler", "competences": "Kender rusmidler"}
NETWORK = {"form": "network", "held_on": START, "next_meeting": START + timedelta(weeks=9)}


@pytest.mark.parametrize(
    "plan",
    [
        a_weak_plan(),
        a_strong_plan(meeting={"held_on": START - timedelta(weeks=80)}),
        a_strong_plan(meeting={"held_on": START + timedelta(weeks=17)}),
        a_strong_plan(meeting={"held_on": START + timedelta(weeks=90)}),
        a_strong_plan(meeting=NETWORK),
        a_strong_plan(coordinator=COMPETENCES),
        a_strong_plan(coordinator={}),
        a_strong_plan(upkeep={"triggers": ["crisis", "move"], "writer": "laege", "fixed_weeks": 5}),
    ],
    ids=["weak", "stale", "later", "after the year", "network", "competent", "no coordinator", "half kept up"],
)
@pytest.mark.parametrize("start", ["crisis", "stable"])
def test_plans_of_every_kind_live_the_same_years(plan, start):
    situation = a_situation(covariates=covariates(0.6, start_state=start, newly_discharged=start == "stable"))
    hold_alike(situation, plan, parameters=COMPETENT)


@pytest.mark.parametrize("one", [*Mechanism, None], ids=str)
def test_whatever_is_switched_off_they_live_the_same_years(one):
    off = frozenset(Mechanism) if one is None else frozenset({one})
    hold_alike(a_situation(), a_weak_plan(), off, futures=100)
    hold_alike(a_situation(), a_strong_plan(), off, futures=100)


@pytest.mark.parametrize("weeks", [1, 12, 13, 14, 70])
def test_years_of_any_length_are_the_same(weeks):
    hold_alike(a_situation(), a_strong_plan(coordinator=COMPETENCES), weeks=weeks, parameters=COMPETENT)


@pytest.mark.parametrize("futures", [1, _COURSES_AT_ONCE - 1, _COURSES_AT_ONCE, _COURSES_AT_ONCE + 1])
def test_any_number_of_courses_is_the_same(futures):
    hold_alike(a_situation(), a_strong_plan(), futures=futures, weeks=15)


def test_more_than_the_luck_that_is_remembered_is_the_same():
    hold_alike(a_situation(), a_strong_plan(), futures=2 * _COURSES_AT_ONCE + 1, weeks=15)


def test_extreme_chances_are_the_same():
    for value in (0.0, 1.0):
        sure = cautious().with_values(relation_gained=value, relation_lost=value, relation_lost_staff=value)
        hold_alike(a_situation(), a_strong_plan(coordinator=COMPETENCES), parameters=sure)
        upkeep = cautious().with_values(ageing_weekly=value, update_weekly=value, update_anyway=value)
        hold_alike(a_situation(), a_strong_plan(), parameters=upkeep)


def test_a_third_of_the_places_has_a_plan_that_is_up_to_date_and_a_fifth_each_state():
    assert 3 * (HALVES - FRESH) == HALVES
    assert (np.bincount(STATE_OF) * 5 == PLACES * WAYS).all()
