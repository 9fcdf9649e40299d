"""The guides to print, and the debrief as data."""

import re

import pytest

from kitools.ground import CprLook, KitError, look_for_cpr
from kitools.sessions.material.guides import DebriefPhase, guide, guides, pearls
from kitools.sessions.material.stages import format_named
from kitools.ui.models.facilitator.model import TABS
from kitools.words import LANGUAGES, has, tr
from tests.sessions.material.texts import alike_in

every_guide = pytest.mark.parametrize("name", guides())
in_both_languages = pytest.mark.parametrize("lang", LANGUAGES)


def as_one_line(text: str) -> str:
    return re.sub(r"\s+(?:> )?", " ", text)


def test_the_debrief_has_a_form_of_5_minutes_and_one_of_25():
    assert sum(step.minutes for step in pearls().steps("short")) == 5
    assert sum(step.minutes for step in pearls().steps("long")) == 25


@pytest.mark.parametrize("length", ["short", "long"])
def test_both_forms_go_through_pearls_in_order(length):
    phases = [step.phase for step in pearls().steps(length)]
    assert list(dict.fromkeys(phases)) == list(DebriefPhase)
    assert phases == sorted(phases, key=list(DebriefPhase).index)


def test_what_went_well_comes_before_what_did_not():
    first = next(step for step in pearls().long if step.phase is DebriefPhase.ANALYSIS)
    assert "What went well" in first.say.en
    assert "Hvad gik godt" in first.say.da


def test_the_debrief_is_there_in_both_languages():
    assert alike_in(pearls()) == []


@in_both_languages
def test_every_part_of_the_debrief_has_a_name(lang):
    assert [phase for phase in DebriefPhase if not has(lang, f"debrief_phase.{phase.value}")] == []


@in_both_languages
def test_the_printed_debrief_says_what_the_data_say(lang):
    printed = as_one_line(guide("opsamling", lang))
    steps = (*pearls().short, *pearls().long, *pearls().resisting)
    said = [text.in_language(lang) for step in steps for text in (step.say, step.tip)]
    assert [sentence for sentence in said if as_one_line(sentence) not in printed] == []


@every_guide
def test_a_guide_is_there_in_both_languages_and_they_are_built_alike(name):
    danish, english = (guide(name, lang) for lang in LANGUAGES)
    assert danish.startswith("# ")
    assert [re.findall(mark, danish, re.M) for mark in (r"^#+ ", r"^\|", r"^- ")] == [
        re.findall(mark, english, re.M) for mark in (r"^#+ ", r"^\|", r"^- ")
    ]


@every_guide
@in_both_languages
def test_no_guide_holds_a_cpr_number(name, lang):
    assert look_for_cpr(guide(name, lang)) is CprLook.ACCEPT


@in_both_languages
def test_the_run_sheet_keeps_the_minutes_of_the_format(lang):
    begins = [int(minute) for minute in re.findall(r"^\| (\d+) \|", guide("run-sheet", lang), re.M)]
    slots = format_named("ninety-minutes").slots
    assert begins == [sum(slot.minutes for slot in slots[:at]) for at in range(len(slots))]


@in_both_languages
def test_the_run_sheet_fits_one_page(lang):
    assert len(guide("run-sheet", lang).split()) <= 550


def test_a_guide_that_is_not_there_is_refused():
    with pytest.raises(KitError) as refused:
        guide("../cases/rikke", "da")
    assert refused.value.code == "material.unknown"


def pressed(lang):
    """Return what the run sheet says to press."""
    rows = [line.split("|") for line in guide("run-sheet", lang).splitlines() if re.match(r"\| \d", line)]
    return [words for row in rows for words in re.findall(r"\*\*([^*]+)\*\*", row[4])]


@in_both_languages
def test_what_the_run_sheet_says_to_press_are_buttons_of_the_trainers_page(lang):
    """A stage may be said in its first words: “On to 6 Follow-up”."""
    names = ("suggest_groups", "begin", "weeks_go", "let_year_go", "close_session", *(f"tab_{tab}" for tab in TABS))
    stages = [tr(lang, f"session_stage.{slot.stage}") for slot in format_named("ninety-minutes").slots]
    whole = f"{tr(lang, 'session_file.everything').replace('-', ' ').capitalize()} (ZIP)"
    buttons = [whole, *(tr(lang, f"trainer.{name}") for name in names)]
    onward = [tr(lang, "trainer.onward_to", stage=stage) for stage in stages]
    assert len(pressed(lang)) > 10
    assert [one for one in pressed(lang) if one not in buttons and not any(to.startswith(one) for to in onward)] == []
