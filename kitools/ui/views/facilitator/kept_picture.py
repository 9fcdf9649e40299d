"""A figure that was drawn once and kept: the width that fits the window is shown, with caption and numbers."""

from typing import Any

from markupsafe import Markup

from kitools.figures import Table
from kitools.ui.models.facilitator.model import FacilitatorModel
from kitools.ui.models.facilitator.pictures import NARROW, numbers_of
from kitools.ui.views.parts import details, joined, say, tag
from kitools.ui.views.pictures import number_table


def kept_picture(model: FacilitatorModel, name: str, caption: Any) -> Markup:
    """Return the figure kept as `name` in the page's language, or that it is being drawn."""
    language = model.language
    wide = model.log.picture(model.session, f"{name}.{language}")
    narrow = model.log.picture(model.session, f"{name}{NARROW}.{language}")
    numbers = numbers_of(wide)
    if wide is None or narrow is None or not numbers:
        return tag("p", say(language, "trainer.being_drawn"), "kt-empty", role="status")
    shown = (
        tag("div", Markup(wide), "kt-only-wide"),  # drawn by `figures`, which escapes what people wrote
        tag("div", Markup(narrow), "kt-only-narrow"),
        tag("figcaption", caption),
    )
    table = Table(tuple(numbers["header"]), tuple(tuple(row) for row in numbers["rows"]))
    return joined(
        (tag("figure", joined(shown), "kt-figure"), details(say(language, "common.show_numbers"), number_table(table)))
    )
