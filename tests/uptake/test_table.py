"""What an evaluator has, once it is read."""

from datetime import date

import pytest

from kitools.ground import KitError
from tests.uptake.evaluated import citizens, counts, evaluated, units

READ_ON = date(2026, 11, 22)


def test_a_file_is_counted_to_the_last_day_of_any_stage_in_it():
    table = citizens({"unit": "A", "created": "2016-05-01"}, {"unit": "A", "signs_seen": "2016-09-30"})
    assert evaluated(table, until=READ_ON).counted_to_last_day().until == date(2016, 9, 30)


def test_a_month_of_counts_is_counted_to_its_end():
    table = counts([("A", "2016-01-01", 3, "created"), ("A", "2016-02-01", 2, "created")])
    assert evaluated(table, until=READ_ON).counted_to_last_day().until == date(2016, 2, 29)


def test_counts_without_days_end_when_the_last_unit_stopped():
    table = counts([("A", None, 19, "created"), ("B", None, 2, "created")])
    stopped = units(A={"stop": "2016-10-31"}, B={"stop": "2016-12-31"})
    assert evaluated(table, stopped, READ_ON).counted_to_last_day().until == date(2016, 12, 31)


@pytest.mark.parametrize("stop", [None, "2016-10-31"])
def test_counts_without_days_are_counted_as_they_were_while_a_unit_goes_on(stop):
    table = counts([("A", None, 19, "created"), ("B", None, 2, "created")])
    assert evaluated(table, units(A={"stop": stop}, B={}), READ_ON).counted_to_last_day().until == READ_ON


def test_the_last_day_never_moves_beyond_what_was_said():
    table = citizens({"unit": "A", "created": "2016-05-01"})
    assert evaluated(table, until=date(2016, 4, 1)).counted_to_last_day().until == date(2016, 4, 1)


def test_some_units_can_be_looked_at_alone_and_an_unknown_one_is_named():
    data = evaluated(citizens({"unit": "A", "created": "2016-05-01"}, {"unit": "B"}))
    some = data.of_units(["B"])
    assert (some.names, len(some.citizens), len(data.citizens)) == (("B",), 1, 2)
    with pytest.raises(KitError) as error:
        data.of_units(["C"])
    assert (error.value.code, error.value.facts["unit"]) == ("uptake.unit_unknown", "C")
