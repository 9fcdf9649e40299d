"""The questionnaire and the Monday card."""

from collections import Counter

import pytest

from kitools.ground import KitError
from kitools.plan import FaultyInput
from kitools.sessions.material.monday import Function, Outcome, monday_card
from kitools.sessions.material.questionnaire import (
    Occasion,
    Questionnaire,
    Theme,
    _faults_in,
    questionnaire,
)
from kitools.sessions.material.reading import read_material
from kitools.words import LANGUAGES, has
from tests.sessions.material.texts import alike_in, texts_in


def test_there_are_two_statements_on_each_theme():
    themes = Counter(item.theme for item in questionnaire().items)
    assert themes == {Theme.KNOWLEDGE: 2, Theme.CONFIDENCE: 2, Theme.EACH_OTHER: 2}


def test_the_same_six_are_asked_every_time_and_three_more_afterwards():
    asked = questionnaire()
    assert asked.statements(Occasion.BEFORE) == asked.statements(Occasion.FOLLOW_UP) == asked.items
    assert len(asked.statements(Occasion.AFTER)) == 7
    assert [len(asked.open_questions(when)) for when in Occasion] == [0, 2, 0]


def test_the_scale_has_five_labelled_points():
    asked = questionnaire()
    assert [asked.label(point).en for point in (1, 3, 5)] == [
        "Strongly disagree",
        "Neither agree nor disagree",
        "Strongly agree",
    ]
    with pytest.raises(KitError):
        asked.label(6)


def test_something_else_is_said_above_it_each_time():
    assert len({questionnaire().said_above(when).da for when in Occasion}) == 3


@pytest.mark.parametrize("read", [questionnaire, monday_card])
def test_every_text_is_there_in_both_languages_and_they_differ(read):
    assert texts_in(read())
    assert alike_in(read()) == []


def test_a_questionnaire_that_is_not_there_is_refused():
    with pytest.raises(KitError) as refused:
        questionnaire("../cases/rikke")
    assert refused.value.code == "material.unknown"


def test_an_id_used_twice_is_a_fault(tmp_path):
    item = "{id: a, theme: knowledge, text: {da: Ja, en: Yes}}"
    lines = ["id: x", "scale: []", "reaction: []", "open: []", f"items: [{item}, {item}]"]
    above = ", ".join(f"{when}: {{da: Hej, en: Hello}}" for when in Occasion)
    path = tmp_path / "x.yaml"
    path.write_text("\n".join([*lines, f"about: {{{above}}}"]), encoding="utf-8")
    with pytest.raises(FaultyInput) as refused:
        read_material(Questionnaire, path, _faults_in)
    assert [(fault.path, fault.code) for fault in refused.value.faults] == [("a", "fault.id_taken")]


@pytest.mark.parametrize("lang", LANGUAGES)
def test_functions_outcomes_occasions_and_themes_have_words(lang):
    kinds = {"function": Function, "outcome_of_promise": Outcome, "occasion": Occasion, "theme": Theme}
    codes = [f"{kind}.{one.value}" for kind, values in kinds.items() for one in values]
    assert [code for code in codes if not has(lang, code)] == []


def test_the_card_is_looked_at_again_after_six_weeks():
    assert monday_card().check.weeks == 6
