"""Phases: days from which something was another than before, each with a word on what happened."""

from collections.abc import Callable
from datetime import date

import ipywidgets as widgets

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
from kitools.uptake.choices import Phase
from kitools.words import say_date, tr


class PhasesEditor(Stack):
    """The phases that there are, and a line for one more."""

    def __init__(self, model: UptakeModel, changed: Callable[[], None]) -> None:
        self._model = model
        self._changed = changed
        self._day: date | None = None
        self._label = ""
        self._list, self._new, self._remark, self._mark = stack(), stack(), Block(), Block()
        add = button(
            tr(model.language, "uptake_page.phase_add"), self._add, "secondary"
        )  # stays, and so does the keyboard
        title = heading(4, say(model.language, "uptake_choice.phases"))
        hint = block(tag("p", tr(model.language, "uptake_choice.phases", "hint"), "kt-hint"))
        super().__init__(children=(title, hint, self._list, self._new, row(add), self._remark, self._mark))
        with_classes(self, "kt-named-group", "kt-item", "kt-phases-editor")
        self._draw()

    def _draw(self) -> None:
        """Show the phases, and an empty line."""
        self._day, self._label, self._remark.value = None, "", ""
        assert self._model.asked is not None
        self._list.children = tuple(self._phase(one) for one in self._model.asked.choices.phases)
        language = self._model.language
        self._new.children = (
            stack(
                fields.day_field(language, tr(language, "uptake_page.phase_day"), None, self._put_day),
                fields.TextField(
                    language, tr(language, "uptake_page.phase_label"), "", self._put_label, self._model.vouch
                ),
                classes="kt-fields",
            ),
        )

    def _phase(self, phase: Phase) -> widgets.Widget:
        """Return a phase with the button that takes it away."""
        language = self._model.language
        words = joined((tag("strong", say_date(language, phase.start)), f" {phase.label}"))
        away = tr(language, "uptake_page.phase_remove", day=phase.start)
        return row(block(tag("p", words)), button(away, lambda: self._remove(phase), "quiet"), classes="kt-row kt-line")

    def _put_day(self, day: date | None) -> bool:
        """Remember the day."""
        self._day = day
        return day is None or 1990 <= day.year <= self._model.today.year + 1

    def _put_label(self, text: str) -> Admission:
        """Remember the word, unless it is somebody's number."""
        admission = admit(text, self._model.vouched)
        self._label = admission.kept
        return admission

    def _add(self) -> None:
        """Add the phase, or say what is missing."""
        if self._day is None or not 1990 <= self._day.year <= self._model.today.year + 1:
            words = say(self._model.language, "uptake_page.phase_needs_day")
            self._remark.value = str(tag("p", words, "kt-remark-ought", role="alert"))
            return
        assert self._model.asked is not None
        self._model.asked = self._model.asked.with_phase(self._day, self._label)
        self._draw()
        self._changed()

    def _remove(self, phase: Phase) -> None:
        """Take a phase away."""
        assert self._model.asked is not None
        self._model.asked = self._model.asked.without_phase(phase)
        self._draw()
        self._changed()
        self._mark.value = ""
        self._mark.value = str(focus("kt-phases-editor"))
