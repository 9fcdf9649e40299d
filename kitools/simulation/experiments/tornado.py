"""One number at a time, to the low and the high end of its range: how far each moves the outcome."""

from concurrent.futures import Executor
from dataclasses import dataclass
from functools import partial

from kitools.plan import Plan
from kitools.simulation.ball import Ball, ball
from kitools.simulation.comparison import Interval, interval
from kitools.simulation.experiments.outcomes import Trial, measure_named, rows_of
from kitools.simulation.experiments.sweeping import sweep
from kitools.simulation.parameters import Number, Parameters
from kitools.simulation.result import Situation


@dataclass(frozen=True)
class Swing:
    """One number at its `low` and its `high` end, the others where they are, and the outcome at both, same luck."""

    parameter: str
    low: float
    high: float
    at_low: Interval
    at_high: Interval

    @property
    def width(self) -> float:
        """Return how far apart the two outcomes lie."""
        return abs(self.at_high.mean - self.at_low.mean)


@dataclass(frozen=True)
class Tornado:
    """The swings of every number, the widest first; `base` is the outcome with the numbers where they are.

    The outcome is the mean of `measure` over courses or, with a second plan, the paired difference. Intervals are
    chance over courses. `ball` is who had the ball with the numbers where they are, under the plan (not a difference).
    """

    measure: str
    base: Interval
    swings: tuple[Swing, ...]
    futures: int
    ball: Ball


def tornado(  # noqa: PLR0913 - the choices of an experiment, all by name
    situation: Situation,
    plan: Plan,
    *,
    against: Plan | None = None,
    measure: str = "days_in_nobodys_hands",
    ids: tuple[str, ...] | None = None,
    futures: int = 300,
    seed: int = 7,
    weeks: int = 52,
    parameters: Parameters | None = None,
    executor: Executor | None = None,
) -> Tornado:
    """Return how far each number (of `ids`, or every number with a range) moves `measure` over its range.

    With `against`, the outcome is `plan` minus `against` in the same courses. One at a time shows no interplay
    between numbers; `screen` and `indices` do. Raise `KitError` for an unknown measure or number.
    """
    counted, rows = measure_named(measure), rows_of(ids)
    trial = Trial(situation, plan, against, futures, seed, weeks, parameters)
    ends: list[dict[str, Number]] = [{row.id: end} for row in rows for end in (row.low, row.high)]
    base, *found = sweep(partial(_outcome, trial, measure), [{}, *ends], executor)
    swings = (
        Swing(row.id, row.low, row.high, found[2 * place], found[2 * place + 1]) for place, row in enumerate(rows)
    )
    return Tornado(
        measure=counted.name,
        base=base,
        swings=tuple(sorted(swings, key=lambda one: (-one.width, one.parameter))),
        futures=futures,
        ball=ball(trial.result(plan, trial.base)),
    )


def _outcome(trial: Trial, measure: str, values: dict[str, Number]) -> Interval:
    """Return the outcome of one run."""
    return interval(trial.per_course(measure_named(measure), values))
