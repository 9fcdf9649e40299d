"""The library gives the numbers that R gave, and the runner says so of any folder."""

import json
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest

from tests.golden.__main__ import main
from tests.golden.cases import cases_of
from tests.golden.difference import differences
from tests.golden.kinds import ANSWERS
from tests.golden.running import failings

HERE = Path(__file__).resolve().parent
CASES = cases_of(HERE)


@pytest.mark.parametrize("case", CASES, ids=lambda case: f"{case.kind}-{case.id}")
def test_the_library_gives_the_numbers_of_r(case):
    assert [str(one) for one in failings(case)] == []


def test_there_is_a_case_of_every_kind_that_is_known():
    assert {case.kind for case in CASES} == set(ANSWERS)


def test_every_file_of_a_case_is_named_in_the_manifest():
    named = {
        name for one in json.loads((HERE / "manifest.json").read_text()) for name in (one["input"], one["expected"])
    }
    kept = {str(path.relative_to(HERE)) for path in HERE.glob("*/*") if path.suffix in {".csv", ".json"}}
    assert kept == named - {None}


@pytest.fixture
def folder(tmp_path):
    """Return a function that makes a folder of one case of `kind` with what is `expected`."""

    def made(kind, expected, **more):
        case = {"id": "one", "kind": kind, "input": None, "args": None, "expected": expected, "rel_tol": 1e-6} | more
        (tmp_path / "one.json").write_text(json.dumps(case), encoding="utf-8")
        entry = {"id": "one", "kind": kind, "input": None, "expected": "one.json"}
        (tmp_path / "manifest.json").write_text(json.dumps([entry]), encoding="utf-8")
        return str(tmp_path)

    return made


def of_id(name):
    return next(case for case in CASES if case.id == name)


@pytest.mark.parametrize(
    ("name", "changes"),
    [
        ("pub_units_c_facet", {"facets": ["unit"], "multiply": None, "agg_fun": None, "y_neg": None, "x_type": None}),
        ("pub_shift", {"screen_outliers": None, "improvement_direction": None}),
        ("pub_ties", {"group_order": ["A", "B"]}),
        ("pub_two_raters", {"categories": None, "raters": None}),
        ("pub_bernoulli", {"odds_ratio": None, "limit": None}),
        ("pub_gaussian", {"newey_west_lag": None, "trend_definition": None}),
        ("pub_prop_exact", {"limits": None}),
    ],
)
def test_an_argument_that_is_null_or_missing_has_its_usual_value(name, changes):
    case = of_id(name)
    args = {key: value for key, value in (case.args | changes).items() if value is not None}
    assert [str(one) for one in failings(replace(case, args=args))] == []


def test_phases_may_be_a_column_of_labels(tmp_path):
    case = of_id("pub_tot_i_part_two")
    labelled = case.table().assign(phase=["pilot"] * 12 + ["spread"] * 12 + ["daily work"] * 12)
    labelled.to_csv(tmp_path / "labelled.csv", index=False)
    other = replace(case, args={**case.args, "part": "phase"}, table_path=tmp_path / "labelled.csv")
    assert [str(one) for one in failings(other)] == []


LIMITS = {"n_useful": 20, "longest_run_max": 7, "n_crossings_min": 6}


def test_a_folder_elsewhere_is_run_and_counted(folder, capsys):
    assert main([folder("runs", [LIMITS])]) == 0
    assert capsys.readouterr().out == "1 passed, 0 failed\n"


def test_a_differing_value_is_told_with_its_path(folder, capsys):
    assert main([folder("runs", [LIMITS, LIMITS | {"longest_run_max": 8}])]) == 1
    assert capsys.readouterr().out == "runs/one: [1].longest_run_max: got 7, wanted 8\n0 passed, 1 failed\n"


def test_a_value_that_no_adapter_knows_fails_the_case(folder, capsys):
    assert main([folder("runs", [LIMITS | {"moon": 1}])]) == 1
    assert "[0].moon: got nothing, no adapter knows this key" in capsys.readouterr().out


def test_a_case_of_an_unknown_kind_fails_and_says_so(folder, capsys):
    assert main([folder("astrology", {"a": 1})]) == 1
    assert "'astrology', which no adapter knows" in capsys.readouterr().out


def test_a_case_that_breaks_fails_alone(folder, capsys):
    assert main([folder("pareto", [], args={"x": "barrier"})]) == 1
    assert "wanted an answer" in capsys.readouterr().out


def test_a_case_that_is_not_there_fails(folder, capsys):
    place = folder("runs", [LIMITS])
    (Path(place) / "one.json").unlink()
    assert main([place]) == 1
    assert "cannot be read" in capsys.readouterr().out


@pytest.mark.parametrize("arguments", [[], ["a", "b"], ["{empty}"]])
def test_a_folder_that_is_none_is_refused_in_a_sentence(arguments, tmp_path, capsys):
    assert main([one.format(empty=tmp_path) for one in arguments]) == 2
    assert "a folder with manifest.json" in capsys.readouterr().out


def test_it_runs_as_a_command(folder):
    done = subprocess.run(
        [sys.executable, "-m", "tests.golden", folder("runs", [LIMITS])],
        check=False,
        cwd=HERE.parents[1],
        capture_output=True,
        text=True,
        timeout=60,
    )
    assert (done.returncode, done.stdout, done.stderr) == (0, "1 passed, 0 failed\n", "")


@pytest.mark.parametrize(
    ("got", "wanted", "count"),
    [
        (1.0000005, 1, 0),
        (1.000002, 1, 1),
        (float("nan"), None, 0),
        (float("inf"), None, 1),
        (0, None, 1),
        (True, 1, 1),
        (False, False, 0),
        ([288], 288, 0),
        ([], [], 0),
        ([1, 2], [1], 1),
        ("a", "b", 1),
        ({"a": 1, "b": 2}, {"a": 1}, 0),
        (None, {"a": 1}, 1),
    ],
)
def test_values_are_compared_as_the_readme_says(got, wanted, count):
    assert len(list(differences(got, wanted, 1e-6))) == count
