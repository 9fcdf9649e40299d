"""Where two structures of numbers, texts and truths differ: every value that is wanted is looked for."""

import math
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

import numpy as np

MOST_SHOWN = 80


@dataclass(frozen=True)
class Difference:
    """A value that is not what was wanted, by its path."""

    path: str
    got: str
    wanted: str

    def __str__(self) -> str:
        return f"{self.path or 'whole'}: got {self.got}, wanted {self.wanted}"


@dataclass(frozen=True)
class Near:
    """A value that is held to its own `tolerance`, since what it is held against is known to be no closer."""

    value: Any
    tolerance: float


def differences(got: Any, wanted: Any, tolerance: float, path: str = "") -> Iterator[Difference]:
    """Yield every difference; what is got beside what is wanted is not looked at.

    null is NA: missing or not a number. R writes a vector of one value as the value, so both are the same here.

    >>> [str(one) for one in differences({"a": [1.0, 2.1]}, {"a": [1, 2], "b": None}, 1e-6)]
    ['a[1]: got 2.1, wanted 2', 'b: got nothing, no adapter knows this key, wanted null']
    """
    if isinstance(got, Near):
        got, tolerance = got.value, got.tolerance
    got = _plain(got)
    if isinstance(wanted, dict):
        yield from _of_keys(got, wanted, tolerance, path)
    elif isinstance(wanted, list) or (isinstance(got, list) and len(got) == 1):
        yield from _of_lists(got, wanted, tolerance, path)
    elif not _same(got, wanted, tolerance):
        yield Difference(path, _shown(got), _shown(wanted))


def _of_keys(got: Any, wanted: Mapping[str, Any], tolerance: float, path: str) -> Iterator[Difference]:
    """Yield the differences of two mappings, a key that nobody gives among them."""
    if not isinstance(got, Mapping):
        yield Difference(path, _shown(got), _shown(wanted))
        return
    for key, value in wanted.items():
        below = f"{path}.{key}" if path else key
        if key in got:
            yield from differences(got[key], value, tolerance, below)
        else:
            yield Difference(below, "nothing, no adapter knows this key", _shown(value))


def _of_lists(got: Any, wanted: Any, tolerance: float, path: str) -> Iterator[Difference]:
    """Yield the differences of two lists, or of a list and the single value that R makes of it."""
    left = got if isinstance(got, list) else [got]
    right = wanted if isinstance(wanted, list) else [wanted]
    if len(left) != len(right):
        yield Difference(path, f"{len(left)} values {_shown(got)}", f"{len(right)} values {_shown(wanted)}")
        return
    single = len(right) == 1 and not (isinstance(got, list) and isinstance(wanted, list))
    for at, (one, other) in enumerate(zip(left, right, strict=True)):
        yield from differences(one, other, tolerance, path if single else f"{path}[{at}]")


def _same(got: Any, wanted: Any, tolerance: float) -> bool:
    """Whether two single values are the same."""
    if _is_missing(wanted):
        return _is_missing(got)
    if isinstance(wanted, bool) or isinstance(got, bool):
        return isinstance(got, bool) and isinstance(wanted, bool) and got is wanted
    if isinstance(wanted, int | float):
        return isinstance(got, int | float) and abs(got - wanted) <= tolerance * max(1.0, abs(wanted))
    return got is not None and str(got) == str(wanted)


def _is_missing(value: Any) -> bool:
    """Whether a value is NA."""
    return value is None or (isinstance(value, float) and math.isnan(value))


def _plain(value: Any) -> Any:
    """Return lists for arrays and tuples, and Python's own numbers for numpy's."""
    if isinstance(value, np.ndarray | np.generic):
        return value.tolist()
    return list(value) if isinstance(value, tuple) else value


def _shown(value: Any) -> str:
    """Return a value as it reads in one line."""
    text = "null" if value is None else repr(value) if isinstance(value, float | str) else str(value)
    return text if len(text) <= MOST_SHOWN else f"{text[:MOST_SHOWN]}…"
