"""Choosing units: all, one group, one unit, or several."""

from collections.abc import Callable
from typing import Any

import ipywidgets as widgets

from kitools.ui.models.uptake.model import UptakeModel
from kitools.ui.views import fields
from kitools.ui.views.parts import Stack, stack, with_classes
from kitools.words import tr

_SEVERAL = ("\0several",)


class WhichUnits(Stack):
    """A list of all, groups and units; and boxes to tick for those who want several."""

    def __init__(
        self, model: UptakeModel, label: str, all_of_them: str, chosen: tuple[str, ...], put: Callable[[Any], Any]
    ) -> None:
        self._model = model
        self._put = put
        self._chosen = chosen
        self._boxes = stack()
        language, names = model.language, model.data().names
        options: list[tuple[str, Any]] = [(all_of_them, ())]
        options += [(tr(language, "uptake_page.group", group=group), units) for group, units in model.groups().items()]
        options += [(name, (name,)) for name in names]
        options.append((tr(language, "uptake_page.several_units"), _SEVERAL))
        known = [value for _, value in options]
        entry = fields.choice_field(label, options, chosen if chosen in known else _SEVERAL, self._choose)
        super().__init__(children=(entry, self._boxes))
        with_classes(self, "kt-which-units")
        if chosen not in known:
            self._offer()

    def _choose(self, units: tuple[str, ...]) -> None:
        """Take what was chosen, or offer boxes."""
        if units == _SEVERAL:
            self._offer()
            return
        self._boxes.children = ()
        self._chosen = units
        self._put(units)

    def _offer(self) -> None:
        """Show a box for each unit."""
        language, names = self._model.language, self._model.data().names
        label = tr(language, "uptake_page.which_units")
        boxes: widgets.Widget = fields.many_field(label, [(name, name) for name in names], self._chosen, self._put)
        self._boxes.children = (with_classes(boxes, "kt-named-group"),)
