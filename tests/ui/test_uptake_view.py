"""The uptake page without a browser: every step in both languages, every choice, every slip said, nothing kept."""

import base64
import logging
import re
from datetime import UTC, date, datetime

import ipywidgets as widgets
import pytest

from kitools.exchange.uptake import Audience, Terms
from kitools.ui.models.uptake.files import Example
from kitools.ui.models.uptake.steps import Step
from kitools.ui.views.guard import guard
from kitools.ui.views.uptake.page import UptakePage
from kitools.uptake.choices import Question
from kitools.words import tr
from tests.ui.looking import buttons, elements, every, labelled, markup, press, text
from tests.ui.uptake_builders import CPR, EVIL, a_file, a_model, a_model_with, an_example, twenty

LANGUAGES = ("da", "en")


@pytest.fixture(autouse=True)
def _nothing_unexpected(caplog):
    """Fail where a callback failed and the guard caught it."""
    yield
    guard.show = lambda: None
    widgets.Widget.close_all()
    assert not [record for record in caplog.records if record.levelno >= logging.ERROR]


@pytest.fixture(scope="module")
def twelve():
    """The twelve units, read once; each test asks of a model of its own."""
    return an_example()


def asked(twelve, question, language="da"):
    """Return a page on which `question` has been asked of the twelve units."""
    model = a_model(language)
    model.put(twelve.file)
    model.go(Step.ASK)
    page = UptakePage(model)
    press(page, tr(language, f"question.{question}"))
    return page, model


def choose(page, label, option):
    """Choose the option that says `option` in the list with `label`."""
    entry = labelled(page, label)
    entry.value = next(value for words, value in entry.options if words == option)


def upload(page, name, content, number=0):
    """Let a file arrive as the browser would hand it over."""
    receiver = [one for one in every(page) if isinstance(one, widgets.FileUpload)][number]
    receiver.value = (
        {
            "name": name,
            "type": "",
            "size": len(content),
            "content": memoryview(content),
            "last_modified": datetime(2024, 3, 1, tzinfo=UTC),
        },
    )


# --- the file ---------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("language", LANGUAGES)
def test_before_a_file_is_chosen_it_is_said_what_may_be_in_it_and_that_it_is_not_kept(language):
    page = UptakePage(a_model(language))
    said = text(page)
    for code in ("forgotten", "nothing_kept", "before-names", "before-cpr"):
        assert tr(language, f"uptake_page.{code}") in said
    assert "20 MB" in markup(page)
    assert "kitools uptake" in markup(page)
    assert "kt-hold" not in markup(page)


def test_a_file_that_arrives_leads_to_its_columns_and_leaving_asks_first():
    model = a_model()
    page = UptakePage(model)
    upload(page, "planer.csv", twenty())
    assert model.step is Step.COLUMNS
    assert tr("da", "uptake_step.columns-title") in text(page)
    assert "kt-hold" in markup(page)


def test_what_arrived_is_not_held_by_the_field_it_arrived_in():
    page = UptakePage(a_model())
    receiver = next(one for one in every(page) if isinstance(one, widgets.FileUpload))
    upload(page, "planer.csv", twenty())
    assert receiver.value == ()


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_file_with_a_persons_number_is_refused_with_its_place_and_the_number_is_not_repeated(language):
    model = a_model(language)
    page = UptakePage(model)
    upload(page, "planer.csv", a_file("B001;Linden;01-02-2022;", f"{CPR};Linden;01-02-2022;"))
    said = text(page)
    assert tr(language, "uptake_page.refused", file="planer.csv") in said
    place = model.refused.faults[0].place
    assert tr(language, place.code, None, **place.facts) in said
    assert CPR not in markup(page)
    assert CPR.replace("-", "") not in markup(page)
    assert 'role="alert"' in markup(page)


def test_a_persons_number_in_the_name_of_a_file_is_not_repeated_either():
    page = UptakePage(a_model())
    upload(page, f"{CPR}.csv", twenty())
    assert 'role="alert"' in markup(page)
    assert CPR not in markup(page)


def test_a_file_of_units_with_a_persons_number_is_let_go_of():
    model = a_model_with(twenty())
    page = UptakePage(model)
    upload(page, "enheder.csv", f"enhed;start;note\nLinden;01-01-2022;{CPR}\n".encode())
    assert tr("da", "uptake_page.refused", file="enheder.csv") in text(page)
    assert CPR not in markup(page)
    assert model.file.is_open


def test_the_examples_open_with_one_press():
    for example in Example:
        model = a_model()
        press(UptakePage(model), tr("da", f"uptake_example.{example}", "choose"))
        assert model.step is Step.COLUMNS
        assert model.file.is_open


# --- what it means ----------------------------------------------------------------------------------------------


