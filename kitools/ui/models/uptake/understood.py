"""The file as it is understood now: sheet, columns, last day and units; read again when any of them is changed."""

from collections.abc import Mapping as MappingOf
from dataclasses import dataclass, replace
from datetime import date
from typing import Any

from kitools.ui.models.uptake.files import LIMIT, ChosenFile, Example
from kitools.ui.models.uptake.unit_rows import AS_TYPED, UnitRow, as_csv, rows_for
from kitools.uptake.intake import Field, Mapping, Reading, Shape, clean, read, read_units
from kitools.uptake.table import DAYS, Stage, UptakeData

_TYPED = "enheder.csv"


@dataclass(frozen=True)
class Understood:
    """A file that was opened, what it is taken to mean, and whether its faulty rows may go.

    `latest` is the last day that stands in the file, if it holds days. `typed` says whether the units were filled in
    here, which then counts before any file of units. `drop` and `overrule` are the visitor's word.
    """

    reading: Reading
    units: Reading | None
    rows: tuple[UnitRow, ...]
    latest: date | None
    example: Example | None = None
    typed: bool = False
    drop: bool = False
    overrule: bool = False

    @property
    def until(self) -> date:
        """The last day that was counted."""
        return self.reading.until

    @property
    def starts_are_guesses(self) -> bool:
        """Whether the units' starts are guesses: those of the example whose source gives none."""
        return self.example is Example.COPENHAGEN and any(row.start is not None for row in self.rows)

    @property
    def mapping(self) -> Mapping:
        """Which column is taken to be what."""
        return self.reading.mapping

    @property
    def is_open(self) -> bool:
        """Whether there is a table to count from, as things stand and with what the visitor has said."""
        found = self.reading
        return not (
            found.is_stopped
            or found.table is None
            or (found.asks and not self.overrule)
            or (found.faulty_rows and not self.drop)
        )

    def data(self) -> UptakeData:
        """Return the table; raise `FaultyTable` unless `is_open`."""
        return clean(self.reading, drop=self.drop, overrule=self.overrule)

    # --- changes: each returns the file as it is understood then ----------------------------------------------

    def with_sheet(self, sheet: str) -> "Understood":
        """Return what another sheet of the file holds; its columns are guessed."""
        return self._read(sheet=sheet, mapping=None)

    def with_heading(self, field: Field, heading: str | None) -> "Understood":
        """Return the same file with `field` under another heading, or under none."""
        return self._read(mapping=self.mapping.with_heading(field, heading))

    def with_shape(self, shape: Shape) -> "Understood":
        """Return the same file, each row of which is something else."""
        return self._read(mapping=self.mapping.with_shape(shape))

    def with_stage(self, stage: Stage) -> "Understood":
        """Return the same counts, taken to be of another stage."""
        return self._read(mapping=replace(self.mapping, stage=stage))

    def with_until(self, until: date) -> "Understood":
        """Return the same file, counted until another day."""
        return self._read(until=until)

    def with_units(self, content: bytes, name: str) -> "Understood":
        """Return the same file with a file of units beside it."""
        units = read_units(content, name, until=self.until, limit=LIMIT)
        return replace(self, units=units, typed=False)._read(units=units)

    def with_unit(self, unit: str, changes: MappingOf[str, Any]) -> "Understood":
        """Return the same file with something else known of `unit`."""
        rows = tuple(replace(row, **changes) if row.unit == unit else row for row in self.rows)
        units = read_units(as_csv(rows), _TYPED, until=self.until, mapping=AS_TYPED)
        return replace(self, rows=rows, units=units, typed=True)._read(units=units)

    def with_word(self, *, drop: bool | None = None, overrule: bool | None = None) -> "Understood":
        """Return the same with the visitor's word on faulty rows and on what was asked."""
        return replace(
            self,
            drop=self.drop if drop is None else drop,
            overrule=self.overrule if overrule is None else overrule,
        )

    def _read(self, **changes: Any) -> "Understood":
        """Return what is read with `changes`; the word on faults that were others than these is forgotten."""
        old = self.reading
        assert old.book is not None
        given: dict[str, Any] = {
            "until": old.until,
            "mapping": old.mapping,
            "units": self.units,
            "sheet": old.sheet or None,
        } | changes
        reading = read(old.book, old.file, **given)
        rows = self.rows if self.typed and _names(reading) == tuple(row.unit for row in self.rows) else _rows(reading)
        kept = _kinds(reading) == _kinds(old)
        return replace(self, reading=reading, rows=rows, drop=self.drop and kept, overrule=self.overrule and kept)


def understood(file: ChosenFile, today: date) -> Understood:
    """Return `file` as it is guessed to be meant; where nobody has said until when, the last day in it is taken."""
    until = file.until or today
    units = None
    if file.units is not None:
        units = read_units(file.units, file.units_name, until=until, limit=LIMIT)
    reading = read(file.content, file.name, until=until, units=units, limit=LIMIT)
    latest = _latest(reading)
    found = Understood(reading, units, _rows(reading), latest, file.example)
    if file.until is not None or latest is None or latest >= until or reading.book is None:
        return found
    if reading.units is None and not reading.faults:  # nothing that was read can be later: it need not be read again
        return replace(found, reading=replace(reading, until=latest))
    return found.with_until(latest)


def _rows(reading: Reading) -> tuple[UnitRow, ...]:
    """Return what is known of each unit that `reading` names."""
    return rows_for(_names(reading), reading.units)


def _names(reading: Reading) -> tuple[str, ...]:
    """Return the names of the units in `reading`, in alphabetical order as Danes have it."""
    if reading.table is None or "unit" not in reading.table.frame.columns:
        return ()
    names = reading.table.frame["unit"].dropna().astype(str).unique()
    return tuple(sorted(names, key=_danish))


def _danish(name: str) -> tuple[object, ...]:
    """Return what sorts `name` among others: æ, ø and å last."""
    return tuple("æøå".index(letter) + 0x10FFFF if letter in "æøå" else ord(letter) for letter in name.casefold())


def _latest(reading: Reading) -> date | None:
    """Return the last day that stands in the table, or None where there is none."""
    if reading.table is None:
        return None
    frame = reading.table.frame
    days = [frame[name].max() for name in (*DAYS, "day") if name in frame.columns]
    days += [frame["month"].max() + _to_month_end() for _ in range(1) if "month" in frame.columns]
    known = [day.date() for day in days if day == day and day is not None]  # noqa: PLR0124 - NaT is not itself
    return max(known, default=None)


def _to_month_end() -> Any:
    """Return what leads from a day to the last day of its month."""
    from pandas.tseries.offsets import MonthEnd  # noqa: PLC0415 - only those who read a table need pandas

    return MonthEnd(0)


def _kinds(reading: Reading) -> tuple[object, ...]:
    """Return what decides whether two readings have the same faults."""
    return tuple((fault.code, fault.row, fault.column) for fault in reading.faults), reading.faulty_rows
