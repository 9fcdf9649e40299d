"""An answer that is taken along: workbook and notebook hold what may be seen, nothing else, and the same each time."""

import io
import json
from dataclasses import replace
from datetime import date, datetime
from pathlib import Path

import nbformat
import numpy as np
import openpyxl
import pytest
from nbclient import NotebookClient

from kitools.exchange.uptake import Asked, Audience, FileKind, Numbers, Place, Terms, numbers, origin_of, prepared
from kitools.exchange.uptake.files import offered, packed
from kitools.exchange.uptake.literals import choices_code, literal
from kitools.exchange.uptake.notebook import analysis_notebook
from kitools.exchange.uptake.numbers import INTERNAL
from kitools.exchange.uptake.typed_units import typed_units
from kitools.exchange.uptake.workbook import workbook
from kitools.ground import shipped
from kitools.uptake import Said, Stage
from kitools.uptake.choices import Choices, Exclusion, Per, Phase, Question
from kitools.uptake.intake import clean, read, read_units
from kitools.uptake.questions import ask
from kitools.words import LANGUAGES, has, tr

UNTIL = date(2023, 12, 31)
FOLDER = shipped("data") / "uptake" / "synthetic"
QUESTIONS = tuple(Question)
INTERNALLY, OUTSIDE = Terms(Audience.INTERNAL), Terms()
EVIL = "=cmd|' /C calc'!A0"
PERSON = "-".join(("211062", "5629"))


@pytest.fixture(scope="module")
def reading():
    """The twelve units' file, read once."""
    units = read_units(FOLDER / "units.csv", until=UNTIL)
    return read(FOLDER / "citizens.csv", until=UNTIL, units=units)


@pytest.fixture(scope="module")
def answers(reading):
    """The answer to every question."""
    data = clean(reading)
    return {question: ask(question, data, Choices(change=date(2022, 5, 1))) for question in QUESTIONS}


def asked(reading, question, language="da", **choices):
    """Return a question as it was asked of the twelve units."""
    return Asked(language, question, Choices(change=date(2022, 5, 1), **choices), origin_of(reading, UNTIL))


def opened(content):
    """Return a workbook."""
    return openpyxl.load_workbook(io.BytesIO(content))


def cells(sheet):
    """Return the values in a sheet, row by row."""
    return [list(row) for row in sheet.iter_rows(values_only=True)]


# --- the workbook -------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("question", [one for one in QUESTIONS if one is not Question.HOW_SOON])
def test_the_numbers_of_each_figure_are_numbers_in_full(reading, answers, question):
    book = opened(workbook(asked(reading, question), prepared(answers[question], INTERNALLY)))
    header, *rows = cells(book["Tal"])
    table = numbers(answers[question])
    assert header == [tr("da", f"uptake_column.{name}") for name in table.columns]
    assert len(rows) == len(table.rows) > 0
    for row, known in zip(rows, table.rows, strict=True):
        for value, own in zip(row, known, strict=True):
            if isinstance(own, date):
                assert value == datetime.combine(own, datetime.min.time())
            elif isinstance(own, int | float):
                assert value == pytest.approx(own, rel=1e-14)
            elif isinstance(own, Said):
                assert value == tr("da", own.code, **own.facts)
            else:
                assert value == (own or None)
    assert book["Tal"].freeze_panes == "A2"


def test_the_workbook_says_what_was_asked_of_which_file_and_who_may_see_it(reading, answers):
    content = workbook(asked(reading, Question.COMPARE, "en"), prepared(answers[Question.COMPARE], OUTSIDE))
    book = opened(content)
    assert book.sheetnames == ["Question", "Reading", "Numbers"]
    told = dict(cells(book["Question"]))
    assert told["Question"] == "Are there more in one place than in another?"
    assert (told["File"], told["The units are from"]) == ("citizens.csv", "units.csv")
    assert told["Counted until"] == datetime(2023, 12, 31)
    assert (told["Who may see it?"], told["Numbers are small below"]) == ("May leave the house", 5)
    kinds = {row[0] for row in cells(book["Reading"])}
    assert kinds == {"The numbers say", "The numbers cannot show", "It takes for granted"}


