"""A unit-month is the same everywhere: in rates, funnels, series and charts."""

import numpy as np
import pytest

from kitools.uptake import Stage
from kitools.uptake.charts import series
from kitools.uptake.choices import Per
from kitools.uptake.funnel.counted import count as count_for_funnels
from kitools.uptake.interrupted import monthly
from kitools.uptake.rates import rates
from kitools.uptake.unit_months import months_between, open_shares, unit_codes
from tests.uptake.evaluated import citizens, evaluated, units

STARTS = {
    "A": {"start": "2015-05-01"},
    "B": {"start": "2016-02-16"},
    "C": {"start": "2016-01-01", "stop": "2016-06-15"},
}


def days(*texts):
    """Return days as numpy has them."""
    return np.array(texts, dtype="datetime64[D]")


@pytest.fixture(scope="module")
def data():
    """Return three units, one of which stopped, with a plan in it after that."""
    rows = [{"unit": "ABC"[k % 3], "created": f"2016-{3 + k % 3:02}-20"} for k in range(30)]
    return evaluated(citizens(*rows, {"unit": "C", "created": "2016-09-01"}), units(**STARTS))


def test_the_shares_of_months_add_up_to_the_months_between():
    first = np.arange("2015-01", "2017-01", dtype="datetime64[M]")
    start, last = days("2015-05-01", "2016-02-16", "NaT"), days("2016-12-31", "2016-06-15", "2016-12-31")
    shares = open_shares(start, last, first.astype("datetime64[D]"), (first + 1).astype("datetime64[D]"))
    assert shares[:2].sum(axis=1) == pytest.approx(months_between(start[:2], last[:2]))
    assert shares[2].sum() == 0
    assert shares[1, 13] == pytest.approx(14 / 29)


def test_rates_funnels_and_series_count_the_same_plans_and_months(data):
    found = rates(data)
    months = [unit.months for unit in found.units]
    of_funnel = count_for_funnels(data, Stage.CREATED)
    assert of_funnel.unit_months == pytest.approx(months)
    assert of_funnel.plans.tolist() == [unit.plans for unit in found.units] == [10, 10, 10]
    over_months = monthly(data, Stage.CREATED)
    assert over_months.exposure.sum() == pytest.approx(found.total.months)
    assert over_months.plans.sum() == found.total.plans
    assert found.total.outside == 1


def test_a_chart_over_time_has_the_same_plans_and_open_units(data):
    charted = series(data, Stage.CREATED, Per.MONTH)
    over_months = monthly(data, Stage.CREATED)
    assert charted.y.sum() == over_months.plans.sum()
    assert charted.n == pytest.approx(over_months.exposure)


def test_rows_are_placed_among_the_units_in_their_order(data):
    assert unit_codes(data, data.citizens["unit"])[:4].tolist() == [0, 1, 2, 0]
    assert unit_codes(data, data.citizens["unit"].astype(str))[:3].tolist() == [0, 1, 2]
