"""Each data set says what it is, and its datasheet and its files say the same."""

from hashlib import sha256

import pytest

from tests.data.sheets import FILES, FOLDERS, read, sheet_of, stated_columns, stated_files


def test_there_are_data_sets():
    assert {folder.name for folder in FOLDERS} >= {
        "copenhagen-2016",
        "synthetic",
        "norway-individual-plan-2012-2021",
        "ontario-coordinated-care-plan",
    }


@pytest.mark.parametrize("folder", FOLDERS, ids=lambda folder: folder.name)
@pytest.mark.parametrize("part", ["What it is", "Who, when, how", "Limits", "Licence"])
def test_a_datasheet_says_what_who_limits_and_licence(folder, part):
    assert f"\n**{part}.**" in sheet_of(folder)


@pytest.mark.parametrize("folder", FOLDERS, ids=lambda folder: folder.name)
def test_a_datasheet_names_every_file_and_no_other(folder):
    assert sorted(stated_files(folder)) == sorted(path.name for path in folder.glob("*.csv"))


@pytest.mark.parametrize("path", FILES, ids=lambda path: f"{path.parent.name}/{path.name}")
def test_a_datasheet_states_the_rows_and_the_checksum_of_the_file(path):
    rows, checksum = stated_files(path.parent)[path.name]
    assert len(read(path)[1]) == rows
    assert sha256(path.read_bytes()).hexdigest() == checksum


@pytest.mark.parametrize("path", FILES, ids=lambda path: f"{path.parent.name}/{path.name}")
def test_a_datasheet_explains_every_column_of_the_file_in_order(path):
    headings, rows = read(path)
    assert stated_columns(path) == headings
    assert {len(row) for row in rows} == {len(headings)}
