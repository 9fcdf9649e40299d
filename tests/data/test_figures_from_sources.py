"""The figures of the reference data are those of their sources, and keep within what can be."""

import csv

import pytest

from tests.data.sheets import DATA, read, sheet_of

COPENHAGEN = DATA / "uptake" / "copenhagen-2016"
NORWAY = DATA / "reference" / "norway-individual-plan-2012-2021"
ONTARIO = DATA / "reference" / "ontario-coordinated-care-plan"


def rows_of(path):
    headings, rows = read(path)
    return [dict(zip(headings, row, strict=True)) for row in rows]


def test_copenhagen_keeps_the_memos_own_word_for_each_count():
    found = [(row["enhed"], int(row["planer"]), row["stadie"]) for row in rows_of(COPENHAGEN / "counts.csv")]
    assert found == [("Amager", 19, "oprettet"), ("Øvrige dele af byen", 2, "igangsat")]
    assert "perhaps two things" in sheet_of(COPENHAGEN)


def test_what_is_assumed_of_copenhagen_says_so_in_its_name():
    assert [path.name for path in COPENHAGEN.glob("*.csv") if "start" in read(path)[0]] == ["units-assumed.csv"]


def test_norway_has_ten_years_in_order():
    years = [int(row["year"]) for row in rows_of(NORWAY / "individual-plan.csv")]
    assert years == list(range(2012, 2022))


@pytest.mark.parametrize("row", rows_of(NORWAY / "individual-plan.csv"), ids=lambda row: row["year"])
def test_a_percentage_from_norway_has_the_decimals_it_states(row):
    _, _, decimals = row["percent_with_active_plan"].partition(".")
    assert len(decimals) == int(row["decimals"])


def test_the_groups_by_need_are_fewer_than_all_recipients():
    groups = sum(int(row["recipients"]) for row in rows_of(NORWAY / "by-need-2021.csv"))
    everybody = int(rows_of(NORWAY / "individual-plan.csv")[-1]["recipients"])
    assert groups == 195_107 < everybody


@pytest.mark.parametrize(
    "row", rows_of(ONTARIO / "effects.csv"), ids=lambda row: f"{row['study']}-{row['months_after']}"
)
def test_a_ratio_from_ontario_lies_within_its_interval(row):
    assert float(row["low"]) < float(row["rate_ratio"]) < float(row["high"])


def test_every_reference_file_is_plain_csv():
    for path in (*NORWAY.glob("*.csv"), *ONTARIO.glob("*.csv")):
        with path.open(encoding="ascii", newline="") as file:
            assert len(next(csv.reader(file))) > 1
