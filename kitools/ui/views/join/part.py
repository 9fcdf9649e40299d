"""A part of the participant's page, which knows its seat."""

from kitools.cases import Bilingual
from kitools.ui.models.join.seat import SeatModel
from kitools.ui.views.sessions.part import Part


class SeatPart(Part):
    """A part that is drawn from a seat."""

    model: SeatModel

    @property
    def seat(self) -> SeatModel:
        """The seat."""
        return self.model

    def material(self, text: Bilingual) -> str:
        """Return a text of the session's material in the session's language."""
        return text.in_language(self.model.material)
