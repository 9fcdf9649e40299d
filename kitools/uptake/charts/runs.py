"""The Anhøj rules: a run that is too long, or a centre line that is crossed too seldom, is more than chance."""

from dataclasses import dataclass
from functools import lru_cache
from math import log2

import numpy as np

from kitools.ground import KitError
from kitools.uptake.charts.result import Bools, Floats, Ints

_EXACT_UP_TO = 2000


@dataclass(frozen=True)
class Runs:
    """What the runs of one series say; the four numbers are None where no point is off the centre line."""

    n_useful: int
    longest_run: int | None
    longest_run_max: int | None
    n_crossings: int | None
    n_crossings_min: int | None
    signal: bool


@dataclass(frozen=True, eq=False)
class RunsBySegment:
    """The same for many series at once, as arrays; -1 stands for none."""

    n_useful: Ints
    longest_run: Ints
    longest_run_max: Ints
    n_crossings: Ints
    n_crossings_min: Ints
    signal: Bools


@lru_cache(maxsize=4096)
def run_limits(n_useful: int) -> tuple[int, int]:
    """Return the longest run and the fewest crossings that chance allows among `n_useful` points off the line.

    A run may be as long as round(log2 n) + 3, and the line must be crossed at least as often as the 5 % quantile of
    a binomial with n - 1 tries and an even chance (Anhøj & Olesen 2014, doi:10.1371/journal.pone.0113825; Anhøj 2015,
    doi:10.1371/journal.pone.0121349). Raise KitError `uptake_charts.no_useful` for fewer than one point.

    >>> run_limits(24)
    (8, 8)
    """
    if n_useful < 1:
        raise KitError("uptake_charts.no_useful", n=n_useful)
    return round(log2(n_useful)) + 3, _five_percent(n_useful - 1)


def _five_percent(tries: int) -> int:
    """Return the smallest k for which a binomial with an even chance is k or less with probability 0.05 or more."""
    if tries > _EXACT_UP_TO:
        return _five_percent_of_many(tries)
    ways = below = 1
    k = 0
    while 20 * below < 2**tries:
        k += 1
        ways = ways * (tries - k + 1) // k
        below += ways
    return k


def _five_percent_of_many(tries: int) -> int:
    """Return the same where whole numbers would grow too large: from the normal quantile, then to the right one."""
    from scipy.special import bdtr  # noqa: PLC0415

    k = int(tries / 2 - 0.8224 * tries**0.5)
    while bdtr(k - 1, tries, 0.5) >= 0.05:
        k -= 1
    while bdtr(k, tries, 0.5) < 0.05:
        k += 1
    return k


def runs(y: Floats, centre: "float | Floats") -> Runs:
    """Return what the runs of `y` around `centre` say; points on the line and missing ones are passed over.

    >>> runs(np.array([1, 2, 8, 9, 5, 1, 2, 9.0]), 5.0).n_crossings
    3
    """
    values = np.asarray(y, dtype=float)
    found = runs_by_segment(
        values, np.broadcast_to(np.asarray(centre, dtype=float), values.shape),
        np.ones(values.shape, dtype=bool), np.zeros(values.shape, dtype=np.int64), 1,
    )  # fmt: skip
    return Runs(
        int(found.n_useful[0]), none_below_zero(found.longest_run[0]), none_below_zero(found.longest_run_max[0]),
        none_below_zero(found.n_crossings[0]), none_below_zero(found.n_crossings_min[0]), bool(found.signal[0]),
    )  # fmt: skip


def none_below_zero(number: int | np.integer) -> int | None:
    """Return the number, or None for -1."""
    return None if number < 0 else int(number)


def runs_by_segment(y: Floats, centre: Floats, include: Bools, segment: Ints, segments: int) -> RunsBySegment:
    """Return what the runs of each segment say; the points lie segment by segment, in order of time."""
    with np.errstate(invalid="ignore"):
        side = np.sign(y - centre)
    useful = include & ~np.isnan(side) & (side != 0)
    side, where = side[useful], segment[useful]
    n_useful = np.bincount(where, minlength=segments)
    begins = np.ones(side.size, dtype=bool)
    begins[1:] = (side[1:] != side[:-1]) | (where[1:] != where[:-1])
    firsts = np.flatnonzero(begins)
    lengths = np.diff(np.append(firsts, side.size))
    longest = np.full(segments, -1)
    np.maximum.at(longest, where[firsts], lengths)
    crossings = np.bincount(where[firsts], minlength=segments) - 1
    limits = np.array([run_limits(int(n)) if n else (-1, -1) for n in n_useful], dtype=np.int64).reshape(segments, 2)
    signal = (n_useful > 0) & ((longest > limits[:, 0]) | (crossings < limits[:, 1]))
    return RunsBySegment(n_useful, longest, limits[:, 0], crossings, limits[:, 1], signal)
