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
from kitools.simulation.occurring import change, rare
from kitools.simulation.parameters import Parameters
from kitools.simulation.places import (
    AGES,
    FRESH,
    HALVES,
    OUTDATES,
    PARTED,
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
from kitools.simulation.result import Courses, Situation
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
    chance = _Chance(a, p, off, luck_of(seed, futures), table.cuts, weeks)
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
    rank = np.empty_like(place)
    now = place
    for week in range(len(half)):
        np.add(now, block.upkeep[week], out=row)
        here = UPKEEP.take(row, out=half[week], mode="clip")
        table.missed.take(here, out=missed, mode="clip")
        kept = np.greater_equal(block.contact[week], missed, out=log.contact_kept[week])
        np.add(here, kept, out=row)
        table.ends.take(row, 1, out=ends, mode="clip")
        np.greater_equal(block.move[week], ends, out=passed)
        np.add.reduce(passed, 0, np.intp, rank)
        rank *= _RANK_APART
        row += rank
        row += block.after[week]
        now = table.after.take(row, out=places[week], mode="clip")
    place[:] = now
    np.greater_equal(half, FRESH, out=log.plan_up_to_date)
    STATE_OF.take(places, out=log.states, mode="clip")


class _Chance:
    """What chance brings all courses in all weeks."""

    def __init__(  # noqa: PLR0913, PLR0917 - everything that a week brings
        self, a: Arrangement, p: Parameters, off: frozenset[Mechanism], luck: Luck, cuts: Floats, weeks: int
    ) -> None:
        self._luck, self._cuts = luck, cuts
        self._chances = _chances_to_write(a, p, off, weeks)
        luck.occurrences_of(rare(a, p, weeks, silent=False), weeks)
        self._outdated = a.plan_week if a.begins_stale else None
        ageing = 0.0 if Mechanism.UPKEEP in off else float(p.ageing_weekly)
        self._ages = luck.occurrences("plan.aged", ageing, weeks, range(1, weeks + 1)).view(np.int8) * np.int8(AGES)
        self._parts = parting(leaving(a, p, luck, weeks), p, luck).view(np.int8) * np.int8(PARTED)
        self._told = _told(a, luck, weeks)

    def of(self, weeks: slice, courses: slice) -> _Block:
        """Return what chance brings these courses in these weeks, which lie in one block of luck."""
        contact, move, relation, updated = (
            self._luck.block(name, weeks.start // WEEKS_AT_ONCE)[: weeks.stop - weeks.start, courses]
            for name in ("contact", "move", "relation", "plan.updated")
        )
        return _Block(self._upkeep(updated, weeks, courses), contact, move, self._after(relation, weeks, courses))

    def _upkeep(self, luck: Floats, weeks: slice, courses: slice) -> Rows:
        """Return where the row of `UPKEEP` begins."""
        unnoticed, noticed = self._chances[:, weeks, None]
        row = self._ages[weeks, courses].copy()
        for chance, worth in ((unnoticed, WRITES_UNNOTICED), (noticed, WRITES_NOTICED)):
            written = (luck < chance).view(np.int8)
            for _ in range(worth):  # adding is many times as fast as multiplying
                row += written
        if self._outdated is not None and weeks.start < self._outdated <= weeks.stop:
            row[self._outdated - weeks.start - 1] = OUTDATES
        return _begins(row, PLACES)

    def _after(self, luck: Floats, weeks: slice, courses: slice) -> Rows:
        """Return where the row of `Tables.after` begins."""
        row = np.zeros(luck.shape, np.int8)
        for cut in self._cuts:
            row += (luck >= cut).view(np.int8)
        np.maximum(row, self._parts[weeks, courses], out=row)
        row *= TOLD
        row += self._told[weeks, courses]
        return _begins(row, RANKS * HALVES)


def _begins(row: NDArray[np.int8], length: int) -> Rows:
    """Return where each `row` of a table with rows of `length` begins; short numbers are multiplied sooner."""
    return (row * np.int16(length)).astype(np.intp)


def _chances_to_write(a: Arrangement, p: Parameters, off: frozenset[Mechanism], weeks: int) -> Floats:
    """Return the chances that a plan that nobody has noticed, and one that is, is up to date from the week's beginning.

    Shape (2, weeks): none before there is a plan, 1 when it begins.
    """
    meets = [a.chance_at_meeting(week) for week in range(1, weeks + 1)]
    always = Mechanism.UPKEEP in off
    usual = [1.0, 1.0] if always else [float(p.update_anyway), float(p.update_weekly) * a.time_to_write]
    chances = np.maximum(np.array(usual)[:, None], meets)
    begins = weeks if a.plan_week is None else a.plan_week - 1
    chances[:, :begins] = 0
    chances[:, begins : begins + 1] = 1
    return np.asarray(chances, np.float32)


def _told(a: Arrangement, luck: Luck, weeks: int) -> NDArray[np.int8]:
    """Return what the case's own events bring the plan, `SILENT`, `UNSEEN` or `SEEN`; shape (weeks, futures)."""
    told = np.full((weeks, luck.futures), SILENT, np.int8)
    for one in a.sources:
        brought = SILENT if one.of_the_course else change(a, (one.kind,))
        if brought != SILENT:
            happens = luck.occurrences(one.name, one.chance, weeks, one.weeks_within(weeks))
            np.maximum(told, happens * np.int8(brought), out=told)
    return told
