"""The four rules of plot the dots, in order of weight: beyond a limit, a trend, two in three, seven on one side."""

import numpy as np

from kitools.uptake.charts.result import Bools, Column, Floats
from kitools.uptake.charts.xmr_result import Cause, Direction, PointType

_SEVEN = 7
_HIGH = (Cause.ABOVE, Cause.TREND_UP, Cause.TWO_IN_THREE_ABOVE, Cause.SEVEN_ABOVE)
_LOW = (Cause.BELOW, Cause.TREND_DOWN, Cause.TWO_IN_THREE_BELOW, Cause.SEVEN_BELOW)


def causes(y: Floats, mean: Floats, reach: Floats) -> Column:
    """Return why each point of one phase is special; `reach` is how far the limits lie from the mean."""
    with np.errstate(invalid="ignore"):
        side = np.sign(y - mean)
        outside = (y > mean + reach) | (y < mean - reach)
        near = ~outside & ((y > mean + 2 / 3 * reach) | (y < mean - 2 / 3 * reach))
        rising = np.sign(np.diff(y))
    trend = _part_of_seven_trend(rising, y.size)
    rules = (
        (outside, side > 0, Cause.ABOVE, Cause.BELOW),
        (trend, _trend_rises(rising, trend), Cause.TREND_UP, Cause.TREND_DOWN),
        (near & _two_in_three(near, side), side > 0, Cause.TWO_IN_THREE_ABOVE, Cause.TWO_IN_THREE_BELOW),
        (_part_of_seven_on_a_side(side), side > 0, Cause.SEVEN_ABOVE, Cause.SEVEN_BELOW),
    )
    found = np.full(y.size, Cause.COMMON.value, dtype="U24")
    for applies, high, above, below in reversed(rules):
        found[applies & high] = above.value
        found[applies & ~high] = below.value
    return found


def point_types(cause: Column, direction: Direction) -> Column:
    """Return what each cause means when `direction` is the better one."""
    high = np.isin(cause, [one.value for one in _HIGH])
    low = np.isin(cause, [one.value for one in _LOW])
    up, down = {
        Direction.NEUTRAL: (PointType.NEUTRAL_HIGH, PointType.NEUTRAL_LOW),
        Direction.INCREASE: (PointType.IMPROVEMENT, PointType.CONCERN),
        Direction.DECREASE: (PointType.CONCERN, PointType.IMPROVEMENT),
    }[direction]
    return np.select([high, low], [up.value, down.value], PointType.COMMON.value)


def _windows(hits: Bools, width: int, size: int) -> Bools:
    """Return which of `size` points lie in a window of `width` points whose first is marked in `hits`."""
    spread = np.zeros(size + 1, dtype=int)
    first = np.flatnonzero(hits)
    np.add.at(spread, first, 1)
    np.add.at(spread, first + width, -1)
    covered: Bools = np.cumsum(spread)[:size] > 0
    return covered


def _same(values: Floats, width: int) -> Bools:
    """Return at which places `width` values in a row are all 1 or all -1."""
    if values.size < width:
        return np.zeros(0, dtype=bool)
    view = np.lib.stride_tricks.sliding_window_view(values, width)
    alike: Bools = (view == 1).all(axis=1) | (view == -1).all(axis=1)
    return alike


def _part_of_seven_on_a_side(side: Floats) -> Bools:
    """Return which points belong to seven in a row on one side of the mean."""
    return _windows(_same(side, _SEVEN), _SEVEN, side.size)


def _part_of_seven_trend(rising: Floats, size: int) -> Bools:
    """Return which points belong to seven in a row that all rise or all fall."""
    return _windows(_same(rising, _SEVEN - 1), _SEVEN, size)


def _trend_rises(rising: Floats, trend: Bools) -> Bools:
    """Return which points of a trend rise: by the step that follows if the next is in a trend too, else by the last."""
    before = np.concatenate(([0.0], rising))
    after = np.concatenate((rising, rising[-1:] if rising.size else [0.0]))
    goes_on = trend & np.concatenate((trend[1:], [False]))
    up: Bools = np.where(goes_on, after, before) == 1
    return up


def _two_in_three(near: Bools, side: Floats) -> Bools:
    """Return which points lie in three in a row on one side of the mean, two of them near its limit."""
    if near.size < 3:
        return np.zeros(near.size, dtype=bool)
    two = np.lib.stride_tricks.sliding_window_view(near, 3).sum(axis=1) >= 2
    return _windows(two & _same(side, 3), 3, near.size)
