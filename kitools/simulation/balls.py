"""The balls that are open: opened by events, carried from week to week, held when somebody named acts."""

from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray

from kitools.simulation.arrangement import Arrangement
from kitools.simulation.luck import Luck
from kitools.simulation.mechanisms import Mechanism
from kitools.simulation.parameters import Parameters
from kitools.simulation.result import Bools, Column, Events, Floats


@dataclass(frozen=True)
class Week:
    """What decides this week who can take a ball; arrays have shape (futures,).

    `stands`: the plan exists and has coordinator or stand-in. `ready`: it is up to date as well. `follower` is the
    place of whoever follows up (coordinator or stand-in). `hours` (participants,) is what each has in a week,
    `duty` (participants,) what the interventions take in the courses `acts`, and `writing` where the plan's writer has
    spent hours on an update. `closed`: a withdrawn consent that nobody has talked about.
    """

    number: int
    exists: Bools
    stands: Bools
    ready: Bools
    follower: Column
    closed: Bools
    hours: Floats
    duty: NDArray[np.float32]
    acts: Bools
    writing: Bools


@dataclass
class OpenBalls:
    """The balls in nobody's hands, in columns: one row a ball; and the log of all that have been."""

    arrangement: Arrangement
    p: Parameters
    off: frozenset[Mechanism]
    futures: int
    is_open: Bools = field(init=False)
    rows: dict[str, Column] = field(init=False)
    opened: list[dict[str, Column]] = field(default_factory=list)
    held: list[tuple[Column, Column, Column]] = field(default_factory=list)
    work: list[tuple[Column, Column, Column]] = field(default_factory=list)
    count: int = 0

    def __post_init__(self) -> None:
        """Lay out the rates of each source; begin with no ball."""
        routes = self.arrangement.routes
        self.is_open = np.zeros((len(routes), self.futures), bool)
        numbers = {"row": np.intp, "source": np.intp, "course": np.intp, "day": np.int16}
        self.rows = {name: np.empty(0, kind) for name, kind in numbers.items()}
        self.rows |= {name: np.empty(0, np.float32) for name in ("wait", "patience")} | {"known": np.empty(0, bool)}
        self.events_so_far = np.zeros((len(routes), self.futures), np.int16)
        self._known_luck = 0
        self._drawn = np.empty((0, len(routes), self.futures, 3), np.float32)
        self._who = np.array([one.who for one in routes], np.intp)
        self._rate = np.array([one.rate for one in routes], np.float32)
        self._within = np.array([one.within for one in routes], np.float32)
        self._answer_week = np.array([one.ready_week for one in routes])
        self._sector_week = np.array([one.sector_ready for one in routes])
        self._promised = np.array([one.promised for one in routes])
        lost = [(one.lost_alone, one.lost_by_coordinator, one.lost_by_agreement) for one in routes]
        self._lost = np.array(lost, np.float32)
        self._coordinator_rate = np.float32(1 / float(self.p.days_coordinator))
        self._any_rate = np.float32(1 / float(self.p.days_nobody))

    def open(self, source: Column, course: Column, luck: Luck, week: Week) -> None:
        """Open a ball for each event (`source`, `course`) unless its source has one open in that course.

        The events of one week in one course fall on one day.
        """
        self.events_so_far[source, course] += 1
        new = ~self.is_open[source, course]
        if not new.any():
            return
        source, course = source[new], course[new]
        self.is_open[source, course] = True
        mine = self._luck(luck, source, self.events_so_far[source, course], course)
        day = 7 * (week.number - 1) + luck.draw("ball.day", week.number)[course] * 7
        known = week.ready[course]
        route = np.where(known, np.where(self._who[source] >= 0, 2, 1), 0)
        lost = mine[:, 1] < self._lost[source, route]
        log: dict[str, Column] = {
            "source": source,
            "course": course,
            "day": day.astype(np.int16),
            "week": np.full(len(course), week.number, np.int16),
            "lost": lost,
            "promised": week.exists[course] & self._promised[source],
            "information": mine[:, 2] < self._information(source, known, course, week),
        }
        self.opened.append(log)
        columns = {name: log[name] for name in ("source", "course", "day")} | {
            "row": np.arange(self.count, self.count + len(course)),
            "wait": np.where(lost, np.float32(self.p.lost_days), np.float32(0)),
            "patience": -np.log1p(-mine[:, 0]),
            "known": known,
        }
        self.rows = {name: np.concatenate([old, columns[name]]) for name, old in self.rows.items()}
        self.count += len(course)

    def pass_week(self, week: Week) -> None:
        """Let a week pass over the open balls, and take away those that somebody takes."""
        rows = self.rows
        source, course = rows["source"], rows["course"]
        if not len(course):
            return
        exposure = np.minimum(7 * week.number - rows["day"], 7).astype(np.float32)
        waited = np.minimum(rows["wait"], exposure)
        exposure -= waited
        by, rate = self._rates(week)
        gain = rate * exposure
        taken = gain >= rows["patience"]
        at = np.flatnonzero(taken)
        spent = rows["patience"][at] / rate[at]
        day = np.floor(7 * week.number - exposure[at] + spent).astype(np.int16)
        day = np.clip(day, rows["day"][at], 7 * week.number - 1)
        self.held.append((rows["row"][at], day, by[at]))
        self.is_open[source[at], course[at]] = False
        rows["patience"] = rows["patience"] - gain
        rows["wait"] = rows["wait"] - waited
        self.work.append((np.full(len(at), week.number - 1), course[at], by[at]))
        left = np.flatnonzero(~taken)
        self.rows = {name: column[left] for name, column in rows.items()}

    def broken(self, week: int) -> Bools:
        """Return the courses in which an agreement passed its days this week with nobody acting; shape (futures,)."""
        source = self.rows["source"].astype(np.intp)
        late = 7 * week - self.rows["day"] - self._within[source]
        broke = self._promised[source] & (late > 0) & (late <= 7)
        return np.bincount(self.rows["course"][broke], minlength=self.futures) > 0

    def events(self, kinds: Column, sectors: Column) -> Events:
        """Return everything that opened a ball, sorted by course, week, kind and source.

        `kinds` and `sectors` (sources,) say what kind and sector each source is.
        """
        empty: dict[str, Column] = {name: np.empty(0, np.intp) for name in ("source", "course")}
        empty |= {name: np.empty(0, np.int16) for name in ("day", "week")}
        empty |= {name: np.empty(0, bool) for name in ("lost", "promised", "information")}
        log = {name: np.concatenate([one[name] for one in [empty, *self.opened]]) for name in empty}
        held_day, held_by = np.full(self.count, -1, np.int16), np.full(self.count, -1, np.int16)
        for row, day, by in self.held:
            held_day[row], held_by[row] = day, by
        in_time = (held_day >= 0) & (held_day - log["day"] <= self._within[log["source"].astype(np.intp)])
        order = np.lexsort((log["source"], kinds[log["source"]], log["week"], log["course"]))
        columns = {
            "course": log["course"],
            "week": log["week"],
            "kind": kinds[log["source"]],
            "source": log["source"],
            "sector": sectors[log["source"]],
            "opened_day": log["day"],
            "held_day": held_day,
            "held_by": held_by,
            "promised": log["promised"],
            "kept": log["promised"] & in_time,
            "information": log["information"],
            "lost": log["lost"],
        }
        return Events(**{name: column[order] for name, column in columns.items()})

    def _luck(self, luck: Luck, source: Column, number: Column, course: Column) -> NDArray[np.float32]:
        """Return the luck of each ball: patience, hand-over, information; shape (balls, 3).

        It is keyed by the source and by which of its events in the course this is, so that the second crisis meets
        the same luck under two plans though it comes a week later under one of them.
        """
        most = int(number.max())
        if most > len(self._drawn):
            self._drawn = np.concatenate([self._drawn, np.empty((most + 4, *self._drawn.shape[1:]), np.float32)])
        for nth in range(self._known_luck + 1, most + 1):
            for place, one in enumerate(self.arrangement.sources):
                self._drawn[nth - 1, place] = luck.draw(f"ball.{one.name}", nth, 3)
        self._known_luck = max(self._known_luck, most)
        return np.asarray(self._drawn[number - 1, source, course])

    def _rates(self, week: Week) -> tuple[Column, NDArray[np.float32]]:
        """Return who would take each ball this week (-1: whoever comes upon it), and its rate per day."""
        source, course = self.rows["source"], self.rows["course"]
        rate = self._any_rate * (week.number >= self._sector_week[source])
        by = np.full(len(course), -1, np.intp)
        active = np.flatnonzero((self.rows["known"] | week.ready[course]) & week.stands[course])
        if len(active):
            source, course = source[active], course[active]
            who, follower = self._who[source], week.follower[course]
            agreed = (who >= 0) & (week.number >= self._answer_week[source])
            crowd = np.bincount(self.rows["course"], minlength=self.futures)[course]
            by_agreement = agreed * self._rate[source] * self._time(week, course, who, crowd)
            by_follower = self._coordinator_rate * self._time(week, course, follower, crowd)
            rate[active] += by_agreement + by_follower
            by[active] = np.where(by_agreement > 0, who, np.where(by_follower > 0, follower, -1))
        return by, np.maximum(rate, np.float32(1e-9))

    def _time(self, week: Week, course: Column, who: Column, crowd: Column) -> Floats | float:
        """Return how much of the work each holder has hours for, from 0 to 1: hours left, shared by the open balls."""
        if Mechanism.HOURS in self.off or not len(week.hours):
            return 1.0
        writes = week.writing[course] & (who == self.arrangement.writer)
        left = week.hours[who] - week.duty[who] * week.acts[course] - writes * np.float32(self.arrangement.update_hours)
        return np.asarray(np.clip(left / (np.float32(self.p.hours_per_ball) * crowd), 0, 1))

    def _information(self, source: Column, known: Bools, course: Column, week: Week) -> Floats:
        """Return the chance that what is known is there where it is needed."""
        p, a = self.p, self.arrangement
        if Mechanism.SHARED_KNOWLEDGE in self.off and Mechanism.CONSENT in self.off:
            return np.where(known, 1.0, float(p.information_alone))
        shared = a.sharing[source, week.number - 1] & ~week.closed[course]
        informed = np.where(shared, a.information_shared, float(p.information_coordinator))
        return np.where(known, informed, float(p.information_alone))
