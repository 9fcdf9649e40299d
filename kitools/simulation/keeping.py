"""How the plan comes to be and is kept up to date: what decides whether the plan can act."""

from collections.abc import Iterable

import numpy as np
from numpy.typing import NDArray

from kitools.simulation.arrangement import Arrangement
from kitools.simulation.luck import Luck
from kitools.simulation.mechanisms import Mechanism
from kitools.simulation.occurring import Happening
from kitools.simulation.parameters import Parameters
from kitools.simulation.result import Bools, Floats
from kitools.simulation.status import AFTER_CHANGE, NOTICED, SILENT, UNNOTICED, UP_TO_DATE
from kitools.simulation.worktime import NOBODY

NEVER = np.int16(10_000)
"""The week of what never comes."""

_AFTER_CHANGE = np.array(AFTER_CHANGE, np.int8).T.copy()


class Keeping:
    """The plan in every course, week by week; arrays have shape (futures,)."""

    def __init__(  # noqa: PLR0913, PLR0917 - everything that keeps a plan
        self, a: Arrangement, p: Parameters, off: frozenset[Mechanism], luck: Luck, leaving: Bools, weeks: int
    ) -> None:
        self.a, self.p, self.off, self.luck = a, p, off, luck
        self.status = np.full(luck.futures, UNNOTICED, np.int8)
        self.first_week = first_week(a, luck)
        self._orphaned = None if a.has_owner else orphaned(leaving, self.first_week)
        self._ages = luck.occurrences("plan.aged", float(p.ageing_weekly), weeks, range(1, weeks + 1))
        self._time = tuple(np.float32(time) for time in (a.time_to_write, a.time_instead))
        self._noticed = tuple(np.float32(time * float(p.update_weekly)) for time in (a.time_to_write, a.time_instead))

    def keep_up(self, week: int, exists: Bools, stands: Bools, here: Bools) -> Bools:
        """Let the plan age or be brought up to date; return where somebody wrote.

        A writer who is the coordinator is away with the coordinator: then the stand-in writes, as far as he has hours.
        `stands`: coordinator or stand-in is there; `here`: the coordinator is.
        """
        stands = stands | (self.a.writer != self.a.coordinator)
        if Mechanism.UPKEEP in self.off:
            self.status = np.where(exists, UP_TO_DATE, UNNOTICED).astype(np.int8)
            return np.zeros(self.luck.futures, np.bool_)
        old = self.first_week < week
        fresh = self.status == UP_TO_DATE
        written = self._writes(week, stands, here)
        written &= old
        written &= ~fresh
        if self._orphaned is not None:
            written &= ~self._orphaned[week - 1]
        fresh &= old
        fresh &= self._ages[week - 1]
        np.copyto(self.status, UNNOTICED, where=fresh)
        np.copyto(self.status, UP_TO_DATE, where=written)
        np.copyto(self.status, UNNOTICED if self.a.begins_stale else UP_TO_DATE, where=exists & ~old)
        return written

    def _writes(self, week: int, stands: Bools, here: Bools) -> Bools:
        """Return where luck has it that somebody writes this week, if the plan is out of date."""
        luck = self.luck.weekly("plan.updated", week)
        noticed = (self.status == NOTICED) & stands
        writes = luck < np.float32(self.p.update_anyway)
        np.copyto(writes, self._in_time(luck, self._noticed, here), where=noticed)
        if (fixed := self._fixed(week)) is not None:
            writes |= self._in_time(luck, self._time, here) & stands & fixed
        if week == self.a.next_meeting_week:
            writes |= luck < np.float32(self.a.meeting_writes)
        return np.asarray(writes)

    def _in_time(self, luck: Floats, chances: tuple[np.float32, ...], here: Bools) -> Bools:
        """Return where the luck is below the chance of the writer, or of the stand-in where he writes instead."""
        usual = luck < chances[0]
        return np.where(here, usual, luck < chances[1]) if self.a.stand_in_writes else usual

    def _fixed(self, week: int) -> Bools | bool | None:
        """Return where the plan is due for its regular update in `week`, from when it began; `None`: nowhere."""
        every = self.a.fixed_weeks
        if every is None or self.a.writer == NOBODY:
            return None
        if self.a.plan_week is not None:
            return True if self.a.is_fixed(week) else None
        return np.asarray((week - self.first_week) % every == 0)

    def outdate(self, happenings: Iterable[Happening], exists: Bools) -> None:
        """Make the plan out of date where something important changed; somebody writes where the plan says so."""
        if Mechanism.UPKEEP in self.off:
            return
        for one in happenings:
            if one.change != SILENT:
                courses = one.courses.take(exists.take(one.courses).nonzero()[0])
                self.status[courses] = _AFTER_CHANGE[one.change].take(self.status.take(courses))


def first_week(a: Arrangement, luck: Luck) -> NDArray[np.int16]:
    """Return the week from which each course has a plan, `NEVER` where it never has; shape (futures,)."""
    accepted = luck.draw("plan.accepted") < a.acceptance
    if a.plan_week is not None:
        return np.where(accepted, np.int16(min(a.plan_week, int(NEVER))), NEVER)
    waits = luck.draw("plan.meeting")
    if not a.meeting_weekly > 0:
        return np.full(len(waits), NEVER)
    wait = np.ceil(np.log1p(-waits) / np.log1p(-a.meeting_weekly))
    return np.where(accepted, np.clip(wait, 1, NEVER), NEVER).astype(np.int16)


def orphaned(leaving: Bools, first: NDArray[np.int16]) -> Bools:
    """Return where a plan without an owner has lost its people and is written no more; shape (weeks, futures)."""
    weeks = np.arange(1, len(leaving) + 1, dtype=np.int16)[:, None]
    return np.logical_or.accumulate(leaving & (first <= weeks), axis=0)
