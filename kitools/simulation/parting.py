"""Where two plans part: the first week in which a course is not the same under both."""

from dataclasses import dataclass

import numpy as np

from kitools.simulation.comparison import same_luck
from kitools.simulation.result import Bools, Floats, Ints, Result

NEVER = -1
"""Instead of a week: the two never part within the year."""


@dataclass(frozen=True, eq=False)
class Parting:
    """The first week (from 1) in which each course differs between two plans, `NEVER` where it does not.

    Shapes (futures,). `ball`: an event, who acts on it or when, a ball in nobody's hands, or whether the plan is there
    and up to date. `course`: the state, or whether the week's contact was kept.
    """

    weeks: int
    ball: Ints
    course: Ints

    @property
    def first(self) -> Ints:
        """Return the first week in which anything differs; shape (futures,)."""
        both = np.stack([self.ball, self.course])
        earliest = np.where(both == NEVER, self.weeks + 1, both).min(0)
        return np.where(earliest > self.weeks, NEVER, earliest)

    def parted(self, weeks: Ints) -> Floats:
        """Return the share of courses that have parted by the end of each week, for one of the above; shape (weeks,).

        >>> apart = Parting(3, ball=np.array([2, -1]), course=np.array([-1, -1]))
        >>> apart.parted(apart.ball).tolist()
        [0.0, 0.5, 0.5]
        """
        counts = np.bincount(weeks[weeks != NEVER], minlength=self.weeks + 1)[1:]
        return np.asarray(counts.cumsum() / len(weeks))


def parting(a: Result, b: Result) -> Parting:
    """Return where plan A and plan B part, course by course; raise `KitError` as `same_luck` does."""
    same_luck(a, b)
    gauges = _first_week(
        (a.plan_exists != b.plan_exists) | (a.plan_up_to_date != b.plan_up_to_date) | (a.nobody != b.nobody)
    )
    course = _first_week((a.states[:, 1:] != b.states[:, 1:]) | (a.contact_kept != b.contact_kept))
    ball = np.minimum(gauges, _first_event(a, b))
    weeks = a.weeks
    return Parting(weeks, *(np.where(one > weeks, NEVER, one) for one in (ball, course)))


def _first_week(differs: Bools) -> Ints:
    """Return the first week in which each course `differs` (futures, weeks), else the week after the last."""
    return np.asarray(np.where(differs.any(1), differs.argmax(1) + 1, differs.shape[1] + 1))


def _first_event(a: Result, b: Result) -> Ints:
    """Return the first week in which an event, its day or who acts on it differs; else the week after the last.

    An event that only one plan has differs from the day it came; one that both have from the day on which either acts.
    """
    names = sorted({source.name for result in (a, b) for source in result.sources})
    who = sorted({name for result in (a, b) for name in result.participants})
    in_a, in_b = _keys(a, names), _keys(b, names)
    _, at_a, at_b = np.intersect1d(in_a, in_b, assume_unique=True, return_indices=True)
    first = np.full(a.futures, a.weeks + 1)
    for result, keys, met in ((a, in_a, at_a), (b, in_b, at_b)):
        alone = np.setdiff1d(np.arange(len(keys)), met)
        np.minimum.at(first, result.events.course[alone], result.events.opened_day[alone] // 7 + 1)
    held = np.stack([result.events.held_day[met] for result, met in ((a, at_a), (b, at_b))]).astype(int)
    by = np.stack([_holders(result, who)[met] for result, met in ((a, at_a), (b, at_b))])
    apart = (held[0] != held[1]) | (by[0] != by[1])
    day = np.where(held < 0, 7 * a.weeks, held).min(0)
    np.minimum.at(first, a.events.course[at_a][apart], day[apart] // 7 + 1)
    return first


def _keys(result: Result, names: list[str]) -> Ints:
    """Return one number for each event, the same in two results where course, source and day are the same.

    No number comes twice: a source opens at most one ball a week in a course.
    """
    events = result.events
    source = np.array([names.index(one.name) for one in result.sources], dtype=np.int64)[events.source]
    days = 7 * result.weeks + 1
    return np.asarray((events.course.astype(np.int64) * days + events.opened_day) * len(names) + source)


def _holders(result: Result, who: list[str]) -> Ints:
    """Return who took each event's ball as a place in `who`, -1 where nobody had promised it; shape (events,)."""
    places = np.array([*(who.index(name) for name in result.participants), -1], dtype=np.int64)
    return places[result.events.held_by]
