"""What a chart over time says, the most important first: changes, points outside, what could have been seen, levels."""

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np

from kitools.uptake.charts.between import Between, Cases
from kitools.uptake.charts.cusum_result import BernoulliCusum
from kitools.uptake.charts.kinds import Kind
from kitools.uptake.charts.over_time_result import Choice, Series, SmallestShift
from kitools.uptake.charts.result import Column, ControlChart, Panel, Summary
from kitools.uptake.charts.telling_others import dates, tell_cusum, tell_xmr
from kitools.uptake.charts.xmr_result import XmrNhs
from kitools.uptake.choices import Phase
from kitools.uptake.said import Said, said

_SHOWN = 6
_FEWEST = 10
_MANY = 20
"""Points among which a single one may well lie beyond three standard deviations, where counts are not normal."""


@dataclass(frozen=True, eq=False)
class Drawn:
    """A chart with the rows behind it, where these are times between starts or single cases."""

    chart: ControlChart | XmrNhs | BernoulliCusum
    between: Between | None = None
    cases: Cases | None = None


def readings(  # noqa: PLR0913, PLR0917
    drawn: Drawn,
    series: Series,
    choice: Choice,
    phases: tuple[Phase, ...],
    shifts: tuple[SmallestShift, ...],
    target: float | None,
) -> tuple[Said, ...]:
    """Return what the chart says; last, why this chart."""
    chart = drawn.chart
    if isinstance(chart, BernoulliCusum):
        told = tell_cusum(chart, drawn.cases)
    elif isinstance(chart, XmrNhs):
        told = tell_xmr(chart, series.per.value)
    elif len(chart.panels) == 1:
        told = _one(chart, drawn, series, choice, phases, shifts, target)
    else:
        told = _many(chart, drawn, series, choice, shifts)
    return (*told, choice.reason)


def _one(  # noqa: PLR0913, PLR0917
    chart: ControlChart,
    drawn: Drawn,
    series: Series,
    choice: Choice,
    phases: tuple[Phase, ...],
    shifts: tuple[SmallestShift, ...],
    target: float | None,
) -> Iterator[Said]:
    """Say what a chart of one panel says."""
    panel = chart.each()[0]
    *earlier, last = panel.summaries
    yield _verdict(last, chart, later=bool(earlier))
    for summary in earlier:
        if summary.runs_signal:
            yield said("uptake_charts.earlier_phase", phase=summary.phase)
    yield from _outside(panel, series, choice)
    yield from _waiting(drawn, panel, panel.name)
    for shift in (one for one in shifts if one.points):
        yield _seen_from(shift, choice, series)
    yield from _phases(panel, phases, choice, series)
    yield from _level(last, choice, series)
    if target is not None:
        yield _against(target, last)


def _many(
    chart: ControlChart, drawn: Drawn, series: Series, choice: Choice, shifts: tuple[SmallestShift, ...]
) -> Iterator[Said]:
    """Say what a chart of several panels says: first which units, then what each of those shows."""
    panels = chart.each()
    last = {panel.name: panel.summaries[-1] for panel in panels}
    changed = tuple(name for name, summary in last.items() if summary.runs_signal)
    beyond = tuple(panel.name for panel in panels if _beyond(panel).any())
    few = tuple(name for name, summary in last.items() if not summary.runs_signal and summary.n_useful < _FEWEST)
    calm = tuple(name for name in last if name not in {*changed, *beyond, *few})
    if changed:
        yield said("uptake_charts.units_changed", units=changed)
    if beyond:
        yield said("uptake_charts.units_outside", units=beyond)
    if calm:
        yield said("uptake_charts.units_steady", units=calm)
    if few:
        yield said("uptake_charts.units_too_few", units=few, least=_FEWEST)
    if drawn.between is not None and drawn.between.too_few:
        yield said("uptake_charts.units_left_out", units=drawn.between.too_few)
    for panel in panels:
        yield from _waiting(drawn, panel, panel.name)
    able = [shift for shift in shifts if shift.above is not None or shift.below is not None]
    if able:
        best = max(able, key=lambda shift: shift.points)
        yield said("uptake_charts.units_would_see", unit=best.panel, **_seen(best, choice, series))
    if len(panels) > 1:
        yield said("uptake_charts.many_panels", panels=len(panels))


def _verdict(summary: Summary, chart: ControlChart, *, later: bool) -> Said:
    """Say what the runs of one phase say."""
    scope = "phase" if later else "all"
    if chart.ordered and chart.kind is not Kind.MR and summary.longest_run is None:
        return said("uptake_charts.all_on_line", points=summary.n_obs)
    if not chart.ordered or chart.kind is Kind.MR or summary.longest_run is None:
        return said("uptake_charts.no_runs", scope=scope)
    facts: dict[str, object] = {
        "scope": scope, "longest": summary.longest_run, "allowed": summary.longest_run_max,
        "crossings": summary.n_crossings, "least": summary.n_crossings_min, "points": summary.n_useful,
    }  # fmt: skip
    if summary.too_long or summary.too_few_crossings:
        return _changed(summary, facts)
    if summary.n_useful < _FEWEST:
        return said("uptake_charts.too_few", scope=scope, points=summary.n_useful, least=_FEWEST)
    return said("uptake_charts.steady", **facts)


