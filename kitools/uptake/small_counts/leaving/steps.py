"""Ways of several steps: the difference of two steps is people too."""

from collections.abc import Sequence

import numpy as np

from kitools.uptake.small_counts.leaving.result import Shown
from kitools.uptake.small_counts.table import Floats, Rule


def kept_steps(
    name: str, labels: Sequence[str], passed: Sequence[int], not_due: Sequence[int], rule: Rule
) -> tuple[Shown, tuple[str, ...]]:
    """Return the steps that may be shown, and the labels of those that may not.

    A step is shown where its number is not small, and neither is how many were lost since the last step shown, nor how
    many are not due yet.
    """
    kept: list[int] = []
    for i, number in enumerate(passed):
        lost = [abs(passed[kept[-1]] - number)] if kept else []
        people = np.array([number, *lost, not_due[i]])
        differences = np.array([*lost, not_due[i]])
        if not rule.is_small(people[:1]).any() and not np.any((differences > 0) & (differences < rule.threshold)):
            kept.append(i)
    numbers: Floats = np.array([passed[i] for i in kept], dtype=np.float64)
    dropped = tuple(label for i, label in enumerate(labels) if i not in kept)
    return Shown(name, tuple(labels[i] for i in kept), {"passed": numbers}), dropped
