"""The commands: JSON on stdout, sentences on stderr, exit codes, never a traceback."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

from kitools.app.cli import main
from kitools.cases import cases
from kitools.plan import read_plan
from kitools.store import Drafts

NAMES = [entry.id for entry in cases()]


def run(capsys, *argv):
    """Return the exit code, stdout and stderr of `kitools argv`."""
    code = main(argv)
    said = capsys.readouterr()
    return code, said.out, said.err


@pytest.fixture
def example(capsys, tmp_path):
    """Write an example plan of a case to a file and return its path."""

    def write(name, quality):
        code, text, _ = run(capsys, "plan", "example", name, "--quality", quality)
        assert code == 0
        path = tmp_path / f"{name}-{quality}.json"
        path.write_text(text, encoding="utf-8")
        return str(path)

    return write


def test_the_cases_have_an_id_and_a_title_in_both_languages(capsys):
    code, out, _ = run(capsys, "cases", "--json")
    listed = json.loads(out)
    assert code == 0
    assert len(listed) >= 4
    assert all(case["id"] and case["title"]["da"] and case["title"]["en"] for case in listed)


@pytest.mark.parametrize("name", NAMES)
def test_a_weak_plan_stops_and_a_strong_one_does_not(capsys, example, name):
    code, out, _ = run(capsys, "check", example(name, "weak"), "--json")
    findings = json.loads(out)["findings"]
    assert code == 1
    assert {"code", "severity", "text", "why", "source", "where"} <= set(findings[0])
    assert "stop" in {finding["severity"] for finding in findings}
    code, out, _ = run(capsys, "check", example(name, "strong"), "--json")
    assert code == 0
    assert "stop" not in {finding["severity"] for finding in json.loads(out)["findings"]}


def test_findings_are_said_in_the_language_asked_for(capsys, example):
    path = example(NAMES[0], "weak")
    _, _, danish = run(capsys, "check", path)
    _, _, english = run(capsys, "check", path, "--lang", "en")
    assert danish
    assert english
    assert danish != english


def test_a_simulation_run_twice_is_the_same_bytes(capsys, example):
    argv = (
        "simulate",
        NAMES[0],
        example(NAMES[0], "weak"),
        example(NAMES[0], "strong"),
        "--futures",
        "200",
        "--seed",
        "7",
        "--json",
    )
    code, first, _ = run(capsys, *argv)
    assert code == 0
    assert run(capsys, *argv)[1] == first
    assert json.loads(first)["differences"][0]["better"] > 0


def test_a_plan_against_itself_differs_by_exactly_nothing(capsys, example):
    path = example(NAMES[0], "strong")
    _, out, _ = run(capsys, "simulate", NAMES[0], path, path, "--futures", "200", "--json")
    assert {one["difference"]["mean"] for one in json.loads(out)["differences"]} == {0.0}


def test_a_simulation_comes_with_its_caveat_and_what_is_assumed(capsys, example):
    argv = ("simulate", NAMES[0], example(NAMES[0], "weak"), "--futures", "20", "--json")
    told = json.loads(run(capsys, *argv)[1])
    assert (told["case"], told["futures"], told["weeks"], told["seed"]) == (NAMES[0], 20, 52, 7)
    assert told["caveat"] == "common.learning_model"
    assert "ikke en prognose" in told["caveat_text"]
    assert {"days_nobody", "handover_lost"} <= {one["id"] for one in told["assumptions"]}
    assert all(one["status"] != "evidence" and one["low"] <= one["value"] <= one["high"] for one in told["assumptions"])


def test_each_plan_of_a_simulation_is_told_as_the_model_sums_it_up(capsys, example):
    from kitools.app.speech import rounded
    from kitools.cases import case
    from kitools.simulation import simulate, summary

    path = example(NAMES[0], "weak")
    told = json.loads(run(capsys, "simulate", NAMES[0], path, "--futures", "20", "--json")[1])
    year = rounded(summary(simulate(case(NAMES[0]), read_plan(Path(path).read_text("utf-8")), futures=20)))
    (plan,) = told["plans"]
    assert plan.pop("plan") == Path(path).name
    plan["ball"].pop("share_of_promises_kept")
    assert plan == {name: year[name] for name in plan}
    assert {*year} - {*plan} <= {*told}
    assert all(told[name] == year[name] for name in {*year} - {*plan})


def test_without_json_a_simulation_speaks_and_stdout_is_silent(capsys, example):
    code, out, err = run(capsys, "simulate", NAMES[0], example(NAMES[0], "weak"), "--futures", "50")
    assert (code, out) == (0, "")
    assert "ikke en prognose" in err


def test_a_new_plan_is_an_empty_plan_for_the_case(capsys):
    code, out, _ = run(capsys, "plan", "new", NAMES[0], "--on", "2026-05-06")
    assert code == 0
    plan = read_plan(out)
    assert plan.case == NAMES[0]
    assert str(plan.begins_on) == "2026-05-04"


@pytest.mark.parametrize("what", ["plan", "case"])
def test_a_schema_is_json_schema(capsys, what):
    code, out, _ = run(capsys, "schema", what)
    assert code == 0
    assert json.loads(out)["$schema"].endswith("schema")


@pytest.mark.parametrize(
    ("argv", "named"),
    [
        (("plan", "new", "nobody"), "nobody"),
        (("check", "missing.json"), "missing.json"),
        (("simulate", "nobody", "missing.json"), "nobody"),
        (("plan", "new", NAMES[0], "--on", "i går"), "i går"),
        (("plan", "new", NAMES[0], "--on", "9999-12-31"), "9999-12-31"),
        (("simulate", NAMES[0], "missing.json", "--futures", "mange"), "mange"),
        (("simulate", NAMES[0], "missing.json", "--seed", "-1"), "(--seed)"),
        (("simulate", NAMES[0], "missing.json", "--seed", "99999999999999999999"), "99999999999999999999"),
        (("simulate", NAMES[0], "missing.json", "--seed", str(2**63)), "(--seed)"),
    ],
)
@pytest.mark.parametrize("lang", ["da", "en"])
def test_bad_input_is_answered_with_a_sentence_that_names_it(capsys, argv, named, lang):
    code, out, err = run(capsys, *argv, "--lang", lang)
    assert (code, out) == (2, "")
    assert named in err
    assert "Traceback" not in err


def test_a_faulty_plan_is_answered_with_file_place_and_value(capsys, tmp_path):
    path = tmp_path / "plan.json"
    path.write_text('{"format": 1, "interventions": [{"id": "a", "due": "i morgen"}]}', encoding="utf-8")
    code, _, err = run(capsys, "check", str(path))
    assert code == 2
    assert str(path) in err
    assert "interventions[0].due" in err
    assert "i morgen" in err


def test_case_files_are_checked_one_by_one(capsys, tmp_path):
    path = tmp_path / "case.yaml"
    path.write_text("id: en\n", encoding="utf-8")
    good = str(cases()[0].path)
    code, _, err = run(capsys, "cases", "check", good, str(path))
    assert code == 2
    assert f"{good}: i orden" in err
    assert f"{path}: title" in err


def test_the_doctor_finds_this_machine_well(capsys, tmp_path):
    code, _, err = run(capsys, "doctor", "--state", str(tmp_path / "state"), "--port", "0")
    assert code == 0, err


def test_the_doctor_says_how_to_mend_a_folder_that_cannot_be_written(capsys, tmp_path):
    (tmp_path / "file").write_text("")
    code, _, err = run(capsys, "doctor", "--state", str(tmp_path / "file" / "state"), "--port", "0")
    assert code == 1
    assert "--state" in err


def test_the_doctor_looks_into_the_database_that_is_there(capsys, tmp_path):
    arguments = ("doctor", "--state", str(tmp_path), "--port", "0", "--lang", "en")
    Drafts(tmp_path).new_code()
    code, _, err = run(capsys, *arguments)
    assert (code, "The database answers and is whole" in err) == (0, True)
    (tmp_path / "kitools.db").write_bytes(b"not a database " * 1000)
    code, _, err = run(capsys, *arguments)
    assert (code, f"{tmp_path / 'kitools.db'} is damaged" in err) == (1, True)


def test_the_doctor_says_why_a_database_does_not_answer_and_never_its_password(capsys, tmp_path):
    arguments = ("doctor", "--state", str(tmp_path), "--port", "0", "--lang", "en")
    code, _, err = run(capsys, *arguments, "--store", "postgresql://kit:secret@127.0.0.1:1/kit")
    assert (code, "postgresql://kit:***@127.0.0.1:1/kit does not answer" in err) == (1, True)
    assert "secret" not in err
    code, _, err = run(capsys, *arguments, "--store", "postgres//kit:secret@127.0.0.1/kit")
    assert (code, "postgres//kit:***@127.0.0.1/kit is not the address of a database" in err) == (1, True)
    assert "secret" not in err


def test_lessons_and_analyses_are_copied_once_and_never_written_over(capsys, tmp_path):
    folder = tmp_path / "mine"
    assert run(capsys, "lab", str(folder), "--copy-only")[0] == 0
    copied = sorted(folder.rglob("*.ipynb"))
    assert {one.parent.name for one in copied} == {"analyses", "lessons"}
    for one in copied:
        one.write_text("mine")
    assert run(capsys, "lab", str(folder), "--copy-only")[0] == 0
    assert {one.read_text() for one in copied} == {"mine"}


def test_a_reader_that_goes_away_is_no_error():
    program = "import sys; from kitools.app.cli import main; sys.exit(main(['schema', 'case']))"
    writer = subprocess.Popen([sys.executable, "-c", program], stdout=subprocess.PIPE, stderr=subprocess.PIPE)
    assert writer.stdout is not None
    assert writer.stderr is not None
    writer.stdout.close()
    err = writer.stderr.read()
    writer.stderr.close()
    assert (writer.wait(), err) == (0, b"")


def test_a_plan_of_another_case_is_refused_and_named(tmp_path, capsys):
    from kitools.app.cli import main

    assert main(["plan", "example", "birgit", "--quality", "weak"]) == 0
    plan = tmp_path / "weak.json"
    plan.write_text(capsys.readouterr().out, encoding="utf-8")
    assert main(["simulate", "rikke", str(plan), "--futures", "10"]) == 2
    said = capsys.readouterr().err
    assert "weak.json" in said
    assert "birgit" in said
    assert "rikke" in said


def test_a_folder_without_pages_is_refused(tmp_path, capsys):
    from kitools.app.cli import main

    assert main(["serve", "--pages", str(tmp_path / "nowhere"), "--no-browser"]) == 2
    assert "nowhere" in capsys.readouterr().err
