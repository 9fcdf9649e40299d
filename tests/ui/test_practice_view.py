"""The practice page's views without a browser: every step can be shown, every field set, every slip said."""

import logging
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

import ipywidgets as widgets
import pytest
from ipywidgets.widgets.widget import _instances

from kitools.cases import case, cases, first_monday
from kitools.plan import Phase, Plan
from kitools.ui.models.practice import editing, years
from kitools.ui.models.practice.draft import Step, read_draft, write_draft
from kitools.ui.models.practice.forms import SECTIONS, Kind
from kitools.ui.views.guard import guard
from kitools.ui.views.practice import page as practice_page
from kitools.ui.views.practice.inputs import field_input
from kitools.ui.views.values import label
from kitools.words import tr
from tests.ui.builders import TODAY, a_begun_model, a_case, a_model, section
from tests.ui.looking import a_page, buttons, elements, every, labelled, markup, press, text, under

LANGUAGES = ("da", "en")
EVIL = '"\'><img src=x onerror="window.hacked=1"><script>window.hacked=1</script> &amp;'
CPR = "-".join(("211062", "5629"))
NO_DATE = "-".join(("310299", "1234"))
NUMBERS = {"age": "7", "priority": "2", "within_days": "3", "fixed_weeks": "6"}


@pytest.fixture(autouse=True)
def _nothing_unexpected(request, caplog):
    """Fail where a callback failed and the guard caught it, unless the test is about just that."""
    yield
    guard.show = lambda: None
    widgets.Widget.close_all()
    if "caught" not in request.fixturenames:
        assert not [record for record in caplog.records if record.levelno >= logging.ERROR]


@pytest.fixture
def _fewer(monkeypatch):
    """Let a year pass in fewer courses: these tests look at what is shown, not at the figures."""
    monkeypatch.setattr(years, "FUTURES", 200)
    monkeypatch.setattr(years, "_COST_FUTURES", 20)


@pytest.fixture
def caught(caplog):
    """What the guard has caught."""
    return lambda: [record for record in caplog.records if "callback failed" in record.message]


@dataclass(frozen=True)
class Start:
    """What an exercise begins from."""

    case: str
    language: str
    short: bool
    plan: str


STARTS = [
    Start(entry.id, language, short, plan)
    for entry in cases()
    for language in LANGUAGES
    for short in (True, False)
    for plan in ("half_made", "blank", "weak", "strong")
]


def begun(store, start: Start):
    """Return a model in which the case is chosen, over the plan that `start` names."""
    model = a_model(store, start.language)
    found = case(start.case)
    model.choose(start.case, found.roles[0].id, short=start.short, blank=start.plan == "blank")
    if start.plan in ("weak", "strong"):
        plan = model.case.plan(start.plan, start.language, first_monday(TODAY))
        model.draft = model.draft.with_changes(plan=plan)
    return model


def named(start: Start) -> str:
    return f"{start.case}-{start.language}-{'short' if start.short else 'long'}-{start.plan}"


# --- every step can be shown --------------------------------------------------------------------------------------


@pytest.mark.parametrize("start", STARTS, ids=named)
def test_every_step_before_the_year_can_be_shown(store, start):
    model = begun(store, start)
    page = a_page(model)
    assert model.case.title.in_language(start.language) in text(page)
    model.go(Step.TALK)
    assert tr(start.language, "step.talk-title", name=model.case.citizen.chosen_name) in text(page)
    for phase in Phase:
        model.go_to_phase(phase)
        model.go(Step.READ)
        model.go(Step.PLAN)
        press_if_there(page, tr(start.language, "practice.more"))
        if start.plan == "strong" and not start.short:
            open_every_row(page, start.language)
        press_if_there(page, tr(start.language, "practice.show-all", count=len(model.findings())))
    model.go(Step.KEEP)
    assert model.code in text(page)
    model.go(Step.CHOOSE)


def press_if_there(page, words):
    """Press the button with `words`, if the page has one."""
    for found in buttons(page, words)[:1]:
        found.click()


def open_every_row(page, language):
    """Open each row of each list, with all its fields, and close it."""
    edit, more, done = (tr(language, f"practice.{code}") for code in ("edit", "more-fields", "done"))
    for number in range(len(buttons(page, edit))):
        press(page, edit, number)
        press_if_there(page, more)
        press(page, done)


