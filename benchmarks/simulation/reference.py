"""The reference subset: ours beside plain Python, SimPy and Mesa, in the same process and of the same rules."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import partial
from importlib import import_module

from benchmarks.simulation.agreement import Courses, held_to
from benchmarks.simulation.rules import Paths, Rules, rules
from benchmarks.simulation.subject import SEED, WEEKS, new_seed, our_courses, the_case
from benchmarks.simulation.timing import Timing, timed
from kitools.plan import Plan
from kitools.simulation import Situation, expected

Run = Callable[[int, int], Courses]
"""Gives the courses of so many citizens by a seed."""

Peer = Callable[[Rules, int, int], Paths]

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
    exact = expected(situation, plan, weeks=WEEKS)
    for citizens in sizes:
        ours = 0.0
        for name, run in _libraries(situation, plan):
            worst = held_to(exact, run(citizens, SEED), f"{name}, {citizens:,} citizens")
            work = partial(_once, run, citizens)
            timing = timed(work, 5 * runs if name == "kitools" else runs)
            ours = ours or timing.median
            yield Row(name, citizens, timing, worst, timing.median / ours)


def _libraries(situation: Situation, plan: Plan) -> Iterator[tuple[str, Run]]:
    """Yield ourselves first, then each peer: the name, and what gives the courses of so many citizens by a seed.

    All begin from the case and the plan, and make their tables themselves.
    """
    yield "kitools", partial(our_courses, situation, plan)
    for name, module in PEERS.items():
        live = import_module(f"benchmarks.simulation.peers.{module}").run
        yield name, partial(_from_the_plan, live, situation, plan)


def _from_the_plan(live: Peer, situation: Situation, plan: Plan, citizens: int, seed: int) -> Paths:
    """Return the courses that a peer gives."""
    return live(rules(situation, plan, weeks=WEEKS), citizens, seed)


def _once(run: Run, citizens: int) -> None:
    """Run with luck that was never drawn before."""
    run(citizens, new_seed())
