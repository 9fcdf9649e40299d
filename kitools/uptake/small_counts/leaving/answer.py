"""What of any result of this room may leave the house; a result is known by what it holds, not by its name."""

from collections.abc import Sequence
from dataclasses import is_dataclass, replace
from typing import Any

import numpy as np

from kitools.ground.said import Result, Said, said
from kitools.uptake.small_counts.leaving.bars import gathered
from kitools.uptake.small_counts.leaving.curves import stepped
from kitools.uptake.small_counts.leaving.part import Part
from kitools.uptake.small_counts.leaving.result import Leaving, Shape, Shown
from kitools.uptake.small_counts.leaving.saying import LINES
from kitools.uptake.small_counts.leaving.series import Counts, as_days, coarsened, log_ways
from kitools.uptake.small_counts.leaving.steps import kept_steps, may_be_drawn
from kitools.uptake.small_counts.leaving.units import by_unit
from kitools.uptake.small_counts.table import Rule

LEAST_LOG_WAYS = 19.0
"""Two lines are told in six numbers, each of a few hundred that can be told apart: 10^15 at most, so ten thousand ways
for each, on average, at this many."""

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
    return Part(result, chosen, Shape.UNKNOWN).none(said("leaving.unknown"))


class _Given:
    """Which fields a result has."""

    def __init__(self, result: object) -> None:
        self._result = result

    def has(self, *names: str) -> bool:
        """Whether it has all of them."""
        return all(hasattr(self._result, name) for name in names)


def _without(result: Any, **fields: Any) -> Any:
    """Return a result with some of its parts taken out."""
    known = is_dataclass(result) and not isinstance(result, type)
    present = {name: value for name, value in fields.items() if hasattr(result, name)}
    return replace(result, **present) if known and present else result


def _few(rule: Rule) -> Said:
    """Return that there are too few for anything to leave."""
    return said("leaving.nothing", threshold=rule.threshold)


def _series(part: Part, series: list[Counts], whole: Any) -> Leaving:
    """Return series by the shortest period that is safe."""
    shown = coarsened(series, part.rule)
    if shown is None:
        return part.none(said("leaving.series_stays", threshold=part.rule.threshold))
    if all(len(told.labels) == len(one.days) for told, one in zip(shown, series, strict=True)):
        return part.all(shown, whole)
    per = _NAMES.get(shown[0].per, "year")
    return part.some(shown, said("leaving.coarsened", per=per, threshold=part.rule.threshold))


def _observed(result: Any, rule: Rule) -> Leaving:
    """Return the months of a change; its lines are told only where very many other months would give them."""
    series = Counts("", tuple(result.months), np.asarray(result.observed))
    shown = coarsened([series], rule)
    are_few = shown is not None and shown[0].per > 1 and log_ways(shown[0]) < LEAST_LOG_WAYS
    part = Part(result, rule, Shape.SERIES, barred=LINES if are_few else frozenset())
    return _series(part, [series], result)


def _spread(result: Any, rule: Rule) -> Leaving:
    """Return the months of a spread."""
    part = Part(result, rule, Shape.SERIES)
    return _series(part, [Counts("", tuple(result.months), np.asarray(result.new))], result)


def _over_time(result: Any, rule: Rule) -> Leaving:
    """Return the counts by period that a chart over time was made from; its own points stay unless they are those."""
    source, people = result.series, str(result.measure)
    series = []
    for unit in source.units:
        mine = source.of(unit)
        n, y = np.asarray(source.n, dtype=np.float64)[mine], np.asarray(source.y, dtype=np.float64)[mine]
        known = people in _OF_PEOPLE and bool(np.all(n >= y))
        series.append(Counts(unit, as_days(source.x[mine]), y, n if known else None, shows_all=people == "percent"))
    part, whole = Part(result, rule, Shape.SERIES), result
    if rule.is_small(source.lost).any():
        whole = _without(result, series=_without(source, lost=0, left_out=None))
    if str(result.choice.kind) not in _ONE_BY_ONE:
        return _series(part, series, whole)
    numbered = {one.code for one in (*result.readings, *result.assumptions) if _has_number(one)}
    found = _series(replace(part, barred=frozenset(numbered)), series, whole)
    if not found.as_it_is:
        return found
    return replace(part, barred=frozenset(numbered)).some(found.shown, said("leaving.one_by_one"))


_OF_PEOPLE = frozenset({"percent", "per_hundred"})
"""Measures whose denominator is people, or meetings, of whom those left over may not be few."""

_ONE_BY_ONE = frozenset({"t", "g", "cusum"})
"""Charts with a point for every event."""


def _has_number(one: Said) -> bool:
    """Whether a sentence holds a number."""
    return any(isinstance(value, (int, float)) and not isinstance(value, bool) for value in one.facts.values())


