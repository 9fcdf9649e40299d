"""The courses of the exact subset, without any ball: a course is one number, its place, and a week a few look-ups.

What does not depend on where a course stands is drawn for a block of weeks at once, and made into the rows in which
the place is looked up. What a place and its halves are, and what each table says, stands in `places`.
"""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from kitools.plan import Plan
from kitools.simulation.arrangement import Arrangement, arrangement
from kitools.simulation.course import checked
from kitools.simulation.luck import WEEKS_AT_ONCE, Luck, luck_of
from kitools.simulation.mechanisms import OUTSIDE_EXACT, Mechanism
from kitools.simulation.occurring import change
from kitools.simulation.parameters import Parameters
from kitools.simulation.places import (
    AGES,
    FRESH,
    HALVES,
    OUTDATES,
    PLACES,
    RANKS,
    STATE_OF,
    TOLD,
    UPKEEP,
    WRITES_NOTICED,
    WRITES_UNNOTICED,
    Tables,
    tables,
)
from kitools.simulation.relation import cuts, rows
from kitools.simulation.result import Bools, Courses, Situation
from kitools.simulation.staffing import leaving, parting
from kitools.simulation.status import SILENT

Floats = NDArray[np.float32]
Rows = NDArray[np.intp]

_RANK_APART = np.intp(HALVES)
_COURSES_AT_ONCE = 4_000
"""Courses lived at once, so that a block of their weeks stays in the processor's cache."""


def courses(  # noqa: PLR0913 - the choices of a run, all by name
    situation: Situation,
    plan: Plan,
    *,
    futures: int = 2000,
    seed: int = 7,
    weeks: int = 52,
    switched_off: frozenset[Mechanism] = frozenset(),
    parameters: Parameters | None = None,
) -> Courses:
    """Return the courses of the exact subset alone, without any ball: what `expected` gives the expectation of.

    They are the same courses that `simulate` gives with `OUTSIDE_EXACT` switched off. Raises as `simulate` does.
    """
    p, off = checked(parameters, futures, weeks, seed), switched_off | OUTSIDE_EXACT
    a = arrangement(situation, plan, p, off, weeks)
    table = tables(situation, a, p, off)
    chance = _Chance(a, p, off, luck_of(seed, futures), weeks)
    place = np.full(futures, table.start, np.intp)
    states = np.empty((weeks + 1, futures), np.int8)
    states[0] = STATE_OF[table.start]
    kept, fresh = np.empty((weeks, futures), np.bool_), np.empty((weeks, futures), np.bool_)
    for first in range(0, weeks, WEEKS_AT_ONCE):
        for begin in range(0, futures, _COURSES_AT_ONCE):
            at = slice(first, min(first + WEEKS_AT_ONCE, weeks)), slice(begin, min(begin + _COURSES_AT_ONCE, futures))
            _live(table, chance.of(*at), place[at[1]], Courses(states[1:][at], kept[at], fresh[at]))
    return Courses(states.T, kept.T, fresh.T)


@dataclass(frozen=True)
class _Block:
    """What chance brings some courses in some weeks, wherever they stand; each has shape (weeks, courses).

    `contact` and `move` are numbers from 0 to 1; `upkeep` and `after` say where a row of their tables begins.
    """

    upkeep: Rows
    contact: Floats
    move: Floats
    after: Rows


def _live(table: Tables, block: _Block, place: Rows, log: Courses) -> None:
    """Live the weeks of `block`: move every course on from its `place` (courses,), and fill in the `log` by week."""
    half, places = np.empty(block.after.shape, np.intp), np.empty(block.after.shape, np.intp)
    row, missed = np.empty_like(place), np.empty(len(place), np.float32)
    ends, passed = np.empty((4, len(place)), np.float32), np.empty((4, len(place)), np.bool_)
    rank, apart = np.empty(len(place), np.int8), np.empty_like(place)
    now = place
    counted = passed.view(np.int8)
    for week in range(len(half)):
        np.add(now, block.upkeep[week], out=row)
        here = UPKEEP.take(row, out=half[week], mode="clip")
        table.missed.take(here, out=missed, mode="clip")
        kept = np.greater_equal(block.contact[week], missed, out=log.contact_kept[week])
        np.add(here, kept, out=row)
        table.ends.take(row, 1, out=ends, mode="clip")
        np.greater_equal(block.move[week], ends, out=passed)
        np.add.reduce(counted, 0, out=rank)
        np.multiply(rank, _RANK_APART, out=apart)
        row += apart
        row += block.after[week]
        now = table.after.take(row, out=places[week], mode="clip")
    place[:] = now
    np.greater_equal(half, FRESH, out=log.plan_up_to_date)
    STATE_OF.take(places, out=log.states, mode="clip")


