"""The evidence switch and »hvorfor dette tal?« as the visitor meets them, without a browser."""

import logging

import ipywidgets as widgets
import pytest
from markupsafe import escape

from kitools.cases import first_monday
from kitools.simulation import evidence
from kitools.ui.models.practice import years
from kitools.ui.models.practice.draft import Stance, Step
from kitools.ui.models.practice.numbers import BALL, behind, offered
from kitools.ui.models.practice.switch import Switch
from kitools.ui.views.evidence import said_range, said_value, why_these_numbers
from kitools.ui.views.guard import guard
from kitools.words import tr
from tests.ui.builders import TODAY, a_begun_model, a_model
from tests.ui.looking import a_page, buttons, elements, every, labelled, markup, press, text, under

LANGUAGES = ("da", "en")


@pytest.fixture(autouse=True)
def _few_and_nothing_unexpected(monkeypatch, caplog):
    """Let a year pass in few courses, and fail where a callback failed and the guard caught it."""
    monkeypatch.setattr(years, "FUTURES", 100)
    for size, few in {"_COST_FUTURES": 20, "_SHARE_ORDERS": 4, "_SHARE_FUTURES": 10}.items():
        monkeypatch.setattr(years, size, few)
    monkeypatch.setattr(years, "_SPREAD_SETS", 3)
    monkeypatch.setattr(years, "_SPREAD_FUTURES", 20)
    yield
    guard.show = lambda: None
    widgets.Widget.close_all()
    assert not [record for record in caplog.records if record.levelno >= logging.ERROR]


def a_year(store, language="da"):
    """Return a model on its year step, and the page."""
    model = a_begun_model(store, language, short=True)
    page = a_page(model)
    model.go(Step.YEAR)
    return model, page


def a_comparison(store, language="da"):
    """Return a model that compares a half-made plan with a strong one, and the page."""
    model, page = a_year(store, language)
    model.draft = model.draft.with_changes(plan=model.case.plan("strong", language, first_monday(TODAY)))
    model.let_a_year_pass()
    model.go(Step.COMPARE)
    return model, page


def choose(page, language, stance):
    """Choose the evidence."""
    labelled(page, tr(language, "switch.title")).value = stance


def figures(page):
    """Return every figure of the page as it is shown."""
    return [one.value for one in every(page) if isinstance(one, widgets.HTML) and "kt-figure" in one.value]


def said_beside_figures(page, words):
    """Return for each figure whether its caption has `words`."""
    return [words in figure.split("<figcaption")[1] for figure in figures(page)]


# --- the switch ---------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("begin", [a_year, a_comparison])
def test_caution_is_the_default_and_hope_is_said_beside_every_figure_and_its_sentences(store, language, begin):
    model, page = begin(store, language)
    hope = tr(language, "switch.assumed-hope")
    assert labelled(page, tr(language, "switch.title")).value is Stance.CAUTIOUS
    assert hope not in text(page)
    before = figures(page)
    choose(page, language, Stance.HOPE)
    assert model.draft.stance is Stance.HOPE
    assert tr(language, "switch.done") in text(page)
    assert len(figures(page)) == len(before)
    assert all(said_beside_figures(page, hope))
    assert markup(page).count("kt-assumed") >= len(before)
    choose(page, language, Stance.CAUTIOUS)
    assert hope not in text(page)
    assert figures(page) == before


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_was_opened_stays_open_and_says_what_is_assumed(store, language):
    _, page = a_year(store, language)
    press(page, tr(language, "year.show-deeper"))
    press(page, tr(language, "year.explain"))
    choose(page, language, Stance.HOPE)
    assert tr(language, "year.hours-title") in text(page)
    assert "kt-lead" in markup(page)
    assert all(said_beside_figures(page, tr(language, "switch.assumed-hope")))


