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
    leaves = luck.below("staff.away", float(p.staff_away_weekly), weeks)
    for one in a.sources:
        if is_told_leaving(one):
            leaves = leaves | luck.below(one.name, one.chance, weeks, (one.first_week, one.last_week))
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
    """Return where a leaving costs the relation, shaped as `leaves`."""
    return leaves & luck.below("relation.staff", float(p.relation_lost_staff), len(leaves))
