"""Sobol's indices: how much of the spread of the outcome comes from each number, alone and with others."""

from concurrent.futures import Executor
from dataclasses import dataclass, replace

import numpy as np

from kitools.ground import KitError
from kitools.plan import Plan
from kitools.simulation.ball import Ball
from kitools.simulation.experiments.design import SEED, Design
from kitools.simulation.experiments.outcomes import Outcomes, Trial, Values, rows_of
from kitools.simulation.experiments.screening import screened
from kitools.simulation.parameters import Parameters
from kitools.simulation.result import Situation

_MOST = 2**16
_SCREENED = 3
"""Trajectories of the screening that chooses the numbers where none are named."""


@dataclass(frozen=True)
class Index:
    """The share of the variance that one number gives: alone (`first`), and with all it does with others (`total`).

    The two `conf` are half-widths of 95 % intervals from resampling; an index below its `conf` is not told from 0.
    """

    parameter: str
    first: float
    first_conf: float
    total: float
    total_conf: float


@dataclass(frozen=True)
class Indices:
    """Sobol's indices (Sobol 2001, doi:10.1016/S0378-4754(00)00270-6), the largest total first.

    They are shares of the variance that the ranges of the numbers give the model's outcome: ranges and model, not the
    world. `held` are the numbers that stayed where they are. `mean` and `variance` are of the outcome over the two
    plain samples; `exact`, `futures`, `outcomes` and `ball` are as in `Screening`.
    """

    measure: str
    indices: tuple[Index, ...]
    held: tuple[str, ...]
    size: int
    mean: float
    variance: float
    exact: bool
    futures: int
    outcomes: Outcomes
    ball: Ball


def indices(  # noqa: PLR0913 - the choices of an experiment, all by name
    situation: Situation,
    plan: Plan,
    *,
    against: Plan | None = None,
    measure: str = "days_in_nobodys_hands",
    ids: tuple[str, ...] | None = None,
    most: int = 8,
    size: int = 128,
    futures: int = 100,
    seed: int = 7,
    weeks: int = 52,
    exact: bool | None = None,
    parameters: Parameters | None = None,
    executor: Executor | None = None,
) -> Indices:
    """Return Sobol's first-order and total indices of each number of `ids` for `measure`.

    Without `ids`, a short screening (Morris) chooses the `most` numbers that move the measure the most, and the others
    are held. `size` is a power of 2; there are `size` × (numbers + 2) runs, all with the same luck, and with `against`
    the outcome is `plan` minus `against`. Raise `KitError` for an unknown measure or number, and
    `KitError("experiment.not_a_power")`.
    """
    if not 2 <= size <= _MOST or size & (size - 1):
        raise KitError("experiment.not_a_power", value=size, most=_MOST)
    trial = Trial(situation, plan, against, futures, seed, weeks, parameters)
    design = Design(trial, measure, rows_of(ids), exact, executor)
    if ids is None:
        moving = [one.parameter for one in screened(design, _SCREENED).effects[:most]]
        design = replace(design, rows=rows_of(tuple(moving)))
    outcomes = design.run(sample(design.problem, size))
    found = outcomes.of(measure)
    plain = found.reshape(size, len(design.rows) + 2)[:, [0, -1]]
    return Indices(
        measure=measure,
        indices=analysed(design.problem, found),
        held=tuple(row.id for row in rows_of() if row not in design.rows),
        size=size,
        mean=float(plain.mean()),
        variance=float(plain.var()),
        exact=design.exactly,
        futures=futures,
        outcomes=outcomes,
        ball=design.ball(),
    )


def sample(problem: dict[str, object], size: int) -> Values:
    """Return Saltelli's points, for first-order and total indices; shape (size × (numbers + 2), numbers)."""
    from SALib.sample import sobol  # noqa: PLC0415 - heavy: pandas and scipy

    points: Values = sobol.sample(problem, size, calc_second_order=False, scramble=True, seed=SEED)
    return points


def analysed(problem: dict[str, object], found: Values) -> tuple[Index, ...]:
    """Return the indices of `found` at the points of `sample`, the largest total first; all 0 if nothing moves it."""
    from SALib.analyze import sobol  # noqa: PLC0415 - heavy: pandas and scipy

    names = [str(name) for name in np.ravel(problem["names"])]  # type: ignore[call-overload]
    if np.ptp(found) <= 1e-9 * max(1.0, float(np.abs(found).max())):
        return tuple(Index(name, 0.0, 0.0, 0.0, 0.0) for name in sorted(names))
    told = sobol.analyze(problem, found, calc_second_order=False, seed=SEED)
    columns = (told[key] for key in ("S1", "S1_conf", "ST", "ST_conf"))
    every = (Index(name, *map(float, numbers)) for name, *numbers in zip(names, *columns, strict=True))
    return tuple(sorted(every, key=lambda one: (-one.total, one.parameter)))