@pytest.mark.slow
@pytest.mark.usefixtures("_fewer")
@pytest.mark.parametrize("name", [entry.id for entry in cases()])
@pytest.mark.parametrize(
    ("language", "length", "plans"), [("da", "short", ("half_made", "strong")), ("en", "long", ("blank", "weak"))]
)
def test_a_year_and_a_comparison_can_be_shown_under_every_plan(store, name, language, length, plans):
    first, second = plans
    model = begun(store, Start(name, language, length == "short", first))
    page = a_page(model)
    model.go(Step.YEAR)
    for code in ("another-course", "typical-course", "explain", "show-deeper"):
        press(page, tr(language, f"year.{code}"))
    model.draft = model.draft.with_changes(plan=model.case.plan(second, language, first_monday(TODAY)), step=Step.PLAN)
    press(page, tr(language, "practice.let-a-year-pass"))
    press(page, tr(language, "year.compare"))
    press(page, tr(language, "compare.show-barriers"))
    assert tr(language, "ui.learning-model") in text(page)
    press(page, tr(language, "year.take-along"))


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("name", [entry.id for entry in cases()])
def test_every_way_to_ask_and_every_question_can_be_taken(store, name, language):
    model = begun(store, Start(name, language, False, "half_made"))
    page = a_page(model)
    model.go(Step.TALK)
    for moment in model.case.voice:
        for way in moment.ways:
            press(under(page, f"kt-moment-{moment.id}"), way.says.in_language(language))
            assert way.reply.in_language(language).split()[0] in text(under(page, f"kt-moment-{moment.id}"))
    left = buttons(page)
    while left:
        left = [one for one in buttons(page) if any(one.description.startswith(word) for word in _ways(language))]
        for one in left[:1]:
            one.click()
    asked = {role.split("/")[0] for role in model.draft.asked}
    assert asked == set(model.known_roles()) - {model.draft.role}


def _ways(language):
    return [f"{tr(language, f'approach.{way}')}:" for way in ("phone", "invitation")]


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_first_step_shows_every_case_and_begins_the_one_chosen(store, language):
    model = a_model(store, language)
    page = a_page(model)
    for entry in cases():
        press_if_there(page, tr(language, "practice.choose-another"))
        assert entry.title.in_language(language) in text(page)
        press(page, tr(language, "practice.choose-case", name=case(entry.id).citizen.chosen_name))
        roles = [role for role in case(entry.id).roles if role.known_from_start]
        assert len(labelled(page, tr(language, "practice.who-are-you")).options) == len(roles)
    labelled(page, tr(language, "practice.how-long")).value = False
    labelled(page, tr(language, "practice.start-from")).value = True
    press(page, tr(language, "practice.begin"))
    assert (model.draft.case, model.draft.short, model.plan.interventions) == (cases()[-1].id, False, ())


# --- every field can be set ---------------------------------------------------------------------------------------


FIELDS = [(one, field) for one in SECTIONS for field in one.fields]


@pytest.mark.parametrize(("one", "field"), FIELDS, ids=[f"{one.name}-{field.name}" for one, field in FIELDS])
def test_every_field_can_be_set_and_comes_back_from_the_draft(store, one, field):
    model = begun(store, Start("nikolaj", "da", False, "strong"))
    index = None
    if one.item is not None:
        model.add(one) if editing.can_add(model.plan, one) else None
        index = len(editing.value_at(model.plan, one.path)) - 1
    before = value_of(model.plan, one, index, field)
    shown = field_input(model, one, index, field)
    seen = {repr(before)}
    for change in settings(shown, field):
        change()
        assert read_draft(write_draft(model.draft)) == model.draft
        seen.add(repr(value_of(model.plan, one, index, field)))
    assert len(seen) > 1
    again = field_input(model, one, index, field)
    assert [entry.value for entry in entries(again)] == [entry.value for entry in entries(shown)]


def value_of(plan, one, index, field):
    """Return the value of a field as the plan has it."""
    place = editing.value_at(plan, one.path)
    place = place if index is None else place[index]
    return None if place is None else getattr(place, field.name)


