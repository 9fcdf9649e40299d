"""Cells of a workbook: each value as what it is, and text as text, whatever it begins with."""

from collections.abc import Sequence
from datetime import date
from typing import TYPE_CHECKING, Any

from kitools.exchange.uptake.numbers import Cell
from kitools.ground import without_cpr
from kitools.uptake.said import Said
from kitools.words import tr

if TYPE_CHECKING:
    from openpyxl.worksheet.worksheet import Worksheet

_DAYS = {"da": "dd-mm-yyyy", "en": "yyyy-mm-dd"}
_LONGEST = 32_000
_LIKE_A_FORMULA = ("=", "+", "-", "@", "\t", "\r")


def write_row(sheet: "Worksheet", number: int, row: Sequence[Cell], language: str) -> None:
    """Write `row` as the row `number` (from 1): a number with all its decimals, a day as a day, text as text."""
    for column, value in enumerate(row, 1):
        if value is None:
            continue
        one: Any = sheet.cell(number, column)
        if isinstance(value, Said):
            _write_text(one, tr(language, value.code, None, **value.facts))
        elif isinstance(value, str):
            _write_text(one, value)
        else:
            one.value = value
            if isinstance(value, date):
                one.number_format = _DAYS[language]


def _write_text(one: Any, text: str) -> None:
    """Write text that no program takes for a formula, without what no workbook can hold and no number of a person."""
    from openpyxl.cell.cell import ILLEGAL_CHARACTERS_RE  # noqa: PLC0415

    plain = ILLEGAL_CHARACTERS_RE.sub("", without_cpr(text))[:_LONGEST]
    one.value = plain
    one.data_type = "s"
    if plain.startswith(_LIKE_A_FORMULA):
        one.quotePrefix = True
