"""Read a table with a row for each thing that happened, and make of it a row for each citizen."""

import re
from typing import TYPE_CHECKING

import numpy as np

from kitools.uptake.intake.cells import days, require, stages
from kitools.uptake.intake.citizens import empty_citizens
from kitools.uptake.intake.faults import Gravity
from kitools.uptake.intake.grid import Grid, blanks
from kitools.uptake.intake.mapping import Field
from kitools.uptake.intake.order import OF_A_PLAN, out_of_order, tell_order, tell_outside
from kitools.uptake.intake.plain import tidy
from kitools.uptake.intake.reading import Table
from kitools.uptake.intake.units import unit_codes
from kitools.uptake.table import DAYS, Stage

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    import pandas as pd

_STAGES = len(Stage)
_UNTIDY = re.compile(r"[\s\u200b\ufeff]")
_LATE = np.iinfo(np.int64).max


def events_table(grid: Grid, until: "date", units: "pd.DataFrame | None") -> Table:
    """Return the events as they were understood, and add what is wrong with them, also beside each other."""
    import pandas as pd  # noqa: PLC0415 - only where a file is read

    require(grid, Field.CITIZEN, Field.STAGE, Field.DAY)
    where, names = unit_codes(grid, None if units is None else tuple(units["unit"]))
    citizens, pseudonyms = _citizens(grid)
    stage = stages(grid, Field.STAGE)
    day = days(grid, Field.DAY, until)
    frame = pd.DataFrame(
        {
            "citizen": citizens,
            "unit": pd.Categorical.from_codes(where, list(names)),
            "stage": stage,
            "day": day.astype("datetime64[s]"),
        },
        copy=False,
    )
    _tell_repeated(grid, frame, len(pseudonyms))
    _tell_moved(grid, citizens, where)
    _tell_early(grid, stage, day, where, units)
    _tell_order(grid, citizens, len(pseudonyms), stage, day)
    return Table(frame, grid.found.faulty, pseudonyms)


def citizens_of(events: "pd.DataFrame", pseudonyms: "Sequence[str]") -> "pd.DataFrame":
    """Return a row for each citizen of sound `events`, with the first day of each stage."""
    import pandas as pd  # noqa: PLC0415

    citizen = events["citizen"].to_numpy()
    stage = events["stage"].to_numpy()
    present, places = np.unique(citizen, return_inverse=True)
    first = first_days(places, len(present), stage, events["day"].to_numpy().astype("datetime64[D]"))
    unit = np.zeros(len(present), np.int64)
    unit[places[::-1]] = events["unit"].cat.codes.to_numpy()[::-1]
    matrix = {name: first[:, place].astype("datetime64[s]") for place, name in enumerate(DAYS[:_STAGES])}
    return pd.DataFrame(
        {
            "citizen": np.array(pseudonyms, object)[present],
            "unit": pd.Categorical.from_codes(unit, events["unit"].cat.categories),
            **matrix,
            "left": np.full(len(present), np.datetime64("NaT", "s")),
            **empty_citizens(len(present)),
        }
    )


def first_days(citizens: np.ndarray, count: int, stage: np.ndarray, day: np.ndarray) -> np.ndarray:
    """Return the first day of each stage, of shape (`count`, stages), NaT where there is none."""
    earliest = np.full(count * _STAGES, _LATE)
    np.minimum.at(earliest, citizens * _STAGES + stage, day.astype(np.int64))
    earliest[earliest == _LATE] = np.datetime64("NaT", "D").astype(np.int64)
    return earliest.astype("datetime64[D]").reshape(count, _STAGES)


def _citizens(grid: Grid) -> tuple[np.ndarray, tuple[str, ...]]:
    """Return the place of each row's citizen among the pseudonyms (-1 for none), and the pseudonyms."""
    cells = grid.cells(Field.CITIZEN)
    if cells is None:
        return np.full(len(grid.kept), -1), ()
    blank = blanks(cells.values)
    if _UNTIDY.search("\1".join(cells.values)) is None:
        return np.where(blank[cells.codes], -1, cells.codes).astype(np.int64), cells.values
    known: dict[str, int] = {}
    by_code = np.array([known.setdefault(tidy(text), len(known)) for text in cells.values])
    return np.where(blank, -1, by_code)[cells.codes], tuple(known)


