"""The seven practical questions (VIVE 2017): each answer changes the simulated year as the field says it would."""

import pytest

from kitools.plan import Trigger
from kitools.simulation import KINDS, cautious, compare, simulate
from tests.simulation.builders import START, TRIGGERS, a_situation, a_strong_plan

FUTURES = 600
NOT_YET = {"citizen_acceptance": "pending"}
HELD = {"form": "coordination", "held_on": START, "citizen_attendance": "whole", "citizen_acceptance": "accepted"}


def a_year(parameters=None, **changes):
    return simulate(a_situation(), a_strong_plan(**changes), futures=FUTURES, parameters=parameters)


def gains(measure, poorer, better):
    """Whether `better` surely has the better mean in `measure`."""
    found = compare(poorer, better).of(measure)
    gap = found.difference
    return gap.high < 0 if found.less_is_better else gap.low > 0


def weeks_with_plan(result):
    return float(result.plan_exists.sum(1).mean())


def test_1_who_starts_and_owns_decides_how_soon_there_is_a_plan_and_whether_it_is_orphaned():
    both, one, none = (
        weeks_with_plan(a_year(meeting=NOT_YET, initiator=initiator, owner=owner))
        for initiator, owner in (("psychiatry", "sagsbehandler"), ("psychiatry", None), (None, None))
    )
    assert both > one > none
    assert gains("weeks_plan_up_to_date", a_year(owner=None), a_year())


def test_2_when_and_how_the_citizen_is_asked_decides_whether_there_is_a_yes_and_what_may_be_told():
    asked = a_year(meeting={**HELD, "citizen_acceptance": "pending"})
    alone = a_year(
        meeting={**HELD, "citizen_acceptance": "pending", "citizen_attendance": "absent"}, wish="", network=[]
    )
    assert asked.plan_exists.any(1).mean() > alone.plan_exists.any(1).mean() + 0.1
    assert a_year(meeting={**HELD, "citizen_acceptance": "declined"}).plan_exists.sum() == 0
    assert gains("information_missing", a_year(consents=[]), a_year())


def test_3_one_more_plan_beside_takes_hours_and_gets_in_the_way_of_what_was_scheduled():
    beside = [{"id": f"p{i}", "kind": "section_141_plan", "holder": "social_services"} for i in range(3)]
    merged = [{**one, "action": "merge"} for one in beside]
    tight = {"coordinator": {"participant": "sagsbehandler", "hours_per_week": 1, "stand_in": "bostotte"},
             "commitments": []}  # fmt: skip
    competing, freed = a_year(other_plans=beside, **tight), a_year(other_plans=merged, **tight)
    assert competing.hours_available.sum() < freed.hours_available.sum()
    assert gains("days_in_nobodys_hands", competing, freed)
    assert competing.staff_hours.sum() < freed.staff_hours.sum()  # weeks in which another plan was in the way


def test_4_a_rule_for_who_writes_when_keeps_the_plan_up_to_date_and_costs_hours():
    none, triggered, fixed = (
        a_year(upkeep=upkeep)
        for upkeep in (
            {},
            {"triggers": list(TRIGGERS), "writer": "sagsbehandler"},
            {"fixed_weeks": 4, "writer": "sagsbehandler"},
        )
    )
    assert gains("weeks_plan_up_to_date", none, triggered)
    assert gains("weeks_plan_up_to_date", none, fixed)
    assert triggered.staff_hours.sum() > none.staff_hours.sum()


@pytest.mark.parametrize("trigger", ["crisis", "no_shows", "relapse", "discharge"])
def test_5_an_agreement_for_when_the_plan_falls_apart_brings_the_answer_sooner(trigger):
    every = a_strong_plan().if_thens
    without = a_year(if_thens=[one for one in every if one.trigger != trigger])
    with_it = a_year()
    waits = []
    for events in (without.events, with_it.events):
        held = (events.kind == KINDS.index(Trigger(trigger))) & (events.held_day >= 0)
        waits.append((events.held_day - events.opened_day)[held].mean())
    assert waits[1] < waits[0]


def test_5_a_crisis_agreement_weighs_on_the_chance_of_crisis_as_much_as_is_assumed_and_no_more():
    helps = cautious().with_values(effect_crisis_agreement=0.5)
    less = [a_year(helps, if_thens=agreed) for agreed in ([], a_strong_plan().if_thens)]
    assert gains("weeks_crisis", *less)
    nothing = cautious().with_values(effect_crisis_agreement=1.0)
    same = [a_year(nothing, if_thens=agreed) for agreed in ([], a_strong_plan().if_thens)]
    assert (same[0].states == same[1].states).all()


def test_6_who_coordinates_with_what_hours_and_who_stands_in_decides_who_follows_up():
    bare, named, hours, stand_in = (
        a_year(coordinator=coordinator, commitments=[], if_thens=[])
        for coordinator in (
            {},
            {"participant": "sagsbehandler", "hours_per_week": 0.1},
            {"participant": "sagsbehandler", "hours_per_week": 3},
            {"participant": "sagsbehandler", "hours_per_week": 3, "stand_in": "bostotte"},
        )
    )
    for poorer, better in ((bare, named), (named, hours), (hours, stand_in)):
        assert gains("days_in_nobodys_hands", poorer, better)


def test_6_competence_carries_the_relation_only_where_that_is_assumed():
    skilled = {"participant": "sagsbehandler", "hours_per_week": 2, "stand_in": "bostotte", "competences": "Rusmidler"}
    assert (a_year(coordinator=skilled).relation == a_year().relation).all()
    helps = cautious().with_values(competence_relation=2.0)
    assert a_year(helps, coordinator=skilled).relation.mean() > a_year(helps).relation.mean() + 0.02


def test_7_obligations_and_hours_decide_whether_promises_are_kept():
    intervention = {"id": "samtaler", "text": "Samtaler", "responsible": ["laege"], "hours_per_week": 2,
                    "due": START.replace(month=8)}  # fmt: skip
    accepted, waiting = (
        a_year(interventions=[{**intervention, "answer": answer}]) for answer in ("accepted", "not_asked")
    )
    assert accepted.interventions_kept.mean() > 0.5
    assert waiting.interventions_kept.sum() == 0
    tight = a_year(
        interventions=[{**intervention, "answer": "accepted"}],
        commitments=[{"participant": who, "hours_per_week": 0.1} for who in ("laege", "bostotte", "behandler")],
    )
    assert tight.interventions_kept.sum() == 0
    assert gains("days_in_nobodys_hands", tight, accepted)


def test_the_form_of_the_meeting_decides_what_it_raises():
    ki, network, both = (
        a_year(meeting={**HELD, "form": form, "next_meeting": START.replace(month=9)})
        for form in ("coordination", "network", "network_with_ki")
    )
    assert gains("information_missing", network, ki)
    assert gains("lost_in_handover", network, ki)
    assert (both.states == ki.states).all()
    assert (both.nobody == ki.nobody).all()
    waiting = [a_year(meeting={**NOT_YET, "form": form}) for form in ("coordination", "network", "network_with_ki")]
    weeks = [weeks_with_plan(one) for one in waiting]
    assert weeks[1] == weeks[2] > weeks[0]
