"""Funnels: limits as R has them, the right ones chosen, and readings that rank nobody."""

import numpy as np
import pytest
from scipy.stats import binom, poisson

from kitools.ground import KitError
from kitools.uptake.exact_tests import clopper_pearson, wilson
from kitools.uptake.funnel import (
    Denominator,
    FunnelMethod,
    Place,
    binomial_limit,
    funnel,
    poisson_limit,
    spread_limits_of_shares,
    spread_of_shares,
)
from kitools.words import tr
from tests.uptake.small_counts.made_up import totals

ALIKE = {f"Enhed {i}": 20 + i for i in range(12)}
ALIKE_SIZES = [100.0] * 12


def test_interpolated_limits_lie_between_the_quantile_and_the_number_below_it():
    sizes = np.array([5, 40, 300])
    limit = binomial_limit(0.975, sizes, 0.3) * sizes
    upper = binom.ppf(0.975, sizes, 0.3)
    assert np.all((upper - 1 <= limit) & (limit <= upper))
    expected = np.array([0.4, 3.0, 50.0])
    assert np.all(poisson_limit(0.975, expected) * expected <= poisson.ppf(0.975, expected))


def test_limits_close_in_as_units_grow():
    sizes = np.array([10, 100, 1000, 10000])
    assert np.all(np.diff(binomial_limit(0.999, sizes, 0.2)) < 0)
    assert np.all(np.diff(binomial_limit(0.001, sizes, 0.2)) >= 0)


def test_intervals_of_none_and_of_all_touch_the_ends():
    for interval in (wilson, clopper_pearson):
        low, high = interval([0, 8], [8, 8])
        assert (low[0], high[1]) == (0.0, 1.0)
        assert 0 < high[0] < 1
        assert 0 < low[1] < 1


def test_a_spread_limit_stops_at_nought_unless_it_is_asked_to_fold_as_funnelplotr_does():
    spread = spread_of_shares([0, 5, 30, 60], [10, 50, 60, 70])
    assert spread_limits_of_shares(spread, [9], -3.09)[0] == 0.0
    assert spread_limits_of_shares(spread, [9], -3.09, folded=True)[0] > 0


def test_units_alike_get_exact_limits_and_none_lies_outside():
    found = funnel(totals(ALIKE, eligible=ALIKE_SIZES))
    assert found.method is FunnelMethod.EXACT_SHARE
    assert not found.at(Place.OUTSIDE_LOW, Place.OUTSIDE_HIGH)
    assert [said.code for said in found.readings] == [
        "funnel.none_outside",
        "funnel.no_proof_of_alike",
        "funnel.exact_why",
    ]


def test_units_far_apart_get_wider_limits_and_the_reason_is_said():
    found = funnel(totals({f"Enhed {i}": 4 + 7 * i for i in range(12)}, eligible=ALIKE_SIZES))
    assert found.method is FunnelMethod.SPREAD_SHARE
    assert found.tau2 > 0
    assert "funnel.spread_why" in [said.code for said in found.readings]
    exact = funnel(
        totals({f"Enhed {i}": 4 + 7 * i for i in range(12)}, eligible=ALIKE_SIZES), method=FunnelMethod.EXACT_SHARE
    )
    assert exact.units[0].upper_998 < found.units[0].upper_998


def test_a_unit_outside_is_a_question_and_never_a_rank():
    found = funnel(totals(ALIKE | {"Elmen": 80}, eligible=[*ALIKE_SIZES, 100.0]), method=FunnelMethod.EXACT_SHARE)
    assert [unit.unit for unit in found.at(Place.OUTSIDE_HIGH)] == ["Elmen"]
    assert [said.code for said in found.readings][:2] == ["funnel.outside_high", "funnel.question"]
    for language in ("da", "en"):
        assert "Elmen" in tr(language, found.readings[0].code, **found.readings[0].facts)


def test_limits_are_given_as_curves_and_at_each_unit():
    found = funnel(totals(ALIKE, eligible=ALIKE_SIZES))
    at = int(np.argmin(np.abs(found.curve.denominator - 100)))
    assert found.curve.upper_95[at] == pytest.approx(found.units[0].upper_95, abs=0.02)
    assert np.all(found.curve.lower_998 <= found.curve.lower_95)
    assert np.all(found.curve.upper_95 <= found.curve.upper_998)


def test_units_that_opened_at_different_times_are_held_up_against_citizens_and_years():
    data = totals(
        {"A": 40, "B": 20, "C": 10}, eligible=[100, 100, 100], start=["2020-01-01", "2022-01-01", "2023-01-01"]
    )
    found = funnel(data)
    assert found.denominator is Denominator.CITIZEN_YEARS
    assert [unit.value for unit in found.units] == pytest.approx([0.1, 0.1, 0.1], rel=0.01)


def test_months_are_used_where_nobody_knows_the_target_group():
    found = funnel(totals({"A": 40, "B": 20, "C": 10}, start=["2020-01-01", "2022-01-01", "2023-01-01"]))
    assert found.denominator is Denominator.UNIT_MONTHS
    assert found.method is FunnelMethod.EXACT_RATE
    assert "funnel.few_units" in [said.code for said in found.readings]


def test_a_unit_without_a_denominator_is_named_and_left_out():
    found = funnel(totals(ALIKE | {"Elmen": 9}, eligible=[*ALIKE_SIZES, float("nan")]))
    assert found.left_out == ("Elmen",)
    assert found.readings[-1].code == "funnel.left_out"


@pytest.mark.parametrize(
    ("data", "options", "code"),
    [
        (totals(ALIKE), {}, "funnel.no_denominator"),
        (
            totals({"A": 5, "B": 5, "C": 9}, eligible=[10, 10, 8]),
            {"per": Denominator.ELIGIBLE},
            "funnel.more_than_eligible",
        ),
        (totals({"A": 0, "B": 0, "C": 0}, eligible=[10, 10, 8]), {}, "funnel.no_plans"),
    ],
)
def test_a_funnel_is_refused_with_the_reason(data, options, code):
    with pytest.raises(KitError) as refused:
        funnel(data, **options)
    assert refused.value.code == code
    assert tr("da", code, **refused.value.facts)
