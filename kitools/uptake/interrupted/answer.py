"""A dated change in an evaluator's series: what the numbers were, what they might have been, and what that is not."""

from collections.abc import Sequence
from datetime import date

import numpy as np

from kitools.ground import KitError
from kitools.ground.said import Said, said
from kitools.ground.spans import Month
from kitools.uptake.interrupted.poisson import PoissonFit, fit_poisson
from kitools.uptake.interrupted.result import Floats, Interrupted, Ratio, SeriesModel, Term, TooFewMonths
from kitools.uptake.interrupted.series import Monthly, month_of, monthly, next_month
from kitools.uptake.rates.spoken import about
from kitools.uptake.table import Stage, UptakeData

NEEDED = 8
"""Months on each side, at least: Penfold & Zhang 2013, doi:10.1016/j.acap.2013.08.002."""

YEARS_FOR_SEASONS = 2
"""Years of months before a yearly wave can be told from a change."""

FEWEST_PLAN_MONTHS = 2
"""Months with a plan on each side, at least: below that, no line can be laid through that side."""

_MID_MONTH = 15


def after_a_change(
    data: UptakeData,
    change: date,
    *,
    stage: Stage = Stage.CREATED,
    units: Sequence[str] = (),
    level: float = 0.95,
) -> Interrupted | TooFewMonths:
    """Return the monthly series of `units` (or all) before and after `change`, or why there is too little of it.

    Counts are modelled by Poisson's regression with a line and a step on each side, per citizen in the target group or
    unit open where known, and a yearly wave where there are two years or more. Intervals are widened where the counts
    spread more than Poisson's. A change after the 15th counts from the month after. Raise KitError
    `uptake_series.change_outside` where the change lies outside the months that were counted.
    """
    series = _open_months(monthly(data, stage, units))
    first = month_of(change) if change.day <= _MID_MONTH else next_month(month_of(change))
    if not series.months[0] <= first <= series.months[-1]:
        months = {"first": Month.of(series.months[0]), "last": Month.of(series.months[-1])}
        raise KitError("uptake_series.change_outside", change=change, **months)
    at = series.months.index(first)
    before, after = series.plans[:at], series.plans[at:]
    if min(len(before), len(after)) < NEEDED or min(np.sum(before > 0), np.sum(after > 0)) < FEWEST_PLAN_MONTHS:
        return _too_few(change, series, at)
    return _interrupted(change, series, at, level, tuple(units) or data.names)


def _open_months(series: Monthly) -> Monthly:
    """Return the months in which any unit was open."""
    if series.exposure is None or np.all(series.exposure > 0):
        return series
    first, *_, last = np.flatnonzero(series.exposure > 0)
    kept = slice(int(first), int(last) + 1)
    exposure = series.exposure[kept]
    return Monthly(
        series.months[kept], series.plans[kept], exposure if np.all(exposure > 0) else None, series.is_citizens
    )


def _too_few(change: date, series: Monthly, at: int) -> TooFewMonths:
    """Return the refusal, and what it takes."""
    before, after = series.plans[:at], series.plans[at:]
    facts = {
        "change": change,
        "before": len(before),
        "after": len(after),
        "plans_before": int(before.sum()),
        "plans_after": int(after.sum()),
    }
    if min(len(before), len(after)) < NEEDED:
        why = said("interrupted.too_few_months", needed=NEEDED, **facts)
    else:
        why = said("interrupted.too_few_plans", needed=FEWEST_PLAN_MONTHS, **facts)
    return TooFewMonths(
        change=change,
        months=series.months,
        observed=series.plans,
        needed=NEEDED,
        readings=(why, said("interrupted.meanwhile")),
        assumptions=(),
        cannot_show=(said("interrupted.not_yet"),),
        **{name: value for name, value in facts.items() if isinstance(value, int)},
    )


def _interrupted(change: date, series: Monthly, at: int, level: float, names: tuple[str, ...]) -> Interrupted:
    """Return the fitted series."""
    from scipy.stats import t as student  # noqa: PLC0415
    from statsmodels.stats.stattools import durbin_watson  # noqa: PLC0415

    time = np.arange(1.0, len(series.months) + 1)
    harmonics = 1 if len(series.months) >= 12 * YEARS_FOR_SEASONS else 0
    fit = fit_poisson(time, series.plans, at + 1.0, exposure=series.exposure, harmonics=harmonics)
    widened = max(1.0, fit.dispersion)
    covariance = fit.covariance * widened
    reach = float(student.ppf((1 + level) / 2, fit.df))
    step = _ratio(fit.coef, covariance, _picked(fit, ("level", "trend")), reach)
    slope = _ratio(fit.coef, covariance, _picked(fit, ("trend",)), reach)
    last = _ratio(fit.coef, covariance, fit.design.with_change[-1] - fit.design.without[-1], reach)
    low, high = _band(fit, covariance, reach)
    neighbours = float(durbin_watson(fit.pearson))
    excess = _excess(fit, covariance, reach)
    return Interrupted(
        change=change,
        model=SeriesModel.POISSON,
        months=series.months,
        observed=series.plans,
        offset=series.exposure,
        fitted=fit.fitted,
        counterfactual=fit.counterfactual,
        counterfactual_low=low,
        counterfactual_high=high,
        terms=_terms(fit, widened, reach),
        step=step,
        slope=slope,
        last=last,
        excess=excess,
        before=at,
        after=len(series.months) - at,
        dispersion=fit.dispersion,
        durbin_watson=neighbours,
        harmonics=harmonics,
        level=level,
        readings=_readings(change, int(series.plans[at:].sum()), (step, slope, excess), (fit.dispersion, neighbours)),
        assumptions=(about(names, together=len(names) > 1), *_assumptions(series, harmonics, level)),
        cannot_show=(
            said("interrupted.no_comparison"),
            said("interrupted.fell_without"),
            said("interrupted.something_else", change=change),
        ),
    )


