"""Rows to measure with, made up at run time from a seed: events as a municipality's system could export them."""

from dataclasses import dataclass
from datetime import date
from pathlib import Path

import numpy as np

SEED = 20161231
UNTIL = date(2023, 12, 31)
STAGES = ("tegn set", "tilbudt", "samtykke", "møde afholdt", "oprettet", "igangsat", "fulgt op")
_GO_ON = (0.75, 0.8, 0.85, 0.9, 0.85, 0.6)
_FIRST = np.datetime64("2014-01-01", "D")
_BARRIERS = ("Tid og ressourcer", "Uklart, hvem der tager initiativ", "Endnu et konkurrerende redskab")


@dataclass(frozen=True)
class Files:
    """Two files: the rows, and the units."""

    rows: Path
    units: Path


def write_events(folder: Path, rows: int, units: int = 100) -> Files:
    """Write exactly `rows` events (a citizen, a unit, a stage, a day) in `units` units, in the order of the days."""
    rng = np.random.default_rng(SEED)
    unit, days = _citizens(rng, rows // 2, units)
    citizen, stage = np.nonzero(~np.isnat(days))
    citizen, stage = citizen[:rows], stage[:rows]
    day = days[citizen, stage]
    order = np.argsort(day, kind="stable")
    names = np.array([f"P{number:07}" for number in range(len(unit))])
    places = np.array([_unit(number) for number in range(units)])
    columns = (
        names[citizen[order]],
        places[unit[citizen[order]]],
        np.array(STAGES)[stage[order]],
        _danish(day[order]),
    )
    text = "\n".join(map(";".join, zip(*(column.tolist() for column in columns), strict=True)))
    path = folder / "events.csv"
    path.write_text(f"Borger;Enhed;Trin;Dato\n{text}\n", encoding="utf-8")
    return Files(path, _write_units(folder, units))


def write_citizens(folder: Path, rows: int, units: int = 12) -> Files:
    """Write `rows` citizens, a row each, with the days of their stages and what stood in the way."""
    rng = np.random.default_rng(SEED)
    unit, days = _citizens(rng, rows, units)
    said = np.array([_danish(days[:, k]) for k in range(len(STAGES))])
    said[np.isnat(days.T)] = ""
    barrier = np.array((*_BARRIERS, ""))[rng.integers(0, 4, len(unit))]
    lines = [
        ";".join((f"P{number:06}", _unit(int(unit[number])), *said[:, number].tolist(), barrier[number]))
        for number in range(rows)
    ]
    path = folder / "citizens.csv"
    path.write_text("\n".join((";".join(("Borger", "Enhed", *STAGES, "Barrierer")), *lines, "")), encoding="utf-8")
    return Files(path, _write_units(folder, units))


def _citizens(rng: np.random.Generator, many: int, units: int) -> tuple[np.ndarray, np.ndarray]:
    """Return each citizen's unit, and the day of each stage (NaT for those that were not reached)."""
    unit = rng.integers(0, units, many)
    reached = 1 + np.cumprod(rng.random((many, len(_GO_ON))) < _GO_ON, axis=1).sum(axis=1)
    start = _starts(units)[unit]
    last = np.datetime64(UNTIL, "D")
    first = start + (rng.random(many) * (last - start).astype(int)).astype(int)
    waits = np.column_stack((np.zeros(many, int), rng.geometric(1 / 25, (many, len(_GO_ON)))))
    days = first[:, None] + np.cumsum(waits, axis=1)
    days[(np.arange(len(STAGES)) >= reached[:, None]) | (days > last)] = np.datetime64("NaT")
    return unit, days


def _starts(units: int) -> np.ndarray:
    """Return the first day of each unit: some every quarter."""
    months = np.arange(units) % 20 * 3
    return (_FIRST.astype("datetime64[M]") + months).astype("datetime64[D]")


def _unit(number: int) -> str:
    """Return the name of a unit."""
    return f"Enhed {number + 1}"


def _danish(days: np.ndarray) -> np.ndarray:
    """Return days as `dd-mm-yyyy`."""
    text = np.datetime_as_string(days)
    return np.array([f"{one[8:]}-{one[5:7]}-{one[:4]}" for one in text.tolist()])


def _write_units(folder: Path, units: int) -> Path:
    """Write the table of units; one of them had a new leader."""
    starts = _danish(_starts(units)).tolist()
    changed = ["01-05-2019", *[""] * (units - 1)]
    lines = [
        f"{_unit(k)};{starts[k]};{100 + 5 * (k % 30)};{'forsøg' if k < 2 else 'øvrige'};{changed[k]}"
        for k in range(units)
    ]
    path = folder / "units.csv"
    path.write_text("\n".join(("Enhed;Start;Målgruppe;Gruppe;Ændret", *lines, "")), encoding="utf-8")
    return path
