"""A good set of numbers to hide, found ring by ring: quick on any table, and always enough."""

import numpy as np

from kitools.uptake.small_counts.network import Network, Room
from kitools.uptake.small_counts.table import Flags, Floats, Ints

_NEXT_TO_NOTHING = 1e-6
"""What it costs to use a number that is hidden already: a graph takes 0, or what is next to it, for no arc."""


def costs(net: Network, values: Ints) -> Floats:
    """Return what it costs to hide each number: one, plus a little for a large one; totals dearer than what they sum.

    So the fewest are hidden, and of those the smallest.
    """
    people = float(values[-1]) + 1.0
    return np.where(net.is_total, net.line + 1.0, 1.0) + values / people


def enough(net: Network, values: Ints, primary: Flags, least: int, need: int) -> Flags:
    """Return the small numbers and the further ones that must be hidden for each small one to be `need` wide.

    For each small number that is not yet wide enough, the cheapest ring through it is hidden; a further number that
    turns out not to be needed is shown again. A number that is 0 is not hidden for others' sake.
    """
    price = np.where((values > 0) | primary, costs(net, values), np.inf)
    down = np.maximum(values - least, 0)
    hidden = primary.copy()
    for k in np.flatnonzero(primary):
        if Room(net, hidden, down).width(int(k)) < need:
            hidden[_ring(net, int(k), np.where(hidden, _NEXT_TO_NOTHING, price), down, need)] = True
    return without_needless(net, hidden, primary, down, need)


def without_needless(net: Network, hidden: Flags, primary: Flags, down: Ints, need: int) -> Flags:
    """Return `hidden` with every further number shown again that the small ones can do without, the largest first."""
    kept = hidden.copy()
    further = np.flatnonzero(hidden & ~primary)
    for k in further[np.lexsort((-down[further], ~net.is_total[further]))]:
        kept[k] = False
        if not is_wide(net, kept, primary, down, need):
            kept[k] = True
    return kept


def is_wide(net: Network, hidden: Flags, primary: Flags, down: Ints, need: int) -> bool:
    """Whether every small number is at least `need` wide."""
    room = Room(net, hidden, down)
    return all(room.width(int(k)) >= need for k in np.flatnonzero(primary))


def _ring(net: Network, k: int, price: Floats, down: Ints, need: int) -> list[int]:
    """Return the numbers of the cheapest ring along which number `k` can move by `need`, up or down."""
    arcs = np.arange(len(price))
    falls = arcs[down >= need]
    start, stop = np.concatenate([net.tail, net.head[falls]]), np.concatenate([net.head, net.tail[falls]])
    number = np.concatenate([arcs, falls])
    usable = (number != k) & np.isfinite(price[number])
    order = np.flatnonzero(usable)[np.argsort(-price[number[usable]], kind="stable")]
    start, stop, number = start[order], stop[order], number[order]
    which = np.full((net.nodes, net.nodes), -1, dtype=np.intp)
    which[start, stop] = number
    weights = np.where(which >= 0, price[which], np.inf)
    ways = [_path(weights, which, int(net.head[k]), int(net.tail[k]))]
    if down[k] >= need:
        ways.append(_path(weights, which, int(net.tail[k]), int(net.head[k])))
    return min(ways)[1]


def _path(weights: Floats, which: np.ndarray, source: int, sink: int) -> tuple[float, list[int]]:
    """Return the cost of the cheapest way from `source` to `sink`, and the numbers along it."""
    from scipy.sparse.csgraph import dijkstra  # noqa: PLC0415

    far, before = dijkstra(weights, indices=source, return_predecessors=True)
    numbers, place = [], sink
    while place != source and before[place] >= 0:
        numbers.append(int(which[before[place], place]))
        place = int(before[place])
    return float(far[sink]), numbers
