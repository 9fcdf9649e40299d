"""Numbers unit by unit, with their total: what is hidden of one may be worked out from the others."""

from collections.abc import Sequence

import numpy as np
import numpy.typing as npt

from kitools.uptake.small_counts.leaving.result import Shown
from kitools.uptake.small_counts.protect import hide_with, protect
from kitools.uptake.small_counts.table import CountTable, Rule


def by_unit(
    names: Sequence[str], plans: npt.ArrayLike, rule: Rule, out_of: npt.ArrayLike | None = None
) -> tuple[Shown, tuple[str, ...]]:
    """Return plans by unit, hidden as it takes, with the rates of the shown ones, and which units are hidden.

    The last label is the total ("total"). Where `out_of` are people, those without a plan may not be few either.
    """
    counts = np.asarray(plans, dtype=np.int64)
    people = None if out_of is None else np.asarray(out_of, dtype=np.float64)
    also = None if people is None else rule.is_small(np.maximum(people - counts, 0)) & (people >= counts)
    published = protect(CountTable(tuple(names), (), counts), rule, also=also).published
    columns = {"plans": published.values}
    if people is not None:
        size = np.append(people, people.sum())
        columns |= {"out_of": size, "value": hide_with(published, np.append(counts, counts.sum()) / size)}
    hidden = tuple(name for name, is_hidden in zip(names, published.hidden, strict=False) if is_hidden)
    return Shown("", (*names, "total"), columns), hidden
