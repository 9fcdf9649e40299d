"""Curves of waiting: drawn in steps that several people take together, and no further than several still wait.

Every step of such a curve is somebody, and the numbers at risk between two steps tell who left in between.
"""

from typing import Any, Protocol

import numpy as np
import numpy.typing as npt

from kitools.uptake.small_counts.leaving.result import Shown
from kitools.uptake.small_counts.table import Rule


class Waiting(Protocol):
    """A curve of the share still waiting, a number in each array for each day on which someone left."""

    @property
    def name(self) -> str:
        """Whose curve it is."""

    @property
    def time(self) -> npt.NDArray[Any]:
        """Days."""

    @property
    def at_risk(self) -> npt.NDArray[Any]:
        """Who waited just before."""

    @property
    def events(self) -> npt.NDArray[Any]:
        """Who arrived that day."""

    @property
    def censored(self) -> npt.NDArray[Any]:
        """Who was last seen that day."""

    @property
    def survival(self) -> npt.NDArray[Any]:
        """The share that waits on."""


def stepped(curve: Waiting, rule: Rule) -> Shown | None:
    """Return the curve at those days only by which, since the last one shown, several have arrived.

    `threshold` or more arrived since the last day shown, none or as many were last seen, and none or as many still
    wait. The share waiting is told in whole per cent. None where no day can be shown.
    """
    steps, counts, arrived, seen = curve.time, curve.at_risk, curve.events, curve.censored
    shown, since, few = [], 0, rule.threshold
    for i in range(len(steps)):
        gone, lost = int(arrived[since : i + 1].sum()), int(seen[since : i + 1].sum())
        left = int(counts[i] - arrived[i] - seen[i])
        if gone >= few and (lost == 0 or lost >= few) and (left == 0 or left >= few):
            shown.append((float(steps[i]), gone, lost, left, round(float(curve.survival[i]), 2)))
            since = i + 1
    if not shown or (len(counts) and counts[0] < few):
        return None
    days, gone_, lost_, left_, share = (np.array(column, dtype=np.float64) for column in zip(*shown, strict=True))
    columns = {"day": days, "arrived": gone_, "last_seen": lost_, "waiting": left_, "share": share}
    return Shown(curve.name, tuple(f"{day:g}" for day in days), columns)
