"""The nine questions: which the data carry, what is missing for the others, and whom an answer is about."""

from datetime import date

import pytest

from kitools.ground import KitError
from kitools.uptake import Stage
from kitools.uptake.charts import OverTime
from kitools.uptake.choices import Choices, Per, Question
from kitools.uptake.exposure import NoExposure, RateRatio
from kitools.uptake.interrupted import Interrupted
from kitools.uptake.questions import answerable, ask, change_offered, changed_units, stages_in
from kitools.uptake.survival import TimeTo
from kitools.words import LANGUAGES, has, tr
from tests.uptake.evaluated import citizens, counts, evaluated, units

BARE = (("Amager", None, 19, "created"), ("Øvrige", None, 2, "started"))
CHANGE = date(2015, 7, 1)


def missing(data):
    """Return what is missing for each question that cannot be asked."""
    return {question: one.code for question, one in answerable(data) if one is not None}


def two_years(**changes):
    """Return monthly counts of three units over two years, in which something was changed in some."""
    months = [f"{year}-{month:02}-01" for year in (2014, 2015, 2016) for month in range(1, 13)]
    names = ("Linden", "Egen", "Birken")
    rows = [
        (unit, day, (9 if unit != "Linden" or day < str(CHANGE) else 4) + (5 * k + 3 * number) % 4, "created")
        for number, unit in enumerate(names)
        for k, day in enumerate(months)
    ]
    known = {unit: {"start": "2014-01-01", **changes.get(unit, {})} for unit in names}
    return evaluated(counts(rows), units(**known))


@pytest.fixture(scope="module")
def journeys():
    """Return citizens of three units with days for two stages, and no barriers."""
    rows = [
        {"unit": "ABC"[k % 3], "signs_seen": f"2016-{1 + k % 6:02}-03", "created": f"2016-{2 + k % 6:02}-10"}
        for k in range(30)
    ]
    return evaluated(citizens(*rows), units(A={"start": "2016-01-01"}, B={"start": "2016-01-01"}, C={}))


def test_every_question_is_told_of_in_its_order():
    assert [question for question, _ in answerable(evaluated(counts(BARE)))] == list(Question)


def test_two_bare_counts_carry_how_many_and_a_comparison_and_say_what_is_missing_for_the_rest():
    assert missing(evaluated(counts(BARE))) == {
        Question.OVER_TIME: "uptake_missing.days",
        Question.BETWEEN_UNITS: "uptake_missing.units",
        Question.HOW_SOON: "uptake_missing.citizens",
        Question.WHERE_LOST: "uptake_missing.citizens",
        Question.WHY_NOT: "uptake_missing.barriers",
        Question.AFTER_A_CHANGE: "uptake_missing.days",
        Question.SPREADING: "uptake_missing.days",
    }


def test_one_unit_is_compared_with_nobody():
    assert missing(evaluated(counts(BARE[:1])))[Question.COMPARE] == "uptake_missing.units"


def test_units_without_starts_and_target_groups_make_no_funnel():
    data = evaluated(counts([(name, None, 5, "created") for name in "ABC"]))
    assert missing(data)[Question.BETWEEN_UNITS] == "uptake_missing.denominators"
    known = units(A={"eligible": 100}, B={}, C={})
    assert Question.BETWEEN_UNITS not in missing(evaluated(counts([(n, None, 5, "created") for n in "ABC"]), known))


def test_citizens_with_days_carry_all_but_barriers(journeys):
    assert missing(journeys) == {Question.WHY_NOT: "uptake_missing.barriers"}
    assert stages_in(journeys) == (Stage.SIGNS_SEEN, Stage.CREATED)


def test_one_stage_and_no_start_is_no_wait():
    data = evaluated(citizens({"unit": "A", "created": "2016-05-01"}))
    assert missing(data)[Question.HOW_SOON] == "uptake_missing.stages"
    started = evaluated(citizens({"unit": "A", "created": "2016-05-01"}), units(A={"start": "2016-01-01"}))
    assert Question.HOW_SOON not in missing(started)


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_is_missing_can_be_said_and_why_it_cannot_be_asked(language):
    data = evaluated(counts(BARE[:1]))
    for question, one in answerable(data):
        if one is None:
            continue
        assert tr(language, one.code, **one.facts)
        with pytest.raises(KitError, match=r"uptake\.cannot_ask") as caught:
            ask(question, data)
        assert tr(language, caught.value.code, **caught.value.facts)
    assert all(has(language, f"question.{question}", part) for question in Question for part in (None, "about"))


