"""The card with what can be chosen beside the question: the most common at once, the rest on demand."""

from collections.abc import Callable
from datetime import date
from typing import Any

import ipywidgets as widgets

from kitools.ui.models.uptake.choosing import FIRST, KINDS, MORE, Choice
from kitools.ui.models.uptake.model import UptakeModel
from kitools.ui.views import fields
from kitools.ui.views.parts import Stack, button, heading, row, say, stack, with_classes
from kitools.ui.views.uptake.excluded import excluded_editor
from kitools.ui.views.uptake.phases import phases_editor
from kitools.ui.views.uptake.which_units import WhichUnits
from kitools.uptake.choices import Choices, Per, Rules
from kitools.words import say_number, tr

_LEVELS = (0.9, 0.95, 0.99)


class ChoicesCard(Stack):
    """The choices of the question that is asked; `changed` is called after each change, and draws the answer."""

    def __init__(self, model: UptakeModel, changed: Callable[[], None]) -> None:
        self._model = model
        self._changed = changed
        self._all = False
        self._first, self._more, self._toggle = stack(classes="kt-fields"), stack(), stack()
        self._press = button("", self._turn, "quiet")  # the same one throughout, so that the keyboard stays on it
        title = heading(3, say(model.language, "uptake_page.choices"))
        super().__init__(children=(title, self._first, self._toggle, self._more))
        with_classes(self, "kt-card", "kt-stack", "kt-choices")
        assert model.asked is not None
        self._question = model.asked.question
        self._first.children = tuple(self._field(choice) for choice in FIRST[self._question])
        self._all = self._has_more_chosen()
        self._draw_more()

    def _has_more_chosen(self) -> bool:
        """Whether anything has been chosen that is not shown at once."""
        usual = Choices()
        return any(self._chosen(one) != getattr(usual, one) for one in MORE.get(self._question, ()))

    def _chosen(self, choice: Choice) -> Any:
        """Return what is chosen now."""
        assert self._model.asked is not None
        return getattr(self._model.asked.choices, choice)

    def _draw_more(self) -> None:
        """Show the rest, or the button that does."""
        more = MORE.get(self._question, ())
        if not more:
            return
        code = "uptake_page.fewer_choices" if self._all else "uptake_page.more_choices"
        self._press.description = tr(self._model.language, code)
        if not self._toggle.children:
            self._toggle.children = (row(self._press),)
        plain = [self._field(one) for one in more if one not in (Choice.PHASES, Choice.EXCLUDED)] if self._all else []
        editors = [self._field(one) for one in more if one in (Choice.PHASES, Choice.EXCLUDED)] if self._all else []
        self._more.children = (*editors, stack(*plain, classes="kt-fields")) if self._all else ()

    def _turn(self) -> None:
        """Show the rest, or hide it."""
        self._all = not self._all
        self._draw_more()

    def _put(self, choice: Choice) -> Callable[[Any], bool]:
        """Return what choosing something does."""

        def put(value: Any) -> bool:
            self._model.change(**{choice.value: value})
            self._changed()
            return True

        return put

    def _field(self, choice: Choice) -> widgets.Widget:  # noqa: PLR0911 - one for each kind of choice
        """Return the field for one choice."""
        language, put, chosen = self._model.language, self._put(choice), self._chosen(choice)
        label = tr(language, f"uptake_choice.{choice}")
        hint = tr(language, f"uptake_choice.{choice}", "hint")
        match choice:
            case Choice.STAGE | Choice.SINCE:
                options = [(tr(language, f"stage.{stage}"), stage) for stage in self._model.stages()]
                return fields.choice_field(label, options, chosen, put, hint)
            case Choice.UNITS | Choice.COMPARED | Choice.REFERENCE:
                everybody = tr(language, f"uptake_choice.{choice}", "all", unit=self._model.data().names[0])
                return WhichUnits(self._model, label, everybody, chosen, put)
            case Choice.PER:
                return fields.choice_field(label, _named(language, "uptake_per", Per), chosen, put, hint)
            case Choice.KIND:
                kinds: list[tuple[str, Any]] = [(tr(language, "uptake_kind.chosen"), None)]
                kinds += [(tr(language, f"uptake_kind.{kind}"), kind.value) for kind in KINDS]
                return fields.choice_field(label, kinds, chosen, put, hint)
            case Choice.RULES:
                return fields.choice_field(label, _named(language, "uptake_rules", Rules), chosen, put, hint)
            case Choice.LEVEL:
                levels = [(f"{say_number(language, 100 * level)} %", level) for level in _LEVELS]
                return fields.choice_field(label, levels, chosen, put, hint)
            case Choice.TARGET:
                return fields.NumberField(language, label, chosen, put, hint=hint, whole=False)
            case Choice.PER_UNIT:
                return fields.yes_field(label, chosen, put, hint)
            case Choice.CHANGE:
                day = chosen or getattr(self._model.answer().result, "change", None)
                return fields.day_field(language, label, day, self._day(choice), hint)
            case Choice.FREEZE:
                return fields.day_field(language, label, chosen, self._day(choice), hint)
            case Choice.PHASES:
                return phases_editor(self._model, self._changed)
            case Choice.EXCLUDED:
                return excluded_editor(self._model, self._changed)

    def _day(self, choice: Choice) -> Callable[[date | None], bool]:
        """Return what choosing a day does; a year that is being typed is none yet."""

        def put(day: date | None) -> bool:
            if day is not None and not 1990 <= day.year <= self._model.today.year + 10:
                return False
            return self._put(choice)(day)

        return put


def _named(language: str, code: str, codes: Any) -> list[tuple[str, Any]]:
    """Return the members of an enumeration with their words."""
    return [(tr(language, f"{code}.{one}"), one) for one in codes]
