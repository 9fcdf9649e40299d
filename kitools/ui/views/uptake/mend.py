"""The third step: everything that is wrong in the file at once, and the way on."""

import ipywidgets as widgets

from kitools.ui.models.uptake.model import UptakeModel
from kitools.ui.models.uptake.steps import Step
from kitools.ui.views.fault_list import fault_list
from kitools.ui.views.parts import Stack, block, button, card, heading, opening, row, say, tag, with_classes
from kitools.ui.views.uptake.marks import mark
from kitools.uptake.intake import Fault, Gravity
from kitools.words import tr

_KINDS = ((Gravity.STOPS, "stop"), (Gravity.ROW, "ought"), (Gravity.ASKS, "ought"))


class MendStep(Stack):
    """The faults by how much they matter, what can be done about each, and what is left out if one goes on."""

    def __init__(self, model: UptakeModel) -> None:
        self._model = model
        language, found = model.language, model.file
        faults = (*found.reading.faults, *(found.reading.units.faults if found.reading.units else ()))
        remarks = found.reading.remarks
        hint = "uptake_step.mend-hint" if faults else "uptake_step.mend-none"
        shown: list[widgets.Widget] = [
            opening(say(language, "uptake_step.mend-title"), say(language, hint), mark(model))
        ]
        shown += [self._kind(gravity, kind, faults) for gravity, kind in _KINDS if _of(gravity, faults)]
        if remarks:
            words = fault_list(language, remarks, "consider")
            shown.append(card(heading(3, say(language, "uptake_page.remarks_title")), block(words)))
        super().__init__(children=(*shown, self._onward()))
        with_classes(self, "kt-stack")

    def _kind(self, gravity: Gravity, kind: str, faults: tuple[Fault, ...]) -> widgets.Widget:
        """Return the faults that matter as much as `gravity`."""
        language = self._model.language
        code = f"uptake_gravity.{gravity}"
        title, hint = heading(3, say(language, code)), block(tag("p", tr(language, code, "hint")))
        return card(title, hint, block(fault_list(language, _of(gravity, faults), kind)))

    def _onward(self) -> widgets.Widget:
        """Return the ways on: mended outside, the columns corrected, or without the rows that are faulty."""
        language, found = self._model.language, self._model.file
        another = button(tr(language, "uptake_page.mended_file"), self._model.let_go, "secondary")
        columns = button(tr(language, "uptake_page.back_to_columns"), lambda: self._model.go(Step.COLUMNS), "secondary")
        if found.is_open:
            return row(button(tr(language, "uptake_page.to_questions"), self._on, "primary"), columns)
        if found.reading.is_stopped:
            why = block(tag("p", say(language, "uptake_page.must_mend"), "kt-why"))
            return row(another, columns, why)
        code = "uptake_page.go_on_without" if found.reading.faulty_rows else "uptake_page.go_on_fine"
        words = tr(language, code, count=found.reading.faulty_rows, rows=found.reading.rows)
        return row(another, columns, button(words, self._anyway, "primary"))

    def _anyway(self) -> None:
        """Go on without the faulty rows, on the visitor's word."""
        self._model.give_word()
        self._on()

    def _on(self) -> None:
        """Go to the questions."""
        self._model.go(Step.ASK)


def _of(gravity: Gravity, faults: tuple[Fault, ...]) -> list[Fault]:
    """Return the faults of one gravity."""
    return [fault for fault in faults if fault.gravity is gravity]
