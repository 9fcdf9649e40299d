"""A control chart of rows: points, phases, baselines and exclusions, lines, runs."""

from collections.abc import Mapping, Sequence
from typing import Any

import numpy as np
import numpy.typing as npt

from kitools.ground import KitError
from kitools.uptake.charts.grouping import Grouped, by_row, grouped
from kitools.uptake.charts.kinds import Kind, kind_of
from kitools.uptake.charts.limits import Basis, Lines, lines
from kitools.uptake.charts.result import Bools, Column, ControlChart, Floats, Ints, Points, Summary
from kitools.uptake.charts.runs import RunsBySegment, none_below_zero, runs_by_segment
from kitools.uptake.charts.segments import Segments

_WITH_DENOMINATOR = frozenset({Kind.U, Kind.UP, Kind.P, Kind.PP})


def control_chart(  # noqa: PLR0913
    kind: Kind | str,
    x: npt.ArrayLike,
    y: npt.ArrayLike,
    n: npt.ArrayLike | None = None,
    *,
    facet: Sequence[Any] | Column | None = None,
    part: int | Sequence[Any] | Column | None = None,
    freeze: int | Sequence[int | None] | Bools | None = None,
    exclude: int | Sequence[int] | Bools | None = None,
    cl: float | Mapping[str, float] | npt.ArrayLike | None = None,
    target: float | Mapping[str, float] | npt.ArrayLike | None = None,
    multiply: float = 1.0,
    agg_fun: str = "mean",
    period: str | None = None,
    y_neg: bool = True,
    screened: bool = True,
    x_type: str | None = None,
    category_order: Sequence[str] | None = None,
    facet_order: Sequence[str] | None = None,
) -> ControlChart:
    """Return the chart of `kind` for rows `x` (days, numbers or labels), `y` and perhaps denominators `n`.

    Numbers agree with `qicharts2` 0.8.1. `facet` names each row's panel. `part` is the last point (counted from 1 in
    each panel) before each new phase, or a column of labels. `freeze` is the last point of the baseline and ignored
    with `part`; as one number (or None) for each phase it holds inside phases, and as a column of True and False it
    marks the baseline itself. `exclude` is points counted from 1 in each panel, or a column of True and False: they
    are drawn, and left out of lines and runs. `cl` (known centre lines) and `target` are one number, one for each
    panel, or a column; `cl` is given before `multiply`, `target` after. `agg_fun` joins rows of one `x` where there
    is no `n`, `period` gathers days first. `y_neg=False` cuts the lower limits at zero where no value is negative.
    `screened` leaves out extreme moving ranges once. `x_type` "category" (or `category_order`, or text in `x`) makes
    a funnel: no runs.

    Raise KitError `uptake_charts.kind_unknown`, `uptake_charts.not_here`, `uptake_charts.needs_n`,
    `uptake_charts.not_positive` (T) or one of `grouped`'s.
    """
    which = kind_of(kind)
    if which in _WITH_DENOMINATOR and n is None:
        raise KitError("uptake_charts.needs_n", kind=which)
    points = grouped(
        x, y, n, facet, aggregate=agg_fun, period=period, category_order=category_order, facet_order=facet_order
    )
    ordered = x_type != "category" and category_order is None and points.x.dtype.kind != "U"
    place = _places(points.panel)
    phase = _phases(points, place, part)
    segments = Segments.of(np.cumsum(_changes(points.panel) | _changes(phase)) - 1)
    include = _included(points, place, exclude)
    baseline = _baseline(points, place, segments, freeze, phased=part is not None)
    found = lines(which, Basis(points, segments, baseline & include, by_row(cl, points), screened, ordered))
    seen = runs_by_segment(found.y, found.cl, include, segments.code, len(segments))
    drawn = _drawn(found, points, phase, baseline, include, multiply, by_row(target, points), y_neg=y_neg)
    runs_count = ordered and which is not Kind.MR
    summaries = _summaries(drawn, points.panels, segments, seen, runs_count=runs_count)
    return ControlChart(which, points.panels, drawn, summaries, multiply, ordered)


def _changes(values: Ints) -> Bools:
    """Return which points are the first of another value."""
    new: Bools = np.diff(values, prepend=values[0] - 1) != 0
    return new


def _places(panel: Ints) -> Ints:
    """Return each point's place in its panel, counted from 1."""
    first = np.flatnonzero(_changes(panel))
    place: Ints = np.arange(panel.size) - first[np.cumsum(_changes(panel)) - 1] + 1
    return place


