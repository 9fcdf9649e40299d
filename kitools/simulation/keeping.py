"""How the plan comes to be and is kept up to date, and who is away: what decides whether the plan can act."""

import numpy as np
from numpy.typing import NDArray

from kitools.plan import Trigger
from kitools.simulation.arrangement import NOBODY, Arrangement
from kitools.simulation.luck import Luck
from kitools.simulation.mechanisms import Mechanism
from kitools.simulation.parameters import Parameters
from kitools.simulation.result import Bools, Column
from kitools.simulation.sources import OUTDATING
from kitools.simulation.status import NOTICED, UNNOTICED, UP_TO_DATE

NEVER = np.int16(10_000)
"""The week of what never comes."""


class Keeping:
    """The plan and its people in every course, week by week; arrays have shape (futures,)."""

    def __init__(self, a: Arrangement, p: Parameters, off: frozenset[Mechanism], luck: Luck) -> None:
        self.a, self.p, self.off, self.luck = a, p, off, luck
        self.status = np.full(luck.futures, UNNOTICED, np.int8)
        self.orphaned = np.zeros(luck.futures, bool)
        self.away = np.zeros(luck.futures, np.int16)
        self.first_week = self._first_week()
        self._noticed = np.array([one.kind in OUTDATING and a.notices(one.kind) for one in a.sources])
        self._unnoticed = np.array([one.kind in OUTDATING and not a.notices(one.kind) for one in a.sources])
        self._leavers = [one for one in a.sources if one.kind is Trigger.COORDINATOR_AWAY and not one.of_the_course]

    @property
    def here(self) -> Bools:
        """Return where there is a coordinator who is not away."""
        return np.asarray((self.away == 0) & (self.a.coordinator != NOBODY))

    def staff(self, week: int) -> Bools:
        """Let a key person go away, in every plan alike; return where one does. A plan without an owner is orphaned."""
        chances = [("staff.away", float(self.p.staff_away_weekly))]
        chances += [(one.name, one.chance_in(week)) for one in self._leavers]
        leaving = np.zeros(self.luck.futures, np.bool_)
        for name, chance in chances:
            if chance > 0:
                leaving |= self.luck.draw(name, week) < np.float32(chance)
        self.away = np.maximum(self.away - 1, 0).astype(np.int16)
        if Mechanism.STAND_IN not in self.off:
            self.away[leaving] = int(self.p.away_weeks)
        if not self.a.has_owner:
            self.orphaned |= leaving & (self.first_week <= week)
        return leaving

    def keep_up(self, week: int, exists: Bools) -> Bools:
        """Let the plan age or be brought up to date; return where somebody wrote."""
        if Mechanism.UPKEEP in self.off:
            self.status = np.where(exists, UP_TO_DATE, UNNOTICED).astype(np.int8)
            return np.zeros(self.luck.futures, np.bool_)
        if not exists.any():
            return exists
        begins = self.first_week == week
        old = exists & ~begins
        chance = np.where(self.status == NOTICED, self._chance_to_write(), np.float32(self.p.update_anyway))
        if (meets := self.a.chance_at_meeting(week)) > 0:
            chance = np.maximum(chance, np.float32(meets))
        luck = self.luck.draw("plan.updated", week)
        ages = self.luck.draw("plan.aged", week) < np.float32(self.p.ageing_weekly)
        written = old & (self.status != UP_TO_DATE) & ~self.orphaned & (luck < chance)
        aged = old & (self.status == UP_TO_DATE) & ages
        self.status[aged] = UNNOTICED
        self.status[written] = UP_TO_DATE
        self.status[begins] = UNNOTICED if self.a.begins_stale else UP_TO_DATE
        return np.asarray(written)

    def _chance_to_write(self) -> np.float32:
        """Return the chance that an agreed update is written this week: less where hours are short."""
        hours = self.a.hours[self.a.writer] if self.a.writer != NOBODY else 0.0
        share = 1.0 if Mechanism.HOURS in self.off else min(1.0, float(hours) / self.a.update_hours)
        return np.float32(float(self.p.update_weekly) * share)

    def outdate(self, source: Column, course: Column, exists: Bools) -> None:
        """Make the plan out of date where something important changed; somebody writes where the plan says so.

        `source` and `course` (events,) say what happened where.
        """
        if Mechanism.UPKEEP in self.off:
            return
        here = exists[course]
        unnoticed = course[self._unnoticed[source] & here]
        self.status[unnoticed[self.status[unnoticed] == UP_TO_DATE]] = UNNOTICED
        self.status[course[self._noticed[source] & here]] = NOTICED

    def _first_week(self) -> NDArray[np.int16]:
        """Return the week from which each course has a plan; beyond the last week where it never has."""
        a = self.a
        accepted = self.luck.draw("plan.accepted", 0) < a.acceptance
        if a.plan_week is not None:
            return np.where(accepted, np.int16(min(a.plan_week, int(NEVER))), NEVER)
        luck = self.luck.draw("plan.meeting", 0)
        if not a.meeting_weekly > 0:
            return np.full(len(luck), NEVER)
        wait = np.ceil(np.log1p(-luck) / np.log1p(-a.meeting_weekly))
        return np.where(accepted, np.clip(wait, 1, NEVER), NEVER).astype(np.int16)
