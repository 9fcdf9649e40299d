"""A figure that was drawn once and kept: the width that fits the window is shown, with caption and numbers."""

from collections.abc import Callable
from typing import Any, NamedTuple

from markupsafe import Markup

from kitools.ui.models.kept import NARROW, numbers_of
from kitools.ui.views.number_table import number_table
from kitools.ui.views.parts import details, joined, say, tag


class Numbers(NamedTuple):
    """The numbers of a figure: the columns' headings, and the rows."""

    header: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]


def kept_picture(language: str, find: Callable[[str], str | None], name: str, caption: Any) -> Markup | None:
    """Return the figure that `find` gives for `name` in `language`, `None` while it is not there whole."""
    wide, narrow = find(f"{name}.{language}"), find(f"{name}{NARROW}.{language}")
    numbers = numbers_of(wide)
    if wide is None or narrow is None or not numbers:
        return None
    shown = (
        tag("div", Markup(wide), "kt-only-wide"),  # drawn by `figures`, which escapes what people wrote
        tag("div", Markup(narrow), "kt-only-narrow"),
        tag("figcaption", caption),
    )
    table = Numbers(tuple(numbers["header"]), tuple(tuple(row) for row in numbers["rows"]))
    return joined(
        (tag("figure", joined(shown), "kt-figure"), details(say(language, "common.show_numbers"), number_table(table)))
    )
