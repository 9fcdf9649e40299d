"""What of any result of this room may leave the house; a result is known by what it holds, not by its name."""

from collections.abc import Sequence
from typing import Any

import numpy as np

from kitools.ground.said import Result, Said, said
from kitools.uptake.small_counts.leaving.bars import gathered
from kitools.uptake.small_counts.leaving.curves import stepped
from kitools.uptake.small_counts.leaving.result import Leaving, Shape, Shown
from kitools.uptake.small_counts.leaving.saying import sayable
from kitools.uptake.small_counts.leaving.series import Counts, as_days, coarsened
from kitools.uptake.small_counts.leaving.steps import kept_steps
from kitools.uptake.small_counts.leaving.units import by_unit
from kitools.uptake.small_counts.table import Rule

_NAMES = {1: "month", 3: "quarter", 6: "half_year", 12: "year"}


def leaving(result: Result, rule: Rule | None = None) -> Leaving:
    """Return what of `result` may leave the house under `rule` (5, zeros shown, unless said otherwise).

    Series are told by longer periods, curves by steps of several people, ways by the steps between which several were
    lost, bars with the small ones together, units with as many hidden as it takes. A result of a kind that is not known
    here does not leave.
    """
    chosen, given = rule or Rule(), _Given(result)
    for known, told in _KINDS:
        if given.has(*known):
            return told(result, chosen)
    return _leaving(result, chosen, Shape.UNKNOWN, (), (said("leaving.unknown"),))


class _Given:
    """Which fields a result has."""

    def __init__(self, result: object) -> None:
        self._result = result

    def has(self, *names: str) -> bool:
        """Whether it has all of them."""
        return all(hasattr(self._result, name) for name in names)


def _leaving(  # noqa: PLR0913, PLR0917 - the parts of one value
    result: Result,
    rule: Rule,
    shape: Shape,
    shown: tuple[Shown, ...],
    readings: tuple[Said, ...],
    hidden: Sequence[str] = (),
    *,
    as_it_is: bool = False,
) -> Leaving:
    """Return the value, with the result's sentences that may be said beside it."""
    stays = not shown and not as_it_is
    return Leaving(
        shape=shape,
        rule=rule,
        as_it_is=as_it_is,
        shown=shown,
        may_say=() if stays else sayable(result.readings, rule, tuple(hidden)),
        readings=readings,
        assumptions=(said("leaving.only_this"),),
        cannot_show=(said("leaving.not_who"),),
    )


def _series(result: Any, rule: Rule, series: list[Counts]) -> Leaving:
    """Return series by the shortest period that is safe."""
    shown = coarsened(series, rule)
    if shown is None:
        return _leaving(result, rule, Shape.SERIES, (), (said("leaving.series_stays", threshold=rule.threshold),))
    if all(len(told.labels) == len(one.days) for told, one in zip(shown, series, strict=True)):
        return _leaving(result, rule, Shape.SERIES, shown, (said("leaving.as_it_is"),), as_it_is=True)
    why = said("leaving.coarsened", per=_NAMES.get(shown[0].per, "year"), threshold=rule.threshold)
    return _leaving(result, rule, Shape.SERIES, shown, (why,))


def _observed(result: Any, rule: Rule) -> Leaving:
    """Return the months of a change."""
    return _series(result, rule, [Counts("", tuple(result.months), np.asarray(result.observed))])


def _spread(result: Any, rule: Rule) -> Leaving:
    """Return the months of a spread."""
    return _series(result, rule, [Counts("", tuple(result.months), np.asarray(result.new))])


def _over_time(result: Any, rule: Rule) -> Leaving:
    """Return the counts by period that a chart over time was made from; its own points stay unless they are those."""
    source, people = result.series, str(result.measure) == "percent"
    series = []
    for unit in source.units:
        mine = source.of(unit)
        known = people and bool(np.all(np.asarray(source.n)[mine] >= np.asarray(source.y)[mine]))
        out_of = np.asarray(source.n)[mine] if known else None
        series.append(Counts(unit, as_days(source.x[mine]), np.asarray(source.y)[mine], out_of))
    found = _series(result, rule, series)
    if found.as_it_is and str(result.choice.kind) in _ONE_BY_ONE:
        only = said("leaving.one_by_one")
        return _leaving(result, rule, Shape.SERIES, found.shown, (only,))
    return found


_ONE_BY_ONE = frozenset({"t", "g", "cusum"})
"""Charts with a point for every event."""


