"""Round numbers for the marks of a scale, and room between what would meet on it."""

from collections.abc import Sequence

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
