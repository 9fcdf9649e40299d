"""Chance as named streams: the same seed, name and week give the same luck, whatever else was drawn."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import count
from math import log1p, prod
from threading import Lock, local
from typing import Any
from zlib import crc32

import numpy as np
from numpy.typing import NDArray

from kitools.simulation.result import Bools, Column

WEEKS_AT_ONCE = 13
"""Weeks whose luck is drawn in one block; it never changes, or every stored year would."""

WAITS_AT_ONCE = 4
"""Waits of what is rare that are drawn in one block; it never changes either."""

_TURNED_AT_ONCE = 1_000
"""Courses (an even number) whose luck is turned from course × week to week × course while it is in the cache."""

_TABLES = 32
"""Tables of what may occur that are remembered at a time: enough for the plans of one case, few in a sweep."""

_TIMES_AT_ONCE = 12
"""Times of what may come often for which room is made at once; it costs nothing until they are drawn."""

Weeks = range | tuple[int, ...]
"""Some weeks of a year, in order."""

_SHARED = 5_000
"""Courses up to which the luck is remembered from one plan to the next."""


def stream(seed: int, name: str, number: int = 0) -> np.random.Generator:
    """Return the generator for the decision `name`, and for the `number` of the block or event it is drawn for.

    A Philox generator (Salmon et al. 2011, doi:10.1145/2063384.2063405) keyed by seed and name, with the number in its
    counter: a new mechanism takes a new name and moves no old result.
    """
    key = np.array([seed, crc32(name.encode())], dtype=np.uint64)
    return np.random.Generator(np.random.Philox(key=key, counter=np.array([0, 0, number, 0], dtype=np.uint64)))


_here = local()


def _at(seed: int, name: str, number: int) -> np.random.Generator:
    """Return this thread's generator, set to where `stream` begins: a new one would cost three times as much."""
    if not hasattr(_here, "generator"):
        _here.generator = stream(0, "")
        _here.fresh = _here.generator.bit_generator.state
    fresh: dict[str, Any] = _here.fresh
    fresh["state"]["key"][:] = seed, crc32(name.encode())
    fresh["state"]["counter"][2] = number
    generator: np.random.Generator = _here.generator
    generator.bit_generator.state = fresh
    return generator


