"""A table made fit to leave the house: small numbers hidden, others with them, and an attack on the result."""

import numpy as np
import numpy.typing as npt

from kitools.ground import KitError
from kitools.ground.said import Said, said
from kitools.uptake.small_counts.attack import attack
from kitools.uptake.small_counts.fewest import fewest
from kitools.uptake.small_counts.greedy import enough
from kitools.uptake.small_counts.network import network
from kitools.uptake.small_counts.result import Attack, Protected
from kitools.uptake.small_counts.table import CountTable, Flags, Floats, Published, Rule

MOST_NUMBERS = 1500
"""Numbers with totals above which the fewest are not looked for, only enough."""


def protect(
    table: CountTable, rule: Rule | None = None, *, search: bool = True, also: npt.ArrayLike | None = None
) -> Protected:
    """Return `table` with its small numbers hidden, totals among them, and as few others as it takes.

    `also` marks numbers that have to be hidden for another reason (of the shape of `table.counts`).

    The fewest are looked for by integer programming (`fewest`) where `search` and the table is of a size for it, else
    ring by ring (`enough`); totals are hidden only where nothing else helps. Before it is returned, the table is
    attacked (`attack`): raise KitError `small_counts.not_safe` if a hidden number can be worked out exactly, or a
    small one to within less than `rule.least_width`.
    """
    chosen = rule or Rule()
    values = table.with_totals()
    flat, net = values.ravel(), network(len(table.rows), len(table.columns))
    primary = chosen.is_small(flat)
    if also is not None:
        around = [(0, 1)] * values.ndim
        primary |= np.pad(np.asarray(also, dtype=np.bool_), around).ravel()
    hidden, is_fewest = primary, True
    if primary.any():
        arguments = (net, flat, primary, chosen.least_hidden, chosen.least_width)
        best = fewest(*arguments) if search and flat.size <= MOST_NUMBERS else None
        hidden, is_fewest = (enough(*arguments), False) if best is None else (best, True)
    shown = np.where(hidden, np.nan, flat.astype(np.float64)).reshape(values.shape)
    published = Published(table.rows, table.columns, shown, chosen.least_hidden)
    found = _audit(published, hidden & primary, chosen)
    complementary = (hidden & ~primary).reshape(values.shape)
    return Protected(
        table=table,
        rule=chosen,
        published=published,
        primary=primary.reshape(values.shape),
        complementary=complementary,
        attack=found,
        is_fewest=is_fewest,
        readings=_readings(chosen, published),
        assumptions=_assumptions(chosen),
        cannot_show=(said("small_counts.other_tables"), said("small_counts.rerun"), said("small_counts.own_count")),
    )


def hide_with(published: Published, derived: npt.ArrayLike) -> Floats:
    """Return `derived` numbers (rates, shares) with NaN wherever the count that they come from is hidden.

    `derived` has the shape of the published values, or of the table without its totals.
    """
    numbers = np.asarray(derived, dtype=np.float64)
    hidden = published.hidden
    if numbers.shape != hidden.shape:
        hidden = hidden[tuple(slice(0, -1) for _ in range(hidden.ndim))]
    if numbers.shape != hidden.shape:
        raise KitError("small_counts.shape", rows=len(published.rows), columns=len(published.columns))
    return np.where(hidden, np.nan, numbers)


def _audit(published: Published, primary: Flags, rule: Rule) -> Attack:
    """Return what a reader can work out of what is published alone, or raise if it is too much."""
    found = attack(published)
    small = primary.reshape(published.values.shape)
    width = published.values.shape[1] if published.columns else 1
    too_narrow = [
        bound
        for bound in found.bounds
        if bound.exact or (small.ravel()[bound.row * width + bound.column] and bound.width < rule.least_width)
    ]
    if too_narrow:
        raise KitError("small_counts.not_safe", count=len(too_narrow))
    return found


def _readings(rule: Rule, published: Published) -> tuple[Said, ...]:
    """Return how many numbers are hidden, and whether totals are among them.

    How many of them are small is not said: who knows that both of two are, and that they make 8, has two fours.
    """
    hidden = published.hidden
    if not hidden.any():
        return (said("small_counts.nothing_hidden", threshold=rule.threshold),)
    totals = hidden.copy()
    totals[tuple(slice(0, -1) for _ in range(totals.ndim))] = False
    readings = [said("small_counts.hidden", count=int(hidden.sum()), threshold=rule.threshold, zeros=rule.hide_zeros)]
    if totals.any():
        readings.append(said("small_counts.totals_hidden", count=int(totals.sum())))
    readings.append(said("small_counts.held"))
    return tuple(readings)


def _assumptions(rule: Rule) -> tuple[Said, ...]:
    """Return what the proof takes for granted about the reader."""
    knows = said("small_counts.knows_rule") if rule.knows_rule else said("small_counts.knows_sums")
    return knows, said("small_counts.whole_table")
