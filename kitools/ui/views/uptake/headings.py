"""The card on which each field is found under a heading of the file; the guesses stand there, and can be corrected."""

from collections.abc import Callable
from typing import Any

import ipywidgets as widgets

from kitools.figures.drawing import Table
from kitools.ui.models.uptake.understood import Understood
from kitools.ui.views import fields
from kitools.ui.views.number_table import number_table
from kitools.ui.views.parts import Block, Stack, block, button, heading, joined, row, say, stack, tag, with_classes
from kitools.uptake.intake import FIELDS, NEEDED, Field, Shape
from kitools.uptake.table import Stage
from kitools.words import tr

Find = Callable[[], Understood]
Put = Callable[[Understood], None]

_SHAPES = (Shape.CITIZENS, Shape.EVENTS, Shape.COUNTS)
_PREVIEWED = 5


class HeadingsCard(Stack):
    """Sheet, what a row is, and a list of headings for each field."""

    def __init__(self, language: str, find: Find, put: Put) -> None:
        self._language = language
        self._find = find
        self._put = put
        self._entries: dict[Field, widgets.Dropdown] = {}
        self._quiet = False
        self._shape: Shape | None = None
        self._sheet = ""
        self._all = False
        self._general, self._grid, self._more = stack(classes="kt-fields"), stack(classes="kt-fields"), stack()
        self._preview = Block()
        title = heading(3, say(language, "uptake_page.columns_title"))
        hint = block(tag("p", say(language, "uptake_page.columns_hint"), "kt-hint"))
        super().__init__(children=(title, self._general, hint, self._grid, self._more, self._preview))
        with_classes(self, "kt-card", "kt-stack", "kt-columns")
        self.draw()

    def draw(self) -> None:
        """Draw everything again."""
        found = self._find()
        self._shape, self._sheet = found.reading.shape, found.reading.sheet
        self._general.children = tuple(self._general_fields(found))
        self._draw_grid()
        self._draw_preview()

    def refresh(self) -> None:
        """Show what another choice changed; the list that was just used stays where it is."""
        found = self._find()
        if (found.reading.shape, found.reading.sheet) != (self._shape, self._sheet):
            self.draw()
            return
        self._quiet = True
        for field, entry in self._entries.items():
            entry.value = self._place(field)
        self._quiet = False
        self._draw_preview()

    def _general_fields(self, found: Understood) -> list[widgets.Widget]:
        """Return the choice of sheet, where there are several, of what a row is, and of what a count counts."""
        language, reading = self._language, found.reading
        shown = []
        if len(reading.sheets) > 1:
            sheets = [(name, name) for name in reading.sheets]
            shown.append(fields.choice_field(tr(language, "uptake_page.sheet"), sheets, reading.sheet, self._to_sheet))
        shapes = [(tr(language, f"uptake_shape.{shape}"), shape) for shape in _SHAPES]
        shown.append(fields.choice_field(tr(language, "uptake_page.row_is"), shapes, reading.shape, self._to_shape))
        if reading.shape is Shape.COUNTS and reading.mapping.heading(Field.STAGE) is None:
            stages = [(tr(language, f"stage.{stage}"), stage) for stage in Stage]
            label = tr(language, "uptake_page.counts_are")
            shown.append(fields.choice_field(label, stages, reading.mapping.stage, self._to_stage))
        return shown

    def _to_sheet(self, sheet: str) -> None:
        self._put(self._find().with_sheet(sheet))

    def _to_shape(self, shape: Shape) -> None:
        self._put(self._find().with_shape(shape))

    def _to_stage(self, stage: Stage) -> None:
        self._put(self._find().with_stage(stage))

    # --- the fields -------------------------------------------------------------------------------------------

    def _draw_grid(self) -> None:
        """Show the fields that were found or are needed; the others on demand."""
        found, language = self._find(), self._language
        shape = found.reading.shape
        first = [one for one in FIELDS[shape] if found.mapping.heading(one) is not None or one in NEEDED[shape]]
        rest = [one for one in FIELDS[shape] if one not in first]
        self._entries = {}
        self._grid.children = tuple(self._field(one) for one in (FIELDS[shape] if self._all else first))
        words = tr(language, "uptake_page.fewer_columns" if self._all else "uptake_page.more_columns", count=len(rest))
        self._more.children = (row(button(words, self._toggle, "quiet")),) if rest or self._all else ()

    def _toggle(self) -> None:
        """Show all fields, or only those that were found."""
        self._all = not self._all
        self._draw_grid()

    def _field(self, field: Field) -> widgets.Widget:
        """Return the list of headings for one field."""
        language, found = self._language, self._find()
        nowhere = [(tr(language, "uptake_page.no_column"), None)]
        options: list[tuple[str, Any]] = nowhere + [(name, name) for name in self._headings()]
        label = tr(language, f"uptake_field.{field}")
        if field in NEEDED[found.reading.shape]:
            label = tr(language, "uptake_page.needed", field=label)
        shown = fields.choice_field(label, options, found.mapping.heading(field), self._choosing(field))
        self._entries[field] = shown.children[0]
        return shown

    def _choosing(self, field: Field) -> Callable[[Any], None]:
        """Return what choosing a heading for `field` does."""

        def chosen(name: Any) -> None:
            if not self._quiet:
                self._put(self._find().with_heading(field, name))

        return chosen

    def _headings(self) -> list[str]:
        """Return the headings that a field can stand under; a column without one cannot be chosen."""
        return [name for name in self._find().reading.headings if name]

    def _place(self, field: Field) -> int:
        """Return the place in the list of the heading that `field` stands under."""
        name = self._find().mapping.heading(field)
        headings = self._headings()
        return headings.index(name) + 1 if name in headings else 0

    def _draw_preview(self) -> None:
        """Show the first rows as they stand in the file; only the columns that are used."""
        found, language = self._find(), self._language
        used = {name for _, name in found.mapping.headings}
        columns = [at for at, name in enumerate(found.reading.headings) if name in used]
        if not columns:
            self._preview.value = ""
            return
        header = tuple(found.reading.headings[at] for at in columns)
        rows = tuple(tuple(cells[at] for at in columns) for cells in found.reading.preview[:_PREVIEWED])
        title = tag("h4", say(language, "uptake_page.preview"))
        shown = tag(
            "div",
            number_table(Table(header, rows)),
            "kt-scroll kt-preview-rows",
            tabindex="0",
            role="region",
            aria_label=tr(language, "uptake_page.preview"),
        )
        self._preview.value = str(joined((title, shown)))
