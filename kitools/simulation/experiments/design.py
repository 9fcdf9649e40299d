"""Many sets of numbers at once: points of the unit cube, run by simulation or by the exact expectation."""

from collections.abc import Callable, Sequence
from concurrent.futures import Executor
from functools import partial

import numpy as np

from kitools.cases.course import CourseState
from kitools.ground import KitError
from kitools.simulation.comparison import COURSE_MEASURES, MEASURES
from kitools.simulation.distributions import on_unit_cube
from kitools.simulation.evidence import Evidence
from kitools.simulation.exact import Expectation, expected
from kitools.simulation.experiments.outcomes import Outcomes, Trial, Values, means, measure_named
from kitools.simulation.experiments.sweeping import sweep
from kitools.simulation.result import STATES

SEED = 20261122
"""The seed of the designs: the points of the cube are the same for every case, plan and luck."""

_AT_ONCE = 200
"""Sets in one call of the exact expectation, whatever the number of workers."""


def _weeks_in(state: CourseState) -> Callable[[Expectation], Values]:
    """Return what counts the weeks in `state`."""
    place = STATES.index(state)
    return lambda one: np.asarray(one.states[:, 1:, place].sum(1))


EXPECTED: dict[str, Callable[[Expectation], Values]] = {
    "weeks_plan_up_to_date": lambda one: np.asarray(one.plan_up_to_date.sum(1)),
    "contacts_kept": lambda one: np.asarray(one.contact_kept.sum(1)),
    **{f"weeks_{state.value}": _weeks_in(state) for state in CourseState},
}
"""The measures that the exact expectation gives, per set; the names are those of `MEASURES`."""


def is_exact(measure: str, exact: bool | None) -> bool:
    """Whether `measure` is taken from the exact expectation: by default for the course, never for the other balls.

    The weeks of an up-to-date plan hang on consent and initiative, which the exact subset leaves out, so they are
    simulated unless `exact` is asked for. Raise `KitError` for an unknown measure, and
    `KitError("experiment.not_exact")` where it is asked for and cannot be had.
    """
    measure_named(measure)
    if exact and measure not in EXPECTED:
        raise KitError("experiment.not_exact", id=measure, known=", ".join(EXPECTED))
    return any(measure == one.name for one in COURSE_MEASURES) if exact is None else exact


def run_design(
    trial: Trial, rows: Sequence[Evidence], points: Values, *, exact: bool, executor: Executor | None
) -> Outcomes:
    """Return what the model gives at `points` (runs, rows) of the unit cube; the same luck in every run."""
    values = on_unit_cube(rows, points)
    if exact:
        portions = [slice(start, start + _AT_ONCE) for start in range(0, len(points), _AT_ONCE)]
        sets = [{name: line[portion] for name, line in values.items()} for portion in portions]
        found = np.concatenate(sweep(partial(_expectations, trial), sets, executor))
        return Outcomes(tuple(EXPECTED), found)
    runs = [{name: float(line[run]) for name, line in values.items()} for run in range(len(points))]
    return Outcomes(tuple(one.name for one in MEASURES), np.stack(sweep(partial(means, trial), runs, executor)))


def problem_of(rows: Sequence[Evidence]) -> dict[str, object]:
    """Return the rows as SALib asks for them: names, each from 0 to 1."""
    return {"num_vars": len(rows), "names": [row.id for row in rows], "bounds": [[0.0, 1.0]] * len(rows)}


def _expectations(trial: Trial, values: dict[str, Values]) -> Values:
    """Return every exact measure for a portion of sets; shape (sets, measures)."""
    numbers = trial.base.with_values(**values)
    plans = [plan for plan in (trial.plan, trial.against) if plan is not None]
    here, *other = (_measured(expected(trial.situation, plan, numbers, weeks=trial.weeks)) for plan in plans)
    return here - other[0] if other else here


def _measured(one: Expectation) -> Values:
    """Return every exact measure; shape (sets, measures)."""
    return np.stack([count(one) for count in EXPECTED.values()], 1)
