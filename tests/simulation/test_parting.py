"""Where two plans part."""

from dataclasses import replace

import numpy as np
import pytest

from kitools.ground import KitError
from kitools.simulation import simulate
from kitools.simulation.parting import NEVER, parting
from tests.simulation.builders import a_situation, a_strong_plan, a_weak_plan


@pytest.fixture(scope="module")
def one():
    return simulate(a_situation(), a_strong_plan(), futures=60, weeks=26)


def with_event(result, row, **changes):
    """Return `result` with one event changed."""
    columns = {name: getattr(result.events, name).copy() for name in changes}
    for name, value in changes.items():
        columns[name][row] = value
    return replace(result, events=replace(result.events, **columns))


def test_the_same_plan_never_parts(one):
    apart = parting(one, one)
    assert set(apart.first) == set(apart.ball) == set(apart.course) == {NEVER}
    assert apart.parted(apart.first).max() == 0


def test_two_plans_part_in_the_ball_in_every_course_in_which_anything_of_it_differs(one):
    weak = simulate(a_situation(), a_weak_plan(), futures=60, weeks=26)
    apart = parting(weak, one)
    gauges = (weak.plan_up_to_date != one.plan_up_to_date).any(1)
    assert (apart.ball[gauges] != NEVER).all()
    assert np.array_equal(apart.course != NEVER, courses_that_differ(weak, one))
    assert (np.diff(apart.parted(apart.ball)) >= 0).all()
    assert apart.parted(apart.ball)[-1] == pytest.approx((apart.ball != NEVER).mean())


def courses_that_differ(a, b):
    return (a.states != b.states).any(1) | (a.contact_kept != b.contact_kept).any(1)


def test_a_state_that_differs_parts_the_course_and_not_the_ball(one):
    states = one.states.copy()
    states[4, 9:] = (states[4, 9:] + 1) % 5
    apart = parting(one, replace(one, states=states))
    assert (apart.course[4], apart.ball[4], apart.first[4]) == (9, NEVER, 9)
    assert (np.delete(apart.course, 4) == NEVER).all()


@pytest.mark.parametrize("gauge", ["plan_exists", "plan_up_to_date", "nobody"])
def test_a_gauge_of_the_ball_that_differs_parts_the_ball(one, gauge):
    changed = getattr(one, gauge).copy()
    changed[7, 3] = ~changed[7, 3]
    apart = parting(one, replace(one, **{gauge: changed}))
    assert (apart.ball[7], apart.course[7]) == (4, NEVER)


def test_a_ball_held_on_another_day_parts_in_the_week_in_which_the_first_acts(one):
    row = int(np.flatnonzero(one.events.held_day >= 0)[0])
    day, course = int(one.events.held_day[row]), one.events.course[row]
    for other in (day + 30, -1):
        assert parting(one, with_event(one, row, held_day=other)).ball[course] == day // 7 + 1


def test_a_ball_held_by_another_on_the_same_day_parts(one):
    row = int(np.flatnonzero(one.events.held_by >= 0)[0])
    course, week = one.events.course[row], one.events.held_day[row] // 7 + 1
    assert parting(one, with_event(one, row, held_by=-1)).ball[course] == week


def test_an_event_that_only_one_plan_has_parts_when_it_comes(one):
    row = int(np.flatnonzero(one.events.opened_day < 7 * 20)[0])
    moved = with_event(one, row, opened_day=one.events.opened_day[row] + 200)
    assert parting(one, moved).ball[one.events.course[row]] == one.events.opened_day[row] // 7 + 1


def test_people_are_known_by_name_and_not_by_place(one):
    turned = tuple(reversed(one.participants))
    held_by = np.where(one.events.held_by < 0, -1, len(turned) - 1 - one.events.held_by)
    same = replace(one, participants=turned, events=replace(one.events, held_by=held_by))
    assert (parting(one, same).first == NEVER).all()


def test_two_results_of_other_luck_cannot_part(one):
    with pytest.raises(KitError) as error:
        parting(one, replace(one, seed=one.seed + 1))
    assert error.value.code == "simulation.other_luck"
