"""`kitools uptake`: a file read, questioned, answered and exported; exit codes, both languages, nothing repeated."""

import json
from contextlib import redirect_stderr, redirect_stdout
from io import StringIO

import pytest

from kitools.app.cli import main
from kitools.app.commands.uptake import NAMES
from kitools.ground import shipped
from kitools.uptake.choices import Question
from kitools.words import tr

DATA = shipped("data") / "uptake"
COPENHAGEN, SYNTHETIC = str(DATA / "copenhagen-2016"), str(DATA / "synthetic")
ASSUMED = str(DATA / "copenhagen-2016" / "units-assumed.csv")
PERSON = ("211062", "5629")


def run(capsys, *argv):
    """Return the exit code, stdout and stderr of `kitools uptake argv`."""
    code = main(["uptake", *map(str, argv)])
    said = capsys.readouterr()
    return code, said.out, said.err


@pytest.fixture
def a_file(tmp_path):
    """Write a file of citizens and return its path."""

    def write(*rows, head="Borger;Enhed;Tilbudt;Oprettet", name="planer.csv"):
        path = tmp_path / name
        path.write_text("\n".join((head, *rows, "")), encoding="utf-8")
        return path

    return write


def some(number):
    """Return rows of sound citizens in two units."""
    months = ("03", "04", "05", "06")
    return [f"P{k};{'AB'[k % 2]};03-{months[k % 4]}-2022;20-{months[k % 4]}-2022" for k in range(number)]


# --- the answers --------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("lang", ["da", "en"])
def test_copenhagen_without_exposure_is_asked_for_it_and_gives_no_ratio(capsys, lang):
    code, out, err = run(capsys, COPENHAGEN, "--until", "2016-12-31", "--json", "--lang", lang)
    told = json.loads(out)
    assert code == 1
    assert told["ratio"]["is"] == "NoExposure"
    assert told["needed"][0]["code"] == "exposure.ask_start"
    assert all(one["text"] in err for one in told["needed"])
    assert set(told["not_asked"]) >= {"chart", "waiting", "cascade"}
    assert told["not_asked"]["cascade"]["text"]


def test_the_answers_are_sentences_where_no_json_is_asked_for(capsys):
    code, out, err = run(capsys, COPENHAGEN, "--until", "2016-12-31")
    assert (code, out) == (1, "")
    assert tr("da", "question.compare") in err
    assert tr("da", "uptake.cannot_show") in err


def test_copenhagen_with_assumed_units_is_compared(capsys):
    arguments = (COPENHAGEN, "--units", ASSUMED, "--until", "2016-12-31", "--json", "--lang", "en")
    code, out, _ = run(capsys, *arguments)
    told = json.loads(out)
    assert code == 0
    assert told["ratio"]["is"] == "RateRatio"
    assert told["ratio"]["compared"]["ratio"] == pytest.approx(19 / 20 / (2 / 5))
    assert told["ratio"]["compared"]["low"] == pytest.approx(0.57, abs=0.01)
    assert told["rates"]["total"]["plans"] == 21
    assert told["needed"] == []
    assert len(told["readings"]) > 3
    assert run(capsys, *arguments)[1] == out


@pytest.fixture(scope="module")
def twelve():
    """Return the exit code and the JSON of everything that can be asked of the twelve units."""
    out = StringIO()
    units = str(DATA / "synthetic" / "units.csv")
    with redirect_stdout(out), redirect_stderr(StringIO()):
        code = main(["uptake", SYNTHETIC, "--units", units, "--until", "2023-12-31", "--json", "--lang", "en"])
    return code, json.loads(out.getvalue())


def test_every_question_is_answered_of_twelve_units(twelve):
    code, told = twelve
    assert code == 0
    assert set(NAMES.values()) <= set(told)
    assert told["until"] == "2023-12-31"
    assert told["not_asked"] == {}
    assert all(told[name]["readings"] and told[name]["cannot_show"] for name in NAMES.values())


def test_the_verdict_of_a_chart_stands_in_the_json(twelve):
    _, told = twelve
    summary = told["chart"]["chart"]["summaries"][0]
    assert summary["runs_signal"] is False
    assert summary["longest_run"] <= summary["longest_run_max"]
    assert summary["n_crossings"] >= summary["n_crossings_min"]
    assert told["chart"]["choice"]["reason"]["code"].startswith("uptake_charts.why_")


