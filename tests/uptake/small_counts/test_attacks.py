"""Attacks on what leaves the house: a reader who has all of it, and knows the programme, finds no small number.

A small number is safe where another number in its place leads to the very same sentences, numbers and pictures.
"""

from dataclasses import replace
from datetime import date
from itertools import product

import numpy as np
import pytest

from kitools.uptake.charts import chart_over_time
from kitools.uptake.choices import Exclusion, Phase
from kitools.uptake.diffusion import spreading
from kitools.uptake.exposure import compare
from kitools.uptake.funnel import Denominator, funnel
from kitools.uptake.interrupted import after_a_change
from kitools.uptake.rates import rates
from kitools.uptake.small_counts import Rule, leaving
from tests.uptake.small_counts.made_up import monthly_counts, totals
from tests.uptake.small_counts.published import published, twin

OPENED = ["2020-01-01"] * 6


def among(counts, places, *, most=30):
    """Yield the counts with other numbers at `places`, with the same sum."""
    whole = sum(counts[i] for i in places)
    for some in product(range(min(most, whole) + 1), repeat=len(places) - 1):
        if sum(some) <= whole:
            other = list(counts)
            for place, number in zip(places, (*some, whole - sum(some)), strict=True):
                other[place] = number
            yield tuple(other)


def small(counts, threshold=5):
    return [i for i, count in enumerate(counts) if 0 < count < threshold]


# --- units: rates with their intervals, funnels, two sides


ASKED = {
    "rates": lambda counts, eligible: rates(by_units(counts, eligible)),
    "shares": lambda counts, eligible: funnel(by_units(counts, eligible), per=Denominator.ELIGIBLE),
    "funnel": lambda counts, eligible: funnel(by_units(counts, eligible)),
}


def by_units(counts, eligible):
    names = "ABCDEF"[: len(counts)]
    return totals(dict(zip(names, counts, strict=True)), eligible=eligible, start=OPENED[: len(counts)])


@pytest.mark.parametrize(
    ("ask", "counts"),
    [("rates", (40, 20, 2, 9)), ("rates", (60, 30, 8, 4)), ("shares", (40, 1, 1, 3)), ("funnel", (60, 30, 8, 4))],
)
def test_no_rate_interval_or_point_of_a_funnel_gives_a_small_unit_away(ask, counts):
    eligible = [200.0 + i for i in range(len(counts))]
    found = leaving(ASKED[ask](counts, eligible)).shown[0].columns["plans"]
    hidden = [int(i) for i in np.flatnonzero(np.isnan(found[:-1]))]
    for place in small(counts):
        assert twin(lambda other: ASKED[ask](other, eligible), counts, among(counts, hidden), place)


@pytest.mark.parametrize("threshold", [3, 10])
def test_the_other_limits_hold_as_well(threshold):
    counts = (40, 2, 25, 11)
    for place in small(counts, threshold):
        others = among(counts, [1, 3])
        assert twin(lambda other: ASKED["rates"](other, [300.0] * 4), counts, others, place, threshold)


def test_a_reader_who_knows_how_many_citizens_a_unit_has_finds_nothing():
    """Of 3 and 9 citizens, 12 have a plan: everybody has, so 3 and 9 must not be what two hidden numbers come to."""
    for ask in ("rates", "shares"):
        shown = leaving(ASKED[ask]((40, 20, 3, 9), [200.0, 100.0, 3.0, 9.0])).shown[0]
        assert np.isnan(shown.columns["plans"]).tolist() == [False, True, True, True, False]


def test_a_unit_of_very_few_citizens_is_hidden_whatever_it_made():
    for made in (0, 1, 2):
        shown = leaving(ASKED["rates"]((40, 20, made, 9), [200.0, 100.0, 2.0, 90.0])).shown[0]
        assert np.isnan(shown.columns["plans"][2])


@pytest.mark.parametrize("counts", [(19, 2), (3, 4), (2, 2)])
def test_a_ratio_and_its_interval_do_not_give_the_smaller_side_away(counts):
    def make(other):
        return compare(by_units(other, [200.0, 300.0]), group=("A",))

    for place in small(counts):
        others = among(counts, [0, 1]) if sum(counts) >= 5 else product(range(1, 4), repeat=2)
        assert twin(make, counts, others, place)


def test_what_was_made_month_by_month_at_the_same_age_stays_where_units_leave_as_they_are():
    data = monthly_counts({"A": [1.0, 2, 3, 1] * 3, "B": [2.0, 2, 0, 1] * 3}, eligible=[400, 500])
    found, compared = leaving(rates(data)), leaving(compare(data, group=("A",)))
    assert rates(data).since_start is not None
    assert found.as_it_is and found.whole.since_start is None
    assert compared.as_it_is and compared.whole.same_age is None
    assert not {one.code for one in (*found.may_say, *compared.may_say)} & {"rates.same_age", "exposure.same_age"}


# --- series: charts, changes, spreads


