"""The fewest numbers to hide: an integer programme that learns, cut by cut, what every small number needs.

Fischetti & Salazar 2001 (doi:10.1287/mnsc.47.7.1008.9805): a set of hidden numbers leaves a small number too narrow if
and only if some cut between its two ends holds too little; the programme is told that cut, and asked again. Nothing
here depends on the clock, so the same table is hidden in the same way every time: two ways would give more away.
"""

from dataclasses import dataclass

import numpy as np

from kitools.uptake.small_counts.greedy import costs
from kitools.uptake.small_counts.network import Network
from kitools.uptake.small_counts.table import Flags, Floats, Ints

_ROUNDS = 60
_GRAIN = 1000
"""Flows are whole, so a share of a number is counted in thousandths."""

_NODE_LIMIT = 100
_NEARLY = 1e-6


@dataclass(frozen=True, eq=False)
class _Cut:
    """What must be hidden: the numbers' `weight` summed over those hidden must reach `least`."""

    weight: Floats
    least: float


@dataclass(frozen=True, eq=False)
class _Problem:
    """The network, which numbers are small, and how far each could fall (no more than `need` counts)."""

    net: Network
    primary: Flags
    down: Ints
    need: int


def fewest(net: Network, values: Ints, primary: Flags, least: int, need: int) -> Flags | None:
    """Return the cheapest set to hide in which every small number is `need` wide, or None where it is not soon found.

    Small numbers are always in it, and numbers that are 0 never are unless they are small themselves.
    """
    problem = _Problem(net, primary, np.minimum(np.maximum(values - least, 0), need), need)
    price, free = costs(net, values), (values > 0) & ~primary
    cuts: list[_Cut] = []
    share, is_whole = primary.astype(np.float64), False
    for _ in range(_ROUNDS):
        new = _lacking(problem, share)
        if not new:
            if is_whole or np.all(np.abs(share - np.round(share)) < _NEARLY):
                return np.greater(share, 0.5)
            is_whole = True
        cuts += new
        solved = _solved(cuts, price, primary, free, is_whole=is_whole) if free.any() else None
        if solved is None:
            return None
        share = solved
    return None


def _solved(cuts: list[_Cut], price: Floats, primary: Flags, free: Flags, *, is_whole: bool) -> Floats | None:
    """Return how much of each number to hide, at the least cost that all `cuts` allow; whole numbers if asked."""
    from scipy.optimize import LinearConstraint, milp  # noqa: PLC0415
    from scipy.sparse import csr_array  # noqa: PLC0415

    rows = csr_array(np.array([cut.weight[free] for cut in cuts]))
    solved = milp(
        price[free],
        integrality=np.full(int(free.sum()), int(is_whole)),
        bounds=(0, 1),
        constraints=LinearConstraint(rows, np.array([cut.least for cut in cuts]), np.inf),
        options={"node_limit": _NODE_LIMIT, "mip_rel_gap": 0.0},
    )
    if solved.status != 0:
        return None
    share = primary.astype(np.float64)
    share[free] = solved.x
    return share


def _lacking(problem: _Problem, share: Floats) -> list[_Cut]:
    """Return, for each small number that is too narrow where `share` of each number is hidden, cuts that it lacks."""
    found = []
    for k in np.flatnonzero(problem.primary):
        head, tail = int(problem.net.head[k]), int(problem.net.tail[k])
        risen, falling = _near(problem, share, int(k), head, tail), _near(problem, share, int(k), tail, head)
        up, down = _across(problem, int(k), risen), _across(problem, int(k), falling)
        own = float(problem.down[k])
        if float(share @ up) + min(own, float(share @ down)) >= problem.need - _NEARLY:
            continue
        sides = [(up, _across(problem, int(k), ~risen)), (_across(problem, int(k), ~falling), down)]
        cuts = [_cut(problem, share, rise, fall, own) for rise, fall in sides]
        cuts = [cut for cut in cuts if cut is not None] or [_cut(problem, share, up, down, own)]
        found += [cut for cut in cuts if cut is not None]
    return found


def _cut(problem: _Problem, share: Floats, rise: Floats, fall: Floats, own: float) -> _Cut | None:
    """Return that rising across one cut and falling across one must be wide enough, or None where `share` is enough."""
    weight, wanted = (rise + fall, float(problem.need)) if share @ fall < own else (rise, problem.need - own)
    wanted -= float(weight[problem.primary].sum())
    if wanted <= _NEARLY:
        return None
    clipped = np.where(problem.primary, 0.0, np.minimum(weight, wanted))
    return _Cut(clipped, wanted) if share @ clipped < wanted - _NEARLY else None


def _across(problem: _Problem, k: int, near: Flags) -> Floats:
    """Return how much each number other than `k` lets move out of the places that are `near`."""
    net = problem.net
    moved = np.where(near[net.tail] & ~near[net.head], float(problem.need), 0.0)
    moved += np.where(near[net.head] & ~near[net.tail], problem.down, 0.0)
    moved[k] = 0.0
    return moved


def _near(problem: _Problem, share: Floats, k: int, source: int, sink: int) -> Flags:
    """Return the places on the source's side of the least cut between two ends of number `k`, without `k` itself."""
    from scipy.sparse import csr_array  # noqa: PLC0415
    from scipy.sparse.csgraph import breadth_first_order, maximum_flow  # noqa: PLC0415

    net, open_ = problem.net, share.copy()
    open_[k] = 0.0
    capacity = np.zeros((net.nodes, net.nodes))
    np.add.at(capacity, (net.tail, net.head), open_ * problem.need)
    np.add.at(capacity, (net.head, net.tail), open_ * problem.down)
    grains = csr_array(np.floor(capacity * _GRAIN + _NEARLY).astype(np.int32))
    left = csr_array(grains - maximum_flow(grains, source, sink).flow)
    left.eliminate_zeros()
    near = np.zeros(net.nodes, dtype=bool)
    near[breadth_first_order(left, source, return_predecessors=False)] = True
    return near
