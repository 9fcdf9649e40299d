"""Which chart suits the numbers, and why; a chart that would mislead is refused with the reason."""

from dataclasses import dataclass
from math import sqrt
from statistics import NormalDist

import numpy as np

from kitools.ground import KitError
from kitools.uptake.charts.kinds import Kind, Measure
from kitools.uptake.charts.over_time_result import Choice, Series
from kitools.uptake.charts.result import Floats, Ints
from kitools.uptake.charts.segments import MR_TO_SD, Segments
from kitools.uptake.said import Said, said

_SPARSE = 0.5
_UNEVEN = 1.25
"""Where the largest denominator is this many times the smallest, one pair of limits does not suit all points."""
_FEWEST_FOR_SPREAD = 8
_RARE = {Kind.T: Measure.DAYS, Kind.G: Measure.CONTACTS, Kind.CUSUM: Measure.EVIDENCE}
_RATES = {Measure.PER_HUNDRED, Measure.PER_UNIT}
_MANY_VALUES = {Kind.XBAR, Kind.S}
_INDIVIDUAL = {Kind.I, Kind.MR, Kind.XMR, Kind.C}


@dataclass(frozen=True)
class Known:
    """What is known besides the counts: days of starts, days of signs seen, and whether these lie close."""

    days: bool
    contacts: bool
    in_batches: bool = False
    """Whether more than half the starts share their day: then the days say when somebody wrote them down."""
    mostly_at_once: bool = False
    """Whether more than half the starts had no new citizen since the one before: then G would be mostly noughts."""

    @property
    def t(self) -> bool:
        """Whether times between starts can be charted."""
        return self.days and not self.in_batches

    @property
    def g(self) -> bool:
        """Whether citizens between starts can be charted."""
        return self.contacts and not self.mostly_at_once


@dataclass(frozen=True)
class Look:
    """What the choice is made from."""

    zeros: float
    spread: float
    wide: bool
    uneven: bool


def choose_chart(series: Series, known: Known, kind: Kind | None = None, phase: Ints | None = None) -> Choice:
    """Return the chart for `series`: the one that suits it, or `kind` if that can be drawn honestly.

    More than half noughts: G where citizens' signs are dated, else T, else KitError `uptake_charts.too_sparse` (count
    by a longer period). Otherwise shares: P or P′; rates: U or U′; counts: C or I. The second of each where the points
    vary more than chance alone (`spread_of`), within each phase if `phase` numbers them. Raise KitError
    `uptake_charts.wrong_…` for a `kind` that would mislead.
    """
    look = _look(series, phase)
    if kind is not None:
        _refuse(kind, series, known, look)
        measure = Measure.NUMBER if kind is Kind.C else _RARE.get(kind, series.measure)
        return Choice(kind, measure, said("uptake_charts.asked_for"), False, look.zeros, look.spread)
    if look.zeros > _SPARSE:
        chosen, reason = _rare(series, known, look)
    else:
        chosen, reason = _plain(series, look)
    return Choice(chosen, _RARE.get(chosen, series.measure), reason, True, look.zeros, look.spread)


def is_sparse(series: Series) -> bool:
    """Whether more than half the periods of any panel are noughts."""
    return _look(series, None).zeros > _SPARSE


def spread_of(y: Floats, n: Floats, measure: Measure, segments: Segments) -> tuple[float, bool]:
    """Return how much more the points vary than chance alone, the largest over segments, and whether that is much.

    The spread is Laney's: the mean moving range of standardised points by 1.128, so a lasting shift hardly moves it.
    It is much where it lies above 1 + z·√(0.8264 k − 1.082) / (k − 1), the upper 5 % (shared among segments) of what
    k independent normal points give: the variance of a mean moving range follows from the correlation −1/2 of
    neighbouring steps. Segments of fewer than eight points do not count; NaN where none does.
    """
    every = np.ones(y.size, dtype=bool)
    with np.errstate(invalid="ignore", divide="ignore"):
        if np.isnan(n).all():
            centre = segments.mean(y, every)[segments.code]
            z = (y - centre) / np.sqrt(centre)
        else:
            centre = (segments.total(y, every) / segments.total(n, every))[segments.code]
            variance = centre * (1 - centre) if measure is Measure.PERCENT else centre
            z = (y / n - centre) / np.sqrt(variance / n)
    z = np.where(np.isfinite(z), z, np.nan)
    spread = segments.mean_moving_range(z, every, screened=True) / MR_TO_SD
    points = segments.count(~np.isnan(z))
    able = (points >= _FEWEST_FOR_SPREAD) & ~np.isnan(spread)
    if not able.any():
        return float("nan"), False
    critical = NormalDist().inv_cdf(1 - 0.05 / int(able.sum()))
    much = [
        s > 1 + critical * sqrt(0.8264 * k - 1.082) / (k - 1) for s, k in zip(spread[able], points[able], strict=True)
    ]
    return float(spread[able].max()), any(much)


