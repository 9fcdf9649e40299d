import json

import numpy as np
import pytest

from kitools.ground import KitError
from kitools.plan import Plan, parse
from kitools.simulation import (
    STATES,
    Mechanism,
    cautious,
    compare,
    course,
    simulate,
    without_effects,
)
from kitools.simulation.arrangement import arrangement
from kitools.simulation.hours import duty_hours, staff_hours
from kitools.simulation.luck import Luck
from kitools.simulation.result import Events
from tests.simulation import twin
from tests.simulation.builders import START, a_situation, a_strong_plan, a_weak_plan, an_event, covariates

PATHS = ("states", "relation", "contact_kept", "plan_exists", "plan_up_to_date", "coordinator_here", "nobody")


def same_paths(a, b, futures=None, weeks=None):
    for name in PATHS:
        extra = 1 if name in ("states", "relation") else 0
        cut = (slice(futures), slice(None if weeks is None else weeks + extra))
        assert (getattr(a, name)[cut] == getattr(b, name)[cut]).all(), name


def same_events(a: Events, b: Events):
    for name in Events.__dataclass_fields__:
        assert (getattr(a, name) == getattr(b, name)).all(), name


def test_the_same_seed_gives_the_same_year():
    a, b = (simulate(a_situation(), a_strong_plan(), futures=200) for _ in range(2))
    same_paths(a, b)
    same_events(a.events, b.events)
    assert (a.staff_hours == b.staff_hours).all()


def test_another_seed_gives_another_year():
    a, b = (simulate(a_situation(), a_strong_plan(), futures=200, seed=seed) for seed in (7, 8))
    assert (a.states != b.states).any()


@pytest.mark.parametrize("plan", [a_weak_plan(), a_strong_plan()])
def test_more_courses_change_nobody(plan):
    few, many = (simulate(a_situation(), plan, futures=n) for n in (100, 230))
    same_paths(few, many, futures=100)
    same_events(few.events, _first(many.events, 100))


def _first(events, courses):
    rows = events.course < courses
    return Events(**{name: getattr(events, name)[rows] for name in Events.__dataclass_fields__})


@pytest.mark.parametrize("plan", [a_weak_plan(), a_strong_plan()])
def test_a_longer_horizon_keeps_the_beginning(plan):
    year, longer = (simulate(a_situation(), plan, futures=150, weeks=weeks) for weeks in (52, 70))
    same_paths(year, longer, weeks=52)


def test_an_event_more_moves_no_other_luck():
    less = a_situation()
    more = less.with_changes(events=(*less.events, an_event("besog", "no_shows", "citizen")))
    a, b = (simulate(one, a_strong_plan(), futures=300) for one in (less, more))
    same_paths(a, b, weeks=0)
    assert (a.states == b.states).all()
    assert (a.contact_kept == b.contact_kept).all()


def every_part_retold(plan):
    """Return `plan` with everything in other words and on other paper, and nothing that is arranged changed."""
    meeting = {
        "chair": "laege", "minute_taker": "behandler", "present": ("laege",), "absent": ("bostotte",),
        "agreed_without_citizen": True, "accepted_on": START, "others_told": True, "agenda": ("Ro",),
        "expectations": "At vi lytter", "agreements": ("Vi ringer",),
    }  # fmt: skip
    words = {
        "participants": {"function": "En anden", "contact_details": "Lokal 12", "invited": True},
        "network": {"relation": "bror", "name": "Bo", "note": "Ringer gerne"},
        "consents": {"note": "Talt igennem", "entered_in_record": True},
        "interventions": {"text": "Noget andet", "goal": "ro"},
        "if_thens": {"then": "Noget andet"},
        "commitments": {"escalation": "Lederen"},
        "other_plans": {"note": "Ligger i skuffen"},
        "contacts": {"started_on": START},
    }
    retold = {name: tuple(one.with_changes(**change) for one in getattr(plan, name)) for name, change in words.items()}
    goals = parse(Plan, {"goals": [{"id": "ro", "text": "Ro"}], "case": "en-anden", "initiated_on": START,
                         "citizen": {"chosen_name": "Kim", "age": 44, "children_asked": True},
                         "discharge": {"planned_on": START}, "signs": ["unstable_attendance"],
                         "status": [{"area": "housing", "text": "Bor hos en ven"}],
                         "disclosures": [{"id": "sagt", "topic": "housing", "sender": "housing",
                                          "recipient": "psychiatry", "purpose": "coordination", "on": START}],
                         "revisions": [{"number": 1, "on": START, "what": "Det hele"}]}, "new")  # fmt: skip
    new = ("case", "initiated_on", "citizen", "discharge", "signs", "status", "disclosures", "revisions")
    return plan.with_changes(
        **retold,
        **{name: getattr(goals, name) for name in new},
        what_worked="At ringe først",
        wish="Noget helt andet",
        other_plans_asked=True,
        legal_frame="other",
        meeting=plan.meeting.with_changes(**meeting),
        upkeep=plan.upkeep.with_changes(where="På tavlen"),
    )


