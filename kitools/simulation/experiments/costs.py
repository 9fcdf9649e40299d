"""What each barrier cost: take one away at a time, and let one stand alone, under the same luck."""

from concurrent.futures import Executor
from dataclasses import dataclass
from functools import partial

from kitools.plan import Plan
from kitools.simulation.comparison import Difference, difference_of
from kitools.simulation.experiments.outcomes import Trial, Values, measure_named, paired
from kitools.simulation.experiments.sweeping import sweep
from kitools.simulation.mechanisms import Mechanism
from kitools.simulation.parameters import Parameters
from kitools.simulation.result import Situation

TOLD = ("days_in_nobodys_hands", "weeks_with_nobody", "information_missing", "promises_kept")
"""The measures that are told of each barrier, in this order."""


@dataclass(frozen=True)
class BarrierCost:
    """What one barrier cost under this plan: each difference is *without the barrier* (B) minus *with it* (A).

    `barriers` are codes of the catalogue. The four measures take this barrier away and leave the others; where
    several are in the way at once that alone may change little, so `alone` takes it away where no other is in the way
    (days in nobody's hands). The numbers do not add up: barriers overlap.
    """

    mechanism: Mechanism
    barriers: tuple[str, ...]
    days_in_nobodys_hands: Difference
    weeks_with_nobody: Difference
    information_missing: Difference
    promises_kept: Difference
    alone: Difference

    @property
    def days_saved(self) -> float:
        """Return the days in nobody's hands that a course is spared on average without the barrier."""
        return 0.0 - self.days_in_nobodys_hands.difference.mean

    @property
    def days_alone(self) -> float:
        """Return the days in nobody's hands that the barrier costs on average where no other is in the way."""
        return 0.0 - self.alone.difference.mean


def barrier_costs(  # noqa: PLR0913 - the choices of a run, all by name
    situation: Situation,
    plan: Plan,
    *,
    futures: int = 500,
    seed: int = 7,
    weeks: int = 52,
    parameters: Parameters | None = None,
    executor: Executor | None = None,
) -> tuple[BarrierCost, ...]:
    """Return what each barrier cost; the dearest first, by both ways of taking it away together."""
    barriers = [one for one in Mechanism if one.barriers]
    every = frozenset(barriers)
    ways = [off for one in barriers for off in (frozenset({one}), every - {one})]
    trial = Trial(situation, plan, futures=futures, seed=seed, weeks=weeks, parameters=parameters)
    as_it_is, free, *changed = sweep(partial(_without, trial), [frozenset(), every, *ways], executor)
    found = []
    for one, without, alone in zip(barriers, changed[::2], changed[1::2], strict=True):
        told = {name: difference_of(measure_named(name), as_it_is[name], without[name]) for name in TOLD}
        apart = difference_of(measure_named(TOLD[0]), alone[TOLD[0]], free[TOLD[0]])
        found.append(BarrierCost(one, one.barriers, **told, alone=apart))
    return tuple(sorted(found, key=lambda cost: -(cost.days_saved + cost.days_alone)))


def _without(trial: Trial, off: frozenset[Mechanism]) -> dict[str, Values]:
    """Return what is told of each course of a year without the barriers in `off`; each of shape (futures,)."""
    year = trial.result(trial.plan, trial.base, off)
    return {name: paired(measure_named(name), (year,)) for name in TOLD}
