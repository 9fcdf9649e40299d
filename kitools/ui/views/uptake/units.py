"""The card on which it is filled in since when each unit could make plans, and for how many citizens."""

from collections.abc import Callable
from datetime import date
from typing import Any

import ipywidgets as widgets

from kitools.ui.models.uptake.files import KINDS, LIMIT, Example, assumed_units
from kitools.ui.models.uptake.understood import Understood
from kitools.ui.models.uptake.unit_rows import MOST, UnitRow
from kitools.ui.views import fields
from kitools.ui.views.fault_list import fault_list
from kitools.ui.views.parts import (
    Block,
    Stack,
    block,
    button,
    focus,
    heading,
    joined,
    listed,
    row,
    say,
    stack,
    tag,
    with_classes,
)
from kitools.ui.views.upload import Upload
from kitools.words import say_date, tr

_YEARS = (1990, 2199)
_AT_ONCE = 3  # each unit is some twenty widgets, which a browser needs time for


class UnitsCard(Stack):
    """A row of fields for each unit, or a file that says it all."""

    def __init__(self, language: str, find: Callable[[], Understood], put: Callable[[Understood], None]) -> None:
        self._language = language
        self._find = find
        self._put = put
        self._rows, self._file = stack(), stack()
        self._remark, self._refused, self._mark = Block(), Block(), Block()
        self._is_open = False
        title = heading(3, say(language, "uptake_page.units_title"))
        hint = block(tag("p", say(language, "uptake_page.units_hint")))
        super().__init__(children=(title, hint, self._remark, self._rows, self._file, self._refused, self._mark))
        with_classes(self, "kt-card", "kt-stack", "kt-units")
        self.draw()

    def draw(self) -> None:
        """Draw the units again."""
        found, language = self._find(), self._language
        if len(found.rows) > MOST:
            words = say(language, "uptake_page.units_many", count=len(found.rows), most=MOST)
            self._rows.children = (block(tag("p", words, "kt-note")),)
        elif self._is_open or (len(found.rows) <= _AT_ONCE and all(one.is_blank for one in found.rows)):
            self._rows.children = tuple(self._unit(one) for one in found.rows)
        else:
            self._rows.children = tuple(self._summary(found))
        self._file.children = tuple(self._from_a_file(found))
        self.refresh()

    def refresh(self) -> None:
        """Say how many units have a start; the fields stay as they are."""
        rows, language = self._find().rows, self._language
        started = sum(one.start is not None for one in rows)
        if not rows:
            words, kind = say(language, "uptake_page.units_none"), "kt-hint"
        elif started < len(rows):
            words = say(language, "uptake_page.units_without_start", count=len(rows) - started, all=len(rows))
            kind = "kt-remark-consider"
        else:
            words, kind = say(language, "uptake_page.units_fine", all=len(rows)), "kt-good"
        self._remark.value = str(tag("p", words, kind))

    def _summary(self, found: Understood) -> list[widgets.Widget]:
        """Return what is known of the units in a few lines, and the way to correct it."""
        language = self._language
        code = "uptake_page.units_correct" if any(not one.is_blank for one in found.rows) else "uptake_page.units_fill"
        return [
            block(listed((self._in_short(one) for one in found.rows), "kt-unit-list")),
            row(button(tr(language, code), self._open, "secondary")),
        ]

    def _in_short(self, unit: UnitRow) -> Any:
        """Return one unit in a line."""
        language = self._language
        start = say_date(language, unit.start) if unit.start else tr(language, "uptake_page.not_known")
        eligible = str(unit.eligible) if unit.eligible is not None else tr(language, "uptake_page.not_known")
        return say(language, "uptake_page.unit_in_short", unit=unit.unit, start=start, eligible=eligible)

    def _open(self) -> None:
        """Show the fields."""
        self._is_open = True
        self.draw()
        self._focus("kt-unit-fields")

    def _unit(self, unit: UnitRow) -> widgets.Widget:
        """Return the fields of one unit, which belong together under its name."""
        language = self._language

        def words(name: str) -> str:
            return tr(language, f"uptake_page.unit_{name}")

        shown = stack(
            fields.day_field(language, words("start"), unit.start, self._day(unit.unit, "start")),
            fields.day_field(language, words("stop"), unit.stop, self._day(unit.unit, "stop")),
            fields.NumberField(language, words("eligible"), unit.eligible, self._eligible(unit.unit), whole=True),
            fields.day_field(language, words("changed"), unit.changed, self._day(unit.unit, "changed")),
            classes="kt-fields kt-unit-fields",
        )
        return stack(heading(4, unit.unit), shown, classes="kt-item kt-named-group")

    def _day(self, unit: str, name: str) -> Callable[[date | None], bool]:
        """Return what choosing a day for a unit does."""

        def put(day: date | None) -> bool:
            if day is not None and not _YEARS[0] <= day.year <= _YEARS[1]:
                return False
            self._put(self._find().with_unit(unit, {name: day}))
            return True

        return put

    def _eligible(self, unit: str) -> Callable[[float | None], bool]:
        """Return what typing the number of citizens in a unit's target group does."""

        def put(number: float | None) -> bool:
            if number is not None and number < 0:
                return False
            self._put(self._find().with_unit(unit, {"eligible": None if number is None else int(number)}))
            return True

        return put

    def _from_a_file(self, found: Understood) -> list[widgets.Widget]:
        """Return the field for a file of units, and for Copenhagen the starts that somebody assumed."""
        language = self._language
        shown: list[widgets.Widget] = []
        if found.example is Example.COPENHAGEN and all(one.start is None for one in found.rows):
            words = block(tag("p", say(language, "uptake_page.assumed_hint"), "kt-note"))
            shown += [words, row(button(tr(language, "uptake_page.assumed_use"), self._assume, "secondary"))]
        label, hint = tr(language, "uptake_page.units_file"), tr(language, "uptake_page.units_file_hint")
        too_large = tr(language, "uptake_page.too_large", limit=LIMIT // 1_000_000)
        field = Upload(language, label, hint, self._take, kinds=KINDS, limit=LIMIT, too_large=too_large)
        return [*shown, field]

    def _assume(self) -> None:
        """Fill in the starts that were assumed for Copenhagen."""
        content, name = assumed_units()
        self._take(name, content)

    def _take(self, name: str, content: bytes) -> None:
        """Take what a file says of the units; one that is refused whole is let go of, and it is said why."""
        found = self._find().with_units(content, name)
        if found.units is not None and found.units.is_refused:
            title = tag("p", say(self._language, "uptake_page.refused", file=found.units.file), "kt-remark-stop")
            faults = fault_list(self._language, found.units.faults, "stop")
            self._refused.value = str(tag("div", joined((title, faults)), role="alert"))
            return
        self._is_open, self._refused.value = False, ""
        self._put(found)
        self.draw()
        self._focus("kt-units")

    def _focus(self, target: str) -> None:
        """Keep the keyboard in the card when what was pressed is gone."""
        self._mark.value = ""
        self._mark.value = str(focus(target))
