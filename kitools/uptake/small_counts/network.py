"""A table with its totals as a network: every number is an arc, every sum that must fit is a place where arcs meet.

Each number stands in exactly two sums, once with each sign, so what a reader can add and subtract is a network: a
number can be another than printed if, and only if, a ring of hidden numbers runs through it along which something can
be moved. How far it can move is a greatest flow (Ford & Fulkerson 1956, doi:10.4153/CJM-1956-045-5), which is the
optimum of the linear programme, and whole.
"""

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from kitools.uptake.small_counts.table import Flags, Ints

Edges = npt.NDArray[np.intp]


@dataclass(frozen=True, eq=False)
class Network:
    """Numbers in the order of the table with its totals, row by row; number k may rise along `tail[k]` → `head[k]`.

    `is_total` says which numbers are totals, and `line` how many numbers each sums (1 for those that sum nothing).
    """

    tail: Edges
    head: Edges
    nodes: int
    is_total: Flags
    line: Ints


def network(rows: int, columns: int) -> Network:
    """Return the network of a table of `rows` × `columns` with totals, or of a list (`columns` 0) with its total."""
    if columns == 0:
        is_total = np.append(np.zeros(rows, dtype=bool), True)
        return Network(is_total.astype(np.intp), (~is_total).astype(np.intp), 2, is_total, np.where(is_total, rows, 1))
    row, column = (index.ravel() for index in np.indices((rows + 1, columns + 1)))
    across, down = row, rows + 1 + column
    forward = (row < rows) == (column < columns)
    line = np.where(column < columns, 1, columns) * np.where(row < rows, 1, rows)
    return Network(
        tail=np.where(forward, across, down),
        head=np.where(forward, down, across),
        nodes=rows + columns + 2,
        is_total=(row == rows) | (column == columns),
        line=line.astype(np.int64),
    )


@dataclass(frozen=True, eq=False)
class Room:
    """How far each number could move if it were alone: up without end, and `down` to the least it can be.

    `usable` numbers are hidden; only along them can anything move.
    """

    net: Network
    usable: Flags
    down: Ints

    def rise(self, k: int) -> float:
        """Return how far number `k` can rise, whatever the other hidden numbers then are (infinity: without end)."""
        return self._flow(k, int(self.net.head[k]), int(self.net.tail[k]))

    def fall(self, k: int) -> float:
        """Return how far number `k` can fall."""
        if self.down[k] == 0:
            return 0.0
        return min(float(self.down[k]), self._flow(k, int(self.net.tail[k]), int(self.net.head[k])))

    def width(self, k: int) -> float:
        """Return how far apart the highest and the lowest value of number `k` lie."""
        return self.rise(k) + self.fall(k)

    def _flow(self, k: int, source: int, sink: int) -> float:
        """Return the greatest flow from `source` to `sink` that does not run along `k`."""
        from scipy.sparse import csr_array  # noqa: PLC0415
        from scipy.sparse.csgraph import maximum_flow  # noqa: PLC0415

        others = np.flatnonzero(self.usable)
        others = others[others != k]
        if len(others) == 0:
            return 0.0
        tail, head, down = self.net.tail[others], self.net.head[others], self.down[others]
        if reaches(tail, head, source, sink, self.net.nodes):
            return float("inf")
        endless = int(down.sum()) + 1
        shape = (self.net.nodes, self.net.nodes)
        capacities = np.zeros(shape, dtype=np.int64)
        np.add.at(capacities, (head, tail), down)
        capacities[tail, head] = endless
        graph = csr_array(capacities.astype(np.int32))
        return float(maximum_flow(graph, source, sink).flow_value)


def reaches(tail: Edges, head: Edges, source: int, sink: int, nodes: int) -> bool:
    """Whether `sink` can be reached from `source` along arcs from `tail` to `head`."""
    seen = np.zeros(nodes, dtype=bool)
    seen[source] = True
    while not seen[sink]:
        new = seen[tail] & ~seen[head]
        if not new.any():
            return False
        seen[head[new]] = True
    return True
