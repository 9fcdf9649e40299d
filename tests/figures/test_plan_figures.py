"""What the figures of two plans and of experiments draw and say."""

import numpy as np
import pytest

from kitools.figures import draw_paired, draw_parting, draw_tornado, draw_two_spreads, draw_waterfall
from kitools.figures.measures import said_change
from kitools.figures.tornado import MOST
from kitools.figures.waterfall import parted_by_size
from kitools.ground import KitError
from kitools.simulation import Interval, Mechanism, compare, evidence, simulate
from kitools.simulation.parting import NEVER, Parting, parting
from kitools.words import tr
from tests.figures.samples import (
    around,
    every_language,
    every_layout,
    names,
    results,
    texts,
    the_shares,
    the_spreads,
    the_tornado,
)


@every_layout
@pytest.mark.parametrize("measure", ["days_in_nobodys_hands", "promises_kept", "weeks_crisis", "staff_hours"])
def test_a_dot_stands_for_each_of_100_courses_on_its_side(measure, layout):
    found = compare(*results()).of(measure)
    parts = names(draw_paired(*results(), measure, "da", layout))
    assert len([one for one in parts if one.startswith("same-")]) == found.unchanged
    assert len([one for one in parts if one.startswith("course-")]) == found.better + found.worse
    assert "mean" in parts


@every_language
def test_the_paired_difference_says_its_interval_and_better_unchanged_worse(language):
    found = compare(*results()).of("weeks_with_nobody")
    drawing = draw_paired(*results(), "weeks_with_nobody", language)
    said = " ".join(texts(drawing))
    change = said_change(found.difference, found.measure, language)
    assert change in said
    assert change in drawing.alt
    for part in ("better", "unchanged", "worse"):
        assert tr(language, f"figures.{part}_of_100", count=getattr(found, part)) in said


def test_more_hours_are_not_called_worse():
    drawing = draw_paired(*results(), "staff_hours", "da")
    assert tr("da", "figures.worse_of_100", count=0).split(":")[0] not in " ".join(texts(drawing))
    assert "flere" in " ".join(texts(drawing))


def test_the_same_plan_twice_has_a_hundred_rings_and_no_dots():
    drawing = draw_paired(results()[1], results()[1], "weeks_crisis", "da")
    assert len([one for one in names(drawing) if one.startswith("same-")]) == 100
    assert tr("da", "figures.mean", difference=tr("da", "figures.no_difference")) in texts(drawing)


def test_an_unknown_measure_and_other_luck_are_refused():
    with pytest.raises(KitError) as error:
        draw_paired(*results(), "happiness", "da")
    assert error.value.code == "simulation.no_such_measure"
    other = simulate(results()[1].situation, results()[1].plan, futures=20)
    with pytest.raises(KitError) as error:
        draw_paired(results()[1], other, "weeks_crisis", "da")
    assert error.value.code == "simulation.other_luck"


def test_the_parting_says_the_first_weeks_and_those_of_the_told_course():
    apart = Parting(52, ball=np.array([3, 5, 5, NEVER]), course=np.array([NEVER, 9, NEVER, NEVER]))
    drawing = draw_parting(apart, "da", told=1)
    said = drawing.numbers.rows
    assert said[-2][1:] == ("uge 3", "uge 9")
    assert said[-1][1:] == ("uge 5", "uge 9")
    assert tr("da", "figures.ball_parts", first=3, count=75, half=5) in drawing.alt
    assert tr("da", "figures.course_parts", first=9, count=25, half=0) in drawing.alt
    assert {"parting-ball", "parting-course", "first-ball", "told-ball", "told-course"} <= set(names(drawing))
    assert "(nr. 2, vist som en rude)" in drawing.alt


def test_a_told_course_that_never_parts_is_not_said_to_be_shown():
    apart = Parting(52, ball=np.array([3, NEVER]), course=np.array([NEVER, NEVER]))
    drawing = draw_parting(apart, "da", told=1)
    assert "(nr. 2): bolden skilles: aldrig" in drawing.alt
    assert not {"told-ball", "told-course"} & set(names(drawing))


