"""Formats, stages and questions: whole, in both languages, and adding up."""

import pytest

from kitools.ground import KitError
from kitools.plan import FaultyInput
from kitools.sessions.material.questions import question, questions
from kitools.sessions.material.reading import read_material
from kitools.sessions.material.stages import Format, Stage, format_named, formats, stage_texts
from kitools.ui.models.practice.forms import SECTIONS
from kitools.words import LANGUAGES, has
from tests.sessions.material.texts import alike_in

IDS = [one.id for one in formats()]
CARDS = {section.name for section in SECTIONS}
PROMISED = {"ninety-minutes": 90, "half-day": 210, "full-day": 360}
every_format = pytest.mark.parametrize("name", IDS)


def a_format(tmp_path, slots: str, title: str = "title: {da: Kort, en: Short}"):
    path = tmp_path / "kort.yaml"
    lines = ["id: kort", title, "about: {da: Prøve, en: Trial}", "objectives: []", "plan: blank", f"slots: {slots}"]
    path.write_text("\n".join(lines), encoding="utf-8")
    return path


def test_there_are_three_formats_and_the_shortest_comes_first():
    assert IDS == ["ninety-minutes", "half-day", "full-day"]


@every_format
def test_minutes_add_up_to_what_the_title_says(name):
    assert abs(format_named(name).minutes - PROMISED[name]) <= 5


@every_format
def test_a_format_begins_in_the_waiting_room_asks_before_and_after_and_ends_closed(name):
    stages = format_named(name).stages
    assert (stages[0], stages[-1]) == (Stage.LOBBY, Stage.CLOSED)
    assert {Stage.BEFORE, Stage.DEBRIEF, Stage.MONDAY, Stage.AFTER} <= set(stages)
    assert list(stages) == [stage for stage in Stage if stage in stages]


@every_format
def test_a_format_has_three_objectives_and_says_everything_in_both_languages(name):
    one = format_named(name)
    assert len(one.objectives) == 3
    assert alike_in((one, *(one.texts(stage) for stage in one.stages))) == []


def test_ninety_minutes_begin_from_a_half_made_plan_and_play_everyday_life_and_the_follow_up():
    short = format_named("ninety-minutes")
    assert short.plan == "half_made"
    assert {Stage.EVERYDAY, Stage.FOLLOW_UP} <= set(short.stages)
    assert Stage.MEETING not in short.stages
    assert short.texts(Stage.WELCOME) != format_named("half-day").texts(Stage.WELCOME)


def test_half_a_day_shows_a_meeting_and_plays_the_next():
    stages = format_named("half-day").stages
    assert stages.index(Stage.DEMONSTRATION) + 1 == stages.index(Stage.MEETING)


def test_a_whole_day_has_every_stage():
    assert format_named("full-day").stages == tuple(Stage)


@pytest.mark.parametrize("name", ["half-day", "full-day"])
def test_every_question_is_decided_once(name):
    decided = [number for slot in format_named(name).slots for number in slot.questions]
    assert sorted(decided) == [1, 2, 3, 4, 5, 6, 7]


def test_a_break_counts_among_the_minutes():
    assert format_named("half-day").slot(Stage.DEMONSTRATION).break_after == 15
    assert format_named("half-day").minutes == sum(s.minutes for s in format_named("half-day").slots) + 15


def test_every_stage_has_texts_and_a_name():
    assert [said.stage for said in stage_texts()] == list(Stage)
    assert [(s, lang) for s in Stage for lang in LANGUAGES if not has(lang, f"session_stage.{s.value}")] == []


def test_there_are_seven_questions_in_order_with_cards_that_exist():
    assert [one.id for one in questions()] == [1, 2, 3, 4, 5, 6, 7]
    assert {section for one in questions() for section in one.sections} <= CARDS
    assert alike_in(questions()) == []


def test_the_questions_take_hold_of_the_barriers_that_vive_named():
    assert {f"B{number:02}" for number in range(6, 15)} <= {code for one in questions() for code in one.barriers}


def test_an_unknown_format_or_question_is_refused_with_the_known_ones():
    with pytest.raises(KitError) as refused:
        format_named("to-timer")
    assert (refused.value.code, refused.value.facts["id"]) == ("material.unknown", "to-timer")
    with pytest.raises(KitError):
        question(8)


def test_all_faults_in_a_format_are_told_at_once(tmp_path):
    slots = "[{stage: frokost, minutes: 5}, {stage: right, minutes: 300, questions: [8]}]"
    with pytest.raises(FaultyInput) as refused:
        read_material(Format, a_format(tmp_path, slots, "title: {da: Kort}"))
    places = {fault.path for fault in refused.value.faults}
    assert places == {"title.en", "slots[0].stage", "slots[1].minutes", "slots[1].questions[0]"}


def test_a_stage_that_stands_twice_is_a_fault(tmp_path):
    from kitools.sessions.material.stages import _faults_in

    slots = "[{stage: right, minutes: 5}, {stage: right, minutes: 5}]"
    with pytest.raises(FaultyInput) as refused:
        read_material(Format, a_format(tmp_path, slots), _faults_in)
    assert [(fault.path, fault.code) for fault in refused.value.faults] == [("slots[1].stage", "material.stage_twice")]


def test_a_file_with_a_cpr_number_is_refused(tmp_path):
    number = "-".join(("010180", "1234"))
    with pytest.raises(FaultyInput) as refused:
        read_material(Format, a_format(tmp_path, "[]", f"title: {{da: 'Ring {number}', en: Ring}}"))
    assert [fault.code for fault in refused.value.faults] == ["fault.cpr"]


def test_a_file_that_is_not_there_is_a_fault(tmp_path):
    with pytest.raises(FaultyInput) as refused:
        read_material(Format, tmp_path / "væk.yaml")
    assert [fault.code for fault in refused.value.faults] == ["fault.no_such_file"]
