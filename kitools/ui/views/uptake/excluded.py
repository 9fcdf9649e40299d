"""Points that are left out of a chart's limits: which unit, which day, and why; none without a reason."""

from collections.abc import Callable
from datetime import date

import ipywidgets as widgets
from markupsafe import Markup

from kitools.ui.models.uptake.model import UptakeModel
from kitools.ui.views import fields
from kitools.ui.views.parts import joined, tag
from kitools.ui.views.uptake.dated import DatedEditor
from kitools.uptake.choices import Exclusion
from kitools.words import say_date, tr


def excluded_editor(model: UptakeModel, changed: Callable[[], None]) -> DatedEditor:
    """Return the editor of what is left out."""
    return DatedEditor(model, changed, _Excluded(model), "excluded", "excluded")


class _Excluded:
    """What is left out."""

    def __init__(self, model: UptakeModel) -> None:
        self._model = model
        self._unit = ""

    def held(self) -> tuple[Exclusion, ...]:
        """Return what is left out."""
        return self._model.chosen().choices.excluded

    def day_of(self, one: Exclusion) -> date:
        """Return a day in the period that is left out."""
        return one.day

    def said(self, one: Exclusion) -> Markup:
        """Return the unit, the day and the reason."""
        unit = one.unit or self._all_units()
        return joined((tag("strong", f"{unit}, {say_date(self._model.language, one.day)}"), f" {one.reason}"))

    def fields(self) -> tuple[widgets.Widget, ...]:
        """Return the choice of a unit, at first all of them."""
        self._unit = ""
        units = [(self._all_units(), ""), *((name, name) for name in self._model.data().names)]
        words = tr(self._model.language, "uptake_page.excluded_unit")
        return (fields.choice_field(words, units, "", self._put_unit),)

    def take(self, day: date, text: str) -> None:
        """Leave out one more; raise KitError where no reason is given."""
        self._model.asked = self._model.chosen().with_exclusion(self._unit, day, text)

    def drop(self, one: Exclusion) -> None:
        """Take a point in again."""
        self._model.asked = self._model.chosen().without_exclusion(one)

    def _all_units(self) -> str:
        """Return what all units are called."""
        return tr(self._model.language, "uptake_choice.units", "all")

    def _put_unit(self, unit: str) -> None:
        """Remember the unit."""
        self._unit = unit
