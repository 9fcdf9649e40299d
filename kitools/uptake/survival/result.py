"""What is known of how long it takes: curves, medians, who was still waiting, and how groups compare."""

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from kitools.ground.said import Said
from kitools.uptake.table import Stage

Floats = npt.NDArray[np.float64]
Counts = npt.NDArray[np.int64]


@dataclass(frozen=True)
class Estimate:
    """A number with its standard error (None where there is none) and interval; None is "not reached" or "no limit"."""

    estimate: float | None
    low: float | None
    high: float | None
    se: float | None = None


@dataclass(frozen=True, eq=False)
class Curve:
    """The share still waiting (Kaplan-Meier), from day 0: arrays with a number for each day on which someone left.

    `at_risk` are those waiting just before the day; `events` and `censored` those who arrived, or were last seen, on
    it. `survival`, `se`, `low` and `high` hold from that day to the next. `low` and `high` are NaN where there is no
    interval. `median` is in days; None is not reached.
    """

    name: str
    n: int
    n_events: int
    time: Floats
    at_risk: Counts
    events: Counts
    censored: Counts
    survival: Floats
    se: Floats
    low: Floats
    high: Floats
    median: Estimate
    level: float


@dataclass(frozen=True, eq=False)
class Incidence:
    """The share to whom it has happened, with another end in its way (Aalen-Johansen): `happened` and `ended`.

    Beside those who arrived (`happened`) and those who left the target group first (`ended`), the rest still wait.
    """

    name: str
    time: Floats
    happened: Floats
    happened_se: Floats
    happened_low: Floats
    happened_high: Floats
    ended: Floats
    ended_se: Floats


@dataclass(frozen=True)
class GroupTest:
    """A test that groups do not differ: chi-square, its degrees of freedom and p; observed and expected if it has."""

    statistic: float
    df: int
    p: float
    observed: tuple[float, ...] = ()
    expected: tuple[float, ...] = ()


@dataclass(frozen=True)
class Hazard:
    """How fast it goes for `name`, as a ratio to the reference (Cox, Efron): `ratio` above 1 is sooner."""

    name: str
    ratio: float
    low: float
    high: float
    p: float


@dataclass(frozen=True, eq=False)
class AtRisk:
    """How many still wait at the days under a curve: `waiting`, and so far `happened` and `censored`.

    The arrays have a row for each name and a column for each day.
    """

    names: tuple[str, ...]
    days: Floats
    waiting: Counts
    happened: Counts
    censored: Counts


@dataclass(frozen=True, eq=False)
class TimeTo:
    """How long it takes from one thing to another.

    `start_stage` is None where the clock starts with the unit (`time_to_first_plan`). `all` and `groups` are curves of
    those still waiting; `incidence` is there when some left the target group first, for all and for each group.
    `within` is the share to whom it happened within `within_days`. `left_out` counts those who could not be used:
    `no_start` had no first day, `out_of_order` had the second before the first, `not_begun` begin after the last day.
    `groups` are units, or groups of units where `by_group` is true.
    `log_rank`, `gray` and `hazards` are None or empty where there are not two groups with ten or more in them;
    hazards are ratios to the first group, `reference`.
    """

    start_stage: Stage | None
    stop_stage: Stage
    all: Curve
    groups: tuple[Curve, ...]
    at_risk: AtRisk
    incidence: Incidence | None
    group_incidence: tuple[Incidence, ...]
    within_days: int
    within: Estimate
    log_rank: GroupTest | None
    gray: GroupTest | None
    hazards: tuple[Hazard, ...]
    reference: str
    no_start: int
    out_of_order: int
    not_begun: int
    level: float
    readings: tuple[Said, ...]
    assumptions: tuple[Said, ...]
    cannot_show: tuple[Said, ...]
    by_group: bool = False
