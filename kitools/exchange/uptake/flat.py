"""Every number of a result in two columns, where it stands and what it is, for those who may see all of them."""

from collections.abc import Iterator
from dataclasses import fields, is_dataclass
from datetime import date
from enum import Enum
from typing import Any

import numpy as np

from kitools.exchange.uptake.numbers import Cell, cell

_SPOKEN = frozenset({"readings", "assumptions", "cannot_show", "questions"})


def flat(value: Any, path: str = "") -> Iterator[tuple[str, Cell]]:
    """Yield the place and the value of every number, day and text in a result; sentences stand elsewhere."""
    if isinstance(value, Enum):
        yield path, str(value.value)
    elif is_dataclass(value):
        for one in fields(value):
            if one.name not in _SPOKEN and one.repr:
                yield from flat(getattr(value, one.name), f"{path}.{one.name}" if path else one.name)
    elif isinstance(value, np.ndarray):
        yield from flat(list(value), path)
    elif isinstance(value, list | tuple):
        for place, one in enumerate(value):
            yield from flat(one, f"{path}[{place}]")
    elif value is None or isinstance(value, str | float | int | date | np.generic):
        yield path, cell(value)
