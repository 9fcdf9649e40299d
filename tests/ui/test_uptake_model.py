"""What the uptake page knows and decides: nothing is kept, everything can be corrected, nothing goes on by accident."""

from datetime import date

import pytest

from kitools.exchange.uptake import Audience, FileKind, Terms, file_name
from kitools.ground import KitError
from kitools.ui.models.uptake import files
from kitools.ui.models.uptake.choosing import FIRST, MORE, Asked, Choice
from kitools.ui.models.uptake.files import Example
from kitools.ui.models.uptake.steps import Step
from kitools.ui.models.uptake.unit_rows import UnitRow
from kitools.uptake.choices import Choices, Phase, Question
from kitools.uptake.intake import Field, Shape
from kitools.uptake.table import Stage
from tests.ui.uptake_builders import CPR, a_file, a_model, a_model_with, an_example, twenty


def test_every_step_but_the_first_waits_for_a_file():
    model = a_model()
    assert [bool(model.blocked(step)) for step in Step] == [False, True, True, True, True]
    model.go(Step.ASK)
    assert model.step is Step.FILE


def test_a_file_over_the_limit_is_refused_before_it_is_read(monkeypatch):
    monkeypatch.setattr(files, "LIMIT", 100)
    model = a_model_with(twenty())
    assert model.refused.code == "uptake_page.too_large"
    assert not model.holds_a_file


def test_a_file_with_a_persons_number_is_refused_whole_and_nothing_of_it_is_held():
    model = a_model_with(a_file("B001;Linden;01-02-2022;03-04-2022", f"{CPR};Linden;01-02-2022;03-04-2022"))
    assert model.step is Step.FILE
    assert not model.holds_a_file
    assert model.refused.faults[0].row == 3
    assert CPR not in repr([dict(fault.facts) for fault in model.refused.faults])


def test_a_new_file_that_is_refused_does_not_leave_the_old_one_in_its_place():
    model = a_model_with(twenty())
    model.take_file("b.csv", a_file(f"{CPR};Linden;01-02-2022;03-04-2022"))
    assert model.found is None
    assert model.asked is None


def test_the_columns_of_a_file_are_guessed_and_the_last_day_in_it_is_taken_until_somebody_says_another():
    model = a_model_with(twenty())
    assert model.step is Step.COLUMNS
    assert model.file.reading.shape is Shape.CITIZENS
    assert model.file.mapping.heading(Field.CREATED) == "plan oprettet"
    assert model.file.until == model.file.latest == date(2022, 11, 21)
    model.put(model.file.with_until(date(2022, 12, 31)))
    assert model.data().until == date(2022, 12, 31)


def test_a_corrected_column_is_read_anew():
    model = a_model_with(twenty())
    assert set(model.stages()) == {Stage.SIGNS_SEEN, Stage.CREATED}
    model.put(model.file.with_heading(Field.STARTED, "plan oprettet"))
    assert set(model.stages()) == {Stage.SIGNS_SEEN, Stage.STARTED}


def test_what_is_typed_of_a_unit_is_known_when_it_is_counted():
    model = a_model_with(twenty())
    assert model.file.rows == (UnitRow("Egen"), UnitRow("Linden"))
    model.put(model.file.with_unit("Linden", {"start": date(2022, 1, 1), "eligible": 40}))
    units = model.data().units.set_index("unit")
    assert units.loc["Linden", "start"].date() == date(2022, 1, 1)
    assert units.loc["Linden", "eligible"] == 40
    assert model.file.rows[1] == UnitRow("Linden", date(2022, 1, 1), eligible=40)


def test_what_is_typed_of_a_unit_survives_another_last_day():
    model = a_model_with(twenty())
    model.put(model.file.with_unit("Linden", {"start": date(2022, 1, 1)}))
    model.put(model.file.with_until(date(2023, 6, 30)))
    assert model.file.rows[1].start == date(2022, 1, 1)


