"""A choice and a reason to write: what a decision and an answer to a card have in common."""

from typing import NamedTuple

import ipywidgets as widgets

from kitools.ui.views import inputs
from kitools.ui.views.parts import Block, block, joined, stack, tag


class Written(NamedTuple):
    """The two fields, and the box that holds them."""

    choice: widgets.Textarea
    reason: widgets.Textarea
    box: widgets.Widget


def choice_and_reason(place: str, choice: str, reason: str, *, old: tuple[str, str] = ("", "")) -> Written:
    """Return fields with the labels `choice` and `reason`; the browser remembers them under `place`."""
    first = inputs.Textarea(description=choice, value=old[0], rows=2)
    second = inputs.Textarea(description=reason, value=old[1], rows=2)
    box = stack(
        stack(first, classes=f"kt-field kt-draft-{place}-choice"),
        stack(second, classes=f"kt-field kt-draft-{place}-reason"),
    )
    return Written(first, second, box)


def forgetting(place: str, *fields: str) -> Block:
    """Return the mark that lets the browser forget what was typed under `place`."""
    marks = (tag("div", "", "kt-kept", data_place=f"{place}-{name}", hidden="hidden") for name in fields)
    return block(joined(marks))
