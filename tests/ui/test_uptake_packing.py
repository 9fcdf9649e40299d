"""What the page hands over as a workbook and as code: what was typed and chosen there, and nothing of the file."""

import io
import json
from datetime import date

import openpyxl
import pytest

from kitools.exchange.uptake import Audience, FileKind, Terms, prepared
from kitools.exchange.uptake.captions import caption
from kitools.ui.models.uptake.files import Example, assumed_units
from kitools.ui.models.uptake.steps import Step
from kitools.ui.views.uptake.packing import asked_of, packed
from kitools.uptake.choices import Question
from kitools.words import tr
from tests.ui.uptake_builders import a_model_with, an_example, twenty


@pytest.fixture
def typed():
    """Return a model over twenty citizens in two units, whose starts were typed, with a question asked."""
    model = a_model_with(twenty("Linden", 'Bo\'s "hus"'))
    for unit in ("Linden", 'Bo\'s "hus"'):
        model.put(model.file.with_unit(unit, {"start": date(2022, 1, 1), "eligible": 40}))
    model.go(Step.ASK)
    model.choose(Question.COMPARE)
    return model


def run(book, folder, monkeypatch, capsys):
    """Return the names that the notebook's code leaves behind, run in `folder`."""
    monkeypatch.chdir(folder)
    names: dict[str, object] = {}
    for cell in book["cells"]:
        if cell["cell_type"] == "code":
            exec("".join(cell["source"]), names)
    capsys.readouterr()
    return names


@pytest.mark.parametrize("terms", [Terms(), Terms(Audience.INTERNAL)])
def test_the_code_reads_the_file_with_the_units_that_were_typed(typed, tmp_path, monkeypatch, capsys, terms):
    result = typed.answer().result
    content = packed(typed, prepared(result, terms), FileKind.NOTEBOOK).content
    assert b"B001" not in content
    (tmp_path / "planer.csv").write_bytes(twenty("Linden", 'Bo\'s "hus"'))
    names = run(json.loads(content), tmp_path, monkeypatch, capsys)
    assert names["data"].names == typed.data().names
    assert names["data"].units["eligible"].tolist() == [40, 40]
    assert names["answer"].compared == result.compared
    assert names["answer"].by_citizens == result.by_citizens
    assert [path.name for path in tmp_path.iterdir()] == ["planer.csv"]


def test_the_workbook_says_that_the_units_were_typed_here(typed):
    ready = prepared(typed.answer().result, Terms(Audience.INTERNAL))
    book = openpyxl.load_workbook(io.BytesIO(packed(typed, ready, FileKind.XLSX).content))
    told = {row[0].value: row[1].value for row in book["Spørgsmål"].iter_rows()}
    assert told["Enhederne er fra"] == "Skrevet på siden"
    assert told["Fil"] == "planer.csv"


def test_the_visitors_word_on_faulty_rows_goes_along():
    model = a_model_with(twenty() + b"B099;Linden;snart;\n")
    model.give_word()
    model.go(Step.ASK)
    model.choose(Question.HOW_MANY)
    asked = asked_of(model)
    assert (asked.origin.drop, asked.origin.dropped) == (True, 1)


@pytest.mark.parametrize("language", ["da", "en"])
def test_guessed_starts_are_called_guesses_in_every_file_that_is_taken_along(language):
    model = an_example(Example.COPENHAGEN, language)
    guesses = tr(language, "uptake_exchange.guessed_starts")
    model.choose(Question.COMPARE)
    without = prepared(model.answer().result, Terms())
    assert guesses.encode() not in packed(model, without, FileKind.NOTEBOOK).content
    model.put(model.file.with_units(*assumed_units()))
    model.go(Step.ASK)
    model.choose(Question.COMPARE)
    ready = prepared(model.answer().result, Terms())
    assert guesses in "".join(
        "".join(cell["source"]) for cell in json.loads(packed(model, ready, FileKind.NOTEBOOK).content)["cells"]
    )
    assert guesses in caption(asked_of(model), ready).caveats
    book = openpyxl.load_workbook(io.BytesIO(packed(model, ready, FileKind.XLSX).content))
    assert guesses in [row[1].value for row in book.worksheets[0].iter_rows()]
