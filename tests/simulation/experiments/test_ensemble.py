import re
from dataclasses import fields, replace
from hashlib import sha256

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from kitools.ground import shipped
from kitools.simulation import Parameters, cautious, evidence, yearly_numbers
from kitools.simulation.distributions import quantile, varying
from kitools.simulation.ensemble import COUNTED, drawn, ensemble, hits, lines, yearly_of
from tests.simulation.builders import a_situation, a_weak_plan

FOLDER = shipped("data") / "evidence"
ROWS = {row.id: row for row in evidence()}


def test_the_file_is_the_one_that_the_datasheet_names():
    sheet = (FOLDER / "ensemble.md").read_text(encoding="utf-8")
    assert sha256((FOLDER / "ensemble.csv").read_bytes()).hexdigest() in re.findall(r"[0-9a-f]{64}", sheet)
    assert f"{ensemble().sets} sets of the {len(fields(Parameters))} numbers" in sheet


def test_the_file_holds_every_number_within_its_range():
    assert 400 <= ensemble().sets <= 600
    for row in evidence():
        values = getattr(ensemble(), row.id)
        assert values.shape == (ensemble().sets,)
        assert row.low <= values.min() and values.max() <= row.high, row.id
        assert (np.ptp(values) > 0) == (row in varying()), row.id


def test_every_set_hits_every_interval_when_it_is_computed_anew():
    assert hits(yearly_of(ensemble())).all()


def test_the_middling_case_counts_as_a_weak_plan_does():
    here, there = yearly_of(cautious()), yearly_numbers(a_situation(), a_weak_plan())
    for name, (low, high) in COUNTED.items():
        assert getattr(here, name) == pytest.approx(getattr(there, name))
        assert low <= getattr(here, name)[0] <= high


def test_the_same_seed_draws_the_same_sets_and_the_file_keeps_them_whole():
    one, same, other = (drawn(4, seed) for seed in (1, 1, 2))
    assert list(lines_of(one)) == list(lines_of(same)) != list(lines_of(other))
    assert list(lines(ensemble())) == (FOLDER / "ensemble.csv").read_text(encoding="utf-8").splitlines()


def lines_of(numbers):
    return lines(Parameters(**{one.name: np.resize(getattr(numbers, one.name), 4) for one in fields(numbers)}))


@pytest.mark.parametrize("row", evidence(), ids=lambda row: row.id)
def test_the_value_is_the_median_and_the_range_the_ends(row):
    low, middle, high = quantile(row, [0.0, 0.5, 1.0])
    assert middle == row.value
    ends = (row.value, row.value) if row.distribution == "fixed" else (row.low, row.high)
    assert (low, high) == pytest.approx(ends)


@given(st.sampled_from(evidence()), st.floats(0, 1), st.floats(0, 1))
def test_a_larger_share_never_has_a_smaller_value(row, one, other):
    less, more = quantile(row, sorted((one, other)))
    assert row.low <= less <= more <= row.high


def test_where_the_value_is_an_end_half_the_draws_are_the_value():
    values = quantile(ROWS["effect_unheld_ball"], np.linspace(0, 1, 101))
    assert (values == 1).sum() == 51
    assert (quantile(ROWS["broken_promise_relation"], [0, 0.2, 0.5]) == 0).all()


def test_a_fixed_number_stays_and_each_scale_has_its_own_middle():
    assert (quantile(ROWS["weeks_integrated"], [0, 0.3, 1]) == ROWS["weeks_integrated"].value).all()
    row = replace(ROWS["days_coordinator"], low=1, value=4, high=16, distribution="log-normal")
    assert quantile(row, 0.25) * quantile(row, 0.75) == pytest.approx(16)
    row = replace(row, low=0.1, value=0.5, high=0.9, distribution="logit-normal")
    assert quantile(row, 0.25) + quantile(row, 0.75) == pytest.approx(1)
    row = replace(row, low=-2, value=0, high=2, distribution="normal")
    assert quantile(row, [[0.25], [0.75]]).sum() == pytest.approx(0, abs=1e-12)
