"""Numbers unit by unit, with their total: what is hidden of one may be worked out from the others."""

from collections.abc import Sequence

import numpy as np
import numpy.typing as npt

from kitools.uptake.small_counts.leaving.result import Shown
from kitools.uptake.small_counts.lists import hide_in_list
from kitools.uptake.small_counts.table import Flags, Floats, Ints, Rule


def by_unit(
    names: Sequence[str], plans: npt.ArrayLike, rule: Rule, out_of: npt.ArrayLike | None = None, *, shows_size: bool
) -> tuple[Shown, tuple[str, ...]]:
    """Return plans by unit, hidden as it takes, and which units are hidden.

    The last label is the total ("total"). Where `out_of` are people (NaN: not known), those without a plan may not be
    few either, a unit of few people is always hidden, and the reader is taken to know how many people there are;
    `shows_size` adds them and the shares of the shown ones.
    """
    counts = np.asarray(plans, dtype=np.int64)
    people = np.full(len(counts), np.nan) if out_of is None else np.asarray(out_of, dtype=np.float64)
    tiny: Flags = people < rule.threshold
    small = rule.is_small(counts) | _few_left(people, counts, rule) | tiny
    total_people, total = np.array([people.sum()]), np.array([counts.sum()])
    hides_total = bool((rule.is_small(total) | _few_left(total_people, total, rule))[0])
    least = np.where(tiny, 0.0, float(rule.least_hidden))
    found = hide_in_list(counts, small, least, _most(people, counts), hides_total=hides_total)
    hidden = np.append(found.hidden, found.hides_total)
    columns = {"plans": np.where(hidden, np.nan, np.append(counts, total))}
    if shows_size:
        size = np.append(people, people.sum())
        columns |= {"out_of": size, "value": columns["plans"] / size}
    return Shown("", (*names, "total"), columns), tuple(np.array(names, dtype=object)[found.hidden])


def _few_left(people: Floats, counts: Ints, rule: Rule) -> Flags:
    """Return where those without a plan are few."""
    left = people - counts
    return np.asarray((left >= 0) & rule.is_small(np.nan_to_num(left, nan=rule.threshold)), dtype=np.bool_)


def _most(people: Floats, counts: Ints) -> Floats:
    """Return the most plans that each unit can have: its people, unless some unit has more plans than people."""
    if np.any(counts > people):
        return np.full(len(counts), np.inf)
    return np.where(np.isnan(people), np.inf, people)
