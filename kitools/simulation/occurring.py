"""What happens in a week: what the case tells may come, and what comes out of the course itself."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from kitools.plan import Trigger
from kitools.simulation.arrangement import Arrangement
from kitools.simulation.luck import Luck
from kitools.simulation.result import STATES, Bools, Column, Source
from kitools.simulation.sources import OUTDATING
from kitools.simulation.staffing import is_told_leaving
from kitools.simulation.status import CRISIS, MISSES, RECOVERING, SEEN, SILENT, STABLE, UNSEEN, UNSTABLE


@dataclass(frozen=True)
class Turn:
    """One week's turn of every course: the states before and after, and the misses in a row; shape (futures,)."""

    week: int
    before: Column
    after: Column
    kept: Bools
    streak: Column


@dataclass(frozen=True)
class Happening:
    """One source's event this week: its place among the sources, the courses it happens in, what it brings the plan."""

    source: int
    courses: Column
    change: int


class Occurring:
    """The events of the year; what the case tells, and who goes away, is drawn once, at the beginning."""

    def __init__(self, a: Arrangement, luck: Luck, leaving: Bools, weeks: int) -> None:
        self._rows: list[tuple[int, Source, int, ByWeek | None]] = []
        for row, one in enumerate(a.sources):
            drawn = None
            if one.kind is Trigger.COORDINATOR_AWAY and one.of_the_course:
                drawn = by_week(leaving)
            elif is_told_leaving(one):
                continue
            elif not one.of_the_course:
                drawn = by_week(luck.below(one.name, one.chance, weeks, (one.first_week, one.last_week)))
            self._rows.append((row, one, change(a, (one.kind,)), drawn))

    def happenings(self, turn: Turn) -> list[Happening]:
        """Return what happens this week, in the order of the sources."""
        own = _own(turn)
        found = []
        for row, one, brings, drawn in self._rows:
            courses = own[one.kind] if drawn is None else drawn.of(turn.week)
            if one.kind is Trigger.NO_SHOWS and drawn is not None:
                courses = courses[~turn.kept.take(courses)]  # nobody is missed who came
            if len(courses):
                found.append(Happening(row, courses, brings))
        return found


def kinds(before: int, after: int) -> tuple[Trigger, ...]:
    """Return the kinds of event that a move from one state to another is."""
    found = []
    if after == CRISIS != before:
        found.append(Trigger.CRISIS)
    if before == CRISIS != after:
        found.append(Trigger.DISCHARGE)
    if before in (STABLE, RECOVERING) and after == UNSTABLE:
        found.append(Trigger.RELAPSE)
    return tuple(found)


def change(a: Arrangement, happened: tuple[Trigger, ...]) -> int:
    """Return what these kinds of event bring the plan: `SEEN` if the plan says that somebody writes after one."""
    dating = [kind for kind in happened if kind in OUTDATING]
    if not dating:
        return SILENT
    return SEEN if any(a.notices(kind) for kind in dating) else UNSEEN


_MOVED = (Trigger.CRISIS, Trigger.DISCHARGE, Trigger.RELAPSE)
_MADE = np.array(
    [
        [[kind in kinds(before, after) for after in range(len(STATES))] for before in range(len(STATES))]
        for kind in _MOVED
    ]
).astype(np.intp)
"""The moves (from, to) that make each kind of event; no move makes more than one."""


def brought_by_kind(a: Arrangement) -> tuple[int, ...]:
    """Return what each kind of event that a move may be brings the plan, by `change`."""
    return tuple(change(a, (kind,)) for kind in _MOVED)


def brought(brings: tuple[int, ...]) -> NDArray[np.intp]:
    """Return what each move brings the plan, where its kinds of event bring it `brings`; shape (5, 5): from, to."""
    return np.asarray((np.array(brings)[:, None, None] * _MADE).max(0))


def _own(turn: Turn) -> dict[Trigger, Column]:
    """Return in which courses each kind of event comes out of the course itself."""
    moved = (turn.before != turn.after).nonzero()[0]
    before, after = turn.before.take(moved), turn.after.take(moved)
    return {
        Trigger.CRISIS: moved[after == CRISIS],
        Trigger.DISCHARGE: moved[before == CRISIS],
        Trigger.RELAPSE: moved[(after == UNSTABLE) & ((before == STABLE) | (before == RECOVERING))],
        Trigger.NO_SHOWS: (turn.streak == MISSES).nonzero()[0],
    }


@dataclass(frozen=True)
class ByWeek:
    """In which courses something happens, week by week: `courses` in the order of weeks, cut at `ends`."""

    courses: Column
    ends: list[int]

    def of(self, week: int) -> Column:
        """Return the courses in which it happens in `week` (from 1)."""
        return self.courses[self.ends[week - 1] : self.ends[week]]


def by_week(table: Bools) -> ByWeek:
    """Return `table` (weeks, futures) as lists of courses."""
    weeks, futures = table.shape
    places = table.reshape(-1).nonzero()[0]
    ends = np.searchsorted(places, np.arange(weeks + 1) * futures)
    week = np.repeat(np.arange(weeks), np.diff(ends))
    return ByWeek(places - week * futures, ends.tolist())
