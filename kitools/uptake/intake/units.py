"""The units: their table, and which unit each row belongs to, however its name was spelt."""

import re
from collections.abc import Sequence
from difflib import SequenceMatcher, get_close_matches
from typing import TYPE_CHECKING

import numpy as np

from kitools.uptake.intake.cells import amounts, days, require, texts
from kitools.uptake.intake.faults import Gravity
from kitools.uptake.intake.grid import Cells, Grid, is_blank
from kitools.uptake.intake.mapping import Field
from kitools.uptake.intake.plain import tidy

if TYPE_CHECKING:
    import pandas as pd

_ALIKE, _MOST_COMPARED = 0.86, 300


def units_frame(grid: Grid) -> "pd.DataFrame":
    """Return the table of units, a row for each, and add what is wrong in it."""
    import pandas as pd  # noqa: PLC0415 - only where a file is read

    require(grid, Field.UNIT)
    names = texts(grid, Field.UNIT)
    _told_twice(grid, names)
    start, stop = days(grid, Field.START, None), days(grid, Field.STOP, None)
    cells = grid.cells(Field.STOP)
    if cells is not None:
        early = np.flatnonzero(stop < start)
        grid.found.add_rows("intake_fault.stop_before_start", Gravity.ROW, early, column=cells.place, value=cells.text)
    columns = {
        "start": start.astype("datetime64[s]"),
        "stop": stop.astype("datetime64[s]"),
        "eligible": amounts(grid, Field.ELIGIBLE, whole=False),
        "group": pd.Series(texts(grid, Field.GROUP), dtype="str"),
        "changed": days(grid, Field.CHANGED, None).astype("datetime64[s]"),
    }
    return pd.DataFrame({"unit": [name or "" for name in names], **columns})


def _told_twice(grid: Grid, names: np.ndarray) -> None:
    """Remark on a unit that stands in the table a second time."""
    cells = grid.cells(Field.UNIT)
    first: dict[str, int] = {}
    twice = [row for row, name in enumerate(names) if name and first.setdefault(_key(name), row) != row]
    if cells is not None:
        grid.found.add_rows(
            "intake_fault.unit_twice",
            Gravity.ROW,
            twice,
            column=cells.place,
            value=cells.text,
            facts=lambda row: {"first": str(grid.found.numbers[first[_key(names[row])]])},
        )


def unit_codes(grid: Grid, known: Sequence[str] | None) -> tuple[np.ndarray, tuple[str, ...]]:
    """Return the place of each row's unit (int, -1 for none) among the names, and the names as they are ordered.

    The names are those of the table of units where there is one (`known`); a unit that it does not have is a fault.
    Without one they are the names in the file in natural order; those that differ in case or blanks only are one.
    """
    cells = grid.cells(Field.UNIT)
    if cells is None:
        return np.full(len(grid.kept), -1), tuple(known or ())
    require(grid, Field.UNIT)
    names = tuple(known) if known is not None else _names(grid, cells)
    places = {_key(name): place for place, name in enumerate(names)}
    by_code = np.full(len(cells.values), -1)
    for code in cells.used():
        by_code[code] = places.get(_key(cells.values[code]), -1)
    if known is not None:
        _unknown(grid, cells, by_code, names)
    return by_code[cells.codes], names


def _names(grid: Grid, cells: Cells) -> tuple[str, ...]:
    """Return the units' names, each as it is spelt most often, and tell where spellings differ."""
    counts = np.bincount(cells.codes, minlength=len(cells.values))
    spelt: dict[str, list[tuple[int, str]]] = {}
    for code in cells.used():
        if not is_blank(cells.values[code]):
            spelt.setdefault(_key(cells.values[code]), []).append((int(counts[code]), tidy(cells.values[code])))
    names = [_commonest(ways) for ways in spelt.values()]
    various = [_commonest(ways) for ways in spelt.values() if len({way for _, way in ways}) > 1]
    if various:
        grid.found.remark("intake_remark.units_spelt", cells.place, units=tuple(sorted(various)[:5]))
    ordered = sorted(names, key=_natural)
    for one, other in _alike(ordered):
        grid.found.remark("intake_remark.units_alike", cells.place, one=one, other=other)
    return tuple(ordered)


def _commonest(ways: list[tuple[int, str]]) -> str:
    """Return the spelling that stands most often, in doubt the one with capitals."""
    return min(ways, key=lambda way: (-way[0], way[1]))[1]


def _unknown(grid: Grid, cells: Cells, by_code: np.ndarray, names: tuple[str, ...]) -> None:
    """Add a fault for each row whose unit is not in the table of units, with the name that may have been meant."""
    unknown = [code for code in cells.used() if by_code[code] < 0 and not is_blank(cells.values[code])]
    if not unknown:
        return
    near = {cells.values[code]: get_close_matches(tidy(cells.values[code]), names, 1) for code in unknown[:100]}

    def facts(row: int) -> dict[str, object]:
        close = near.get(cells.text(row))
        return {"near": bool(close), "nearest": close[0] if close else ""}

    rows = cells.rows(unknown)
    grid.found.add_rows(
        "intake_fault.unknown_unit", Gravity.ROW, rows, column=cells.place, value=cells.text, facts=facts
    )


def _alike(names: Sequence[str]) -> list[tuple[str, str]]:
    """Return the pairs of names, at most five, that may be one unit spelt in two ways; their figures are the same."""
    pairs = [(one, other) for place, one in enumerate(names[:_MOST_COMPARED]) for other in names[place + 1 :]]
    return [
        (one, other)
        for one, other in pairs
        if re.findall(r"\d+", one) == re.findall(r"\d+", other)
        and min(len(one), len(other)) > 5
        and SequenceMatcher(None, _key(one), _key(other)).ratio() >= _ALIKE
    ][:5]


def _key(name: str) -> str:
    """Return a unit's name as it is compared."""
    return tidy(name).casefold()


def _natural(name: str) -> list[tuple[int, int, str]]:
    """Return what to sort `name` by, so that `Enhed 2` comes before `Enhed 10`."""
    return [(0, int(part), "") if part.isdecimal() else (1, 0, part) for part in re.split(r"(\d+)", _key(name)) if part]
