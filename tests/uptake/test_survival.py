"""Waiting times: R's conventions at the edges, those who left, who is left out, and what is said."""

from datetime import date

import numpy as np
import pytest
from statsmodels.duration.hazard_regression import PHReg

from kitools.ground import KitError
from kitools.uptake import Stage
from kitools.uptake.survival import (
    Interval,
    aalen_johansen,
    at_days,
    at_risk_table,
    concordance,
    cox,
    gray_test,
    group_indicators,
    hazards_hold,
    kaplan_meier,
    log_rank,
    restricted_mean,
    time_to_first_plan,
    time_to_stage,
)
from kitools.words import LANGUAGES, tr
from tests.uptake.evaluated import citizens, counts, evaluated, units

TIED = ([5, 5, 5, 8, 8, 12, 12, 12, 20, 20, 31, 31], [1, 1, 0, 1, 0, 1, 1, 0, 0, 1, 0, 0], list("ABABABABABAB"))
STARTED = units(A={"start": "2016-01-01", "group": "pilot"}, B={"start": "2016-06-01"}, C={"start": "2016-07-01"})


def drawn(n=300, seed=7):
    """Return durations with ties, ends of three kinds, groups and a covariate."""
    rng = np.random.default_rng(seed)
    group = rng.integers(0, 3, n)
    age = rng.normal(40, 10, n)
    days = np.ceil(rng.exponential(60 * (1 + group) * np.exp((age - 40) / 60)))
    cause = rng.choice([0, 1, 2], n, p=[0.25, 0.55, 0.2])
    return days, cause, np.array(list("ABC"))[group], age


def test_the_curve_and_its_tied_days_are_those_of_r():
    curve = kaplan_meier(*TIED[:2])
    assert curve.time.tolist() == [5, 8, 12, 20, 31]
    assert curve.at_risk.tolist() == [12, 9, 7, 4, 2]
    assert curve.survival == pytest.approx([0.833333333, 0.740740741, 0.529100529, 0.396825397, 0.396825397])
    assert curve.low == pytest.approx([0.481714942, 0.390676128, 0.205093383, 0.108436533, 0.108436533])
    assert curve.high == pytest.approx([0.955509366, 0.90862387, 0.774312106, 0.680774683, 0.680774683])


def test_a_half_exactly_is_halfway_to_the_next_fall():
    assert kaplan_meier([78, 82, 86, 90], [1, 1, 1, 1]).median.estimate == 84
    assert kaplan_meier([78, 80, 82, 86, 90], [0, 1, 1, 0, 1]).median.estimate == 86
    assert kaplan_meier([1, 2, 3, 3], [1, 1, 0, 0]).median.estimate == 2
    assert kaplan_meier([1, 2, 3, 3], [1, 0, 0, 0]).median.estimate is None


def test_there_is_no_interval_before_anyone_left_nor_after_the_last():
    curve = kaplan_meier([1, 2, 3], [0, 1, 1])
    assert np.isnan([curve.low[0], curve.high[0], curve.low[2], curve.high[2], curve.se[2]]).all()
    log = kaplan_meier([1, 2, 3], [0, 1, 1], interval=Interval.LOG)
    assert (log.low[0], log.high[0], np.isnan(log.low[2])) == (1, 1, True)
    plain = kaplan_meier([1, 2, 3], [1, 1, 0], interval=Interval.PLAIN)
    assert (plain.low[1], plain.high[0]) == (0, 1)


def test_the_share_still_waiting_at_a_day_holds_from_the_last_fall():
    curve = kaplan_meier(*TIED[:2])
    shares = at_days(curve, [0, 5, 11.5, 12, 400])
    assert [share.estimate for share in shares] == pytest.approx([1, 0.833333, 0.740741, 0.529101, 0.396825], abs=1e-6)
    assert (shares[0].low, shares[0].se) == (None, 0)


def test_the_mean_wait_is_the_area_under_the_curve():
    curve = kaplan_meier([10, 20, 30, 40], [1, 1, 1, 1])
    mean = restricted_mean(curve, 40)
    assert mean.estimate == pytest.approx(25)
    assert mean.se == pytest.approx(np.sqrt(500 / 16))
    assert restricted_mean(curve, 15).estimate == pytest.approx(10 + 5 * 0.75)
    assert restricted_mean(kaplan_meier([10, 20], [1, 0]), 100).estimate == pytest.approx(10 + 90 * 0.5)


def test_the_numbers_at_risk_are_those_just_before_the_day():
    table = at_risk_table([kaplan_meier(*TIED[:2], name="alle")], [0, 5, 6, 12, 100])
    assert table.waiting.tolist() == [[12, 12, 9, 7, 0]]
    assert table.happened.tolist() == [[0, 0, 2, 3, 6]]
    assert (table.waiting + table.happened + table.censored == 12).all()


