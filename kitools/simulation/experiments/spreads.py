"""What chance moves and what the numbers move, told apart: the difference between two plans over the ensemble."""

from concurrent.futures import Executor
from dataclasses import dataclass
from functools import partial

import numpy as np

from kitools.ground import KitError
from kitools.plan import Plan
from kitools.simulation.ball import Spread, spread
from kitools.simulation.comparison import MEASURES, Interval, interval
from kitools.simulation.ensemble import ensemble
from kitools.simulation.experiments.outcomes import Trial, Values, measure_named, paired
from kitools.simulation.experiments.sweeping import sweep
from kitools.simulation.parameters import Parameters
from kitools.simulation.result import Situation


@dataclass(frozen=True)
class TwoSpreads:
    """One measure under plan B minus plan A: the mean over all sets of numbers, and two spreads that are kept apart.

    `chance` says where the mean would lie under another luck with the same sets (95 %), `numbers` where it lies in the
    middle 95 % of the sets if chance had no part in it. `courses` is the spread over single courses, all sets
    together. What the sets do not hold (how the model is built) is in none of them.
    """

    measure: str
    mean: float
    chance: Interval
    numbers: Interval
    courses: Spread
    sets: int
    futures: int


def two_spreads(  # noqa: PLR0913 - the choices of an experiment, all by name
    situation: Situation,
    a: Plan,
    b: Plan,
    *,
    measures: tuple[str, ...] | None = None,
    sets: int = 100,
    futures: int = 200,
    seed: int = 7,
    weeks: int = 52,
    parameters: Parameters | None = None,
    executor: Executor | None = None,
) -> tuple[TwoSpreads, ...]:
    """Return the two spreads of each measure (all of them by default, the ball first).

    The first `sets` sets of `parameters` (by default of the ensemble) are run under both plans, all with the same
    luck. The variance between sets that chance alone gives (the residual of the two-way table of sets and courses) is
    taken from the variance of the set means, by the law of total variance, and the set means are drawn in towards
    their mean until they have what is left; two sets with the same numbers thus spread by nothing at all. Raise
    `KitError("experiment.bad_sets")` unless 2 or more sets are asked for and there.
    """
    batch = ensemble() if parameters is None else parameters
    if not 2 <= sets <= batch.sets:
        raise KitError("experiment.bad_sets", value=sets, least=2, most=batch.sets)
    names = tuple(measure_named(name).name for name in measures or [one.name for one in MEASURES])
    trial = Trial(situation, b, a, futures, seed, weeks)
    apart = [one.first() for one in batch.parts(1)[:sets]]
    runs = np.stack(sweep(partial(_differences, trial, names), apart, executor), 1)
    return tuple(_two(name, values) for name, values in zip(names, runs, strict=True))


def _two(name: str, values: Values) -> TwoSpreads:
    """Return the spreads of one measure; `values` (sets, futures)."""
    sets, futures = values.shape
    return TwoSpreads(
        measure=name,
        mean=float(values.mean()),
        chance=interval(values.mean(0)),
        numbers=of_the_numbers(values),
        courses=spread(values.ravel()),
        sets=sets,
        futures=futures,
    )


def of_the_numbers(values: Values) -> Interval:
    """Return the mean and middle 95 % of the set means of `values` (sets, futures), less the part of chance."""
    by_set, mean = values.mean(1), float(values.mean())
    seen = float(by_set.var(ddof=1))
    rest = values - by_set[:, None] - values.mean(0) + mean
    sets, futures = values.shape
    by_chance = float((rest**2).sum()) / ((sets - 1) * max(futures - 1, 1)) / futures
    drawn_in = (max(seen - by_chance, 0.0) / seen) ** 0.5 if seen > 0 else 0.0
    low, high = np.quantile(mean + drawn_in * (by_set - mean), [0.025, 0.975])
    return Interval(mean, float(low), float(high))


def _differences(trial: Trial, names: tuple[str, ...], numbers: Parameters) -> Values:
    """Return B minus A in each course under one set of numbers; shape (measures, futures)."""
    results = trial.with_numbers(numbers).results()
    return np.stack([paired(measure_named(name), results) for name in names])
