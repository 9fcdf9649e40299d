"""Round numbers for the marks of a scale, and room between what would meet on it."""

from collections.abc import Sequence
from math import ceil, floor

_DAYS = (1, 2, 7, 14, 28, 56, 91)
_ROUND = (1, 2, 5, 10, 20, 25, 50, 100, 200, 250, 500, 1000)


def marks(limit: float, most: int, steps: Sequence[float] = _ROUND) -> list[float]:
    """Return at most `most` values from 0 to `limit`, a round step apart.

    >>> marks(23, 6), marks(52, 6)
    ([0, 5, 10, 15, 20], [0, 20, 40])
    """
    step = next((step for step in steps if limit / step <= most - 1), steps[-1])
    return [step * number for number in range(int(limit / step) + 1)]


def day_marks(limit: float, most: int) -> list[float]:
    """Return marks for days: whole weeks where the scale is long.

    >>> day_marks(125, 6), day_marks(10, 6)
    ([0, 28, 56, 84, 112], [0, 2, 4, 6, 8, 10])
    """
    return marks(limit, most, _DAYS)


def signed_marks(low: float, high: float, most: int) -> list[float]:
    """Return at most `most` round values from `low` to `high`, nought among them where it lies between.

    >>> signed_marks(-130, 45, 6)
    [-100, -50, 0]
    >>> signed_marks(-0.4, 0.9, 6)
    [0.0, 0.5]
    """
    steps = (0.01, 0.02, 0.05, 0.1, 0.25, 0.5, *_ROUND)
    step = next((step for step in steps if (high - low) / step <= most - 1), steps[-1])
    return [step * number for number in range(ceil(low / step), floor(high / step) + 1)]


def spread_out(wanted: Sequence[float], apart: float, low: float, high: float) -> list[float]:
    """Return places near the rising `wanted`, `apart` from each other (less where there is no room), in `low`–`high`.

    >>> spread_out([20, 98, 100], 10, 0, 100)
    [20, 90, 100]
    """
    if not wanted:
        return []
    gap = min(apart, (high - low) / max(len(wanted) - 1, 1))
    placed = [low - gap]
    for want in wanted:
        placed.append(max(want, placed[-1] + gap))
    limit = high
    for at in range(len(placed) - 1, 0, -1):
        placed[at] = min(placed[at], limit)
        limit = placed[at] - gap
    return placed[1:]
