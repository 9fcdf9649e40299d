"""What is shown only to those who ask: a button that gives way to what it offers, with a calm word meanwhile."""

from collections.abc import Callable, Sequence
from contextlib import ExitStack

import ipywidgets as widgets

from kitools.ui.views.parts import Block, Stack, block, button, focus, row, say, tag, with_classes
from kitools.words import tr

Shown = Callable[[], widgets.Widget]


class OnDemand(Stack):
    """A button with the words of `code`, in whose place `shown()` comes; the keyboard goes to the class `target`."""

    def __init__(self, language: str, code: str, shown: Shown, target: str) -> None:
        self._language = language
        self._code = code
        self._make = shown
        self._target = target
        self._mark = Block()
        self._is_shown = False
        super().__init__()
        with_classes(self, "kt-stack")
        self.hide()

    def hide(self) -> None:
        """Offer it again."""
        self._is_shown = False
        self.children = (row(button(tr(self._language, self._code), self.show, "secondary")), self._mark)

    def show(self) -> None:
        """Say that it takes a moment, and show what is offered."""
        moment = block(tag("p", say(self._language, "practice.moment"), "kt-empty", role="status"))
        with ExitStack() as otherwise:  # whoever asked may ask again; the page's guard says what happened
            otherwise.callback(self.hide)
            self.children = (moment, self._mark)
            self.children = (self._make(), self._mark)
            otherwise.pop_all()
        self._is_shown = True
        self._mark.value = ""
        self._mark.value = str(focus(self._target))

    def again(self) -> None:
        """Make what is shown again, where it is, and leave the keyboard alone."""
        if self._is_shown:
            self.children = (self._make(), self._mark)


def offers(language: str, code: str, demands: Sequence[OnDemand]) -> tuple[widgets.Widget, ...]:
    """Return what can be asked for under a heading; the buttons stand beside each other until one is pressed."""
    return block(tag("h3", say(language, code))), row(*demands, classes="kt-offers-row")
