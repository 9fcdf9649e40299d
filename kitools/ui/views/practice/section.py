"""One card of the plan: its heading, the remarks that belong here, and its fields or rows."""

from collections.abc import Callable, Sequence

import ipywidgets as widgets
from markupsafe import Markup

from kitools.ground import Finding
from kitools.ui.models.practice import editing
from kitools.ui.models.practice.forms import Kind, Section
from kitools.ui.models.practice.holder import PlanHolder
from kitools.ui.views import fields
from kitools.ui.views.parts import Block, Stack, block, button, focus, joined, row, say, stack, tag, with_classes
from kitools.ui.views.practice.inputs import field_input
from kitools.ui.views.practice.remarks import remark
from kitools.ui.views.values import row_summary, shortened
from kitools.words import has, tr

_NAMING = {Kind.PERSON, Kind.ONE_PERSON, Kind.PEOPLE}


class SectionCard(Stack):
    """A card; lists show one row in edit at a time, and only the card that changed is drawn again."""

    def __init__(self, model: PlanHolder, section: Section) -> None:
        self.section = section
        self._model = model
        self._open: int | None = None
        self._all_fields = False
        self._remarks = Block()
        self._content = stack()
        self._mark = Block()
        self._drawn_from: object = None
        super().__init__(children=(block(self._heading()), self._remarks, self._content, self._mark))
        with_classes(self, "kt-card", "kt-stack", f"kt-section-{section.name}")
        self.draw()

    def show_remarks(self, findings: Sequence[Finding]) -> None:
        """Show those of `findings` that are mended on this card."""
        own = [one for one in findings if one.where in self.section.where]
        self._remarks.value = str(joined(remark(self._model.language, one) for one in own))

    def draw(self) -> None:
        """Draw the fields or rows again."""
        self._drawn_from = self._offers()
        self._content.children = tuple(self._single() if self.section.item is None else self._list())

    def refresh(self) -> None:
        """Draw again if another card has changed what can be chosen on this one, or has given it a row."""
        if self._drawn_from != self._offers():
            self.draw()

    def _offers(self) -> object:
        """Return what this card shows of what other cards say: people, goals, challenges, and how many rows it has."""
        plan, kinds = self._model.plan, {field.kind for field in self.section.fields}
        people = sorted(self._model.people().items()) if kinds & _NAMING else None
        goals = [(one.id, one.text) for one in plan.goals] if Kind.GOAL in kinds else None
        challenges = [(one.id, one.text) for one in plan.challenges] if Kind.CHALLENGES in kinds else None
        rows = len(editing.value_at(plan, self.section.path)) if self.section.item else 0
        return people, goals, challenges, rows

    # --- a single value ---------------------------------------------------------------------------------------

    def _single(self) -> list[widgets.Widget]:
        """Return the fields of a section that is one value."""
        return [_grid([field_input(self._model, self.section, None, field) for field in self.section.fields])]

    # --- a list -------------------------------------------------------------------------------------------------

    def _list(self) -> list[widgets.Widget]:
        """Return the rows, the open one in edit, and the button for one more."""
        rows = editing.value_at(self._model.plan, self.section.path)
        shown = [self._editor(index) if index == self._open else self._row(index) for index in range(len(rows))]
        return [*self._asked(), *shown, *self._undo(), self._adding()]

    def _asked(self) -> list[widgets.Widget]:
        """Return the box for having asked at all, where the section has one."""
        section, model = self.section, self._model
        if not section.asked:
            return []
        asked = editing.value_at(model.plan, section.asked)
        words = tr(model.language, f"form.{section.name}-asked")
        return [fields.yes_field(words, asked, lambda new: model.put_asked(section, new))]

    def _row(self, index: int) -> widgets.Widget:
        """Return a row as it reads, with its two buttons."""
        model, section = self._model, self.section
        value = editing.value_at(model.plan, section.path)[index]
        summary = block(row_summary(model.language, section, value, model.plan, model.people()))
        name = shortened(str(getattr(value, section.fields[0].name)))
        edit = self._button("practice.edit", name, lambda: self._edit(index))
        remove = self._button("practice.remove", name, lambda: self._remove(index, value))
        return stack(summary, row(edit, remove), classes="kt-item")

    def _editor(self, index: int) -> widgets.Widget:
        """Return a row in edit: the brief fields, then the others on wish."""
        model, section = self._model, self.section
        shown = section.fields if self._all_fields else section.fields[: section.brief]
        buttons = [button(tr(model.language, "practice.done"), self._close, "secondary")]
        if len(shown) < len(section.fields):
            buttons.append(button(tr(model.language, "practice.more-fields"), self._more, "quiet"))
        inputs = [field_input(model, section, index, field) for field in shown]
        return stack(_grid(inputs), row(*buttons), classes=f"kt-item kt-open kt-editor-{section.name}")

    def _adding(self) -> widgets.Widget:
        """Return the button that adds a row, or why there is none to add."""
        model = self._model
        words = tr(model.language, f"section.{self.section.name}", "add")
        if editing.can_add(model.plan, self.section):
            return row(button(words, self._add, "secondary"))
        why = tr(model.language, f"section.{self.section.name}", "cannot")
        return row(button(words, self._add, "secondary", why_not=why), block(tag("p", why, "kt-why")))

    def _undo(self) -> list[widgets.Widget]:
        """Return the way back from the last removal on this card."""
        if self._model.undoable != self.section.name:
            return []
        words = block(tag("p", say(self._model.language, "practice.removed"), "kt-hint", role="status"))
        return [row(words, button(tr(self._model.language, "common.undo"), self._put_back, "quiet"))]

    # --- what the buttons do -------------------------------------------------------------------------------

    def _edit(self, index: int) -> None:
        """Open a row."""
        self._open, self._all_fields = index, False
        self.draw()
        self._focus(f"kt-editor-{self.section.name}")

    def _close(self) -> None:
        """Close the open row."""
        self._open = None
        self.draw()
        self._focus(f"kt-section-{self.section.name}")

    def _more(self) -> None:
        """Show all fields of the open row."""
        self._all_fields = True
        self.draw()
        self._focus(f"kt-editor-{self.section.name}")

    def _add(self) -> None:
        """Add a row and open it."""
        self._model.add(self.section)
        self._edit(len(editing.value_at(self._model.plan, self.section.path)) - 1)

    def _remove(self, index: int, drawn: object) -> None:
        """Remove a row, unless it has gone already: a button may be pressed twice before it is drawn again."""
        if editing.value_at(self._model.plan, self.section.path)[index : index + 1] != (drawn,):
            return
        self._open = None
        self._model.remove(self.section, index)
        self.draw()
        self._focus(f"kt-section-{self.section.name}")

    def _put_back(self) -> None:
        """Undo the removal."""
        self._model.undo(self.section)
        self.draw()
        self._focus(f"kt-section-{self.section.name}")

    # --- small parts -------------------------------------------------------------------------------------------

    def _heading(self) -> Markup:
        """Return the card's heading and hint."""
        language, code = self._model.language, f"section.{self.section.name}"
        hint = tag("p", tr(language, code, "hint"), "kt-hint") if has(language, code, "hint") else ""
        return joined((tag("h3", say(language, code), tabindex="-1"), hint))

    def _button(self, code: str, name: str, act: Callable[[], None]) -> widgets.Widget:
        """Return a small button whose tooltip says what it is about."""
        words = tr(self._model.language, code)
        press = button(words, act, "quiet")
        press.tooltip = f"{words}: {name}" if name else words
        return press

    def _focus(self, target: str) -> None:
        """Keep the keyboard where the visitor works."""
        self._mark.value = ""
        self._mark.value = str(focus(target))


def _grid(inputs: Sequence[widgets.Widget]) -> widgets.Widget:
    """Return inputs in a grid that becomes one column on a phone."""
    return stack(*inputs, classes="kt-fields")
