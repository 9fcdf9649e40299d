"""Guess what a row of a sheet is, and what its columns hold, from the headings and from what stands under them."""

from collections.abc import Callable

from kitools.uptake.intake.amounts import amount_of
from kitools.uptake.intake.book import Sheet
from kitools.uptake.intake.cells import stage_of
from kitools.uptake.intake.days import day_of, month_of
from kitools.uptake.intake.grid import is_blank
from kitools.uptake.intake.headings import guess, header_row, headings_in
from kitools.uptake.intake.mapping import STAGE_FIELDS, Field, Mapping, Shape
from kitools.uptake.table import Stage

_LOOKED_AT = 60
_OF_UNITS = (Field.START, Field.STOP, Field.ELIGIBLE, Field.CHANGED, Field.GROUP)


def guess_mapping(sheet: Sheet, header: int) -> Mapping:
    """Return the likeliest shape of `sheet`, whose headings stand in the row `header`, and its columns."""
    headings = headings_in(sheet, header)
    by_shape = {shape: guess(headings, shape) for shape in Shape}
    stage = Stage.CREATED
    counted = _counted(sheet, header, headings, by_shape[Shape.CITIZENS])
    if Field.PLANS not in by_shape[Shape.COUNTS] and counted is not None:
        stage = counted
        by_shape[Shape.COUNTS][Field.PLANS] = by_shape[Shape.CITIZENS][Field(counted.value)]
    shape = _shape(sheet, header, headings, by_shape)
    kept = by_shape[shape]
    if shape is Shape.COUNTS and not _fits(sheet, header, headings, kept.get(Field.MONTH), _is_month):
        kept.pop(Field.MONTH, None)
    return Mapping(shape, tuple(kept.items()), stage)


def units_mapping(sheet: Sheet, header: int) -> Mapping:
    """Return what the columns of `sheet` hold, if it is a table of units."""
    return Mapping(Shape.UNITS, tuple(guess(headings_in(sheet, header), Shape.UNITS).items()))


def best_sheet(sheets: tuple[Sheet, ...]) -> Sheet:
    """Return the sheet that most likely holds what is to be counted: seen rather than hidden, known headings, rows."""
    if len(sheets) == 1:
        return sheets[0]
    return max(sheets, key=lambda sheet: (_worth(sheet), not sheet.is_hidden, sheet.rows))


def units_sheet(sheets: tuple[Sheet, ...], other_than: Sheet) -> Sheet | None:
    """Return a sheet beside the one that is read which looks like a table of units, or None."""
    for sheet in sheets:
        if sheet is not other_than and sheet.rows > 1:
            mapping = guess_mapping(sheet, header_row(sheet))
            if mapping.shape is Shape.UNITS and mapping.heading(Field.START) is not None:
                return sheet
    return None


def _worth(sheet: Sheet) -> int:
    """Return how well `sheet` can be read as what is to be counted, from 0."""
    if sheet.rows < 2:
        return 0
    mapping = guess_mapping(sheet, header_row(sheet))
    if mapping.shape is Shape.UNITS or mapping.lacks:
        return 1 if mapping.headings else 0
    return 2 + len(mapping.headings)


def _shape(sheet: Sheet, header: int, headings: tuple[str, ...], by_shape: dict[Shape, dict[Field, str]]) -> Shape:
    """Return the first shape that the headings and the values under them carry."""
    events, citizens = by_shape[Shape.EVENTS], by_shape[Shape.CITIZENS]
    counts, units = by_shape[Shape.COUNTS], by_shape[Shape.UNITS]
    if Field.STAGE in events and Field.DAY in events and _fits(sheet, header, headings, events[Field.STAGE], _is_stage):
        return Shape.EVENTS
    dated = [citizens[field] for field in STAGE_FIELDS if field in citizens]
    if any(_fits(sheet, header, headings, heading, _is_day) for heading in dated):
        is_units = len(dated) == 1 and Field.CITIZEN not in citizens and any(field in units for field in _OF_UNITS[2:])
        return Shape.UNITS if is_units else Shape.CITIZENS
    if Field.PLANS in counts and _fits(sheet, header, headings, counts[Field.PLANS], _is_amount):
        return Shape.COUNTS
    if Field.UNIT in units and any(field in units for field in _OF_UNITS):
        return Shape.UNITS
    return max(Shape, key=lambda shape: len(by_shape[shape]) if shape is not Shape.UNITS else 0)


def _counted(sheet: Sheet, header: int, headings: tuple[str, ...], citizens: dict[Field, str]) -> Stage | None:
    """Return the stage under whose heading numbers stand instead of days, or None."""
    for stage in (Stage.CREATED, Stage.STARTED, *tuple(Stage)):
        heading = citizens.get(Field(stage.value))
        if heading is not None and _fits(sheet, header, headings, heading, _is_amount):
            return stage
    return None


def _fits(
    sheet: Sheet, header: int, headings: tuple[str, ...], heading: str | None, is_so: Callable[[str], bool]
) -> bool:
    """Whether most of what stands first under `heading` is so; where nothing stands, it may be."""
    if heading is None:
        return False
    column = sheet.columns[headings.index(heading)]
    texts = [column.text(row) for row in range(header + 1, min(sheet.rows, header + 1 + _LOOKED_AT))]
    filled = [text for text in texts if not is_blank(text)]
    return 2 * sum(map(is_so, filled)) >= len(filled)


def _is_stage(text: str) -> bool:
    return stage_of(text) is not None


def _is_day(text: str) -> bool:
    return day_of(text) is not None


def _is_month(text: str) -> bool:
    return month_of(text) is not None


def _is_amount(text: str) -> bool:
    return not isinstance(amount_of(text, False), str) and day_of(text) is None