def _look(series: Series, phase: Ints | None) -> Look:
    """Return what the choice is made from."""
    changes = np.concatenate(([True], series.unit[1:] != series.unit[:-1]))
    segments = Segments.of(np.cumsum(changes) - 1)
    known = ~np.isnan(series.y) & (series.n != 0)
    with np.errstate(invalid="ignore", divide="ignore"):
        zeros = segments.count(known & (series.y == 0)) / segments.count(known)
    parts = segments
    if phase is not None:
        parts = Segments.of(np.cumsum(changes | (np.diff(phase, prepend=phase[0]) != 0)) - 1)
    spread, wide = spread_of(series.y, series.n, series.measure, parts)
    uneven = False
    if not np.isnan(series.n).all():
        least = np.minimum.reduceat(series.n, segments.starts)
        uneven = bool((np.maximum.reduceat(series.n, segments.starts) > _UNEVEN * least).any())
    return Look(float(np.nanmax(zeros, initial=0.0)), spread, wide, uneven)


def _rare(series: Series, known: Known, look: Look) -> tuple[Kind, Said]:
    """Return the chart for what is rare, and why."""
    zeros, scope = round(100 * look.zeros), "unit" if len(series.units) > 1 else "all"
    if known.g:
        return Kind.G, said("uptake_charts.why_g", zeros=zeros, per=series.per, scope=scope)
    if known.t:
        return Kind.T, said("uptake_charts.why_t", zeros=zeros, per=series.per, scope=scope)
    raise KitError("uptake_charts.too_sparse", zeros=zeros, per=series.per)


def _plain(series: Series, look: Look) -> tuple[Kind, Said]:
    """Return the chart for counts that are not rare, and why."""
    spread = 0.0 if np.isnan(look.spread) else round(look.spread, 1)
    seen = "no" if np.isnan(look.spread) else "yes"
    if series.measure is Measure.PERCENT:
        if look.wide:
            return Kind.PP, said("uptake_charts.why_pp", spread=spread)
        return Kind.P, said("uptake_charts.why_p", seen=seen)
    if series.measure in _RATES:
        if look.wide:
            return Kind.UP, said("uptake_charts.why_up", spread=spread, measure=series.measure)
        return Kind.U, said("uptake_charts.why_u", measure=series.measure, seen=seen)
    if look.wide:
        return Kind.I, said("uptake_charts.why_i", spread=spread, per=series.per)
    return Kind.C, said("uptake_charts.why_c", per=series.per, seen=seen)


def _refuse(kind: Kind, series: Series, known: Known, look: Look) -> None:
    """Raise the KitError that says why `kind` would mislead, if it would."""
    if kind in _RARE:
        _refuse_rare(kind, known)
        return
    if look.zeros > _SPARSE:
        raise KitError("uptake_charts.wrong_sparse", kind=kind, zeros=round(100 * look.zeros), per=series.per)
    if kind in _MANY_VALUES:
        raise KitError("uptake_charts.wrong_single_values", kind=kind)
    if kind in {Kind.P, Kind.PP} and series.measure is not Measure.PERCENT:
        raise KitError("uptake_charts.wrong_not_a_share", kind=kind)
    if kind in {Kind.U, Kind.UP, Kind.C} and series.measure is Measure.PERCENT:
        raise KitError("uptake_charts.wrong_is_a_share", kind=kind)
    if kind in {Kind.U, Kind.UP, Kind.IP} and series.measure is Measure.NUMBER:
        raise KitError("uptake_charts.wrong_no_denominator", kind=kind)
    if kind in _INDIVIDUAL and look.uneven:
        raise KitError("uptake_charts.wrong_uneven", kind=kind, instead=_plain(series, look)[0])
    if kind in {Kind.C, Kind.U, Kind.P} and look.wide:
        instead = _plain(series, look)[0]
        raise KitError("uptake_charts.wrong_spread", kind=kind, spread=round(look.spread, 1), instead=instead)


def _refuse_rare(kind: Kind, known: Known) -> None:
    """Raise the KitError that says what a chart for what is rare lacks."""
    if kind is Kind.T and not known.days:
        raise KitError("uptake_charts.wrong_no_days")
    if kind is Kind.T and known.in_batches:
        raise KitError("uptake_charts.wrong_in_batches")
    if kind is not Kind.T and not known.contacts:
        raise KitError("uptake_charts.wrong_no_contacts", kind=kind)
    if kind is Kind.G and known.mostly_at_once:
        raise KitError("uptake_charts.wrong_at_once")
