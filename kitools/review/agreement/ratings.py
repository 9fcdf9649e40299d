"""Ratings as a table of plans by raters, with gaps, and the counts that coefficients of agreement are made of."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from kitools.ground import KitError
from kitools.review.agreement.result import Weights

Floats = npt.NDArray[np.float64]
Value = float | str


@dataclass(frozen=True, eq=False)
class Ratings:
    """Who rated what: `codes[plan, rater]` is the place of the rating among `categories`, -1 where there is none."""

    raters: tuple[str, ...]
    categories: tuple[Value, ...]
    codes: npt.NDArray[np.intp]

    @property
    def counts(self) -> Floats:
        """How many raters chose each category, a row for each plan that anybody rated."""
        counts = np.stack([(self.codes == k).sum(axis=1) for k in range(len(self.categories))], axis=1)
        return np.asarray(counts[counts.sum(axis=1) > 0], dtype=np.float64)

    def table(self, first: int = 0, second: int = 1) -> Floats:
        """Return how often each pair of categories was chosen by two raters who both rated."""
        both = (self.codes[:, first] >= 0) & (self.codes[:, second] >= 0)
        size = len(self.categories)
        pairs = self.codes[both, first] * size + self.codes[both, second]
        return np.bincount(pairs, minlength=size**2).reshape(size, size).astype(np.float64)


def ratings(
    values: Sequence[Sequence[Value | None]], raters: Sequence[str], categories: Sequence[Value] | None = None
) -> Ratings:
    """Return the ratings in `values` (a row for each plan; None or NaN where there is none).

    Without `categories` they are those that were used, in order: numbers by size, texts by the alphabet. Raise KitError
    `agreement.unknown_category` for a rating outside them, and `agreement.too_little` for fewer than two raters or two
    plans.
    """
    rows = [[_known(value) for value in row] for row in values]
    if len(raters) < 2 or len(rows) < 2 or any(len(row) != len(raters) for row in rows):
        raise KitError("agreement.too_little", raters=len(raters), subjects=len(rows))
    used = {value for row in rows for value in row if value is not None}
    chosen = tuple(categories) if categories is not None else tuple(sorted(used, key=_order))
    places = {value: place for place, value in enumerate(chosen)}
    for value in sorted(used, key=_order):
        if value not in places:
            raise KitError("agreement.unknown_category", value=value, categories=chosen)
    codes = np.array([[-1 if value is None else places[value] for value in row] for row in rows], dtype=np.intp)
    return Ratings(tuple(raters), chosen, codes)


def weights_of(kind: Weights, categories: Sequence[Value]) -> Floats:
    """Return how far each pair of categories counts as agreement, from 0 to 1.

    Numbers lie as far apart as they are, texts one step from the next.
    """
    size = len(categories)
    if kind is Weights.NONE or size < 2:
        return np.eye(size)
    is_numbers = all(not isinstance(value, str) for value in categories)
    scale = np.array([float(value) for value in categories]) if is_numbers else np.arange(float(size))
    apart = np.abs(scale[:, None] - scale[None, :]) / (scale.max() - scale.min())
    return np.asarray(1 - apart if kind is Weights.LINEAR else 1 - apart**2)


def _known(value: Value | None) -> Value | None:
    """Return a rating, whole numbers as such, or None where there is none."""
    if value is None or value != value or (isinstance(value, str) and not value.strip()):  # noqa: PLR0124 - NaN
        return None
    return value.strip() if isinstance(value, str) else float(value)


def _order(value: Value) -> tuple[bool, float, str]:
    """Return what ratings are ordered by: numbers before texts."""
    return (True, 0.0, value) if isinstance(value, str) else (False, float(value), "")