def _cascade(result: Any, rule: Rule) -> Leaving:
    """Return the steps of a way, for all; units by themselves only where every one of their steps may be shown."""
    ways = [("", result.steps), *((unit.unit, unit.steps) for unit in result.units)]
    (whole, dropped), *units = [kept_steps(name, steps, rule) for name, steps in ways]
    all_units = bool(units) and not dropped and all(not gone for _, gone in units)
    names = () if all_units else tuple(one.name for one, _ in units)
    barred = {code for step, code in _OF_A_STEP.items() if step in dropped}
    part = Part(result, rule, Shape.STEPS, hidden=(*dropped, *names), barred=frozenset(barred))
    shown = (whole, *(one for one, _ in units)) if all_units else (whole,)
    if not whole.labels:
        return part.none(_few(rule))
    drawn = [steps for _, steps in (ways if all_units else ways[:1])]
    if not dropped and all(may_be_drawn(steps, rule) for steps in drawn):
        if all_units or not units:
            return part.all(shown, result)
        return replace(
            part.all(shown, _without(result, units=())), readings=(said("leaving.no_units", threshold=rule.threshold),)
        )
    readings = [said("leaving.steps", count=len(dropped), threshold=rule.threshold)] if dropped else []
    if units and not all_units:
        readings.append(said("leaving.no_units", threshold=rule.threshold))
    return part.some(shown, *(readings or [said("leaving.only_steps", threshold=rule.threshold)]))


_OF_A_STEP = {"followed_up": "cascade.follow_up", "agreements_kept": "cascade.agreements"}
"""Sentences about one step that do not name it."""


def _pareto(result: Any, rule: Rule) -> Leaving:
    """Return bars with the small ones together."""
    labels, counts = [item.text for item in result.items], np.array([item.count for item in result.items])
    shown, together = gathered(labels, counts.tolist(), rule)
    noted = np.array([getattr(result, "citizens_with", np.nan)])
    silent = getattr(result, "citizens", np.nan) - noted
    few_others = bool(np.any((noted - counts > 0) & (noted - counts < rule.threshold)))
    few_silent = bool(np.any((silent > 0) & (silent < rule.threshold)))
    barred = frozenset({"pareto.most", "pareto.rests_on"}) if few_others or few_silent else frozenset()
    part = Part(result, rule, Shape.BARS, hidden=together, barred=barred)
    if shown is None:
        return part.none(_few(rule))
    if together:
        return part.some((shown,), said("leaving.together", threshold=rule.threshold))
    if barred:
        return part.some((shown,), said("leaving.only_bars", threshold=rule.threshold))
    return part.all((shown,), result)


def _curves(result: Any, rule: Rule) -> Leaving:
    """Return curves by steps of several people; groups only where all of them have one on the same days."""
    part = Part(result, rule, Shape.CURVES)
    why = said("leaving.stepped", threshold=rule.threshold)
    if result.groups and (together := stepped(result.all, result.groups, rule)):
        return part.some(together, why)
    alone = stepped(result.all, (), rule)
    if not alone:
        return part.none(_few(rule))
    names = [curve.name for curve in result.groups]
    whys = (why, said("leaving.no_groups", threshold=rule.threshold)) if names else (why,)
    return part.some(alone, *whys, hidden=names)


def _units(result: Any, rule: Rule) -> Leaving:
    """Return plans by unit, of a funnel or of rates."""
    units = result.units
    names = [getattr(unit, "unit", None) or unit.name for unit in units]
    is_share = str(getattr(result, "denominator", "")) == "eligible"
    field = "denominator" if is_share else "eligible"
    people = [np.nan if (known := getattr(unit, field, None)) is None else float(known) for unit in units]
    shown, hidden = by_unit(names, [unit.plans for unit in units], rule, people, shows_size=is_share)
    return _hidden_units(Part(result, rule, Shape.UNITS), shown, hidden, _without(result, since_start=None))


def _sides(result: Any, rule: Rule) -> Leaving:
    """Return the two sides of a comparison, by the names of their units."""
    sides = (result.group, result.reference)
    names, plans = [_side_name(one.units) for one in sides], [one.plans for one in sides]
    shown, hidden = by_unit(names, plans, rule, shows_size=False)
    all_names = (*result.group.units, *result.reference.units) if hidden else ()
    return _hidden_units(Part(result, rule, Shape.UNITS), shown, (*hidden, *all_names), _without(result, same_age=None))


def _side_name(units: Sequence[str]) -> str:
    """Return the first unit of a side, and how many there are besides."""
    return units[0] if len(units) == 1 else f"{units[0]} + {len(units) - 1}"


def _hidden_units(part: Part, shown: Shown, hidden: tuple[str, ...], whole: Any) -> Leaving:
    """Return units as they may leave."""
    count = int(np.isnan(shown.columns["plans"]).sum())
    if not count:
        return part.all((shown,), whole)
    why = said("leaving.units", count=count, threshold=part.rule.threshold)
    return part.some((shown,), why, hidden=hidden)


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
