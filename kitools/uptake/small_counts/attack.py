"""What a reader who can add and subtract finds out about every hidden number of a published table."""

import numpy as np

from kitools.ground import KitError
from kitools.uptake.small_counts.network import Network, Room, network
from kitools.uptake.small_counts.result import Attack, Bound
from kitools.uptake.small_counts.table import Flags, Ints, Published


def attack(published: Published) -> Attack:
    """Return the lowest and highest value of every hidden number that the published ones leave open.

    Numbers are whole and not below `published.least_hidden`. One table that fits what is published is found by linear
    programming (HiGHS); from there each hidden number is moved as far as it goes, which gives the optimum of the two
    linear programmes for it (see `network`). Raise KitError `small_counts.contradiction` where no table fits.
    """
    hidden = published.hidden.ravel()
    if not hidden.any():
        return Attack(())
    net = network(len(published.rows), len(published.columns))
    values = _one_that_fits(published, net, hidden)
    return bounds(net, hidden, values, published.least_hidden, max(1, len(published.columns) + 1))


def bounds(net: Network, hidden: Flags, values: Ints, least: int, width: int) -> Attack:
    """Return the bounds of every hidden number, given one whole table `values` that fits what is published."""
    room = Room(net, hidden, np.where(hidden, values - least, 0))
    columns = width if net.nodes > _NODES_OF_A_LIST else 1

    def bound(k: int) -> Bound:
        rise = room.rise(k)
        high = None if np.isinf(rise) else int(values[k] + rise)
        return Bound(int(k // columns), int(k % columns), int(values[k] - room.fall(k)), high)

    return Attack(tuple(bound(int(k)) for k in np.flatnonzero(hidden)))


_NODES_OF_A_LIST = 2


def _one_that_fits(published: Published, net: Network, hidden: Flags) -> Ints:
    """Return whole numbers for the hidden ones with which every sum fits, the shown ones as they are."""
    from scipy.optimize import LinearConstraint, milp  # noqa: PLC0415
    from scipy.sparse import csc_array  # noqa: PLC0415

    shown = np.where(hidden, 0.0, published.values.ravel())
    count = len(shown)
    signs = np.concatenate([np.ones(count), -np.ones(count)])
    places = (np.concatenate([net.tail, net.head]), np.concatenate([np.arange(count)] * 2))
    sums = csc_array((signs, places), shape=(net.nodes, count))
    missing = -(sums @ shown)
    solved = milp(
        np.zeros(int(hidden.sum())),
        integrality=np.zeros(int(hidden.sum())),
        bounds=(float(published.least_hidden), np.inf),
        constraints=LinearConstraint(sums[:, hidden], missing, missing),
    )
    if solved.x is None or np.any(np.abs(solved.x - np.round(solved.x)) > _WHOLE):
        raise KitError("small_counts.contradiction")
    values = shown
    values[hidden] = np.round(solved.x)
    return values.astype(np.int64)


_WHOLE = 1e-6