def entries(shown):
    """Return the widgets that take a value."""
    kinds = (widgets.Text, widgets.Textarea, widgets.Dropdown, widgets.Checkbox, widgets.DatePicker)
    return [one for one in every(shown) if isinstance(one, kinds)]


def settings(shown, field):
    """Yield functions that each set the field to something it may be."""
    for entry in entries(shown):
        match entry:
            case widgets.Dropdown():
                places = [place for _, place in entry.options]
                yield from (lambda entry=entry, place=place: setattr(entry, "value", place) for place in places)
            case widgets.Checkbox():
                yield lambda entry=entry: setattr(entry, "value", not entry.value)
            case widgets.DatePicker():
                yield lambda entry=entry: setattr(entry, "value", date(2026, 6, 1))
            case _ if field.kind in (Kind.NUMBER, Kind.WHOLE):
                yield lambda entry=entry: setattr(entry, "value", NUMBERS.get(field.name, "1,5"))
            case _:
                yield lambda entry=entry: setattr(entry, "value", "Én linje\nog én til")


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_code_that_can_be_chosen_has_words_of_its_own(store, language):
    model = begun(store, Start("samir", language, False, "strong"))
    for one, field in FIELDS:
        if field.codes is None:
            continue
        index = None if one.item is None else 0
        if one.item is not None:
            model.add(one)
        said = [
            words
            for entry in entries(field_input(model, one, index, field))
            for words in ([text for text, _ in entry.options] if hasattr(entry, "options") else [entry.description])
        ]
        assert len(set(said)) == len(said)
        assert issubclass(field.codes, StrEnum)
        assert len(said) >= len(field.codes)


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_number_that_is_none_is_said_and_changes_nothing(store, language):
    model = a_begun_model(store, language)
    field = next(field for field in section("coordinator").fields if field.name == "hours_per_week")
    shown = field_input(model, section("coordinator"), None, field)
    entry = labelled(shown, label(language, section("coordinator"), field))
    entry.value = "2,5"
    for wrong in ("to", "41", "-1", "nan", "inf"):
        entry.value = wrong
        assert tr(language, "ui.not-a-number") in text(shown), wrong
        assert model.plan.coordinator.hours_per_week == 2.5
        assert read_draft(write_draft(model.draft)) == model.draft
    entry.value = ""
    assert model.plan.coordinator.hours_per_week is None
    assert tr(language, "ui.not-a-number") not in text(shown)


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_day_that_no_plan_can_be_about_is_said_and_changes_nothing(store, language):
    model = a_begun_model(store, language, blank=True)
    field = next(field for field in section("next_meeting").fields if field.name == "next_meeting")
    shown = field_input(model, section("next_meeting"), None, field)
    entry = labelled(shown, label(language, section("next_meeting"), field))
    entry.value = date(2026, 6, 1)
    for wrong in (date(202, 6, 1), date(9999, 12, 31)):
        entry.value = wrong
        assert tr(language, "ui.not-a-day") in text(shown), wrong
        assert model.plan.meeting.next_meeting == date(2026, 6, 1)
        assert model.findings()
    entry.value = None
    assert model.plan.meeting.next_meeting is None
    assert tr(language, "ui.not-a-day") not in text(shown)


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_cpr_number_is_refused_beside_the_field_and_the_rest_is_kept(store, language):
    model = a_begun_model(store, language, blank=True)
    shown = field_input(model, section("wish"), None, section("wish").fields[0])
    entry = labelled(shown, tr(language, "form.wish-wish"))
    entry.value = f"Ro om aftenen {CPR}"
    assert tr(language, "ui.cpr-refuse") in text(shown)
    assert "kt-wrong" in entry._dom_classes
    assert model.plan.wish == "Ro om aftenen "
    assert not buttons(shown)
    entry.value = "Ro om aftenen"
    assert tr(language, "ui.cpr-refuse") not in text(shown)
    assert "kt-wrong" not in entry._dom_classes


