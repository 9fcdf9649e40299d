"""A comparison of two sides, or the refusal to make one while it is not known how long they had."""

from dataclasses import dataclass

from kitools.ground.said import Said
from kitools.uptake.table import Stage


@dataclass(frozen=True)
class Side:
    """One side of a comparison: its units, their plans, the stages counted, and the exposure as far as it is known.

    `units_behind` is how many units the rows stand for. `months` and `citizen_months` are None where not known.
    """

    units: tuple[str, ...]
    plans: int
    stages: tuple[Stage, ...]
    units_behind: int
    months: float | None
    citizen_months: float | None


@dataclass(frozen=True)
class Compared:
    """The rate of one side divided by the other's, with its exact interval and two-sided exact p.

    `ratio` and `high` are infinite where the other side has no plans; `ratio` is NaN where neither has.
    """

    ratio: float
    low: float
    high: float
    p: float

    @property
    def is_decided(self) -> bool:
        """Whether the interval leaves 1 out."""
        return self.low > 1 or self.high < 1


@dataclass(frozen=True)
class BandCell:
    """The comparison as it would be, were this the truth: months for each unit of a side, and units on the other."""

    group_months: float
    reference_months: float
    reference_units: int
    group_unit_months: float
    reference_unit_months: float
    compared: Compared


@dataclass(frozen=True)
class Band:
    """The comparison over everything that is not known: `group_months` x `reference_months` x `reference_units`.

    `undecided_low` and `undecided_high` say it in one sentence: if the group had between so many and so many times the
    unit-months of the reference, chance alone could explain the numbers.
    """

    group_months: tuple[float, ...]
    reference_months: tuple[float, ...]
    reference_units: tuple[int, ...]
    cells: tuple[BandCell, ...]
    undecided_low: float
    undecided_high: float

    @property
    def is_decided(self) -> bool:
        """Whether every cell says the same thing, with an interval that leaves 1 out."""
        above = all(cell.compared.low > 1 for cell in self.cells)
        return above or all(cell.compared.high < 1 for cell in self.cells)


@dataclass(frozen=True, eq=False)
class RateRatio:
    """Two sides compared per unit-month (`compared`), and per eligible citizen-month where those are known.

    `same_age` compares the first `same_age_months` months of every unit, where plans are dated. `band` shows what the
    ratio would be if the reference, which is one row, stood for more units than one; None where it has several rows.
    """

    group: Side
    reference: Side
    compared: Compared
    by_citizens: Compared | None
    same_age: Compared | None
    same_age_months: int
    band: Band | None
    level: float
    readings: tuple[Said, ...]
    assumptions: tuple[Said, ...]
    cannot_show: tuple[Said, ...]


@dataclass(frozen=True, eq=False)
class NoExposure:
    """The refusal: `questions` are what has to be answered first, and `band` what the answers could come to.

    `share` is the bare share of the plans that lie in the group ("19 of 21"), which is not a comparison.
    """

    group: Side
    reference: Side
    share: float
    questions: tuple[Said, ...]
    band: Band
    level: float
    readings: tuple[Said, ...]
    assumptions: tuple[Said, ...]
    cannot_show: tuple[Said, ...]
