"""What a plot-the-dots chart holds: points with what is special about each, and whether a target is within reach."""

from dataclasses import dataclass
from enum import StrEnum

from kitools.uptake.charts.result import Bools, Column, Floats, Ints


class Direction(StrEnum):
    """Which way is better."""

    INCREASE = "increase"
    DECREASE = "decrease"
    NEUTRAL = "neutral"


class Cause(StrEnum):
    """Why a point is special, the weightiest reason only."""

    COMMON = "common"
    ABOVE = "above"
    BELOW = "below"
    TREND_UP = "trend_up"
    TREND_DOWN = "trend_down"
    TWO_IN_THREE_ABOVE = "two_in_three_above"
    TWO_IN_THREE_BELOW = "two_in_three_below"
    SEVEN_ABOVE = "seven_above"
    SEVEN_BELOW = "seven_below"


class PointType(StrEnum):
    """What that means for the service."""

    COMMON = "common_cause"
    IMPROVEMENT = "special_cause_improvement"
    CONCERN = "special_cause_concern"
    NEUTRAL_HIGH = "special_cause_neutral_high"
    NEUTRAL_LOW = "special_cause_neutral_low"


class Assurance(StrEnum):
    """Whether a target will be met as things are, by the last phase's limits."""

    CONSISTENT_PASS = "consistent_pass"
    CONSISTENT_FAIL = "consistent_fail"
    INCONSISTENT = "inconsistent"


@dataclass(frozen=True, eq=False)
class XmrNhs:
    """Points as columns of one length, ordered by panel and then by `x`.

    `phase` counts from 0 (a rebase begins the next), `mean`, `lower` and `upper` are the lines, `cause` and
    `point_type` hold `Cause` and `PointType` values as text, `fixed` marks the points that the lines come from and
    `include` is False for those left out. `assurance` has one entry for each panel: None without a target.
    """

    panels: tuple[str, ...]
    panel: Ints
    phase: Ints
    x: Column
    y: Floats
    mean: Floats
    lower: Floats
    upper: Floats
    fixed: Bools
    include: Bools
    cause: Column
    point_type: Column
    target: Floats
    assurance: tuple[Assurance | None, ...]
    direction: Direction