def test_the_log_rank_test_is_that_of_r_and_the_groups_add_up():
    test = log_rank(*TIED)
    assert (test.statistic, test.df, test.p) == pytest.approx((0.472588749110298, 1, 0.491798627468615))
    assert sum(test.observed) == pytest.approx(sum(test.expected)) == 6
    assert log_rank(*TIED, names=("B", "A")).statistic == pytest.approx(test.statistic)


def test_whole_and_broken_days_are_counted_alike():
    days = np.array(TIED[0])
    halves = kaplan_meier(days / 2 + 0.25, TIED[1])
    assert halves.survival.tolist() == kaplan_meier(days, TIED[1]).survival.tolist()
    assert halves.time.tolist() == [2.75, 4.25, 6.25, 10.25, 15.75]


def test_cox_is_that_of_statsmodels_with_efrons_ties():
    days, cause, group, age = drawn()
    x = np.column_stack([group_indicators(group, ("A", "B", "C")), age])
    fit = cox(days, cause == 1, x)
    theirs = PHReg(days, x, status=(cause == 1).astype(int), ties="efron").fit()
    assert fit.coefficient == pytest.approx(theirs.params, rel=1e-6)
    assert fit.log_likelihood[1] == pytest.approx(theirs.llf, rel=1e-9)
    assert fit.se == pytest.approx(theirs.bse, rel=1e-3)
    assert concordance(days, cause == 1, x @ fit.coefficient) > 0.5
    assert [test.df for test in hazards_hold(days, cause == 1, x, fit, [[0, 1], [2]])] == [2, 1, 3]


def test_a_row_that_stands_for_several_people_is_as_good_as_the_rows():
    days, cause, group, _ = drawn()
    x = group_indicators(group, ("A", "B", "C"))
    rows = np.column_stack([days, cause == 1, x])
    alike, weight = np.unique(rows, axis=0, return_counts=True)
    fit = cox(alike[:, 0], alike[:, 1], alike[:, 2:], weight=weight)
    assert fit.coefficient == pytest.approx(cox(days, cause == 1, x).coefficient)


def test_no_ratio_is_given_where_there_is_none():
    with pytest.raises(KitError, match=r"uptake\.no_hazard"):
        cox([1, 2, 3, 4], [1, 1, 1, 1], [[1], [1], [1], [1]])
    with pytest.raises(KitError, match=r"uptake\.no_hazard"):
        cox([1, 2, 3, 4], [0, 0, 0, 0], [[1], [0], [1], [0]])


def test_arriving_and_leaving_share_what_is_no_longer_waiting():
    days, cause, _, _ = drawn()
    ways, waiting = aalen_johansen(days, cause), kaplan_meier(days, cause > 0)
    assert ways.happened + ways.ended == pytest.approx(1 - waiting.survival)
    alone = aalen_johansen(days, (cause == 1).astype(int))
    assert alone.happened == pytest.approx(1 - kaplan_meier(days, cause == 1).survival)
    assert alone.happened_se[:-1] == pytest.approx(kaplan_meier(days, cause == 1).se[:-1])


def test_the_standard_error_of_an_incidence_is_the_jackknifes():
    days, cause, _, _ = drawn(120)
    ways = aalen_johansen(days, cause)
    at = np.array([20.0, 60.0, 120.0])
    place = np.searchsorted(ways.time, at, side="right") - 1
    left_out = []
    for k in range(len(days)):
        rest = aalen_johansen(np.delete(days, k), np.delete(cause, k))
        left_out.append(rest.happened[np.searchsorted(rest.time, at, side="right") - 1])
    spread = np.sqrt(((np.array(left_out) - np.mean(left_out, axis=0)) ** 2).sum(axis=0) * (len(days) - 1) / len(days))
    assert ways.happened_se[place] == pytest.approx(spread, rel=0.02)


def test_grays_test_without_another_end_and_alike_groups_finds_nothing():
    days, cause, group, _ = drawn()
    twice = np.tile(days, 2), np.tile(cause, 2), np.repeat(["X", "Y"], len(days))
    assert gray_test(*twice).statistic == pytest.approx(0, abs=1e-12)
    found = gray_test(days, cause, group)
    assert gray_test(days, cause, group, names=("C", "A", "B")).statistic == pytest.approx(found.statistic)


@pytest.mark.parametrize("days", [[], [-1, 2], [np.nan, 2]])
def test_what_is_no_duration_is_refused(days):
    with pytest.raises(KitError, match=r"uptake\.durations"):
        kaplan_meier(days, [1] * len(days))


def test_one_group_and_an_unknown_one_are_refused():
    with pytest.raises(KitError, match=r"uptake\.one_group"):
        log_rank([1, 2], [1, 1], ["A", "A"])
    with pytest.raises(KitError, match=r"uptake\.groups"):
        log_rank([1, 2], [1, 1], ["A", "B"], names=("A",))


def test_a_unit_waits_from_its_start_for_its_first_plan_or_is_still_waiting():
    plans = (("A", "2016-01-11"), ("A", "2016-02-01"), ("B", "2016-06-21"))
    table = citizens(*({"unit": unit, "created": day} for unit, day in plans))
    found = time_to_first_plan(evaluated(table, STARTED))
    assert (found.all.n, found.all.n_events) == (3, 2)
    assert found.all.time.tolist() == [10, 20, 183]
    assert [curve.name for curve in found.groups] == ["pilot", ""]
    assert found.start_stage is None
    assert "waiting.few" in [said.code for said in found.readings]


