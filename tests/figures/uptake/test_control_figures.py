"""What control charts draw and say: lines with their values, phases, baselines, what is left out, what signals."""

from dataclasses import replace

import numpy as np
import pytest

from kitools.figures import Layout
from kitools.figures.uptake import draw_control_chart, draw_over_time, draw_xmr
from kitools.figures.uptake.control import MOST_ROWS
from kitools.figures.uptake.panels import edges, steps
from kitools.uptake.charts import Kind, Measure
from kitools.uptake.choices import Per
from kitools.words import LANGUAGES, has, tr
from tests.figures.samples import names, texts
from tests.figures.uptake import samples
from tests.figures.uptake.extremes import LONG, MARKUP, many_phases, unlike, with_gaps, zeros
from tests.figures.uptake.samples import UNITS, drawn


def words_of(drawing):
    return " ".join(texts(drawing))


def test_the_lines_are_named_with_their_values_at_their_ends():
    chart = samples.a_chart()
    said = texts(drawn("c chart"))
    one = chart.summaries[0]
    assert f"midterlinje {tr('da', 'uptake_figures.span', low=round(one.cl, 2), high=0).split(' ')[0]}" in said
    assert "nedre grænse 0" in said
    assert any(words.startswith("øvre grænse 1") for words in said)


def test_a_run_chart_has_a_median_and_no_limits():
    drawing = drawn("run chart with a shift")
    assert any(words.startswith("median ") for words in texts(drawing))
    assert not [name for name in names(drawing) if name.startswith(("upper-", "lower-"))]


def test_a_signal_of_the_runs_is_said_in_words_and_dashes_the_centre_line():
    signal, quiet = drawn("run chart with a shift"), drawn("c chart")
    assert "18 punkter i træk på samme side af midterlinjen (højst 8" in words_of(signal)
    assert "Midterlinjen krydses 1 gang (mindst" in words_of(signal)
    assert "stroke-dasharray" in part_of(signal, "centre-0-0")
    assert "stroke-dasharray" not in part_of(quiet, "centre-0-0")
    assert "Intet tegn på andet end tilfældige udsving." in texts(quiet)


def part_of(drawing, name):
    """Return the SVG of the part called `name`."""
    start = drawing.svg.index(f'-{name}"')
    return drawing.svg[start : drawing.svg.index("</g>", start)]


def test_a_point_outside_the_limits_is_a_diamond_with_its_day():
    drawing = drawn("two phases")
    assert "points-outside-0" in names(drawing)
    assert "okt. 2021" in texts(drawing)
    assert "Uden for grænserne: okt. 2021." in texts(drawing)
    assert "Rombe: uden for en grænse." in words_of(drawing)


def test_a_point_left_out_is_a_grey_ring_on_a_greyed_line_with_its_reason():
    drawing = drawn("two phases")
    assert {"points-excluded-0", "line-greyed-0"} <= set(names(drawing))
    assert "Udeladt: maj 2022 (systemet var nede)." in texts(drawing)


def test_phases_break_the_lines_and_have_their_names_and_centres():
    drawing = drawn("two phases")
    assert {"break", "centre-0-0", "centre-0-1", "upper-0-0", "upper-0-1"} <= set(names(drawing))
    assert {"fase 1", "Ny leder på Amager", "midterlinje 6,17"} <= set(texts(drawing))


def test_the_line_through_the_points_does_not_cross_a_break():
    drawing = drawn("two phases")
    assert part_of(drawing, "line-0").count("M ") >= 3


def test_a_target_is_a_line_with_its_value():
    drawing = drawn("two phases")
    assert "target" in names(drawing)
    assert "mål 8" in texts(drawing)


def test_a_frozen_baseline_is_shaded_and_named():
    assert "baseline" in names(drawn("frozen u prime"))
    assert "grundlag" in texts(drawn("frozen u prime"))
    assert "baseline" not in names(drawn("c chart"))


def test_varying_limits_are_steps():
    assert part_of(drawn("frozen u prime"), "upper-0-0").count("L ") > 40
    assert part_of(drawn("c chart"), "upper-0-0").count("L ") == 1


def test_a_limit_beyond_the_scale_is_not_drawn_at_its_end_but_said_with_an_arrow():
    drawing = drawn("t chart")
    assert "upper-0-0" not in names(drawing)
    assert any(words.startswith("↑ øvre grænse 1") for words in texts(drawing))
    assert "Pil: Grænsen ligger over skalaen." in words_of(drawing)


def test_shares_are_said_in_per_cent_in_the_language():
    assert any(words.endswith(" %") and words.startswith("midterlinje") for words in texts(drawn("p chart")))
    said = texts(drawn("p chart", "en", Layout.NARROW))
    assert any(words.startswith("centre") and words.endswith("%") and " %" not in words for words in said)