def test_faulty_rows_stop_the_way_until_somebody_says_that_they_may_go():
    model = a_model_with(twenty() + b"B099;Linden;01-02-2022;99-99-2022\n")
    assert model.blocked(Step.ASK) == "uptake_page.blocked-faults"
    model.go_on()
    assert model.step is Step.MEND
    model.give_word()
    model.go(Step.ASK)
    assert model.step is Step.ASK
    assert model.data().dropped == 1


def test_the_word_on_faults_is_forgotten_when_there_are_others():
    model = a_model_with(twenty() + b"B099;Linden;01-02-2022;99-99-2022\n")
    model.give_word()
    model.put(model.file.with_until(date(2022, 11, 15)))
    assert not model.file.drop


def test_a_sound_file_goes_past_the_faults():
    model = a_model_with(twenty())
    model.go_on()
    assert model.step is Step.ASK


def test_the_first_choices_are_of_a_stage_that_the_file_knows():
    model = a_model_with(a_file(*(f"B{n:03};Linden;{n:02}-01-2022;" for n in range(1, 21))))
    model.choose(Question.OVER_TIME)
    assert model.asked.choices.stage is Stage.SIGNS_SEEN


def test_choices_are_kept_from_one_question_to_the_next():
    model = an_example()
    model.choose(Question.OVER_TIME)
    model.change(stage=Stage.OFFERED)
    model.choose(Question.HOW_MANY)
    assert model.asked.choices.stage is Stage.OFFERED


def test_an_answer_is_remembered_and_forgotten_when_the_file_means_something_else():
    model = an_example()
    model.choose(Question.HOW_MANY)
    first = model.answer()
    assert model.answer() is first
    model.put(model.file.with_until(date(2023, 6, 30)))
    model.give_word()
    assert model.answer() is not first


def test_a_question_that_the_file_cannot_carry_is_an_answer_that_says_why():
    model = an_example(Example.COPENHAGEN)
    missing = dict(model.questions())
    assert missing[Question.OVER_TIME].code == "uptake_missing.days"
    model.choose(Question.OVER_TIME)
    assert model.answer().result is None
    assert model.answer().trouble.code == "uptake.cannot_ask"


def test_every_choice_belongs_to_some_question():
    shown = {choice for choices in (*FIRST.values(), *MORE.values()) for choice in choices}
    assert shown == set(Choice)
    assert set(FIRST) == set(Question)


def test_phases_stand_in_order_and_one_day_has_one():
    asked = Asked(Question.OVER_TIME, Choices()).with_phase(date(2022, 5, 1), "ny leder")
    asked = asked.with_phase(date(2021, 1, 1), "").with_phase(date(2022, 5, 1), " nyt skema ")
    assert asked.choices.phases == (Phase(date(2021, 1, 1)), Phase(date(2022, 5, 1), "nyt skema"))
    assert asked.without_phase(asked.choices.phases[0]).choices.phases == asked.choices.phases[1:]


def test_nothing_is_left_out_without_a_reason():
    asked = Asked(Question.OVER_TIME, Choices())
    with pytest.raises(KitError) as caught:
        asked.with_exclusion("Linden", date(2022, 5, 1), "  ")
    assert caught.value.code == "uptake.exclusion_without_reason"
    kept = asked.with_exclusion("Linden", date(2022, 5, 1), "flytning")
    assert kept.without_exclusion(kept.choices.excluded[0]).choices.excluded == ()


@pytest.mark.parametrize("language", ["da", "en"])
@pytest.mark.parametrize("question", Question)
def test_the_name_of_a_file_is_plain_letters_only(language, question):
    name = file_name(language, question, date(2023, 12, 31), Terms(), FileKind.PNG)
    assert name.isascii()
    assert set(name) <= set("abcdefghijklmnopqrstuvwxyz0123456789-.")


def test_what_leaves_the_house_is_protected_unless_told_otherwise():
    assert Terms().protects
    assert not Terms(Audience.INTERNAL).protects
    assert not Terms(threshold=None).protects