def test_counts_by_month_put_the_first_plan_on_the_months_last_day():
    table = counts([("A", "2016-01-01", 0, ""), ("A", "2016-02-01", 2, ""), ("B", "2016-06-01", 1, "")])
    found = time_to_first_plan(evaluated(table, STARTED))
    assert found.all.time.tolist() == [29, 59, 183]


def test_a_unit_without_a_start_is_left_out_and_counted():
    table = citizens({"unit": "A", "created": "2016-01-11"}, {"unit": "B"})
    found = time_to_first_plan(evaluated(table, units(A={"start": "2016-01-01"}, B={})))
    assert (found.all.n, found.no_start) == (1, 1)
    with pytest.raises(KitError, match=r"uptake\.no_durations"):
        time_to_first_plan(evaluated(table))


def seen(unit="A", **days):
    return {"unit": unit, "signs_seen": "2016-01-01"} | days


def test_a_citizen_arrives_leaves_or_is_still_waiting():
    table = citizens(
        seen(created="2016-01-31"),
        seen(left="2016-01-11"),
        seen(left="2016-05-11", created="2016-02-10"),
        seen(created="2017-02-10"),
        seen(unit="B"),
        {"unit": "B", "created": "2016-02-01"},
        seen(unit="B", created="2015-12-01"),
        {"unit": "B", "signs_seen": "2017-01-05"},
    )
    found = time_to_stage(evaluated(table), within_days=35)
    assert (found.all.n, found.all.n_events) == (5, 2)
    assert (found.no_start, found.out_of_order, found.not_begun) == (1, 1, 1)
    assert found.incidence.happened.tolist() == pytest.approx([0, 0.2, 0.4, 0.4])
    assert found.incidence.ended.tolist() == pytest.approx([0.2] * 4)
    assert found.within.estimate == pytest.approx(0.2)
    assert (found.gray, found.log_rank) == (None, None)
    assert "waiting.too_small" in [said.code for said in found.readings]
    whys = [said.facts["why"] for said in found.readings if said.code == "waiting.left_out"]
    assert whys == ["no_start", "out_of_order", "not_begun"]


def test_a_unit_that_stopped_is_not_followed_after_it():
    table = citizens(seen(), seen(created="2016-03-01"))
    found = time_to_stage(evaluated(table, units(A={"stop": "2016-01-31"})))
    assert (found.all.n_events, found.all.time.tolist()) == (0, [30])
    assert (found.log_rank, found.gray, found.hazards) == (None, None, ())


def many(n=400):
    """Return citizens of two units, the second slower than the first."""
    rng = np.random.default_rng(11)
    rows = []
    for k in range(n):
        wait, gone = int(rng.exponential(40 if k % 2 else 120)), int(rng.exponential(400))
        day = np.datetime64("2016-01-01") + int(rng.integers(0, 300))
        rows.append(
            {
                "unit": "AB"[k % 2 == 0],
                "signs_seen": day,
                "created": day + wait,
                "left": day + gone if k % 5 == 0 else None,
            }
        )
    return evaluated(citizens(*rows), units(A={"group": "pilot"}, B={"group": "øvrige"}))


def test_groups_that_differ_are_said_to_differ_with_the_ratio_and_the_medians():
    found = time_to_stage(many(), Stage.SIGNS_SEEN, Stage.CREATED)
    assert (found.reference, [hazard.name for hazard in found.hazards]) == ("A", ["B"])
    assert found.hazards[0].high < 1
    assert found.log_rank.p < 0.001
    assert found.gray.p < 0.001
    assert "waiting.soonest_and_latest" in [said.code for said in found.readings]
    grouped = time_to_stage(many(), by_group=True)
    assert [curve.name for curve in grouped.groups] == ["pilot", "øvrige"]
    assert grouped.by_group


def test_citizens_with_no_first_day_and_counts_cannot_be_followed():
    for data in (evaluated(citizens({"unit": "A"})), evaluated(counts([("A", None, 3, "created")]))):
        with pytest.raises(KitError, match=r"uptake\.no_durations"):
            time_to_stage(data)


@pytest.mark.parametrize("language", LANGUAGES)
def test_everything_waiting_times_say_has_words(language):
    few = evaluated(citizens(seen(created="2016-01-31"), seen(unit="B"), {"unit": "B"}), until=date(2016, 2, 15))
    first = time_to_first_plan(evaluated(citizens({"unit": "A", "created": "2016-01-11"}, {"unit": "B"}), STARTED))
    for found in (time_to_stage(many()), time_to_stage(many(), by_group=True), time_to_stage(few), first):
        for one in (*found.readings, *found.assumptions, *found.cannot_show):
            assert tr(language, one.code, **one.facts)
