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

US = "kitools"
PEERS = {"plain Python": "plain_year", "Mesa": "mesa_year", "SimPy": "simpy_year"}
AIMS = {"Mesa": 15, "SimPy": 40}
"""How many times as fast as each we mean to be."""

SIZES = (1_000, 100_000)
QUICK_SIZES = (1_000, 10_000)
_OURS_A_ROUND = 5
_AT_LEAST = 0.05
"""Seconds that a run is made to last, by doing it again: the shortest peer's run of the smallest size lasts as long."""


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

    def record(self) -> dict[str, object]:
        """Return what the record keeps."""
        about = {"name": self.name, "citizens": self.citizens, "ratio": self.ratio, "aim": self.aim}
        return {**about, "worst_z": self.worst_z, **self.timing.record()}


def measure(sizes: tuple[int, ...], rounds: int) -> Iterator[Row]:
    """Yield a row for each library and size; raise `DisagreesError` before a run that gives something else is timed.

    In each round every library runs (ourselves several times), so that a busy quarter of a minute slows all of them.
    """
    situation, _, plan = the_case()
    exact = expected(situation, plan, weeks=WEEKS)
    libraries = _libraries(situation, plan)
    for citizens in sizes:
        worst = {name: held_to(exact, run(citizens, SEED), f"{name}, {citizens:,}") for name, run in libraries.items()}
        timings = dict.fromkeys(libraries, Timing(()))
        for _ in range(rounds):
            for name, run in libraries.items():
                timings[name] += timed(
                    partial(_once, run, citizens), _OURS_A_ROUND if name == US else 1, at_least=_AT_LEAST
                )
        for name, timing in timings.items():
            yield Row(name, citizens, timing, worst[name], timing.median / timings[US].median)


def _libraries(situation: Situation, plan: Plan) -> dict[str, Run]:
    """Return what gives the courses of so many citizens by a seed, for ourselves and each peer.

    All begin from the case and the plan, and make their tables themselves.
    """
    found: dict[str, Run] = {US: partial(our_courses, situation, plan)}
    for name, module in PEERS.items():
        live = import_module(f"benchmarks.simulation.peers.{module}").run
        found[name] = partial(_from_the_plan, live, situation, plan)
    return found


def _from_the_plan(live: Peer, situation: Situation, plan: Plan, citizens: int, seed: int) -> Paths:
    """Return the courses that a peer gives."""
    return live(rules(situation, plan, weeks=WEEKS), citizens, seed)


def _once(run: Run, citizens: int) -> None:
    """Run with luck that was never drawn before."""
    run(citizens, new_seed())
