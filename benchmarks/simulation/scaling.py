"""How the time grows with the number of courses, and shrinks with the number of worker processes."""

import multiprocessing
import os
import time
from collections.abc import Iterator
from concurrent.futures import Executor, ProcessPoolExecutor
from dataclasses import dataclass

import numpy as np

from benchmarks.simulation.subject import new_seed, our_courses, the_case
from benchmarks.simulation.timing import Timing, timed
from kitools.simulation import simulate

FUTURES = (200, 500, 1_000, 2_000, 5_000, 10_000, 20_000, 50_000, 100_000)
_LARGEST_WHOLE = 20_000
"""More courses of the whole model than this are nobody's question, and take much memory."""

_JOBS = 24


@dataclass(frozen=True)
class Workers:
    """The wall-clock seconds of one sweep with so many worker processes (0: in this process)."""

    workers: int
    seconds: float


def with_futures(runs: int, largest: int = FUTURES[-1]) -> Iterator[tuple[str, int, Timing]]:
    """Yield what was run (`reference` or `whole`, one plan), the number of courses, and the processor time."""
    situation, _, plan = the_case()
    for futures in (size for size in FUTURES if size <= largest):
        works = {"reference": lambda n=futures: our_courses(situation, plan, n, new_seed())}
        if futures <= _LARGEST_WHOLE:
            works["whole"] = lambda n=futures: simulate(situation, plan, futures=n, seed=new_seed())
        for name, work in works.items():
            work()
            yield name, futures, timed(work, runs, budget=5)


def with_workers() -> Iterator[Workers]:
    """Yield the time of the same sweep here and in 1, 2, 4 … processes; raise `ValueError` if a number differs.

    The processes are started and warm before the clock is.
    """
    wanted, seconds = _sweep(None)
    yield Workers(0, seconds)
    workers = 1
    while workers <= (os.cpu_count() or 1):
        with ProcessPoolExecutor(workers, multiprocessing.get_context("spawn")) as pool:
            list(pool.map(_one, range(4 * workers)))
            found, seconds = _sweep(pool)
        if not np.array_equal(found, wanted):
            raise ValueError(f"with {workers} workers the sweep gave other numbers")
        yield Workers(workers, seconds)
        workers *= 2


def _sweep(pool: Executor | None) -> tuple[np.ndarray, float]:
    """Return the numbers of the sweep, one row a seed, and the wall-clock seconds that it took."""
    begun = time.perf_counter()
    found = list((pool.map if pool else map)(_one, range(_JOBS)))
    return np.array(found), time.perf_counter() - begun


def _one(seed: int) -> list[float]:
    """Return the share of weeks in each state under the strong plan: 2,000 courses of the whole model."""
    situation, _, plan = the_case()
    return simulate(situation, plan, seed=seed).state_shares().mean(0).tolist()