def _tell_repeated(grid: Grid, frame: "pd.DataFrame", citizens: int) -> None:
    """Add a fault for each row that says the very same as one before it."""
    import pandas as pd  # noqa: PLC0415

    whole = ~grid.found.faulty
    keys = np.zeros(len(frame), np.int64)
    for part, size in (
        (frame["citizen"], citizens),
        (frame["unit"].cat.codes, len(frame["unit"].cat.categories)),
        (frame["stage"], _STAGES),
    ):
        keys = keys * (size + 1) + np.asarray(part, np.int64) + 1
    keys = keys * 100_000 + frame["day"].to_numpy().astype("datetime64[D]").astype(np.int64) % 100_000
    again = pd.Series(keys).duplicated().to_numpy() & whole
    rows = np.flatnonzero(again)
    told = {int(row): int(np.argmax((keys == keys[row]) & whole)) for row in rows[:50]}
    grid.found.add_rows(
        "intake_fault.row_twice",
        Gravity.ROW,
        rows,
        facts=lambda row: {"first": str(grid.found.numbers[told.get(row, row)])},
    )


def _tell_moved(grid: Grid, citizens: np.ndarray, where: np.ndarray) -> None:
    """Add a fault for each row in which a citizen is in another unit than in the citizen's first row."""
    cells = grid.cells(Field.UNIT)
    known = (citizens >= 0) & (where >= 0)
    home = np.full(citizens.max(initial=-1) + 1, -1)
    first = np.flatnonzero(known)[::-1]
    home[citizens[first]] = where[first]
    moved = np.flatnonzero(known & (where != home[citizens])) if len(home) else np.array([], int)
    if cells is not None:
        grid.found.add_rows(
            "intake_fault.citizen_in_two_units", Gravity.ROW, moved, column=cells.place, value=cells.text
        )


def _tell_early(
    grid: Grid, stage: np.ndarray, day: np.ndarray, where: np.ndarray, units: "pd.DataFrame | None"
) -> None:
    """Add a fault for each plan outside the time in which its unit worked with plans."""
    cells = grid.cells(Field.DAY)
    for place, one in enumerate(Stage):
        if units is None or one not in OF_A_PLAN:
            continue
        of_stage = np.where(stage == place, day, np.datetime64("NaT", "D"))
        tell_outside(grid.found, one, of_stage, where, units, cells)


def _tell_order(grid: Grid, citizens: np.ndarray, count: int, stage: np.ndarray, day: np.ndarray) -> None:
    """Add a fault where a stage's first day lies before that of an earlier stage; the whole stage is then left out."""
    rows = np.flatnonzero((citizens >= 0) & (stage >= 0) & ~np.isnat(day) & ~grid.found.faulty)
    if not len(rows):
        return
    who, what = citizens[rows], stage[rows].astype(np.int64)
    first = first_days(who, count, what, day[rows])
    where = np.zeros(first.size, np.int64)
    earliest = np.flatnonzero(day[rows] == first[who, what])[::-1]
    where[(who * _STAGES + what)[earliest]] = rows[earliest]
    tell_order(grid.found, first, where.reshape(first.shape), [grid.cells(Field.DAY)] * _STAGES)
    grid.found.faulty[rows[out_of_order(first)[who, what]]] = True
    _tell_used(grid, rows, who, what, count)


def _tell_used(grid: Grid, rows: np.ndarray, who: np.ndarray, what: np.ndarray, count: int) -> None:
    """Tell how often a stage stands more than once for a citizen, of which the first is used."""
    times = np.bincount(who * _STAGES + what, minlength=count * _STAGES)
    if (times > 1).any():
        grid.found.remark("intake_remark.stage_repeated", count=int((times > 1).sum()))
