"""Units laid side by side by how long they have been at it."""

from collections.abc import Sequence

import numpy as np

from kitools.uptake.rates.counting import Count
from kitools.uptake.rates.result import SinceStart

MOST_MONTHS = 600
"""Fifty years: a start before that is taken for a slip of the pen, and the table ends there."""


def since_start(names: Sequence[str], counted: Count) -> SinceStart | None:
    """Return plans by months since each unit's own start, for units that have lived a month; None without any day."""
    there = np.flatnonzero(counted.lived > 0)
    if not len(there) or not len(counted.unit):
        return None
    lived = np.minimum(counted.lived[there], MOST_MONTHS)
    last = int(lived.max())
    row = np.full(len(names), -1)
    row[there] = np.arange(len(there))
    unit, age = row[counted.unit], counted.age
    use = (unit >= 0) & (age >= 0) & (age < last)
    cells = np.bincount(unit[use] * last + age[use], counted.many[use], len(there) * last).reshape(len(there), last)
    not_lived = np.arange(last)[None, :] >= lived[:, None]
    return SinceStart(
        units=tuple(names[int(k)] for k in there),
        months=np.arange(1, last + 1),
        plans=np.where(not_lived, np.nan, cells),
        cumulative=np.where(not_lived, np.nan, cells.cumsum(axis=1)),
        common=int(lived.min()),
    )