@pytest.mark.parametrize("question", QUESTIONS)
def test_no_small_number_of_people_stands_in_a_workbook_that_may_leave(reading, answers, question):
    ready = prepared(answers[question], OUTSIDE)
    book = opened(workbook(asked(reading, question), ready))
    assert "Alle tal" not in book.sheetnames
    header, *rows = cells(book["Tal"])
    counted = {tr("da", f"uptake_column.{name}") for name in ("plans", "count", "passed", "arrived", "last_seen")}
    people = [value for row in rows for name, value in zip(header, row, strict=True) if name in counted]
    assert not [value for value in people if isinstance(value, int | float) and 0 < value < 5]
    assert not set(header) & {tr("da", f"uptake_column.{name}") for name in INTERNAL}


def test_every_number_of_a_result_stands_in_a_workbook_for_internal_use(reading, answers):
    result = answers[Question.AFTER_A_CHANGE]
    book = opened(workbook(asked(reading, Question.AFTER_A_CHANGE), prepared(result, INTERNALLY)))
    told = dict(cells(book["Alle tal"])[1:])
    assert told["step.estimate"] == pytest.approx(result.step.estimate, rel=1e-14)
    assert told["observed[3]"] == result.observed[3]
    assert told["months[3]"] == datetime.combine(result.months[3], datetime.min.time())


def test_text_never_becomes_a_formula_nor_a_persons_number(reading, answers):
    result = replace(answers[Question.WHY_NOT], items=(replace(answers[Question.WHY_NOT].items[0], text=EVIL),))
    origin = replace(origin_of(reading, UNTIL), table=Place(f"=1+1 {PERSON}.csv", reading.mapping))
    book = opened(workbook(Asked("da", Question.WHY_NOT, Choices(), origin), prepared(result, INTERNALLY)))
    for sheet in book:
        assert {one.data_type for row in sheet.iter_rows() for one in row} <= {"s", "n", "d", "b"}
    first = book["Tal"]["A2"]
    assert (first.value, first.data_type, first.quotePrefix) == (EVIL, "s", True)
    assert not [row for sheet in book for row in cells(sheet) if any(PERSON in str(value) for value in row)]


@pytest.mark.parametrize("kind", FileKind)
def test_the_same_answer_gives_the_same_bytes(reading, answers, kind):
    ready, of = prepared(answers[Question.COMPARE], OUTSIDE), asked(reading, Question.COMPARE)
    assert packed(of, ready, kind).content == packed(of, ready, kind).content


def test_signs_that_no_workbook_can_hold_are_left_out(reading, answers):
    few = replace(answers[Question.WHY_NOT].items[0], text="tid\x00 og\x0b ro")
    result = replace(answers[Question.WHY_NOT], items=(few,))
    book = opened(workbook(asked(reading, Question.WHY_NOT), prepared(result, INTERNALLY)))
    assert book["Tal"]["A2"].value == "tid og ro"


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_column_and_choice_has_a_name(answers, language):
    tables = [numbers(prepared(result, terms).result) for result in answers.values() for terms in (INTERNALLY, OUTSIDE)]
    silent = [name for table in tables for name in table.columns if not has(language, f"uptake_column.{name}")]
    assert silent == []
    assert [name for name in Choices.__dataclass_fields__ if not has(language, f"uptake_choice.{name}")] == []


def test_every_choice_that_is_not_the_usual_one_is_said(reading, answers):
    choices = {
        "per": Per.QUARTER,
        "phases": (Phase(date(2022, 5, 1), "Nyt møde"),),
        "excluded": (Exclusion("", date(2021, 7, 1), "Ferie"),),
        "per_unit": True,
        "units": ("Linden", "Egen"),
        "target": 1.5,
    }
    of = asked(reading, Question.OVER_TIME, "en", **choices)
    told = cells(opened(workbook(of, prepared(answers[Question.OVER_TIME], INTERNALLY)))["Question"])
    said = {value for _, value in told}
    assert {"A quarter", "1 May 2022: Nyt møde", "All, 1 July 2021: Ferie", "Yes", "Linden", "Egen", 1.5} <= said


# --- what is offered ----------------------------------------------------------------------------------------------


def test_a_refusal_that_is_not_drawn_has_no_picture(answers):
    assert offered(prepared(answers[Question.SPREADING], INTERNALLY)) == (FileKind.XLSX, FileKind.NOTEBOOK)


def test_what_may_not_be_seen_at_all_becomes_no_file(answers):
    ready = replace(prepared(answers[Question.COMPARE], OUTSIDE), result=None)
    assert offered(ready) == ()


def test_a_result_of_no_known_kind_has_no_numbers():
    assert numbers(object()) == Numbers((), ())


# --- the notebook -------------------------------------------------------------------------------------------------


