"""Numbers unit by unit with their total: hidden until a reader who knows how large each unit is cannot work one out."""

from dataclasses import dataclass

import numpy as np

from kitools.ground import KitError
from kitools.uptake.small_counts.table import Flags, Floats, Ints


@dataclass(frozen=True, eq=False)
class HiddenList:
    """A list that may leave: which numbers are hidden, whether the total is, and what a reader finds out of each.

    `low` and `high` have a number for each unit; they are the number itself where it is shown.
    """

    hidden: Flags
    hides_total: bool
    low: Floats
    high: Floats


def list_bounds(
    counts: Ints, hidden: Flags, least: Floats, most: Floats, *, total_shown: bool
) -> tuple[Floats, Floats]:
    """Return the lowest and highest value of each of `counts` that the shown ones leave open.

    Each hidden number is known to lie from `least` to `most` (infinity: no end). With one sum, the linear programmes
    have this answer: what is left of the sum when all other hidden numbers are as high, or as low, as they can be.
    """
    numbers = counts.astype(np.float64)
    low, high = np.where(hidden, least, numbers), np.where(hidden, most, numbers)
    if not total_shown:
        return low, high
    total = numbers.sum()
    others_low = low.sum() - low
    others_high = np.array([np.delete(high, i).sum() for i in range(len(numbers))])
    return np.maximum(low, total - others_high), np.minimum(high, total - others_low)


def hide_in_list(counts: Ints, small: Flags, least: Floats, most: Floats, *, hides_total: bool) -> HiddenList:
    """Return `small` hidden, and of the others the smallest, one by one, until no hidden number is given away.

    Noughts are not hidden for others' sake. The total goes only where nothing else helps, or where `hides_total` says
    so. Raise KitError `small_counts.not_safe` where a number is given away by `least` and `most` alone.
    """
    hidden = small.copy()
    order = [int(i) for i in np.argsort(counts, kind="stable") if counts[i] > 0 and not small[i]]
    while True:
        low, high = list_bounds(counts, hidden, least, most, total_shown=not hides_total)
        given = hidden & (low == high)
        if not given.any():
            return HiddenList(hidden, hides_total, low, high)
        if order:
            hidden[order.pop(0)] = True
        elif not hides_total:
            hides_total = True
        else:
            raise KitError("small_counts.not_safe", count=int(given.sum()))
