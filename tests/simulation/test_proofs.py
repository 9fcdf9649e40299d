"""What a sceptical reader asks to see: the exact chain at 200,000 courses, closed forms, extremes, nulls."""

import numpy as np
import pytest

from kitools.cases import case, cases
from kitools.simulation import (
    OUTSIDE_EXACT,
    STATES,
    Mechanism,
    ball,
    cautious,
    courses,
    evidence,
    expected,
    simulate,
)
from kitools.simulation.comparison import BALL_MEASURES, COURSE_MEASURES, interval
from tests.simulation.builders import START, a_situation, a_strong_plan, a_weak_plan, covariates

FUTURES = 200_000
STRONG_EFFECTS = {
    "effect_plan_worse": 0.6,
    "effect_plan_dropout": 0.5,
    "effect_discharge_agreement": 0.5,
    "effect_involvement_missed": 0.5,
    "competence_relation": 2.0,
}


def deviations(found, wanted):
    """Return how many standard errors each share lies from its expectation."""
    error = np.sqrt(np.maximum(wanted * (1 - wanted), 1e-9) / FUTURES)
    return np.abs(found - wanted) / error


@pytest.mark.parametrize(
    ("plan", "seed"),
    [
        (a_weak_plan(), 7),
        (a_strong_plan(), 11),
        (a_strong_plan(coordinator={"participant": "sagsbehandler", "competences": "Kender rusmidler"}), 2),
        (a_strong_plan(upkeep={"triggers": ["crisis", "move"], "writer": "laege"}), 12),
        (
            a_strong_plan(
                meeting={"form": "network", "held_on": START.replace(month=7), "citizen_acceptance": "accepted",
                         "next_meeting": START.replace(month=9)}
            ),
            13,
        ),
    ],
    ids=["weak", "strong", "competent", "half kept", "network meeting later"],
)  # fmt: skip
def test_every_state_of_every_week_is_as_expected_at_200_000_courses(plan, seed):
    situation = a_situation(covariates=covariates(0.6, start_state="crisis"))
    p = cautious().with_values(**STRONG_EFFECTS)
    exact = expected(situation, plan, p)
    found = courses(situation, plan, futures=FUTURES, seed=seed, parameters=p)
    in_states = np.stack([(found.states[:, 1:] == place).mean(0) for place in range(len(STATES))], 1)
    assert deviations(in_states, exact.states[0, 1:]).max() < 4
    assert deviations(found.contact_kept.mean(0), exact.contact_kept[0]).max() < 4
    assert deviations(found.plan_up_to_date.mean(0), exact.plan_up_to_date[0]).max() < 4


@pytest.mark.parametrize("one", cases(), ids=lambda one: one.id)
def test_the_shipped_cases_are_as_expected_too(one):
    situation = case(one.id)
    for kind, seed in (("weak", 3), ("strong", 4)):
        plan = situation.plan(kind, "da", START)
        exact = expected(situation, plan)
        found = courses(situation, plan, futures=FUTURES, seed=seed)
        in_states = np.stack([(found.states[:, 1:] == place).mean(0) for place in range(len(STATES))], 1)
        assert deviations(in_states, exact.states[0, 1:]).max() < 4
        assert deviations(found.plan_up_to_date.mean(0), exact.plan_up_to_date[0]).max() < 4


def test_the_courses_alone_are_those_of_the_whole_model_without_what_has_memory():
    run = {"futures": 300, "seed": 5}
    alone = courses(a_situation(), a_strong_plan(), **run)
    whole = simulate(a_situation(), a_strong_plan(), switched_off=OUTSIDE_EXACT, **run)
    for name in ("states", "contact_kept", "plan_up_to_date"):
        assert (getattr(alone, name) == getattr(whole, name)).all()


def test_luck_that_is_remembered_and_luck_that_is_not_are_the_same():
    few = simulate(a_situation(), a_strong_plan(), futures=4_000)
    many = simulate(a_situation(), a_strong_plan(), futures=6_000)
    assert (few.states == many.states[:4_000]).all()
    assert (few.nobody == many.nobody[:4_000]).all()


def test_two_states_have_the_closed_form():
    moves = [row.id for row in evidence() if row.id.startswith("move_")]
    neutral = {row.id: 1.0 for row in evidence() if row.acts_in == "course" and not row.id.startswith("move_")}
    two = dict.fromkeys(moves, 0.0) | {"move_unstable_stable": 0.25, "move_stable_unstable": 1.0} | neutral
    found = expected(a_situation(), a_weak_plan(), cautious().with_values(**two)).states[0]
    better, worse = 0.2, 0.5  # odds of a quarter and of one
    settled, weeks = better / (better + worse), np.arange(53)
    assert np.allclose(found[:, 0], settled * (1 - (1 - better - worse) ** weeks))
    assert np.allclose(found[:, 0] + found[:, 1], 1)


def test_without_any_staff_only_chance_takes_a_ball():
    result = simulate(a_situation(), a_weak_plan(participants=[], interventions=[], if_thens=[]), futures=300)
    assert result.staff_hours.sum() == 0
    assert (result.events.held_by == -1).all()
    assert not result.events.promised.any()


def test_with_full_consent_and_no_barrier_every_course_has_a_plan_that_is_kept_up():
    result = simulate(a_situation(), a_strong_plan(), futures=300, switched_off=frozenset(Mechanism))
    assert result.plan_exists.all()
    assert result.plan_up_to_date.all()
    assert ball(result).overall.lost == 0


def test_what_is_left_of_a_ball_is_counted_once():
    result = simulate(a_situation(), a_weak_plan(), futures=300)
    held = result.events.held_day >= 0
    assert ((result.events.held_by >= 0) <= held).all()
    assert (result.staff_hours <= result.hours_available + 1e-6).all()


def test_the_interval_of_no_difference_covers_nought_in_93_to_97_of_100_null_comparisons():
    pairs, each = 1000, 100
    a, b = (simulate(a_situation(), a_weak_plan(), futures=pairs * each, seed=seed, weeks=20) for seed in (1, 2))
    for measure in (*BALL_MEASURES[:2], BALL_MEASURES[4], *COURSE_MEASURES[:3]):
        apart = (measure.per_course(b).astype(float) - measure.per_course(a)).reshape(pairs, each)
        gaps = [interval(one) for one in apart]
        assert 930 <= sum(gap.low <= 0 <= gap.high for gap in gaps) <= 970, measure.name