@pytest.mark.parametrize("language", LANGUAGES)
def test_each_number_of_the_free_choice_has_a_label_its_bounds_and_its_default(store, language):
    _, page = a_year(store, language)
    choose(page, language, Stance.FREE)
    press(page, tr(language, "switch.show-effects"))
    for one in offered():
        slider = labelled(page, tr(language, f"switch.own-{one.id}"))
        assert (slider.min, slider.max, slider.value) == (one.low, one.high, one.value)
        said = text(under(page, f"kt-own-{one.id}"))
        assert said_range(language, one.unit, one.low, one.high) in said
        assert said_value(language, one.unit, one.value) in said
        assert tr(language, "switch.bounds-default", bounds=said_range(language, one.unit, one.low, one.high)) in said


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_slider_changes_the_year_and_goes_back_to_its_default(store, language):
    model, page = a_year(store, language)
    choose(page, language, Stance.FREE)
    before = figures(page)
    slider = labelled(page, tr(language, "switch.own-days_nobody"))
    slider.value = 90.0
    assert Switch(model).own() == {"days_nobody": 90.0}
    assert tr(language, "switch.assumed-free", count=1) in text(page)
    assert figures(page) != before
    back = buttons(under(page, "kt-own-days_nobody"))[0]
    assert "kt-unseen" not in back._dom_classes
    back.click()
    assert Switch(model).own() == {}
    assert slider.value == 35.0
    assert "kt-unseen" in back._dom_classes
    assert figures(page) == before


def test_a_slider_can_stand_on_each_of_its_steps(store):
    model, page = a_year(store)
    choose(page, "da", Stance.FREE)
    slider = labelled(page, tr("da", "switch.own-handover_lost"))
    for step in (5, 20, 29):
        slider.value = 0.05 + 0.01 * (step - 5)
        assert Switch(model).value("handover_lost") == step / 100
    press(page, tr("da", "switch.all-default"))
    assert Switch(model).own() == {}
    assert slider.value == 0.15


def test_the_choice_is_there_again_after_coming_back(store):
    model, page = a_year(store)
    choose(page, "da", Stance.FREE)
    labelled(page, tr("da", "switch.own-days_nobody")).value = 60.0
    model.save()
    again = a_page(a_model(store, code=model.code))
    assert labelled(again, tr("da", "switch.title")).value is Stance.FREE
    assert labelled(again, tr("da", "switch.own-days_nobody")).value == 60.0
    assert tr("da", "switch.assumed-free", count=1) in text(again)
    assert f"{tr('da', 'numbers.instead', value='60 dage')}" in text(again)


def test_an_effect_that_was_chosen_is_shown_at_once_after_coming_back(store):
    model, page = a_year(store)
    choose(page, "da", Stance.FREE)
    Switch(model).put("effect_plan_worse", 0.8)
    model.save()
    again = a_page(a_model(store, code=model.code))
    assert labelled(again, tr("da", "switch.own-effect_plan_worse")).value == 0.8
    assert not buttons(again, tr("da", "switch.show-effects"))


# --- what is offered beside the first result ----------------------------------------------------------------------

OFFERED = {
    a_year: ("year.show-lanes", "year.show-courses", "year.show-deeper", "year.show-barriers"),
    a_comparison: ("compare.show-all", "compare.show-parting", "compare.show-spreads", "compare.show-barriers"),
}
COSTLY = ("year.show-barriers", "compare.show-spreads", "compare.show-barriers")


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("begin", [a_year, a_comparison])
def test_the_page_is_short_and_everything_more_is_made_when_it_is_asked_for(store, language, begin):
    _, page = begin(store, language)
    assert len(figures(page)) == (2 if begin is a_year else 1)
    for code in OFFERED[begin]:
        before = len(figures(page))
        press(page, tr(language, code))
        assert len(figures(page)) > before
        assert not buttons(page, tr(language, code))
    choose(page, language, Stance.HOPE)
    assert all(said_beside_figures(page, tr(language, "switch.assumed-hope")))
    for code in OFFERED[begin]:
        assert bool(buttons(page, tr(language, code))) == (code in COSTLY)


