"""Chance as named streams: the same seed, name and week give the same luck, whatever else was drawn."""

from functools import lru_cache
from math import prod
from threading import Lock, local
from typing import Any, TypeVar
from zlib import crc32

import numpy as np
from numpy.typing import NDArray

from kitools.simulation.result import Bools

WEEKS_AT_ONCE = 13
"""Weeks whose luck is drawn in one block; it never changes, or every stored year would."""

FINE = 2**24
"""So many whole numbers a weekly number may be: it lies from 0 to 1 when divided by this."""

_YEAR = 52
"""Weeks whose first bytes are drawn in one block; it never changes either."""

EVERY_WEEK = (1, _YEAR)
"""The first and the last week of a year."""

_TURNED_AT_ONCE = 1_000
"""Courses (an even number) whose luck is turned from course × week to week × course while it is in the cache."""

_TABLES = 32
"""Tables of what is below a chance, and of first bytes, that are remembered at a time: enough for one case's plans."""

_TIMES_AT_ONCE = 12
"""Times of what may come often for which room is made at once; it costs nothing until they are drawn."""

_SHARED = 5_000
"""Courses up to which the luck is remembered from one plan to the next."""


def stream(seed: int, name: str, number: int = 0) -> np.random.Generator:
    """Return the generator for the decision `name`, and for the `number` of the block or event it is drawn for.

    A Philox generator (Salmon et al. 2011, doi:10.1145/2063384.2063405) keyed by seed and name, with the number in its
    counter: a new mechanism takes a new name and moves no old result.
    """
    key = np.array([seed, crc32(name.encode())], dtype=np.uint64)
    return np.random.Generator(np.random.Philox(key=key, counter=np.array([0, 0, number, 0], dtype=np.uint64)))


_Key = TypeVar("_Key", bound=tuple[Any, ...])
_Kind = TypeVar("_Kind", bound=np.generic)

_here = local()


def _at(seed: int, name: str, number: int) -> np.random.BitGenerator:
    """Return this thread's bits, set to where `stream` begins: new ones would cost three times as much."""
    try:
        bits: np.random.BitGenerator = _here.bits
    except AttributeError:
        _here.bits = bits = stream(0, "").bit_generator
        _here.fresh = bits.state
    fresh: dict[str, Any] = _here.fresh
    key = fresh["state"]["key"]
    key[0], key[1] = seed, crc32(name.encode())
    fresh["state"]["counter"][2] = number
    bits.state = fresh
    return bits


_LOW_BYTE_FIRST = np.dtype("<u8")


def _words(bits: np.random.BitGenerator, words: int) -> NDArray[np.uint64]:
    """Return so many times 64 bits, the low byte first: the one door through which all luck comes."""
    return np.asarray(bits.random_raw(words), _LOW_BYTE_FIRST)


