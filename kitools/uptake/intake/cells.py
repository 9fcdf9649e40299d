"""Turn a column of texts into days, numbers, answers, stages or names; what cannot be turned is a fault."""

from collections.abc import Callable
from datetime import date
from functools import cache, partial
from typing import Any

import numpy as np

from kitools.uptake.intake.amounts import amount_of, answer_of
from kitools.uptake.intake.days import day_of, has_short_year, is_month_first, is_serial, month_of
from kitools.uptake.intake.faults import Gravity
from kitools.uptake.intake.grid import Cells, Grid, is_blank, look_at_values
from kitools.uptake.intake.mapping import Field
from kitools.uptake.intake.plain import plain, tidy, words
from kitools.uptake.intake.vocabulary import FILLERS, STAGE_WORDS
from kitools.uptake.table import Stage

EARLIEST = date(2000, 1, 1)
_ERRORS = ("#n/a", "#i/t", "#ref", "#value", "#værdi", "#name", "#navn", "#div", "#num", "#null", "#spill", "#calc")
NO_DAY = np.datetime64("NaT", "D")


def days(grid: Grid, field: Field, until: date | None) -> np.ndarray:
    """Return the days (datetime64[D], NaT for none) of `field`; a day after `until` is a fault."""
    return _days(grid, field, day_of, partial(_wrong_day, until=until))


def months(grid: Grid, field: Field, until: date | None) -> np.ndarray:
    """Return the first days of the months of `field`."""
    return _days(grid, field, month_of, partial(_wrong_month, until=until))


def amounts(grid: Grid, field: Field, whole: bool = True) -> np.ndarray:
    """Return the numbers (float, NaN for none) of `field`."""
    cells = grid.cells(field)
    if cells is None:
        return np.full(len(grid.kept), np.nan)
    look_at_values(grid, cells, partial(_wrong_amount, whole=whole))
    return _each(cells, partial(_amount, whole=whole), np.nan, float)


def answers(grid: Grid, field: Field) -> np.ndarray:
    """Return what was answered: 1 for yes, 0 for no, -1 for nothing."""
    cells = grid.cells(field)
    if cells is None:
        return np.full(len(grid.kept), -1, np.int8)
    look_at_values(grid, cells, _wrong_answer)
    return _each(cells, lambda text: -1 if answer_of(text) is None else int(answer_of(text) is True), -1, np.int8)


def stages(grid: Grid, field: Field) -> np.ndarray:
    """Return the places of the stages in their order, -1 for none."""
    cells = grid.cells(field)
    if cells is None:
        return np.full(len(grid.kept), -1, np.int8)
    look_at_values(
        grid, cells, lambda text: _error(text) or (None if _stage(text) >= 0 else "intake_fault.unknown_stage")
    )
    return _each(cells, _stage, -1, np.int8)


def texts(grid: Grid, field: Field) -> np.ndarray:
    """Return the texts of `field` as they stand, tidied (object array, None for none)."""
    cells = grid.cells(field)
    if cells is None:
        return np.full(len(grid.kept), None, object)
    look_at_values(grid, cells, _error)
    return _each(cells, tidy, None, object)


def require(grid: Grid, *fields: Field) -> None:
    """Add a fault for each row that holds nothing in one of `fields`."""
    for field in fields:
        cells = grid.cells(field)
        if cells is not None:
            grid.found.add_rows("intake_fault.missing", Gravity.ROW, np.flatnonzero(cells.blank()), column=cells.place)


def stage_of(text: str) -> Stage | None:
    """Return the stage that `text` names, or None.

    >>> stage_of("KI-plan oprettet"), stage_of("Samtykke givet"), stage_of("frokost")
    (<Stage.CREATED: 'created'>, <Stage.CONSENTED: 'consented'>, None)
    """
    known = _stage_words()
    telling = "".join(word for word in words(text) if word not in FILLERS)
    return known.get(plain(text)) or known.get(plain(telling))


