"""The two sides of a comparison: which units, how many plans, and how long they had, as far as it is known."""

from collections.abc import Mapping, Sequence

import numpy as np

from kitools.ground import KitError
from kitools.uptake.exposure.result import Side
from kitools.uptake.rates.counting import Count
from kitools.uptake.table import Stage, UptakeData


def places_of(data: UptakeData, group: Sequence[str], reference: Sequence[str]) -> tuple[list[int], list[int]]:
    """Return the places among the units of both sides; a name is a unit's, or that of a group of units.

    No group is the first unit, no reference is every other unit. Raise KitError `uptake.unit_unknown` for a name that
    is neither, `uptake.sides_overlap` for a unit on both sides and `uptake.one_side` where a side has none.
    """
    first = _places(data, group) if group else [0]
    second = _places(data, reference) if reference else [k for k in range(len(data.names)) if k not in first]
    both = [data.names[k] for k in first if k in second]
    if both:
        raise KitError("uptake.sides_overlap", units=tuple(both))
    if not first or not second:
        raise KitError("uptake.one_side", units=data.names)
    return first, second


def side(data: UptakeData, counted: Count, places: Sequence[int], behind: Mapping[str, int]) -> Side:
    """Return one side of the comparison; `behind` says how many units a row stands for, where that is more than one."""
    at = np.asarray(places, dtype=np.int64)
    units = tuple(data.names[k] for k in places)
    many = np.array([behind.get(name, 1) for name in units], dtype=float)
    months, eligible = counted.months[at] * many, counted.eligible[at]
    return Side(
        units=units,
        plans=int(counted.plans[at].sum()),
        stages=tuple(stage for stage in Stage if any(stage in counted.stages[k] for k in places)),
        units_behind=int(many.sum()),
        months=_whole_sum(months),
        citizen_months=_whole_sum(counted.months[at] * eligible),
    )


def _places(data: UptakeData, names: Sequence[str]) -> list[int]:
    """Return the places of the units that `names` name, each once, in the units' order."""
    groups = [value.strip() if isinstance(value, str) else "" for value in data.units["group"]]
    for name in names:
        if name not in data.names and name not in groups:
            raise KitError("uptake.unit_unknown", unit=name, units=data.names)
    return [k for k, unit in enumerate(data.names) if unit in names or (groups[k] and groups[k] in names)]


def _whole_sum(exposure: "np.typing.NDArray[np.float64]") -> float | None:
    """Return the sum; None where a part of it is not known, or nothing of it has begun."""
    total = float(exposure.sum())
    return total if np.isfinite(total) and total > 0 else None
