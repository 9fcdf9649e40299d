"""Ways of several steps: the difference of two steps is people too."""

from collections.abc import Sequence
from typing import Protocol

import numpy as np

from kitools.uptake.small_counts.leaving.result import Shown
from kitools.uptake.small_counts.table import Floats, Rule


class Step(Protocol):
    """One step: `passed` of `due`; of those who did not pass, `left` had left; `not_due` came too lately to count."""

    @property
    def step(self) -> str:
        """Which."""

    @property
    def due(self) -> int:
        """Who could have passed."""

    @property
    def passed(self) -> int:
        """Who did."""

    @property
    def left(self) -> int:
        """Who had left, of those who did not."""

    @property
    def not_due(self) -> int:
        """Who came to the step before too lately."""


def kept_steps(name: str, steps: Sequence[Step], rule: Rule) -> tuple[Shown, tuple[str, ...]]:
    """Return the steps that may be shown, and the labels of those that may not.

    A step is shown where its number is not small, and neither is how many were lost at it, how many fewer there are
    than at the last step shown, nor how many are not due yet.
    """
    kept: list[int] = []
    for i, one in enumerate(steps):
        fewer = abs(steps[kept[-1]].passed - one.passed) if kept else 0
        lost = one.due - one.passed
        people = [one.passed, *([fewer] if fewer else []), *([lost] if kept and lost else [])]
        if not rule.is_small(people).any() and not 0 < one.not_due < rule.threshold:
            kept.append(i)
    numbers: Floats = np.array([steps[i].passed for i in kept], dtype=np.float64)
    dropped = tuple(str(one.step) for i, one in enumerate(steps) if i not in kept)
    return Shown(name, tuple(str(steps[i].step) for i in kept), {"passed": numbers}), dropped


def may_be_drawn(steps: Sequence[Step], rule: Rule) -> bool:
    """Whether the bars may leave as drawn: with who was lost, how many of them had left, and how many had not.

    Those who stand at a step themselves are looked at by `kept_steps`.
    """
    parts = np.array([[one.left, one.due - one.passed - one.left, one.not_due] for one in steps])
    return not np.any((parts > 0) & (parts < rule.threshold))
