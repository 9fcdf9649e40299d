import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kitools.simulation import (
    OUTSIDE_EXACT,
    STATES,
    cautious,
    evidence,
    expected,
    over_weeks,
    weekly,
    without_effects,
    yearly_numbers,
)
from kitools.simulation.arrangement import arrangement
from kitools.simulation.chain import Chain
from kitools.simulation.chances import move_table
from tests.simulation.builders import START, a_situation, a_strong_plan, a_weak_plan, covariates


def test_the_rows_of_every_table_add_up_to_one():
    p = cautious()
    table = move_table(covariates(1), (True, True), p)
    assert np.allclose(table.sum(-1), 1)
    assert ((table >= 0) & (table <= 1)).all()
    plan = a_strong_plan(meeting={"held_on": START.replace(month=8), "citizen_acceptance": "accepted"})
    a = arrangement(a_situation(), plan, p, OUTSIDE_EXACT)
    chain = Chain(a_situation(), plan, a, p, OUTSIDE_EXACT)
    for week in (1, 30):
        for matrix in chain.week_matrices(week):
            assert np.allclose(matrix.sum(-1), 1)
            assert (matrix >= 0).all()


def test_many_sets_at_once_give_what_each_gives_alone():
    values = np.array([0.5, 1.0, 1.5])
    together = expected(a_situation(), a_strong_plan(), cautious().with_values(effect_plan_worse=values)).states
    for at, value in enumerate(values):
        alone = expected(a_situation(), a_strong_plan(), cautious().with_values(effect_plan_worse=float(value)))
        assert np.allclose(together[at], alone.states[0])


def test_the_shares_stay_shares():
    states = expected(a_situation(), a_strong_plan()).states
    assert np.allclose(states.sum(-1), 1)
    assert (states >= -1e-12).all()


def test_one_change_a_week_has_the_closed_form():
    moves = [row.id for row in evidence() if row.id.startswith("move_")]
    to_crisis = dict.fromkeys(moves, 0.0) | {"move_unstable_crisis": 0.25}
    neutral = {row.id: 1.0 for row in evidence() if row.acts_in == "course" and not row.id.startswith("move_")}
    found = expected(a_situation(), a_weak_plan(), cautious().with_values(**to_crisis, **neutral)).states[0]
    weeks = np.arange(53)
    assert np.allclose(found[:, 1], 0.8**weeks)  # odds 0.25 are a chance of 1 in 5: geometric
    assert np.allclose(found[:, 2], 1 - 0.8**weeks)


@given(st.floats(0.001, 0.9), st.integers(2, 104))
def test_weekly_and_yearly_chances_go_round(chance, weeks):
    assert over_weeks(weekly(chance, weeks), weeks) == pytest.approx(chance)


def weeks_in(state):
    place = STATES.index(state)
    return lambda found: float(found.states[0, 1:, place].sum())


def missed_weeks(found):
    return float((1 - found.contact_kept[0]).sum())


OWN = {
    "effect_plan_worse": (weeks_in("crisis"), ("coordinator", "upkeep", "meeting")),
    "effect_plan_dropout": (weeks_in("out_of_contact"), ("coordinator", "upkeep", "meeting")),
    "effect_crisis_agreement": (weeks_in("crisis"), ("coordinator", "agreements", "upkeep", "meeting")),
    "effect_discharge_agreement": (weeks_in("crisis"), ("coordinator", "agreements", "upkeep", "meeting")),
    "effect_involvement_missed": (missed_weeks, ("involvement", "coordinator", "upkeep", "meeting")),
    "competence_relation": (weeks_in("out_of_contact"), ("competences", "coordinator", "upkeep", "meeting")),
}
"""Each effect of the exact subset, what it is about, and what it needs (a ball that weighs has memory: see there)."""


def without(part):
    """Return the plan that arranges everything, without one part of it."""
    coordinator = {"participant": "sagsbehandler", "hours_per_week": 2, "competences": "Kender rusmidler"}
    changes = {
        "nothing": {},
        "coordinator": {"coordinator": {}},
        "competences": {"coordinator": coordinator | {"competences": ""}},
        "agreements": {"if_thens": []},
        "upkeep": {"upkeep": {}},
        "meeting": {"meeting": {"held_on": START.replace(month=12), "citizen_acceptance": "accepted",
                                "citizen_attendance": "whole"}},
        "involvement": {"wish": "", "network": []},
    }  # fmt: skip
    return a_strong_plan(**{"coordinator": coordinator} | changes[part])


def only(effect, helps):
    """Return the numbers in which a plan can do one thing, and that helps."""
    return without_effects().with_values(**{effect: 1 / helps if effect == "competence_relation" else helps})


@pytest.mark.parametrize(("effect", "missing"), [(name, part) for name, (_, parts) in OWN.items() for part in parts])
@settings(max_examples=4, deadline=None, derandomize=True)
@given(st.floats(0, 1), st.floats(0.3, 0.95))
def test_where_a_plan_can_only_help_a_better_plan_never_means_more_weeks_of_it(effect, missing, level, helps):
    situation = a_situation(covariates=covariates(level))
    full, poorer = (OWN[effect][0](expected(situation, without(part), only(effect, helps)))
                    for part in ("nothing", missing))  # fmt: skip
    assert full < poorer  # each part matters to each effect it is named beside


@pytest.mark.parametrize("effect", OWN)
@settings(max_examples=10, deadline=None, derandomize=True)
@given(st.floats(0, 1), st.floats(0.3, 1), st.floats(0.3, 1))
def test_what_helps_more_never_means_more_weeks_of_it(effect, level, one, other):
    situation = a_situation(covariates=covariates(level))
    more, less = (OWN[effect][0](expected(situation, without("nothing"), only(effect, helps)))
                  for helps in sorted((one, other)))  # fmt: skip
    assert more <= less + 1e-9


def test_a_middling_case_lies_within_what_the_literature_counts():
    found = yearly_numbers(a_situation(), a_weak_plan())
    for name, low, high in (
        ("readmitted_30_days", 0.10, 0.23),
        ("readmitted_12_months", 0.21, 0.41),
        ("lost_contact", 0.12, 0.53),
        ("missed", 0.16, 0.28),
        ("relapsed", 0.33, 0.48),
    ):
        assert low <= float(getattr(found, name)[0]) <= high, name
