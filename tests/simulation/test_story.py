import json

import numpy as np
import pytest

from kitools.ground import KitError
from kitools.simulation import (
    ORDER,
    Mechanism,
    cautious,
    compare,
    comparison_summary,
    simulate,
    story,
    summary,
    typical_course,
    why,
)
from kitools.simulation.ball import days_in_nobodys_hands
from kitools.simulation.chances import ALL_GAUGES, factors
from kitools.simulation.comparison import MEASURES
from kitools.simulation.why import gauges_of
from kitools.words import tr
from tests.simulation.builders import a_situation, a_strong_plan, a_weak_plan, covariates

PLANS = [a_weak_plan(), a_strong_plan()]


@pytest.fixture(scope="module", params=PLANS, ids=["weak", "strong"])
def result(request):
    return simulate(a_situation(covariates=covariates(0.7)), request.param, futures=400)


def test_the_typical_course_lies_in_the_middle(result):
    days = days_in_nobodys_hands(result)
    low, high = np.quantile(days, [0.35, 0.65])
    assert low - 3 <= days[typical_course(result)] <= high + 3


@pytest.mark.parametrize("language", ["da", "en"])
def test_every_line_of_a_story_can_be_said(result, language):
    for course in range(40):
        for week in story(result, course).weeks:
            for line in week.lines:
                assert tr(language, line.code, **line.facts)


def test_a_story_tells_every_event_and_who_took_the_ball(result):
    for course in range(40):
        told, events = story(result, course), result.events.of(course)
        assert len(told.moments) == len(events)
        codes = [line.code for week in told.weeks for line in week.lines]
        held = sum(moment.held_day is not None for moment in told.moments)
        assert sum(code.startswith("story.held") for code in codes) == held
        assert codes.count("story.never_held") == len(told.moments) - held
        assert sum(code.startswith("story.opened") for code in codes) == len(told.moments)
        assert {moment.sector for moment in told.moments} <= set(told.lanes)


def test_a_moment_of_the_case_names_its_event(result):
    moments = [moment for course in range(60) for moment in story(result, course).moments]
    assert {"opsagt", "flytter", "behov", None} <= {moment.event for moment in moments}


def test_a_week_or_course_that_is_not_there_is_refused(result):
    for ask in (lambda: story(result, 400), lambda: why(result, 0, 53), lambda: why(result, 0, 0)):
        with pytest.raises(KitError, match="no_such_week"):
            ask()


def test_the_steps_end_at_the_chance_that_the_model_used(result):
    from kitools.simulation.arrangement import arrangement
    from kitools.simulation.chances import move_table

    p = result.parameters
    a = arrangement(result.situation, result.plan, p)
    table = move_table(result.situation.covariates, (a.crisis_agreement, a.discharge_agreement), p)[0]
    for course in range(20):
        for week in (1, 7, 30, 52):
            steps, gauges = why(result, course, week), gauges_of(result, a, course, week)
            row = table[gauges.relation, gauges.kept, gauges.plan, gauges.newly, gauges.unheld]
            row = row[result.states[course, week - 1]]
            assert steps.chance == pytest.approx(row[2] + row[3])
            assert steps.steps[-1].chance == steps.chance


def test_what_the_steps_say_comes_true_as_often_as_they_say():
    result = simulate(a_situation(), a_strong_plan(), futures=500, weeks=6)
    said = [why(result, course, 6) for course in range(500)]
    expected, happened = sum(one.chance for one in said), sum(one.happened for one in said)
    error = sum(one.chance * (1 - one.chance) for one in said) ** 0.5
    assert abs(expected - happened) < 4 * error


def test_the_order_of_the_steps_is_the_order_of_the_model(result):
    assert tuple(step.factor for step in why(result, 0, 5).steps) == ORDER
    assert tuple(one.name for one in factors(covariates(), ALL_GAUGES, (True, True), cautious())) == ORDER


@pytest.mark.parametrize("language", ["da", "en"])
def test_every_step_measure_and_mechanism_has_words(result, language):
    for course in range(60):
        for step in why(result, course, 20).steps:
            assert tr(language, step.code)
        for other in why(result, course, 20).otherwise:
            assert tr(language, other.code, chance=2)
    for measure in MEASURES:
        assert tr(language, f"measure.{measure.name}")
    for mechanism in Mechanism:
        assert tr(language, f"mechanism.{mechanism}")


def test_a_summary_is_ready_for_json_and_says_what_is_assumed(result):
    plain = summary(result)
    assert json.loads(json.dumps(plain)) == plain
    assert plain["caveat"] == "common.learning_model"
    assert {"days_nobody", "handover_lost"} <= {one["id"] for one in plain["assumptions"]}


def test_a_comparison_is_ready_for_json():
    runs = [simulate(a_situation(), plan, futures=50) for plan in PLANS]
    plain = comparison_summary(compare(*runs))
    assert json.loads(json.dumps(plain)) == plain


def test_the_hours_of_a_story_are_those_of_its_course(result):
    told = story(result, 3)
    assert [one.id for one in told.staff] == list(result.participants)
    for place, one in enumerate(told.staff):
        assert len(one.hours) == result.weeks
        assert sum(one.hours) == pytest.approx(float(result.staff_hours[3, :, place].sum()), abs=0.05)
        assert told.person(one.id) is one
    assert told.person("nobody") is None
