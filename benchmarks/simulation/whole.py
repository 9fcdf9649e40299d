"""The whole model with all its mechanisms, and the exact expectation: what a page waits for."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass

import numpy as np

from benchmarks.simulation.subject import SEED, new_seed, the_case
from benchmarks.simulation.timing import Timing, timed
from kitools.plan import Plan
from kitools.simulation import (
    Parameters,
    Result,
    Situation,
    ball,
    cautious,
    compare,
    evidence,
    expected,
    simulate,
)
from kitools.simulation.experiments import barrier_costs

SETS = 5_000


@dataclass(frozen=True)
class Job:
    """A piece of work, how long it may take in milliseconds (`None`: no aim), and how many runs are enough."""

    name: str
    work: Callable[[], object]
    aim: float | None = None
    runs: int = 15


def jobs() -> tuple[Job, ...]:
    """Return what is timed."""
    situation, weak, strong = the_case()
    plans, many = (weak, strong), parameter_sets(SETS)
    results = both(situation, plans, SEED)
    return (
        Job("whole model, two plans × 2,000 courses × 52 weeks", lambda: both(situation, plans, new_seed()), 60),
        Job("the same with luck that was drawn before", lambda: both(situation, plans, SEED)),
        Job("exact expectation, one case and plan", lambda: expected(situation, strong), 3, 45),
        Job(f"exact expectation, {SETS:,} parameter sets at once", lambda: expected(situation, strong, many), 1000, 3),
        Job("comparison of two plans, 2,000 courses", lambda: compare(*results)),
        Job("who had the ball, 2,000 courses", lambda: ball(results[1])),
        Job("what each barrier cost, 500 courses", lambda: barrier_costs(situation, strong), runs=3),
    )


def both(situation: Situation, plans: tuple[Plan, Plan], seed: int) -> list[Result]:
    """Return the year under each plan, with the same luck."""
    return [simulate(situation, plan, seed=seed) for plan in plans]


def parameter_sets(sets: int) -> Parameters:
    """Return `sets` sets with every number anywhere in its range."""
    chance = np.random.default_rng(7)
    return cautious().with_values(**{row.id: chance.uniform(row.low, row.high, sets) for row in evidence()})


def measure(share_of_runs: float = 1.0) -> Iterator[tuple[Job, Timing]]:
    """Yield each job with its time."""
    for job in jobs():
        job.work()
        yield job, timed(job.work, max(1, round(job.runs * share_of_runs)))