def test_the_notebook_gives_the_same_numbers_when_it_is_run_beside_the_file(reading, answers, tmp_path):
    choices = Choices(phases=(Phase(date(2022, 5, 1), 'Ny leder: "Bo\'s" {0}'),), per=Per.QUARTER)
    result = ask(Question.OVER_TIME, clean(reading), choices)
    of = Asked("da", Question.OVER_TIME, choices, origin_of(reading, UNTIL))
    book = nbformat.reads(analysis_notebook(of, prepared(result, INTERNALLY)).decode(), as_version=4)
    for name in ("citizens.csv", "units.csv"):
        (tmp_path / name).write_bytes((FOLDER / name).read_bytes())
    shown = numbers(result)
    place = [list(shown.columns).index(name) for name in ("value", "centre", "upper")]
    extra = f"print([[row[k] for k in {place}] for row in shown.rows])"
    book.cells.append(nbformat.v4.new_code_cell(extra))
    NotebookClient(book, timeout=120, resources={"metadata": {"path": str(tmp_path)}}).execute()
    printed = book.cells[-1].outputs[0].text
    assert printed.strip() == str([[row[k] for k in place] for row in shown.rows])
    drawn = [one for cell in book.cells if cell.cell_type == "code" for one in cell.outputs if "data" in one]
    assert any("<svg" in one["data"].get("text/html", "") for one in drawn)
    assert tr("da", result.readings[0].code, **result.readings[0].facts) in str(drawn)


def test_a_notebook_is_sound_and_holds_nothing_of_the_file(reading, answers):
    for question in QUESTIONS:
        content = analysis_notebook(asked(reading, question), prepared(answers[question], OUTSIDE)).decode()
        book = nbformat.reads(content, as_version=4)
        nbformat.validate(book)
        assert all(not cell.outputs for cell in book.cells if cell.cell_type == "code")
        for cell in book.cells:
            if cell.cell_type == "code":
                compile(cell.source, question, "exec")
        assert not [name for name in ("Linden", "B0001", "15-01-2020") if name in content]
        assert str(Path.cwd()) not in content


@pytest.mark.parametrize("name", ['Bo\'s "hus"', "a\\b", "x\n__import__('os')", "'''", "{evil}", "Ærø"])
def test_names_are_quoted_so_that_nothing_in_them_runs(name):
    assert eval(literal(name), {}) == name
    made = eval(choices_code(Choices(units=(name,))), {"Choices": Choices})
    assert made == Choices(units=(name,))


def test_choices_are_written_so_that_they_come_back():
    choices = Choices(
        stage=Stage.STARTED,
        per=Per.YEAR,
        excluded=(Exclusion("Egen", date(2021, 7, 1), "Ferie"),),
        phases=(Phase(date(2022, 5, 1), "Ny"),),
        units_behind=(("Øvrige", 3),),
        level=0.9,
    )
    names = {"Choices": Choices, "Stage": Stage, "Per": Per, "Exclusion": Exclusion, "Phase": Phase, "date": date}
    assert eval(choices_code(choices), names) == choices
    assert choices_code(Choices()) == "Choices()"


def test_no_persons_number_gets_into_the_code():
    assert PERSON not in literal(f"Bo {PERSON}")


def test_units_that_were_typed_are_a_table_in_the_code_without_small_target_groups():
    text = 'unit;start;stop;eligible;group;changed\n"Bo;s";2020-01-01;;150;;\nEgen;2020-02-01;;3;;\n'
    names: dict[str, str] = {}
    exec("\n".join(typed_units(text, INTERNALLY)), names)
    assert names["typed"] == text
    exec("\n".join(typed_units(text, OUTSIDE)), names)
    assert names["typed"] == text.replace(";3;", ";;")
    assert typed_units(text, OUTSIDE)[0].startswith("#")


def test_typed_units_are_read_again_from_the_code(reading, answers):
    text = b"unit;start;stop;eligible;group;changed\nLinden;2020-01-01;;150;;\n"
    units = read_units(text, "enheder.csv", until=UNTIL)
    of_few = replace(reading, units=units)
    of = Asked("en", Question.COMPARE, Choices(), origin_of(of_few, UNTIL, drop=True, typed_units=text))
    book = json.loads(analysis_notebook(of, prepared(answers[Question.COMPARE], INTERNALLY)))
    code = "".join(book["cells"][3]["source"])
    assert 'read_units(typed.encode(), "enheder.csv"' in code
    assert "clean(reading, drop=True)" in code
    assert np.all([name in code for name in ("Linden", "2020-01-01", "150")])
