"""Spread: a curve is found again once it has slowed, and refused before."""

import numpy as np
import pytest

from kitools.uptake.diffusion import (
    Diffusion,
    Spreads,
    TooEarly,
    WhyEarly,
    bass,
    fit_bass,
    fit_logistic,
    logistic,
    spreading,
)
from kitools.words import tr
from tests.uptake.small_counts.made_up import monthly_counts

T = np.arange(1.0, 37.0)


def adopters(p: float = 0.01, q: float = 0.3, market: float = 200.0) -> np.ndarray:
    return np.diff(bass(np.append(0.0, T), p, q, market))


def test_basss_curve_without_noise_is_found_again():
    fit = fit_bass(T, adopters())
    assert (fit.p, fit.q, fit.market) == pytest.approx((0.01, 0.3, 200.0), rel=1e-4)
    assert fit.peak_time == pytest.approx(np.log(30) / 0.31, rel=1e-4)
    assert fit.identifiable


def test_the_logistic_curve_without_noise_is_found_again():
    fit = fit_logistic(T, logistic(T, 60, 16, 3))
    assert (fit.top, fit.middle, fit.width) == pytest.approx((60, 16, 3), rel=1e-4)


@pytest.mark.parametrize("seen", [8, 9, 10])
def test_a_series_that_has_not_slowed_is_never_extended(seen):
    noisy = np.random.default_rng(seen).poisson(adopters()).astype(float)
    assert not fit_bass(T[:seen], noisy[:seen]).identifiable


@pytest.mark.parametrize("seed", range(6))
def test_what_is_extended_ends_near_the_truth(seed):
    noisy = np.random.default_rng(seed).poisson(adopters()).astype(float)
    fit = fit_bass(T, noisy)
    assert fit.identifiable
    assert abs(fit.market - 200) < 60


def test_a_steady_stream_has_no_end_to_reckon_towards():
    steady = np.random.default_rng(5).poisson(6, 36).astype(float)
    assert not fit_bass(T, steady).identifiable


def test_a_few_plans_are_too_few():
    found = spreading(monthly_counts({"A": [1.0, 0, 0, 1, 0, 0, 1, 0, 0, 0]}))
    assert isinstance(found, TooEarly)
    assert found.why is WhyEarly.TOO_FEW
    assert not found.identifiable
    assert found.readings[0].code == "spreading.too_few"


def test_a_refusal_holds_the_points_and_no_forecast():
    found = spreading(monthly_counts({"A": [float(n) for n in range(1, 15)]}))
    assert isinstance(found, TooEarly)
    assert list(found.cumulative) == list(np.cumsum(np.arange(1, 15)))
    assert not hasattr(found, "market")
    for said in (*found.readings, *found.cannot_show):
        assert tr("da", said.code, **said.facts)


def test_a_spread_that_has_slowed_is_told_with_its_interval():
    found = spreading(monthly_counts({"A": list(np.round(adopters()))}))
    assert isinstance(found, Diffusion)
    assert found.market_low <= found.market <= found.market_high
    assert found.readings[0].code == "spreading.slows"


def test_units_are_counted_by_their_first_plan():
    plans = {f"Enhed {i}": [0.0] * i + [2.0] * (14 - i) for i in range(12)}
    found = spreading(monthly_counts(plans), what=Spreads.UNITS)
    assert list(found.new[:12]) == [1.0] * 12


def test_growth_that_is_past_its_fastest_but_not_halved_is_still_too_early():
    assert fit_bass(T[:14], adopters()[:14]).why is WhyEarly.NO_INFLECTION
    assert fit_bass(T[:20], adopters()[:20]).identifiable
