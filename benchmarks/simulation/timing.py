"""Processor time of one piece of work, several times."""

import gc
import statistics
import time
from collections.abc import Callable
from dataclasses import dataclass


@dataclass(frozen=True)
class Timing:
    """Seconds of processor time: the best and the median of `runs` runs."""

    best: float
    median: float
    runs: int


def timed(work: Callable[[], object], runs: int, budget: float = 60.0) -> Timing:
    """Return the processor time of `runs` runs of `work` (at least one, fewer once `budget` seconds are used).

    All threads of this process count. Run `work` once before, to warm up.
    """
    times: list[float] = []
    while len(times) < runs and (not times or sum(times) + times[-1] < budget):
        gc.collect()  # nobody pays for what an earlier run left behind
        before = time.process_time()
        work()
        times.append(time.process_time() - before)
    return Timing(min(times), statistics.median(times), len(times))
