"""How far we are from the speed at which random numbers can be made at all."""

from dataclasses import dataclass
from unittest.mock import patch

import numpy as np

from benchmarks.simulation.subject import WEEKS, new_seed, our_courses, the_case
from benchmarks.simulation.timing import timed
from kitools.simulation import luck

_AT_ONCE = 100_000
_TIMES = 100


@dataclass(frozen=True)
class Ceiling:
    """Numbers per second that the generator makes, and how many we draw for a citizen in a week."""

    numbers_per_second: float
    numbers_per_citizen_week: float

    @property
    def citizen_weeks_per_second(self) -> float:
        """Return the speed of a model that did nothing but draw our numbers."""
        return self.numbers_per_second / self.numbers_per_citizen_week


def measure() -> Ceiling:
    """Return the ceiling: Philox, single precision, `_AT_ONCE` numbers at a time; the best of several runs."""
    generator = np.random.Generator(np.random.Philox(7))

    def draw() -> None:
        for _ in range(_TIMES):
            generator.random(_AT_ONCE, dtype=np.float32)

    draw()
    return Ceiling(_AT_ONCE * _TIMES / timed(draw, 15).best, numbers_drawn())


class Counting:
    """A generator that counts the numbers it is asked for."""

    drawn = 0

    def __init__(self, generator: np.random.Generator) -> None:
        self._generator = generator

    def random(self, size=None, *args, **kwargs):
        Counting.drawn += int(np.prod(size or 1))
        return self._generator.random(size, *args, **kwargs)

    def __getattr__(self, name: str):
        return getattr(self._generator, name)


def numbers_drawn(citizens: int = 10_000) -> float:
    """Return how many numbers our run of the reference subset draws for a citizen in a week, counted."""
    situation, _, plan = the_case()
    Counting.drawn = 0
    begin = luck._at  # the one door through which every number comes
    with patch.object(luck, "_at", lambda *key: Counting(begin(*key))):
        our_courses(situation, plan, citizens, new_seed())
    return Counting.drawn / (citizens * WEEKS)
