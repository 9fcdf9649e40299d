"""What is typed about each unit on the page, as a table of units that the intake reads and checks like any other."""

import csv
import io
from collections.abc import Mapping as MappingOf
from collections.abc import Sequence
from dataclasses import dataclass, fields
from datetime import date
from typing import Any

from kitools.uptake.intake import Field, Mapping, Reading, Shape

MOST = 40
"""As many units as are filled in on the page; more come in a file."""

_FIELDS = (Field.UNIT, Field.START, Field.STOP, Field.ELIGIBLE, Field.GROUP, Field.CHANGED)
AS_TYPED = Mapping(Shape.UNITS, tuple((field, field.value) for field in _FIELDS))
"""Where the columns of `as_csv` stand."""


@dataclass(frozen=True)
class UnitRow:
    """What is known of one unit; all but its name may be missing."""

    unit: str
    start: date | None = None
    stop: date | None = None
    eligible: int | None = None
    group: str = ""
    changed: date | None = None

    @property
    def is_blank(self) -> bool:
        """Whether nothing but the name is known."""
        return self == UnitRow(self.unit)


def as_csv(rows: Sequence[UnitRow]) -> bytes:
    """Return `rows` as the file that somebody could have filled in instead.

    >>> as_csv([UnitRow("Linden", date(2020, 1, 1), eligible=150)]).decode().splitlines()[1]
    'Linden;2020-01-01;;150;;'
    """
    text = io.StringIO()
    writer = csv.writer(text, delimiter=";", lineterminator="\n")
    writer.writerow([field.value for field in _FIELDS])
    writer.writerows([_cell(getattr(row, field.value)) for field in _FIELDS] for row in rows)
    return text.getvalue().encode()


def rows_for(names: Sequence[str], known: Reading | None) -> tuple[UnitRow, ...]:
    """Return a row for each of `names`, with what the table of units in `known` says of it."""
    told = _told(known)
    return tuple(told.get(name.casefold(), UnitRow(name)) for name in names)


def _told(known: Reading | None) -> MappingOf[str, UnitRow]:
    """Return the rows of a table of units by the unit's name, in small letters."""
    if known is None or known.table is None:
        return {}
    frame = known.table.frame
    columns = [field.name for field in fields(UnitRow) if field.name in frame.columns]
    rows = [
        UnitRow(**{name: _value(name, value) for name, value in zip(columns, cells, strict=True)})
        for cells in frame[columns].astype(object).itertuples(index=False)
    ]
    return {row.unit.casefold(): row for row in rows}


def _value(name: str, value: Any) -> Any:
    """Return a cell of the frame as a plain value; nothing for a missing one."""
    if value is None or value != value:  # noqa: PLR0124 - neither NaT nor NaN is itself
        return "" if name in ("unit", "group") else None
    match name:
        case "start" | "stop" | "changed":
            return value.date()
        case "eligible":
            return round(float(value))
        case _:
            return str(value)


def _cell(value: object) -> str:
    """Return a value as it stands in a cell."""
    return "" if value is None else str(value)
