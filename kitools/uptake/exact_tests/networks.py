"""Fisher's exact test of a table of any size, by walking the network of its margins column by column."""

from collections.abc import Sequence
from dataclasses import dataclass
from math import lgamma

import numpy as np
import numpy.typing as npt

from kitools.uptake.exact_tests.chi_square import whole_table

Floats = npt.NDArray[np.float64]
Whole = npt.NDArray[np.int64]

MOST_STEPS = 8_000_000
"""As many steps in the network as are walked before p is estimated by drawing tables instead."""

_SAME = 1e-7
"""Logarithms of chances closer than this are a tie, as in R."""


@dataclass(frozen=True)
class TablesTest:
    """p of a table given its margins. `drawn` is 0 where it is exact, else the tables drawn, with the error of p."""

    p: float
    drawn: int = 0
    se: float = 0.0

    @property
    def is_exact(self) -> bool:
        """Whether every table was counted, rather than some drawn."""
        return self.drawn == 0


@dataclass(frozen=True)
class _Stage:
    """What lies before a column: what may remain of the rows (sorted), and the steps through the column.

    Step k goes from node `source[k]` to node `target[k]` of the next stage, and adds `weight[k]` to the logarithm.
    """

    nodes: Whole
    source: Whole
    target: Whole
    weight: Floats


def fisher_tables(
    table: Sequence[Sequence[int]] | npt.ArrayLike, *, seed: int = 1, draws: int = 100_000, most_steps: int = MOST_STEPS
) -> TablesTest:
    """Return p of `table` (two-sided, by least likelihood), exact unless that takes more than `most_steps`.

    The network is that of Mehta and Patel (1983, doi:10.2307/2288652): tables with the same remaining margins are
    followed together, and are added up or dropped as soon as all of them, or none, can be as unlikely as the one
    seen. Beyond `most_steps`, `draws` tables with the same margins are drawn from `seed`, and the result says so.
    Raise KitError `uptake.not_a_table` for what has not two rows and two columns of whole numbers.

    >>> test = fisher_tables([[5, 3, 1], [2, 6, 4], [0, 2, 7]])
    >>> round(test.p, 6), test.is_exact
    (0.019203, True)
    """
    counts = whole_table(table)
    if counts.shape[0] > counts.shape[1]:
        counts = counts.T
    counts = counts[:, np.argsort(counts.sum(axis=0), kind="stable")]
    stages = _network(counts, most_steps)
    p = None if stages is None else _walk(counts, stages, most_steps)
    return _drawn(counts, seed, draws) if p is None else TablesTest(p)


def _network(counts: Whole, most_steps: int) -> list[_Stage] | None:
    """Return the stages, one for each column; None where there are too many steps."""
    nodes = np.sort(counts.sum(axis=1))[None, :]
    base = int(nodes.max()) + 1
    if base ** counts.shape[0] > np.iinfo(np.int64).max:
        return None
    stages, left = [], most_steps
    for column in counts.sum(axis=0)[:-1]:
        fills = _fills(int(column), nodes.max(axis=0), left)
        if fills is None or len(fills) * len(nodes) > left:
            return None
        left -= len(fills) * len(nodes)
        stage, nodes = _stage(nodes, fills, base)
        stages.append(stage)
    return [*stages, _last(nodes)]


def _last(nodes: Whole) -> _Stage:
    """Return the stage of the last column, which takes whatever remains."""
    from scipy.special import gammaln  # noqa: PLC0415

    each = np.arange(len(nodes))
    return _Stage(nodes, each, np.zeros_like(each), -gammaln(nodes + 1.0).sum(axis=1))


def _fills(column: int, most: Whole, limit: int) -> Whole | None:
    """Return every way to part `column` among the rows (a row each), none above `most`; None if beyond `limit`."""
    parts = np.zeros((1, 0), np.int64)
    for k, top in enumerate(most):
        spent = parts.sum(axis=1)
        low = np.maximum(0, column - spent - int(most[k + 1 :].sum()))
        ways = np.maximum(np.minimum(top, column - spent) - low + 1, 0)
        if ways.sum() > limit:
            return None
        rows = np.repeat(np.arange(len(parts)), ways)
        value = np.arange(len(rows)) - np.repeat(np.cumsum(ways) - ways, ways) + low[rows]
        parts = np.column_stack([parts[rows], value])
    return parts


