"""Each chart's centre line and limits, to the formula and for all segments at once.

The formulas are those of `qicharts2` 0.8.1 (J. Anhøj), which follows Montgomery, Introduction to Statistical Quality
Control; the code is our own. `b` below means the points that lines are computed from: in the baseline, not left out.
"""

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np

from kitools.ground import KitError
from kitools.uptake.charts.grouping import Grouped
from kitools.uptake.charts.kinds import Kind
from kitools.uptake.charts.result import Bools, Floats, Ints
from kitools.uptake.charts.segments import MR_SCREEN, MR_TO_SD, Segments

_T_POWER = 3.6
_IP_SCREEN = 3.2665
_G_MEDIAN = 0.693


@dataclass(frozen=True, eq=False)
class Basis:
    """What lines are computed from: the points, the segments they lie in, and which of them count."""

    points: Grouped
    segments: Segments
    base: Bools
    given: Floats
    screened: bool
    ordered: bool

    def per_point(self, by_segment: Floats) -> Floats:
        """Return each segment's value at each of its points."""
        return by_segment[self.segments.code]

    def centre(self, by_segment: Floats) -> Floats:
        """Return the centre line at each point: the one given, or the computed one where a segment lacks any."""
        return np.where(self.lacking(), self.per_point(by_segment), self.given)

    def lacking(self) -> Bools:
        """Return which points lie in a segment where the centre line is not given for every point."""
        return (self.segments.count(np.isnan(self.given)) > 0)[self.segments.code]

    def deviation(self, y: Floats) -> Floats:
        """Return each segment's standard deviation, from the mean moving range of its points."""
        return self.segments.mean_moving_range(y, self.base, screened=self.screened) / MR_TO_SD


@dataclass(frozen=True, eq=False)
class Lines:
    """What is drawn: the points, their denominators, the centre line and the limits, before multiplying."""

    y: Floats
    n: Floats
    cl: Floats
    lcl: Floats
    lcl_95: Floats
    ucl_95: Floats
    ucl: Floats


def lines(kind: Kind, basis: Basis) -> Lines:
    """Return the lines of `kind`; raise KitError `uptake_charts.not_here` for a kind with a function of its own."""
    if kind not in _CHARTS:
        raise KitError("uptake_charts.not_here", kind=kind)
    with np.errstate(invalid="ignore", divide="ignore"):
        return _CHARTS[kind](basis)


def _around(  # noqa: PLR0913
    basis: Basis,
    y: Floats,
    cl: Floats,
    sd: Floats,
    *,
    low: float = -np.inf,
    high: float = np.inf,
    n: Floats | None = None,
) -> Lines:
    """Return lines two and three `sd` around `cl`, kept between `low` and `high`."""

    def kept(line: Floats) -> Floats:
        return np.where(np.isfinite(line), np.clip(line, low, high), line)

    return Lines(
        y, basis.points.n if n is None else n, cl, kept(cl - 3 * sd), kept(cl - 2 * sd), kept(cl + 2 * sd),
        kept(cl + 3 * sd),
    )  # fmt: skip


def _run(basis: Basis) -> Lines:
    """Centre line: median of b. No limits."""
    y = basis.points.y
    cl = basis.centre(basis.segments.median(y, basis.base))
    none = np.full(y.size, np.nan)
    return Lines(y, basis.points.n, cl, none, none, none, none)


def _i(basis: Basis) -> Lines:
    """Centre line: mean of b; limits from the mean moving range."""
    return _individuals(basis, basis.points.y)


def _individuals(basis: Basis, y: Floats) -> Lines:
    """Return the lines of an I chart on `y`."""
    cl = basis.centre(basis.segments.mean(y, basis.base))
    return _around(basis, y, cl, basis.per_point(basis.deviation(y - cl)))


def _mr(basis: Basis) -> Lines:
    """Centre line: mean of the moving ranges of b; upper limit 3.267 times that."""
    values = basis.points.y
    y = np.abs(np.diff(values, prepend=np.nan))
    y[basis.segments.starts] = np.nan
    cl = basis.centre(basis.segments.mean(y, basis.base))
    zero = np.zeros(y.size)
    return Lines(y, basis.points.n, cl, zero, zero, MR_SCREEN / 3 * 2 * cl, MR_SCREEN * cl)


def _ip(basis: Basis) -> Lines:
    """I′ (Taylor): centre line weighted by n; spread from steps standardised by n, of all points (as `qicharts2`)."""
    points, segments = basis.points, basis.segments
    n = points.n
    if np.isnan(n).all():
        n = points.rows.astype(float)
    cl = basis.centre(segments.total(points.y * n, basis.base) / segments.total(n, basis.base))
    step = np.sqrt(np.pi / 2) * np.abs(np.diff(points.y, prepend=np.nan))
    step /= np.sqrt(1 / n + 1 / np.concatenate(([np.nan], n[:-1])))
    step[segments.starts] = np.nan
    every = np.ones(step.size, dtype=bool)
    mean = segments.mean(step, every)
    if basis.screened:
        mean = segments.mean(step, step < _IP_SCREEN * basis.per_point(mean))
    return _around(basis, points.y, cl, basis.per_point(mean) * np.sqrt(1 / n), n=n)


