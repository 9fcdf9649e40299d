"""The numbers by which the weekly loop and the exact expectation name states and the status of a plan."""

from kitools.cases.course import CourseState
from kitools.simulation.result import STATES

STABLE, UNSTABLE, CRISIS, OUT, RECOVERING = (
    STATES.index(state)
    for state in (
        CourseState.STABLE,
        CourseState.UNSTABLE,
        CourseState.CRISIS,
        CourseState.OUT_OF_CONTACT,
        CourseState.RECOVERING,
    )
)

UNNOTICED, NOTICED, UP_TO_DATE = 0, 1, 2
"""A plan's status: out of date and nobody writes; out of date and somebody will write; up to date."""

NEWLY = 4
"""Weeks that a discharge counts as recent."""

MISSES = 3
"""Missed appointments in a row that open a ball."""
