import time

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kitools.ground import KitError
from kitools.uptake.charts import Kind, control_chart

PLAIN = ("run", "i", "mr", "c", "g")
RATES = ("u", "up", "p", "pp", "ip")
counts = st.lists(st.integers(0, 40), min_size=6, max_size=30)


def rows(y, kind, n=50.0):
    y = np.asarray(y, dtype=float)
    return np.arange(1, y.size + 1), y, np.full(y.size, n) if kind in RATES else None


@given(counts, st.sampled_from((*PLAIN, *RATES, "t")), st.integers(1, 10_000))
@settings(max_examples=60, deadline=None)
def test_what_an_excluded_point_says_never_moves_the_lines(values, kind, other):
    x, y, n = rows(np.array(values) + (kind == "t"), kind)
    moved = y.copy()
    moved[2] = min(other, 50) if kind in RATES else other
    one, two = (control_chart(kind, x, z, n, exclude=3) for z in (y, moved))
    if kind not in {"mr", "ip"}:  # steps to and from the point (I′: as qicharts2 has it) do move
        np.testing.assert_allclose(one.points.cl, two.points.cl)
        np.testing.assert_allclose(one.points.ucl, two.points.ucl)
        assert one.summaries[0].longest_run == two.summaries[0].longest_run


@given(counts, counts, st.sampled_from((*PLAIN, *RATES)))
@settings(max_examples=40, deadline=None)
def test_one_unit_never_moves_the_lines_of_another(first, second, kind):
    x1, y1, n1 = rows(first, kind)
    x2, y2, n2 = rows(second, kind)
    n = None if n1 is None else np.concatenate((n1, n2))
    both = control_chart(
        kind, np.concatenate((x1, x2)), np.concatenate((y1, y2)), n, facet=["A"] * y1.size + ["B"] * y2.size
    )
    alone = control_chart(kind, x2, y2, n2)
    np.testing.assert_allclose(both.panel("B").points.ucl, alone.points.ucl)
    np.testing.assert_allclose(both.panel("B").points.cl, alone.points.cl)
    assert both.panel("B").summaries[0].runs_signal == alone.summaries[0].runs_signal


@given(counts, st.integers(2, 4))
@settings(max_examples=30, deadline=None)
def test_a_phase_is_the_chart_of_its_own_points(values, cut):
    x, y, _ = rows(values, "c")
    whole = control_chart("c", x, y, part=cut)
    after = control_chart("c", x[cut:], y[cut:])
    assert whole.summaries[1].cl == pytest.approx(after.summaries[0].cl)
    assert whole.summaries[1].longest_run == after.summaries[0].longest_run


def test_labels_cut_phases_where_each_first_appears():
    chart = control_chart(
        "run", np.arange(6), np.arange(6.0), part=["before", "before", "after", "before", "after", "last"]
    )
    assert chart.points.phase.tolist() == [1, 1, 2, 2, 2, 3]


def test_a_baseline_holds_inside_each_phase():
    y = np.array([1, 1, 9, 9, 4, 4, 8, 8.0])
    chart = control_chart("c", np.arange(8), y, part=4, freeze=(2, None))
    assert [summary.cl for summary in chart.summaries] == [1, 6]
    assert control_chart("c", np.arange(8), y, part=4, freeze=2).summaries[0].cl == 5  # as qicharts2: ignored


def test_columns_mark_baseline_and_exclusions_by_row():
    y = np.array([1, 3, 50, 8, 8.0])
    chart = control_chart("i", np.arange(5), y, freeze=np.array([1, 1, 1, 0, 0], dtype=bool), exclude=np.arange(5) == 2)
    assert chart.summaries[0].cl == 2
    assert chart.summaries[0].n_obs == 4
    assert chart.points.outside[2]


def test_targets_and_known_centres_may_differ_between_panels():
    chart = control_chart(
        "c", [1, 2, 1, 2], [3, 4, 5, 6.0], facet=["A", "A", "B", "B"], target={"A": 4}, cl={"A": 2, "B": 9}
    )
    assert chart.points.target.tolist()[:2] == [4, 4]
    assert np.isnan(chart.points.target[2:]).all()
    assert chart.points.cl.tolist() == [2, 2, 9, 9]


@pytest.mark.parametrize(
    ("period", "first"),
    [("week", "2019-12-30"), ("2 weeks", "2019-12-30"), ("quarter", "2020-01-01"), ("2 months", "2020-01-01"),
     ("year", "2020-01-01"), ("day", "2020-01-01"), ("2 quarters", "2020-01-01")],
)  # fmt: skip
def test_days_are_gathered_by_periods(period, first):
    x = np.arange(np.datetime64("2020-01-01"), np.datetime64("2021-03-01"))
    chart = control_chart("c", x, np.ones(x.size), period=period, agg_fun="sum")
    assert str(chart.points.x[0]) == first
    assert chart.points.y.sum() == x.size


def test_a_missing_day_is_dropped_and_the_rest_are_gathered():
    x = np.array(["2020-01-06", "NaT", "2020-01-12"], dtype="datetime64[D]")
    assert control_chart("c", x, [1, 1, 1.0], period="week").points.y.tolist() == [2]


def test_categories_are_a_funnel_without_runs():
    chart = control_chart("p", ["b", "a"], [1, 9.0], [10, 10.0], category_order=["b", "a"])
    assert chart.points.x.tolist() == ["b", "a"]
    assert not chart.ordered and not chart.summaries[0].runs_signal


@pytest.mark.parametrize(
    ("code", "call"),
    [
        ("kind_unknown", lambda: control_chart("cake", [1], [1.0])),
        ("not_here", lambda: control_chart(Kind.CUSUM, [1], [1.0])),
        ("needs_n", lambda: control_chart("u′", [1], [1.0])),
        ("not_positive", lambda: control_chart("t", [1, 2], [1.0, 0.0])),
        ("aggregate_unknown", lambda: control_chart("run", [1], [1.0], agg_fun="mode")),
        ("period_unknown", lambda: control_chart("run", [1], [1.0], period="month")),
        ("lengths_differ", lambda: control_chart("run", [1, 2], [1.0])),
        ("no_rows", lambda: control_chart("run", [], [])),
        ("category_unknown", lambda: control_chart("run", ["a"], [1.0], category_order=["b"])),
        ("category_unknown", lambda: control_chart("run", [1], [1.0], facet=["a"], facet_order=["b"])),
    ],
)
def test_what_cannot_be_drawn_is_refused_by_name(code, call):
    with pytest.raises(KitError) as refused:
        call()
    assert refused.value.code == f"uptake_charts.{code}"


def test_nothing_in_a_chart_can_be_changed():
    chart = control_chart("c", [1, 2], [1, 2.0])
    with pytest.raises(ValueError, match="read-only"):
        chart.points.y[0] = 7


def test_a_hundred_units_of_ten_years_take_a_tenth_of_a_second():
    rng = np.random.default_rng(1)
    months = np.arange("2015-01", "2025-01", dtype="datetime64[M]").astype("datetime64[D]")
    unit = np.repeat([f"Enhed {at}" for at in range(100)], 120)
    n = rng.integers(100, 600, 12_000).astype(float)
    y = rng.poisson(n * 0.02).astype(float)
    took = []
    for _ in range(5):
        before = time.perf_counter()
        chart = control_chart("up", np.tile(months, 100), y, n, facet=unit)
        took.append(time.perf_counter() - before)
    assert len(chart.summaries) == 100
    assert min(took) < 0.1
