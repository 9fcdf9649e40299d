"""What an attack found, and what a protected table holds."""

from dataclasses import dataclass

from kitools.ground.said import Said
from kitools.uptake.small_counts.table import CountTable, Flags, Published, Rule


@dataclass(frozen=True)
class Bound:
    """What a reader can work out about one hidden number: it lies from `low` to `high` (None: no upper end).

    `row` and `column` count from 0; the totals have the number after the last. A list has `column` 0.
    """

    row: int
    column: int
    low: int
    high: int | None

    @property
    def exact(self) -> bool:
        """Whether the number is as good as printed."""
        return self.low == self.high

    @property
    def width(self) -> float:
        """How far apart the lowest and the highest lie."""
        return float("inf") if self.high is None else float(self.high - self.low)


@dataclass(frozen=True)
class Attack:
    """What a reader who can add and subtract knows of every hidden number; `exact` are those that are given away."""

    bounds: tuple[Bound, ...]

    @property
    def exact(self) -> tuple[Bound, ...]:
        """The hidden numbers that can be worked out exactly."""
        return tuple(bound for bound in self.bounds if bound.exact)

    def narrower_than(self, width: float) -> tuple[Bound, ...]:
        """Return the hidden numbers whose lowest and highest lie nearer than `width`."""
        return tuple(bound for bound in self.bounds if bound.width < width)


@dataclass(frozen=True, eq=False)
class Protected:
    """A table that may leave the house, and the proof.

    `primary` are the small numbers and `complementary` those hidden so that the small ones cannot be worked out; both
    have the shape of `published.values`. `is_fewest` says whether no table with less hidden would do (the search was
    carried to its end). `attack` is what a reader can work out; none of it is exact.
    """

    table: CountTable
    rule: Rule
    published: Published
    primary: Flags
    complementary: Flags
    attack: Attack
    is_fewest: bool
    readings: tuple[Said, ...]
    assumptions: tuple[Said, ...]
    cannot_show: tuple[Said, ...]