def _phases(points: Grouped, place: Ints, part: int | Sequence[Any] | Column | None) -> Ints:
    """Return each point's phase, counted from 1."""
    if part is None:
        return np.ones(place.size, dtype=np.int64)
    given = np.atleast_1d(np.asarray(part))
    if given.dtype.kind in "iuf":
        lasts = np.unique(given.astype(np.int64))
        phase = np.searchsorted(lasts[lasts > 0], place, side="left") + 1
        return phase.astype(np.int64)
    labels = given.astype(str)[points.first]
    by_time = np.argsort(points.x_code, kind="stable")
    number = {label: count for count, label in enumerate(dict.fromkeys(labels[by_time].tolist()), start=1)}
    phase = np.array([number[label] for label in labels.tolist()], dtype=np.int64)
    whole = len(number) + 1
    return np.maximum.accumulate(phase + points.panel * whole) - points.panel * whole


def _included(points: Grouped, place: Ints, exclude: int | Sequence[int] | Bools | None) -> Bools:
    """Return which points count."""
    if exclude is None:
        return np.ones(place.size, dtype=bool)
    given = np.atleast_1d(np.asarray(exclude))
    if given.dtype.kind == "b":
        return ~points.any_of(given)
    return ~np.isin(place, given)


def _baseline(
    points: Grouped, place: Ints, segments: Segments, freeze: int | Sequence[int | None] | Bools | None, *, phased: bool
) -> Bools:
    """Return which points lines are computed from."""
    if freeze is None or (isinstance(freeze, int | np.integer) and phased):
        return np.ones(place.size, dtype=bool)
    if isinstance(freeze, int | np.integer):
        return place <= int(freeze)
    given = np.asarray(freeze)
    if given.dtype.kind == "b":
        return points.any_of(given)
    within = np.arange(place.size) - segments.starts[segments.code] + 1
    lasts = np.array([np.inf if last is None else float(last) for last in freeze])
    nth = _places(points.panel[segments.starts]) - 1
    last = np.where(nth < len(lasts), lasts[np.minimum(nth, len(lasts) - 1)], np.inf)
    return within <= last[segments.code]


def _drawn(  # noqa: PLR0913, PLR0917
    found: Lines,
    points: Grouped,
    phase: Ints,
    baseline: Bools,
    include: Bools,
    multiply: float,
    target: Floats,
    *,
    y_neg: bool,
) -> Points:
    """Return the points as they are drawn: multiplied, without limits that are not finite, signals marked."""
    y = found.y * multiply
    limit = {}
    for name in ("lcl", "lcl_95", "ucl_95", "ucl"):
        line = getattr(found, name) * multiply
        limit[name] = np.where(np.isfinite(line), line, np.nan)
    outside = (y > limit["ucl"]) | (y < limit["lcl"])
    if not y_neg and np.nanmin(y, initial=np.inf) >= 0:
        limit["lcl"], limit["lcl_95"] = np.maximum(limit["lcl"], 0), np.maximum(limit["lcl_95"], 0)
    columns = Points(
        panel=points.panel, phase=phase, x=points.x, y=y, n=found.n, rows=points.rows, baseline=baseline,
        include=include, cl=found.cl * multiply, target=target, outside=outside, **limit,
    )  # fmt: skip
    for name in columns.__dataclass_fields__:
        getattr(columns, name).flags.writeable = False
    return columns


def _summaries(
    drawn: Points, panels: tuple[str, ...], segments: Segments, seen: RunsBySegment, *, runs_count: bool
) -> tuple[Summary, ...]:
    """Return a summary for each segment."""
    every = np.ones(len(drawn), dtype=bool)
    mean = {name: segments.mean(getattr(drawn, name), every) for name in ("cl", "lcl", "lcl_95", "ucl_95", "ucl")}
    observed, outside = segments.count(drawn.include), segments.count(drawn.outside)
    return tuple(
        Summary(
            panel=panels[drawn.panel[start]], phase=int(drawn.phase[start]), n_obs=int(observed[k]),
            n_useful=int(seen.n_useful[k]), longest_run=none_below_zero(seen.longest_run[k]),
            longest_run_max=none_below_zero(seen.longest_run_max[k]),
            n_crossings=none_below_zero(seen.n_crossings[k]),
            n_crossings_min=none_below_zero(seen.n_crossings_min[k]),
            runs_signal=bool(seen.signal[k]) and runs_count, n_outside=int(outside[k]),
            **{name: float(values[k]) for name, values in mean.items()},
        )
        for k, start in enumerate(segments.starts)
    )  # fmt: skip