@pytest.mark.parametrize("language", LANGUAGES)
def test_ten_digits_that_are_no_date_are_asked_about(store, language):
    model = a_begun_model(store, language, blank=True)
    shown = field_input(model, section("wish"), None, section("wish").fields[0])
    labelled(shown, tr(language, "form.wish-wish")).value = f"Vare {NO_DATE}"
    assert tr(language, "ui.cpr-review") in text(shown)
    assert model.plan.wish == "Vare "
    press(shown, tr(language, "ui.cpr-vouch"))
    assert model.plan.wish == f"Vare {NO_DATE}"
    assert tr(language, "ui.cpr-review") not in text(shown)


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_text_that_is_too_long_is_said_beside_the_field(store, language):
    model = a_begun_model(store, language, blank=True)
    shown = field_input(model, section("wish"), None, section("wish").fields[0])
    entry = labelled(shown, tr(language, "form.wish-wish"))
    entry.value = "a" * 4000
    assert model.plan.wish == "a" * 4000
    entry.value = "a" * 4001
    assert tr(language, "ui.too-long", limit=4000) in text(shown)
    entry.value = "b"
    assert model.plan.wish == "b"
    assert "kt-wrong" not in entry._dom_classes


# --- remarks, rows, undo ------------------------------------------------------------------------------------------


@pytest.mark.parametrize("language", LANGUAGES)
def test_three_remarks_are_shown_until_all_are_asked_for(store, language):
    model = a_begun_model(store, language, blank=True)
    page = a_page(model)
    model.go(Step.PLAN)
    remarks = under(page, "kt-remarks")
    count = len(model.findings())
    assert count > 3
    assert number_of(remarks, "kt-one-remark") == 3
    press(remarks, tr(language, "practice.show-all", count=count))
    assert number_of(remarks, "kt-one-remark") == len([one for one in model.findings() if has_place(one)])
    press(remarks, tr(language, "practice.show-fewer"))
    assert number_of(remarks, "kt-one-remark") == 3


def number_of(widget, name):
    return len([one for one in every(widget) if name in getattr(one, "_dom_classes", ())])


def has_place(finding):
    return any(finding.where in one.where for one in SECTIONS)


@pytest.mark.parametrize("start", [Start(entry.id, "da", False, "weak") for entry in cases()], ids=named)
def test_every_remark_leads_to_a_card_that_is_then_on_the_page(store, start):
    model = begun(store, start)
    page = a_page(model)
    model.go(Step.PLAN)
    press_if_there(page, tr("da", "practice.show-all", count=len(model.findings())))
    for number in range(len(buttons(page, tr("da", "common.show_where")))):
        press(page, tr("da", "common.show_where"), number)
        target = page._shown._mark.value.split('data-to="')[1].split('"')[0]
        assert under(page, target) is not None
    assert not [finding for finding in model.findings() if not has_place(finding)]


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_row_is_added_open_removed_and_put_back(store, language):
    model = a_begun_model(store, language, blank=True)
    page = a_page(model)
    model.go_to_phase(Phase.MEETING)
    card = under(page, "kt-section-interventions")
    press(card, tr(language, "section.interventions", "add"))
    labelled(card, tr(language, "form.interventions-text")).value = "Besøg tirsdag"
    press(card, tr(language, "practice.done"))
    assert "Besøg tirsdag" in text(card)
    press(card, tr(language, "practice.remove"))
    assert "Besøg tirsdag" not in text(card)
    assert tr(language, "practice.removed") in text(card)
    press(card, tr(language, "common.undo"))
    assert "Besøg tirsdag" in text(card)
    assert not buttons(card, tr(language, "common.undo"))


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_one_card_says_can_be_chosen_on_another_at_once(store, language):
    model = begun(store, Start("samir", language, False, "blank"))
    page = a_page(model)
    model.go_to_phase(Phase.PLANNING)
    model.go(Step.READ)
    model.go(Step.PLAN)
    people, coordinator = under(page, "kt-section-participants"), tr(language, "form.coordinator-participant")
    press(people, tr(language, "section.participants", "add"))
    entry = labelled(people, tr(language, "form.participants-function"))
    entry.value = "Mentor"
    assert labelled(people, tr(language, "form.participants-function")) is entry
    chosen = labelled(page, coordinator)
    place = next(place for words, place in chosen.options if words == "Mentor")
    chosen.value = place
    assert labelled(page, coordinator) is chosen
    assert model.plan.participant(model.plan.coordinator.participant).function == "Mentor"
    stranger = next(role for role in model.case.roles if model.plan.participant(role.id) is None)
    chosen.value = next(place for words, place in chosen.options if words == stranger.function.in_language(language))
    assert stranger.function.in_language(language) in text(people)


