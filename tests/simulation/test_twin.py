"""The fast model held to its plain twin, course by course and in everything that a course is told to be."""

from datetime import timedelta

import numpy as np
import pytest

from kitools.plan import Plan
from kitools.simulation import Mechanism, cautious, simulate
from tests.simulation.builders import START, TRIGGERS, a_situation, a_strong_plan, a_weak_plan, an_event, covariates
from tests.simulation.twin import live

HELD = {"form": "coordination", "held_on": START, "citizen_attendance": "whole", "citizen_acceptance": "accepted"}
PATHS = ("states", "relation", "contact_kept", "plan_up_to_date", "plan_exists", "coordinator_here", "nobody")
OTHERS = [{"id": f"p{i}", "kind": "section_141_plan", "holder": "social_services"} for i in range(3)]


def the_twin_lives_it(result):
    """Hold every course of `result` to its twin."""
    weeks, off = result.weeks, result.switched_off
    for course in range(result.futures):
        twin = live(result.situation, result.plan, result.parameters, course, weeks=weeks, off=off)
        for name in PATHS:
            assert getattr(result, name)[course].tolist() == getattr(twin, name), (course, name)
        assert (result.interventions_promised[course], result.interventions_kept[course]) == (twin.promised, twin.kept)
        hours = [list(week.values()) for week in twin.hours]
        assert np.allclose(result.staff_hours[course].reshape(-1), np.ravel(hours), atol=1e-4), course
        assert balls(result, course) == told(twin), course


def balls(result, course):
    mine = result.events.of(course)
    names = [*result.participants, None]
    rows = zip(mine.week, mine.source, mine.opened_day, mine.held_day, mine.held_by, mine.information, mine.lost,
               mine.promised, mine.kept, strict=True)  # fmt: skip
    found = []
    for week, source, opened, held, by, *flags in rows:
        found.append((week, result.sources[source].name, opened, held, _who(names[by]), *map(bool, flags)))
    return sorted(found)


def told(twin):
    return sorted(
        (one.week, one.of.name, one.day, one.held, one.by or "", one.information, one.lost, one.promised,
         one.promised and one.held >= 0 and one.held - one.day <= one.of.within)
        for one in twin.events
    )  # fmt: skip


def _who(name):
    return {None: "", "*coordinator": "somebody"}.get(name, name)


def a_middling_plan(**changes):
    """Return a plan with a little of every barrier, and enough of everything else that each of them matters."""
    people = [("laege", "psychiatry"), ("sagsbehandler", "social_services"), ("bostotte", "housing")]
    return a_strong_plan(**{
        "participants": [{"id": who, "sector": sector, "function": who} for who, sector in people],
        "owner": None, "contacts": [], "wish": "", "network": [],
        "meeting": {"form": "network", "citizen_attendance": "part", "citizen_acceptance": "pending"},
        "interventions": [
            {"id": "en", "text": "Samtaler", "responsible": ["laege"], "answer": "accepted", "hours_per_week": 0.6},
            {"id": "to", "text": "Samtaler", "responsible": ["laege"], "answer": "accepted", "hours_per_week": 0.6},
            {"id": "begge", "text": "Ro", "responsible": ["bostotte", "laege"], "hours_per_week": 0.2},
        ],
        "if_thens": [
            {"id": f"hvis-{i}", "trigger": trigger, "then": "Der handles", "who": who if i % 2 else None,
             "within_days": 1}
            for i, (trigger, who) in enumerate(TRIGGERS.items()) if who != "behandler"
        ],
        "coordinator": {"participant": "sagsbehandler", "hours_per_week": 1},
        "upkeep": {"triggers": list(TRIGGERS), "fixed_weeks": 6, "writer": "sagsbehandler"},
        "commitments": [{"participant": "laege", "hours_per_week": 1}],
        "other_plans": OTHERS[:2],
    } | changes)  # fmt: skip


LEAVING = a_situation(events=(*a_situation().events, an_event("ferie", "coordinator_away", "social_services", 0.05)))
MISSED = a_situation(events=(*a_situation().events, an_event("besog", "no_shows", "citizen", 0.1)))
IN_CRISIS = a_situation(covariates=covariates(1, start_state="crisis", newly_discharged=True))
NEWLY = a_situation(covariates=covariates(0.8, start_state="stable", newly_discharged=True))
TIGHT = {
    "commitments": [{"participant": who, "hours_per_week": 0.3} for who in ("laege", "behandler", "bostotte")],
    "coordinator": {"participant": "sagsbehandler", "hours_per_week": 0.3, "stand_in": "bostotte"},
    "interventions": [{"id": "lidt", "text": "Lidt", "responsible": ["bostotte"], "answer": "accepted",
                       "hours_per_week": 0.2}],
}  # fmt: skip
HIMSELF = {"coordinator": {"participant": "sagsbehandler", "hours_per_week": 2, "stand_in": "sagsbehandler"}}
NO_DAY = {"meeting": {"citizen_acceptance": "accepted"}, "upkeep": {"fixed_weeks": 4, "writer": "bostotte"}}
STALE = {"meeting": {**HELD, "held_on": START.replace(year=2025)}}
NETWORK = {"meeting": {**HELD, "form": "network", "next_meeting": START.replace(month=8)}}
COMPETENT = {"coordinator": {"participant": "sagsbehandler", "hours_per_week": 2, "competences": "Kender rusmidler"}}
SHORT = {
    "interventions": [
        {"id": f"frist-{days}", "text": "Snart", "responsible": ["laege"], "answer": "accepted", "hours_per_week": 0.1,
         "due": START + timedelta(days=days)}
        for days in (3, 10, 17, 24, 31, 38)
    ],
}  # fmt: skip
COME_AND_GO = {
    "consents": [
        one.model_dump(mode="json", exclude_none=True)
        | {"given_on": START + timedelta(days=31), "withdrawn_on": START + timedelta(days=230)}
        for one in a_strong_plan().consents
    ],
    "objections": [{"id": "nej", "parties": ["housing"], "made_on": START + timedelta(days=100)}],
}
EFFECTS = {
    "effect_plan_worse": 0.6, "effect_plan_dropout": 0.5, "effect_crisis_agreement": 0.5,
    "effect_discharge_agreement": 0.5, "effect_involvement_missed": 0.5,
}  # fmt: skip

