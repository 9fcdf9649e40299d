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
    FRESH,
    HALVES,
    OUTDATES,
    RANKS,
    STATE_OF,
    TOLD,
    UPKEEP,
    Tables,
    tables,
)
from kitools.simulation.relation import cuts, rows
from kitools.simulation.result import Bools, Courses, Situation
from kitools.simulation.staffing import leaving, parting
from kitools.simulation.status import SILENT

Wholes = NDArray[np.int32]
Offsets = NDArray[np.int16]

_RANK_APART = np.int16(HALVES)
_ROW_APART = np.int16(RANKS * HALVES)
"""How far apart a rank's and a row's parts of the table `after` lie; all of it is within 16 bits."""

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

    `upkeep` is the way of `UPKEEP`; `contact` and `move` are whole numbers (see `Luck.wholes`); `after` says where a
    row of the table `after` begins. All are as short as they can be, since a year of them fills the processor's cache.
    """

    upkeep: NDArray[np.int8]
    contact: Wholes
    move: Wholes
    after: Offsets


def _live(table: Tables, block: _Block, place: NDArray[np.intp], log: Courses) -> None:
    """Live the weeks of `block`: move every course on from its `place` (courses,), and fill in the `log` by week."""
    half, places = np.empty(block.after.shape, np.intp), np.empty(block.after.shape, np.intp)
    row, offset = np.empty(len(place), np.intp), np.empty(len(place), np.int16)
    missed, ends = np.empty(len(place), np.int32), np.empty((4, len(place)), np.int32)
    passed = np.empty((4, len(place)), np.bool_)
    pair, rank = np.empty((2, len(place)), np.int8), np.empty(len(place), np.int8)
    two, others = passed.view(np.int8).reshape(2, 2, -1)  # added by twos, which is quicker than a sum
    now = place
    weeks = zip(block.upkeep, block.contact, block.move, block.after, half, log.contact_kept, places, strict=True)
    for upkeep, contact, move, after, here, kept, then in weeks:
        np.add(now, upkeep, row)
        UPKEEP.take(row, out=here, mode="clip")
        table.missed.take(here, out=missed, mode="clip")
        np.greater_equal(contact, missed, kept)
        np.add(here, kept, row)
        table.ends.take(row, 1, out=ends, mode="clip")
        np.greater_equal(move, ends, passed)
        np.add(two, others, pair)
        np.add(pair[0], pair[1], rank)
        np.multiply(rank, _RANK_APART, offset)
        np.add(offset, after, offset)
        np.add(row, offset, row)
        now = table.after.take(row, out=then, mode="clip")
    place[:] = now
    np.greater_equal(half, FRESH, out=log.plan_up_to_date)
    STATE_OF.take(places, out=log.states, mode="clip")


class _Chance:
    """What chance brings all courses in all weeks."""

    def __init__(self, a: Arrangement, p: Parameters, off: frozenset[Mechanism], luck: Luck, weeks: int) -> None:
        self._luck = luck
        parts = parting(leaving(a, p, luck, weeks), p, luck)
        self._upkeep = _upkeep(a, p, off, luck, weeks)
        row = rows(luck, cuts(a.competent, p), parts)
        row *= TOLD
        row += _told(a, luck, weeks)
        self._after = row * _ROW_APART

    def of(self, weeks: slice, courses: slice) -> _Block:
        """Return what chance brings these courses in these weeks, which lie in one block of luck."""
        contact, move = (
            self._luck.block(name, weeks.start // WEEKS_AT_ONCE)[: weeks.stop - weeks.start, courses]
            for name in ("contact", "move")
        )
        return _Block(self._upkeep[weeks, courses], contact, move, self._after[weeks, courses])


def _upkeep(a: Arrangement, p: Parameters, off: frozenset[Mechanism], luck: Luck, weeks: int) -> NDArray[np.int8]:
    """Return the way of `UPKEEP` in each week of each course; shape (weeks, futures)."""
    always = Mechanism.UPKEEP in off
    ages = luck.below("plan.aged", 0.0 if always else float(p.ageing_weekly), weeks)
    unnoticed = _written(a, 1.0 if always else float(p.update_anyway), luck, weeks)
    noticed = _written(a, 1.0 if always else float(p.update_weekly) * a.time_to_write, luck, weeks)
    way = ages.view(np.int8) + ages.view(np.int8)
    way += unnoticed.view(np.int8)
    way += way  # adding is many times as fast as multiplying
    way += noticed.view(np.int8)
    if a.begins_stale and a.plan_week is not None:
        way[a.plan_week - 1 : a.plan_week] = OUTDATES
    return way


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


def _told(a: Arrangement, luck: Luck, weeks: int) -> NDArray[np.int8]:
    """Return what the case's own events bring the plan, `SILENT`, `UNSEEN` or `SEEN`; shape (weeks, futures)."""
    told = np.full((weeks, luck.futures), SILENT, np.int8)
    for one in a.sources:
        brought = SILENT if one.of_the_course else change(a, (one.kind,))
        if brought != SILENT:
            happens = luck.below(one.name, one.chance, weeks, (one.first_week, one.last_week))
            np.maximum(told, happens.view(np.int8) * np.int8(brought), out=told)
    return told
