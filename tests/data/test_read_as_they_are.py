"""Each uptake file that is shipped is read as it lies: every column recognised without help, and no fault in it."""

from datetime import date

import pytest

from kitools.uptake import Stage
from kitools.uptake.intake import FIELDS, Shape, clean, read, read_units
from tests.data.sheets import DATA
from tests.data.sheets import read as plainly

COPENHAGEN, SYNTHETIC = DATA / "uptake" / "copenhagen-2016", DATA / "uptake" / "synthetic"
UNTIL = {COPENHAGEN: date(2016, 12, 31), SYNTHETIC: date(2023, 12, 31)}
TABLES = [
    (COPENHAGEN / "counts.csv", Shape.COUNTS, None),
    (COPENHAGEN / "counts.csv", Shape.COUNTS, COPENHAGEN / "units-assumed.csv"),
    (SYNTHETIC / "citizens.csv", Shape.CITIZENS, None),
    (SYNTHETIC / "citizens.csv", Shape.CITIZENS, SYNTHETIC / "units.csv"),
]


def reading_of(path, units=None):
    until = UNTIL[path.parent]
    return read(path, until=until, units=None if units is None else read_units(units, until=until))


@pytest.mark.parametrize(("path", "shape", "units"), TABLES, ids=lambda one: getattr(one, "name", str(one)))
def test_an_uptake_file_has_no_fault_and_is_seen_for_what_it_is(path, shape, units):
    reading = reading_of(path, units)
    assert reading.faults == ()
    assert reading.shape is shape
    assert reading.rows == len(plainly(path)[1])
    assert clean(reading).dropped == 0


@pytest.mark.parametrize("path", [COPENHAGEN / "units-assumed.csv", SYNTHETIC / "units.csv"], ids=lambda one: one.name)
def test_a_file_of_units_has_no_fault(path):
    assert read_units(path, until=UNTIL[path.parent]).faults == ()


@pytest.mark.parametrize(("path", "shape", "_"), TABLES[::2], ids=lambda one: getattr(one, "name", ""))
def test_every_heading_is_recognised_without_help(path, shape, _):
    mapping = reading_of(path).mapping
    assert {mapping.heading(field) for field in FIELDS[shape]} - {None} == set(plainly(path)[0])


def test_the_made_up_table_has_a_column_for_every_field_of_a_citizen():
    mapping = reading_of(SYNTHETIC / "citizens.csv").mapping
    assert [field for field in FIELDS[Shape.CITIZENS] if mapping.heading(field) is None] == []


def test_copenhagen_keeps_what_each_part_of_the_city_counted():
    counts = clean(reading_of(COPENHAGEN / "counts.csv")).counts
    found = [(row.unit, row.plans, Stage(row.stage)) for row in counts.itertuples()]
    assert found == [("Amager", 19, Stage.CREATED), ("Øvrige dele af byen", 2, Stage.STARTED)]


def test_copenhagen_has_no_start_unless_the_assumed_ones_are_given():
    assert clean(reading_of(COPENHAGEN / "counts.csv")).units["start"].isna().all()
    assumed = clean(reading_of(COPENHAGEN / "counts.csv", COPENHAGEN / "units-assumed.csv")).units
    assert [f"{day:%Y-%m-%d}" for day in assumed["start"]] == ["2015-05-01", "2016-08-01"]