def test_only_one_question_is_asked_where_one_is_named(capsys):
    units = DATA / "synthetic" / "units.csv"
    code, out, _ = run(capsys, SYNTHETIC, "--units", units, "--question", "where_lost", "--json")
    told = json.loads(out)
    assert code == 0
    assert "cascade" in told
    assert not {"rates", "chart", "waiting"} & set(told)


def test_sides_and_stage_and_period_are_those_that_were_named(capsys):
    code, out, _ = run(
        capsys, SYNTHETIC, "--units", DATA / "synthetic" / "units.csv", "--json", "--stage", "started",
        "--question", "compare", "--compare", "Linden,Egen", "--against", "Birken", "--per", "quarter",
    )  # fmt: skip
    told = json.loads(out)["ratio"]
    assert code == 0
    assert (told["group"]["units"], told["reference"]["units"]) == (["Linden", "Egen"], ["Birken"])
    assert told["group"]["stages"] == ["started"]


# --- faults -------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("lang", ["da", "en"])
@pytest.mark.parametrize("joined", ["-", "", " "])
def test_a_number_of_a_person_is_refused_by_its_place_and_never_repeated(capsys, a_file, lang, joined):
    path = a_file(*some(8), f"P9;A;03-03-2022;{joined.join(PERSON)}")
    code, out, err = run(capsys, path, "--until", "2022-12-31", "--lang", lang, "--json")
    assert code == 2
    assert "10" in err
    assert "Oprettet" in err
    assert out == ""
    assert not [part for part in (*PERSON, "".join(PERSON)) if part in out + err]


def test_a_number_of_a_person_in_a_name_is_not_repeated(capsys, a_file):
    path, person = a_file(*some(4)), "-".join(PERSON)
    for argv in ((path, "--sheet", person), (path.with_name(f"{person}.csv"),)):
        code, out, err = run(capsys, *argv)
        assert code == 2
        assert person not in out + err


def test_all_faults_are_told_at_once(capsys, a_file):
    path = a_file(*some(4), "P5;A;snart;", "P6;;03-03-2022;", "P7;A;03-03-2031;", "P0;A;03-03-2022;20-03-2022")
    code, out, err = run(capsys, path, "--until", "2022-12-31", "--lang", "en")
    assert code == 2
    assert out == ""
    for place in ("row 6", "row 7", "row 8", "row 9"):
        assert place in err, err
    assert "snart" in err


def test_faulty_rows_are_dropped_and_counted_where_somebody_says_so(capsys, a_file):
    path = a_file(*some(12), "P20;A;snart;")
    code, out, err = run(
        capsys, path, "--until", "2022-12-31", "--drop", "--json", "--lang", "en", "--question", "how_many"
    )
    assert (code, json.loads(out)["dropped"]) == (0, 1)
    code, _, err = run(capsys, path, "--until", "2022-12-31", "--drop", "--lang", "en", "--question", "how_many")
    assert code == 0
    assert "1 row is left out" in err


@pytest.mark.parametrize("lang", ["da", "en"])
@pytest.mark.parametrize(
    ("option", "value", "code"),
    [
        ("--question", "everything", "uptake.no_such_question"),
        ("--stage", "done", "uptake.no_such_stage"),
        ("--per", "week", "uptake.no_such_period"),
        ("--until", "31-12-2022", "uptake.no_such_day"),
        ("--change", "soon", "uptake.no_such_day"),
        ("--for", "everybody", "uptake.no_such_audience"),
        ("--small", "4", "uptake.no_such_threshold"),
    ],
)
def test_what_is_not_known_is_told_with_what_is(capsys, a_file, lang, option, value, code):  # noqa: PLR0917
    exit_code, out, err = run(capsys, a_file(*some(4)), option, value, "--lang", lang)
    known = {
        "--question": ", ".join(Question), "--per": "month, quarter, year", "--for": "leaving, internal",
        "--small": "5, 3, 10, off",
        "--stage": "signs_seen, offered, consented, meeting_held, created, started, followed_up",
    }  # fmt: skip
    assert exit_code == 2
    assert out == ""
    assert tr(lang, code, value=value, known=known.get(option, "")) in err


