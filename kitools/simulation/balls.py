"""The balls that are open: opened by events, carried from week to week, held when somebody named acts."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from kitools.simulation.arrangement import Arrangement
from kitools.simulation.luck import Luck, numbers_from
from kitools.simulation.mechanisms import Mechanism
from kitools.simulation.occurring import Happening
from kitools.simulation.parameters import Parameters
from kitools.simulation.result import Bools, Column, Events, Floats

_PATIENCE, _HANDOVER, _KNOWN = range(3)
"""The columns of a ball's luck, which is keyed by its source and by which of the source's events in the course it is:
the second crisis meets the same luck under two plans though it comes a week later under one of them."""


@dataclass(frozen=True)
class Week:
    """What decides this week who can take a ball; arrays have shape (futures,).

    `stands`: the plan exists and has coordinator or stand-in. `ready`: it is up to date as well. `here`: the
    coordinator is, so that nobody need stand in. `acts` and `writing`: where the interventions and an update take
    hours.
    """

    number: int
    stands: Bools
    ready: Bools
    here: Bools
    acts: Bools
    writing: Bools


@dataclass(frozen=True)
class Rows:
    """Some balls, one column each, in few arrays: what is done to all of them each week is then done at once.

    `where` (4, balls) holds the ball's number (all are counted in the order they came), its source and course, and the
    day when it was opened. `known` (balls,): the plan was ready then. `waits` (2, balls) holds the days for which it is
    lost, and how much it takes until somebody acts (its patience).
    """

    where: NDArray[np.intp]
    known: Bools
    waits: NDArray[np.float32]

    def __len__(self) -> int:
        """Return how many there are."""
        return len(self.known)

    def take(self, balls: Column) -> "Rows":
        """Return some of them."""
        return Rows(self.where.take(balls, 1), self.known.take(balls), self.waits.take(balls, 1))

    def and_then(self, others: "Rows") -> "Rows":
        """Return these, and then the `others`."""
        return Rows(
            np.concatenate((self.where, others.where), 1),
            np.concatenate((self.known, others.known)),
            np.concatenate((self.waits, others.waits), 1),
        )


def _stacked(columns: tuple[Column, ...], kind: type) -> Column:
    """Return the `columns` as the rows of one array: what `np.stack` gives, sooner for a few short ones."""
    found: Column = np.empty((len(columns), len(columns[0])), kind)
    for row, column in zip(found, columns, strict=True):
        row[:] = column
    return found


@dataclass(frozen=True)
class Opened:
    """What is told of the balls that one week opened: where and when, and what did not wait for anybody to act."""

    source: Column
    course: Column
    day: Column
    known: Bools
    closed: Bools
    lost: Bools
    informed: NDArray[np.float32]


def _nothing(kinds: tuple[type, ...]) -> Iterator[Column]:
    """Yield a column without rows for each of the `kinds` of number."""
    return (np.empty(0, kind) for kind in kinds)


class OpenBalls:
    """The balls in nobody's hands, in columns: one row a ball; and the log of all that have been."""

    def __init__(
        self, a: Arrangement, p: Parameters, off: frozenset[Mechanism], luck: Luck, duty: NDArray[np.float32]
    ) -> None:
        self._duty = duty
        self._a, self._p, self._off, self._luck = a, p, off, luck
        shape = (len(a.routes), luck.futures)
        self.is_open = np.zeros(shape, np.bool_)
        self._flags = self.is_open.reshape(-1)
        self.rows = Rows(np.empty((4, 0), np.intp), np.empty(0, np.bool_), np.empty((2, 0), np.float32))
        self.count = 0
        self._log: list[Opened] = []
        self._held: list[tuple[Column, Column, Column]] = []
        self._work: list[tuple[Column, Column]] = []
        self.disappoints = Mechanism.DISAPPOINTMENT not in off and float(p.broken_promise_relation) > 0
        self.broken: Column = np.empty(0, np.intp)
        self._so_far = np.zeros(shape[0] * shape[1], np.intp)
        self._times = luck.times(tuple(f"ball.{one.name}" for one in a.sources))
        self._who = np.array([one.who for one in a.routes], np.intp)
        self._ways = 1 + (self._who >= 0)
        self._rate = np.array([one.rate for one in a.routes], np.float32)
        self._within = np.array([one.within for one in a.routes], np.float32)
        self._answer_week = np.array([one.ready_week for one in a.routes])
        self._sector_week = np.array([one.sector_ready for one in a.routes])
        self._promised = np.array([one.promised for one in a.routes])
        lost = [(one.lost_alone, one.lost_by_coordinator, one.lost_by_agreement) for one in a.routes]
        self._lost = np.array(lost, np.float32)
        self._coordinator_rate = np.float32(1 / float(p.days_coordinator))
        self._any_rate = np.float32(1 / float(p.days_nobody))

    def open(self, happenings: Sequence[Happening], week: Week, closed: Bools | None) -> None:
        """Open a ball for each event unless its source has one open in that course.

        `closed` says where a consent was withdrawn and nobody has talked about it, `None` where there is no such thing.
        The events of one week in one course fall on one day.
        """
        if not happenings:
            return
        course = np.concatenate([one.courses for one in happenings])
        source = np.repeat([one.source for one in happenings], [len(one.courses) for one in happenings])
        place = source * self._luck.futures + course
        number = self._so_far.take(place) + 1
        self._so_far[place] = number
        new = (~self._flags.take(place)).nonzero()[0]
        source, course, place, number = source.take(new), course.take(new), place.take(new), number.take(new)
        self._flags[place] = True
        mine = self._times.of(source, number, course)
        within = (numbers_from(self._luck.wholes("ball.day", week.number).take(course)) * 7).astype(np.intp)
        day = np.minimum(within, 6) + 7 * (week.number - 1)
        known = week.ready.take(course)
        lost = mine[:, _HANDOVER] < self._lost.take(known * self._ways.take(source) + 3 * source)
        silent = np.zeros(len(course), np.bool_) if closed is None else closed.take(course)
        self._log.append(Opened(source, course, day, known, silent, lost, mine[:, _KNOWN]))
        numbers = np.arange(self.count, self.count + len(course))
        wait, patience = lost * np.float32(self._p.lost_days), -np.log1p(-mine[:, _PATIENCE])
        where = _stacked((numbers, source, course, day), np.intp)
        self.rows = self.rows.and_then(Rows(where, known, _stacked((wait, patience), np.float32)))
        self.count += len(course)

    def pass_week(self, week: Week) -> None:
        """Let a week pass over the open balls, and take away those that somebody takes."""
        rows, end = self.rows, 7 * week.number
        number, source, course, opened = rows.where
        wait, patience = rows.waits
        self.broken = course[:0]
        if not len(rows):
            return
        exposure = np.minimum(end - opened, 7).astype(np.float32)
        waited = np.minimum(wait, exposure)
        exposure -= waited
        by, rate = self._rates(week, exposure)
        gain = rate * exposure
        taken = gain >= patience
        at = taken.nonzero()[0]
        spent = patience.take(at) / rate.take(at)
        day = np.floor(end - exposure.take(at) + spent).astype(np.intp)
        day = np.minimum(np.maximum(day, opened.take(at)), end - 1)
        self._held.append((number.take(at), day, by.take(at)))
        if self.disappoints:
            self.broken = self._breaking(week, at, day)
        self._flags[source.take(at) * self._luck.futures + course.take(at)] = False
        patience -= gain
        wait -= waited
        self.rows = rows.take((~taken).nonzero()[0])

    def _breaking(self, week: Week, at: Column, day: Column) -> Column:
        """Return the courses in which an agreement passed its days this week before anybody acted.

        `at` are the rows that somebody takes this week, on `day`. Nothing is broken by a plan that was out of date.
        """
        _, source, course, opened = self.rows.where
        due = opened + self._within.take(source)
        due_now = (due >= 7 * (week.number - 1)) & (due < 7 * week.number)
        broke = due_now & self._promised.take(source) & self.rows.known
        broke[at] &= day > due[at]
        return np.asarray(course[broke])

    def worked(self) -> tuple[Column, Column]:
        """Return the hours spent on balls: where in (participants, weeks, futures), told flat, and how many."""
        places, hours = zip((np.empty(0, np.intp), np.empty(0, np.float32)), *self._work, strict=True)
        return np.concatenate(places), np.concatenate(hours)

    def _opened(self) -> Opened:
        """Return all balls that have been."""
        none = Opened(*_nothing((np.intp,) * 3 + (np.bool_,) * 3 + (np.float32,)))
        columns = zip(*(vars(one).values() for one in (none, *self._log)), strict=True)
        return Opened(*(np.concatenate(column) for column in columns))

    def events(self, kinds: Column, sectors: Column, exists: Bools) -> Events:
        """Return everything that opened a ball, sorted by course, week, kind and source.

        `kinds` and `sectors` (sources,) say what kind and sector each source is, and `exists` (weeks, futures) where
        there is a plan.
        """
        log = self._opened()
        source, course, known = log.source, log.course, log.known
        held_day, held_by = np.full(self.count, -1, np.int16), np.full(self.count, -1, np.int16)
        for number, day, by in self._held:
            held_day[number], held_by[number] = day, by
        week = log.day // 7 + 1
        in_time = (held_day >= 0) & (held_day - log.day <= self._within.take(source))
        promised = exists[week - 1, course] & self._promised.take(source)
        columns = {
            "course": course,
            "week": week.astype(np.int16),
            "kind": kinds[source],
            "source": source,
            "sector": sectors[source],
            "opened_day": log.day.astype(np.int16),
            "held_day": held_day,
            "held_by": held_by,
            "promised": promised,
            "kept": promised & in_time,
            "information": log.informed < self._information(source, known, log.closed, week),
            "lost": log.lost,
        }
        place = ((course * 1000 + week) * 32 + kinds[source]) * 256 + source
        order = np.argsort(place)
        return Events(**{name: column.take(order) for name, column in columns.items()})

    def _rates(self, week: Week, exposure: NDArray[np.float32]) -> tuple[Column, NDArray[np.float32]]:
        """Return who would take each ball this week (-1: whoever comes upon it), and its rate per day.

        Whoever follows up spends time on it while it is open: `hours_per_ball` in a whole week, as far as there are
        hours. The stand-in acts for a coordinator who is away.
        """
        _, sources, courses, _ = self.rows.where
        rate = (self._any_rate * (week.number >= self._sector_week)).astype(np.float32).take(sources)
        by = np.full(len(sources), -1, np.intp)
        active = ((self.rows.known | week.ready.take(courses)) & week.stands.take(courses)).nonzero()[0]
        if len(active):
            source, course = sources.take(active), courses.take(active)
            follower = np.where(week.here.take(course), self._a.coordinator, self._a.stand_in)
            who = self._who.take(source)
            np.copyto(who, follower, where=who == self._a.coordinator)
            agreed = ((self._who >= 0) & (week.number >= self._answer_week)).take(source)
            crowd = np.bincount(courses, minlength=self._luck.futures).take(course)
            time, follow = self._time(week, course, _stacked((who, follower), np.intp), crowd)
            by_agreement = agreed * self._rate.take(source) * time
            by_follower = self._coordinator_rate * follow
            rate[active] += by_agreement + by_follower
            by[active] = np.where(by_agreement > 0, who, np.where(by_follower > 0, follower, -1))
            part = exposure.take(active) * np.float32(float(self._p.hours_per_ball) / 7)
            agreed &= who != follower
            other = agreed.nonzero()[0]
            self._book(week, course, follower, part * follow)
            self._book(week, course.take(other), who.take(other), (part * time).take(other))
        return by, np.maximum(rate, np.float32(1e-9))

    def _book(self, week: Week, course: Column, who: Column, hours: Column) -> None:
        """Keep what the holders spend this week."""
        place = (who * len(self._duty) + (week.number - 1)) * self._luck.futures + course
        self._work.append((place, hours))

    def _time(self, week: Week, course: Column, who: Column, crowd: Column) -> NDArray[np.float32]:
        """Return how much of the work each holder has hours for, from 0 to 1: hours left, shared by the open balls.

        `who` (any, balls) is who would hold each ball of a `course`, beside as many as the `crowd` there.
        """
        hours = self._a.hours
        if Mechanism.HOURS in self._off or not len(hours):
            return np.ones(who.shape, np.float32)
        a = self._a
        writer = np.where(week.here.take(course), a.writer, a.stand_in) if a.stand_in_writes else a.writer
        writes = week.writing.take(course) & (who == writer)
        left = hours.take(who) - self._duty[week.number - 1].take(who) * week.acts.take(course)
        left -= writes * np.float32(a.update_hours)
        return np.asarray(np.minimum(np.maximum(left / (np.float32(self._p.hours_per_ball) * crowd), 0), 1))

    def _information(self, source: Column, known: Bools, closed: Bools, week: Column) -> Floats:
        """Return the chance that what is known is there where it is needed."""
        p, a = self._p, self._a
        if Mechanism.SHARED_KNOWLEDGE in self._off and Mechanism.CONSENT in self._off:
            return np.where(known, 1.0, float(p.information_alone))
        shared = a.sharing[source, week - 1] & ~closed
        informed = np.where(shared, a.information_shared, float(p.information_coordinator))
        return np.where(known, informed, float(p.information_alone))
