"""An answer as an Excel workbook: what was asked of what, what it says, and its numbers as numbers."""

from collections.abc import Iterable, Iterator, Sequence
from typing import TYPE_CHECKING, Any

from kitools.exchange.uptake.asked import Asked
from kitools.exchange.uptake.cells import write_row
from kitools.exchange.uptake.flat import flat
from kitools.exchange.uptake.numbers import INTERNAL, Cell, Numbers, numbers
from kitools.exchange.uptake.sealed import sealed
from kitools.exchange.uptake.spoken_choices import spoken_choices
from kitools.exchange.uptake.terms import Prepared
from kitools.uptake.said import Said, said
from kitools.words import tr

if TYPE_CHECKING:
    from openpyxl import Workbook

_NARROW, _WIDE = 12, 90


def workbook(asked: Asked, ready: Prepared) -> bytes:
    """Return the answer as .xlsx; the same answer gives the same bytes.

    Sheets: what was asked, of which file, with which choices, and who may see it; what the numbers say and cannot show;
    the numbers of the figure in full; and, only where nothing is hidden, every number of the result.
    """
    from openpyxl import Workbook  # noqa: PLC0415 - costs memory: first use pays

    book = Workbook()
    book.remove(book.active)
    language = asked.language
    _sheet(book, language, "asked", (), _question(asked, ready))
    _sheet(book, language, "said", (), _said(language, ready))
    table = _shown(ready)
    header = tuple(said(f"uptake_column.{name}") for name in table.columns)
    _sheet(book, language, "numbers", header, table.rows)
    if not ready.terms.protects:
        header = (said("uptake_column.place"), said("uptake_column.value"))
        _sheet(book, language, "everything", header, flat(ready.result))
    return sealed(book)


def _shown(ready: Prepared) -> Numbers:
    """Return the numbers of the figure as far as they may be seen."""
    table = numbers(ready.result)
    return table.without(INTERNAL) if ready.terms.protects else table


def _sheet(book: "Workbook", language: str, name: str, header: Sequence[Cell], rows: Iterable[Sequence[Cell]]) -> None:
    """Add a sheet; a header stays in sight when the rows are scrolled."""
    from openpyxl.styles import Font  # noqa: PLC0415

    sheet: Any = book.create_sheet(tr(language, f"uptake_sheet.{name}"))
    if header:
        write_row(sheet, 1, header, language)
        for one in sheet[1]:
            one.font = Font(bold=True)
        sheet.freeze_panes = "A2"
    for number, row in enumerate(rows, 2 if header else 1):
        write_row(sheet, number, row, language)
        if not header:
            sheet.cell(number, 1).font = Font(bold=True)
    for column in sheet.columns:
        longest = max((len(str(one.value)) for one in column if one.value is not None), default=0)
        sheet.column_dimensions[column[0].column_letter].width = min(max(longest + 2, _NARROW), _WIDE)


def _question(asked: Asked, ready: Prepared) -> Iterator[tuple[Cell, ...]]:
    """Yield what was asked, of what, and who may see the answer."""
    language, origin = asked.language, asked.origin
    yield said("uptake_exchange.question"), said(f"question.{asked.question}")
    yield from spoken_choices(asked)
    yield said("uptake_exchange.source"), origin.table.file
    if origin.table.sheet:
        yield said("uptake_exchange.source_sheet"), origin.table.sheet
    if origin.units is not None:
        where = said("uptake_exchange.units_typed") if origin.units.typed else origin.units.file
        yield said("uptake_exchange.units_from"), where
    if origin.guessed_starts:
        yield said("uptake_exchange.assumption"), said("uptake_exchange.guessed_starts")
    yield said("uptake_exchange.until"), origin.until
    if not _is_small(origin.dropped, ready):
        yield said("uptake_exchange.dropped"), origin.dropped
    yield said("uptake_exchange.who"), said(f"uptake_page.{ready.terms.mark}_mark")
    if ready.terms.protects:
        yield said("uptake_exchange.small"), ready.terms.threshold
    for one in ready.done:
        yield said("uptake_exchange.done"), _words(language, one)


def _is_small(rows: int, ready: Prepared) -> bool:
    """Whether so many rows are few people, whom those who are to see it may not count."""
    return ready.terms.protects and 0 < rows < (ready.terms.threshold or 0)


def _said(language: str, ready: Prepared) -> Iterator[tuple[Cell, ...]]:
    """Yield what the numbers say, cannot show and rest on, a sentence a row."""
    for code, sayings in (
        ("uptake_exchange.reading", ready.readings),
        ("uptake_exchange.needed", getattr(ready.result, "questions", ())),
        ("uptake_exchange.cannot_show", ready.cannot_show),
        ("uptake_exchange.assumption", ready.assumptions),
    ):
        for one in sayings:
            yield said(code), _words(language, one)


def _words(language: str, one: Said) -> str:
    """Return a sentence."""
    return tr(language, one.code, None, **one.facts)
