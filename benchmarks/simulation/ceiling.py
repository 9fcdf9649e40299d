"""How far we are from the speed at which random numbers can be made at all."""

from dataclasses import dataclass
from unittest.mock import patch

import numpy as np

from benchmarks.simulation.subject import WEEKS, new_seed, our_courses, the_case
from benchmarks.simulation.timing import timed
from kitools.simulation import luck

_AT_ONCE = 10_000
_TIMES = 1_000


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
    bits = luck.stream(7, "ceiling").bit_generator

    def draw() -> None:
        for _ in range(_TIMES):
            luck._numbers(bits, _AT_ONCE)

    draw()
    return Ceiling(_AT_ONCE * _TIMES / timed(draw, 15).best, numbers_drawn())


def numbers_drawn(citizens: int = 10_000) -> float:
    """Return how many numbers of 32 bits our run of the reference subset draws for a citizen in a week, counted."""
    situation, _, plan = the_case()
    drawn = []
    draw = luck._words  # the one door through which all luck comes

    def counted(bits: np.random.BitGenerator, words: int) -> np.ndarray:
        drawn.append(2 * words)
        return draw(bits, words)

    with patch.object(luck, "_words", counted):
        our_courses(situation, plan, citizens, new_seed())
    return sum(drawn) / (citizens * WEEKS)
