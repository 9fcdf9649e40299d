from kitools.barriers import BARRIERS, HELPS, NEEDS, Level, Openness, barrier, needs_of
from kitools.plan import Plan
from kitools.words import LANGUAGES, has

BEYOND = {"B04", "B05", "B15", "B17"}


def test_the_catalogue_holds_twenty_barriers_and_eight_helping_factors():
    assert [one.code for one in BARRIERS] == [f"B{number:02}" for number in range(1, 21)]
    assert [one.code for one in HELPS] == [f"P{number}" for number in range(1, 9)]


def test_what_no_plan_can_answer_names_no_fields():
    assert {one.code for one in BARRIERS if not one.answered_by} == BEYOND


def test_the_fields_that_answer_a_barrier_are_those_of_its_needs():
    for one in BARRIERS:
        assert set(one.answered_by) == {need.where for need in needs_of(one.code)}, one.code


def test_every_need_answers_known_barriers_and_stands_on_a_field_of_the_plan():
    for need in NEEDS:
        assert need.answers
        assert all(barrier(code) for code in need.answers)
        top, _, inner = need.where.partition(".")
        assert top in Plan.model_fields
        assert not inner or inner in type(getattr(Plan(), top)).model_fields


def test_every_code_has_words_in_both_languages():
    codes = [f"barrier.{one.code}" for one in BARRIERS] + [f"help.{one.code}" for one in HELPS]
    for language in LANGUAGES:
        assert all(has(language, code) and has(language, code, "what") for code in codes)
        assert all(has(language, need.code) for need in NEEDS)
        assert all(has(language, f"level.{level}") for level in Level)
        assert all(has(language, f"openness.{how}") and has(language, f"exposure.{how}") for how in Openness)