def _changed(summary: Summary, facts: dict[str, object]) -> Said:
    """Say by which of the two rules something has changed."""
    if summary.too_long and summary.too_few_crossings:
        return said("uptake_charts.changed_both", **facts)
    if summary.too_long:
        return said("uptake_charts.changed_run", **facts)
    return said("uptake_charts.changed_crossings", **facts)


def _beyond(panel: Panel) -> Column:
    """Return which points lie beyond the limits and are not left out."""
    beyond: Column = panel.points.outside & panel.points.include
    return beyond


def _outside(panel: Panel, series: Series, choice: Choice) -> Iterator[Said]:
    """Name the points beyond the limits by their days."""
    points = panel.points.where(_beyond(panel))
    high = points.y > points.ucl
    by = "day" if choice.kind in {Kind.T, Kind.G} else series.per.value
    alone = len(points) == 1 and len(panel.points) >= _MANY
    for chosen, code in ((high, "uptake_charts.outside_above"), (~high, "uptake_charts.outside_below")):
        days = points.x[chosen]
        if days.size:
            facts = {"days": dates(days[:_SHOWN], by), "more": max(days.size - _SHOWN, 0)}
            yield Said(code, facts | {"alone": alone, "points": len(panel.points)})


def _waiting(drawn: Drawn, panel: Panel, unit: str) -> Iterator[Said]:
    """Say that it has been unusually long since the last start, which is no point yet."""
    if drawn.between is None or not isinstance(drawn.chart, ControlChart) or drawn.chart.kind is not Kind.T:
        return
    days = drawn.between.waiting.get(unit, 0)
    limit = float(panel.points.ucl[-1])
    if days > limit:
        yield said(
            "uptake_charts.waiting", scope="unit" if unit else "all", unit=unit, days=days, limit=round(limit),
        )  # fmt: skip


def _seen(shift: SmallestShift, choice: Choice, series: Series) -> dict[str, object]:
    """Return the facts of what a panel would show."""
    return {
        "points": shift.points, "power": round(100 * shift.power), "measure": choice.measure, "per": series.per,
        "level": _round(shift.level), "above": _round(shift.above), "below": _round(shift.below),
        "ways": "up" if shift.below is None else "down" if shift.above is None else "both",
    }  # fmt: skip


def _seen_from(shift: SmallestShift, choice: Choice, series: Series) -> Said:
    """Say how small a change could have been seen."""
    if shift.above is None and shift.below is None:
        return said("uptake_charts.would_see_nothing", points=shift.points)
    return said("uptake_charts.would_see", **_seen(shift, choice, series))


def _round(number: float | None) -> float:
    """Return a number as a sentence takes it: no more decimals than tell it from its neighbours; 0 for none."""
    if number is None or not np.isfinite(number):
        return 0.0
    return round(number, 0 if abs(number) >= 100 else 1 if abs(number) >= 10 else 2)


def _phases(panel: Panel, phases: tuple[Phase, ...], choice: Choice, series: Series) -> Iterator[Said]:
    """Hold each phase against the one before, with care where either is not at rest."""
    for before, after in zip(panel.summaries, panel.summaries[1:], strict=False):
        began = phases[after.phase - 2] if after.phase - 2 < len(phases) else None
        if began is not None:
            yield said(
                "uptake_charts.phases", day=began.start, before=_round(before.cl), after=_round(after.cl),
                measure=choice.measure, per=series.per,
                rest="no" if before.runs_signal or after.runs_signal else "yes",
                short="yes" if min(before.n_obs, after.n_obs) < _FEWEST else "no",
            )  # fmt: skip


def _level(last: Summary, choice: Choice, series: Series) -> Iterator[Said]:
    """Say where the centre line lies, and between which limits points usually fall."""
    facts = {"level": _round(last.cl), "measure": choice.measure, "per": series.per}
    if np.isnan(last.ucl):
        yield said("uptake_charts.level", **facts)
    else:
        yield said("uptake_charts.level_limits", **facts, low=_round(max(last.lcl, 0.0)), high=_round(last.ucl))


def _against(target: float, last: Summary) -> Said:
    """Say whether the target is within what points usually reach."""
    if np.isnan(last.ucl):
        return said("uptake_charts.target_level", target=target, level=_round(last.cl))
    if target > last.ucl:
        return said("uptake_charts.target_above", target=target, high=_round(last.ucl))
    if target < last.lcl:
        return said("uptake_charts.target_below", target=target, low=_round(last.lcl))
    return said("uptake_charts.target_within", target=target)
