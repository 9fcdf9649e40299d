"""What can be projected while the groups work: the stage, the clock, what participants do now; nothing for trainers."""

from kitools.sessions.material.stages import Stage
from kitools.ui.models.facilitator.model import FacilitatorModel
from kitools.ui.views.facilitator.part import Part
from kitools.ui.views.facilitator.people import invitation
from kitools.ui.views.facilitator.steer import LineSteps, demonstration_lines
from kitools.ui.views.parts import Block, joined, tag, with_classes
from kitools.ui.views.sessions.kept import Kept, update


class Screen(Part):
    """The wall: what all may see."""

    def __init__(self, model: FacilitatorModel) -> None:
        super().__init__(model)
        self._shown = with_classes(Block(), "kt-card", "kt-wall")
        self._steps = Kept()
        self.children = (self._shown, self._steps)
        self.refresh()

    def refresh(self) -> None:
        """Take in which stage it is."""
        update(self._shown, self._wall())
        shows = self.model.state.stage is Stage.DEMONSTRATION and self.model.setting.demonstration
        self._steps.show(shows, lambda: (LineSteps(self.model),) if shows else ())
        for one in self._steps.children:
            one.refresh()

    def _wall(self) -> object:
        """Return what all may see now."""
        model, language = self.model, self.model.material_language
        if model.in_lobby:
            return invitation(model)
        if model.state.stage is Stage.DEMONSTRATION and model.setting.demonstration:
            return demonstration_lines(model, most=4)
        now = tag("p", model.texts().now.in_language(language), "kt-wall-now", lang=language)
        return joined((tag("h2", self.say(f"session_stage.{model.state.stage}")), now))
