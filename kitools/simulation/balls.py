"""The balls that are open: opened by events, carried from week to week, held when somebody named acts."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from kitools.simulation.arrangement import Arrangement
from kitools.simulation.luck import Luck
from kitools.simulation.mechanisms import Mechanism
from kitools.simulation.occurring import Happening
from kitools.simulation.parameters import Parameters
from kitools.simulation.result import Bools, Column, Events, Floats

_PATIENCE, _HANDOVER, _KNOWN = range(3)
"""The columns of a ball's luck, which is keyed by its source and by which of the source's events in the course it is:
the second crisis meets the same luck under two plans though it comes a week later under one of them."""

_OPEN: dict[str, Any] = {"row": np.intp, "source": np.intp, "course": np.intp, "day": np.int16}
_OPEN |= {"wait": np.float32, "patience": np.float32, "known": np.bool_}
_LOG: dict[str, Any] = {"source": np.intp, "course": np.intp, "number": np.intp, "day": np.int16}
_LOG |= {"known": np.bool_, "exists": np.bool_, "closed": np.bool_}


@dataclass(frozen=True)
class Week:
    """What decides this week who can take a ball; arrays have shape (futures,).

    `stands`: the plan exists and has coordinator or stand-in. `ready`: it is up to date as well. `here`: the
    coordinator is, so that nobody need stand in. `acts` and `writing`: where the interventions and an update take
    hours.
    """

    number: int
    exists: Bools
    stands: Bools
    ready: Bools
    here: Bools
    acts: Bools
    writing: Bools


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
        self.rows: dict[str, Column] = {name: np.empty(0, kind) for name, kind in _OPEN.items()}
        self.count = 0
        self._log: list[dict[str, Column]] = [{name: np.empty(0, kind) for name, kind in _LOG.items()}]
        self._held: list[tuple[Column, Column, Column]] = []
        self._work: list[tuple[int, Column, Column, Column]] = []
        self.disappoints = Mechanism.DISAPPOINTMENT not in off and float(p.broken_promise_relation) > 0
        self.broken: Column = np.empty(0, np.intp)
        self._so_far = np.zeros(shape[0] * shape[1], np.intp)
        self._times = luck.times(tuple(f"ball.{one.name}" for one in a.sources))
        self._who = np.array([one.who for one in a.routes], np.intp)
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
        self._so_far[place] += 1
        new = np.flatnonzero(~self._flags.take(place))
        source, course, place = source.take(new), course.take(new), place.take(new)
        self._flags[place] = True
        number = self._so_far.take(place)
        mine = self._times.of(source, number, course)
        within = np.minimum((self._luck.weekly("ball.day", week.number)[course] * 7).astype(np.int16), 6)
        day = within + np.int16(7 * (week.number - 1))
        known = week.ready[course]
        lost = mine[:, _HANDOVER] < self._lost.take(self._way(source, known) + 3 * source)
        here = {"source": source, "course": course, "day": day, "known": known}
        silent = np.zeros(len(course), np.bool_) if closed is None else closed[course]
        self._log.append(here | {"number": number, "exists": week.exists[course], "closed": silent})
        here |= {
            "row": np.arange(self.count, self.count + len(course)),
            "wait": lost * np.float32(self._p.lost_days),
            "patience": -np.log1p(-mine[:, _PATIENCE]),
        }
        self.rows = {name: np.concatenate([old, here[name]]) for name, old in self.rows.items()}
        self.count += len(course)

    def pass_week(self, week: Week) -> None:
        """Let a week pass over the open balls, and take away those that somebody takes."""
        rows = self.rows
        self.broken = rows["course"][:0]
        if not len(rows["row"]):
            return
        exposure = np.minimum(7 * week.number - rows["day"], 7).astype(np.float32)
        waited = np.minimum(rows["wait"], exposure)
        exposure -= waited
        by, rate = self._rates(week, exposure)
        gain = rate * exposure
        taken = gain >= rows["patience"]
        at = np.flatnonzero(taken)
        spent = rows["patience"][at] / rate[at]
        day = np.floor(7 * week.number - exposure[at] + spent).astype(np.int16)
        day = np.minimum(np.maximum(day, rows["day"][at]), 7 * week.number - 1)
        self._held.append((rows["row"][at], day, by[at]))
        if self.disappoints:
            self.broken = self._breaking(week, at, day)
        self._flags[rows["source"][at] * self._luck.futures + rows["course"][at]] = False
        rows["patience"] = rows["patience"] - gain
        rows["wait"] = rows["wait"] - waited
        left = np.flatnonzero(~taken)
        self.rows = {name: column.take(left) for name, column in rows.items()}

    def _breaking(self, week: Week, at: Column, day: Column) -> Column:
        """Return the courses in which an agreement passed its days this week before anybody acted.

        `at` are the rows that somebody takes this week, on `day`. Nothing is broken by a plan that was out of date.
        """
        rows = self.rows
        due = rows["day"] + self._within.take(rows["source"])
        due_now = (due >= 7 * (week.number - 1)) & (due < 7 * week.number)
        broke = due_now & self._promised.take(rows["source"]) & rows["known"]
        broke[at] &= day > due[at]
        return np.asarray(rows["course"][broke])

    def worked(self) -> tuple[Column, Column, Column, Column]:
        """Return the hours spent on balls: weeks (from 0), courses, participants, hours; a row a holder and week."""
        weeks = [np.full(len(course), week, np.intp) for week, course, _, _ in self._work]
        courses, who, hours = ([one[place] for one in self._work] for place in (1, 2, 3))
        if not weeks:
            return tuple(np.empty(0, np.intp) for _ in range(4))  # type: ignore[return-value]
        return np.concatenate(weeks), np.concatenate(courses), np.concatenate(who), np.concatenate(hours)

    def events(self, kinds: Column, sectors: Column) -> Events:
        """Return everything that opened a ball, sorted by course, week, kind and source.

        `kinds` and `sectors` (sources,) say what kind and sector each source is.
        """
        log = {name: np.concatenate([one[name] for one in self._log]) for name in _LOG}
        source, course, known = log["source"], log["course"], log["known"]
        held_day, held_by = np.full(self.count, -1, np.int16), np.full(self.count, -1, np.int16)
        for row, day, by in self._held:
            held_day[row], held_by[row] = day, by
        week = log["day"] // 7 + 1
        mine = self._times.of(source, log["number"], course)
        in_time = (held_day >= 0) & (held_day - log["day"] <= self._within[source])
        promised = log["exists"] & self._promised[source]
        columns = {
            "course": course,
            "week": week,
            "kind": kinds[source],
            "source": source,
            "sector": sectors[source],
            "opened_day": log["day"],
            "held_day": held_day,
            "held_by": held_by,
            "promised": promised,
            "kept": promised & in_time,
            "information": mine[:, _KNOWN] < self._information(source, known, log["closed"], week),
            "lost": mine[:, _HANDOVER] < self._lost.take(self._way(source, known) + 3 * source),
        }
        place = ((course * 1000 + week) * 32 + kinds[source]) * 256 + source
        order = np.argsort(place)
        return Events(**{name: column.take(order) for name, column in columns.items()})

    def _way(self, source: Column, known: Bools) -> Column:
        """Return by which way each ball finds somebody: alone (0), by the coordinator (1), by an agreement (2)."""
        return known * (1 + (self._who[source] >= 0))

    def _rates(self, week: Week, exposure: NDArray[np.float32]) -> tuple[Column, NDArray[np.float32]]:
        """Return who would take each ball this week (-1: whoever comes upon it), and its rate per day.

        Whoever follows up spends time on it while it is open: `hours_per_ball` in a whole week, as far as there are
        hours. The stand-in acts for a coordinator who is away.
        """
        source, course = self.rows["source"], self.rows["course"]
        rate = (self._any_rate * (week.number >= self._sector_week)).astype(np.float32).take(source)
        by = np.full(len(course), -1, np.intp)
        active = np.flatnonzero((self.rows["known"] | week.ready.take(course)) & week.stands.take(course))
        if len(active):
            source, course = source.take(active), course.take(active)
            follower = np.where(week.here.take(course), self._a.coordinator, self._a.stand_in)
            named = self._who.take(source)
            who = np.where(named == self._a.coordinator, follower, named)
            agreed = (named >= 0) & (week.number >= self._answer_week.take(source))
            crowd = np.bincount(self.rows["course"], minlength=self._luck.futures).take(course)
            time, follow = (self._time(week, course, one, crowd) for one in (who, follower))
            by_agreement = agreed * self._rate.take(source) * time
            by_follower = self._coordinator_rate * follow
            rate[active] += by_agreement + by_follower
            by[active] = np.where(by_agreement > 0, who, np.where(by_follower > 0, follower, -1))
            part = exposure.take(active) * np.float32(float(self._p.hours_per_ball) / 7)
            other = np.flatnonzero(agreed & (who != follower))
            self._work.append((week.number - 1, course, follower, part * follow))
            self._work.append((week.number - 1, course[other], who[other], (part * time)[other]))
        return by, np.maximum(rate, np.float32(1e-9))

    def _time(self, week: Week, course: Column, who: Column, crowd: Column) -> NDArray[np.float32]:
        """Return how much of the work each holder has hours for, from 0 to 1: hours left, shared by the open balls."""
        hours = self._a.hours
        if Mechanism.HOURS in self._off or not len(hours):
            return np.ones(len(course), np.float32)
        a = self._a
        writer = np.where(week.here.take(course), a.writer, a.stand_in) if a.stand_in_writes else a.writer
        writes = week.writing.take(course) & (who == writer)
        left = (
            hours[who]
            - self._duty[week.number - 1][who] * week.acts.take(course)
            - writes * np.float32(self._a.update_hours)
        )
        return np.asarray(np.minimum(np.maximum(left / (np.float32(self._p.hours_per_ball) * crowd), 0), 1))

    def _information(self, source: Column, known: Bools, closed: Bools, week: Column) -> Floats:
        """Return the chance that what is known is there where it is needed."""
        p, a = self._p, self._a
        if Mechanism.SHARED_KNOWLEDGE in self._off and Mechanism.CONSENT in self._off:
            return np.where(known, 1.0, float(p.information_alone))
        shared = a.sharing[source, week - 1] & ~closed
        informed = np.where(shared, a.information_shared, float(p.information_coordinator))
        return np.where(known, informed, float(p.information_alone))
