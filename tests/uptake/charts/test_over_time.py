from datetime import date

import numpy as np
import pandas as pd
import pytest

from kitools.ground import KitError
from kitools.uptake import Stage
from kitools.uptake.charts import Kind, Measure, chart_over_time, series
from kitools.uptake.charts.telling_others import _ASSURED, _CAUSED
from kitools.uptake.choices import Exclusion, Per, Phase, Rules
from kitools.words import tr
from tests.uptake.charts.tables import in_months, of_counts, of_days, units

RNG = np.random.default_rng(3)
CALM = RNG.poisson(6, 48)
RISEN = np.concatenate((RNG.poisson(4, 24), RNG.poisson(11, 24)))
RARE = (RNG.random(48) < 0.3).astype(int)


def codes(said):
    return [one.code.removeprefix("uptake_charts.") for one in said]


def spoken(answer):
    """Every sentence of an answer in both languages: none may lack words or facts."""
    return [
        tr(language, one.code, **one.facts)
        for language in ("da", "en")
        for one in (*answer.readings, *answer.assumptions, *answer.cannot_show)
    ]


def test_months_without_a_plan_are_noughts_from_the_units_start_on():
    found = series(of_days({"A": in_months([0, 2, 0, 1])}, until=date(2020, 6, 30)), Stage.CREATED)
    assert found.y.tolist() == [0, 2, 0, 1, 0, 0]
    assert str(found.x[0]) == "2020-01-01"


def test_months_before_a_units_start_are_no_rows():
    table = units(("A",), start="2020-03-01")
    found = series(of_days({"A": in_months([1, 0, 1, 1])}, table=table, until=date(2020, 5, 31)), Stage.CREATED)
    assert [str(day) for day in found.x] == ["2020-03-01", "2020-04-01", "2020-05-01"]
    assert found.lost == 1


def test_the_unfinished_last_month_is_left_out_and_that_is_said():
    answer = chart_over_time(of_days({"A": in_months(CALM)}, until=date(2023, 12, 30)))
    assert answer.series.left_out == date(2023, 12, 1)
    assert len(answer.series.y) == 47
    assert codes(answer.assumptions)[:3] == ["uptake.about", "unfinished", "lost"]


def test_a_first_month_counts_where_the_unit_was_open_for_half_of_it():
    late = units(("A",), start="2020-01-25", eligible=100)
    early = units(("A",), start="2020-01-10", eligible=100)
    days = {"A": in_months([0, 1, 1])}
    assert str(series(of_days(days, table=late), Stage.CREATED).x[0]) == "2020-02-01"
    found = series(of_days(days, table=early), Stage.CREATED)
    assert str(found.x[0]) == "2020-01-01"
    assert found.n[0] == pytest.approx(100 * 22 / 31)


def test_a_unit_that_stopped_has_no_rows_afterwards():
    table = units(("A",), stop="2020-02-29")
    assert len(series(of_days({"A": in_months([1, 1])}, table=table), Stage.CREATED).y) == 2


def test_an_unknown_start_is_taken_from_the_first_day_known_and_that_is_said():
    table = units(("A",), start=None)
    answer = chart_over_time(of_days({"A": in_months(CALM)[5:]}, table=table))
    assert answer.series.start_unknown == ("A",)
    assert "start_unknown" in codes(answer.assumptions)
    counted = series(of_counts(CALM, table=table), Stage.CREATED)
    assert counted.start_unknown == ("A",)


def test_a_month_without_a_number_is_unknown_and_one_without_a_row_is_a_nought():
    plans = CALM.astype(float)
    plans[3] = np.nan
    data = of_counts(plans)
    found = series(data, Stage.CREATED)
    assert np.isnan(found.y[3])
    fewer = type(data)(data.source, data.until, None, data.counts.drop(index=[5]), data.units)
    assert series(fewer, Stage.CREATED).y[5] == 0


