"""A result as plain values, for JSON: every number, and every code with its facts."""

from collections.abc import Mapping
from dataclasses import fields, is_dataclass
from datetime import date
from enum import Enum
from functools import singledispatch
from math import isfinite
from typing import Any

import numpy as np

from kitools.uptake.said import Said


@singledispatch
def plain(value: Any) -> Any:
    """Return `value` in dictionaries, lists, text, numbers and None; what is not a number or not finite is None.

    >>> plain({"rate": np.float64(0.5), "limits": np.array([1.0, np.nan])})
    {'rate': 0.5, 'limits': [1.0, None]}
    """
    if is_dataclass(value):
        return {one.name: plain(getattr(value, one.name)) for one in fields(value) if one.repr}
    return value if value is None else str(value)


@plain.register(str | bool | int)
def _as_it_is(value: Any) -> Any:
    """Return what JSON has too; a member of an enumeration by its value."""
    return value.value if isinstance(value, Enum) else value


@plain.register
def _number(value: float) -> float | None:
    """Return a number, or None."""
    return float(value) if isfinite(value) else None


@plain.register
def _day(value: date) -> str:
    """Return a day as text."""
    return value.isoformat()


@plain.register
def _sentence(value: Said) -> dict[str, Any]:
    """Return a sentence to be by its code and facts."""
    return {"code": value.code, "facts": plain(value.facts)}


@plain.register
def _named(value: Mapping) -> dict[str, Any]:  # type: ignore[type-arg]
    """Return a mapping with its keys as text."""
    return {str(plain(key)): plain(one) for key, one in value.items()}


@plain.register(list | tuple | set | frozenset)
def _several(value: Any) -> list[Any]:
    """Return each of several values."""
    return [plain(one) for one in value]


@plain.register
def _single(value: np.generic) -> Any:
    """Return one of numpy's values as Python's own."""
    return plain(value.item())


@plain.register
def _array(value: np.ndarray) -> list[Any]:
    """Return an array as lists; days as text, None where there is none."""
    if value.dtype.kind != "M":
        return [plain(one) for one in value.tolist()]
    return [None if one == "NaT" else str(one) for one in np.datetime_as_string(value.astype("datetime64[D]").ravel())]
