"""Plot the dots: XmR charts with the rules of the English health service, as a named alternative."""

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any

import numpy as np
import numpy.typing as npt

from kitools.ground import KitError
from kitools.uptake.charts.grouping import Grouped, by_row, grouped
from kitools.uptake.charts.result import Bools, Column, Floats, Ints
from kitools.uptake.charts.segments import Segments
from kitools.uptake.charts.xmr_result import Assurance, Cause, Direction, XmrNhs
from kitools.uptake.charts.xmr_rules import causes, point_types

_LIMIT = 2.66
"""Mean moving ranges from the mean to a limit: 3 / 1.128, as the scheme rounds it."""

Rebase = date | str | Sequence[date | str] | Mapping[str, Sequence[date | str]]


def xmr_nhs(  # noqa: PLR0913
    x: npt.ArrayLike,
    y: npt.ArrayLike,
    *,
    facet: Sequence[Any] | Column | None = None,
    rebase: Rebase | None = None,
    fix_after_n_points: int | None = None,
    improvement_direction: Direction | str = Direction.INCREASE,
    target: float | Mapping[str, float] | npt.ArrayLike | None = None,
    screen_outliers: bool = True,
    exclude: Sequence[bool] | Bools | None = None,
    baseline: Sequence[bool] | Bools | None = None,
    facet_order: Sequence[str] | None = None,
) -> XmrNhs:
    """Return the chart of one value for each day in `x` and panel; numbers agree with `NHSRplotthedots` 0.2.2.

    `rebase` is days on which a new phase begins (for all panels, or for each by name): only a day that has a point
    counts. `fix_after_n_points` draws each phase's lines from its first points. `target` is one number, one for each
    panel or a column; `improvement_direction` is increase, decrease or neutral. `exclude` and `baseline` (our own)
    mark rows that stay out of lines and rules, and those that lines may come from. Raise KitError
    `uptake_charts.direction_unknown`, `uptake_charts.several_on_a_day` or one of `grouped`'s.
    """
    direction = _direction(improvement_direction)
    points = grouped(x, y, None, facet, facet_order=facet_order)
    if len(points.row_order) != len(points.y):
        raise KitError("uptake_charts.several_on_a_day", rows=len(points.row_order), points=len(points.y))
    phase = _rebased(points, rebase)
    new = (np.diff(phase, prepend=-1) != 0) | (np.diff(points.panel, prepend=-1) != 0)
    segments = Segments.of(np.cumsum(new) - 1)
    include = np.ones(len(points.y), dtype=bool)
    if exclude is not None:
        include = ~points.any_of(np.asarray(exclude, dtype=bool))
    place = np.arange(len(points.y)) - segments.starts[segments.code]
    fixed = include & (place < (len(points.y) if fix_after_n_points is None else fix_after_n_points))
    if baseline is not None:
        fixed &= points.any_of(np.asarray(baseline, dtype=bool))
    mean = segments.mean(points.y, fixed)[segments.code]
    step = segments.mean_moving_range(points.y, fixed, screened=screen_outliers)[segments.code]
    cause = _causes(points.y, mean, step, segments, include)
    wanted = by_row(target, points)
    lower, upper = mean - _LIMIT * step, mean + _LIMIT * step
    return XmrNhs(
        panels=points.panels, panel=points.panel, phase=phase, x=points.x, y=points.y, mean=mean, lower=lower,
        upper=upper, fixed=fixed, include=include, cause=cause, point_type=point_types(cause, direction),
        target=wanted, assurance=_assurances(points, wanted, lower, upper, direction), direction=direction,
    )  # fmt: skip


def _direction(name: Direction | str) -> Direction:
    """Return the direction called `name`."""
    try:
        return Direction(name)
    except ValueError:
        raise KitError("uptake_charts.direction_unknown", direction=str(name), directions=tuple(Direction)) from None


def _rebased(points: Grouped, rebase: Rebase | None) -> Ints:
    """Return each point's phase, counted from 0, anew in each panel."""
    begins = np.zeros(len(points.y), dtype=bool)
    if isinstance(rebase, Mapping):
        for name, days in rebase.items():
            if name in points.panels:
                begins |= (points.panel == points.panels.index(name)) & np.isin(points.x, _days(days))
    elif rebase is not None:
        begins = np.isin(points.x, _days(rebase))
    counted = np.cumsum(begins)
    first = np.flatnonzero(np.diff(points.panel, prepend=-1))
    phase: Ints = counted - (counted - begins)[first][points.panel]
    return phase


def _days(days: date | str | Sequence[date | str]) -> Column:
    """Return one or more days as datetime64[D]."""
    given = [days] if isinstance(days, date | str) else list(days)
    return np.array(given, dtype="datetime64[D]")


def _causes(y: Floats, mean: Floats, step: Floats, segments: Segments, include: Bools) -> Column:
    """Return each point's cause; points left out are common, and the others are neighbours over the gap."""
    cause = np.full(y.size, Cause.COMMON.value, dtype="U24")
    kept = np.flatnonzero(include)
    code = segments.code[kept]
    cuts = np.flatnonzero(np.diff(code)) + 1
    for chunk in np.split(kept, cuts):
        if chunk.size:
            cause[chunk] = causes(y[chunk], mean[chunk], _LIMIT * step[chunk])
    return cause


def _assurances(
    points: Grouped, target: Floats, lower: Floats, upper: Floats, direction: Direction
) -> tuple[Assurance | None, ...]:
    """Return, for each panel, whether the target is met as things are, by the limits of its last point."""
    lasts = np.flatnonzero(np.diff(points.panel, append=len(points.panels)))
    return tuple(_assurance(float(target[k]), float(lower[k]), float(upper[k]), direction) for k in lasts)


def _assurance(target: float, lower: float, upper: float, direction: Direction) -> Assurance | None:
    """Return whether limits from `lower` to `upper` keep to `target`; None without a target or a better way."""
    if np.isnan(target) or direction is Direction.NEUTRAL:
        return None
    if lower <= target <= upper or np.isnan(lower):
        return Assurance.INCONSISTENT
    good = (target < lower) == (direction is Direction.INCREASE)
    return Assurance.CONSISTENT_PASS if good else Assurance.CONSISTENT_FAIL