def _days(
    grid: Grid, field: Field, parse: Callable[[str], date | None], wrong: Callable[[str], str | None]
) -> np.ndarray:
    """Return the days of `field`, and add what is wrong with them."""
    cells = grid.cells(field)
    if cells is None:
        return np.full(len(grid.kept), NO_DAY)
    used = [cells.values[code] for code in cells.used()]
    swapped = next((code for code in cells.used() if is_month_first(cells.values[code])), None)
    if swapped is not None:
        row = int(cells.rows([swapped])[0])
        found = grid.found
        found.add_value("intake_fault.month_first", Gravity.STOPS, row, cells.place, cells.values[swapped])
    else:
        look_at_values(grid, cells, wrong)
    _remark_on_days(grid, cells, used)
    return _each(cells, lambda text: NO_DAY if wrong(text) else parse(text), NO_DAY, "datetime64[D]")


def _remark_on_days(grid: Grid, cells: Cells, used: list[str]) -> None:
    """Tell what was taken for granted about the days in a column."""
    if any(map(has_short_year, used)):
        grid.found.remark("intake_remark.short_years", cells.place)
    if any(map(is_serial, used)):
        grid.found.remark("intake_remark.serial_days", cells.place)


def _each(cells: Cells, parse: Callable[[str], Any], nothing: Any, dtype: Any) -> np.ndarray:
    """Return what `parse` makes of each row's text, each different text parsed once; blanks are `nothing`."""
    known = np.full(len(cells.values), nothing, dtype)
    for code in cells.used():
        text = cells.values[code]
        known[code] = nothing if is_blank(text) else parse(text)
    return np.asarray(known[cells.codes])


def _error(text: str) -> str | None:
    """Return the fault of a cell in which Excel says that its formula went wrong."""
    return "intake_fault.formula_error" if text.strip().lower().startswith(_ERRORS) else None


def _wrong_day(text: str, until: date | None) -> str | None:
    """Return what is wrong with a day."""
    day = day_of(text)
    if is_blank(text):
        return None
    if day is None:
        return _error(text) or ("intake_fault.only_a_month" if month_of(text) else "intake_fault.not_a_day")
    return _wrong_time(day, until)


def _wrong_month(text: str, until: date | None) -> str | None:
    """Return what is wrong with a month."""
    month = month_of(text)
    if is_blank(text):
        return None
    return _error(text) or "intake_fault.not_a_month" if month is None else _wrong_time(month, until)


def _wrong_time(day: date, until: date | None) -> str | None:
    """Return what is wrong with the time that `day` lies in."""
    if day < EARLIEST:
        return "intake_fault.too_early"
    return "intake_fault.after_until" if until is not None and day > until else None


def _wrong_amount(text: str, whole: bool) -> str | None:
    """Return what is wrong with a number."""
    amount = 0.0 if is_blank(text) else amount_of(text, whole)
    return _error(text) or f"intake_fault.{amount}" if isinstance(amount, str) else None


def _amount(text: str, whole: bool) -> float:
    """Return a number, or NaN where it is none."""
    amount = amount_of(text, whole)
    return np.nan if isinstance(amount, str) else amount


def _wrong_answer(text: str) -> str | None:
    """Return what is wrong with a yes or no."""
    if is_blank(text) or answer_of(text) is not None:
        return None
    return _error(text) or "intake_fault.not_yes_or_no"


def _stage(text: str) -> int:
    """Return the place of the stage that `text` names, or -1; nothing is no fault here."""
    if is_blank(text):
        return 0
    stage = stage_of(text)
    return -1 if stage is None else tuple(Stage).index(stage)


@cache
def _stage_words() -> dict[str, Stage]:
    """Return the words for the stages as they are compared."""
    pairs = ((said, stage) for stage, line in STAGE_WORDS.items() for said in (*line.split(","), stage.value))
    return {plain(said): stage for said, stage in pairs}
