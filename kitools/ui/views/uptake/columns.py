"""The second step: which column is what, until when was counted, and what is known of each unit."""

from datetime import date
from typing import Any

import ipywidgets as widgets

from kitools.ui.models.uptake.model import UptakeModel
from kitools.ui.models.uptake.understood import Understood
from kitools.ui.views import fields
from kitools.ui.views.later import in_a_while
from kitools.ui.views.parts import (
    Block,
    Stack,
    button,
    card,
    heading,
    joined,
    opening,
    row,
    say,
    stack,
    tag,
    with_classes,
)
from kitools.ui.views.uptake.headings import HeadingsCard
from kitools.ui.views.uptake.marks import mark
from kitools.ui.views.uptake.units import UnitsCard
from kitools.words import tr

_BEFORE_THE_CHART = 0.05


class ColumnsStep(Stack):
    """The guesses, each of which can be corrected, and a first look at what they lead to."""

    def __init__(self, model: UptakeModel) -> None:
        self._model = model
        self._turn = model.turn
        self._status, self._look = Block(), stack()
        self._columns = HeadingsCard(model.language, lambda: model.file, self._put)
        self._units = UnitsCard(model.language, lambda: model.file, self._put)
        self._until = stack()
        language = model.language
        super().__init__(
            children=(
                opening(
                    say(language, "uptake_step.columns-title"), say(language, "uptake_step.columns-hint"), mark(model)
                ),
                card(heading(3, say(language, "uptake_page.status_title")), self._status, self._look),
                card(heading(3, say(language, "uptake_page.until_title")), self._until),
                self._units,
                self._columns,
                self._onward(),
            )
        )
        with_classes(self, "kt-stack")
        self._draw_until()
        self._refresh()

    def _put(self, found: Understood) -> None:
        """Take the file to mean something else, and show what that changes; the fields stay where they are."""
        until, names = self._model.file.until, [one.unit for one in self._model.file.rows]
        self._model.put(found)
        self._columns.refresh()
        if names != [one.unit for one in found.rows]:
            self._units.draw()
        else:
            self._units.refresh()
        if found.until not in {until, self._until_shown}:
            self._draw_until()
        self._refresh()

    def _draw_until(self) -> None:
        """Show the last day that was counted, and the last that stands in the file."""
        language, found = self._model.language, self._model.file
        self._until_shown: date | None = found.until
        hint = tr(language, "uptake_page.until_hint")
        if found.latest is not None:
            hint = f"{hint} {tr(language, 'uptake_page.until_latest', day=found.latest)}"
        self._until.children = (
            fields.day_field(language, tr(language, "uptake_page.until"), found.until, self._put_until, hint),
        )

    def _put_until(self, day: date | None) -> bool:
        """Take another day as the last that was counted, if it is one."""
        if day is None or not 2000 <= day.year <= self._model.today.year + 1:
            return False
        self._until_shown = day
        self._put(self._model.file.with_until(day))
        return True

    def _refresh(self) -> None:
        """Say how the file stands now; the first chart comes a moment later, so that the page answers at once."""
        language, found = self._model.language, self._model.file
        self._status.value = str(status_words(language, found))
        self._look.children = ()
        if found.is_open:
            in_a_while(_BEFORE_THE_CHART, self._draw_look)

    def _draw_look(self) -> None:
        """Show a first chart, if this step is still the one that is shown."""
        if self._model.turn != self._turn or not self._model.file.is_open:
            return
        from kitools.ui.views.uptake.answer import first_look  # noqa: PLC0415 - figures are drawn only where needed

        self._look.children = first_look(self._model)

    def _onward(self) -> widgets.Widget:
        """Return the next step, and the way to another file."""
        language = self._model.language
        on = button(tr(language, "uptake_page.columns_right"), self._model.go_on, "primary")
        other = button(tr(language, "uptake_page.another_file"), self._model.let_go, "quiet")
        return row(on, other)


def status_words(language: str, found: Understood) -> Any:
    """Return in short what was read, and whether anything has to be seen to first."""
    reading = found.reading
    counted = say(
        language,
        "uptake_page.status",
        file=reading.file,
        rows=reading.rows,
        shape=str(reading.shape),
        units=len(found.rows),
        until=found.until,
    )
    lines = [tag("p", counted)]
    if found.is_open and not reading.faults:
        lines.append(tag("p", say(language, "uptake_page.status_fine"), "kt-good"))
    elif found.is_open:
        lines.append(
            tag("p", say(language, "uptake_page.status_look", count=reading.fault_count), "kt-remark-consider")
        )
    else:
        lines.append(tag("p", say(language, "uptake_page.status_faults", count=reading.fault_count), "kt-remark-ought"))
    for fault in reading.remarks[:3]:
        lines.append(tag("p", say(language, fault.code, **fault.facts), "kt-hint"))
    return joined((*lines, tag("div", lines[1], "kt-announce")))
