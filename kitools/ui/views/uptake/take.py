"""The last step: who is to see it, what is hidden from them, and the files."""

from kitools.ui.models.uptake.model import UptakeModel
from kitools.ui.views.parts import Stack, opening, say, with_classes
from kitools.ui.views.uptake.marks import mark


class TakeStep(Stack):
    """What one takes along."""

    def __init__(self, model: UptakeModel) -> None:
        language = model.language
        super().__init__(
            children=(
                opening(say(language, "uptake_step.take-title"), say(language, "uptake_step.take-hint"), mark(model)),
            )
        )
        with_classes(self, "kt-stack")
