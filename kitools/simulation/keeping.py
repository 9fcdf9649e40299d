"""How the plan comes to be and is kept up to date: what decides whether the plan can act."""

from collections.abc import Iterable
from itertools import pairwise

import numpy as np
from numpy.typing import NDArray

from kitools.simulation.arrangement import Arrangement
from kitools.simulation.luck import Luck
from kitools.simulation.mechanisms import Mechanism
from kitools.simulation.occurring import Happening
from kitools.simulation.parameters import Parameters
from kitools.simulation.result import Bools
from kitools.simulation.staffing import Staffing
from kitools.simulation.status import AFTER_CHANGE, NOTICED, SILENT, UNNOTICED, UP_TO_DATE
from kitools.simulation.worktime import NOBODY

NEVER = np.int16(10_000)
"""The week of what never comes."""

_AFTER_CHANGE = np.array(AFTER_CHANGE, np.int8).T.copy()


_BEGINS_FRESH, _BEGINS_STALE = 8, 9
"""What a week's beginning does to a plan whatever its status was; below 8, a sum of what it may do to each status."""

_AGES, _WRITES_NOTICED, _WRITES_UNNOTICED = 4, 2, 1


def _upkeep() -> NDArray[np.int8]:
    """Return the plan's status after a week's beginning; shape (10, 3), by what that does and the status before."""
    does = np.arange(8)
    after = np.empty((10, 3), np.int8)
    after[:8, UNNOTICED] = np.where(does & _WRITES_UNNOTICED, UP_TO_DATE, UNNOTICED)
    after[:8, NOTICED] = np.where(does & _WRITES_NOTICED, UP_TO_DATE, NOTICED)
    after[:8, UP_TO_DATE] = np.where(does & _AGES, UNNOTICED, UP_TO_DATE)
    after[_BEGINS_FRESH], after[_BEGINS_STALE] = UP_TO_DATE, UNNOTICED
    return after


_AFTER = _upkeep().ravel()
_IS_WRITTEN = (np.arange(30) < 24) & (np.arange(30) % 3 != UP_TO_DATE) & (_AFTER == UP_TO_DATE)


class Keeping:
    """The plan in every course, week by week; `status` has shape (futures,).

    What luck, staff and meetings would do to a plan of each status is worked out for all weeks at the beginning.
    """

    def __init__(self, a: Arrangement, p: Parameters, off: frozenset[Mechanism], luck: Luck, staff: Staffing) -> None:
        self.a, self.p, self.off, self.luck = a, p, off, luck
        self.status = np.full(luck.futures, UNNOTICED, np.int8)
        self.first_week = first_week(a, luck)
        weeks = np.arange(1, len(staff.here) + 1, dtype=np.int16)[:, None]
        self.exists = self.first_week <= weeks
        self._time = a.time_to_write, a.time_instead
        self._noticed = tuple(time * float(p.update_weekly) for time in self._time)
        self._does = np.full(self.exists.shape, 3 * _BEGINS_STALE, np.int8)
        if Mechanism.UPKEEP in off:
            np.copyto(self._does, 3 * _BEGINS_FRESH, where=self.exists)
        else:
            self._work_out(staff, weeks)

    def keep_up(self, week: int) -> Bools:
        """Let the plan age or be brought up to date; return where somebody wrote.

        A writer who is the coordinator is away with the coordinator: then the stand-in writes, as far as he has hours.
        """
        place = (self._does[week - 1] + self.status).astype(np.intp)
        self.status = _AFTER.take(place, mode="clip")
        return np.asarray(_IS_WRITTEN.take(place, mode="clip"))

    def _work_out(self, staff: Staffing, weeks: NDArray[np.int16]) -> None:
        """Work out what each week's beginning does."""
        old = self.first_week < weeks
        ages = self.luck.below("plan.aged", float(self.p.ageing_weekly), len(weeks))
        unnoticed, noticed = self._writes(staff)
        does = np.zeros(old.shape, np.int8)
        for happens, worth in ((unnoticed, _WRITES_UNNOTICED), (noticed, _WRITES_NOTICED)):
            does += happens.view(np.int8) * np.int8(3 * worth)
        if not self.a.has_owner:
            does *= ~orphaned(staff.leaving, self.first_week)
        does += ages.view(np.int8) * np.int8(3 * _AGES)
        np.copyto(self._does, does, where=old)
        begins = _BEGINS_STALE if self.a.begins_stale else _BEGINS_FRESH
        np.copyto(self._does, 3 * begins, where=self.exists & ~old)

    def _writes(self, staff: Staffing) -> tuple[Bools, Bools]:
        """Return where somebody would write a plan out of date: one that nobody has noticed, and one that is noticed.

        Each has shape (weeks, futures).
        """
        here, stands = staff.here, staff.stands
        if self.a.writer != self.a.coordinator:
            stands = np.ones_like(stands)
        unnoticed = self._below(float(self.p.update_anyway)).copy()
        noticed = np.where(stands, self._in_time(self._noticed, here), unnoticed)
        for at in range(len(here)):
            if (fixed := self._fixed(at + 1)) is not None:
                due = self._in_time(self._time, here, at) & stands[at] & fixed
                unnoticed[at] |= due
                noticed[at] |= due
            if at + 1 == self.a.next_meeting_week:
                met = self._below(float(self.a.meeting_writes))[at]
                unnoticed[at] |= met
                noticed[at] |= met
        return unnoticed, noticed

    def _below(self, chance: float) -> Bools:
        """Return where the number that decides on an update is below `chance`; shape (weeks, futures)."""
        return self.luck.below("plan.updated", chance, len(self.exists))

    def _in_time(self, chances: tuple[float, ...], here: Bools, weeks: int | slice = slice(None)) -> Bools:
        """Return where, in these `weeks` (from 0), the writer has the time, or the stand-in where he writes instead."""
        usual = self._below(chances[0])[weeks]
        return np.where(here[weeks], usual, self._below(chances[1])[weeks]) if self.a.stand_in_writes else usual

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
    lost = leaving & (first <= weeks)
    for before, now in pairwise(lost):  # many times as fast as an accumulation along the weeks
        np.logical_or(before, now, out=now)
    return lost