def test_every_unit_has_a_panel_in_the_order_of_the_chart():
    chart = samples.a_chart(24, UNITS)
    said = texts(drawn("panels"))
    found = [words for words in said if words.rstrip("…")[:10] in {name[:10] for name in UNITS}]
    assert [words[:8] for words in found] == [name[:8] for name in chart.panels]


def test_panels_share_a_scale_unless_one_would_flatten_the_others():
    own = draw_control_chart(unlike(), "da")
    assert "Hver enhed har sin egen skala" in words_of(own)
    assert "Hver enhed har sin egen skala" not in words_of(drawn("panels"))


def test_missing_points_leave_a_gap():
    drawing = draw_control_chart(with_gaps(), "da")
    assert part_of(drawing, "line-0").count("M ") == 3
    assert drawing.numbers.rows[3][:3] == ("Alle enheder", "4", "–")
    assert "mangler" in drawing.numbers.rows[3][-1]


def test_many_phases_with_few_points_are_said_in_one_sentence():
    said = words_of(draw_control_chart(many_phases(), "da"))
    assert "Fase 1, 2, 3, 4 og 6 har hver under 10 brugbare punkter" in said


def test_a_series_of_zeros_says_that_it_can_show_nothing():
    said = words_of(draw_control_chart(zeros(), "da"))
    assert "Serien kan intet vise" in said


def test_a_chart_without_points_says_so():
    chart = samples.a_chart()
    nothing = replace(chart, points=chart.points.where(np.zeros(len(chart.points), dtype=bool)))
    assert texts(draw_control_chart(nothing, "da")) == ["Der er ingen måneder at vise."]


def test_more_points_than_a_reader_will_read_are_tabled_by_phase():
    chart = samples.a_chart(MOST_ROWS // 2, ("Amager", "Valby", "City"))
    drawing = draw_control_chart(chart, "da")
    assert len(drawing.numbers.rows) == len(chart.summaries)


def test_names_of_markup_are_text_and_long_names_end_with_an_ellipsis():
    drawing = draw_control_chart(samples.a_chart(20, (LONG, MARKUP), kind="u"), "da", Layout.NARROW)
    assert "<script>" not in drawing.svg
    assert MARKUP in texts(drawing)
    assert any(words.endswith("…") and LONG.startswith(words[:-1]) for words in texts(drawing))


def test_the_last_period_that_had_not_ended_is_said():
    assert "Den sidste periode, fra 1. december 2023, er ikke med" in words_of(drawn("two phases"))


def test_the_alternative_text_says_what_the_chart_and_its_runs_say():
    assert "18 punkter i træk" in drawn("run chart with a shift").alt
    assert "6 enheder" in drawn("panels").alt


def test_a_sum_of_evidence_marks_the_case_that_signals_at_the_limit():
    chart = samples.a_cusum()
    drawing = drawn("cusum")
    assert {"sum-up", "sum-down", "limit-1", "limit--1", "signals-up"} <= set(names(drawing))
    assert f"sag {chart.signals_up[0]}" in texts(drawing)
    assert {"grænse for signal 3,5", "grænse for signal −3,5"} <= set(texts(drawing))


def test_the_signs_of_the_nhs_rules_are_said_in_words_too():
    said = texts(drawn("xmr"))
    assert "H" in said
    assert "Nu: bedre, fordi tallene ligger højere." in said
    assert "?" in said
    assert "Om målet nås, er tilfældigt, som det går nu." in said


@pytest.mark.parametrize(
    ("direction", "words"),
    [("decrease", "dårligere, fordi tallene ligger højere"), ("neutral", "højere end tilfældigt")],
)
def test_the_same_numbers_are_better_or_worse_as_the_direction_says(direction, words):
    drawing = draw_xmr(samples.a_xmr(improvement_direction=direction), "da")
    assert words in words_of(drawing)


def test_a_chart_of_the_nhs_rules_is_drawn_where_it_is_the_answer():
    drawing = draw_over_time(samples.over_time(samples.a_xmr(rebase="2022-07-01")), "da")
    assert "break" in names(drawing)
    assert "Plan oprettet: antal pr. måned" in texts(drawing)


def test_the_field_of_a_point_reaches_half_way_to_its_neighbours():
    assert edges([]) == []
    assert edges([5.0]) == [4.5, 5.5]
    assert steps([0, 1, 2, 3], [1, float("nan"), 2]) == [[(0, 1), (1, 1)], [(2, 2), (3, 2)]]


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_kind_measure_and_period_has_its_words(language):
    codes = [f"kind_{one.value}" for one in Kind] + [f"measure_{one.value}" for one in Measure]
    codes += [f"per_{one.value}" for one in Per] + [f"counted_{one}" for one in ("number", "per_hundred", "per_unit")]
    assert [code for code in codes if not has(language, f"uptake_figures.{code}")] == []


def test_numbers_per_open_unit_say_so():
    drawing = draw_over_time(samples.over_time(samples.a_chart(kind="u"), measure=Measure.PER_UNIT), "da")
    assert "Plan oprettet: antal pr. måned for hver enhed, der var i gang" in texts(drawing)