def test_what_the_model_does_not_read_changes_nothing():
    plain = a_strong_plan()
    retold = every_part_retold(plain)
    as_before = {name for name in Plan.model_fields if getattr(plain, name) == getattr(retold, name)}
    empty = {"objections", "challenges", "goals"}
    assert as_before == empty | {"format", "begins_on", "initiator", "owner", "coordinator"}
    a, b = (simulate(a_situation(), plan, futures=200) for plan in (plain, retold))
    same_paths(a, b)
    same_events(a.events, b.events)
    assert (a.staff_hours == b.staff_hours).all()
    assert (a.interventions_kept == b.interventions_kept).all()


def test_a_change_in_week_20_leaves_the_weeks_before_alone():
    early, late = (a_strong_plan(meeting=_meeting(day)) for day in (START.replace(month=9), START.replace(month=10)))
    a, b = (simulate(a_situation(), plan, futures=400) for plan in (early, late))
    weeks = int((START.replace(month=9) - START).days // 7)
    same_paths(a, b, weeks=weeks)
    assert (a.plan_up_to_date != b.plan_up_to_date).any()


def _meeting(next_meeting):
    held = {"form": "coordination", "held_on": START, "citizen_acceptance": "accepted"}
    return held | {"next_meeting": next_meeting}


def test_without_any_effect_two_plans_give_the_same_states():
    p = without_effects()
    weak, strong = (simulate(a_situation(), plan, parameters=p) for plan in (a_weak_plan(), a_strong_plan()))
    assert (weak.states == strong.states).all()
    assert (weak.contact_kept == strong.contact_kept).all()


def test_identical_plans_differ_by_exactly_nothing():
    runs = [simulate(a_situation(), a_strong_plan(), futures=300) for _ in range(2)]
    for one in compare(*runs).differences:
        assert (one.difference.mean, one.difference.low, one.difference.high) == (0, 0, 0)
        assert (one.unchanged, one.better, one.worse) == (100, 0, 0)


@pytest.mark.parametrize("disappointment", [0.0, 0.5])
def test_a_plan_out_of_date_does_exactly_nothing(disappointment):
    never = cautious().with_values(update_anyway=0.0, broken_promise_relation=disappointment)
    long_ago = START.replace(year=2025)
    held = {"form": "coordination", "held_on": long_ago, "citizen_acceptance": "accepted"}
    stale = a_strong_plan(meeting=held, upkeep={})
    bare = a_strong_plan(meeting=held, upkeep={}, coordinator={}, if_thens=[], wish="", network=[], consents=[])
    a, b = (simulate(a_situation(), plan, parameters=never) for plan in (stale, bare))
    assert not a.plan_up_to_date.any()
    for name in ("states", "relation", "contact_kept", "nobody"):
        assert (getattr(a, name) == getattr(b, name)).all()
    assert (a.events.held_day == b.events.held_day).all()
    assert (a.events.information == b.events.information).all()


TIGHT = {
    "commitments": [
        {"participant": "bostotte", "hours_per_week": 0.5},
        {"participant": "laege", "hours_per_week": 0.7},
    ],
    "interventions": [
        {"id": one, "text": "Samtaler", "responsible": ["laege"], "answer": "accepted", "hours_per_week": 0.4}
        for one in ("en", "to")
    ],
}  # fmt: skip


def worked_before_any_cut(monkeypatch, off=frozenset()):
    """Return the hours on interventions and balls as they were worked, and those set aside, of a tight year."""
    seen = {}

    def spy(a, off, flags, here, worked):
        hours = duty_hours(a, len(flags["acts"]))[:, None] * flags["acts"][..., None]
        places, spent = worked
        who, weeks, courses = np.unravel_index(places, (len(a.participants), *flags["acts"].shape))
        np.add.at(hours, (weeks, courses, who), spent)
        seen["hours"] = hours
        return staff_hours(a, off, flags, here, worked)

    monkeypatch.setattr(course, "staff_hours", spy)
    situation = a_situation(covariates=covariates(1))
    result = simulate(situation, a_strong_plan(**TIGHT), futures=300, switched_off=off)
    return seen["hours"], result.hours_available


def test_interventions_and_balls_fit_the_hours_set_aside_before_anything_is_cut(monkeypatch):
    hours, available = worked_before_any_cut(monkeypatch)
    assert (hours >= 0).all()
    assert (hours <= available + 1e-5).all()
    assert np.allclose(hours.max((0, 1)), available, atol=1e-5)  # everybody has weeks in which every hour is used


def test_without_the_barrier_of_hours_more_is_worked_than_was_set_aside(monkeypatch):
    hours, available = worked_before_any_cut(monkeypatch, frozenset({Mechanism.HOURS}))
    assert (hours.max((0, 1)) > available + 0.1).all()


@pytest.mark.parametrize("plan", [a_weak_plan(), a_strong_plan()])
def test_an_appointment_is_kept_just_where_luck_is_not_below_the_chance_of_missing_it(plan):
    p = cautious().with_values(effect_involvement_missed=0.5)
    result = simulate(a_situation(), plan, futures=200, parameters=p)
    arranged = twin.arranged(a_situation(), plan, p, frozenset())
    ready = result.plan_exists & result.plan_up_to_date & (arranged.coordinator is not None)
    assert ready.any() == (arranged.coordinator is not None)
    chances = {
        (place, gauge, relation): twin.missed(arranged, p, state.value, gauge, relation)
        for place, state in enumerate(STATES)
        for gauge in (0, 1)
        for relation in (False, True)
    }
    for week in range(1, 53):
        weighs = zip(result.states[:, week - 1], ready[:, week - 1], result.relation[:, week - 1], strict=True)
        missed = np.array([chances[int(state), int(gauge), bool(relation)] for state, gauge, relation in weighs])
        luck = Luck(7, 200).weekly("contact", week)
        assert (result.contact_kept[:, week - 1] == (luck >= missed)).all()


def test_every_course_is_in_one_known_state_each_week():
    result = simulate(a_situation(), a_weak_plan(), futures=300)
    assert set(np.unique(result.states)) == set(range(len(STATES)))


def test_a_ball_is_held_after_it_was_opened_and_within_the_year():
    events = simulate(a_situation(), a_strong_plan(), futures=500).events
    held = events.held_day >= 0
    assert (events.held_day[held] >= events.opened_day[held]).all()
    assert (events.held_day < 7 * 52).all()
    assert (events.opened_day // 7 + 1 == events.week).all()
    assert not (events.kept & ~events.promised).any()


def test_who_never_misses_has_no_three_misses_and_who_always_misses_keeps_no_contact():
    names = ("missed_stable", "missed_unstable", "missed_crisis", "missed_out", "missed_recovering")
    for chance in (0.0, 1.0):
        p = cautious().with_values(**dict.fromkeys(names, chance))
        with np.errstate(divide="ignore"):
            result = simulate(a_situation(), a_strong_plan(), futures=100, parameters=p)
        assert result.contact_kept.mean() == 1 - chance


def test_a_state_without_exits_keeps_everybody():
    exits = [f"move_unstable_{to}" for to in ("stable", "crisis", "out", "recovering")]
    result = simulate(a_situation(), a_weak_plan(), parameters=cautious().with_values(**dict.fromkeys(exits, 0.0)))
    assert (result.states == STATES.index("unstable")).all()


def test_no_plan_comes_where_the_citizen_says_no():
    declined = a_strong_plan(meeting={"held_on": START, "citizen_acceptance": "declined"})
    assert not simulate(a_situation(), declined, futures=200).plan_exists.any()
    assert simulate(a_situation(), declined, futures=50, switched_off=frozenset({Mechanism.CONSENT})).plan_exists.all()


def test_a_plan_without_owner_is_orphaned_when_people_leave():
    kept, orphan = (a_strong_plan(owner=owner) for owner in ("sagsbehandler", None))
    with_owner, without = (simulate(a_situation(), plan, futures=500) for plan in (kept, orphan))
    assert without.plan_up_to_date[:, -1].mean() < with_owner.plan_up_to_date[:, -1].mean() - 0.2


def test_a_sector_without_contact_can_act_only_after_a_while():
    contacts = [{"sector": "substance_treatment", "state": "none"}]
    a = arrangement(a_situation(), a_strong_plan(contacts=contacts), cautious())
    waits = {one.kind: route.ready_week for one, route in zip(a.sources, a.routes, strict=True)}
    assert waits["relapse"] == 1 + np.ceil(cautious().weeks_unreferred * cautious().visitation_ki_minutes)
    assert waits["crisis"] == 1


@pytest.mark.parametrize(("name", "value"), [("futures", 0), ("weeks", 0), ("weeks", 999), ("seed", -1)])
def test_a_size_out_of_range_is_refused_and_named(name, value):
    with pytest.raises(KitError) as caught:
        simulate(a_situation(), a_weak_plan(), **{name: value})
    assert caught.value.facts["field"] == name


def test_an_empty_plan_simulates():
    from kitools.simulation import ball, summary

    result = simulate(a_situation(), Plan(), futures=50)
    assert ball(result).share_of_promises_kept is None
    json.dumps(summary(result))
