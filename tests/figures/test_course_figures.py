"""What the figures of courses draw and say: ribbons of the ball, hours in the story, strips, weeks in each state."""

from dataclasses import replace

import numpy as np

from kitools.figures import Layout, draw_courses, draw_ribbons, draw_story, draw_weeks
from kitools.figures.courses import in_order
from kitools.figures.ribbons import open_days
from kitools.figures.tones import STATES
from kitools.simulation import STATES as PLACES
from kitools.simulation import simulate
from kitools.words import say_number, tr
from tests.figures.samples import drawn, every_language, every_layout, names, results, texts, the_story


def with_events(story, *moments):
    """Return `story` with these events alone, all in its first week."""
    first, *others = story.weeks
    weeks = (replace(first, events=moments), *(replace(week, events=()) for week in others))
    return replace(story, weeks=weeks)


def an_event(**changes):
    """Return an event of the story, with changes."""
    return replace(the_story(1).moments[0], **changes)


def test_every_event_has_a_ribbon_from_the_day_it_came_unless_it_was_held_at_once():
    one = the_story()
    found = set(names(draw_ribbons(one, "da")))
    for number, moment in enumerate(one.moments, 1):
        assert (f"open-{number}" in found) == (moment.days != 0)
        assert (f"held-{number}" in found) == (moment.held_day is not None)


@every_language
def test_the_ribbons_say_who_took_the_ball_and_after_how_many_days(language):
    one = the_story(1)
    person = one.staff[0]
    told = with_events(
        one,
        an_event(opened_day=3, held_day=7, held_by=person.id),
        an_event(opened_day=3, held_day=3, held_by="coordinator"),
        an_event(opened_day=3, held_day=4, held_by=None),
        an_event(opened_day=3, held_day=None, held_by=None),
    )
    said = draw_ribbons(told, language).numbers.rows
    days = (tr(language, "unit.days", count=4), tr(language, "figures.same_day"), tr(language, "unit.days", count=1))
    who = (person.function, tr(language, "figures.the_coordinator"), tr(language, "figures.by_chance"))
    assert [row[4:] for row in said[:3]] == list(zip(who, days, strict=True))
    assert said[3][4:] == (tr(language, "common.nobody"), tr(language, "figures.not_in_year"))


@every_layout
def test_a_ball_that_nobody_takes_runs_to_the_edge_and_is_said(layout):
    one = with_events(the_story(1), an_event(opened_day=10, held_day=None, held_by=None))
    drawing = draw_ribbons(one, "da", layout)
    assert texts(drawing).count(tr("da", "figures.ribbon_never")) == 2
    assert open_days(one) == [(10, 7 * len(one.weeks))]
    assert "held-1" not in names(drawing)
    assert tr("da", "figures.ribbons_none_alt", events=1, never=1, nobody=354) == drawing.alt


def test_days_with_two_balls_with_nobody_count_once():
    spans = ((0, 5), (3, 9), (9, 12), (20, 20), (30, 31))
    one = with_events(the_story(1), *(an_event(opened_day=a, held_day=b) for a, b in spans))
    assert open_days(one) == [(0, 12), (30, 31)]
    drawing = draw_ribbons(one, "da")
    assert tr("da", "figures.days_with_nobody", days=13) in texts(drawing)
    assert "gaps" in names(drawing)


@every_layout
def test_a_course_without_events_says_so(layout):
    drawing = draw_ribbons(with_events(the_story(1)), "da", layout)
    assert tr("da", "figures.no_events") in texts(drawing)


def test_the_ribbons_number_the_events_as_the_story_does():
    rows = draw_ribbons(the_story(), "da").numbers.rows[:-1]
    story_rows = {row[0]: row for row in draw_story(the_story(), "da").numbers.rows}
    assert len(rows) == len(story_rows)
    assert all(story_rows[row[0]][2] == row[2] for row in rows)


def test_the_story_says_who_used_hours_and_how_many():
    one = the_story(1)
    drawing = drawn("story with hours", "da", Layout.WIDE)
    for person in one.staff:
        assert (f"hours-{person.id}" in names(drawing)) == (sum(person.hours) > 0)
        assert (person.function in drawing.alt) == (sum(person.hours) > 0)


@every_layout
def test_a_story_in_which_nobody_used_hours_says_so(layout):
    idle = replace(the_story(1), staff=())
    drawing = draw_story(idle, "da", layout)
    assert tr("da", "figures.no_hours_used") in texts(drawing)
    assert tr("da", "figures.no_hours_used") in drawing.alt


def test_the_courses_are_sorted_by_weeks_in_crisis_or_out_of_contact():
    states, hard = in_order(results()[1])
    assert states.shape == (100, 52)
    assert (np.diff(hard) >= 0).all()
    rows = draw_courses(results()[1], "da").numbers.rows
    assert [int(row[0]) for row in rows] == [1, *range(10, 101, 10)]
    assert [int(row[1]) for row in rows] == [int(hard[int(row[0]) - 1]) for row in rows]
    assert all(sum(map(int, row[2:])) == 52 for row in rows)


@every_language
@every_layout
def test_the_courses_say_their_order_and_have_a_key_that_works_without_colour(language, layout):
    drawing = drawn("courses", language, layout)
    assert {tr(language, f"course_state.{state}") for state in STATES} <= set(texts(drawing))
    assert {f"courses-{state}" for state in STATES} <= set(names(drawing))
    assert "pattern" in drawing.svg
    _, hard = in_order(results()[1])
    for place in (10, 50, 90):
        weeks = tr(language, "unit.weeks", count=int(hard[place - 1]))
        assert tr(language, "figures.course_told", number=place, weeks=weeks) in texts(drawing)


def test_fewer_than_a_hundred_courses_are_drawn_as_they_are():
    few = simulate(results()[1].situation, results()[1].plan, futures=7, weeks=20)
    drawing = draw_courses(few, "da", Layout.NARROW)
    assert drawing.numbers.rows[-1][0] == "7"
    assert drawing.alt.startswith("7 ")


def test_the_weeks_in_each_state_show_their_spread_for_both_plans():
    weak, strong = results()
    drawing = draw_weeks(strong, "da", Layout.WIDE, weak)
    assert len([name for name in names(drawing) if name.startswith("typical-")]) == 2 * len(STATES)
    assert len(drawing.numbers.rows) == 2 * len(STATES)
    means = strong.weeks_in_state().mean(0)
    for place, state in enumerate(STATES):
        assert drawing.numbers.rows[2 * place + 1][0] == tr("da", f"course_state.{state}")
        assert drawing.numbers.rows[2 * place + 1][-1] == say_number("da", float(means[PLACES.index(state)]))


def test_the_weeks_of_one_plan_stand_alone():
    drawing = draw_weeks(results()[1], "en", Layout.NARROW)
    assert len(drawing.numbers.rows) == len(STATES)
    assert "Before" not in drawing.alt
