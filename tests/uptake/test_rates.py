"""Rates: months are counted as they are said to be, nothing unknown is guessed, and units meet at the same age."""

from datetime import date

import numpy as np
import pytest

from kitools.uptake import Stage
from kitools.uptake.rates import months_between, rates
from kitools.words import LANGUAGES, tr
from tests.uptake.evaluated import citizens, copenhagen, counts, evaluated, units

TWO = units(A={"start": "2016-01-01", "eligible": 40, "group": "pilot"}, B={"start": "2016-09-16", "group": "øvrige"})


def codes(said):
    return [one.code for one in said]


@pytest.mark.parametrize(
    ("first", "last", "months"),
    [
        ("2015-05-01", "2016-12-31", 20),
        ("2016-08-01", "2016-12-31", 5),
        ("2016-02-01", "2016-02-29", 1),
        ("2016-06-16", "2016-06-30", 0.5),
        ("2016-06-16", "2016-07-31", 1.5),
        ("2016-12-31", "2016-12-31", 1 / 31),
        ("2017-01-01", "2016-12-31", 0),
    ],
)
def test_a_whole_month_is_one_and_a_part_counts_by_its_days(first, last, months):
    assert months_between(first, last) == pytest.approx(months)


def test_a_missing_start_has_no_months():
    assert np.isnan(months_between("NaT", "2016-12-31"))


def test_copenhagen_has_21_plans_in_25_unit_months_and_says_that_stages_are_mixed():
    found = rates(copenhagen(Amager="2015-05-01", Øvrige="2016-08-01"))
    assert [(one.name, one.plans, one.months) for one in found.units] == [("Amager", 19, 20), ("Øvrige", 2, 5)]
    assert found.total.per_month.estimate == pytest.approx(0.84)
    assert found.total.stages == (Stage.CREATED, Stage.STARTED)
    assert "rates.stages_mixed" in codes(found.readings)
    assert found.units[0].per_month.low == pytest.approx(0.571962, abs=1e-6)


def test_without_a_start_there_is_no_rate_and_the_reading_says_what_is_needed():
    found = rates(copenhagen())
    assert found.total.per_month is None
    assert found.no_start == ("Amager", "Øvrige")
    assert codes(found.readings)[0] == "rates.no_time"


def test_the_total_leaves_out_units_whose_start_is_not_known():
    found = rates(copenhagen(Amager="2015-05-01"))
    assert (found.total.plans, found.total.per_month.events, found.total.months) == (21, 19, 20)
    assert "rates.no_start" in codes(found.readings)


def test_plans_per_citizen_rest_on_the_units_whose_target_group_is_known():
    table = citizens({"unit": "A", "created": "2016-02-01"}, {"unit": "B", "created": "2016-10-01"})
    found = rates(evaluated(table, TWO))
    assert (found.total.per_citizen.events, found.total.per_citizen.estimate) == (1, 1 / 40)
    assert found.units[0].per_citizen_month.exposure == pytest.approx(480)
    assert found.no_eligible == ("B",)
    assert [group.name for group in found.groups] == ["pilot", "øvrige"]


def test_a_plan_before_the_start_or_after_the_last_day_is_not_counted():
    table = citizens(
        {"unit": "A", "created": "2015-12-31"},
        {"unit": "A", "created": "2016-02-01"},
        {"unit": "A", "created": "2017-01-01"},
        {"unit": "B"},
    )
    found = rates(evaluated(table, TWO))
    assert (found.units[0].plans, found.units[0].outside) == (1, 1)
    assert "rates.outside" in codes(found.readings)


def test_units_are_laid_side_by_side_by_months_since_their_own_start():
    table = citizens(
        {"unit": "A", "created": "2016-01-01"},
        {"unit": "A", "created": "2016-01-31"},
        {"unit": "A", "created": "2016-12-15"},
        {"unit": "B", "created": "2016-10-15"},
        {"unit": "B", "created": "2016-10-16"},
    )
    ages = rates(evaluated(table, TWO)).since_start
    assert (ages.units, ages.common, len(ages.months)) == (("A", "B"), 3, 12)
    assert ages.plans[:, :3].tolist() == [[2, 0, 0], [1, 1, 0]]
    assert ages.cumulative[0, -1] == 3
    assert np.isnan(ages.plans[1, 3:]).all()


def test_counts_by_month_align_on_calendar_months():
    table = counts([("A", "2016-01-01", 2, "created"), ("A", "2016-03-01", 1, "created"), ("B", "2016-09-01", 4, "")])
    found = rates(evaluated(table, TWO))
    assert found.since_start.cumulative[0, :3].tolist() == [2, 2, 3]
    assert found.units[1].plans == 4


def test_a_unit_with_counts_of_the_stage_asked_for_is_not_given_those_of_another():
    table = counts([("A", None, 9, "created"), ("A", None, 5, "started"), ("B", None, 2, "started")])
    found = rates(evaluated(table, TWO))
    assert [one.plans for one in found.units] == [9, 2]
    assert found.units[0].stages == (Stage.CREATED,)
    assert rates(evaluated(table, TWO), stage=Stage.STARTED).total.plans == 7


def test_a_unit_that_stopped_has_its_months_until_then():
    known = units(A={"start": "2016-01-01", "stop": "2016-06-30"})
    found = rates(evaluated(citizens({"unit": "A", "created": "2016-08-01"}), known))
    assert (found.units[0].months, found.units[0].plans, found.units[0].outside) == (6, 0, 1)
    assert found.units[0].per_month.high == pytest.approx(3.688879 / 6, abs=1e-6)


def test_a_rare_plan_is_said_by_the_year():
    known = units(A={"start": "2010-01-01"})
    found = rates(evaluated(citizens({"unit": "A", "created": "2016-08-01"}), known))
    assert found.readings[0].facts["per"] == "year"
    assert found.readings[0].facts["rate"] == 0.14


@pytest.mark.parametrize("language", LANGUAGES)
def test_everything_rates_say_has_words(language):
    rare = evaluated(citizens({"unit": "A", "created": "2016-02-01"}, {"unit": "B"}), TWO, date(2016, 12, 31))
    for found in (rates(copenhagen()), rates(copenhagen(Amager="2015-05-01", Øvrige="2016-08-01")), rates(rare)):
        for one in (*found.readings, *found.assumptions, *found.cannot_show):
            assert tr(language, one.code, **one.facts)
