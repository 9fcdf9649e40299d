"""`kitools deck`: decks listed, checked and turned into other files; never a traceback, never half a file."""

import json

import pytest

from kitools.app.cli import main
from kitools.sessions.material.library import deck, read_deck


def run(capsys, *argv):
    """Return the exit code, stdout and stderr of `kitools deck argv`."""
    code = main(("deck", *map(str, argv)))
    said = capsys.readouterr()
    return code, said.out, said.err


def test_the_shipped_decks_are_listed_with_how_many_cards_they_have(capsys):
    code, out, err = run(capsys, "list")
    assert (code, out) == (0, "")
    assert "first-deck: Et år med en plan (34 kort)" in err
    listed = json.loads(run(capsys, "list", "--json")[1])
    assert [(one["id"], one["cards"]) for one in listed] == [("first-deck", len(deck("first-deck").cards))]


def test_a_deck_goes_from_kind_to_kind_and_stays_the_same(capsys, tmp_path):
    source = "first-deck"
    for name in ("a.xlsx", "b.csv", "c.yaml", "d.csv"):
        assert run(capsys, "convert", source, tmp_path / name, "--lang", "en")[0] == 0
        source = tmp_path / name
    code, _, err = run(capsys, "check", *sorted(tmp_path.iterdir()))
    assert code == 0
    assert err.count("34 kort") == 4
    assert read_deck(tmp_path / "c.yaml") == deck("first-deck")


def test_cards_to_print_are_those_of_the_case_and_about_its_citizen(capsys, tmp_path):
    path = tmp_path / "kort.html"
    assert run(capsys, "convert", "first-deck", path, "--case", "rikke")[0] == 0
    text = path.read_text(encoding="utf-8")
    assert "Rikke" in text
    assert text.count('<article class="card') == len(deck("first-deck").for_case("rikke")) < 34


def test_faults_are_told_with_their_place_for_every_file_given(capsys, tmp_path):
    table, yaml = tmp_path / "kort.csv", tmp_path / "kort.yaml"
    run(capsys, "convert", "first-deck", table)
    table.write_text(table.read_text(encoding="utf-8-sig").replace("ingen-indkalder;2;", "ingen-indkalder;62;", 1))
    run(capsys, "convert", "first-deck", yaml)
    yaml.write_text(yaml.read_text(encoding="utf-8").replace("week: 2", "week: 62", 1), encoding="utf-8")
    code, _, err = run(capsys, "check", table, yaml)
    assert code == 2
    assert "kort.csv, række 2, kolonne B (»Uge«): »62« er ikke en uge i året. Skriv et helt tal fra 1 til 52." in err
    assert "cards[0].week" in err


@pytest.mark.parametrize(
    ("argv", "said"),
    [
        (("convert", "ingen-bunke", "x.csv"), "first-deck"),
        (("convert", "ingen.yaml", "x.csv"), "ingen.yaml"),
        (("convert", "ingen.csv", "x.yaml"), "ingen.csv"),
        (("convert", "first-deck", "x.pdf"), ".html"),
        (("convert", "first-deck", "ingen-mappe/x.csv"), "ingen-mappe"),
        (("convert", "first-deck", "x.csv", "--case", "case-x"), "case-x"),
        (("convert", "first-deck", "der.csv"), "--force"),
        (("check", "ingen.csv"), "ingen.csv"),
    ],
)
def test_what_cannot_be_done_is_said_in_a_sentence_and_nothing_is_written(capsys, tmp_path, monkeypatch, argv, said):
    monkeypatch.chdir(tmp_path)
    (tmp_path / "der.csv").write_text("min", encoding="utf-8")
    code, out, err = run(capsys, *argv)
    assert (code, out) == (2, "")
    assert said in err
    assert "Traceback" not in err
    assert [path.name for path in tmp_path.iterdir()] == ["der.csv"]
    assert (tmp_path / "der.csv").read_text(encoding="utf-8") == "min"


def test_a_file_is_replaced_only_by_force(capsys, tmp_path):
    path = tmp_path / "kort.csv"
    path.write_text("min", encoding="utf-8")
    assert run(capsys, "convert", "first-deck", path, "--force")[0] == 0
    assert run(capsys, "check", path)[0] == 0
