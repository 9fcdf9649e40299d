"""What an evaluator has once it is read: citizens with the days of their stages, or counts, and the units."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum
from typing import TYPE_CHECKING

from kitools.ground import KitError

if TYPE_CHECKING:
    import pandas as pd


class Stage(StrEnum):
    """How far a citizen came, in the order in which it happens."""

    SIGNS_SEEN = "signs_seen"
    OFFERED = "offered"
    CONSENTED = "consented"
    MEETING_HELD = "meeting_held"
    CREATED = "created"
    STARTED = "started"
    FOLLOWED_UP = "followed_up"


DAYS = (*(stage.value for stage in Stage), "left")
"""The columns of `citizens` that hold a day (datetime64, NaT where it did not happen)."""

COUNTED = ("plans", "eligible", "meetings_due", "meetings_held")
"""The columns of `counts` that hold a number (float, NaN where it is not known)."""


@dataclass(frozen=True, eq=False)
class UptakeData:
    """What was read from an evaluator's files, sound and complete; nothing in it is changed afterwards.

    `citizens`: a row for each citizen who was considered, or None: `citizen` (pseudonym, text), `unit` (category),
    the days in `DAYS`, `agreements` and `agreements_kept` (Int64), `attended` and `accepted` (boolean), `barriers` and
    `facilitators` (text, parted by semicolons). `left` is the day the citizen left the target group. A column that
    the file did not have is there and empty.
    `counts`: a row for each unit, or for each unit and month, or None: `unit` (category), `month` (datetime64, the
    first of the month; NaT where the count is for the whole time), the numbers in `COUNTED`, `stage` (text, a `Stage`).
    `units`: a row for each unit in the order they are shown: `unit` (category), `start` and `stop` (datetime64),
    `eligible` (float: citizens in the target group), `group` (text), `changed` (datetime64: when something in it was
    changed, for instance its leadership); all but `unit` may be missing.
    `until` is the last day that was counted, and `source` the name of the file.
    """

    source: str
    until: date
    citizens: "pd.DataFrame | None"
    counts: "pd.DataFrame | None"
    units: "pd.DataFrame"
    dropped: int = 0
    stage: Stage = Stage.CREATED

    @property
    def names(self) -> tuple[str, ...]:
        """The units' names, in the order they are shown."""
        return tuple(map(str, self.units["unit"]))

    def of_units(self, names: Sequence[str]) -> "UptakeData":
        """Return the same for some units only; raise KitError `uptake.unit_unknown` for a name that is none."""
        for name in names:
            if name not in self.names:
                raise KitError("uptake.unit_unknown", unit=name, units=self.names)
        return replace(
            self,
            citizens=None if self.citizens is None else self.citizens[self.citizens["unit"].isin(names)],
            counts=None if self.counts is None else self.counts[self.counts["unit"].isin(names)],
            units=self.units[self.units["unit"].isin(names)],
        )

    def counted_to_last_day(self) -> "UptakeData":
        """Return the same, counted up to the last day that stands in it: a file is often older than the day it is read.

        The last month of counts is counted to its end. Where the table has no days, the last unit's stop is the last
        day, if every unit has stopped; otherwise it is counted as it was.
        """
        last = self._last_day()
        return self if last is None else replace(self, until=min(last, self.until))

    def _last_day(self) -> date | None:
        """Return the last day that the table tells of, or None."""
        from pandas.tseries.offsets import MonthEnd  # noqa: PLC0415 - costs memory: first use pays

        days: list[pd.Timestamp] = []
        if self.citizens is not None:
            days = [self.citizens[day].max() for day in DAYS if self.citizens[day].notna().any()]
        elif self.counts is not None:
            days = [month + MonthEnd() for month in self.counts["month"].dropna()]
        if not days and self.units["stop"].notna().all():
            days = list(self.units["stop"])
        return max(days).date() if days else None
