"""What the last phase of each panel could have shown: said with every chart, so that silence is not taken for calm."""

from collections.abc import Callable
from math import inf, sqrt

import numpy as np

from kitools.uptake.charts.cusum_result import BernoulliCusum
from kitools.uptake.charts.kinds import Kind
from kitools.uptake.charts.over_time_result import Choice, SmallestShift
from kitools.uptake.charts.power import POWER, smallest_ratio, smallest_shift
from kitools.uptake.charts.result import ControlChart, Points, Summary
from kitools.uptake.charts.segments import MR_TO_SD
from kitools.uptake.charts.xmr_result import XmrNhs


def shifts_of(chart: ControlChart | XmrNhs | BernoulliCusum, choice: Choice) -> tuple[SmallestShift, ...]:
    """Return the smallest shift that each panel's last phase would show four times in five.

    Only for charts judged by runs; see `kitools.uptake.charts.power` for what is taken for granted.
    """
    if not isinstance(chart, ControlChart) or not chart.ordered or chart.kind is Kind.MR:
        return ()
    last = {summary.panel: summary for summary in chart.summaries}
    return tuple(_shift(chart, last[name], choice.kind) for name in chart.panels)


def _shift(chart: ControlChart, summary: Summary, kind: Kind) -> SmallestShift:
    """Return the smallest shift of one panel's last phase."""
    level, points = summary.cl, summary.n_useful
    if kind in {Kind.T, Kind.G}:
        ratio = smallest_ratio(points)
        if ratio is None or not level > 0:
            return SmallestShift(summary.panel, points, POWER, None, None, None)
        return SmallestShift(summary.panel, points, POWER, level, level * ratio, level / ratio)
    place = chart.panels.index(summary.panel)
    here = chart.points.where((chart.points.panel == place) & (chart.points.phase == summary.phase))
    sd, far = _deviation(here, kind), smallest_shift(points)
    if far is None or not np.isfinite(sd) or sd <= 0:
        return SmallestShift(summary.panel, points, POWER, None, None, None)
    spread = _SPREADS.get(kind, _steady)
    above, below = _moved(level, far * sd, 1.0, spread), _moved(level, far * sd, -1.0, spread)
    return SmallestShift(summary.panel, points, POWER, level, above, below)


def _steady(level: float) -> float:
    """Return the variance of a point that is the same at each level."""
    return 1.0


def _of_count(level: float) -> float:
    """Return the variance of a count, up to a factor: it grows with its level."""
    return level


def _of_share(level: float) -> float:
    """Return the variance of a share in per cent, up to a factor: it is largest at a half."""
    return level * (100 - level)


_SPREADS: dict[Kind, Callable[[float], float]] = {
    Kind.C: _of_count, Kind.U: _of_count, Kind.UP: _of_count, Kind.P: _of_share, Kind.PP: _of_share,
}  # fmt: skip
_ROUNDS = 60


def _moved(level: float, reach: float, way: float, spread: Callable[[float], float]) -> float | None:
    """Return the level `way` (1 up, -1 down) of `level` that shows, where `reach` would do with the spread at `level`.

    Both halves lie as far from the line between them, so the spread that counts is the one midway. None where that
    would be a level that cannot be: 0 or less, or a share above 100 %.
    """
    shift = reach
    for _ in range(_ROUNDS):
        middle = spread(level + way * shift / 2)
        if middle <= 0:
            return None
        shift = reach * sqrt(middle / spread(level))
    moved = level + way * shift
    highest = 100.0 if spread is _of_share else inf
    return moved if 0 < moved <= highest else None


def _deviation(points: Points, kind: Kind) -> float:
    """Return the typical standard deviation of a point: a third of the way to the limit that is not cut off."""
    if kind is Kind.RUN:
        step = np.abs(np.diff(points.y[points.include]))
        return float(np.nanmean(step)) / MR_TO_SD if np.isfinite(step).any() else float("nan")
    reach = np.fmax(points.ucl - points.cl, points.cl - points.lcl)
    return float(np.nanmean(reach)) / 3 if np.isfinite(reach).any() else float("nan")
