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

SILENT, UNSEEN, SEEN = 0, 1, 2
"""What a week brought the plan: no important change; one that nobody writes about; one that somebody writes about."""

AFTER_CHANGE = ((UNNOTICED, UNNOTICED, NOTICED), (NOTICED, NOTICED, NOTICED), (UP_TO_DATE, UNNOTICED, NOTICED))
"""The plan's status after a change: a row for each status before, a column for each of `SILENT`, `UNSEEN`, `SEEN`."""

NEWLY = 4
"""Weeks that a discharge counts as recent."""

MISSES = 3
"""Missed appointments in a row that open a ball."""