def _cascade(result: Any, rule: Rule) -> Leaving:
    """Return the steps of a way, for all; units by themselves only where every one of their steps may be shown."""
    ways = [("", result.steps), *((unit.unit, unit.steps) for unit in result.units)]
    told = []
    for name, steps in ways:
        labels = [str(step.step) for step in steps]
        told.append(kept_steps(name, labels, [step.passed for step in steps], [step.not_due for step in steps], rule))
    (whole, dropped), *units = told
    names = [one.name for one, _ in units]
    all_units = bool(units) and not dropped and all(not gone for _, gone in units)
    shown = (whole, *(one for one, _ in units)) if all_units else (whole,)
    if not dropped and (all_units or not units):
        return _leaving(result, rule, Shape.STEPS, shown, (said("leaving.as_it_is"),), as_it_is=True)
    if not whole.labels:
        return _leaving(result, rule, Shape.STEPS, (), (said("leaving.nothing", threshold=rule.threshold),))
    readings = [said("leaving.steps", count=len(dropped), threshold=rule.threshold)] if dropped else []
    if units and not all_units:
        readings.append(said("leaving.no_units", threshold=rule.threshold))
    hidden = (*dropped, *([] if all_units else names))
    return _leaving(result, rule, Shape.STEPS, shown, tuple(readings), hidden)


def _pareto(result: Any, rule: Rule) -> Leaving:
    """Return bars with the small ones together."""
    labels = [item.text for item in result.items]
    shown, together = gathered(labels, [item.count for item in result.items], rule)
    if shown is None:
        return _leaving(result, rule, Shape.BARS, (), (said("leaving.nothing", threshold=rule.threshold),))
    if not together:
        return _leaving(result, rule, Shape.BARS, (shown,), (said("leaving.as_it_is"),), as_it_is=True)
    why = said("leaving.together", count=len(together), threshold=rule.threshold)
    return _leaving(result, rule, Shape.BARS, (shown,), (why,), together)


def _curves(result: Any, rule: Rule) -> Leaving:
    """Return curves by steps of several people; groups only where every group has one."""
    curves = [result.all, *result.groups]
    told = [stepped(one, rule) for one in curves]
    whole, groups = told[0], told[1:]
    if whole is None:
        return _leaving(result, rule, Shape.CURVES, (), (said("leaving.nothing", threshold=rule.threshold),))
    named = tuple(one for one in groups if one is not None)
    hidden = [curve.name for curve, one in zip(result.groups, groups, strict=True) if one is None]
    if len(hidden) == 1:
        named, hidden = (), [curve.name for curve in result.groups]
    return _leaving(
        result, rule, Shape.CURVES, (whole, *named), (said("leaving.stepped", threshold=rule.threshold),), hidden
    )


def _units(result: Any, rule: Rule) -> Leaving:
    """Return plans by unit, of a funnel or of rates."""
    units = result.units
    names = [getattr(unit, "unit", None) or unit.name for unit in units]
    people = [float(getattr(unit, "denominator", np.nan)) for unit in units]
    is_share = str(getattr(result, "denominator", "")) == "eligible"
    shown, hidden = by_unit(names, [unit.plans for unit in units], rule, np.array(people) if is_share else None)
    return _hidden_units(result, rule, shown, hidden)


def _sides(result: Any, rule: Rule) -> Leaving:
    """Return the two sides of a comparison."""
    names = ["group", "reference"]
    shown, hidden = by_unit(names, [result.group.plans, result.reference.plans], rule)
    all_names = (*result.group.units, *result.reference.units) if hidden else ()
    return _hidden_units(result, rule, shown, (*hidden, *all_names))


def _hidden_units(result: Any, rule: Rule, shown: Shown, hidden: tuple[str, ...]) -> Leaving:
    """Return units as they may leave."""
    if not hidden:
        return _leaving(result, rule, Shape.UNITS, (shown,), (said("leaving.as_it_is"),), as_it_is=True)
    count = int(np.isnan(shown.columns["plans"]).sum())
    why = said("leaving.units", count=count, threshold=rule.threshold)
    return _leaving(result, rule, Shape.UNITS, (shown,), (why,), hidden)


_KINDS = (
    (("months", "observed", "change"), _observed),
    (("months", "new", "cumulative"), _spread),
    (("series", "choice", "measure"), _over_time),
    (("steps", "units", "biggest_loss"), _cascade),
    (("items", "mentions"), _pareto),
    (("all", "groups", "at_risk"), _curves),
    (("group", "reference", "level"), _sides),
    (("units", "readings"), _units),
)