def test_a_stage_without_days_and_a_time_without_a_whole_period_are_refused():
    with pytest.raises(KitError) as found:
        chart_over_time(of_days({"A": in_months(CALM)}), stage=Stage.OFFERED)
    assert found.value.code == "uptake_charts.no_days"
    with pytest.raises(KitError) as found:
        chart_over_time(of_days({"A": in_months([1])}, until=date(2020, 1, 20)))
    assert found.value.code == "uptake_charts.no_period"


def test_a_lasting_change_is_the_first_thing_said():
    answer = chart_over_time(of_counts(RISEN), kind="run")
    assert codes(answer.readings)[0] in {"changed_both", "changed_run"}
    assert answer.readings[0].facts["longest"] > answer.readings[0].facts["allowed"]


def test_calm_is_said_with_what_could_have_been_seen():
    answer = chart_over_time(of_counts(CALM))
    assert codes(answer.readings)[:2] == ["steady", "would_see"]
    shift = answer.shifts[0]
    assert shift.below < shift.level < shift.above
    assert codes(answer.cannot_show)[:2] == ["not_why", "not_because"]


def test_a_point_outside_is_named_by_its_month():
    counts = CALM.copy()
    counts[20] = 30
    answer = chart_over_time(of_counts(counts))
    above = next(one for one in answer.readings if one.code == "uptake_charts.outside_above")
    assert above.facts["days"] == (date(2021, 9, 1),)


def test_few_points_show_nothing_and_that_is_said():
    answer = chart_over_time(of_counts(CALM[:7], until=date(2020, 7, 31)))
    assert codes(answer.readings)[0] == "too_few"
    assert "would_see_nothing" in codes(answer.readings)


def test_phases_are_computed_anew_and_compared_with_care():
    answer = chart_over_time(of_counts(RISEN), phases=(Phase(date(2022, 1, 1), "ny leder"),), target=30.0)
    assert [summary.phase for summary in answer.chart.summaries] == [1, 2]
    compared = next(one for one in answer.readings if one.code == "uptake_charts.phases")
    assert compared.facts["after"] > compared.facts["before"]
    assert "not_phases" in codes(answer.cannot_show)
    assert "target_above" in codes(answer.readings)


def test_a_baseline_inside_a_phase_holds_for_that_phase_only():
    answer = chart_over_time(
        of_counts(RISEN), phases=(Phase(date(2022, 1, 1)),), freeze_until=date(2022, 6, 1), kind="c"
    )
    assert answer.chart.summaries[0].cl == pytest.approx(RISEN[:24].mean())
    assert answer.chart.summaries[1].cl == pytest.approx(RISEN[24:30].mean())


def test_an_exclusion_is_drawn_left_out_and_its_reason_said():
    counts = CALM.copy()
    counts[20] = 60
    answer = chart_over_time(of_counts(counts), excluded=(Exclusion("A", date(2021, 9, 14), "lukket"),), kind="run")
    assert not answer.chart.points.include[20]
    assert answer.chart.points.y[20] == 60
    said = next(one for one in answer.assumptions if one.code == "uptake_charts.excluded")
    assert said.facts["reason"] == "lukket"


@pytest.mark.parametrize(
    ("code", "wishes"),
    [
        ("phase_empty", {"phases": (Phase(date(2030, 1, 1)),)}),
        ("phase_empty", {"phases": (Phase(date(2019, 1, 1)),)}),
        ("freeze_empty", {"freeze_until": date(2020, 1, 5)}),
        ("exclusion_empty", {"excluded": (Exclusion("", date(2030, 1, 1), "x"),)}),
    ],
)
def test_a_wish_that_means_no_point_is_refused(code, wishes):
    with pytest.raises(KitError) as found:
        chart_over_time(of_counts(CALM), **wishes)
    assert found.value.code == f"uptake_charts.{code}"
    for language in ("da", "en"):
        assert tr(language, found.value.code, **found.value.facts)


def test_a_wait_longer_than_the_limit_is_said_before_it_is_over():
    answer = chart_over_time(of_days({"A": in_months(np.tile([1, 0, 0], 8))}, until=date(2023, 12, 31)))
    assert "waiting" in codes(answer.readings)


