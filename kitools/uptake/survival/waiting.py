"""How long it takes until a unit's first plan, and from one stage to another for a citizen, with what that says."""

from dataclasses import replace

import numpy as np

from kitools.ground import KitError
from kitools.uptake.rates.spoken import about
from kitools.uptake.survival import waiting_reading as reading
from kitools.uptake.survival.competing import gray_of, incidence_of
from kitools.uptake.survival.cox import cox_of
from kitools.uptake.survival.durations import Durations, of_citizens, of_units
from kitools.uptake.survival.kaplan_meier import at_days, at_risk_table, curve_of
from kitools.uptake.survival.lived import ENDED, HAPPENED, Lived
from kitools.uptake.survival.log_rank import log_rank_of
from kitools.uptake.survival.result import Curve, Estimate, GroupTest, Hazard, Incidence, TimeTo
from kitools.uptake.table import Stage, UptakeData

HALF_A_YEAR = 183
MOST_GROUPS = 40
"""As many groups as are tested against each other; with more, a funnel is the better picture."""
_TICKS = (30, 61, 91, 183, 365, 730)


def time_to_first_plan(
    data: UptakeData, *, stage: Stage = Stage.CREATED, within_days: int = HALF_A_YEAR, level: float = 0.95
) -> TimeTo:
    """Return how long it takes a unit, from its start, to its first plan; units without one are still waiting.

    Raise KitError `uptake.no_durations` where no unit has a start and dated plans.
    """
    return _answer(of_units(data, stage), (None, stage), within_days, level, by_group=True)


def time_to_stage(  # noqa: PLR0913 - what is not chosen has a sound default
    data: UptakeData,
    start_stage: Stage = Stage.SIGNS_SEEN,
    stop_stage: Stage = Stage.CREATED,
    *,
    by_group: bool = False,
    within_days: int = HALF_A_YEAR,
    level: float = 0.95,
) -> TimeTo:
    """Return how long it takes a citizen from `start_stage` to `stop_stage`, for each unit or each group of units.

    Leaving the target group first is another end: those citizens neither arrived nor are they waiting. Raise KitError
    `uptake.no_durations` where no citizen has a first day.
    """
    found = of_citizens(data, start_stage, stop_stage, by_group=by_group)
    return _answer(found, (start_stage, stop_stage), within_days, level, by_group=by_group)


def _answer(
    found: Durations, stages: tuple[Stage | None, Stage], within_days: int, level: float, *, by_group: bool
) -> TimeTo:
    """Return everything there is to say about the durations."""
    counted = found.counted
    together = counted.together()
    there = [k for k in range(len(counted.names)) if counted.count[k].any()]
    each = [counted.one(k) for k in there] if len(there) > 1 else []
    everyone = curve_of(together, level)
    groups = tuple(curve_of(one, level) for one in each)
    some_left = bool(counted.count[:, ENDED].any())
    incidence = incidence_of(together, level) if some_left else None
    tests = _to_be_tested(counted)
    whose = () if by_group else (about(counted.names),)
    hazards, reference = _hazards(tests, level)
    result = TimeTo(
        start_stage=stages[0],
        stop_stage=stages[1],
        all=everyone,
        groups=groups,
        at_risk=at_risk_table((everyone, *groups), _ticks(float(everyone.time[-1]))),
        incidence=incidence,
        group_incidence=tuple(incidence_of(one, level) for one in each) if some_left else (),
        within_days=within_days,
        within=_within(everyone, incidence, within_days),
        log_rank=None if tests is None else _tested(tests),
        gray=gray_of(tests) if some_left and tests is not None else None,
        hazards=hazards,
        reference=reference,
        no_start=found.no_start,
        out_of_order=found.out_of_order,
        not_begun=found.not_begun,
        level=level,
        readings=(),
        assumptions=(*whose, *reading.assumptions(stages[0], some_left=some_left, level=level)),
        cannot_show=reading.cannot_show(),
        by_group=by_group,
    )
    return replace(result, readings=reading.readings(result))


def _to_be_tested(counted: Lived) -> Lived | None:
    """Return the groups large enough to be held against each other; None where there are not two, or too many."""
    large = [k for k, n in enumerate(counted.count.sum(axis=(1, 2))) if n >= reading.FEWEST_TESTED]
    happened = counted.count[large, HAPPENED].any() if large else False
    return counted.of(large) if 1 < len(large) <= MOST_GROUPS and happened else None


def _within(curve: Curve, incidence: Incidence | None, days: int) -> Estimate:
    """Return the share to whom it happened within so many days, with another end in its way if there is one."""
    if incidence is None:
        waiting = at_days(curve, [days])[0]
        low = None if waiting.high is None else 1 - waiting.high
        high = None if waiting.low is None else 1 - waiting.low
        return Estimate(1 - (waiting.estimate or 0.0), low, high, waiting.se)
    k = int(np.searchsorted(incidence.time, days, side="right")) - 1
    if k < 0 or incidence.happened[k] == 0:
        return Estimate(0.0, None, None, 0.0)
    ends = float(incidence.happened_low[k]), float(incidence.happened_high[k])
    return Estimate(float(incidence.happened[k]), *ends, float(incidence.happened_se[k]))


def _tested(counted: Lived) -> GroupTest | None:
    """Return the log-rank test; None where only one group is ever at risk."""
    try:
        return log_rank_of(counted)
    except KitError:
        return None


def _hazards(counted: Lived | None, level: float) -> tuple[tuple[Hazard, ...], str]:
    """Return how fast it goes in each group as a ratio to the first one in which it ever happened."""
    if counted is None:
        return (), ""
    moving = counted.of([k for k in range(len(counted.names)) if counted.count[k, HAPPENED].any()])
    if len(moving.names) < 2:
        return (), ""
    try:
        fit = cox_of(moving, level)
    except KitError:
        return (), ""
    numbers = zip(moving.names[1:], fit.ratio, fit.low, fit.high, fit.p, strict=True)
    return tuple(Hazard(name, *map(float, rest)) for name, *rest in numbers), moving.names[0]


def _ticks(last: float) -> tuple[float, ...]:
    """Return a handful of days to say the numbers at risk for, from 0 to `last`."""
    step = next((tick for tick in _TICKS if last / tick <= 6), 1826)
    return tuple(float(day) for day in range(0, int(last) + 1, step))
