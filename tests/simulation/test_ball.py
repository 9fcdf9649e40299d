import numpy as np
import pytest

from kitools.ground import KitError
from kitools.plan import Trigger
from kitools.simulation import Mechanism, ball, compare, simulate
from kitools.simulation.ball import days_until_held
from kitools.simulation.comparison import BALL_MEASURES, COURSE_MEASURES, difference
from kitools.simulation.experiments import barrier_costs
from tests.simulation.builders import TRIGGERS, a_situation, a_strong_plan, a_weak_plan


@pytest.fixture(scope="module")
def runs():
    return [simulate(a_situation(), plan) for plan in (a_weak_plan(), a_strong_plan())]


def test_a_better_plan_visibly_keeps_the_ball_in_somebodys_hands(runs):
    weak, strong = (ball(run) for run in runs)
    assert strong.overall.days.median < 5
    assert weak.overall.days.median > 14
    assert strong.weeks_with_nobody.mean < weak.weeks_with_nobody.mean / 3
    assert strong.share_of_promises_kept > 0.6 > (weak.share_of_promises_kept or 0)
    assert strong.overall.information > 0.6
    assert weak.overall.information < 0.4
    assert strong.overall.never < weak.overall.never


def test_the_states_are_mostly_unchanged_by_default(runs):
    compared = compare(*runs)
    for one in COURSE_MEASURES:
        assert compared.of(one.name).unchanged >= 85, one.name


def test_the_courses_out_of_100_always_add_up(runs):
    for one in compare(*runs).differences:
        assert one.unchanged + one.better + one.worse == 100


def test_few_courses_go_worse_under_the_better_plan(runs):
    compared = compare(*runs)
    for one in (*BALL_MEASURES, *COURSE_MEASURES):
        assert compared.of(one.name).worse <= 8, one.name


def test_every_event_is_counted_once(runs):
    found = ball(runs[0])
    assert found.overall.events == sum(one.events for one in found.kinds)
    assert found.kind(Trigger.CRISIS).events > 0
    assert set(TRIGGERS) == {str(one.kind) for one in found.kinds}


def test_two_years_of_other_luck_are_not_compared(runs):
    other = simulate(a_situation(), a_weak_plan(), seed=8)
    with pytest.raises(KitError) as caught:
        compare(runs[0], other)
    assert caught.value.facts == {"field": "seed", "a": 7, "b": 8}
    with pytest.raises(KitError):
        compare(*runs).of("luck")


@pytest.mark.parametrize(
    ("mechanism", "field", "value"),
    [
        ("coordinator", "coordinator", {}),
        ("upkeep", "upkeep", {}),
        ("obligations", "if_thens", "nameless"),
        ("agreements", "if_thens", []),
        ("acceptance", "meeting", {"held_on": "2026-05-04", "citizen_acceptance": "declined"}),
    ],
)
def test_taking_one_thing_out_of_a_strong_plan_leaves_balls_longer(mechanism, field, value):
    if value == "nameless":
        value = [{"id": f"hvis-{i}", "trigger": trigger} for i, trigger in enumerate(TRIGGERS)]
    strong, poorer = (
        simulate(a_situation(), plan, futures=600) for plan in (a_strong_plan(), a_strong_plan(**{field: value}))
    )
    days = difference(BALL_MEASURES[0], strong, poorer)
    assert days.difference.low > 0, mechanism


def test_a_barrier_taken_away_from_the_plan_that_has_it_shortens_the_wait():
    plan = a_strong_plan(coordinator={"participant": "sagsbehandler", "hours_per_week": 2})
    costs = {one.mechanism: one for one in barrier_costs(a_situation(), plan, futures=400)}
    assert costs[Mechanism.STAND_IN].days_saved > 1
    assert costs[Mechanism.HANDOVERS].days_saved > 1
    assert costs[Mechanism.UPKEEP].days_saved > 1
    assert costs[Mechanism.STAND_IN].barriers == ("B20",)
    assert costs[Mechanism.SHARED_KNOWLEDGE].information_missing.difference.mean < 0
    assert Mechanism.UNHELD_BALL not in costs


def test_switching_off_every_barrier_leaves_little_in_nobodys_hands():
    free = simulate(a_situation(), a_weak_plan(), futures=400, switched_off=frozenset(Mechanism))
    assert ball(free).weeks_with_nobody.mean < 6
    assert ball(free).overall.lost == 0


def test_open_balls_count_as_open_and_not_as_held():
    found = days_until_held(np.array([1, 5, 5, 5]), np.array([True, False, False, False]))
    assert found.p25 == 1
    assert found.median is None
