"""A figure on a page: drawn for a wide and a narrow column, with caption, and its numbers on demand."""

from collections.abc import Callable
from typing import Any

from markupsafe import Markup

from kitools.figures import Drawing, Layout
from kitools.ui.views.number_table import number_table
from kitools.ui.views.parts import Block, block, details, joined, say, tag

Draw = Callable[[Layout], Drawing]


def picture(language: str, caption: Any, draw: Draw) -> Block:
    """Return the figure that `draw` gives for each layout; the one that fits the window is shown."""
    wide, narrow = draw(Layout.WIDE), draw(Layout.NARROW)
    shown = joined((_svg(wide, "kt-only-wide"), _svg(narrow, "kt-only-narrow"), tag("figcaption", caption)))
    numbers = details(say(language, "common.show_numbers"), number_table(wide.numbers))
    return block(joined((tag("figure", shown, "kt-figure"), numbers)))


def _svg(drawing: Drawing, classes: str) -> Markup:
    """Return a drawing as it is: `figures` has escaped what people wrote."""
    return tag("div", Markup(drawing.svg), classes)