MONTHS = (3, 1, 4, 2, 6, 2, 1, 5, 2, 3, 0, 4, 2, 7, 1, 3, 2, 2, 4, 1, 3, 5, 2, 1, 2, 3, 1, 4, 6, 2, 1, 3, 2, 4, 3, 5)
SERIES = {
    "chart": chart_over_time,
    "chart with a month left out": lambda data: chart_over_time(data, excluded=(Exclusion("", date(2021, 3, 1), "x"),)),
    "change": lambda data: after_a_change(data, date(2021, 8, 1)),
    "spread": spreading,
}


def moved(counts, place):
    """Yield the counts with the plans of some quarters, that of `place` among them, dealt to its months anew."""
    luck = np.random.default_rng(place)
    for _ in range(250):
        other = np.array(counts)
        others = luck.choice(len(counts) // 3, luck.integers(0, 3), replace=False)
        for quarter in {place // 3, *others.tolist()}:
            months = slice(3 * quarter, 3 * quarter + 3)
            other[months] = luck.multinomial(other[months].sum(), [1 / 3] * 3)
        yield tuple(other.tolist())


def turned(counts, place):
    """Yield the counts with plans moved one way in one year and back in the next, which no line or season can see."""
    ways = [
        {first: k, second: -k, first + 12: -k, second + 12: k}
        for first, second in ((0, 1), (1, 2), (0, 2), (3, 4), (4, 5), (3, 5), (21, 22), (22, 23), (21, 23))
        for k in (-2, -1, 1, 2)
    ]
    for one in ways:
        for other in [{}, *ways]:
            if place in one and not set(one) & set(other):
                changed = np.array(counts)
                for month, number in (one | other).items():
                    changed[month] += number
                if changed.min() >= 0:
                    yield tuple(changed.tolist())


@pytest.mark.parametrize("ask", SERIES)
def test_no_month_of_a_series_told_by_longer_periods_can_be_worked_out(ask):
    def make(counts):
        return SERIES[ask](monthly_counts({"A": [float(one) for one in counts]}))

    counts, others = (MONTHS * 2, turned) if ask == "change" else (MONTHS, moved)
    assert leaving(make(counts)).shown[0].per == 3
    assert twin(make, counts, others(counts, 1), 1)


def test_the_lines_of_a_change_are_told_only_where_many_months_would_give_them():
    def codes(counts):
        change = after_a_change(monthly_counts({"A": [float(one) for one in counts]}), date(2021, 2, 1))
        return {one.code.rpartition("_")[0] for one in leaving(change).may_say}

    assert {"interrupted.step", "interrupted.slope"} <= codes(MONTHS * 2)
    assert not {"interrupted.step", "interrupted.slope"} & codes(MONTHS)


def test_the_centre_line_of_a_phase_times_its_months_is_not_said():
    """Ten months of 3 and then a new phase: mean times points, less three quarters shown, is one month."""
    data = monthly_counts({"A": [float(one) for one in MONTHS]})
    found = leaving(chart_over_time(data, phases=(Phase(date(2020, 11, 1), ""),)))
    codes = {one.code for one in (*found.may_say, *found.assumptions)}
    assert not [
        code for code in codes if "level" in code or code in ("uptake_charts.phases", "uptake_charts.would_see")
    ]


def test_what_lies_in_a_month_that_is_left_out_is_neither_said_nor_drawn():
    data = monthly_counts({"A": [9.0, 8, 7, 9, 12, 8, 9, 7, 9, 8, 9, 10, 2]})
    unfinished = replace(data, until=date(2021, 1, 20))
    result = chart_over_time(unfinished)
    found = leaving(result)
    assert result.series.lost == 2
    assert found.as_it_is and found.whole.series.lost == 0
    assert "uptake_charts.lost" not in {one.code for one in found.assumptions}


def test_months_in_which_few_of_the_target_group_are_left_do_not_leave_by_month():
    assert leaving(chart_over_time(monthly_counts({"A": [9.0] * 24}, eligible=[200]))).as_it_is
    assert not leaving(chart_over_time(monthly_counts({"A": [9.0] * 24}, eligible=[11]))).as_it_is


def test_what_is_published_changes_when_what_may_be_seen_changes():
    """The twins are found because numbers are hidden, not because nothing is told."""
    one = monthly_counts({"A": [float(count) for count in MONTHS]})
    other = monthly_counts({"A": [float(count) for count in (MONTHS[0] + 1, *MONTHS[1:])]})
    assert published(spreading(one)) != published(spreading(other))


def test_zeros_can_be_hidden_too():
    rule = Rule(hide_zeros=True)
    shown = leaving(ASKED["rates"]((40, 20, 0, 9), [200.0] * 4), rule).shown[0]
    assert np.isnan(shown.columns["plans"]).sum() >= 2
    assert leaving(spreading(monthly_counts({"A": [9.0] * 11 + [0.0]})), rule).shown[0].per == 3