def test_starts_on_one_day_are_spread_over_it_and_that_is_said():
    days = in_months(RARE)
    answer = chart_over_time(of_days({"A": [*days, days[3]]}))
    assert answer.chart.points.y.min() == pytest.approx(1 / 3)
    exponential = next(one for one in answer.assumptions if one.code == "uptake_charts.exponential")
    assert exponential.facts["shared"] == 2


def test_contacts_between_starts_count_everybody_met_up_to_the_day_of_the_start():
    data = of_days({"A": in_months(RARE)}, seen={"A": in_months(np.full(48, 4))})
    answer = chart_over_time(data)
    starts = in_months(RARE)
    met = np.array([*starts, *in_months(np.full(48, 4))])
    expected = np.diff([(met <= day).sum() for day in starts])
    assert answer.chart.points.y.tolist() == expected.tolist()


def test_several_units_say_first_which_of_them_changed():
    data = of_days({"A": in_months(CALM), "B": in_months(RISEN)}, table=units(("A", "B"), eligible=100))
    answer = chart_over_time(data, per_unit=True)
    assert answer.readings[0].code == "uptake_charts.units_changed"
    assert answer.readings[0].facts["units"] == ("B",)
    assert "not_ranking" in codes(answer.cannot_show)


def test_only_the_units_asked_for_are_drawn():
    data = of_days({"A": in_months(CALM), "B": in_months(RISEN)})
    assert chart_over_time(data, units=("A",)).units == ("A",)
    with pytest.raises(KitError):
        chart_over_time(data, units=("C",))


SEEN = {"A": in_months(np.full(48, 4)), "B": in_months(np.full(48, 3))}
BOTH = of_days(
    {"A": in_months(CALM), "B": in_months(RARE)}, seen=SEEN, table=units(("A", "B"), start=["2020-01-10", "2020-01-01"])
)


@pytest.mark.parametrize(
    "wishes",
    [
        {},
        {"per_unit": True},
        {"per_unit": True, "kind": "t", "target": 20.0},
        {"kind": "cusum"},
        {"kind": "cusum", "target": 0.3, "freeze_until": date(2021, 1, 1)},
        {"rules": Rules.NHS, "target": 6.0, "phases": (Phase(date(2022, 1, 1), "x"),)},
        {"units": ("A",), "rules": Rules.NHS, "per_unit": True},
        {"per": Per.QUARTER, "target": 1.0},
        {"per": Per.YEAR, "kind": "run", "target": 100.0},
        {"kind": "mr", "units": ("A",)},
        {"units": ("B",), "phases": (Phase(date(2022, 1, 1)),), "excluded": ()},
    ],
)
def test_every_sentence_can_be_said_in_both_languages(wishes):
    answer = chart_over_time(BOTH, **wishes)
    assert all(spoken(answer))
    assert answer.assumptions and answer.cannot_show


PLOTTED = [code for code, _ in _CAUSED] + list(_ASSURED.values())


@pytest.mark.parametrize("language", ["da", "en"])
def test_every_rule_of_plot_the_dots_has_words(language):
    facts = {"days": (date(2020, 1, 1),), "more": 2, "by": "month", "target": 3.5, "scope": "unit", "unit": "A"}
    assert all(tr(language, code, **facts) for code in PLOTTED)


@pytest.mark.parametrize("language", ["da", "en"])
@pytest.mark.parametrize("measure", [one for one in Measure if one is not Measure.EVIDENCE])
def test_every_measure_has_words_of_its_own(language, measure):
    said = [tr(language, "uptake_charts.level", level=2.5, measure=measure, per=per) for per in Per]
    assert len(set(said)) == (1 if measure in {Measure.PERCENT, Measure.DAYS, Measure.CONTACTS} else 3)


@pytest.mark.parametrize("language", ["da", "en"])
def test_every_chart_has_a_name(language):
    assert all(tr(language, f"kind.{kind.value}") for kind in Kind)


def test_nothing_in_the_data_is_moved():
    before = BOTH.citizens.copy()
    chart_over_time(BOTH, per_unit=True)
    pd.testing.assert_frame_equal(BOTH.citizens, before)
