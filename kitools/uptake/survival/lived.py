"""Durations counted out: for each group and day, how many arrived, ended otherwise, or were last seen."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from kitools.ground import KitError

Floats = npt.NDArray[np.float64]
Whole = npt.NDArray[np.int64]

CENSORED, HAPPENED, ENDED = 0, 1, 2
_FEW_DAYS = 1_000_000


@dataclass(frozen=True, eq=False)
class Lived:
    """Everyone's way out: `count[group, cause, k]` left at `time[k]`, cause being CENSORED, HAPPENED or ENDED."""

    names: tuple[str, ...]
    time: Floats
    count: Whole

    @property
    def at_risk(self) -> Whole:
        """How many of each group wait just before each time: groups x times."""
        leaving = self.count.sum(axis=1)
        waiting: Whole = leaving[:, ::-1].cumsum(axis=1)[:, ::-1]
        return waiting

    def together(self, name: str = "") -> "Lived":
        """Return the same with everyone in one group."""
        return Lived((name,), self.time, self.count.sum(axis=0, keepdims=True))

    def one(self, group: int) -> "Lived":
        """Return one group, with the times at which somebody in it left."""
        some = self.count[group].any(axis=0)
        return Lived((self.names[group],), self.time[some], self.count[group : group + 1][:, :, some])

    def of(self, groups: Sequence[int]) -> "Lived":
        """Return some groups only."""
        return Lived(tuple(self.names[g] for g in groups), self.time, self.count[list(groups)])


def lived(
    duration: npt.ArrayLike,
    cause: npt.ArrayLike,
    group: npt.ArrayLike | None = None,
    names: Sequence[str] = (),
) -> Lived:
    """Count out `duration` (days, 0 or more) by `cause` (0 censored, 1 it happened, more: another end).

    `group` has a label for each, and `names` the labels in the order wanted; by default all are one group, or the
    labels in the order of their text. Raise KitError `uptake.durations` where there is none, or one is below 0 or
    missing, and `uptake.groups` where a label is not among `names`.
    """
    days, how = np.asarray(duration), np.minimum(np.asarray(cause).astype(np.int64), ENDED)
    if not len(days) or not np.isfinite(days).all() or days.min() < 0:
        raise KitError("uptake.durations", rows=len(days))
    codes, labels = _codes(group, names, len(days))
    whole = days.astype(np.int64, copy=False)
    if whole.max() < _FEW_DAYS and (days.dtype.kind in "iu" or (whole == days).all()):
        time, place = np.arange(int(whole.max()) + 1, dtype=float), whole
    else:
        time, place = np.unique(days, return_inverse=True)
    shape = (len(labels), 3, len(time))
    count = np.bincount((codes * 3 + how) * len(time) + place, minlength=int(np.prod(shape))).reshape(shape)
    some = count.any(axis=(0, 1))
    return Lived(labels, time[some].astype(float), count[:, :, some])


def _codes(group: npt.ArrayLike | None, names: Sequence[str], n: int) -> tuple[Whole, tuple[str, ...]]:
    """Return a number for each one's group, and the groups' names."""
    if group is None:
        return np.zeros(n, np.int64), tuple(names[:1]) or ("",)
    labels = np.asarray(group)
    if labels.dtype.kind in "iu" and names:
        return labels.astype(np.int64), tuple(names)
    found, codes = np.unique(labels.astype(str), return_inverse=True)
    order = tuple(names) or tuple(map(str, found))
    unknown = [str(name) for name in found if name not in order]
    if unknown:
        raise KitError("uptake.groups", unknown=unknown[0], groups=order)
    place = np.array([order.index(str(name)) for name in found], dtype=np.int64)
    return place[codes.reshape(-1)], order
