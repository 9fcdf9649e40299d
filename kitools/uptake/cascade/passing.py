"""Who came to each step, on which day, and who has had the time it takes to come further."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from kitools.uptake.cascade.result import CascadeStep
from kitools.uptake.table import Stage, UptakeData
from kitools.uptake.unit_months import as_days, unit_codes

Whole = npt.NDArray[np.int64]
Flags = npt.NDArray[np.bool_]

NEVER = np.iinfo(np.int64).max // 2
MONTHS_TO_FOLLOW_UP = 6
_NOT_A_DAY = np.iinfo(np.int64).min


@dataclass(frozen=True, eq=False)
class Passed:
    """A step in each unit: arrays with a number for each unit; `step`s share the meaning of `Passage`'s fields."""

    step: CascadeStep
    due: Whole
    passed: Whole
    left: Whole
    not_due: Whole
    implied: Whole


@dataclass(frozen=True, eq=False)
class Way:
    """The steps that the data have days for, unit by unit, and what was not recorded."""

    citizens: Whole
    steps: tuple[Passed, ...]
    unrecorded: tuple[Stage, ...]
    followed_up_late: int


def way(data: UptakeData, patience_days: int) -> Way:
    """Return who passed each step in each unit, and who is not yet due."""
    citizens = data.citizens
    assert citizens is not None
    until = int(np.datetime64(data.until, "D").astype(np.int64))
    unit, n = unit_codes(data, citizens["unit"]), len(data.names)
    own = {stage: _own_days(as_days(citizens[stage.value]), until) for stage in Stage}
    has = {stage: bool((day != NEVER).any()) for stage, day in own.items()}
    has[Stage.CREATED] |= has[Stage.STARTED]
    came = _came(own)
    gone = _own_days(as_days(citizens["left"]), until) != NEVER
    chain = [stage for stage in Stage if has[stage] and stage is not Stage.STARTED]
    steps, late = [], 0
    for before, stage in zip([None, *chain], chain, strict=False):
        due, passed = np.ones(len(unit), bool), came[stage] != NEVER
        if before is not None and stage is Stage.FOLLOWED_UP:
            limit = _months_later(came[before], MONTHS_TO_FOLLOW_UP)
            due, passed = limit <= until, came[stage] <= limit
            late = int((due & ~passed & (came[stage] != NEVER)).sum())
        elif before is not None:
            due = came[before] <= until - patience_days
        reached = np.ones(len(unit), bool) if before is None else came[before] != NEVER
        passed = due & passed
        flags = (due, passed, due & ~passed & gone, reached & ~due, passed & (own[stage] == NEVER))
        steps.append(Passed(CascadeStep(stage.value), *_in_units(flags, unit, n)))
    return Way(
        citizens=np.bincount(unit, minlength=n),
        steps=(*steps, *_agreements(data, unit, n)),
        unrecorded=tuple(stage for stage in Stage if not has[stage] and stage is not Stage.STARTED),
        followed_up_late=late,
    )


def _in_units(flags: Sequence[Flags], unit: Whole, n: int) -> list[Whole]:
    """Return how many of each of `n` units every flag is true for, in one pass."""
    marks = np.zeros(len(unit), np.uint8)
    for k, flag in enumerate(flags):
        marks |= flag.view(np.uint8) << k
    width = 1 << len(flags)
    found = np.bincount(unit * width + marks, minlength=n * width).reshape(n, width)
    return [found[:, (np.arange(width) >> k) % 2 == 1].sum(axis=1) for k in range(len(flags))]


def _own_days(day: npt.NDArray[np.datetime64], until: int) -> Whole:
    """Return days, which are nobody else's, as whole numbers; NEVER for what did not happen by the last day counted."""
    number = day.view(np.int64)
    never = number > until
    never |= number == _NOT_A_DAY
    number[never] = NEVER
    return number


def _came(own: dict[Stage, Whole]) -> dict[Stage, Whole]:
    """Return when each came to a stage: its own day, or else that of the first later stage that has one."""
    came: dict[Stage, Whole] = {}
    later: Whole | None = None
    for stage in reversed(Stage):
        day = own[stage]
        later = day if later is None else np.where(day != NEVER, day, later)
        came[stage] = later
    return came


def _months_later(day: Whole, months: int) -> Whole:
    """Return the day so many calendar months later, the last of the month where it has no such day."""
    real = day != NEVER
    if not real.any():
        return day
    first, last = int(day[real].min()), int(day[real].max())
    later = np.append(_each_months_later(np.arange(first, last + 1), months), NEVER)
    found: Whole = later[np.minimum(day, last + 1) - first]
    return found


def _each_months_later(day: Whole, months: int) -> Whole:
    """Return the same for days that all are real."""
    month = day.astype("datetime64[D]").astype("datetime64[M]")
    in_month = day - month.astype("datetime64[D]").astype(np.int64)
    first = (month + months).astype("datetime64[D]").astype(np.int64)
    length = (month + months + 1).astype("datetime64[D]").astype(np.int64) - first
    found: Whole = first + np.minimum(in_month, length - 1)
    return found


def _agreements(data: UptakeData, unit: Whole, n: int) -> tuple[Passed, ...]:
    """Return the agreements kept of those looked at; empty where none was looked at."""
    assert data.citizens is not None
    made, kept = (
        data.citizens[column].to_numpy(dtype=float, na_value=np.nan) for column in ("agreements", "agreements_kept")
    )
    looked_at = ~np.isnan(made) & ~np.isnan(kept)
    if not looked_at.any():
        return ()
    waiting = ~np.isnan(made) & np.isnan(kept)
    due = _summed(unit[looked_at], made[looked_at], n)
    passed = _summed(unit[looked_at], np.minimum(kept, made)[looked_at], n)
    none = np.zeros(n, np.int64)
    not_due = _summed(unit[waiting], made[waiting], n)
    return (Passed(CascadeStep.AGREEMENTS_KEPT, due, passed, none, not_due, none),)


def _summed(unit: Whole, many: npt.NDArray[np.float64], n: int) -> Whole:
    """Return the sum of `many` in each of `n` units."""
    return np.rint(np.bincount(unit, many, n)).astype(np.int64)
