"""Hold the days of stages against each other, and against the time in which their unit worked with plans."""

from typing import TYPE_CHECKING

import numpy as np

from kitools.uptake.intake.faults import Gravity
from kitools.uptake.intake.found import Found
from kitools.uptake.intake.grid import Cells
from kitools.uptake.intake.mapping import Field
from kitools.uptake.table import DAYS, Stage

if TYPE_CHECKING:
    import pandas as pd

OF_A_PLAN = (Stage.CREATED, Stage.STARTED, Stage.FOLLOWED_UP)
"""The stages at which there is a plan: before its unit's start there can be none."""

_NEVER = np.iinfo(np.int64).min


def out_of_order(days: np.ndarray) -> np.ndarray:
    """Return, for days (datetime64[D]) of shape (rows, stages), which lie before a day of an earlier stage.

    >>> out_of_order(np.array([["2016-03-01", "NaT", "2016-02-01"]], "datetime64[D]")).tolist()
    [[False, False, True]]
    """
    numbers = days.astype(np.int64)
    latest = np.maximum.accumulate(numbers, axis=1)
    earlier = np.concatenate([np.full((len(days), 1), _NEVER), latest[:, :-1]], axis=1)
    return np.asarray(~np.isnat(days) & (numbers < earlier))


def tell_order(found: Found, days: np.ndarray, rows: np.ndarray, places: list[Cells | None]) -> None:
    """Add a fault for each day that lies before an earlier stage's; `rows` says in which row each day stands."""
    wrong = out_of_order(days)
    for later in range(1, days.shape[1]):
        where = np.flatnonzero(wrong[:, later])
        of_row = dict(zip(rows[where, later].tolist(), where.tolist(), strict=True))
        cells = places[later]
        found.add_rows(
            "intake_fault.after_left" if DAYS[later] == "left" else "intake_fault.out_of_order",
            Gravity.ROW,
            sorted(of_row),
            column=None if cells is None else cells.place,
            value=(lambda row: "") if cells is None else cells.text,
            facts=lambda row, of_row=of_row, later=later: _before(days[of_row[row]], later),  # type: ignore[misc]
        )


def tell_outside(  # noqa: PLR0913, PLR0917 - whose days, and what they are held against
    found: Found, stage: Stage, days: np.ndarray, units: np.ndarray, table: "pd.DataFrame | None", cells: Cells | None
) -> None:
    """Add a fault for each plan that lies before its unit's start, or after its stop; `units` are places in `table`."""
    if table is None or stage not in OF_A_PLAN or not len(table):
        return
    for name, code in (("start", "intake_fault.before_start"), ("stop", "intake_fault.after_stop")):
        limits = table[name].to_numpy().astype("datetime64[D]")
        limit = np.where(units >= 0, limits[units], np.datetime64("NaT", "D"))
        wrong = days < limit if name == "start" else days > limit
        found.add_rows(
            code,
            Gravity.ROW,
            np.flatnonzero(wrong),
            column=None if cells is None else cells.place,
            value=(lambda row: "") if cells is None else cells.text,
            facts=lambda row, limit=limit: {  # type: ignore[misc]
                "stage": Field(stage.value),
                "day": days[row].item(),
                "limit": limit[row].item(),
                "unit": str(table["unit"].iloc[units[row]]),
            },
        )


def _before(days: np.ndarray, later: int) -> dict[str, object]:
    """Return the facts of a day that lies before that of an earlier stage."""
    first = int(np.argmax(np.where(np.isnat(days[:later]), _NEVER, days[:later].astype(np.int64))))
    return {
        "earlier": Field(DAYS[first]),
        "earlier_day": days[first].item(),
        "later": Field(DAYS[later]),
        "later_day": days[later].item(),
    }