def _pooled(basis: Basis) -> Floats:
    """Return each segment's standard deviation within points: pooled where their sizes differ, else the mean."""
    points, segments = basis.points, basis.segments
    size = points.rows.astype(float)
    freedom = segments.total(size - 1, basis.base)
    pooled = np.sqrt(segments.total((size - 1) * points.sd**2, basis.base) / freedom)
    differ = np.maximum.reduceat(points.rows, segments.starts) != np.minimum.reduceat(points.rows, segments.starts)
    return np.where(differ, pooled, segments.mean(points.sd, basis.base))


def c4(n: Ints) -> Floats:
    """Return how much a standard deviation of `n` normal values falls short on average; NaN for fewer than two.

    Montgomery, appendix VI: √(2/(n-1)) · Γ(n/2) / Γ((n-1)/2).

    >>> round(float(c4(np.array([5]))[0]), 4)
    0.94
    """
    from scipy.special import gammaln  # noqa: PLC0415

    size = np.where(n > 1, n, np.nan).astype(float)
    out: Floats = np.sqrt(2 / (size - 1)) * np.exp(gammaln(size / 2) - gammaln((size - 1) / 2))
    return out


def _xbar(basis: Basis) -> Lines:
    """Centre line: mean of all measurements of b; limits from the spread within points."""
    points, segments = basis.points, basis.segments
    size = points.rows.astype(float)
    cl = basis.centre(segments.total(size * points.mean, basis.base) / segments.total(size, basis.base))
    sd = basis.per_point(_pooled(basis)) / (c4(points.rows) * np.sqrt(size))
    return _around(basis, points.y, cl, sd)


def _s(basis: Basis) -> Lines:
    """Centre line: the spread within points of b."""
    cl = basis.centre(_pooled(basis))
    part = c4(basis.points.rows)
    sd = cl * np.sqrt(1 - part**2) / part
    return _around(basis, basis.points.sd, cl, sd, low=0)


def _t(basis: Basis) -> Lines:
    """I chart of y^(1/3.6), taken back; a given centre line is on that scale, as in `qicharts2`.

    Raise KitError `uptake_charts.not_positive` for a time of zero or less.
    """
    y = basis.points.y
    if np.nanmin(y, initial=np.inf) <= 0:
        raise KitError("uptake_charts.not_positive", value=float(np.nanmin(y)))
    found = _individuals(basis, y ** (1 / _T_POWER))
    lcl = found.lcl**_T_POWER
    return Lines(
        found.y**_T_POWER, found.n, found.cl**_T_POWER, np.where(np.isnan(lcl) | (lcl < 0), 0.0, lcl),
        found.lcl_95**_T_POWER, found.ucl_95**_T_POWER, found.ucl**_T_POWER,
    )  # fmt: skip


def _c(basis: Basis) -> Lines:
    """Centre line: mean count of b; spread its square root."""
    y = basis.points.total
    cl = basis.centre(basis.segments.mean(y, basis.base))
    return _around(basis, y, cl, np.sqrt(cl), low=0)


def _ratio(basis: Basis) -> Floats:
    """Return the centre line of a rate or a share: the sum of y by the sum of n, of b."""
    points, segments = basis.points, basis.segments
    return basis.centre(segments.total(points.total, basis.base) / segments.total(points.n, basis.base))


def _laney(basis: Basis, cl: Floats, sd: Floats) -> Floats:
    """Return `sd` times the spread of the standardised points (Laney 2002, doi:10.1081/QEN-120003555).

    The spread comes from moving ranges, or for categories, which have no order, from the standard deviation.
    """
    z = (basis.points.y - cl) / sd
    return sd * basis.per_point(basis.deviation(z) if basis.ordered else basis.segments.spread(z, basis.base))


def _u(basis: Basis) -> Lines:
    """Poisson limits of a rate."""
    cl = _ratio(basis)
    return _around(basis, basis.points.y, cl, np.sqrt(cl / basis.points.n), low=0)


def _up(basis: Basis) -> Lines:
    """Limits of a rate, widened by the spread that is there."""
    cl = _ratio(basis)
    return _around(basis, basis.points.y, cl, _laney(basis, cl, np.sqrt(cl / basis.points.n)), low=0)


def _p(basis: Basis) -> Lines:
    """Binomial limits of a share."""
    cl = _ratio(basis)
    return _around(basis, basis.points.y, cl, np.sqrt(cl * (1 - cl) / basis.points.n), low=0, high=1)


def _pp(basis: Basis) -> Lines:
    """Limits of a share, widened by the spread that is there."""
    cl = _ratio(basis)
    sd = _laney(basis, cl, np.sqrt(cl * (1 - cl) / basis.points.n))
    return _around(basis, basis.points.y, cl, sd, low=0, high=1)


def _g(basis: Basis) -> Lines:
    """Geometric limits around the mean of b; drawn is the median, or 0.693 times a given mean."""
    y = basis.points.y
    mean = basis.centre(basis.segments.mean(y, basis.base))
    found = _around(basis, y, mean, np.sqrt(mean * (mean + 1)), low=0)
    drawn = np.where(basis.lacking(), basis.per_point(basis.segments.median(y, basis.base)), _G_MEDIAN * mean)
    return Lines(y, found.n, drawn, found.lcl, found.lcl_95, found.ucl_95, found.ucl)


_CHARTS: dict[Kind, Callable[[Basis], Lines]] = {
    Kind.RUN: _run, Kind.I: _i, Kind.MR: _mr, Kind.IP: _ip, Kind.XBAR: _xbar, Kind.S: _s, Kind.T: _t, Kind.C: _c,
    Kind.U: _u, Kind.UP: _up, Kind.P: _p, Kind.PP: _pp, Kind.G: _g,
}  # fmt: skip
