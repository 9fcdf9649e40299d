"""The columns of a segmented regression, and what its fits have in common."""

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from kitools.uptake.interrupted.result import Floats


@dataclass(frozen=True, eq=False)
class Design:
    """The columns: one, time, level (1 from the change on), trend (1, 2, 3 … from the change on), and any harmonics.

    `with_change` are the rows as they are; `without` the same rows had there been no change. `is_after` says which
    rows lie at or after the change.
    """

    names: tuple[str, ...]
    with_change: Floats
    without: Floats
    is_after: npt.NDArray[np.bool_]


def design(t: npt.ArrayLike, change_at: float, *, harmonics: int = 0, period: float = 12) -> Design:
    """Return the columns for times `t` with a change at `change_at` and `harmonics` pairs of sine and cosine."""
    time = np.asarray(t, dtype=np.float64)
    is_after = time >= change_at
    trend = np.maximum(0.0, time - change_at + 1)
    names, waves = ["(Intercept)", "t", "level", "trend"], []
    for k in range(1, harmonics + 1):
        angle = 2 * np.pi * k * time / period
        waves += [np.sin(angle), np.cos(angle)]
        names += [f"sin{k}", f"cos{k}"]
    columns = np.column_stack([np.ones_like(time), time, is_after, trend, *waves])
    without = columns.copy()
    without[:, 2:4] = 0.0
    return Design(tuple(names), columns, without, is_after)
