"""Processor time of one piece of work, several times."""

import gc
import statistics
import time
from collections.abc import Callable
from dataclasses import dataclass


@dataclass(frozen=True)
class Timing:
    """Processor seconds of each run."""

    times: tuple[float, ...]

    @property
    def best(self) -> float:
        """Return the seconds of the fastest run."""
        return min(self.times)

    @property
    def median(self) -> float:
        """Return the seconds of the middle run."""
        return statistics.median(self.times)

    def __add__(self, other: "Timing") -> "Timing":
        """Return the runs of both."""
        return Timing(self.times + other.times)

    def record(self) -> dict[str, float]:
        """Return what the record keeps, in milliseconds."""
        return {"runs": len(self.times), "best_ms": 1000 * self.best, "median_ms": 1000 * self.median}


def timed(work: Callable[[], object], runs: int = 1, budget: float = 60.0, at_least: float = 0.0) -> Timing:
    """Return the processor time of `runs` runs of `work` (at least one, fewer once `budget` seconds are used).

    All threads of this process count. Run `work` once before, to warm up. Work that is done before `at_least` seconds
    is done again until then, and its mean counts: the cleaning up before each run empties the cache as well.
    """
    times: list[float] = []
    while len(times) < runs and (not times or sum(times) + times[-1] < budget):
        gc.collect()  # nobody pays for what an earlier run left behind
        before, done, used = time.process_time(), 0, 0.0
        while not done or used < at_least:
            work()
            done, used = done + 1, time.process_time() - before
        times.append(used / done)
    return Timing(tuple(times))
