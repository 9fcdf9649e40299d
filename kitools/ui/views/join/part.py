"""A part of the participant's page, which knows its seat."""

from typing import TypeVar

import ipywidgets as widgets
from markupsafe import Markup

from kitools.cases import Bilingual
from kitools.ui.models.join.seat import SeatModel
from kitools.ui.views.sessions.part import Part
from kitools.ui.views.sessions.tongue import labelled_in, said_in

W = TypeVar("W", bound=widgets.DOMWidget)


class SeatPart(Part):
    """A part that is drawn from a seat."""

    model: SeatModel

    @property
    def seat(self) -> SeatModel:
        """The seat."""
        return self.model

    def material(self, text: Bilingual) -> Markup:
        """Return a text of the session's material in its language, which is marked where the page speaks another."""
        return self.in_material(self.material_words(text))

    def material_words(self, text: Bilingual) -> str:
        """Return the same as bare words, for labels of fields and buttons."""
        return text.in_language(self.model.material)

    def in_material(self, words: str) -> Markup:
        """Return words that are in the material's language already."""
        return said_in(self.model.material, words, self.model.language)

    def labelled(self, widget: W) -> W:
        """Return a field or button, all of whose words are the material's."""
        return labelled_in(self.model.material, widget, self.model.language)
