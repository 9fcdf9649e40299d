"""Sums, means, medians and moving ranges of many series at once: no loop over units or phases."""

from dataclasses import dataclass

import numpy as np

from kitools.uptake.charts.result import Bools, Floats, Ints

MR_SCREEN = 3.267
"""Moving ranges this many times their mean or more are left out once (Nelson 1982, J Qual Technol 14:172)."""
MR_TO_SD = 1.128
"""The mean moving range of normal points in standard deviations (Montgomery, Introduction to SQC, eq. 6.33)."""


@dataclass(frozen=True, eq=False)
class Segments:
    """Points that lie segment by segment: each one's segment, counted from 0, and where each segment begins."""

    code: Ints
    starts: Ints

    @classmethod
    def of(cls, code: Ints) -> "Segments":
        """Return the segments of points whose codes never fall and leave no number out."""
        return cls(code, np.flatnonzero(np.diff(code, prepend=-1)) if code.size else np.zeros(0, dtype=np.int64))

    def __len__(self) -> int:
        """Return how many segments there are."""
        return len(self.starts)

    def total(self, values: Floats, chosen: Bools) -> Floats:
        """Return each segment's sum of the chosen values that are known; added with care, so that ties stay ties."""
        kept = np.where(chosen & ~np.isnan(values), values, 0.0).astype(np.longdouble)
        return np.add.reduceat(kept, self.starts).astype(float)

    def count(self, chosen: Bools) -> Ints:
        """Return how many points of each segment are chosen."""
        return np.add.reduceat(chosen.astype(np.int64), self.starts)

    def mean(self, values: Floats, chosen: Bools) -> Floats:
        """Return each segment's mean of the chosen values that are known, NaN where there are none."""
        with np.errstate(invalid="ignore", divide="ignore"):
            return self.total(values, chosen) / self.count(chosen & ~np.isnan(values))

    def median(self, values: Floats, chosen: Bools) -> Floats:
        """Return each segment's median of the chosen values that are known, NaN where there are none."""
        known = chosen & ~np.isnan(values)
        value, code = values[known], self.code[known]
        value = value[np.lexsort((value, code))]
        size = np.bincount(code, minlength=len(self))
        first = np.concatenate(([0], np.cumsum(size)[:-1]))
        out = np.full(len(self), np.nan)
        some = size > 0
        low, high = first[some] + (size[some] - 1) // 2, first[some] + size[some] // 2
        out[some] = (value[low] + value[high]) / 2
        return out

    def mean_moving_range(self, values: Floats, chosen: Bools, *, screened: bool) -> Floats:
        """Return each segment's mean absolute step between neighbouring chosen points; missing values break the chain.

        `screened` leaves out, once, steps that are `MR_SCREEN` times the mean or more.
        """
        value, code = values[chosen], self.code[chosen]
        with np.errstate(invalid="ignore"):
            step = np.abs(np.diff(value))
        known = (code[1:] == code[:-1]) & ~np.isnan(step)
        step, code = step[known], code[1:][known]
        mean = _mean_by(step, code, len(self))
        if not screened:
            return mean
        kept = step < MR_SCREEN * mean[code]
        return _mean_by(step[kept], code[kept], len(self))

    def spread(self, values: Floats, chosen: Bools) -> Floats:
        """Return each segment's standard deviation over the chosen values, NaN where one is missing or only one is."""
        mean = self.mean(values, chosen)
        size = self.count(chosen)
        squares = self.total((values - mean[self.code]) ** 2, chosen)
        broken = self.count(chosen & np.isnan(values)) > 0
        with np.errstate(invalid="ignore", divide="ignore"):
            return np.where(broken, np.nan, np.sqrt(squares / (size - 1)))


def _mean_by(values: Floats, code: Ints, segments: int) -> Floats:
    """Return the mean of the values with each code, NaN where there are none."""
    with np.errstate(invalid="ignore", divide="ignore"):
        return np.bincount(code, weights=values, minlength=segments) / np.bincount(code, minlength=segments)
