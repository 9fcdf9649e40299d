"""Read a table with a row for each citizen and a day for each stage."""

from typing import TYPE_CHECKING

import numpy as np

from kitools.uptake.intake.cells import amounts, answers, days, texts
from kitools.uptake.intake.faults import Gravity
from kitools.uptake.intake.grid import Cells, Grid
from kitools.uptake.intake.mapping import STAGE_FIELDS, Field
from kitools.uptake.intake.order import tell_order, tell_outside
from kitools.uptake.intake.reading import Table
from kitools.uptake.intake.units import unit_codes
from kitools.uptake.table import DAYS, Stage

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    import pandas as pd


def citizens_table(grid: Grid, until: "date", units: "pd.DataFrame | None") -> Table:
    """Return the citizens as they were understood, and add what is wrong."""
    import pandas as pd  # noqa: PLC0415 - only where a file is read

    where, names = unit_codes(grid, None if units is None else tuple(units["unit"]))
    fields = [*STAGE_FIELDS, Field.LEFT]
    matrix = np.stack([days(grid, field, until) for field in fields], axis=1)
    columns = [grid.cells(field) for field in fields]
    _tell_days(grid, matrix, columns, where, units)
    frame = {
        "citizen": _citizens(grid),
        "unit": pd.Categorical.from_codes(where, list(names)),
        **{name: matrix[:, place].astype("datetime64[s]") for place, name in enumerate(DAYS)},
        **_agreements(grid),
    }
    for field in (Field.ATTENDED, Field.ACCEPTED):
        said = answers(grid, field)
        frame[field.value] = pd.arrays.BooleanArray(said == 1, said < 0)
    for field in (Field.BARRIERS, Field.FACILITATORS):
        frame[field.value] = pd.Series(texts(grid, field), dtype="str")
    return Table(pd.DataFrame(frame), grid.found.faulty)


def empty_citizens(rows: int) -> "dict[str, Sequence[object]]":
    """Return the columns of a citizens' frame that a table of events does not have, all of them empty."""
    import pandas as pd  # noqa: PLC0415

    nothing: dict[str, Sequence[object]] = {}
    for name in ("agreements", "agreements_kept"):
        nothing[name] = pd.arrays.IntegerArray(np.zeros(rows, np.int64), np.ones(rows, bool))
    for name in ("attended", "accepted"):
        nothing[name] = pd.arrays.BooleanArray(np.zeros(rows, bool), np.ones(rows, bool))
    for name in ("barriers", "facilitators"):
        nothing[name] = pd.Series([None] * rows, dtype="str")
    return nothing


def _tell_days(
    grid: Grid, matrix: np.ndarray, columns: "list[Cells | None]", where: np.ndarray, units: "pd.DataFrame | None"
) -> None:
    """Add what is wrong with days beside other days."""
    rows = np.broadcast_to(np.arange(len(matrix))[:, None], matrix.shape)
    tell_order(grid.found, matrix, rows, columns)
    for place, stage in enumerate(Stage):
        tell_outside(grid.found, stage, matrix[:, place], where, units, columns[place])


def _citizens(grid: Grid) -> np.ndarray:
    """Return the citizens' pseudonyms: those in the file, or, where it has none, the number of the row."""
    cells = grid.cells(Field.CITIZEN)
    if cells is None:
        grid.found.remark("intake_remark.no_citizen_column")
        return np.array([f"#{number}" for number in grid.found.numbers], object)
    grid.found.add_rows("intake_fault.missing", Gravity.ROW, np.flatnonzero(cells.blank()), column=cells.place)
    names = texts(grid, Field.CITIZEN)
    first: dict[str, int] = {}
    twice = [row for row, name in enumerate(names) if name is not None and first.setdefault(name, row) != row]
    grid.found.add_rows(
        "intake_fault.citizen_twice",
        Gravity.ROW,
        twice,
        column=cells.place,
        value=cells.text,
        facts=lambda row: {"first": str(grid.found.numbers[first[names[row]]])},
    )
    return names


def _agreements(grid: Grid) -> "dict[str, Sequence[object]]":
    """Return the number of agreements, and of those that were kept, which cannot be more."""
    import pandas as pd  # noqa: PLC0415

    made, kept = amounts(grid, Field.AGREEMENTS), amounts(grid, Field.AGREEMENTS_KEPT)
    tell_part(grid, made, kept, Field.AGREEMENTS, Field.AGREEMENTS_KEPT)
    whole = {"agreements": made, "agreements_kept": kept}
    return {
        name: pd.arrays.IntegerArray(np.nan_to_num(numbers).astype(np.int64), np.isnan(numbers))
        for name, numbers in whole.items()
    }


def tell_part(grid: Grid, whole: np.ndarray, part: np.ndarray, of: Field, field: Field) -> None:
    """Add a fault for each row in which a part is more than the whole it is a part of."""
    cells = grid.cells(field)
    if cells is not None:
        grid.found.add_rows(
            "intake_fault.part_exceeds_whole",
            Gravity.ROW,
            np.flatnonzero(part > whole),
            column=cells.place,
            value=cells.text,
            facts=lambda row: {"whole": int(whole[row]), "of": of},
        )