def test_a_column_is_corrected_in_a_list_and_the_others_follow():
    model = a_model_with(twenty())
    page = UptakePage(model)
    press(page, tr("da", "uptake_page.more_columns", count=12))
    choose(page, tr("da", "uptake_field.started"), "plan oprettet")
    assert labelled(page, tr("da", "uptake_field.created")).value == 0
    assert model.file.mapping.heading(model.file.mapping.headings[-1][0]) == "plan oprettet"


def test_the_last_day_is_chosen_and_a_year_that_is_being_typed_is_none():
    model = a_model_with(twenty())
    page = UptakePage(model)
    day = labelled(page, tr("da", "uptake_page.until"))
    day.value = date(202, 12, 31)
    assert tr("da", "ui.not-a-day") in text(page)
    day.value = date(2022, 12, 31)
    assert model.file.until == date(2022, 12, 31)


def test_units_are_filled_in_where_no_file_says_when_they_began():
    model = a_model_with(twenty())
    page = UptakePage(model)
    assert tr("da", "uptake_page.units_without_start", count=2, all=2) in text(page)
    labelled(page, tr("da", "uptake_page.unit_start")).value = date(2022, 1, 1)
    labelled(page, tr("da", "uptake_page.unit_eligible")).value = "40"
    assert (model.file.rows[0].start, model.file.rows[0].eligible) == (date(2022, 1, 1), 40)
    assert tr("da", "uptake_page.units_without_start", count=1, all=2) in text(page)


def test_a_file_of_units_fills_them_in():
    model = a_model_with(twenty())
    page = UptakePage(model)
    upload(page, "enheder.csv", b"enhed;start\nLinden;01-01-2022\nEgen;01-02-2022\n")
    assert [one.start for one in model.file.rows] == [date(2022, 2, 1), date(2022, 1, 1)]
    assert tr("da", "uptake_page.units_fine", all=2) in text(page)


def test_copenhagen_has_no_starts_until_somebody_assumes_them():
    model = a_model()
    model.take_example(Example.COPENHAGEN)
    page = UptakePage(model)
    press(page, tr("da", "uptake_page.assumed_use"))
    assert [one.start for one in model.file.rows] == [date(2015, 5, 1), date(2016, 8, 1)]


def test_a_first_chart_shows_whether_the_file_was_understood():
    page = UptakePage(a_model_with(twenty()))
    assert tr("da", "uptake_page.first_look") in text(page)
    assert "<svg" in markup(page)


# --- faults -----------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("language", LANGUAGES)
def test_all_faults_are_told_ten_of_a_kind_and_the_rows_that_would_be_left_out_are_counted(language):
    wrong = "".join(f"X{number:03};Linden;01-02-2022;99-99-2022\n" for number in range(13)).encode()
    model = a_model_with(twenty() + wrong, language=language)
    page = UptakePage(model)
    press(page, tr(language, "uptake_page.columns_right"))
    assert model.step is Step.MEND
    assert markup(page).count("99-99-2022") <= 11
    press(page, tr(language, "uptake_page.go_on_without", count=13, rows=33))
    assert model.step is Step.ASK
    assert tr(language, "uptake_page.dropped", count=13) in text(page)


# --- asking -----------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("question", Question)
def test_every_question_is_answered_with_words_and_with_what_cannot_be_said(twelve, question):
    page, model = asked(twelve, question)
    result = model.answer().result
    assert result is not None
    said = text(page)
    assert tr("da", result.readings[0].code, None, **result.readings[0].facts)[:60] in said
    assert tr("da", "uptake_page.cannot_show") in said
    assert tr("da", "uptake_page.assumptions") in said
    assert "kt-announce" in markup(page)


def test_a_question_that_cannot_be_asked_says_what_is_missing():
    page = UptakePage(an_example(Example.COPENHAGEN))
    said = text(page)
    assert tr("da", "uptake_missing.days") in said
    assert tr("da", "question.over_time") not in [one.description for one in buttons(page)]


def test_nineteen_and_two_are_not_compared_without_knowing_how_long_each_had():
    model = an_example(Example.COPENHAGEN)
    page = UptakePage(model)
    press(page, tr("da", "question.compare"))
    said = text(page)
    assert tr("da", "uptake_page.to_be_known") in said
    press(page, tr("da", "uptake_page.fill_in_units"))
    assert model.step is Step.COLUMNS


def test_a_choice_gives_another_answer_and_the_fields_stay(twelve):
    page, model = asked(twelve, Question.OVER_TIME)
    entry = labelled(page, tr("da", "uptake_choice.per"))
    first = model.answer()
    choose(page, tr("da", "uptake_choice.per"), tr("da", "uptake_per.quarter"))
    assert labelled(page, tr("da", "uptake_choice.per")) is entry
    assert model.answer() is not first


