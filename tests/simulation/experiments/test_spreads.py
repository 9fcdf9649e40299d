from dataclasses import fields

import numpy as np
import pytest

from kitools.ground import KitError
from kitools.simulation import Parameters, cautious, without_effects
from kitools.simulation.comparison import MEASURES
from kitools.simulation.experiments import futures_needed, two_spreads
from kitools.simulation.experiments.needed import half_width
from kitools.simulation.experiments.spreads import of_the_numbers
from tests.simulation.builders import a_situation, a_strong_plan, a_weak_plan

PLANS = a_weak_plan(), a_strong_plan()
SMALL = {"futures": 40, "weeks": 20}


def repeated(numbers: Parameters, sets: int) -> Parameters:
    return Parameters(**{one.name: np.full(sets, float(getattr(numbers, one.name))) for one in fields(numbers)})


def test_one_set_repeated_spreads_by_chance_alone():
    found = two_spreads(a_situation(), *PLANS, sets=4, parameters=repeated(cautious(), 4), **SMALL)
    assert [one.measure for one in found] == [one.name for one in MEASURES]
    first = found[0]
    assert first.numbers.low == first.numbers.high == first.numbers.mean == pytest.approx(first.mean)
    assert first.chance.low < first.mean < first.chance.high
    assert first.courses.p10 < first.courses.p90


def test_the_ensemble_spreads_by_both():
    found = two_spreads(a_situation(), *PLANS, measures=("days_in_nobodys_hands",), sets=8, **SMALL)[0]
    assert found.numbers.low < found.mean < found.numbers.high
    assert found.chance.low < found.mean < found.chance.high
    assert (found.sets, found.futures) == (8, 40)


def test_without_effects_the_course_has_neither_spread():
    numbers = repeated(without_effects(), 3)
    names = ("weeks_crisis", "weeks_out_of_contact", "contacts_kept")
    for one in two_spreads(a_situation(), *PLANS, measures=names, sets=3, parameters=numbers, **SMALL):
        assert (one.mean, one.chance.low, one.chance.high, one.numbers.low, one.numbers.high) == (0, 0, 0, 0, 0)


def test_the_part_of_chance_is_taken_out_of_the_spread_of_the_numbers():
    luck = np.random.default_rng(3)
    noise = luck.normal(0, 10, (400, 50))
    assert of_the_numbers(noise).high - of_the_numbers(noise).low < 1.5
    true = luck.normal(0, 2, 400)
    found = of_the_numbers(true[:, None] + noise)
    assert found.high - found.low == pytest.approx(2 * 1.96 * 2, rel=0.15)


def test_luck_that_all_sets_share_is_no_part_of_the_spread_of_the_numbers():
    luck = np.random.default_rng(4)
    shared = luck.normal(0, 10, 50)
    assert of_the_numbers(np.tile(shared, (30, 1))).low == pytest.approx(of_the_numbers(np.tile(shared, (30, 1))).high)


@pytest.mark.parametrize("sets", [1, 501])
def test_sets_that_are_not_there_are_refused(sets):
    with pytest.raises(KitError, match="bad_sets"):
        two_spreads(a_situation(), *PLANS, sets=sets)


def test_a_smaller_difference_needs_more_futures():
    needs = [futures_needed(a_situation(), *PLANS, measure="weeks_crisis", smallest=s) for s in (20, 5, 2, 0.1)]
    counts = [one.futures for one in needs]
    assert counts == sorted(counts)
    assert counts[0] < counts[-1] == 2000
    assert [one.enough for one in needs] == [one.half_width < one.smallest for one in needs]
    assert not needs[-1].enough


def test_courses_that_all_agree_still_leave_some_doubt():
    assert 0 < half_width(np.ones(1000)) < half_width(np.ones(100))
    assert half_width(np.array([1.0, -1.0] * 50)) > half_width(np.zeros(100))


@pytest.mark.parametrize("smallest", [0, -1, 101])
def test_a_smallest_difference_that_is_none_is_refused(smallest):
    with pytest.raises(KitError, match="bad_smallest"):
        futures_needed(a_situation(), *PLANS, smallest=smallest)
