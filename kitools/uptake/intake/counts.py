"""Read a table of counts: how many plans there are in each unit, or in each unit and month."""

from typing import TYPE_CHECKING

import numpy as np

from kitools.uptake.intake.cells import amounts, months, require, stages
from kitools.uptake.intake.citizens import tell_part
from kitools.uptake.intake.faults import Gravity
from kitools.uptake.intake.grid import Grid
from kitools.uptake.intake.mapping import Field
from kitools.uptake.intake.reading import Table
from kitools.uptake.intake.units import unit_codes
from kitools.uptake.table import Stage

if TYPE_CHECKING:
    from datetime import date

    import pandas as pd


def counts_table(grid: Grid, until: "date", units: "pd.DataFrame | None") -> Table:
    """Return the counts as they were understood, and add what is wrong."""
    import pandas as pd  # noqa: PLC0415 - only where a file is read

    require(grid, Field.PLANS, Field.MONTH)
    where, names = unit_codes(grid, None if units is None else tuple(units["unit"]))
    month = months(grid, Field.MONTH, until)
    due, held = amounts(grid, Field.MEETINGS_DUE), amounts(grid, Field.MEETINGS_HELD)
    stage = _stages(grid)
    tell_part(grid, due, held, Field.MEETINGS_DUE, Field.MEETINGS_HELD)
    plans = amounts(grid, Field.PLANS)
    frame = pd.DataFrame(
        {
            "unit": pd.Categorical.from_codes(where, list(names)),
            "month": month.astype("datetime64[s]"),
            "plans": plans,
            "eligible": amounts(grid, Field.ELIGIBLE, whole=False),
            "meetings_due": due,
            "meetings_held": held,
            "stage": stage,
        }
    )
    _tell_repeated(grid, frame)
    _tell_outside(grid, np.where(plans > 0, month, np.datetime64("NaT", "D")), where, units)
    return Table(frame, grid.found.faulty)


def _stages(grid: Grid) -> list[str]:
    """Return the stage that each row counts: what it says, or what the mapping says of all."""
    said = stages(grid, Field.STAGE)
    names = [grid.mapping.stage.value if place < 0 else tuple(Stage)[place].value for place in said.tolist()]
    if len(set(names)) > 1:
        grid.found.remark("intake_remark.stages_mixed", stages=tuple(stage for stage in Stage if stage.value in names))
    return names


def _tell_repeated(grid: Grid, frame: "pd.DataFrame") -> None:
    """Add a fault for each unit, or unit and month, that is counted a second time."""
    again = frame.duplicated(["unit", "month", "stage"]).to_numpy() & frame["unit"].notna().to_numpy()
    first: dict[tuple[object, ...], int] = {}
    keys = list(zip(frame["unit"], frame["month"], frame["stage"], strict=True))
    for row, key in enumerate(keys):
        first.setdefault(key, row)
    grid.found.add_rows(
        "intake_fault.row_twice",
        Gravity.ROW,
        np.flatnonzero(again),
        facts=lambda row: {"first": str(grid.found.numbers[first[keys[row]]])},
    )


def _tell_outside(grid: Grid, month: np.ndarray, where: np.ndarray, units: "pd.DataFrame | None") -> None:
    """Add a fault for plans in a month before the one in which their unit started, or after that of its stop."""
    cells = grid.cells(Field.MONTH)
    if units is None or cells is None or not len(units):
        return
    for name, code in (("start", "intake_fault.before_start"), ("stop", "intake_fault.after_stop")):
        limits = units[name].to_numpy().astype("datetime64[M]").astype("datetime64[D]")
        limit = np.where(where >= 0, limits[where], np.datetime64("NaT", "D"))
        outside = month < limit if name == "start" else month > limit
        grid.found.add_rows(
            code,
            Gravity.ROW,
            np.flatnonzero(outside),
            column=cells.place,
            value=cells.text,
            facts=lambda row, limit=limit: {  # type: ignore[misc]
                "stage": Field(grid.mapping.stage.value),
                "day": month[row].item(),
                "limit": limit[row].item(),
                "unit": str(units["unit"].iloc[where[row]]),
            },
        )
