"""Bars in order of size: the small ones told together, since the line of the sums tells each of them."""

from collections.abc import Sequence

import numpy as np

from kitools.uptake.small_counts.leaving.result import Shown
from kitools.uptake.small_counts.table import Rule

OTHER = "other"
"""The label of what is told together."""


def gathered(labels: Sequence[str], counts: Sequence[int], rule: Rule) -> tuple[Shown | None, tuple[str, ...]]:
    """Return bars of which none is small, the last of them for all the rest together, and which those are.

    `counts` come largest first. Where the rest is still small, the smallest of the others joins it. None where all of
    them together are few.
    """
    numbers = np.asarray(counts, dtype=np.int64)
    own = int(np.sum(~rule.is_small(numbers)))
    while own > 0 and own < len(numbers) and (len(numbers) - own == 1 or numbers[own:].sum() < rule.threshold):
        own -= 1
    rest = int(numbers[own:].sum())
    if rule.is_small(np.array([numbers.sum()])).any() or (0 < rest < rule.threshold):
        return None, tuple(labels)
    shown = [*numbers[:own], *([rest] if own < len(numbers) else [])]
    values = np.array(shown, dtype=np.float64)
    columns = {"count": values, "cumulative": np.cumsum(values)}
    names = (*labels[:own], *([OTHER] if own < len(numbers) else []))
    return Shown("", tuple(names), columns), tuple(labels[own:])
