"""The share still waiting, by Kaplan and Meier: its interval, median, mean up to a day, and the numbers at risk."""

from collections.abc import Sequence
from enum import StrEnum
from math import nan, sqrt

import numpy as np
import numpy.typing as npt

from kitools.uptake.survival.lived import HAPPENED, Lived, lived
from kitools.uptake.survival.result import AtRisk, Curve, Estimate

Floats = npt.NDArray[np.float64]

_TOLERANCE = sqrt(float(np.finfo(float).eps))


class Interval(StrEnum):
    """On which scale the interval of a curve is symmetric; LOG_LOG keeps it inside 0 and 1, also for few."""

    LOG_LOG = "log-log"
    LOG = "log"
    PLAIN = "plain"


def kaplan_meier(
    duration: npt.ArrayLike,
    event: npt.ArrayLike,
    *,
    name: str = "",
    level: float = 0.95,
    interval: Interval = Interval.LOG_LOG,
) -> Curve:
    """Return the share still waiting after each of `duration` (days); `event` is true where it ended by happening.

    Kaplan and Meier (1958, doi:10.1080/01621459.1958.10501452), Greenwood's standard error; intervals and median as
    in R's survival 3.5. Raise KitError `uptake.durations` as `lived` does.

    >>> curve = kaplan_meier([5, 8, 12, 12], [True, False, True, True])
    >>> curve.survival.tolist(), curve.median.estimate
    ([0.75, 0.75, 0.0], 12.0)
    """
    happened = np.asarray(event).astype(bool)
    return curve_of(lived(duration, happened, names=(name,)), level, interval)


def curve_of(counted: Lived, level: float = 0.95, interval: Interval = Interval.LOG_LOG) -> Curve:
    """Return the curve of one group; another end than the one looked for counts as no longer seen."""
    events = counted.count[0, HAPPENED]
    at_risk = counted.at_risk[0]
    censored = counted.count[0].sum(axis=0) - events
    survival = np.cumprod(1 - events / at_risk)
    left = at_risk - events
    with np.errstate(divide="ignore", invalid="ignore"):
        log_se = np.sqrt(np.cumsum(events / (at_risk * left)))
        se = np.where(survival > 0, survival * log_se, nan)
        low, high = _limits(survival, log_se, level, interval)
    return Curve(
        name=counted.names[0],
        n=int(at_risk[0]),
        n_events=int(events.sum()),
        time=counted.time,
        at_risk=at_risk,
        events=events,
        censored=censored,
        survival=survival,
        se=se,
        low=low,
        high=high,
        median=Estimate(*(_median(counted.time, ends) for ends in (survival, low, high))),
        level=level,
    )


def _limits(survival: Floats, log_se: Floats, level: float, interval: Interval) -> tuple[Floats, Floats]:
    """Return the ends of the interval; NaN where nobody is left, or (log-log) nobody has left."""
    from scipy.special import ndtri  # noqa: PLC0415

    z = float(ndtri((1 + level) / 2))
    alive = np.where(survival > 0, survival, nan)
    match interval:
        case Interval.PLAIN:
            half = z * log_se * alive
            return np.maximum(alive - half, 0), np.minimum(alive + half, 1)
        case Interval.LOG:
            return alive * np.exp(-z * log_se), np.minimum(alive * np.exp(z * log_se), 1)
        case Interval.LOG_LOG:
            log = np.log(np.where(survival < 1, alive, nan))
            half = z * log_se / log
            return np.exp(log * np.exp(-half)), np.exp(log * np.exp(half))


def _median(time: Floats, share: Floats) -> float | None:
    """Return the day on which `share` comes to a half; halfway to the next fall where it is a half exactly."""
    below = np.flatnonzero(share < 0.5 + _TOLERANCE)
    if not len(below):
        return None
    first = below[0]
    later = below[share[below] < share[first]]
    if abs(share[first] - 0.5) < _TOLERANCE and len(later):
        return float(time[first] + time[later[0]]) / 2
    return float(time[first])


def at_days(curve: Curve, days: Sequence[float]) -> tuple[Estimate, ...]:
    """Return the share still waiting after each of `days`; past the last one seen, what it was then."""
    return tuple(_at_day(curve, day) for day in days)


def _at_day(curve: Curve, day: float) -> Estimate:
    """Return the share still waiting after `day`."""
    k = int(np.searchsorted(curve.time, day, side="right")) - 1
    if k < 0:
        return Estimate(1.0, None, None, 0.0)
    low, high, se = (None if np.isnan(ends[k]) else float(ends[k]) for ends in (curve.low, curve.high, curve.se))
    return Estimate(float(curve.survival[k]), low, high, se)


def restricted_mean(curve: Curve, until: float) -> Estimate:
    """Return the mean wait in days, counting no more than `until` days of it, with its standard error.

    The area under the curve from 0 to `until` (Irwin 1949, doi:10.1017/S0022172400014443); past the last one seen the
    curve goes on as it was.
    """
    from scipy.special import ndtri  # noqa: PLC0415

    used = curve.time <= until
    time, survival = np.append(curve.time[used], until), curve.survival[used]
    areas = np.diff(time) * survival
    area_after = areas[::-1].cumsum()[::-1]
    mean = float(time[0] + areas.sum())
    events, at_risk = curve.events[used], curve.at_risk[used]
    left = np.where(at_risk > events, at_risk - events, 1)
    spread = np.where(at_risk > events, events / (at_risk * left), 0.0)
    se = sqrt(float((area_after**2 * spread).sum()))
    half = float(ndtri((1 + curve.level) / 2)) * se
    return Estimate(mean, max(0.0, mean - half), min(until, mean + half), se)


def at_risk_table(curves: Sequence[Curve], days: Sequence[float]) -> AtRisk:
    """Return how many of each curve still wait just before each of `days`, and what became of the others."""
    ticks = np.asarray(days, dtype=float)
    rows = [_at_ticks(curve, ticks) for curve in curves]
    waiting, happened, censored = (np.array([row[k] for row in rows], dtype=np.int64) for k in range(3))
    return AtRisk(tuple(curve.name for curve in curves), ticks, waiting, happened, censored)


def _at_ticks(curve: Curve, ticks: Floats) -> tuple[Floats, Floats, Floats]:
    """Return, for each tick, how many wait just before it, and how many arrived or were last seen before it."""
    before = np.searchsorted(curve.time, ticks, side="left")
    happened = np.append(0, curve.events.cumsum())[before]
    censored = np.append(0, curve.censored.cumsum())[before]
    return curve.n - happened - censored, happened, censored
