"""What the figures of the ball, the story, the states, the comparison, hours and barriers draw and say."""

from dataclasses import replace
from itertools import pairwise

import pytest

from kitools.cases import case
from kitools.figures import (
    Layout,
    draw_ball,
    draw_barriers,
    draw_comparison,
    draw_hours,
    draw_states,
    draw_story,
)
from kitools.figures.tones import SECTORS, STATES, lightness, relative_luminance, text_on
from kitools.plan import Plan, Sector, Trigger
from kitools.simulation import STATES as STATES_OF_THE_MODEL
from kitools.simulation import ball, compare, simulate
from kitools.words import LANGUAGES, tr
from tests.figures.samples import ON, costs, drawn, every_language, every_layout, names, results, texts, the_story


def test_the_ball_has_a_typical_dot_for_each_kind_of_event_and_says_its_days():
    now = ball(results()[1])
    drawing = draw_ball(now, "da")
    assert len([one for one in names(drawing) if one.startswith("typical-")]) == len(now.kinds) + 2
    assert {tr("da", f"trigger.{kind.kind}") for kind in now.kinds} <= set(texts(drawing))


def test_two_plans_stand_beside_each_other_as_before_and_now():
    now, before = ball(results()[1]), ball(results()[0])
    said = texts(draw_ball(now, "da", Layout.WIDE, before))
    days = tr("da", "unit.days", count=before.overall.days.median)
    assert tr("da", "figures.before_words", words=days) in said


def test_events_that_nobody_takes_in_the_year_are_said_and_not_drawn_as_days():
    now = ball(results()[1])
    never = replace(now.overall.days, p10=None, p25=None, median=None, p75=None, p90=None)
    drawing = draw_ball(replace(now, overall=replace(now.overall, days=never)), "da")
    assert tr("da", "figures.not_in_year") in texts(drawing)
    assert "typical-Alle hændelser-0" not in names(drawing)


def test_a_ball_without_events_is_drawn():
    now = ball(results()[1])
    assert draw_ball(replace(now, kinds=()), "da").svg


def test_the_story_has_every_contact_event_and_open_ball():
    one = the_story()
    drawing = draw_story(one, "da")
    kept = [week.week for week in one.weeks if week.contact_sector and week.contact_kept]
    missed = [week.week for week in one.weeks if week.contact_sector and not week.contact_kept]
    drawn = set(names(drawing))
    assert {f"kept-{week}" for week in kept} | {f"missed-{week}" for week in missed} <= drawn
    for number, moment in enumerate(one.moments, 1):
        assert f"event-{number}" in drawn
        assert (f"open-{number}" in drawn) == (moment.days != 0)
        assert (f"held-{number}" in drawn) == (moment.held_day is not None)


@every_language
def test_every_lane_of_the_story_says_its_sector_by_letter_and_name(language):
    said = texts(drawn("story", language, Layout.WIDE))
    for sector in the_story().lanes:
        letter, name = (tr(language, f"sector.{sector}", part) for part in ("letter", "short"))
        assert f"{letter} · {name}" in said


