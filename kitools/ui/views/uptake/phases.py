"""Phases: days from which something was another than before, each with a word on what happened."""

from collections.abc import Callable
from datetime import date

import ipywidgets as widgets
from markupsafe import Markup

from kitools.ui.models.uptake.model import UptakeModel
from kitools.ui.views.parts import joined, tag
from kitools.ui.views.uptake.dated import DatedEditor
from kitools.uptake.choices import Phase
from kitools.words import say_date


def phases_editor(model: UptakeModel, changed: Callable[[], None]) -> DatedEditor:
    """Return the editor of phases."""
    return DatedEditor(model, changed, _Phases(model), "phases", "phase")


class _Phases:
    """The phases that are chosen."""

    def __init__(self, model: UptakeModel) -> None:
        self._model = model

    def held(self) -> tuple[Phase, ...]:
        """Return the phases."""
        return self._model.chosen().choices.phases

    def day_of(self, one: Phase) -> date:
        """Return the day on which a phase begins."""
        return one.start

    def said(self, one: Phase) -> Markup:
        """Return the day and what happened."""
        return joined((tag("strong", say_date(self._model.language, one.start)), f" {one.label}"))

    def fields(self) -> tuple[widgets.Widget, ...]:
        """Return no more fields."""
        return ()

    def take(self, day: date, text: str) -> None:
        """Add a phase."""
        self._model.asked = self._model.chosen().with_phase(day, text)

    def drop(self, one: Phase) -> None:
        """Take a phase away."""
        self._model.asked = self._model.chosen().without_phase(one)
