"""Curves of waiting: drawn in steps that several people take together, and no further than several still wait.

Every step of such a curve is somebody, and the numbers at risk between two steps tell who left in between. Groups are
told on the same days as all of them together, so that nothing is left when one is taken from the other.
"""

from collections.abc import Sequence
from typing import Any, Protocol

import numpy as np
import numpy.typing as npt

from kitools.uptake.small_counts.leaving.result import Shown
from kitools.uptake.small_counts.table import Ints, Rule


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


def stepped(whole: Waiting, groups: Sequence[Waiting], rule: Rule) -> tuple[Shown, ...]:
    """Return `whole` and its `groups` at those days only by which, since the last one shown, no few people left any.

    At each day shown, of every curve: none or `threshold` and more arrived since the last, none or as many were last
    seen, and none or as many still wait; and the same of those in no group. The share waiting is told in whole per
    cent. Empty where no day can be shown.
    """
    curves = (whole, *groups)
    days = np.unique(np.concatenate([np.asarray(curve.time, dtype=np.float64) for curve in curves]))
    counted = np.stack([_so_far(curve, days) for curve in curves])
    if groups:
        counted = np.concatenate([counted, (counted[0] - counted[1:].sum(axis=0))[None]])
    shown = _shown_days(counted, rule)
    if not shown:
        return ()
    return tuple(_told(curve, days, counted[i], shown) for i, curve in enumerate(curves))


def _so_far(curve: Waiting, days: npt.NDArray[Any]) -> Ints:
    """Return who has arrived by each of `days`, who was last seen, and who still waits, in rows."""
    place = np.searchsorted(curve.time, days, side="right")
    arrived = np.append(0, np.cumsum(curve.events))[place]
    seen = np.append(0, np.cumsum(curve.censored))[place]
    everybody = curve.at_risk[0] if len(curve.at_risk) else 0
    return np.stack([arrived, seen, everybody - arrived - seen]).astype(np.int64)


def _shown_days(counted: Ints, rule: Rule) -> list[int]:
    """Return the places of the days that may be shown: `counted[curve, kind, day]`."""
    shown: list[int] = []
    before = np.zeros(counted.shape[:2], dtype=np.int64)
    if rule.is_small(counted[:, :, -1].sum(axis=1)).any():
        return shown
    for day in range(counted.shape[2]):
        now = counted[:, :, day].copy()
        since = now - before
        since[:, 2] = now[:, 2]
        if since[0, 0] > 0 and not rule.is_small(since).any():
            shown.append(day)
            before = now
    return shown


def _told(curve: Waiting, days: npt.NDArray[Any], counted: Ints, shown: list[int]) -> Shown:
    """Return one curve at the days shown."""
    place = np.searchsorted(curve.time, days[shown], side="right")
    arrived, seen, left = counted[:, shown].astype(np.float64)
    columns = {
        "day": days[shown],
        "arrived": np.diff(arrived, prepend=0.0),
        "last_seen": np.diff(seen, prepend=0.0),
        "waiting": left,
        "share": np.round(np.append(1.0, curve.survival)[place], 2),
    }
    return Shown(curve.name, tuple(f"{day:g}" for day in days[shown]), columns)