def test_the_numbers_of_the_story_are_those_of_its_moments():
    one = the_story()
    rows = draw_story(one, "da").numbers.rows
    assert [row[0] for row in rows] == [str(number) for number in range(1, len(one.moments) + 1)]
    assert [row[1] for row in rows] == [str(moment.opened_day // 7 + 1) for moment in one.moments]


def test_events_that_crowd_in_one_lane_stay_on_the_sheet_in_their_order():
    one = the_story()
    week = next(week for week in one.weeks if week.events)
    crowd = replace(week, events=tuple(week.events[0] for _ in range(30)))
    drawing = draw_story(replace(one, weeks=(*one.weeks[:-1], crowd)), "da", Layout.NARROW)
    assert len([name for name in names(drawing) if name.startswith("event-")]) >= 30


def test_a_story_without_a_plan_says_so():
    one = the_story()
    bare = replace(one, weeks=tuple(replace(week, plan_exists=False, plan_up_to_date=False) for week in one.weeks))
    assert tr("da", "figures.plan_none") in texts(draw_story(bare, "da"))


@every_language
@every_layout
def test_every_state_is_named_in_place(language, layout):
    drawing = draw_states(results()[1], language, layout)
    assert {tr(language, f"course_state.{state}") for state in STATES} <= set(texts(drawing))
    assert {f"state-{state}" for state in STATES} <= set(names(drawing))


def test_the_states_stay_apart_in_grey_and_are_those_of_the_model():
    greys = [lightness(tone) for tone in STATES.values()]
    assert all(lighter - darker >= 10 for lighter, darker in pairwise(greys))
    assert set(STATES) == set(STATES_OF_THE_MODEL)


def test_every_sector_has_a_colour_of_its_own_that_text_can_have():
    assert set(SECTORS) == set(Sector)
    assert len(set(SECTORS.values())) == len(SECTORS)
    assert all(contrast(colour, "#f4f6f7") >= 4.5 for colour in SECTORS.values())


@pytest.mark.parametrize("tone", STATES.values())
def test_text_on_a_tone_can_be_read(tone):
    assert contrast(text_on(tone), tone) >= 4.5


def contrast(one, other):
    lights = sorted((relative_luminance(one), relative_luminance(other)))
    return (lights[1] + 0.05) / (lights[0] + 0.05)


def test_the_comparison_draws_a_dot_for_each_measure_and_parts_that_make_100():
    comparison = compare(*results())
    drawing = draw_comparison(comparison, "da")
    for one in comparison.differences:
        assert f"difference-{one.measure}" in names(drawing)
        assert (f"unchanged-{one.measure}" in names(drawing)) == (one.about != "work" and one.unchanged > 0)


def test_the_comparison_can_be_of_the_ball_alone():
    drawing = draw_comparison(compare(*results()), "da", Layout.NARROW, about=("ball",))
    assert tr("da", "figures.about_ball") in texts(drawing)
    assert tr("da", "figures.about_course") not in texts(drawing)
    assert len(drawing.numbers.rows) == 8


def test_the_same_plan_twice_is_said_to_make_no_difference():
    strong = results()[1]
    drawing = draw_comparison(compare(strong, strong), "da")
    assert texts(drawing).count(tr("da", "figures.no_difference")) == len(compare(strong, strong).differences)


@every_language
def test_every_measure_fits_on_one_line_of_a_phone(language):
    drawing = draw_comparison(compare(*results()), language, Layout.NARROW)
    assert not [words for words in texts(drawing) if words.endswith("…")]


def test_the_hours_are_named_by_function_and_the_most_come_first():
    drawing = draw_hours(results()[1], "da")
    plan = results()[1].plan
    rows = drawing.numbers.rows
    assert {row[0] for row in rows} == {plan.participant(name).function for name in results()[1].participants}
    hours = [float(row[1].split()[0].replace(".", "")) for row in rows]
    assert hours == sorted(hours, reverse=True)


def test_a_plan_with_nobody_in_it_has_no_hours():
    empty = simulate(case("samir"), Plan(), futures=20)
    assert tr("da", "figures.no_hours") in texts(draw_hours(empty, "da"))


def test_text_from_a_plan_is_escaped_and_never_read_as_mathematics():
    one = case("samir")
    plan = one.plan("strong", "da", ON)
    nasty = plan.participants[0].with_changes(function='<script>alert("1")</script> $x^2$ & co')
    drawing = draw_hours(simulate(one, plan.with_item("participants", nasty), futures=20), "da", Layout.WIDE)
    assert "<script" not in drawing.svg
    assert "$x^2$" in " ".join(texts(drawing))


def test_barriers_are_drawn_by_what_they_cost_and_all_stand_in_the_table():
    drawing = draw_barriers(costs(), "da")
    dear = [cost for cost in costs() if cost.days_saved >= 0.5]
    assert len([name for name in names(drawing) if name.startswith("cost-")]) == len(dear)
    assert len(drawing.numbers.rows) == len(costs())


@every_layout
def test_barriers_that_cost_nothing_are_said_to(layout):
    drawing = draw_barriers([], "da", layout)
    assert drawing.alt in texts(drawing)


def test_a_kind_of_event_has_words_in_both_languages():
    assert all(tr(language, f"trigger.{kind}") for kind in Trigger for language in LANGUAGES)
