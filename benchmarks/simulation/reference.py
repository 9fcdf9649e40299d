"""The reference subset: ours beside plain Python, SimPy and Mesa, in the same process and of the same rules."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from importlib import import_module

from benchmarks.simulation.agreement import held_to
from benchmarks.simulation.rules import rules
from benchmarks.simulation.subject import SEED, WEEKS, our_courses, the_case
from benchmarks.simulation.timing import Timing, timed
from kitools.simulation import expected

PEERS = {"plain Python": "plain_year", "Mesa": "mesa_year", "SimPy": "simpy_year"}
AIMS = {"Mesa": 15, "SimPy": 40}
"""How many times as fast as each we mean to be."""

SIZES = (1_000, 100_000)
QUICK_SIZES = (1_000, 10_000)


@dataclass(frozen=True)
class Row:
    """One library at one size: its time, the speed, how far its courses lie from the exact expectation at most."""

    name: str
    citizens: int
    timing: Timing
    worst_z: float
    ratio: float
    """Its median time over ours: 1 for ourselves."""

    @property
    def citizen_weeks_per_second(self) -> float:
        """Return the speed by the median."""
        return self.citizens * WEEKS / self.timing.median

    @property
    def aim(self) -> int | None:
        """Return the ratio aimed at, if there is one."""
        return AIMS.get(self.name)


def measure(sizes: tuple[int, ...], runs: int) -> Iterator[Row]:
    """Yield a row for each library and size; raise `DisagreesError` before a run that gives something else is timed."""
    situation, _, plan = the_case()
    exact, plain = expected(situation, plan, weeks=WEEKS), rules(situation, plan, weeks=WEEKS)
    for citizens in sizes:
        works: dict[str, Callable[[], object]] = {"kitools": lambda n=citizens: our_courses(situation, plan, n)}
        for name, module in PEERS.items():
            run = import_module(f"benchmarks.simulation.peers.{module}").run
            works[name] = lambda run=run, n=citizens: run(plain, n, SEED)
        ours = 0.0
        for name, work in works.items():
            worst = held_to(exact, work(), f"{name}, {citizens:,} citizens")
            timing = timed(work, 3 * runs if name == "kitools" else runs)
            ours = ours or timing.median
            yield Row(name, citizens, timing, worst, timing.median / ours)