def test_an_unknown_unit_is_told_with_the_units_there_are(capsys, a_file):
    code, _, err = run(capsys, a_file(*some(4)), "--compare", "Mars", "--lang", "en")
    assert code == 2
    assert tr("en", "uptake.unit_unknown", unit="Mars", units=("A", "B")) in err


def test_a_question_that_the_file_cannot_carry_is_told_with_what_is_missing(capsys):
    code, _, err = run(capsys, COPENHAGEN, "--until", "2016-12-31", "--question", "over_time", "--lang", "en")
    assert code == 2
    assert tr("en", "uptake.cannot_ask", question=Question.OVER_TIME, missing="days") in err


def test_a_file_that_is_not_there_is_told(capsys, tmp_path):
    code, out, err = run(capsys, tmp_path / "væk.csv", "--lang", "en")
    assert (code, out) == (2, "")
    assert "væk.csv" in err


def test_an_answer_that_fails_alone_leaves_the_others(capsys, a_file):
    code, out, _ = run(capsys, a_file(*some(3)), "--until", "2022-12-31", "--json")
    told = json.loads(out)
    assert code == 1
    assert told["rates"]["total"]["plans"] == 3
    assert all(one["text"] for one in told["not_asked"].values())


# --- export -------------------------------------------------------------------------------------------------------


def test_each_answer_becomes_its_files(capsys, tmp_path):
    code, out, err = run(capsys, COPENHAGEN, "--until", "2016-12-31", "--json", "--lang", "en", "--export", tmp_path)
    written = sorted(path.name for path in tmp_path.iterdir())
    assert code == 1
    assert written == sorted(json.loads(out)["files"])
    assert [name.rsplit(".", 1)[1] for name in written] == ["ipynb", "png", "svg", "xlsx"] * 2
    assert tr("en", "question.compare") in err
    assert all("may-leave" in name for name in written)
    assert tr("en", "uptake.each_by_itself") in err


def test_what_was_hidden_is_said_and_nothing_is_replaced(capsys, tmp_path):
    folder = tmp_path / "ud"
    line = (COPENHAGEN, "--until", "2016-12-31", "--question", "how_many", "--export", folder, "--lang", "en")
    code, _, err = run(capsys, *line)
    assert code == 0
    assert tr("en", "leaving.units", count=2, threshold=5) in err
    assert tr("en", "uptake.each_by_itself") not in err
    before = {path.name: path.read_bytes() for path in folder.iterdir()}
    (folder / next(iter(before))).write_bytes(b"mine")
    code, _, err = run(capsys, *line)
    assert code == 2
    assert "--force" in err
    assert (folder / next(iter(before))).read_bytes() == b"mine"
    code, _, _ = run(capsys, *line, "--force")
    assert code == 0
    assert {path.name: path.read_bytes() for path in folder.iterdir()} == before


def test_all_numbers_go_into_files_for_internal_use_and_that_is_said(capsys, tmp_path):
    line = (COPENHAGEN, "--until", "2016-12-31", "--question", "how_many", "--lang", "en", "--export", tmp_path)
    for extra in (("--for", "internal"), ("--small", "off", "--force")):
        code, _, err = run(capsys, *line, *extra)
        assert code == 0
        assert tr("en", "uptake.unprotected") in err
        assert all("internal" in path.name for path in tmp_path.iterdir())


def test_an_answer_of_small_numbers_only_stays_and_that_is_said(capsys, a_file, tmp_path):
    path, folder = a_file(*some(4)), tmp_path / "ud"
    code, _, err = run(
        capsys, path, "--until", "2022-12-31", "--question", "where_lost", "--export", folder, "--lang", "en"
    )
    assert code == 0
    assert tr("en", "uptake.stays") in err
    assert not folder.exists()


def test_a_folder_that_cannot_be_written_to_is_told(capsys, tmp_path):
    (tmp_path / "ud").write_text("a file, not a folder")
    line = (COPENHAGEN, "--until", "2016-12-31", "--question", "how_many", "--export", tmp_path / "ud", "--lang", "en")
    code, _, err = run(capsys, *line)
    assert code == 2
    assert "cannot be written" in err


def test_a_number_typed_as_an_option_is_not_said_back(capsys):
    code, out, err = run(capsys, COPENHAGEN, "--stage", "-".join(PERSON))
    assert code == 2
    assert PERSON[1] not in out + err
