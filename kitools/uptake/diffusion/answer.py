"""Whether plans still spread, and where it ends: said only once the growth has been seen to slow."""

from collections.abc import Sequence

import numpy as np

from kitools.ground import KitError
from kitools.ground.said import said
from kitools.ground.spans import Month
from kitools.uptake.diffusion.curves import FEWEST_ADOPTERS, FEWEST_PERIODS, BassFit, fit_bass
from kitools.uptake.diffusion.result import Diffusion, Spreads, TooEarly, WhyEarly
from kitools.uptake.interrupted.series import Monthly, monthly
from kitools.uptake.table import Stage, UptakeData

_WORDS = {
    WhyEarly.NO_INFLECTION: said("spreading.no_inflection"),
    WhyEarly.UNBOUNDED: said("spreading.unbounded"),
    WhyEarly.NO_FIT: said("spreading.no_fit"),
}


def spreading(
    data: UptakeData,
    *,
    stage: Stage = Stage.CREATED,
    what: Spreads = Spreads.PLANS,
    units: Sequence[str] = (),
) -> Diffusion | TooEarly:
    """Return Bass's curve through new plans a month (or units with their first plan), or why it is too early for one.

    Raise KitError `uptake_series.no_days` where no plan has a day or month.
    """
    series = monthly(data, stage, units)
    new = series.plans if what is Spreads.PLANS else _first_plans(data, stage, units, series)
    fit = fit_bass(np.arange(1.0, len(new) + 1), new)
    return _early(what, series, new, fit.why) if fit.why is not None else _curve(what, series, new, fit)


def _first_plans(data: UptakeData, stage: Stage, units: Sequence[str], whole: Monthly) -> np.ndarray:
    """Return how many units made their first plan in each month of `whole`."""
    new = np.zeros(len(whole.months))
    for name in units or data.names:
        try:
            own = monthly(data, stage, [name])
        except KitError:
            continue
        new[whole.months.index(own.months[int(np.flatnonzero(own.plans > 0)[0])])] += 1
    return new


def _early(what: Spreads, series: Monthly, new: np.ndarray, why: WhyEarly) -> TooEarly:
    """Return the refusal, with the points as they are."""
    total = int(new.sum())
    if why is WhyEarly.TOO_FEW:
        reason = said(
            "spreading.too_few",
            months=len(new),
            count=total,
            what=what.value,
            needed=FEWEST_PERIODS,
            least=FEWEST_ADOPTERS,
        )
    else:
        reason = _WORDS[why]
    return TooEarly(
        what=what,
        why=why,
        months=series.months,
        new=new,
        cumulative=np.cumsum(new),
        readings=(reason, said("spreading.so_far", count=total, what=what.value, months=len(new))),
        assumptions=(),
        cannot_show=(said("spreading.no_forecast"), said("spreading.not_use")),
    )


def _curve(what: Spreads, series: Monthly, new: np.ndarray, fit: BassFit) -> Diffusion:
    """Return the fitted curve."""
    total = int(new.sum())
    market = max(float(total), fit.market)
    low, high = max(float(total), fit.market_low), max(float(total), fit.market_high)
    ends = said(
        "spreading.slows",
        count=total,
        what=what.value,
        peak=Month.of(series.months[min(max(0, int(fit.peak_time)), len(new) - 1)]),
        market=round(market),
        low=round(low),
        high=round(high),
    )
    return Diffusion(
        what=what,
        months=series.months,
        new=new,
        cumulative=np.cumsum(new),
        fitted=fit.cumulative(np.arange(1.0, len(new) + 1)),
        p=fit.p,
        q=fit.q,
        market=market,
        market_low=low,
        market_high=high,
        se=fit.se,
        peak=fit.peak_time,
        readings=(ends, said("spreading.a_curve")),
        assumptions=(
            said("spreading.closed"),
            said("spreading.learn"),
            said("spreading.steady"),
            said("spreading.interval"),
        ),
        cannot_show=(said("spreading.no_promise"), said("spreading.not_use")),
    )
