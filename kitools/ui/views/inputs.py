"""The widgets of a page, each a single one: what ipywidgets makes beside each of them is shared by all.

To ipywidgets the layout and the style of a widget are widgets of their own, each with its messages to every browser: a
page of a hundred texts would be three hundred widgets. Looks are the style sheet's, so one of each is enough.
"""

from typing import Any

import ipywidgets as widgets
import traitlets

_MADE: dict[type, Any] = {}


def _shared(kind: type) -> Any:
    """Return the one layout or style of a `kind` that all share; another, if somebody has closed it."""
    made = _MADE.get(kind)
    if made is None or made.comm is None:
        made = _MADE[kind] = kind()
    return made


def is_shared(part: widgets.Widget) -> bool:
    """Whether a layout or a style belongs to all, so that it must neither be changed nor closed."""
    return part is _MADE.get(type(part))


class Plain(traitlets.HasTraits):
    """Mix-in: shares layout and style, and has a constant `repr`, so that a notebook's output is the same each time.

    A widget whose layout is to change must be given one of its own.
    """

    @traitlets.default("layout")
    def _layout(self) -> Any:
        """Return the layout of all."""
        return _shared(widgets.Layout)

    @traitlets.default("style")
    def _style(self) -> Any:
        """Return the style of all widgets of this kind."""
        return _shared(type(self).style.klass)  # type: ignore[attr-defined]

    def __repr__(self) -> str:
        """Return the name of the class only."""
        return f"<{type(self).__name__}>"


class Checkbox(Plain, widgets.Checkbox):
    """Yes or no."""


class DatePicker(Plain, widgets.DatePicker):
    """A day."""


class Dropdown(Plain, widgets.Dropdown):
    """One of several, folded away."""


class FloatSlider(Plain, widgets.FloatSlider):
    """A number on a scale."""


class IntSlider(Plain, widgets.IntSlider):
    """A whole number on a scale."""


class Password(Plain, widgets.Password):
    """A text that is not shown."""


class RadioButtons(Plain, widgets.RadioButtons):
    """One of several, all shown."""


class Text(Plain, widgets.Text):
    """A line of text."""


class Textarea(Plain, widgets.Textarea):
    """Several lines of text."""
