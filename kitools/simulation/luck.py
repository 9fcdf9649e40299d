"""Chance as named streams: the same seed, name and week give the same luck, whatever else was drawn."""

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


def uniforms(seed: int, name: str, week: int, futures: int, columns: int = 1) -> NDArray[np.float32]:
    """Return the luck of every course for `name` in `week`: shape (futures,), or (futures, columns).

    Course number i is position i, so more courses change nobody's luck.

    >>> bool((uniforms(7, "move", 3, 50) == uniforms(7, "move", 3, 80)[:50]).all())
    True
    """
    shape = futures if columns == 1 else (futures, columns)
    return stream(seed, name, week).random(shape, dtype=np.float32)