def test_a_heading_is_given_the_keyboard_when_what_was_asked_for_has_come(store):
    _, page = a_year(store)
    press(page, tr("da", "year.show-courses"))
    assert 'data-to="kt-courses-title"' in markup(page)
    assert "kt-courses-title" in markup(page).replace('data-to="kt-courses-title"', "")


def test_what_cannot_be_made_is_offered_again(store, monkeypatch, caplog):
    _, page = a_year(store)
    monkeypatch.setattr(years.Years, "shares", lambda *_: 1 / 0)
    press(page, tr("da", "year.show-barriers"))
    assert buttons(page, tr("da", "year.show-barriers"))
    assert tr("da", "ui.unexpected") in text(page)
    caplog.clear()


# --- why this number? ---------------------------------------------------------------------------------------------


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_number_shows_all_that_is_known_of_it_and_its_source_as_it_is_written(language):
    for row in evidence():
        shown = why_these_numbers(language, (row.id,))
        cells = (row.what(language), row.population, row.source, row.quality)
        assert all(escape(cell) in shown for cell in cells)
        assert said_value(language, row.unit, row.value) in shown
        assert said_range(language, row.unit, row.low, row.high) in shown
        assert f"kt-status-{row.status}" in shown
        assert 'lang="en"' in shown


def test_the_numbers_are_counted_by_where_they_are_from():
    rows = [row for row in evidence() if row.id in behind(BALL)]
    shown = why_these_numbers("da", behind(BALL))
    counts = {status: sum(row.status == status for row in rows) for status in ("evidence", "transfer", "assumption")}
    assert tr("da", "numbers.counted_assumption", count=counts["assumption"]) in shown
    assert tr("da", "numbers.counted_transfer", count=counts["transfer"]) in shown
    assert f"{len(rows)} tal" in shown
    assert shown.count('<th scope="row"') == len(rows)


def test_only_what_occurs_is_explained_and_nothing_is_shown_twice():
    shown = why_these_numbers("da", ("days_nobody", "days_nobody"))
    assert shown.count('<th scope="row"') == 1
    assert tr("da", "numbers.status_assumption", "means") in shown
    assert tr("da", "numbers.status_transfer", "means") not in shown
    assert why_these_numbers("da", ()) == ""


def test_every_cell_says_its_column_so_that_a_row_can_be_a_card_on_a_phone():
    shown = why_these_numbers("da", ("days_nobody",))
    for column in ("value", "range", "status", "population", "source", "quality"):
        assert f'data-label="{tr("da", f"numbers.column_{column}")}"' in shown


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_unit_and_every_status_has_words(language):
    for row in evidence():
        assert said_value(language, row.unit, row.value)
        assert said_range(language, row.unit, row.low, row.high)
        assert tr(language, f"numbers.status_{row.status}", "means")


@pytest.mark.parametrize("begin", [a_year, a_comparison])
def test_the_ball_and_the_switch_show_the_numbers_behind_them(store, begin):
    _, page = begin(store)
    shown = [one.value for one in every(page) if isinstance(one, widgets.HTML) and "kt-numbers" in one.value]
    assert len(shown) == 2
    assert sum("days_nobody" in one or "Dage i snit, før nogen" in one for one in shown) == 1
    assert not {name for name, _ in elements("".join(shown))} & {"img", "script"}


def test_a_week_leads_with_one_sentence_and_has_its_steps_and_numbers_behind_it(store):
    _, page = a_year(store)
    press(page, tr("da", "year.explain"))
    note = next(one.value for one in every(page) if isinstance(one, widgets.HTML) and "kt-lead" in one.value)
    sentence = note.index("kt-lead")
    assert sentence < note.index(tr("da", "year.show-steps")) < note.index(tr("da", "numbers.why"))
    assert "ud af 100" in note
    assert tr("da", "why.question") in note
