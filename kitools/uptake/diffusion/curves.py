"""Curves of spread fitted by least squares: Bass on new adopters in each period, the logistic on their sum."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from kitools.uptake.diffusion.result import Floats, WhyEarly

MOST_RELATIVE = 0.5
"""A market whose interval reaches more than half of itself to either side is not known."""

SLOWED_TO = 0.5
"""New ones in the last period, as a part of those at the fastest, above which the end is not in sight.

Fitted early, such curves end little above what is there already (Van den Bulte & Lilien 1997,
doi:10.1287/mksc.16.4.338), and their intervals do not say so.
"""

FEWEST_PERIODS, FEWEST_ADOPTERS = 8, 10
"""Below these, three numbers cannot be told from the points."""

_CLOSE = 1e-12


@dataclass(frozen=True, eq=False)
class BassFit:
    """Bass's curve: `p` and `q` per period, `market`, their standard errors, and the time of the fastest growth.

    `peak_time` lies before the start (below 0) where imitation is weaker than innovation: then growth falls throughout.
    `rss` is the residual sum of squares and `sigma` the residual standard deviation. `why` is None where the curve is
    `identifiable`; else nothing in it may be used to look ahead.
    """

    p: float
    q: float
    market: float
    se: tuple[float, float, float]
    market_low: float
    market_high: float
    rss: float
    sigma: float
    peak_time: float
    why: WhyEarly | None

    @property
    def identifiable(self) -> bool:
        """Whether the points say where it ends."""
        return self.why is None

    def cumulative(self, t: npt.ArrayLike) -> Floats:
        """Return adopters up to each time `t` since the start."""
        return bass(t, self.p, self.q, self.market)


@dataclass(frozen=True, eq=False)
class LogisticFit:
    """The logistic curve `top` / (1 + exp(-(t - middle) / width)), with standard errors; `why` as in `BassFit`."""

    top: float
    middle: float
    width: float
    se: tuple[float, float, float]
    rss: float
    why: WhyEarly | None

    @property
    def identifiable(self) -> bool:
        """Whether the points say where it ends."""
        return self.why is None


def bass(t: npt.ArrayLike, p: float, q: float, market: float) -> Floats:
    """Return Bass's cumulative adopters at times `t` (Bass 1969, doi:10.1287/mnsc.15.5.215)."""
    gone = np.exp(-(p + q) * np.asarray(t, dtype=np.float64))
    return np.asarray(market * (1 - gone) / (1 + q / p * gone))


def logistic(t: npt.ArrayLike, top: float, middle: float, width: float) -> Floats:
    """Return the logistic curve at times `t`."""
    z = np.clip((np.asarray(t, dtype=np.float64) - middle) / width, -500, 500)
    return np.asarray(top / (1 + np.exp(-z)))


def fit_bass(t: npt.ArrayLike, adopters: npt.ArrayLike) -> BassFit:
    """Return Bass's curve with the least squares of new adopters in each period that ends at time `t`.

    Srinivasan & Mason 1986 (doi:10.1287/mksc.5.2.169). It is not `identifiable` where growth has not slowed from its
    fastest (`SLOWED_TO`), where the market's 95 % interval is too wide (`MOST_RELATIVE`), or with too few points.
    """
    time, new = np.asarray(t, dtype=np.float64), np.asarray(adopters, dtype=np.float64)
    step = float(time[1] - time[0]) if len(time) > 1 else 1.0
    edges = np.append(time[0] - step, time) if len(time) else time
    if len(time) < FEWEST_PERIODS or new.sum() < FEWEST_ADOPTERS:
        return _no_bass(WhyEarly.TOO_FEW)

    def misses(logs: Floats) -> Floats:
        p, q, market = np.exp(np.clip(logs, -40, 40))
        return np.asarray(np.diff(bass(edges, p, q, market)) - new)

    starts = [(p, q, float(new.sum()) * more) for p in (0.003, 0.02) for q in (0.15, 0.4) for more in (1.1, 2.0)]
    found = _best(misses, [tuple(np.log(start)) for start in starts])
    if found is None:
        return _no_bass(WhyEarly.NO_FIT)
    estimate, se, rss, sigma = found
    p, q, market = map(float, estimate)
    peak = float(np.log(q / p) / (p + q))
    low, high = _interval(market, se[2], len(time) - 3)
    fastest = max(peak, float(edges[0]) + step / 2)
    has_slowed = fastest < time[-1] and _slowed(bass(_around(fastest, edges, step), p, q, market))
    why = _why((market, low, high), has_slowed=has_slowed)
    return BassFit(p, q, market, se, low, high, rss, sigma, peak, why)


