"""A dated change: fits that agree with each other, refusals that say what it takes, and readings without an effect."""

from datetime import date

import numpy as np
import pytest

from kitools.ground import KitError
from kitools.uptake.interrupted import (
    Interrupted,
    TooFewMonths,
    after_a_change,
    fit_chained,
    fit_gaussian,
    fit_poisson,
    monthly,
)
from kitools.uptake.table import Stage
from kitools.words import tr
from tests.uptake.small_counts.made_up import monthly_counts

T = np.arange(1.0, 41.0)
CHANGE = date(2021, 11, 1)


def stepped(before: float, after: float, *, length: int = 40, at: int = 22) -> list[float]:
    rng = np.random.default_rng(11)
    return list(rng.poisson([before] * at + [after] * (length - at)).astype(float))


def test_noise_free_lines_are_found_exactly_by_least_squares_and_by_the_chain():
    y = 3 + 0.2 * T + 4 * (T >= 23) + 0.5 * np.maximum(0, T - 22) + 0.01 * np.sin(7 * T)
    least, chained = fit_gaussian(T, y, 23), fit_chained(T, y, 23)
    assert least.coef == pytest.approx([3, 0.2, 4, 0.5], abs=0.02)
    assert chained.coef == pytest.approx(least.coef, abs=0.02)
    assert least.difference == pytest.approx(4 + 0.5 * 18, abs=0.05)


def test_newey_west_is_wider_when_adjusted_for_the_number_of_terms():
    y = np.random.default_rng(2).normal(10, 2, 40)
    fit = fit_gaussian(T, y, 20)
    assert np.all(fit.se_newey_west > fit.se_newey_west_plain)


def test_the_chain_finds_neighbours_that_are_alike():
    noise = np.random.default_rng(4).normal(size=400)
    y = np.zeros(400)
    for i in range(1, 400):
        y[i] = 0.7 * y[i - 1] + noise[i]
    assert fit_chained(np.arange(400.0), y, 200).phi == pytest.approx(0.7, abs=0.1)


def test_poisson_without_a_change_in_exposure_gives_the_same_ratios_with_or_without_it():
    counts = stepped(6, 12)
    plain = fit_poisson(T, counts, 23)
    per = fit_poisson(T, counts, 23, exposure=np.full(40, 250.0))
    assert per.rate_ratio[1:] == pytest.approx(plain.rate_ratio[1:])
    assert per.excess == pytest.approx(plain.excess)


def test_a_doubling_is_read_as_a_step_up_with_its_interval():
    found = after_a_change(monthly_counts({"Elmen": stepped(8, 24)}, eligible=[200]), CHANGE)
    assert isinstance(found, Interrupted)
    assert (found.before, found.after) == (22, 18)
    assert found.step.low > 1
    assert found.step.low < found.step.estimate < found.step.high
    assert found.readings[0].code == "interrupted.step_up"
    assert found.excess.estimate == pytest.approx(found.observed[22:].sum() - found.counterfactual[22:].sum(), abs=1e-6)
    assert np.all(found.counterfactual_low <= found.counterfactual)


def test_no_change_is_said_to_be_unclear_not_absent():
    found = after_a_change(monthly_counts({"Elmen": stepped(9, 9)}), CHANGE)
    assert [said.code for said in found.readings[:2]] == ["interrupted.step_unclear", "interrupted.slope_unclear"]


def test_it_always_says_that_without_a_comparison_it_is_not_known_what_did_it():
    found = after_a_change(monthly_counts({"Elmen": stepped(8, 24)}), CHANGE)
    assert [said.code for said in found.cannot_show][:2] == ["interrupted.no_comparison", "interrupted.fell_without"]
    for language, word in (("da", "effekt"), ("en", "effect ")):
        for said in (*found.readings, *found.assumptions, *found.cannot_show):
            assert word not in tr(language, said.code, **said.facts).lower()


def test_seasons_are_reckoned_with_from_two_years_on():
    assert after_a_change(monthly_counts({"A": stepped(8, 8)}), CHANGE).harmonics == 1
    short = after_a_change(monthly_counts({"A": stepped(8, 8, length=20, at=10)}), date(2020, 11, 1))
    assert short.harmonics == 0
    assert short.assumptions[-1].code == "interrupted.no_season"


def test_overspread_counts_get_wider_intervals():
    wild = [float(n) for n in np.random.default_rng(3).negative_binomial(1, 0.1, 40)]
    found = after_a_change(monthly_counts({"A": wild}), CHANGE)
    assert found.dispersion > 2
    assert "interrupted.widened" in [said.code for said in found.readings]


@pytest.mark.parametrize(
    ("plans", "change", "code"),
    [
        (stepped(8, 8, length=20, at=10), date(2020, 5, 1), "interrupted.too_few_months"),
        (stepped(8, 8, length=20, at=10), date(2021, 5, 1), "interrupted.too_few_months"),
        ([0.0] * 20 + stepped(8, 8, length=20, at=10), date(2021, 9, 1), "interrupted.too_few_plans"),
    ],
)
def test_too_little_is_refused_with_what_it_takes(plans, change, code):
    found = after_a_change(monthly_counts({"A": plans}), change)
    assert isinstance(found, TooFewMonths)
    assert found.readings[0].code == code
    assert tr("da", code, **found.readings[0].facts)


def test_a_change_outside_the_months_is_an_error_that_names_them():
    with pytest.raises(KitError) as refused:
        after_a_change(monthly_counts({"A": stepped(8, 8)}), date(2019, 5, 1))
    assert refused.value.code == "uptake_series.change_outside"


def test_a_change_late_in_a_month_counts_from_the_next():
    data = monthly_counts({"A": stepped(8, 8)})
    assert after_a_change(data, date(2021, 10, 20)).before == after_a_change(data, CHANGE).before


def test_the_exposure_is_the_citizens_of_the_units_that_are_open():
    series = monthly(monthly_counts({"A": [1.0] * 12, "B": [2.0] * 12}, eligible=[50, 70]), Stage.CREATED)
    assert series.is_citizens
    assert list(series.exposure) == [120.0] * 12
    assert list(series.plans) == [3.0] * 12