def _stage(nodes: Whole, fills: Whole, base: int) -> tuple[_Stage, Whole]:
    """Return the steps from `nodes` by `fills`, and the nodes of the next stage."""
    from scipy.special import gammaln  # noqa: PLC0415

    weight = -gammaln(fills + 1.0).sum(axis=1)
    source, filled = np.nonzero((fills[None, :, :] <= nodes[:, None, :]).all(axis=2))
    after = np.sort(nodes[source] - fills[filled], axis=1)
    keys = after @ (base ** np.arange(after.shape[1], dtype=np.int64))
    _, first, target = np.unique(keys, return_index=True, return_inverse=True)
    return _Stage(nodes, source, target.reshape(-1), weight[filled]), after[first]


def _walk(counts: Whole, stages: list[_Stage], most_steps: int) -> float | None:
    """Return the chance of every table no likelier than `counts`; None where too many pasts must be followed."""
    from scipy.special import gammaln  # noqa: PLC0415

    columns = counts.sum(axis=0)
    seen = float(-gammaln(counts + 1.0).sum()) + _SAME
    constant = float(gammaln(counts.sum(axis=1) + 1.0).sum() + gammaln(columns + 1.0).sum()) - lgamma(counts.sum() + 1)
    least, most = _futures(stages)
    p, left = 0.0, most_steps
    at, past, ways = np.zeros(1, np.int64), np.zeros(1), np.ones(1)
    for k, stage in enumerate(stages):
        inside = past + most[k][at] <= seen
        ahead = lgamma(int(columns[k:].sum()) + 1) - gammaln(columns[k:] + 1.0).sum()
        future = ahead - gammaln(stage.nodes[at[inside]] + 1.0).sum(axis=1)
        p += float((ways[inside] * np.exp(past[inside] + future + constant)).sum())
        open_still = ~inside & (past + least[k][at] <= seen)
        at, past, ways = at[open_still], past[open_still], ways[open_still]
        found = _step(stage, at, past, ways, left)
        if found is None:
            return None
        at, past, ways, spent = found
        left -= spent
    inside = past <= seen
    return min(1.0, p + float((ways[inside] * np.exp(past[inside] + constant)).sum()))


def _step(stage: _Stage, at: Whole, past: Floats, ways: Floats, limit: int) -> tuple[Whole, Floats, Floats, int] | None:
    """Return the pasts after one more column, those alike followed as one; None if more than `limit`."""
    start = np.searchsorted(stage.source, at, side="left")
    steps = np.searchsorted(stage.source, at, side="right") - start
    total = int(steps.sum())
    if total > limit:
        return None
    rows = np.repeat(np.arange(len(at)), steps)
    step = np.arange(total) - np.repeat(np.cumsum(steps) - steps, steps) + start[rows]
    target, value, many = stage.target[step], past[rows] + stage.weight[step], ways[rows]
    order = np.lexsort((value, target))
    target, value, many = target[order], value[order], many[order]
    new = np.ones(total, bool)
    new[1:] = (np.diff(target) != 0) | (np.diff(value) > _SAME / 1000)
    first = np.flatnonzero(new)
    return target[first], value[first], np.add.reduceat(many, first) if total else many, total


def _futures(stages: list[_Stage]) -> tuple[list[Floats], list[Floats]]:
    """Return the least and the most that can still be added to the logarithm, from every node of every stage."""
    least, most = [np.zeros(1)], [np.zeros(1)]
    for stage in reversed(stages):
        low, high = np.full(len(stage.nodes), np.inf), np.full(len(stage.nodes), -np.inf)
        np.minimum.at(low, stage.source, stage.weight + least[0][stage.target])
        np.maximum.at(high, stage.source, stage.weight + most[0][stage.target])
        least, most = [low, *least], [high, *most]
    return least, most


def _drawn(counts: Whole, seed: int, draws: int) -> TablesTest:
    """Return p estimated from tables drawn with the same margins (Patefield 1981, doi:10.2307/2346669)."""
    from scipy.special import gammaln  # noqa: PLC0415
    from scipy.stats import random_table  # noqa: PLC0415

    seen = -gammaln(counts + 1.0).sum() + _SAME
    tables = random_table(counts.sum(axis=1), counts.sum(axis=0), seed=np.random.default_rng(seed)).rvs(draws)
    hits = int((-gammaln(tables + 1.0).sum(axis=(1, 2)) <= seen).sum())
    p = (hits + 1) / (draws + 1)
    return TablesTest(p, draws, (p * (1 - p) / draws) ** 0.5)
