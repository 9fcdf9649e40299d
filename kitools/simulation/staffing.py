"""Who is there: key persons go away equally often under every plan, and come back after a while."""

from dataclasses import dataclass

import numpy as np

from kitools.plan import Trigger
from kitools.simulation.arrangement import Arrangement
from kitools.simulation.luck import Luck
from kitools.simulation.mechanisms import Mechanism
from kitools.simulation.parameters import Parameters
from kitools.simulation.result import Bools, Source
from kitools.simulation.worktime import NOBODY


@dataclass(frozen=True)
class Staffing:
    """The staff over the year; each array has shape (weeks, futures).

    `leaving`: a key person goes away this week. `here`: there is a coordinator who is not away. `stands`: somebody
    is there for the plan, coordinator or stand-in. `parts`: the leaving costs the relation.
    """

    leaving: Bools
    here: Bools
    stands: Bools
    parts: Bools


def staffing(a: Arrangement, p: Parameters, off: frozenset[Mechanism], luck: Luck, weeks: int) -> Staffing:
    """Return who is there in each week of each course."""
    leaves = leaving(a, p, luck, weeks)
    away = np.zeros_like(leaves) if Mechanism.STAND_IN in off else _lasting(leaves, round(float(p.away_weeks)))
    here = ~away if a.coordinator != NOBODY else np.zeros_like(away)
    everywhere = NOBODY not in (a.coordinator, a.stand_in)
    return Staffing(leaves, here, np.ones_like(here) if everywhere else here, parting(leaves, p, luck))


def leaving(a: Arrangement, p: Parameters, luck: Luck, weeks: int) -> Bools:
    """Return where a key person goes away; shape (weeks, futures)."""
    leaves = luck.occurrences("staff.away", float(p.staff_away_weekly), weeks, range(1, weeks + 1))
    for one in a.sources:
        if is_told_leaving(one):
            leaves = leaves | luck.occurrences(one.name, one.chance, weeks, one.weeks_within(weeks))
    return leaves


def is_told_leaving(source: Source) -> bool:
    """Whether the case itself tells that a key person may go away."""
    return source.kind is Trigger.COORDINATOR_AWAY and not source.of_the_course


def _lasting(leaves: Bools, weeks: int) -> Bools:
    """Return where somebody went away in this week or in the `weeks` - 1 before it."""
    if weeks < 1:
        return np.zeros_like(leaves)
    gone = leaves.copy()
    for later in range(1, min(weeks, len(leaves))):
        gone[later:] |= leaves[:-later]
    return gone


def parting(leaves: Bools, p: Parameters, luck: Luck) -> Bools:
    """Return where a leaving costs the relation, shaped as `leaves`; the luck is keyed by which of the course it is."""
    parts = np.zeros_like(leaves)
    place = leaves.reshape(-1).nonzero()[0]
    if len(place):
        course = place % luck.futures
        short = course.astype(np.min_scalar_type(luck.futures))  # the shorter the numbers, the sooner they are sorted
        order = np.argsort(short, kind="stable")  # by course, then by week
        place, course = place.take(order), course.take(order)
        often = np.bincount(course)
        which = np.arange(len(course)) - (often.cumsum() - often).take(course)
        numbers = np.stack([luck.draw("relation.staff", nth) for nth in range(1, int(often.max()) + 1)])
        parts.reshape(-1)[place] = numbers[which, course] < np.float32(p.relation_lost_staff)
    return parts
