"""What of a result may leave the house."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from kitools.ground.said import Result, Said
from kitools.uptake.small_counts.table import Floats, Rule


class Shape(StrEnum):
    """What kind of picture a result is, since each gives small numbers away in its own manner."""

    SERIES = "series"
    CURVES = "curves"
    STEPS = "steps"
    BARS = "bars"
    UNITS = "units"
    UNKNOWN = "unknown"


@dataclass(frozen=True, eq=False)
class Shown:
    """Numbers that may leave: `columns` of one length, NaN where hidden, beside `labels` (names, or first days).

    `name` tells several apart (a unit, a group; "" for all). `per` is the length of a period in months, 0 where the
    labels are not periods.
    """

    name: str
    labels: tuple[str, ...]
    columns: Mapping[str, Floats]
    per: int = 0


@dataclass(frozen=True, eq=False)
class Leaving:
    """What of a result may leave the house, and which of its sentences.

    `as_it_is`: the picture may leave, drawn from `whole`, which is the result without the parts that nothing here has
    looked at or that hold small numbers beside the picture. Otherwise only `shown` may (nothing, where it is empty).
    `may_say` are those of the result's readings that give no hidden number away, so that text and table do not
    contradict; `assumptions` and `cannot_show` hold the result's own too, as far as they may be said.
    """

    shape: Shape
    rule: Rule
    as_it_is: bool
    shown: tuple[Shown, ...]
    may_say: tuple[Said, ...]
    readings: tuple[Said, ...]
    assumptions: tuple[Said, ...]
    cannot_show: tuple[Said, ...]
    whole: Result | None = None

    @property
    def picture(self) -> object | None:
        """What may be drawn and written down in full: the result, this, or nothing."""
        if self.as_it_is:
            return self.whole
        return self if self.shown else None

    @property
    def untouched(self) -> bool:
        """Whether nothing of the picture was hidden, left out or made coarser."""
        return self.as_it_is and all(one.code == "leaving.as_it_is" for one in self.readings)
