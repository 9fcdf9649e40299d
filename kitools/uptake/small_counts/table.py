"""Tables of counts with their totals, the rule for small numbers, and a table as it is published."""

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from kitools.ground import KitError

Floats = npt.NDArray[np.float64]
Ints = npt.NDArray[np.int64]
Flags = npt.NDArray[np.bool_]

THRESHOLDS = (3, 5)
"""Statistics Denmark's and the Danish Health Data Authority's rules for research output; any other may be set."""


@dataclass(frozen=True)
class Rule:
    """What counts as small: numbers from 1 to `threshold` - 1, and 0 too where `hide_zeros`.

    `knows_rule`: the reader whom the table must withstand knows this rule too, and so knows that no hidden number is 0
    where zeros are shown. `least_width`: how far apart the lowest and the highest possible value of every small number
    must at least lie (1: it cannot be worked out exactly). Raise KitError `small_counts.threshold` below 2 and
    `small_counts.width` for a width below 1.
    """

    threshold: int = 5
    hide_zeros: bool = False
    knows_rule: bool = True
    least_width: int = 1

    def __post_init__(self) -> None:
        """Refuse a rule that hides nothing."""
        if self.threshold < 2:
            raise KitError("small_counts.threshold", threshold=self.threshold)
        if self.least_width < 1:
            raise KitError("small_counts.width", width=self.least_width)

    def is_small(self, counts: npt.ArrayLike) -> Flags:
        """Return which of `counts` may not be shown."""
        array = np.asarray(counts)
        return np.asarray((array < self.threshold) & ((array > 0) | self.hide_zeros), dtype=np.bool_)

    @property
    def least_hidden(self) -> int:
        """The smallest value that a hidden number can have, as the reader knows it."""
        return 1 if self.knows_rule and not self.hide_zeros else 0


@dataclass(frozen=True, eq=False)
class CountTable:
    """Whole numbers of people, `counts[row, column]`; without `columns` it is one list, `counts[row]`, with its total.

    Raise KitError `small_counts.shape` where names and numbers do not fit, and `small_counts.not_counts` for a number
    that is not whole, or below 0.
    """

    rows: tuple[str, ...]
    columns: tuple[str, ...]
    counts: Ints

    def __post_init__(self) -> None:
        """Hold the numbers to the names, and nobody changes them afterwards."""
        given = np.asarray(self.counts)
        shape = (len(self.rows), len(self.columns)) if self.columns else (len(self.rows),)
        if given.shape != shape or 0 in shape:
            raise KitError("small_counts.shape", rows=len(self.rows), columns=len(self.columns))
        if given.dtype.kind not in "iuf" or not np.all(np.isfinite(given)) or np.any((given < 0) | (given % 1 != 0)):
            raise KitError("small_counts.not_counts")
        own = given.astype(np.int64)
        own.flags.writeable = False
        object.__setattr__(self, "counts", own)

    def with_totals(self) -> Ints:
        """Return the numbers with totals: one more row and column, or one more number in a list."""
        if not self.columns:
            return np.append(self.counts, self.counts.sum())
        across = np.column_stack([self.counts, self.counts.sum(axis=1)])
        return np.vstack([across, across.sum(axis=0)])


@dataclass(frozen=True, eq=False)
class Published:
    """What a reader sees: `values` as `CountTable.with_totals` gives them, NaN where hidden.

    `least_hidden` is what the reader knows of a hidden number: that it is not below this (0, or 1 where zeros are
    always shown).
    """

    rows: tuple[str, ...]
    columns: tuple[str, ...]
    values: Floats
    least_hidden: int = 0

    @property
    def hidden(self) -> Flags:
        """Which numbers are hidden, totals among them."""
        return np.isnan(self.values)
