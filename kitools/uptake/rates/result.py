"""What was counted, against how long it had: rates with exact intervals, and units side by side at the same age."""

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from kitools.ground.said import Said
from kitools.uptake.table import Stage

Floats = npt.NDArray[np.float64]


@dataclass(frozen=True)
class Rate:
    """`events` in `exposure`: their ratio, with its exact Poisson interval at the level asked for."""

    events: int
    exposure: float
    estimate: float
    low: float
    high: float


@dataclass(frozen=True)
class Counted:
    """One unit, one group, or everything: what was counted there, and against what.

    `months` are unit-months (calendar months; a part of a month counts by its days), None where a start is not known.
    `eligible` are citizens in the target group, None where not known. `per_month`, `per_citizen` and
    `per_citizen_month` are None where their exposure is not known; in a group or in everything they rest on the units
    whose exposure is known, so `per_month.events` may be less than `plans`. `stages` are the stages that were counted:
    more than one means that unlike things were added. `outside` are plans dated outside the unit's time, not counted.
    """

    name: str
    group: str
    plans: int
    months: float | None
    eligible: float | None
    per_month: Rate | None
    per_citizen: Rate | None
    per_citizen_month: Rate | None
    stages: tuple[Stage, ...]
    outside: int = 0


@dataclass(frozen=True, eq=False)
class SinceStart:
    """Units laid side by side by months since their own start, so that they are compared at the same age.

    `months` is 1, 2 … (months since the start). `plans` and `cumulative` have a row for each of `units` and a column
    for each month; NaN where the unit has not yet lived the whole month. `common` is the number of months that every
    unit has lived.
    """

    units: tuple[str, ...]
    months: npt.NDArray[np.int64]
    plans: Floats
    cumulative: Floats
    common: int


@dataclass(frozen=True, eq=False)
class Rates:
    """How many plans, per unit-month and per eligible citizen, for every unit, group and all together.

    `since_start` is None where no plan is dated or no start is known. `no_start` and `no_eligible` name the units
    whose start or target group is not known.
    """

    stage: Stage
    level: float
    units: tuple[Counted, ...]
    groups: tuple[Counted, ...]
    total: Counted
    since_start: SinceStart | None
    no_start: tuple[str, ...]
    no_eligible: tuple[str, ...]
    readings: tuple[Said, ...]
    assumptions: tuple[Said, ...]
    cannot_show: tuple[Said, ...]