def fit_logistic(t: npt.ArrayLike, cumulative: npt.ArrayLike) -> LogisticFit:
    """Return the logistic curve with the least squares of `cumulative` adopters at times `t`; refusal as `fit_bass`."""
    time, total = np.asarray(t, dtype=np.float64), np.asarray(cumulative, dtype=np.float64)
    nothing = float("nan")
    if len(time) < FEWEST_PERIODS:
        return LogisticFit(nothing, nothing, nothing, (nothing,) * 3, nothing, WhyEarly.TOO_FEW)
    top, span = max(float(np.max(total)), _CLOSE), float(time[-1] - time[0])

    def misses(numbers: Floats) -> Floats:
        return logistic(time, float(np.exp(numbers[0])), float(numbers[1]), float(np.exp(numbers[2]))) - total

    starts = [
        (float(np.log(top * more)), float(time[0]) + part * span, float(np.log(span / 10)))
        for more in (1.05, 2.0)
        for part in (0.3, 0.6, 1.0)
    ]
    found = _best(misses, starts, (True, False, True))
    if found is None:
        return LogisticFit(nothing, nothing, nothing, (nothing,) * 3, nothing, WhyEarly.NO_FIT)
    estimate, se, rss, _ = found
    low, high = _interval(float(estimate[0]), se[0], len(time) - 3)
    found_top, middle, width = map(float, estimate)
    around = _around(middle, time, float(time[1] - time[0]))
    has_slowed = middle < time[-1] and _slowed(logistic(around, found_top, middle, width))
    return LogisticFit(found_top, middle, width, se, rss, _why((found_top, low, high), has_slowed=has_slowed))


def _best(
    misses: Callable[[Floats], Floats],
    starts: Sequence[tuple[float, ...]],
    is_log: tuple[bool, bool, bool] = (True,) * 3,
) -> tuple[Floats, tuple[float, float, float], float, float] | None:
    """Return the best of the fits from `starts`: numbers, standard errors, rss and sigma; None where none settles.

    Numbers that must be above 0 are sought by their logarithm; standard errors are brought back by the delta method,
    which is exact for least squares at the optimum to the order that is used.
    """
    from scipy.optimize import least_squares  # noqa: PLC0415

    fits = [least_squares(misses, start, method="lm", xtol=1e-14, ftol=1e-14, gtol=1e-14) for start in starts]
    settled = [fit for fit in fits if fit.success and np.all(np.isfinite(fit.x)) and np.all(np.abs(fit.x) < _FAR)]
    if not settled:
        return None
    best = min(settled, key=lambda fit: float(fit.cost))
    scale = np.where(is_log, np.exp(np.where(is_log, best.x, 0.0)), 1.0)
    estimate = np.where(is_log, scale, best.x)
    rss = 2 * float(best.cost)
    sigma = float(np.sqrt(rss / (len(best.fun) - 3)))
    jacobian = best.jac / scale
    with np.errstate(all="ignore"):
        spread = np.linalg.pinv(jacobian.T @ jacobian)
    a, b, c = (float(one) for one in sigma * np.sqrt(np.maximum(np.diag(spread), 0.0)))
    is_flat = np.linalg.matrix_rank(jacobian / np.maximum(np.linalg.norm(jacobian, axis=0), _CLOSE)) < 3
    return estimate, (float("inf"),) * 3 if is_flat else (a, b, c), rss, sigma


_FAR = 1e4


def _interval(middle: float, se: float, df: int) -> tuple[float, float]:
    """Return the 95 % interval by Student's t."""
    from scipy.stats import t as student  # noqa: PLC0415

    reach = float(student.ppf(0.975, df)) * se
    return middle - reach, middle + reach


def _around(peak: float, edges: Floats, step: float) -> Floats:
    """Return the ends of a period about the fastest growth, and of the last period."""
    return np.array([peak - step / 2, peak + step / 2, edges[-1] - step, edges[-1]])


def _slowed(around: Floats) -> bool:
    """Whether new ones in the last period are few enough beside those at the fastest, given sums at `_around`."""
    return bool(around[3] - around[2] <= SLOWED_TO * (around[1] - around[0]))


def _why(market: tuple[float, float, float], *, has_slowed: bool) -> WhyEarly | None:
    """Return why a curve with this `market` (with its interval) is not to be used to look ahead, or None."""
    middle, low, high = market
    if not has_slowed:
        return WhyEarly.NO_INFLECTION
    wide = not np.isfinite(high) or high - middle > MOST_RELATIVE * middle or low <= 0
    return WhyEarly.UNBOUNDED if wide else None


def _no_bass(why: WhyEarly) -> BassFit:
    """Return that there is no curve."""
    nothing = float("nan")
    return BassFit(nothing, nothing, nothing, (nothing,) * 3, nothing, nothing, nothing, nothing, nothing, why)
