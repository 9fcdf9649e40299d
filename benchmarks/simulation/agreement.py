"""Whether a run agrees with the exact expectation: in every state and week, and in contacts and plans up to date."""

from typing import Protocol

import numpy as np

from kitools.simulation import Expectation

LIMIT = 4.0
"""How many standard errors a cell may lie from what is expected."""

FEWEST = 5
"""A cell is compared where at least so many citizens are expected in it and outside it: below, z is no z."""


class Courses(Protocol):
    """Courses as arrays or sequences: states (citizens, weeks + 1), the other two (citizens, weeks)."""

    states: object
    contact_kept: object
    plan_up_to_date: object


class DisagreesError(Exception):
    """A run lies too far from the exact expectation to be timed."""


def held_to(exact: Expectation, courses: Courses, name: str) -> float:
    """Return the largest |z| of `courses`; raise `DisagreesError` if it is above the limit."""
    worst = farthest(exact, courses)
    if not worst < LIMIT:
        raise DisagreesError(f"{name}: a cell lies {worst:.1f} standard errors from the exact expectation")
    return worst


def farthest(exact: Expectation, courses: Courses) -> float:
    """Return the largest |z| over states, contacts kept and plans up to date; infinite where what is sure is not so."""
    states = _table(courses.states)
    pairs = [(np.mean(states == place, 0), exact.states[0, :, place]) for place in range(exact.states.shape[-1])]
    pairs += [(_table(courses.contact_kept).mean(0), exact.contact_kept[0])]
    pairs += [(_table(courses.plan_up_to_date).mean(0), exact.plan_up_to_date[0])]
    return max(_z(found, wanted, len(states)) for found, wanted in pairs)


def _z(found: np.ndarray, wanted: np.ndarray, citizens: int) -> float:
    """Return the largest |z| of one row of weeks."""
    rare = np.minimum(wanted, 1 - wanted)
    sure = rare < 1e-9
    if (np.abs(found - wanted)[sure] > 1e-6).any():
        return np.inf
    enough = rare * citizens >= FEWEST
    error = np.sqrt(wanted * (1 - wanted) / citizens, where=enough, out=np.ones_like(wanted))
    return float((np.abs(found - wanted) / error)[enough].max(initial=0.0))


def _table(part: object) -> np.ndarray:
    """Return courses as an array (citizens, weeks), whether they are one already or a list of byte sequences."""
    if isinstance(part, np.ndarray):
        return part
    return np.frombuffer(b"".join(part), np.int8).reshape(len(part), -1)
