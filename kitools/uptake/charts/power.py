"""How large a change must be before the Anhøj rules are likely to show it: computed exactly, not simulated."""

from math import log
from statistics import NormalDist

import numpy as np

from kitools.uptake.charts.result import Floats
from kitools.uptake.charts.runs import run_limits

POWER = 0.8

_Q = {
    10: 0.9107, 12: 0.9222, 14: 0.9217, 16: 0.9327, 18: 0.9324, 20: 0.8744, 22: 0.8753, 24: 0.8708, 26: 0.8767,
    28: 0.8723, 30: 0.8458, 32: 0.8454, 34: 0.8323, 36: 0.8297, 38: 0.8138, 40: 0.8191, 44: 0.8066, 48: 0.8046,
    52: 0.7945, 56: 0.7992, 60: 0.7898, 70: 0.7671, 80: 0.7590, 100: 0.7524, 120: 0.7322, 150: 0.7192,
}  # fmt: skip
"""For so many useful points, the smallest `q` at which `chance_of_signal` is 0.8; no change shows with fewer points."""


_MORE = {10: 1.36, 12: 1.28, 14: 1.18, 16: 1.18, 18: 1.15, 20: 1.09, 24: 1.06, 36: 1.05, 60: 1.03}
"""For so many useful points, how much larger a change must be because the line comes from the points themselves.

Found by drawing series with a change halfway, with a mean and with a median for a line: the larger of the two.
"""
_FEWEST_WAITS = 14
"""Times between starts vary so much that with fewer of them no change shows four times in five."""


def chance_of_signal(n: int, q: float) -> float:
    """Return the chance that `n` points off the centre line break a rule when the level changes halfway through.

    Before the change a point lies below the line with probability `q`, after it above with probability `q` (0.5: no
    change, and so the chance of a false alarm). Points are independent, but half of them lie above, as they do when
    the line is their own median. Computed by following, point by point, the probability of every combination of
    side, length of the current run, crossings so far, and points above so far.

    >>> round(chance_of_signal(24, 0.5), 3), round(chance_of_signal(24, 0.99), 3)
    (0.031, 1.0)
    """
    longest, fewest = run_limits(n)
    above = n // 2
    state = np.zeros((2, longest, fewest + 1, above + 1))
    state[0, 0, 0, 0], state[1, 0, 0, 1] = q, 1 - q
    halves = np.zeros(above + 1)
    halves[:2] = q, 1 - q
    for point in range(1, n):
        up = 1 - q if point < n // 2 else q
        state = _next(state, up)
        halves = halves * (1 - up) + np.concatenate(([0.0], halves[:-1])) * up
    quiet = state[:, :, fewest, above].sum()
    return float(1 - quiet / halves[above])


def _next(state: Floats, up: float) -> Floats:
    """Return the probabilities one point later.

    What would make a run longer than allowed leaves the table, and so do more points above than half; crossings
    beyond those needed stay in the last column.
    """
    after = np.zeros_like(state)
    turned = state.sum(axis=1)
    crossed = np.zeros_like(turned)
    crossed[:, 1:] = turned[:, :-1]
    crossed[:, -1] += turned[:, -1]
    after[0, 0] = crossed[1] * (1 - up)
    after[1, 0, :, 1:] = crossed[0, :, :-1] * up
    after[0, 1:] = state[0, :-1] * (1 - up)
    after[1, 1:, :, 1:] = state[1, :-1, :, :-1] * up
    return after


def smallest_q(n: int) -> float | None:
    """Return the smallest probability at which `n` useful points would show a change four times in five.

    None where even a complete change would not show. Interpolated between the sizes in the table.

    >>> smallest_q(6) is None, round(smallest_q(24), 2)
    (True, 0.87)
    """
    sizes = sorted(_Q)
    if n < sizes[0]:
        return None
    return float(np.interp(n, sizes, [_Q[size] for size in sizes]))


def smallest_shift(n: int) -> float | None:
    """Return the smallest change of level, in standard deviations of normal points, that shows four times in five.

    With the line midway between the two levels, q = Φ(shift / 2).
    """
    q = smallest_q(n)
    return None if q is None else 2 * NormalDist().inv_cdf(q) * _more(n)


def smallest_ratio(n: int) -> float | None:
    """Return the smallest ratio (above 1) between mean times before and after that shows four times in five.

    Times between starts are taken to be exponential: with the line at the median of both halves together,
    the ratio is log(1 - q) / log(q).
    """
    q = smallest_q(n)
    return None if q is None or n < _FEWEST_WAITS else (log(1 - q) / log(q)) ** _more(n)


def _more(n: int) -> float:
    """Return how much larger a change must be than with a line that is known."""
    return float(np.interp(n, list(_MORE), list(_MORE.values())))