class _Chance:
    """What chance brings all courses in all weeks."""

    def __init__(self, a: Arrangement, p: Parameters, off: frozenset[Mechanism], luck: Luck, weeks: int) -> None:
        self._luck = luck
        parts = parting(leaving(a, p, luck, weeks), p, luck)
        self._upkeep = _upkeep(a, p, off, luck, weeks)
        self._after = rows(luck, cuts(a.competent, p), parts)
        self._after *= TOLD
        self._after += _told(a, luck, weeks)

    def of(self, weeks: slice, courses: slice) -> _Block:
        """Return what chance brings these courses in these weeks, which lie in one block of luck."""
        contact, move = (
            self._luck.block(name, weeks.start // WEEKS_AT_ONCE)[: weeks.stop - weeks.start, courses]
            for name in ("contact", "move")
        )
        upkeep, after = self._upkeep[weeks, courses], self._after[weeks, courses]
        return _Block(_begins(upkeep, PLACES), contact, move, _begins(after, RANKS * HALVES))


def _upkeep(a: Arrangement, p: Parameters, off: frozenset[Mechanism], luck: Luck, weeks: int) -> NDArray[np.int8]:
    """Return the row of `UPKEEP` in each week of each course; shape (weeks, futures)."""
    always = Mechanism.UPKEEP in off
    ages = luck.below("plan.aged", 0.0 if always else float(p.ageing_weekly), weeks)
    unnoticed = _written(a, 1.0 if always else float(p.update_anyway), luck, weeks)
    noticed = _written(a, 1.0 if always else float(p.update_weekly) * a.time_to_write, luck, weeks)
    row = np.zeros(ages.shape, np.int8)
    for happens, worth in ((ages, AGES), (unnoticed, WRITES_UNNOTICED), (noticed, WRITES_NOTICED)):
        for _ in range(worth):  # adding is many times as fast as multiplying
            row += happens.view(np.int8)
    if a.begins_stale and a.plan_week is not None:
        row[a.plan_week - 1 : a.plan_week] = OUTDATES
    return row


def _written(a: Arrangement, usual: float, luck: Luck, weeks: int) -> Bools:
    """Return where a plan out of date, with the `usual` chance of a week, is up to date from the week's beginning.

    Shape (weeks, futures): nowhere before there is a plan, everywhere when it begins.
    """
    written = luck.below("plan.updated", usual, weeks).copy()
    for week, chance in a.chances_at_meetings(weeks).items():
        if chance > usual:
            written[week - 1] = luck.below("plan.updated", chance, weeks)[week - 1]
    begins = weeks if a.plan_week is None else a.plan_week - 1
    written[:begins] = False
    written[begins : begins + 1] = True
    return written


def _begins(row: NDArray[np.int8], length: int) -> Rows:
    """Return where each `row` of a table with rows of `length` begins; short numbers are multiplied sooner."""
    return (row * np.int16(length)).astype(np.intp)


def _told(a: Arrangement, luck: Luck, weeks: int) -> NDArray[np.int8]:
    """Return what the case's own events bring the plan, `SILENT`, `UNSEEN` or `SEEN`; shape (weeks, futures)."""
    told = np.full((weeks, luck.futures), SILENT, np.int8)
    for one in a.sources:
        brought = SILENT if one.of_the_course else change(a, (one.kind,))
        if brought != SILENT:
            happens = luck.below(one.name, one.chance, weeks, (one.first_week, one.last_week))
            np.maximum(told, happens * np.int8(brought), out=told)
    return told