def test_a_comparison_without_exposure_is_an_answer_that_asks():
    assert isinstance(ask(Question.COMPARE, evaluated(counts(BARE))), NoExposure)


def test_the_sides_are_those_that_were_chosen():
    found = ask(Question.COMPARE, two_years(), Choices(compared=("Egen",), reference=("Birken",)))
    assert isinstance(found, RateRatio)
    assert (found.group.units, found.reference.units) == (("Egen",), ("Birken",))


def test_choices_reach_the_chart():
    found = ask(Question.OVER_TIME, two_years(), Choices(units=("Egen",), per=Per.QUARTER, target=3.0))
    assert isinstance(found, OverTime)
    assert (found.units, found.per, found.target) == (("Egen",), Per.QUARTER, 3.0)


def test_waiting_goes_between_two_stages_and_else_from_the_start_of_the_unit(journeys):
    between = ask(Question.HOW_SOON, journeys, Choices(since=Stage.SIGNS_SEEN))
    assert isinstance(between, TimeTo)
    assert between.start_stage is Stage.SIGNS_SEEN
    from_start = ask(Question.HOW_SOON, journeys, Choices(since=Stage.OFFERED))
    assert isinstance(from_start, TimeTo)
    assert from_start.start_stage is None


def test_the_spread_is_that_of_the_chosen_stage(journeys):
    seen = ask(Question.SPREADING, journeys, Choices(stage=Stage.SIGNS_SEEN))
    assert seen.new.sum() == 30
    assert seen.months[0] == date(2016, 1, 1)


# --- before and after ---------------------------------------------------------------------------------------------


def test_a_change_without_a_day_is_asked_for():
    with pytest.raises(KitError, match=r"uptake\.no_change_chosen"):
        ask(Question.AFTER_A_CHANGE, two_years())


def test_the_first_change_within_the_time_is_offered():
    data = two_years(Linden={"changed": str(CHANGE)}, Egen={"changed": "2016-05-01"}, Birken={"changed": "2019-01-01"})
    assert change_offered(data) == CHANGE
    assert change_offered(two_years()) is None
    assert change_offered(two_years(Linden={"changed": "2019-01-01"})) is None


def test_a_change_is_looked_for_in_the_units_that_were_changed_that_day():
    data = two_years(Linden={"changed": str(CHANGE)})
    assert changed_units(data, CHANGE) == ("Linden",)
    found = ask(Question.AFTER_A_CHANGE, data)
    assert isinstance(found, Interrupted)
    assert found.change == CHANGE
    assert found.observed.max() == 12
    told = {one.code: one.facts for one in found.readings}
    assert told["uptake.changed_units"] == {"units": ("Linden",), "change": CHANGE}
    assert found.step.high < 1


def test_a_change_is_looked_for_in_the_chosen_units_where_some_are_chosen():
    found = ask(Question.AFTER_A_CHANGE, two_years(Linden={"changed": str(CHANGE)}), Choices(units=("Egen", "Birken")))
    assert isinstance(found, Interrupted)
    assert found.observed.min() >= 18
    assert "uptake.changed_units" not in {one.code for one in found.readings}


def test_counts_that_lie_on_their_line_to_the_letter_are_answered_quietly():
    rows = [("A", f"{year}-{month:02}-01", 4, "created") for year in (2014, 2015, 2016) for month in range(1, 13)]
    data = evaluated(counts(rows), units(A={"start": "2014-01-01", "changed": str(CHANGE)}))
    found = ask(Question.AFTER_A_CHANGE, data)
    assert isinstance(found, Interrupted)
    assert found.step.estimate == pytest.approx(1)


def test_a_change_that_the_table_does_not_know_is_looked_for_in_all_units():
    found = ask(Question.AFTER_A_CHANGE, two_years(), Choices(change=CHANGE))
    assert isinstance(found, Interrupted)
    assert found.observed.min() >= 22
    assert "uptake.changed_units" not in {one.code for one in found.readings}