@every_language
def test_plans_that_never_part_say_so(language):
    same = parting(results()[1], results()[1])
    drawing = draw_parting(same, language, told=0)
    assert tr(language, "figures.ball_never_parts") in drawing.alt
    assert not {"first-ball", "told-ball"} & set(names(drawing))


@every_layout
def test_the_waterfall_goes_from_the_year_as_it_is_to_the_year_without_barriers(layout):
    shares = the_shares()
    drawing = draw_waterfall(shares, "da", layout)
    large, small = parted_by_size(shares)
    parts = names(drawing)
    assert {"as_it_is", "without_barriers", "share-others"} <= set(parts)
    assert {f"share-{one.mechanism}" for one in large} <= set(parts)
    assert not {f"share-{one.mechanism}" for one in small} & set(parts)
    assert tr("da", "figures.other_barriers", count=len(small)) in texts(drawing)
    assert len(large) + len(small) == len(shares.shares)


def test_the_waterfall_says_each_share_with_its_interval_and_the_table_has_all():
    shares = the_shares()
    drawing = draw_waterfall(shares, "en")
    assert "−100 days (−105 to −95)" in texts(drawing)
    assert "+20 days (+15 to +25)" in texts(drawing)
    assert len(drawing.numbers.rows) == len(shares.shares) + 3
    assert "202 days" in drawing.alt
    assert "20 days without any barrier" in drawing.alt


def test_one_small_barrier_is_not_pooled_alone():
    shares = the_shares(shares=(*the_shares().shares[:5], the_shares().shares[-1]))
    assert parted_by_size(shares)[1] == []


def test_barriers_that_change_nothing_are_drawn_without_a_fall():
    none = the_shares(shares=(), as_it_is=20.0, total=Interval(0, 0, 0))
    assert tr("da", "figures.waterfall_none_alt", measure="Dage hos ingen (alle bolde i alt)", as_it_is="20 dage",
              free="20 dage") == draw_waterfall(none, "da").alt  # fmt: skip


@every_language
def test_the_tornado_draws_the_widest_by_what_they_are_and_says_the_rest(language):
    swings = the_tornado()
    drawing = draw_tornado(swings, language)
    parts = names(drawing)
    assert len([one for one in parts if one.startswith("low-")]) == MOST
    said = " ".join(texts(drawing))
    what = {row.id: row.what(language) for row in evidence()}
    assert what[swings.swings[0].parameter].split()[0] in said
    assert str(len(swings.swings) - MOST) in said
    assert len(drawing.numbers.rows) == len(swings.swings) + 1
    assert what[swings.swings[0].parameter] in drawing.alt


def test_a_tornado_of_two_plans_speaks_of_a_difference():
    both = draw_tornado(the_tornado(base=around(-30, 5)), "en", difference=True)
    assert "−30 days (−35 to −25)" in both.alt
    assert "minus the earlier one" in both.alt


def test_numbers_that_move_nothing_are_said_to():
    still = draw_tornado(the_tornado(swings=the_tornado().swings[-1:]), "da")
    assert tr("da", "figures.nothing_moves") in texts(still)


@every_layout
def test_chance_and_numbers_have_a_bar_each_for_every_measure(layout):
    drawing = draw_two_spreads(the_spreads(), "da", layout)
    for one in the_spreads():
        assert {f"chance-{one.measure}", f"numbers-{one.measure}"} <= set(names(drawing))
    assert "tilfældet: −270 til −210 dage" in texts(drawing)
    assert "tal: −340 til −140 dage" in texts(drawing)
    assert tr("da", "figures.spread_not_held") in " ".join(texts(drawing))
    assert "−340 til −140 dage" in drawing.alt


def test_every_barrier_has_words():
    assert all(tr(language, f"mechanism.{one}") for one in Mechanism for language in ("da", "en"))


def test_both_means_of_a_waterfall_are_said_with_as_many_decimals():
    shares = the_shares(measure="promises_kept", as_it_is=9.9, free=12.34)
    assert {"9,9 gange", "12,3 gange"} <= set(texts(draw_waterfall(shares, "da")))