def test_pressing_remove_twice_removes_one_row(store):
    model = begun(store, Start("samir", "da", False, "strong"))
    page = a_page(model)
    model.go_to_phase(Phase.MEETING)
    model.go(Step.READ)
    model.go(Step.PLAN)
    kept = model.plan.interventions[1:]
    remove = buttons(under(page, "kt-section-interventions"), tr("da", "practice.remove"))[0]
    remove.click()
    remove.click()
    assert model.plan.interventions == kept


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_is_drawn_again_leaves_nothing_behind(store, language):
    model = a_begun_model(store, language, short=True, blank=True)
    page = a_page(model)
    model.go_to_phase(Phase.MEETING)

    def work():
        press(page, tr(language, "practice.more"))
        press(page, tr(language, "practice.less"))
        model.put_text(section("wish"), None, "wish", "" if model.plan.wish else "Ro om aftenen")
        model.put_text(section("wish"), None, "wish", "" if model.plan.wish else "Ro om aftenen")

    work()
    before = len(_instances)
    work()
    assert len(_instances) == before


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_step_that_cannot_be_taken_is_blocked_and_says_why(store, language):
    page = a_page(a_model(store, language))
    blocked = [one for one in buttons(page) if one.disabled]
    assert len(blocked) == len(Step) - 1
    assert all(one.tooltip for one in blocked)


# --- saving, other windows, the way back --------------------------------------------------------------------------


@pytest.mark.parametrize("language", LANGUAGES)
def test_when_the_draft_was_kept_is_said_with_its_code(store, language):
    model = a_begun_model(store, language)
    said = text(a_page(model)._saved)
    assert tr(language, "common.saved_at", time="").strip() in said
    assert model.code in said


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize(("choice", "kept"), [("keep-mine", "Mit"), ("take-theirs", "Deres")])
def test_two_windows_are_told_of_each_other_and_choose(store, language, choice, kept):
    mine = a_begun_model(store, language, blank=True)
    page = a_page(mine)
    theirs = a_model(store, language, code=mine.code)
    theirs.put_text(section("wish"), None, "wish", "Deres")
    theirs.save()
    mine.put_text(section("wish"), None, "wish", "Mit")
    assert tr(language, "practice.other-window") in text(page)
    press(page, tr(language, f"practice.{choice}"))
    assert tr(language, "practice.other-window") not in text(page)
    assert a_model(store, code=mine.code).plan.wish == mine.plan.wish == kept


@pytest.mark.parametrize("language", LANGUAGES)
def test_an_exercise_is_offered_and_fetched_by_its_code(store, language):
    code = a_begun_model(store, language).code
    page = a_page(model := a_model(store, language), offered=code)
    assert tr(language, "practice.waiting-title") in text(page)
    press(page, tr(language, "practice.go-on"))
    assert model.code == code

    page = a_page(model := a_model(store, language))
    field, fetch = tr(language, "practice.have-a-code"), tr(language, "practice.fetch")
    press(page, fetch)
    assert tr(language, "practice.no-code-typed") in text(page)
    labelled(page, field).value = "ACDE-FHJK"
    press(page, fetch)
    assert tr(language, "practice.no-such-code") in text(page)
    labelled(page, field).value = code.lower().replace("-", "")
    press(page, fetch)
    assert model.code == code


@pytest.mark.parametrize("language", LANGUAGES)
def test_an_exercise_is_deleted_after_one_question_and_the_browser_forgets_its_code(store, language):
    model = a_begun_model(store, language)
    code, page = model.code, a_page(model)
    model.go(Step.KEEP)
    press(page, tr(language, "practice.delete"))
    assert tr(language, "practice.delete-sure") in text(page)
    press(page, tr(language, "common.cancel"))
    assert store.load(code, "practice") is not None
    press(page, tr(language, "practice.delete"))
    press(page, tr(language, "practice.delete-yes"))
    assert store.load(code, "practice") is None
    assert model.draft.step is Step.CHOOSE
    assert 'class="kt-resume"' in markup(page)
    assert code not in markup(page)


