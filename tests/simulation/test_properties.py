"""What must hold of every plan: more arranged, under the same luck, never leaves a ball longer in nobody's hands."""

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from kitools.simulation import cautious, simulate, without_effects
from kitools.simulation.comparison import BALL_MEASURES, MEASURES, difference
from tests.simulation.builders import START, TRIGGERS, a_situation, a_strong_plan, covariates

FUTURES = 200
SECTORS = {
    "laege": "psychiatry", "sagsbehandler": "social_services", "behandler": "substance_treatment",
    "bostotte": "housing",
}  # fmt: skip
OF_THE_SECTOR = {
    "crisis": "laege", "no_shows": "behandler", "relapse": "behandler", "discharge": "laege",
    "lost_housing": "bostotte", "move": "bostotte", "coordinator_away": "sagsbehandler",
}  # fmt: skip
DAYS = BALL_MEASURES[0]
STATES = ("weeks_stable", "weeks_unstable", "weeks_crisis", "weeks_out_of_contact", "weeks_recovering")
people = st.sampled_from(sorted(SECTORS))
few = settings(max_examples=12, deadline=None, derandomize=True, suppress_health_check=[HealthCheck.too_slow])


@st.composite
def plans(draw):
    """Return the parts of a plan that somebody might have made: much or little of everything."""
    answers = draw(st.dictionaries(st.sampled_from(sorted(TRIGGERS)), st.none() | people, max_size=6))
    return {
        "owner": draw(st.none() | people),
        "coordinator": {"participant": draw(people), "hours_per_week": draw(st.sampled_from([0.3, 1, 2]))},
        "if_thens": [
            {"id": f"hvis-{i}", "trigger": trigger, "who": who, "within_days": 3}
            for i, (trigger, who) in enumerate(answers.items())
        ],
        "upkeep": {
            "triggers": draw(st.lists(st.sampled_from(sorted(TRIGGERS)), unique=True)),
            "writer": draw(st.none() | people), "fixed_weeks": draw(st.none() | st.integers(2, 12)),
        },
        "meeting": {
            "form": draw(st.sampled_from(["coordination", "network"])), "citizen_acceptance": "accepted",
            "held_on": draw(st.none() | st.sampled_from([START, START.replace(month=8)])),
        },
        "interventions": [
            {"id": "samtaler", "text": "Samtaler", "responsible": [draw(people)], "hours_per_week": 0.5,
             "answer": draw(st.sampled_from(["accepted", "not_asked"]))}
        ],
        "commitments": [
            {"participant": who, "hours_per_week": draw(st.sampled_from([0, 0.2, 0.5, 1, 3]))}
            for who in draw(st.lists(people, unique=True))
        ],
    }  # fmt: skip


def years(*several, parameters=None, level=0.5):
    situation = a_situation(covariates=covariates(level))
    return [simulate(situation, a_strong_plan(**one), futures=FUTURES, parameters=parameters) for one in several]


def not_longer(less, more):
    days = difference(DAYS, *years(less, more)).difference
    assert days.low <= 0, days


@few
@given(plans(), st.sampled_from(sorted(OF_THE_SECTOR)))
def test_an_agreement_more_with_the_events_own_sector_leaves_no_ball_longer(plan, trigger):
    plan["if_thens"] = [one for one in plan["if_thens"] if one["trigger"] != trigger]
    agreed = {"id": "ny", "trigger": trigger, "who": OF_THE_SECTOR[trigger], "within_days": 3}
    not_longer(plan, plan | {"if_thens": [*plan["if_thens"], agreed]})


@few
@given(plans(), people)
def test_a_stand_in_leaves_no_ball_longer(plan, who):
    not_longer(plan, plan | {"coordinator": plan["coordinator"] | {"stand_in": who}})


@few
@given(plans())
def test_a_coordinator_leaves_no_ball_longer(plan):
    not_longer(plan | {"coordinator": {}}, plan)


@few
@given(plans(), people, st.sampled_from([0.3, 1.0, 5.0]))
def test_more_hours_leave_no_ball_longer(plan, who, hours):
    others = [one for one in plan["commitments"] if one["participant"] != who]
    before, after = ([*others, {"participant": who, "hours_per_week": each}] for each in (0.3, 0.3 + hours))
    not_longer(plan | {"commitments": before}, plan | {"commitments": after})


@few
@given(plans())
def test_a_citizen_who_has_said_yes_leaves_no_ball_longer(plan):
    waiting = plan["meeting"] | {"citizen_acceptance": "pending"}
    not_longer(plan | {"meeting": waiting}, plan)


@few
@given(plans(), people)
def test_an_accepted_answer_that_brings_its_hours_leaves_no_ball_longer(plan, who):
    one = {"id": "samtaler", "text": "Samtaler", "responsible": [who], "hours_per_week": 0.5}
    unsaid = [hours for hours in plan["commitments"] if hours["participant"] != who]
    asked, accepted = (
        plan | {"commitments": unsaid, "interventions": [one | {"answer": answer}]}
        for answer in ("not_asked", "accepted")
    )
    not_longer(asked, accepted)


@few
@given(plans(), people)
def test_a_responsible_who_has_not_accepted_changes_nothing_at_all(plan, who):
    nobody, asked = (
        plan | {"interventions": [{"id": "samtaler", "text": "Samtaler", "responsible": responsible}]}
        for responsible in ([], [who])
    )
    a, b = years(nobody, asked)
    for one in MEASURES:
        assert (one.per_course(a) == one.per_course(b)).all(), one.name
    assert (a.states == b.states).all()
    assert not b.interventions_kept.any()


@few
@given(plans(), st.floats(1, 1.5), st.floats(0, 1))
def test_a_ball_that_weighs_more_never_means_fewer_weeks_in_crisis(plan, weight, level):
    lighter, heavier = (
        years(plan, parameters=without_effects().with_values(effect_unheld_ball=one), level=level)[0]
        for one in (1.0, weight)
    )
    crisis = next(one for one in MEASURES if one.name == "weeks_crisis")
    assert difference(crisis, lighter, heavier).difference.high >= 0


@few
@given(plans(), st.sampled_from(["coordinator", "if_thens", "upkeep", "commitments"]))
def test_without_any_effect_no_plan_moves_a_state(plan, part):
    empty = {"coordinator": {}, "if_thens": [], "upkeep": {}, "commitments": []}[part]
    p = without_effects()
    a, b = years(plan, plan | {part: empty}, parameters=p)
    assert (a.states == b.states).all()
    assert (a.contact_kept == b.contact_kept).all()


def test_the_days_are_moved_by_what_these_properties_add():
    """Else "never longer" would be true of a model that nothing moves."""
    none = {"coordinator": {}, "if_thens": [], "commitments": []}
    with_coordinator = none | {"coordinator": {"participant": "sagsbehandler", "hours_per_week": 2}}
    agreed = [
        {"id": f"hvis-{i}", "trigger": one, "who": who, "within_days": 3}
        for i, (one, who) in enumerate(OF_THE_SECTOR.items())
    ]
    hours = [{"participant": who, "hours_per_week": 3} for who in SECTORS]
    several = [
        none,
        with_coordinator,
        with_coordinator | {"if_thens": agreed},
        with_coordinator | {"if_thens": agreed, "commitments": hours},
    ]
    found = years(*several, parameters=cautious())
    means = [float(DAYS.per_course(one).mean()) for one in found]
    assert means == pytest.approx(sorted(means, reverse=True))
    assert len(set(means)) == len(means)
