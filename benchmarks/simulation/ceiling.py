"""How far we are from the speed at which random numbers can be made at all."""

from dataclasses import dataclass
from unittest.mock import patch

import numpy as np

from benchmarks.simulation.subject import WEEKS, our_courses, the_case
from benchmarks.simulation.timing import timed
from kitools.simulation.luck import Luck

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
    """Return the ceiling: Philox, single precision, `_AT_ONCE` numbers at a time, as we draw them."""
    generator = np.random.Generator(np.random.Philox(7))

    def draw() -> None:
        for _ in range(_TIMES):
            generator.random(_AT_ONCE, dtype=np.float32)

    draw()
    return Ceiling(_AT_ONCE * _TIMES / timed(draw, 7).median, numbers_drawn())


def numbers_drawn(citizens: int = 1_000) -> float:
    """Return how many numbers our run of the reference subset draws for a citizen in a week, counted."""
    situation, _, plan = the_case()
    counted, draw = [], Luck.draw

    def counting(luck: Luck, *args, **kwargs):
        numbers = draw(luck, *args, **kwargs)
        counted.append(numbers.size)
        return numbers

    with patch.object(Luck, "draw", counting):
        our_courses(situation, plan, citizens)
    return sum(counted) / (citizens * WEEKS)
