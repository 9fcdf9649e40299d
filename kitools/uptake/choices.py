"""What an evaluator asks, and what they have chosen: values that a page, a command and a notebook share."""

from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum

from kitools.ground import KitError
from kitools.uptake.pareto import Factors
from kitools.uptake.table import Stage


class Question(StrEnum):
    """What can be asked of uptake data, in the order in which it is sensible to ask."""

    HOW_MANY = "how_many"
    COMPARE = "compare"
    OVER_TIME = "over_time"
    BETWEEN_UNITS = "between_units"
    HOW_SOON = "how_soon"
    WHERE_LOST = "where_lost"
    WHY_NOT = "why_not"
    AFTER_A_CHANGE = "after_a_change"
    SPREADING = "spreading"


class Per(StrEnum):
    """The length of one period of a series."""

    MONTH = "month"
    QUARTER = "quarter"
    YEAR = "year"


class Rules(StrEnum):
    """Which rules say that a chart shows more than chance."""

    ANHOEJ = "anhoej"
    NHS = "nhs"


@dataclass(frozen=True)
class Exclusion:
    """A point that is left out of a chart's limits: the unit (or "" for all), a day in it, and why."""

    unit: str
    day: date
    reason: str

    def __post_init__(self) -> None:
        """Raise KitError `uptake.exclusion_without_reason` where no reason is given."""
        if not self.reason.strip():
            raise KitError("uptake.exclusion_without_reason", unit=self.unit, day=self.day)


@dataclass(frozen=True)
class Phase:
    """From `start` on, something is another than before: limits are computed anew. `label` says what happened."""

    start: date
    label: str = ""


@dataclass(frozen=True)
class Choices:
    """What is chosen beside the question; every choice has a value that is sound when nothing is said.

    `units` is empty for all. `kind` is a chart's code (`run`, `i`, `u'` … as `kitools.uptake.charts` names them) or
    None, which lets the data decide. `compared` and `reference` are the units on the two sides of a comparison; empty
    means the first unit against the rest. `units_behind` says how many units a row that is a sum of several stands for.
    `since` is where waiting begins; where the data do not have it, units are asked how soon they made their first plan.
    """

    stage: Stage = Stage.CREATED
    since: Stage = Stage.SIGNS_SEEN
    units: tuple[str, ...] = ()
    compared: tuple[str, ...] = ()
    reference: tuple[str, ...] = ()
    per: Per = Per.MONTH
    kind: str | None = None
    per_unit: bool = False
    phases: tuple[Phase, ...] = ()
    freeze_until: date | None = None
    excluded: tuple[Exclusion, ...] = field(default=())
    rules: Rules = Rules.ANHOEJ
    target: float | None = None
    change: date | None = None
    units_behind: tuple[tuple[str, int], ...] = ()
    factors: Factors = Factors.BARRIERS
    level: float = 0.95
