"""Many sets of numbers at once: points of the unit cube, run by simulation or by the exact expectation."""

from collections.abc import Callable, Iterator
from concurrent.futures import Executor
from dataclasses import dataclass
from functools import cached_property, partial

import numpy as np

from kitools.cases.course import CourseState
from kitools.ground import KitError
from kitools.simulation.ball import Ball, ball
from kitools.simulation.comparison import COURSE_MEASURES, MEASURES
from kitools.simulation.distributions import on_unit_cube
from kitools.simulation.evidence import Evidence
from kitools.simulation.exact import Expectation, expected
from kitools.simulation.experiments.acting import acts_as_expected
from kitools.simulation.experiments.outcomes import Outcomes, Trial, Values, means, measure_named
from kitools.simulation.experiments.sweeping import sweep
from kitools.simulation.parameters import Parameters
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


@dataclass(frozen=True)
class Design:
    """A question to the model at many sets of numbers: what is measured, in which trial, and the rows that vary.

    `exact` says whether the answer is the exact expectation; `None` leaves it to what is sure to be right. Raise
    `KitError` for an unknown measure, and `KitError("experiment.not_exact")` where the expectation is asked for and
    cannot be had.
    """

    trial: Trial
    measure: str
    rows: tuple[Evidence, ...]
    exact: bool | None = None
    executor: Executor | None = None

    def __post_init__(self) -> None:
        """Refuse what cannot be answered before any work is done."""
        measure_named(self.measure)
        if self.exact and self.measure not in EXPECTED:
            raise KitError("experiment.not_exact", id=self.measure, known=", ".join(EXPECTED))

    @cached_property
    def exactly(self) -> bool:
        """Whether the measure is taken from the exact expectation.

        By default only for the course, never for the ball, and only where the plan (and that which it is held
        against) acts as the chain takes for granted, with the numbers where they are and each at both its ends. So a
        number that the chain knows nothing of is never told to move nothing.
        """
        if self.exact is not None:
            return self.exact
        plans = [plan for plan in (self.trial.plan, self.trial.against) if plan is not None]
        return any(self.measure == one.name for one in COURSE_MEASURES) and all(
            acts_as_expected(self.trial.situation, plan, numbers) for plan in plans for numbers in self._ends()
        )

    @property
    def problem(self) -> dict[str, object]:
        """Return the rows as SALib asks for them: names, each from 0 to 1."""
        return {
            "num_vars": len(self.rows),
            "names": [row.id for row in self.rows],
            "bounds": [[0.0, 1.0]] * len(self.rows),
        }

    def run(self, points: Values) -> Outcomes:
        """Return what the model gives at `points` (runs, rows) of the unit cube; the same luck in every run."""
        values = on_unit_cube(self.rows, points)
        if self.exactly:
            portions = [slice(start, start + _AT_ONCE) for start in range(0, len(points), _AT_ONCE)]
            sets = [{name: line[portion] for name, line in values.items()} for portion in portions]
            found = np.concatenate(sweep(partial(_expectations, self.trial), sets, self.executor))
            return Outcomes(tuple(EXPECTED), found)
        runs = [{name: float(line[run]) for name, line in values.items()} for run in range(len(points))]
        found = np.stack(sweep(partial(means, self.trial), runs, self.executor))
        return Outcomes(tuple(one.name for one in MEASURES), found)

    def ball(self) -> Ball:
        """Return who had the ball with the numbers where they are, under the plan (not a difference)."""
        return ball(self.trial.result(self.trial.plan, self.trial.base))

    def _ends(self) -> Iterator[Parameters]:
        """Yield the numbers where they are, and with each row at either end of its range."""
        base = self.trial.base
        yield base
        for row in self.rows:
            for end in (row.low, row.high):
                yield base.with_values(**{row.id: end})


def _expectations(trial: Trial, values: dict[str, Values]) -> Values:
    """Return every exact measure for a portion of sets; shape (sets, measures)."""
    numbers = trial.base.with_values(**values)
    plans = [plan for plan in (trial.plan, trial.against) if plan is not None]
    here, *other = (_measured(expected(trial.situation, plan, numbers, weeks=trial.weeks)) for plan in plans)
    return here - other[0] if other else here


def _measured(one: Expectation) -> Values:
    """Return every exact measure; shape (sets, measures)."""
    return np.stack([count(one) for count in EXPECTED.values()], 1)