def test_the_chart_is_chosen_and_the_reason_is_said(twelve):
    page, model = asked(twelve, Question.OVER_TIME)
    reason = model.answer().result.choice.reason
    assert tr("da", reason.code, None, **reason.facts)[:60] in text(page)


def test_phases_are_added_by_date_and_taken_away(twelve):
    page, model = asked(twelve, Question.OVER_TIME)
    press(page, tr("da", "uptake_page.more_choices"))
    press(page, tr("da", "uptake_page.phase_add"))
    assert tr("da", "uptake_page.phase_needs_day") in text(page)
    labelled(page, tr("da", "uptake_page.phase_day")).value = date(2022, 5, 1)
    labelled(page, tr("da", "uptake_page.phase_text")).value = "ny ledelse"
    press(page, tr("da", "uptake_page.phase_add"))
    assert [one.label for one in model.asked.choices.phases] == ["ny ledelse"]
    press(page, tr("da", "uptake_page.phase_remove", day=date(2022, 5, 1)))
    assert model.asked.choices.phases == ()


def test_a_point_is_left_out_only_with_a_reason_and_never_with_a_persons_number(twelve):
    page, model = asked(twelve, Question.OVER_TIME)
    press(page, tr("da", "uptake_page.more_choices"))
    labelled(page, tr("da", "uptake_page.excluded_day")).value = date(2022, 5, 1)
    press(page, tr("da", "uptake_page.excluded_add"))
    assert model.asked.choices.excluded == ()
    labelled(page, tr("da", "uptake_page.excluded_text")).value = f"flytning {CPR}"
    press(page, tr("da", "uptake_page.excluded_add"))
    assert len(model.asked.choices.excluded) == 1
    assert CPR not in model.asked.choices.excluded[0].reason
    press(page, tr("da", "uptake_page.excluded_remove", day=date(2022, 5, 1)))
    assert model.asked.choices.excluded == ()


# --- the language -----------------------------------------------------------------------------------------------


def test_the_other_language_keeps_the_file_the_question_and_the_choices(twelve):
    page, model = asked(twelve, Question.OVER_TIME)
    choose(page, tr("da", "uptake_choice.per"), tr("da", "uptake_per.quarter"))
    press(page, "English")
    assert model.language == "en"
    said = text(page)
    assert tr("en", "question.over_time") in said
    assert tr("en", "uptake_page.cannot_show") in said
    entry = labelled(page, tr("en", "uptake_choice.per"))
    assert entry.options[entry.value][0] == tr("en", "uptake_per.quarter")
    assert 'data-lang="en"' in markup(page)


# --- what others wrote ------------------------------------------------------------------------------------------


def test_what_stands_in_a_file_never_becomes_part_of_the_page():
    model = a_model()
    page = UptakePage(model)
    upload(page, f"{EVIL}.csv", twenty(unit=EVIL.replace('"', "")))
    shown = [markup(page)]
    model.go(Step.MEND)
    shown.append(markup(page))
    model.give_word()
    model.go(Step.ASK)
    for question, missing in model.questions():
        if missing is None:
            press(page, tr("da", f"question.{question}"))
            shown.append(markup(page))
    for audience in Audience:
        model.terms = Terms(audience)
        model.go(Step.TAKE)
        shown.append(markup(page))
    found = elements("".join(shown))
    assert "alert(1)" in "".join(shown)
    assert not [one for one in found if one[1].startswith("on") or one == ("img", "src")]
    assert ("script", "") not in found


def test_every_input_has_a_name(twelve):
    page, model = asked(twelve, Question.OVER_TIME)
    press(page, tr("da", "uptake_page.more_choices"))
    pages = [page]
    for step in Step:
        model.go(step)
        nameless = [one for one in every(pages[0]) if getattr(one, "description", None) == ""]
        assert not [one for one in nameless if not isinstance(one, widgets.HTML)]


# --- taking along -----------------------------------------------------------------------------------------------


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_picture_for_internal_use_is_handed_to_the_browser(twelve, language):
    page, _ = asked(twelve, Question.HOW_MANY, language)
    press(page, tr(language, "uptake_page.take_along"))
    labelled(page, tr(language, "uptake_page.audience")).value = "internal"
    assert tr(language, "uptake_page.unprotected") in text(page)
    press(page, tr(language, "uptake_page.download_png"))
    (content,) = re.findall(r'class="kt-download"[^>]*>([^<]+)<', markup(page))
    assert base64.b64decode(content).startswith(b"\x89PNG")
    assert f'data-name="kitools-{tr(language, "uptake_file.how_many")}-2023-12-31' in markup(page)


def test_a_step_is_built_once_when_it_is_shown():
    model = a_model_with(twenty())
    page = UptakePage(model)
    built = []
    page._body.observe(lambda change: built.append(change["new"]), names="children")
    model.go(Step.ASK)
    assert len(built) == 1
