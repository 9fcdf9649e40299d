"""What one run gives an experiment: a measure in each course, or the means of every measure, the ball first."""

from collections import Counter
from dataclasses import dataclass, replace
from functools import cached_property

import numpy as np
from numpy.typing import NDArray

from kitools.ground import KitError
from kitools.plan import Plan
from kitools.simulation.comparison import MEASURES, Measure
from kitools.simulation.course import simulate
from kitools.simulation.distributions import varying
from kitools.simulation.evidence import Evidence, evidence
from kitools.simulation.mechanisms import Mechanism
from kitools.simulation.parameters import Number, Parameters, cautious
from kitools.simulation.result import Result, Situation

Values = NDArray[np.float64]


@dataclass(frozen=True)
class Trial:
    """What stays the same from run to run: the case, the plan (held against another or not), the luck, the size.

    With `against`, every number is the difference `plan` minus `against` in the same course.
    """

    situation: Situation
    plan: Plan
    against: Plan | None = None
    futures: int = 200
    seed: int = 7
    weeks: int = 52
    parameters: Parameters | None = None

    def with_numbers(self, numbers: Parameters) -> "Trial":
        """Return the same trial departing from other `numbers`."""
        return replace(self, parameters=numbers)

    @cached_property
    def base(self) -> Parameters:
        """Return the numbers from which each run departs."""
        return self.parameters or cautious()

    def result(self, plan: Plan, numbers: Parameters, off: frozenset[Mechanism] = frozenset()) -> Result:
        """Return the simulated year under `plan`."""
        return simulate(
            self.situation,
            plan,
            futures=self.futures,
            seed=self.seed,
            weeks=self.weeks,
            switched_off=off,
            parameters=numbers,
        )

    def results(self, values: dict[str, Number] | None = None) -> tuple[Result, ...]:
        """Return the simulated years: `plan`, then `against` if there is one; `values` replace single numbers."""
        numbers = self.base.with_values(**values) if values else self.base
        return tuple(self.result(plan, numbers) for plan in (self.plan, self.against) if plan is not None)

    def per_course(self, measure: Measure, values: dict[str, Number] | None = None) -> Values:
        """Return the measure in each course, or the paired difference; shape (futures,)."""
        return paired(measure, self.results(values))


@dataclass(frozen=True, eq=False)
class Outcomes:
    """What every run of an experiment gave: the means over courses, one row a run, one column a measure.

    `values` (runs, measures) stand in the order of `measures`, the ball first where the runs were simulated; with a
    second plan they are differences.
    """

    measures: tuple[str, ...]
    values: Values

    def of(self, measure: str) -> Values:
        """Return one measure in every run; shape (runs,); raise `KitError("simulation.no_such_measure")`."""
        if measure not in self.measures:
            raise KitError("simulation.no_such_measure", id=measure, known=", ".join(self.measures))
        return self.values[:, self.measures.index(measure)]


def paired(measure: Measure, results: tuple[Result, ...]) -> Values:
    """Return the measure in each course of the first result, less that of the second if there is one."""
    here, *other = (np.asarray(measure.per_course(one), dtype=np.float64) for one in results)
    return here - other[0] if other else here


def means(trial: Trial, values: dict[str, Number]) -> Values:
    """Return the mean of every measure in one run; shape (measures,), in the order of `MEASURES`."""
    results = trial.results(values)
    return np.array([paired(measure, results).mean() for measure in MEASURES])


def measure_named(name: str) -> Measure:
    """Return the measure called `name`; raise `KitError("simulation.no_such_measure")` that names the known ones."""
    found = next((one for one in MEASURES if one.name == name), None)
    if found is None:
        raise KitError("simulation.no_such_measure", id=name, known=", ".join(one.name for one in MEASURES))
    return found


def rows_of(ids: tuple[str, ...] | None = None) -> tuple[Evidence, ...]:
    """Return the rows of `ids`, or every row that varies.

    Raise `KitError("simulation.no_such_parameter")`, `KitError("experiment.no_ids")` where none is named, and
    `KitError("experiment.named_twice")`.
    """
    if ids is None:
        return varying()
    if not ids:
        raise KitError("experiment.no_ids")
    rows = {row.id: row for row in evidence()}
    for one, times in Counter(ids).items():
        if one not in rows:
            raise KitError("simulation.no_such_parameter", id=one)
        if times > 1:
            raise KitError("experiment.named_twice", id=one)
    return tuple(rows[one] for one in ids)
