"""Which way a test looks, and the exact p values of a count that is more, less, or as unlike as the one seen."""

from bisect import bisect_left
from collections.abc import Callable
from enum import StrEnum

_AS_UNLIKELY = 1 + 1e-7
"""Two chances closer than this are one: a tie is a tie, whatever the rounding (as in R and scipy)."""


class Side(StrEnum):
    """What would speak against the null: a difference either way, more, or less."""

    BOTH = "two_sided"
    GREATER = "greater"
    LESS = "less"


def minimum_likelihood(
    seen: int, middle: float, last: int, chance: Callable[[int], float], tails: Callable[[int, int], float]
) -> float:
    """Return the two-sided p: the chance of every count that is no likelier than `seen`.

    `chance` rises to `middle`, the expected count, and falls from there to `last`. `tails(low, high)` is the chance
    of at most `low` or at least `high`.
    """
    if seen == middle:
        return 1.0
    bar = chance(seen) * _AS_UNLIKELY
    if seen < middle:
        first = int(-(-middle // 1))
        high = first + bisect_left(range(first, last + 1), 1, key=lambda count: int(chance(count) <= bar))
        return min(1.0, tails(seen, high))
    mode = int(middle // 1)
    low = bisect_left(range(mode + 1), 1, key=lambda count: int(chance(count) > bar)) - 1
    return min(1.0, tails(low, seen))
