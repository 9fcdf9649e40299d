"""The made-up units: the script writes the same bytes again, and what it says is true of them is."""

import importlib.util
from collections import Counter
from datetime import datetime
from pathlib import Path

import pytest

from tests.data.sheets import DATA, read

FOLDER = DATA / "uptake" / "synthetic"
STAGES = ("tegn set", "tilbudt", "samtykke", "møde afholdt", "plan oprettet", "plan igangsat", "fulgt op")


@pytest.fixture(scope="module")
def script():
    spec = importlib.util.spec_from_file_location("make_synthetic", FOLDER / "make_synthetic.py")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.fixture(scope="module")
def citizens():
    headings, rows = read(FOLDER / "citizens.csv")
    return [dict(zip(headings, row, strict=True)) for row in rows]


@pytest.fixture(scope="module")
def units():
    headings, rows = read(FOLDER / "units.csv")
    return {row[0]: dict(zip(headings, row, strict=True)) for row in rows}


def day(text):
    return datetime.strptime(text, "%d-%m-%Y").date()


def test_the_script_writes_the_same_bytes_again(script, tmp_path: Path):
    script.main(tmp_path)
    for name in ("citizens.csv", "units.csv"):
        assert (tmp_path / name).read_bytes() == (FOLDER / name).read_bytes()


def test_no_stage_is_reached_without_the_one_before_or_earlier(citizens):
    for row in citizens:
        days = [day(row[stage]) for stage in STAGES if row[stage]]
        assert [bool(row[stage]) for stage in STAGES] == [True] * len(days) + [False] * (len(STAGES) - len(days))
        assert days == sorted(days)
        assert not row["udgået"] or days[-1] <= day(row["udgået"])


def test_nothing_happens_before_a_unit_starts_or_after_the_last_day(citizens, units, script):
    for row in citizens:
        assert day(row["tegn set"]) >= day(units[row["enhed"]]["start"])
        assert all(day(row[what]) <= script.UNTIL for what in (*STAGES, "udgået") if row[what])


def test_twelve_units_of_which_one_is_a_pilot_that_began_first(units):
    assert len(units) == 12
    pilots = [name for name, unit in units.items() if unit["gruppe"] == "pilot"]
    assert pilots == ["Linden"]
    assert day(units["Linden"]["start"]) == min(day(unit["start"]) for unit in units.values())


def test_plans_are_sparse_in_the_small_units(citizens, units):
    made = Counter(row["enhed"] for row in citizens if row["plan oprettet"])
    small = [name for name, unit in units.items() if int(unit["borgere i målgruppen"]) <= 60]
    assert len(small) == 6 and all(made[name] < 24 for name in small)


def test_the_pilot_makes_fewer_plans_after_its_leadership_changed(citizens, units):
    changed = day(units["Linden"]["lederskifte"])
    made = [day(row["plan oprettet"]) for row in citizens if row["enhed"] == "Linden" and row["plan oprettet"]]
    before = sum(changed.replace(year=changed.year - 1) <= on < changed for on in made)
    after = sum(changed <= on < changed.replace(year=changed.year + 1) for on in made)
    assert after < before


def test_no_more_agreements_are_kept_than_were_made(citizens):
    counted = [row for row in citizens if row["aftaler holdt"]]
    assert counted
    assert all(int(row["aftaler holdt"]) <= int(row["aftaler"]) and row["fulgt op"] for row in counted)