def test_a_fresh_page_does_not_make_the_browser_forget_the_exercise_it_offers(store):
    code = a_begun_model(store).code
    assert "kt-resume" not in markup(a_page(a_model(store), offered=code))


def test_choosing_another_case_leaves_the_first_exercise_under_its_code(store):
    model = a_begun_model(store)
    first = model.code
    model.put_text(section("wish"), None, "wish", "Ro om aftenen")
    other = cases()[1].id
    model.choose(other, case(other).roles[0].id, short=True, blank=False)
    assert model.code != first
    assert a_model(store, code=first).plan.wish == "Ro om aftenen"
    assert a_model(store, code=model.code).draft.case == other


# --- what people write is text ------------------------------------------------------------------------------------


@pytest.mark.usefixtures("_fewer")
@pytest.mark.parametrize("language", LANGUAGES)
def test_what_people_write_is_shown_as_text_on_every_step(store, language):
    model = begun(store, Start("birgit", language, False, "strong"))
    page = a_page(model)
    model.draft = model.draft.with_changes(plan=poisoned(model.plan))
    model.say(model.case.voice[0].id, model.case.voice[0].ways[0].id)
    for _ in range(2):
        model.put(section("initiative"), None, "owner", None)
        model.let_a_year_pass()
        nothing_was_built(page)
    for step in Step:
        model.go(step)
        nothing_was_built(page)
        shown = markup(page)
        assert ("lt;img" in shown) == (step in (Step.TALK, Step.PLAN, Step.YEAR, Step.COMPARE, Step.KEEP)), step
    model.go(Step.PLAN)
    for phase in Phase:
        press(page, tr(language, f"phase.{phase}"))
        nothing_was_built(page)


def nothing_was_built(page):
    """Check that no element and no attribute came out of what people wrote."""
    built = elements(markup(page))
    assert not {name for name, _ in built} & {"img", "script"}
    assert not {name for _, name in built if name.startswith("on")}


def poisoned(plan: Plan) -> Plan:
    """Return `plan` with markup in every text that somebody can type."""
    for one in SECTIONS:
        rows = range(len(editing.value_at(plan, one.path))) if one.item else [None]
        for field in one.fields:
            if field.kind not in (Kind.LINE, Kind.TEXT, Kind.LINES):
                continue
            for index in rows:
                new = (EVIL,) if field.kind is Kind.LINES else EVIL
                plan = editing.with_field(plan, one, index, field.name, new)
    return plan


# --- constant output, and the guard -------------------------------------------------------------------------------


def test_the_page_looks_the_same_in_a_notebook_from_run_to_run(store):
    assert repr(a_page(a_begun_model(store))) == "<PracticePage>"


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_callback_that_fails_is_logged_and_said_and_loses_nothing(store, language, monkeypatch, caught):
    model = a_begun_model(store, language)
    page = a_page(model)
    model.go(Step.PLAN)
    model.put_text(section("wish"), None, "wish", "Ro om aftenen")
    monkeypatch.setattr(model, "let_a_year_pass", lambda: 1 / 0)
    model.go(Step.READ)
    model.go(Step.PLAN)
    press(page, tr(language, "practice.let-a-year-pass"))
    assert tr(language, "ui.unexpected") in text(page)
    assert len(caught()) == 1
    assert a_model(store, code=model.code).plan.wish == "Ro om aftenen"
    assert a_case().id == model.draft.case


def test_a_step_that_cannot_be_shown_leaves_the_visitor_where_they_were(store, monkeypatch, caught):
    model = a_begun_model(store)
    page = a_page(model)
    model.go(Step.PLAN)
    monkeypatch.setattr(practice_page, "_year", lambda *_: 1 / 0)
    press(page, tr("da", "practice.let-a-year-pass"))
    assert tr("da", "ui.unexpected") in text(page)
    assert len(caught()) == 1
    assert model.draft.step is Step.PLAN
    assert tr("da", "step.plan-title", name=model.case.citizen.chosen_name) in text(page)
    press(page, tr("da", "phase.meeting"))
    under(page, "kt-section-wish")
    monkeypatch.setattr(practice_page, "BuildStep", lambda *_: 1 / 0)
    press(page, tr("da", "practice.let-a-year-pass"))
    assert tr("da", "ui.unexpected") in text(page)
