"""Points that are left out of a chart's limits: which unit, which day, and why."""

from collections.abc import Callable
from datetime import date

import ipywidgets as widgets

from kitools.ground import KitError
from kitools.ui.models.practice.texts import Admission, admit
from kitools.ui.models.uptake.model import UptakeModel
from kitools.ui.views import fields
from kitools.ui.views.parts import (
    Block,
    Stack,
    block,
    button,
    focus,
    heading,
    joined,
    row,
    say,
    stack,
    tag,
    with_classes,
)
from kitools.ui.views.uptake.sayings import error_words
from kitools.uptake.choices import Exclusion
from kitools.words import say_date, tr


class ExcludedEditor(Stack):
    """What is left out, and a line to leave out more; nothing is left out without a reason."""

    def __init__(self, model: UptakeModel, changed: Callable[[], None]) -> None:
        self._model = model
        self._changed = changed
        self._unit, self._reason = "", ""
        self._day: date | None = None
        self._list, self._new, self._remark, self._mark = stack(), stack(), Block(), Block()
        add = button(
            tr(model.language, "uptake_page.excluded_add"), self._add, "secondary"
        )  # stays, and so does the keyboard
        title = heading(4, say(model.language, "uptake_choice.excluded"))
        hint = block(tag("p", tr(model.language, "uptake_choice.excluded", "hint"), "kt-hint"))
        super().__init__(children=(title, hint, self._list, self._new, row(add), self._remark, self._mark))
        with_classes(self, "kt-named-group", "kt-item", "kt-excluded-editor")
        self._draw()

    def _draw(self) -> None:
        """Show what is left out, and an empty line."""
        self._unit, self._day, self._reason, self._remark.value = "", None, "", ""
        assert self._model.asked is not None
        self._list.children = tuple(self._one(one) for one in self._model.asked.choices.excluded)
        language = self._model.language
        units = [(tr(language, "uptake_choice.units", "all"), ""), *((name, name) for name in self._model.data().names)]
        self._new.children = (
            stack(
                fields.choice_field(tr(language, "uptake_page.excluded_unit"), units, "", self._put_unit),
                fields.day_field(language, tr(language, "uptake_page.excluded_day"), None, self._put_day),
                fields.TextField(
                    language, tr(language, "uptake_page.excluded_reason"), "", self._put_reason, self._model.vouch
                ),
                classes="kt-fields",
            ),
        )

    def _one(self, exclusion: Exclusion) -> widgets.Widget:
        """Return what is left out, with the button that takes it in again."""
        language = self._model.language
        unit = exclusion.unit or tr(language, "uptake_choice.units", "all")
        words = joined((tag("strong", f"{unit}, {say_date(language, exclusion.day)}"), f" {exclusion.reason}"))
        again = tr(language, "uptake_page.excluded_remove", day=exclusion.day)
        press = button(again, lambda: self._remove(exclusion), "quiet")
        return row(block(tag("p", words)), press, classes="kt-row kt-line")

    def _put_unit(self, unit: str) -> None:
        """Remember the unit."""
        self._unit = unit

    def _put_day(self, day: date | None) -> bool:
        """Remember the day."""
        self._day = day
        return day is None or 1990 <= day.year <= self._model.today.year + 1

    def _put_reason(self, text: str) -> Admission:
        """Remember the reason, unless it is somebody's number."""
        admission = admit(text, self._model.vouched)
        self._reason = admission.kept
        return admission

    def _add(self) -> None:
        """Leave out one more, or say what is missing."""
        language = self._model.language
        if self._day is None:
            words = say(language, "uptake_page.excluded_needs_day")
            self._remark.value = str(tag("p", words, "kt-remark-ought", role="alert"))
            return
        assert self._model.asked is not None
        try:
            self._model.asked = self._model.asked.with_exclusion(self._unit, self._day, self._reason)
        except KitError as error:
            self._remark.value = str(tag("p", error_words(language, error), "kt-remark-ought", role="alert"))
            return
        self._draw()
        self._changed()

    def _remove(self, exclusion: Exclusion) -> None:
        """Take a point in again."""
        assert self._model.asked is not None
        self._model.asked = self._model.asked.without_exclusion(exclusion)
        self._draw()
        self._changed()
        self._mark.value = ""
        self._mark.value = str(focus("kt-excluded-editor"))
