from dataclasses import replace

import numpy as np
import pytest

from benchmarks.simulation.agreement import DisagreesError, farthest, held_to
from benchmarks.simulation.peers import plain_year
from benchmarks.simulation.rules import rules
from kitools.simulation import OUTSIDE_EXACT, expected, simulate
from tests.simulation.builders import a_situation, a_strong_plan, a_weak_plan, covariates

UNUSUAL = a_strong_plan(
    meeting={"held_on": "2026-05-25", "citizen_acceptance": "accepted"},
    upkeep={"triggers": ["crisis", "move"], "writer": "laege"},
)


@pytest.mark.parametrize("plan", [a_weak_plan(), a_strong_plan(), UNUSUAL], ids=["weak", "strong", "from week 4"])
def test_the_rules_in_plain_python_agree_with_the_exact_expectation(plan):
    situation = a_situation(covariates=covariates(0.6, start_state="crisis"))
    courses = plain_year.run(rules(situation, plan), 4000, seed=7)
    assert held_to(expected(situation, plan), courses, "plain Python") < 4


def test_our_own_run_agrees_too():
    result = simulate(a_situation(), a_strong_plan(), futures=4000, switched_off=OUTSIDE_EXACT)
    assert farthest(expected(a_situation(), a_strong_plan()), result) < 4


def test_a_run_with_wrong_rules_is_not_timed():
    right = rules(a_situation(), a_strong_plan())
    with pytest.raises(DisagreesError, match="plain Python: a cell lies"):
        courses = plain_year.run(replace(right, ageing=5 * right.ageing), 4000, seed=7)
        held_to(expected(a_situation(), a_strong_plan()), courses, "plain Python")


def test_what_is_sure_must_be_so_in_every_course():
    exact = expected(a_situation(), a_strong_plan())
    courses = simulate(a_situation(), a_strong_plan(), futures=2000, switched_off=OUTSIDE_EXACT)
    states = courses.states.copy()
    states[0, 0] = (states[0, 0] + 1) % 5
    assert farthest(exact, replace(courses, states=states)) == np.inf
