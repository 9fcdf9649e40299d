"""The commands for experiments: same bytes whoever does the work, sentences for bad input, never a traceback."""

import json
import sys
from datetime import date

import pytest

from kitools.app.cli import main
from kitools.app.commands.explaining import explained, say_explanation
from kitools.cases import case
from kitools.simulation import evidence, simulate
from kitools.simulation.evidence import STATUSES


def run(capsys, *argv):
    """Return the exit code, stdout and stderr of `kitools argv`."""
    code = main(argv)
    said = capsys.readouterr()
    return code, said.out, said.err


@pytest.fixture
def plans(capsys, tmp_path):
    """Write the weak and the strong plan of a case to files and return their paths."""
    found = []
    for quality in ("weak", "strong"):
        path = tmp_path / f"{quality}.json"
        path.write_text(run(capsys, "plan", "example", "nikolaj", "--quality", quality)[1], encoding="utf-8")
        found.append(str(path))
    return found


def test_every_number_is_listed_with_status_and_source(capsys):
    code, out, _ = run(capsys, "evidence", "--json")
    listed = json.loads(out)
    assert code == 0
    assert [one["id"] for one in listed] == [row.id for row in evidence()]
    for one in listed:
        assert one["status"] in STATUSES
        assert one["source"] and one["unit"] and one["distribution"] and one["population"] and one["quality"]
        assert one["what"]["da"] and one["what"]["en"]
        assert one["low"] <= one["value"] <= one["high"]


def test_the_list_can_be_read_in_both_languages(capsys):
    _, out, danish = run(capsys, "evidence")
    _, _, english = run(capsys, "evidence", "--lang", "en")
    assert out == ""
    assert danish != english
    assert all(row.id in danish and row.what_en in english for row in evidence())


ONLY = ("--numbers", "days_nobody,move_stable_crisis", "--futures", "20", "--json")


@pytest.mark.parametrize(("method", "size"), [("oneway", ()), ("morris", ("--size", "2")), ("sobol", ("--size", "2"))])
def test_the_ball_comes_with_what_moves_it(capsys, plans, method, size):
    argv = ("sensitivity", "nikolaj", plans[0], "--against", plans[1], "--method", method, *size, *ONLY)
    code, out, said = run(capsys, *argv)
    told = json.loads(out)
    assert (code, said) == (0, "")
    assert told["method"] == method
    assert told["ball"]["futures"] == 20
    moved = told[{"oneway": "swings", "morris": "effects", "sobol": "indices"}[method]]
    assert {one["parameter"] for one in moved} == {"days_nobody", "move_stable_crisis"}
    if method != "oneway":
        assert told["outcomes"][0]["measure"] == "days_in_nobodys_hands"


SOBOL = ("--method", "sobol", "--size", "4", *ONLY, "--workers")


@pytest.mark.slow
def test_more_workers_and_a_cluster_give_the_same_bytes(capsys, plans):
    argv = ("sensitivity", "nikolaj", plans[0], *SOBOL)
    code, alone, said = run(capsys, *argv, "1")
    assert (code, said) == (0, "")
    assert run(capsys, *argv, "2")[1] == alone
    assert run(capsys, *argv, "2", "--cluster")[1] == alone


@pytest.mark.parametrize("lang", ["da", "en"])
@pytest.mark.parametrize("method", ["oneway", "morris", "sobol"])
def test_what_moves_the_most_is_said(capsys, plans, method, lang):
    size = () if method == "oneway" else ("--size", "2")
    choice = ("--numbers", "move_stable_crisis,severity_crisis", "--measure", "weeks_crisis", "--futures", "5")
    argv = ("sensitivity", "nikolaj", plans[0], "--method", method, *size, *choice, "--lang", lang)
    code, out, said = run(capsys, *argv)
    assert (code, out) == (0, "")
    assert "(severity_crisis)" in said
    assert next(row.what(lang) for row in evidence() if row.id == "severity_crisis") in said


@pytest.mark.parametrize(
    "bad",
    [
        ("--method", "gaet"),
        ("--method", ""),
        ("--method", "oneway", "--size", "3"),
        ("--method", "sobol", "--size", "3"),
        ("--method", "sobol", "--size", "mange"),
        ("--method", "morris", "--size", "1"),
        ("--measure", "held"),
        ("--numbers", "held"),
        ("--numbers", ""),
        ("--numbers", "days_nobody,"),
        ("--workers", "0"),
        ("--workers", "to"),
        ("--futures", "0"),
        ("--seed", "-1"),
        ("--seed", "99999999999999999999"),
        ("--against", "ingen.json"),
    ],
    ids=" ".join,
)
def test_bad_input_is_told_in_a_sentence(capsys, plans, bad):
    code, out, said = run(capsys, "sensitivity", "nikolaj", plans[0], *bad)
    assert (code, out) == (2, "")
    assert bad[-1] in said or bad[1] in said
    assert len(said.splitlines()) == 1


def test_a_method_that_is_not_there_is_answered_with_those_that_are(capsys, plans):
    _, _, said = run(capsys, "sensitivity", "nikolaj", plans[0], "--method", "gaet")
    assert all(name in said for name in ("gaet", "oneway", "morris", "sobol"))


def test_without_dask_the_command_says_how_to_get_it(capsys, plans, monkeypatch):
    monkeypatch.setitem(sys.modules, "distributed", None)
    code, _, said = run(capsys, "sensitivity", "nikolaj", plans[0], "--cluster", *ONLY)
    assert code == 2
    assert 'pip install "kitools[cluster]"' in said


@pytest.mark.parametrize("lang", ["da", "en"])
def test_an_explanation_says_what_stands_in_the_way_and_one_week(capsys, lang):
    chosen = case("nikolaj")
    weak = chosen.plan("weak", "da", date(2026, 5, 4))
    say_explanation(lang, "weak.json", explained(simulate(chosen, weak, futures=20), orders=4))
    first, *rest = capsys.readouterr().err.splitlines()
    assert "weak.json" in first
    assert any("(B12)" in line for line in rest)
    assert any({"da": " ud af 100", "en": " out of 100"}[lang] in line for line in rest)


def test_an_explanation_in_json_holds_shares_that_add_up_and_the_sentence(capsys, plans):
    argv = ("simulate", "nikolaj", *plans[::-1], "--futures", "20", "--json", "--lang", "en")
    _, plain, _ = run(capsys, *argv)
    code, out, _ = run(capsys, *argv, "--explain")
    told = json.loads(out)
    explanation = told.pop("explanation")
    assert code == 0
    assert told == json.loads(plain)
    shares = explanation["barrier_shares"]
    assert sum(one["share"]["mean"] for one in shares["shares"]) == pytest.approx(shares["total"]["mean"], abs=1e-4)
    assert all(one["text"] and one["barriers"] for one in shares["shares"])
    week = explanation["week"]
    assert f"{week['week']}" in week["text"] and "out of 100" in week["text"]
    assert len(week["otherwise_text"]) == len(week["otherwise"])