def _numbers(generator: np.random.Generator, *shape: int) -> NDArray[np.float32]:
    """Return what `generator.random(shape, dtype=np.float32)` would, from the raw bits, in two thirds of the time.

    Every 64 bits make two numbers of 24 bits, the low half first. Where `shape` holds an odd number of them, the last
    half is lost.
    """
    size = prod(shape)
    raw = generator.bit_generator.random_raw((size + 1) // 2)
    bits = np.asarray(raw, "<u8").view("<u4")[:size]
    bits >>= 8
    numbers = bits.view("<i4").astype(np.float32)  # from signed numbers it is faster
    numbers *= np.float32(2**-24)
    return numbers.reshape(shape)


class Luck:
    """The luck of every course: one stream for each decision. Course number i is position i.

    More courses, more weeks or more decisions change nobody's luck. What has been drawn is remembered (safe among
    threads: the same numbers come, whoever draws them first).

    >>> few, many = Luck(7, 50), Luck(7, 80)
    >>> bool((few.weekly("move", 30) == many.weekly("move", 30)[:50]).all())
    True
    """

    def __init__(self, seed: int, futures: int) -> None:
        self.seed = seed
        self.futures = futures
        self._drawn: dict[tuple[str, int, int], NDArray[np.float32]] = {}
        self._blocks: dict[str, dict[int, NDArray[np.float32]]] = {}
        self._occurrences: dict[tuple[Rare, int], Bools] = {}
        self._times: dict[tuple[str, ...], Times] = {}

    def draw(self, name: str, number: int = 0, columns: int = 1) -> NDArray[np.float32]:
        """Return numbers from 0 to 1 for the `number`th time of `name`; shape (futures,), or (futures, columns)."""
        key = (name, number, columns)
        if key not in self._drawn:
            shape = (self.futures,) if columns == 1 else (self.futures, columns)
            self._drawn[key] = _numbers(_at(self.seed, name, number), *shape)
        return self._drawn[key]

    def weekly(self, name: str, week: int) -> NDArray[np.float32]:
        """Return numbers from 0 to 1 for `name` in `week` (from 1); shape (futures,)."""
        block, place = divmod(week - 1, WEEKS_AT_ONCE)
        numbers: NDArray[np.float32] = self.block(name, block)[place]
        return numbers

    def block(self, name: str, block: int) -> NDArray[np.float32]:
        """Return `weekly` for a whole `block` (from 0) of weeks at once; shape (WEEKS_AT_ONCE, futures)."""
        found = self._blocks.get(name, {}).get(block)
        if found is None:
            found = np.empty((WEEKS_AT_ONCE, self.futures), np.float32)
            generator = _at(self.seed, name, block)
            for begin in range(0, self.futures, _TURNED_AT_ONCE):
                some = found[:, begin : begin + _TURNED_AT_ONCE]
                some[:] = _numbers(generator, some.shape[1], WEEKS_AT_ONCE).T
            earlier = self._blocks.get(name, {}) if self.futures <= _SHARED else {}
            self._blocks[name] = {**earlier, block: found}
        return found

    def occurrences(self, name: str, chance: float, weeks: int, possible: Sequence[int]) -> Bools:
        """Return in which weeks something happens that has `chance` in each of the `possible` ones (from 1).

        Shape (weeks, futures). The waits from one time to the next are drawn (geometric), not every week by itself:
        a rare event costs few numbers, and a greater chance brings each of its times forward.
        """
        hashed = possible if isinstance(possible, range) else tuple(possible)
        return self.occurrences_of((Rare(name, chance, hashed),), weeks)[0]

    def occurrences_of(self, rare: Sequence["Rare"], weeks: int) -> list[Bools]:
        """Return the `occurrences` of each."""
        found = {one: table for one in rare if (table := self._occurrences.get((one, weeks))) is not None}
        if new := [one for one in dict.fromkeys(rare) if one not in found]:
            found |= {one: self._occur(one, weeks) for one in new}
            if len(self._occurrences) + len(new) > _TABLES:
                self._occurrences.clear()
            self._occurrences |= {(one, weeks): found[one] for one in new}
        return [found[one] for one in rare]

    def times(self, names: tuple[str, ...]) -> "Times":
        """Return the luck of what may come several times, for several `names` at once."""
        if names not in self._times:
            self._times[names] = Times(self, names)
        return self._times[names]

    def _occur(self, one: "Rare", weeks: int) -> Bools:
        """Return the table of `occurrences`."""
        found = np.zeros((weeks, self.futures), np.bool_)
        if not (one.chance > 0 and len(one.possible)):
            return found
        begins = (np.array(one.possible) - 1) * self.futures
        for course, time in self._comings(one):
            found.reshape(-1)[begins.take(time) + course] = True
        return found

    def _comings(self, one: "Rare") -> Iterator[tuple[Column, Column]]:
        """Yield the course and the place among the possible weeks (from 0) of what comes, some times at once."""
        last, slowness = len(one.possible), log1p(-min(one.chance, 1 - 1e-12))
        course, before = np.arange(self.futures), np.zeros(self.futures)
        for block in count():
            numbers = _numbers(_at(self.seed, one.name, block), self.futures, WAITS_AT_ONCE)
            at = _waits(numbers if block == 0 else numbers.take(course, axis=0), slowness)
            at[:, 0] += before
            for column in range(1, WAITS_AT_ONCE):
                at[:, column] += at[:, column - 1]
            within = (at.reshape(-1) <= last).nonzero()[0]
            yield course.take(within // WAITS_AT_ONCE), at.reshape(-1).take(within).astype(np.intp) - 1
            again = (at[:, -1] < last).nonzero()[0]
            if not len(again):
                return
            course, before = course.take(again), at[:, -1].take(again)


def _waits(luck: NDArray[np.float32], slowness: float) -> NDArray[np.float64]:
    """Return the geometric wait, at least 1, that each number from 0 to 1 stands for."""
    waits = np.subtract(1, luck, dtype=np.float64)
    np.log(waits, out=waits)
    waits /= slowness
    np.ceil(waits, out=waits)
    return np.maximum(waits, 1, out=waits)


@dataclass(frozen=True)
class Rare:
    """Something that has `chance` in each of the `possible` weeks (from 1), by the luck of its `name`."""

    name: str
    chance: float
    possible: Weeks


class Times:
    """Three numbers for each time that one of `names` comes in a course, drawn as far as they are needed."""

    def __init__(self, luck: Luck, names: tuple[str, ...]) -> None:
        self._luck, self._names = luck, names
        self._numbers = np.empty((_TIMES_AT_ONCE, len(names), luck.futures, 3), np.float32)
        self._depth = np.zeros(len(names), np.intp)
        self._drawing = Lock()

    def of(self, name: NDArray[np.intp], time: NDArray[np.intp], course: NDArray[np.intp]) -> NDArray[np.float32]:
        """Return the numbers for the `time`th coming (from 1) of the names at the places `name` in the courses.

        Shape (comings, 3) for arguments of shape (comings,).
        """
        deeper = time > self._depth.take(name)
        if deeper.any():
            with self._drawing:
                self._draw(name[deeper], time[deeper])
        place = ((time - 1) * len(self._names) + name) * self._luck.futures + course
        return self._numbers.reshape(-1, 3).take(place, axis=0)

    def _draw(self, name: NDArray[np.intp], time: NDArray[np.intp]) -> None:
        """Draw for the `time`th coming of each `name`, and for those before it."""
        most = int(time.max())
        if most > len(self._numbers):
            more = np.empty((most + _TIMES_AT_ONCE - len(self._numbers), *self._numbers.shape[1:]), np.float32)
            self._numbers = np.concatenate([self._numbers, more])
        for place in np.unique(name):
            depth = int(time[name == place].max())
            for nth in range(int(self._depth[place]) + 1, depth + 1):
                luck = self._luck
                self._numbers[nth - 1, place] = _numbers(_at(luck.seed, self._names[place], nth), luck.futures, 3)
            self._depth[place] = max(depth, int(self._depth[place]))


def luck_of(seed: int, futures: int) -> Luck:
    """Return the luck of `seed`; where there are not too many courses, the same that the plan before met."""
    return _remembered(seed, futures) if futures <= _SHARED else Luck(seed, futures)


@lru_cache(maxsize=2)
def _remembered(seed: int, futures: int) -> Luck:
    """Return one of the two lucks last met, a few megabytes each.

    With one alone, every new seed would give all its memory back to the system and ask for it again.
    """
    return Luck(seed, futures)
