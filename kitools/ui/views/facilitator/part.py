"""What every part of the trainer's page is."""

from typing import Any

import ipywidgets as widgets
from markupsafe import Markup

from kitools.ui.models.facilitator.model import FacilitatorModel
from kitools.ui.views.parts import Stack, say, with_classes
from kitools.ui.views.sessions.tongue import said_in
from kitools.words import tr


class Part(Stack):
    """A part of the page; `refresh` takes in what has happened."""

    def __init__(self, model: FacilitatorModel, children: tuple[widgets.Widget, ...] = ()) -> None:
        super().__init__(children=children)
        with_classes(self, "kt-stack")
        self.model = model
        self.language = model.language

    def refresh(self) -> None:
        """Take in what has happened; a part that never changes need not."""

    def say(self, code: str, **facts: Any) -> Any:
        """Return a sentence of `words/`."""
        return say(self.language, code, **facts)

    def in_material(self, words: str) -> Markup:
        """Return words of cards, plans and what is said, marked with their language where the page speaks another."""
        return said_in(self.model.material_language, words, self.language)

    def tr(self, code: str, **facts: Any) -> str:
        """Return a sentence of `words/` as plain text, for labels."""
        return tr(self.language, code, **facts)