YEARS = {
    "weak": (a_situation(), a_weak_plan(), {}),
    "strong": (a_situation(covariates=covariates(0.8)), a_strong_plan(), {}),
    "middling": (a_situation(), a_middling_plan(), {}),
    "stale from the start": (a_situation(), a_strong_plan(**STALE), {}),
    "a meeting without a day": (a_situation(), a_strong_plan(**NO_DAY), {}),
    "the case tells who leaves": (LEAVING, a_strong_plan(), {}),
    "the case tells who leaves, nobody stands in": (LEAVING, a_middling_plan(meeting=HELD), {}),
    "the case tells of misses": (MISSED, a_strong_plan(), {}),
    "broken promises": (a_situation(), a_weak_plan(coordinator={"participant": "laege"}, meeting=HELD),
                        {"broken_promise_relation": 0.5, "relation_gained": 0.3}),
    "broken promises, middling": (a_situation(), a_middling_plan(meeting=HELD, contacts=[]),
                                  {"broken_promise_relation": 0.5, "relation_gained": 0.3}),
    "a ball that weighs": (a_situation(), a_weak_plan(), {"effect_unheld_ball": 1.4}),
    "competence": (a_situation(), a_strong_plan(**COMPETENT), {"competence_relation": 2.0}),
    "effects": (NEWLY, a_strong_plan(), EFFECTS),
    "three other plans": (a_situation(), a_strong_plan(other_plans=OTHERS), {"conflict_weekly": 0.2}),
    "tight hours": (a_situation(), a_strong_plan(**TIGHT), {}),
    "network meeting": (a_situation(), a_strong_plan(**NETWORK), {}),
    "one's own stand-in": (LEAVING, a_strong_plan(**HIMSELF), {}),
    "in crisis, newly discharged": (IN_CRISIS, a_strong_plan(), {}),
    "stable, newly discharged": (NEWLY, a_weak_plan(), {}),
    "short of time": (a_situation(), a_strong_plan(**SHORT), {}),
    "consents come and go": (a_situation(), a_strong_plan(**COME_AND_GO), {}),
    "an empty plan": (a_situation(), Plan(), {}),
}  # fmt: skip


@pytest.mark.parametrize("year", YEARS)
def test_the_plain_twin_lives_the_same_year(year):
    situation, plan, values = YEARS[year]
    p = cautious().with_values(**values)
    the_twin_lives_it(simulate(situation, plan, futures=48, parameters=p))


def test_the_plain_twin_lives_a_longer_year():
    for plan in (a_strong_plan(), a_middling_plan()):
        the_twin_lives_it(simulate(LEAVING, plan, futures=16, weeks=60))


WITH_EVERYTHING = {
    "broken_promise_relation": 1.0, "effect_unheld_ball": 1.4, "competence_relation": 2.0, "relation_gained": 0.3,
}  # fmt: skip
SWITCHED = (
    (LEAVING, a_middling_plan()),
    (MISSED, a_middling_plan(coordinator={}, meeting=HELD, consents=[])),
)


def without(situation, plan, *mechanisms):
    p = cautious().with_values(**WITH_EVERYTHING)
    return simulate(situation, plan, futures=8, parameters=p, switched_off=frozenset(mechanisms))


@pytest.mark.parametrize("mechanism", Mechanism)
def test_the_plain_twin_lives_without_a_barrier_too(mechanism):
    for situation, plan in SWITCHED:
        the_twin_lives_it(without(situation, plan, mechanism))


@pytest.mark.parametrize("mechanism", Mechanism)
def test_each_barrier_matters_in_the_years_that_the_twin_lives_without_it(mechanism):
    assert any(apart(without(*year), without(*year, mechanism)) for year in SWITCHED)


@pytest.mark.parametrize("year", [name for name, (_, _, values) in YEARS.items() if values])
def test_the_numbers_that_a_year_changes_matter_in_it(year):
    situation, plan, values = YEARS[year]
    usual, changed = (
        simulate(situation, plan, futures=48, parameters=p) for p in (cautious(), cautious().with_values(**values))
    )
    assert apart(usual, changed)


def apart(a, b):
    """Whether two years of the same luck differ in anything the twin tells."""
    if a.staff_hours.shape != b.staff_hours.shape or len(a.events) != len(b.events):
        return True
    pairs = [(getattr(a, name), getattr(b, name)) for name in (*PATHS, "staff_hours", "interventions_kept")]
    pairs += [(getattr(a.events, name), getattr(b.events, name)) for name in a.events.__dataclass_fields__]
    return any((one != other).any() for one, other in pairs)