def _picked(fit: PoissonFit, names: tuple[str, ...]) -> Floats:
    """Return a row that picks the terms called `names`."""
    return np.array([float(name in names) for name in fit.terms])


def _ratio(coef: Floats, covariance: Floats, row: Floats, reach: float) -> Ratio:
    """Return the ratio that `row` says, with its interval `reach` standard errors to each side of its logarithm."""
    middle, se = float(row @ coef), float(np.sqrt(row @ covariance @ row))
    return Ratio(*(float(np.exp(np.clip(middle + k * se, -700, 700))) for k in (0.0, -reach, reach)))


def _band(fit: PoissonFit, covariance: Floats, reach: float) -> tuple[Floats, Floats]:
    """Return the interval of the line that was not drawn."""
    rows = fit.design.without
    se = np.sqrt(np.einsum("ij,jk,ik->i", rows, covariance, rows))
    half = np.clip(reach * se, 0, 700)
    return fit.counterfactual * np.exp(-half), fit.counterfactual * np.exp(half)


def _excess(fit: PoissonFit, covariance: Floats, reach: float) -> Ratio:
    """Return plans beyond the counterfactual with their interval (delta method, to the first order)."""
    after = fit.design.is_after
    grown = fit.design.with_change[after] * fit.fitted[after, None]
    else_ = fit.design.without[after] * fit.counterfactual[after, None]
    gradient = (grown - else_).sum(axis=0)
    half = reach * float(np.sqrt(gradient @ covariance @ gradient))
    return Ratio(fit.excess, fit.excess - half, fit.excess + half)


def _terms(fit: PoissonFit, widened: float, reach: float) -> tuple[Term, ...]:
    """Return the coefficients with intervals that know of the spread."""
    from scipy.stats import t as student  # noqa: PLC0415

    se = fit.se * np.sqrt(widened)
    p = 2 * student.sf(np.abs(fit.coef / se), fit.df)
    rows = zip(fit.terms, fit.coef, se, p, strict=True)
    return tuple(
        Term(name, float(b), float(s), float(b - reach * s), float(b + reach * s), float(q)) for name, b, s, q in rows
    )


def _readings(
    change: date,
    plans_after: int,
    ratios: tuple[Ratio, Ratio, Ratio],
    spread: tuple[float, float],
) -> tuple[Said, ...]:
    """Return what happened at the change, the trend, what it came to, and what makes the intervals doubtful."""
    step, slope, excess = ratios
    dispersion, neighbours = spread
    readings = [
        _of_step(change, step),
        _of_slope(slope),
        said(
            "interrupted.excess",
            plans=plans_after,
            expected=plans_after - round(excess.estimate),
            excess=abs(round(excess.estimate)),
            direction=_direction(excess.estimate),
            low=abs(round(excess.low)),
            low_direction=_direction(excess.low),
            high=abs(round(excess.high)),
            high_direction=_direction(excess.high),
        ),
    ]
    if dispersion > _SPREADS_MORE:
        readings.append(said("interrupted.widened", dispersion=round(dispersion, 1)))
    if not _ALIKE[0] <= neighbours <= _ALIKE[1] and dispersion > _ON_THE_LINE:
        turns = neighbours > _ALIKE[1]
        readings.append(said("interrupted.neighbours", durbin_watson=round(neighbours, 1), turns=turns))
    return tuple(readings)


def _direction(excess: float) -> str:
    """Return whether plans are more or fewer than the old line has, or the same to the nearest whole."""
    whole = round(excess)
    return "same" if whole == 0 else "more" if whole > 0 else "fewer"


_SPREADS_MORE = 1.2
"""Pearson's dispersion above which the widening is worth a sentence."""

_ON_THE_LINE = 1e-6
"""Pearson's dispersion below which the numbers lie on the line, and what is left is rounding."""

_ALIKE = (1.4, 2.6)
"""Durbin–Watson's statistic outside which neighbouring months are alike (or take turns) enough to say so."""


def _of_step(change: date, step: Ratio) -> Said:
    """Return what happened right after the change, as a ratio."""
    facts = _facts(step) | {"change": change}
    if step.low > 1:
        return said("interrupted.step_up", **facts)
    if step.high < 1:
        return said("interrupted.step_down", **facts)
    return said("interrupted.step_unclear", **facts)


def _of_slope(slope: Ratio) -> Said:
    """Return what happened to the trend, as a ratio a month."""
    facts = _facts(slope)
    if slope.low > 1:
        return said("interrupted.slope_up", **facts)
    if slope.high < 1:
        return said("interrupted.slope_down", **facts)
    return said("interrupted.slope_unclear", **facts)


def _facts(ratio: Ratio) -> dict[str, object]:
    """Return a ratio as a sentence takes it."""
    shown = {"ratio": ratio.estimate, "low": ratio.low, "high": ratio.high}
    return {name: round(min(value, 1000.0), 2) for name, value in shown.items()}


def _assumptions(series: Monthly, harmonics: int, level: float) -> tuple[Said, ...]:
    """Return what has to hold for the line that was not drawn to mean anything."""
    if series.exposure is None:
        per = said("interrupted.per_nothing")
    elif series.is_citizens:
        per = said("interrupted.per_citizen")
    else:
        per = said("interrupted.per_unit")
    season = said("interrupted.season") if harmonics else said("interrupted.no_season", years=YEARS_FOR_SEASONS)
    interval = said("interrupted.interval", level=round(100 * level))
    return said("interrupted.line_goes_on"), said("interrupted.dated_before"), per, interval, season
