"""Days with a word on each: those that there are, and a line for one more; phases and left-out points are both such."""

from collections.abc import Callable
from datetime import date
from typing import Any, Protocol

import ipywidgets as widgets
from markupsafe import Markup

from kitools.ground import KitError
from kitools.ui.models.practice.texts import Admission, admit
from kitools.ui.models.uptake.model import UptakeModel
from kitools.ui.views import fields
from kitools.ui.views.parts import Block, Stack, block, button, focus, heading, row, say, stack, tag, with_classes
from kitools.ui.views.uptake.sayings import error_words
from kitools.words import tr

_EARLIEST = 1990


class Dated(Protocol):
    """What an editor of days works on; `one` is always something that `held` returned."""

    def held(self) -> tuple[Any, ...]:
        """Return what there is."""

    def day_of(self, one: Any) -> date:
        """Return the day of one of them."""

    def said(self, one: Any) -> Markup:
        """Return what there is to read of one of them."""

    def fields(self) -> tuple[widgets.Widget, ...]:
        """Return the fields before the day, empty."""

    def take(self, day: date, text: str) -> None:
        """Take in one more; raise KitError where something is missing."""

    def drop(self, one: Any) -> None:
        """Take one away."""


class DatedEditor(Stack):
    """The `days`, each with a button that takes it away, and the fields for one more.

    Words are `uptake_choice.<choice>` and `uptake_page.<name>_…`. Keyboard focus stays on the button that adds, and
    goes to the editor when something is taken away.
    """

    def __init__(self, model: UptakeModel, changed: Callable[[], None], days: Dated, choice: str, name: str) -> None:
        self._model, self._changed, self._days, self._name = model, changed, days, name
        self._place = f"kt-{choice}-editor"
        self._day: date | None = None
        self._text = ""
        self._list, self._new, self._remark, self._mark = stack(), stack(), Block(), Block()
        title = heading(4, say(model.language, f"uptake_choice.{choice}"))
        hint = block(tag("p", tr(model.language, f"uptake_choice.{choice}", "hint"), "kt-hint"))
        add = row(button(self._words("add"), self._add, "secondary"))
        super().__init__(children=(title, hint, self._list, self._new, add, self._remark, self._mark))
        with_classes(self, "kt-named-group", "kt-item", self._place)
        self._draw()

    def _words(self, part: str, **facts: object) -> str:
        """Return the words of this editor for a part of it."""
        return tr(self._model.language, f"uptake_page.{self._name}_{part}", None, **facts)

    def _draw(self) -> None:
        """Show what there is, and an empty line."""
        self._day, self._text, self._remark.value = None, "", ""
        language = self._model.language
        self._list.children = tuple(self._line(one) for one in self._days.held())
        day = fields.day_field(language, self._words("day"), None, self._put_day)
        text = fields.TextField(language, self._words("text"), "", self._put_text, self._model.vouch)
        self._new.children = (stack(*self._days.fields(), day, text, classes="kt-fields"),)

    def _line(self, one: Any) -> widgets.Widget:
        """Return one of them with the button that takes it away."""
        words = self._words("remove", day=self._days.day_of(one))
        away = button(words, lambda: self._remove(one), "quiet")
        return row(block(tag("p", self._days.said(one))), away, classes="kt-row kt-line")

    def _is_possible(self, day: date) -> bool:
        """Whether a plan can have been made on `day`."""
        return _EARLIEST <= day.year <= self._model.today.year + 1

    def _put_day(self, day: date | None) -> bool:
        """Remember the day."""
        self._day = day
        return day is None or self._is_possible(day)

    def _put_text(self, text: str) -> Admission:
        """Remember the word, unless it is somebody's number."""
        admission = admit(text, self._model.vouched)
        self._text = admission.kept
        return admission

    def _add(self) -> None:
        """Take in one more, or say what is missing."""
        if self._day is None or not self._is_possible(self._day):
            self._remark_on(self._words("needs_day"))
            return
        try:
            self._days.take(self._day, self._text)
        except KitError as error:
            self._remark_on(error_words(self._model.language, error))
            return
        self._draw()
        self._changed()

    def _remark_on(self, words: Any) -> None:
        """Say what is missing, under the fields."""
        self._remark.value = str(tag("p", words, "kt-remark-ought", role="alert"))

    def _remove(self, one: Any) -> None:
        """Take one away, and keep the keyboard here."""
        self._days.drop(one)
        self._draw()
        self._changed()
        self._mark.value = ""
        self._mark.value = str(focus(self._place))