def _wholes(source: np.random.BitGenerator, *shape: int) -> NDArray[np.int32]:
    """Return whole numbers from 0, below `FINE`: every 64 bits make two, the low half first.

    Where `shape` holds an odd number of them, the last half is lost.
    """
    size = prod(shape)
    bits = _words(source, (size + 1) // 2).view("<u4")[:size]
    bits >>= 8
    return bits.view("<i4").reshape(shape)  # signed, since such become numbers with a point sooner


def numbers_from(wholes: NDArray[np.int32]) -> NDArray[np.float32]:
    """Return the numbers from 0 to 1 that these whole numbers stand for, without any rounding."""
    numbers = wholes.astype(np.float32)
    numbers *= np.float32(1 / FINE)
    return numbers


def wholes_from(chances: NDArray[np.float32]) -> NDArray[np.int32]:
    """Return the least whole number that is not below each of the `chances`, so that one can be compared with it.

    >>> wholes_from(np.float32([0, 0.5, 0.50000003, 1])).tolist() == [0, FINE / 2, FINE / 2 + 1, FINE]
    True
    """
    return np.asarray(np.ceil(chances * np.float32(FINE)), np.int32)


def _numbers(source: np.random.BitGenerator, *shape: int) -> NDArray[np.float32]:
    """Return what `random(shape, dtype=np.float32)` of a generator would, in two thirds of the time."""
    return numbers_from(_wholes(source, *shape))


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
        self._blocks: dict[str, dict[int, NDArray[np.int32]]] = {}
        self._bytes: dict[tuple[str, int, int], NDArray[np.uint8]] = {}
        self._below: dict[tuple[str, float, int, tuple[int, int]], Bools] = {}
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
        return numbers_from(self.wholes(name, week))

    def wholes(self, name: str, week: int) -> NDArray[np.int32]:
        """Return `weekly` as the whole numbers it is made of, which are compared with `wholes_from` chances."""
        block, place = divmod(week - 1, WEEKS_AT_ONCE)
        numbers: NDArray[np.int32] = self.block(name, block)[place]
        return numbers

    def block(self, name: str, block: int) -> NDArray[np.int32]:
        """Return `wholes` for a whole `block` (from 0) of weeks at once; shape (WEEKS_AT_ONCE, futures)."""
        found = self._blocks.get(name, {}).get(block)
        if found is None:
            found = np.empty((WEEKS_AT_ONCE, self.futures), np.int32)
            source = _at(self.seed, name, block)
            for begin in range(0, self.futures, _TURNED_AT_ONCE):
                some = found[:, begin : begin + _TURNED_AT_ONCE]
                some[:] = _wholes(source, some.shape[1], WEEKS_AT_ONCE).T
            earlier = self._blocks.get(name, {}) if self.futures <= _SHARED else {}
            self._blocks[name] = {**earlier, block: found}
        return found

    def below(self, name: str, chance: float, weeks: int, within: tuple[int, int] = EVERY_WEEK) -> Bools:
        """Return where the number of `name` in each week, from 0 to 1, is below `chance`; shape (weeks, futures).

        For what is compared with a few chances that are the same in every course. The number's first byte is drawn for
        every week, the rest of it only where that byte does not decide; what is below one chance is below every
        greater one. There are numbers only in the weeks `within` each year (its first and last, from 1); in the others
        nothing is below. One `name` is asked for in this way or by `weekly`, not both.

        >>> luck = Luck(7, 50)
        >>> bool((luck.below("relation", 0.06, 52) <= luck.below("relation", 0.08, 52)).all())
        True
        """
        key = (name, float(chance), weeks, within)
        found = self._below.get(key)
        if found is None:
            found = self._below_in(*key)
            self._below = self._kept(self._below, name)
            self._below[key] = found
        return found

    def times(self, names: tuple[str, ...]) -> "Times":
        """Return the luck of what may come several times, for several `names` at once."""
        if names not in self._times:
            self._times[names] = Times(self, names)
        return self._times[names]

    def _below_in(self, name: str, chance: float, weeks: int, within: tuple[int, int]) -> Bools:
        """Return the table of `below`."""
        if weeks <= _YEAR and within == EVERY_WEEK and 0 < chance < 1:  # one table is all, and need not be copied
            return self._below_in_year(name, chance, 0, _YEAR)[:weeks, : self.futures]
        first, last = max(within[0], 1), min(within[1], _YEAR)
        found = np.zeros((weeks, self.futures), np.bool_)
        for begin in range(0, weeks, _YEAR):
            rows = found[begin + first - 1 : begin + last]
            if len(rows) and chance >= 1:
                rows[:] = True
            elif len(rows) and chance > 0:
                part = self._below_in_year(name, chance, begin // _YEAR, last - first + 1)
                rows[:] = part[: len(rows), : self.futures]
        return found

    def _below_in_year(self, name: str, chance: float, year: int, weeks: int) -> Bools:
        """Return `below` for the `weeks` of a `year` (from 0) that have numbers; shape (weeks, futures or more)."""
        bytes_, first = self._first_bytes(name, year, weeks), int(256 * chance)
        found = bytes_ < first
        undecided = (bytes_ == first).nonzero()[0]
        words = _words(_at(self.seed, f"{name}.rest", 256 * year + first), (len(undecided) + 1) // 2)
        rest = words.view("<u4")[: len(undecided)]
        found[undecided] = rest < np.uint32(2**32 * (256 * chance - first))
        return found.view(np.uint64).reshape(-1, weeks).T.copy().view(np.bool_)  # turned, eight courses at a time

    def _first_bytes(self, name: str, year: int, weeks: int) -> NDArray[np.uint8]:
        """Return the first byte of every number of a year: by eights of courses, then by weeks, then by the eight."""
        key = (name, year, weeks)
        found = self._bytes.get(key)
        if found is None:
            eights = -(-self.futures // 8)
            found = _words(_at(self.seed, name, year), eights * weeks).view(np.uint8)
            self._bytes = self._kept(self._bytes, name)
            self._bytes[key] = found
        return found

    def _kept(self, drawn: dict[_Key, NDArray[_Kind]], name: str) -> dict[_Key, NDArray[_Kind]]:
        """Return what stays remembered when something of `name` is drawn: of many courses, that of `name` alone."""
        if self.futures <= _SHARED:
            return drawn if len(drawn) < _TABLES else {}
        return {key: one for key, one in drawn.items() if key[0] == name}


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
        for place in np.flatnonzero(np.bincount(name)):
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
