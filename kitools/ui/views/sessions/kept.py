"""Parts of a page that look again often: they are drawn anew only when what they show has changed."""

from collections.abc import Callable, Iterable
from typing import Any

import ipywidgets as widgets

from kitools.ui.views.parts import Block, Stack, with_classes

_NOTHING = object()


class Kept(Stack):
    """A part that is made again only when its key changes; what somebody reads or writes in stays otherwise."""

    def __init__(self, classes: str = "kt-stack") -> None:
        super().__init__()
        with_classes(self, *classes.split())
        self._key: Any = _NOTHING

    def show(self, key: Any, make: Callable[[], Iterable[widgets.Widget]]) -> None:
        """Show what `make` returns, unless it was made for the same `key` already."""
        if key == self._key:
            return
        self._key = key
        self.children = tuple(make())

    def forget(self) -> None:
        """Make it again next time."""
        self._key = _NOTHING


def update(shown: Block, markup: Any) -> None:
    """Show `markup` in `shown`; nothing is sent to the browser where it says the same already."""
    text = str(markup)
    if shown.value != text:
        shown.value = text


def choose_from(entry: widgets.Dropdown, options: Iterable[tuple[str, Any]], value: Any) -> None:
    """Offer `options` in `entry` with `value` chosen; what is offered and chosen already stays as it is."""
    offered = tuple(options)
    if tuple(entry.options) != offered:
        entry.options = offered
    if entry.value != value and value in [one for _, one in offered]:
        entry.value = value
