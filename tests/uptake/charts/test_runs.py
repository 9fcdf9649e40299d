from math import comb

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kitools.ground import KitError
from kitools.uptake.charts import run_limits, runs
from kitools.uptake.charts.power import _Q, chance_of_signal, smallest_ratio, smallest_shift
from kitools.uptake.charts.runs import runs_by_segment


def signals(many):
    """The share of series, one in each row, that break a rule around their own median."""
    count, length = many.shape
    segment = np.repeat(np.arange(count), length)
    centre = np.repeat(np.median(many, axis=1), length)
    found = runs_by_segment(many.ravel(), centre, np.ones(many.size, dtype=bool), segment, count)
    return found.signal.mean()


@pytest.mark.parametrize(("n", "limits"), [(1, (3, 0)), (12, (7, 3)), (23, (8, 7)), (24, (8, 8)), (36, (8, 13))])
def test_the_limits_are_those_that_were_published(n, limits):
    assert run_limits(n) == limits


def test_the_limits_of_long_series_agree_with_those_counted_exactly():
    below = [comb(2999, 0)]
    while 20 * below[-1] < 2**2999:
        below.append(below[-1] + comb(2999, len(below)))
    assert run_limits(3000) == (15, len(below) - 1)


def test_no_point_off_the_line_is_no_limit_and_no_signal():
    with pytest.raises(KitError) as refused:
        run_limits(0)
    assert refused.value.code == "uptake_charts.no_useful"
    found = runs(np.zeros(5), 0.0)
    assert (found.n_useful, found.longest_run, found.n_crossings_min, found.signal) == (0, None, None, False)


def test_points_on_the_line_and_missing_points_are_passed_over():
    assert runs(np.array([1, 0, 2, np.nan, 3, -1.0]), 0.0).longest_run == 3


@pytest.mark.parametrize("n", [12, 20, 24, 36, 60])
def test_noise_gives_a_false_alarm_in_fewer_than_five_series_of_a_hundred(n):
    alarms = signals(np.random.default_rng(n).normal(size=(4000, n)))
    assert alarms < 0.05
    assert alarms == pytest.approx(chance_of_signal(n, 0.5), abs=0.012)


@given(st.lists(st.floats(-50, 50), min_size=1, max_size=40))
@settings(max_examples=40, deadline=None)
def test_turning_a_series_upside_down_or_around_changes_no_run(values):
    series = np.array(values)
    found = runs(series, 0.0)
    assert found == runs(-series, 0.0) == runs(series[::-1], 0.0)


@pytest.mark.parametrize("n", [10, 24, 38, 60])
def test_the_table_of_smallest_changes_is_what_the_computation_gives(n):
    assert chance_of_signal(n, _Q[n]) == pytest.approx(0.8, abs=0.005)


def test_a_change_of_the_smallest_size_is_seen_about_four_times_in_five():
    rng = np.random.default_rng(5)
    shifted = rng.normal(size=(2000, 24)) + np.repeat([0, smallest_shift(24)], 12)
    assert signals(shifted) == pytest.approx(0.8, abs=0.06)
    waits = rng.exponential(size=(2000, 24)) * np.repeat([1, smallest_ratio(24)], 12)
    assert signals(waits) == pytest.approx(0.8, abs=0.06)


def test_a_handful_of_points_shows_no_change_however_large():
    assert smallest_shift(8) is None
    assert chance_of_signal(8, 1 - 1e-12) < 0.8
    assert smallest_shift(200) == smallest_shift(150)
