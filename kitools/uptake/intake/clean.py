"""Make the table that everything is counted from, of a reading without faults."""

from typing import TYPE_CHECKING

from kitools.uptake.intake.events import citizens_of
from kitools.uptake.intake.faults import FaultyTable, Gravity
from kitools.uptake.intake.mapping import Shape
from kitools.uptake.intake.reading import Reading
from kitools.uptake.table import Stage, UptakeData

if TYPE_CHECKING:
    import pandas as pd


def clean(reading: Reading, *, drop: bool = False, overrule: bool = False) -> UptakeData:
    """Return the table of `reading`; `UptakeData.dropped` counts the rows that were dropped.

    `drop` is the user's word that rows with faults may be left out, and `overrule` that what was asked about is fine.
    Raise `FaultyTable` (KitError, with `faults`): `intake.refused` and `intake.stopped` where the file must be mended,
    `intake.faulty` where `drop` is needed, `intake.asked` where `overrule` is, `intake.nothing_left` where no row is.
    """
    _hold_back(reading, drop, overrule)
    table = reading.table
    if table is None or reading.shape is Shape.UNITS:
        raise FaultyTable("intake.stopped", reading.file, reading.faults)
    frame = table.frame[~table.faulty].reset_index(drop=True)
    if not len(frame):
        raise FaultyTable("intake.nothing_left", reading.file, reading.faults)
    if reading.shape is Shape.EVENTS:
        frame = citizens_of(frame, table.pseudonyms)
    units = _units(reading, frame)
    frame["unit"] = frame["unit"].astype(units["unit"].dtype)
    is_counted = reading.shape is Shape.COUNTS
    return UptakeData(
        source=reading.file,
        until=reading.until,
        citizens=None if is_counted else frame,
        counts=frame if is_counted else None,
        units=units,
        dropped=reading.faulty_rows,
        stage=_stage(reading, frame) if is_counted else Stage.CREATED,
    )


def _hold_back(reading: Reading, drop: bool, overrule: bool) -> None:
    """Raise what stands in the way of a clean table."""
    reasons = (
        (Gravity.REFUSES, "intake.refused", False),
        (Gravity.STOPS, "intake.stopped", False),
        (Gravity.ASKS, "intake.asked", overrule),
        (Gravity.ROW, "intake.faulty", drop),
    )
    for gravity, code, is_allowed in reasons:
        faults = tuple(fault for fault in reading.faults if fault.gravity is gravity)
        if faults and not is_allowed:
            raise FaultyTable(code, reading.file, faults)


def _units(reading: Reading, frame: "pd.DataFrame") -> "pd.DataFrame":
    """Return the table of units that was read, or, where there is none, the names of the units that are left."""
    import pandas as pd  # noqa: PLC0415 - only where a file is read

    if reading.units is not None and reading.units.table is not None:
        units = reading.units.table.frame.copy()
        names = units["unit"].tolist()
    else:
        present = set(frame["unit"].unique())
        names = [name for name in frame["unit"].cat.categories if name in present]
        nothing = pd.Series([pd.NaT] * len(names), dtype="datetime64[s]")
        units = pd.DataFrame(
            {
                "unit": names,
                "start": nothing,
                "stop": nothing,
                "eligible": pd.Series([float("nan")] * len(names), dtype="float64"),
                "group": pd.Series([None] * len(names), dtype="str"),
                "changed": nothing,
            }
        )
    units["unit"] = pd.Categorical(names, categories=names)
    return units


def _stage(reading: Reading, counts: "pd.DataFrame") -> Stage:
    """Return the stage that was counted; where several were, the first of them."""
    said = set(counts["stage"])
    return next((stage for stage in Stage if stage.value in said), reading.mapping.stage)
