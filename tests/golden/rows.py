"""A table of columns as the rows that R writes into JSON, in the order in which R has them."""

from collections import defaultdict, deque
from collections.abc import Mapping, Sequence
from typing import Any

Row = dict[str, Any]


def rows(columns: Mapping[str, Any]) -> list[Row]:
    """Return a mapping for each row; all columns are of one length."""
    return [dict(zip(columns, values, strict=True)) for values in zip(*map(list, columns.values()), strict=True)]


def in_order_of(wanted: Sequence[Row], got: Sequence[Row], keys: Sequence[str]) -> list[Row]:
    """Return the rows of `got` in the order of `wanted` where both have the same `keys`, and as they are otherwise.

    Rows with the same keys keep their own order: only the order of groups is taken over.
    """
    groups: dict[tuple[str, ...], deque[Row]] = defaultdict(deque)
    for row in got:
        groups[_key(row, keys)].append(row)
    ordered = []
    for row in wanted:
        group = groups[_key(row, keys)]
        if not group:
            return list(got)
        ordered.append(group.popleft())
    return ordered if len(ordered) == len(got) else list(got)


def _key(row: Row, keys: Sequence[str]) -> tuple[str, ...]:
    """Return what a row is called by."""
    return tuple(str(row.get(key)) for key in keys)
