"""The opsamling: the guide step by step, and beside it what the log can show, one thing at a time."""

from collections.abc import Callable
from importlib import import_module

from kitools.sessions.material.guides import DebriefStep, pearls
from kitools.ui.models.facilitator.model import FacilitatorModel
from kitools.ui.views.facilitator.part import Part
from kitools.ui.views.parts import Block, Row, button, details, joined, listed, row, say, stack, tag, with_classes
from kitools.ui.views.sessions.kept import update

_VIEWS = {
    "replay": ("replay", "ReplayView"),
    "travel": ("travel", "TravelView"),
    "decisions": ("decisions", "DecisionsView"),
    "needs": ("needs", "NeedsView"),
    "pairs": ("pairs", "PairsView"),
}


class DebriefView(Part):
    """The guide, and what can be shown with it."""

    def __init__(self, model: FacilitatorModel) -> None:
        super().__init__(model)
        self._shown: Part | None = None
        self._body = stack()
        self._buttons = {name: button(self.tr(f"trainer.debrief_{name}"), self._going(name), "tab") for name in _VIEWS}
        bar = with_classes(Row(children=tuple(self._buttons.values())), "kt-row", "kt-phases")
        self.children = (Guide(model), bar, self._body)
        self._go("replay")

    def refresh(self) -> None:
        """Take in what has happened."""
        if self._shown is not None:
            self._shown.refresh()

    def _going(self, name: str) -> Callable[[], None]:
        """Return what the button of a part does."""
        return lambda: self._go(name)

    def _go(self, name: str) -> None:
        """Show one part."""
        for other, press in self._buttons.items():
            (press.add_class if other == name else press.remove_class)("kt-current")
        module, kind = _VIEWS[name]
        view: Part = getattr(import_module(f"kitools.ui.views.facilitator.{module}"), kind)(self.model)
        self._shown = view
        self._body.children = (view,)


class Guide(Part):
    """PEARLS in the short or the long form, a step at a time."""

    def __init__(self, model: FacilitatorModel) -> None:
        super().__init__(model)
        with_classes(self, "kt-card", "kt-guide")
        self._long = model.setting.slots and any(s.stage == "debrief" and s.minutes > 8 for s in model.setting.slots)
        self._at = 0
        self._said = Block()
        self._back = button(self.tr("trainer.step_back"), lambda: self._step(-1), "secondary")
        self._onward = button(self.tr("trainer.step_onward"), lambda: self._step(1), "secondary")
        self._form = button("", self._turn, "quiet")
        self.children = (self._said, row(self._back, self._onward, self._form))
        self._draw()

    @property
    def _steps(self) -> tuple[DebriefStep, ...]:
        """The steps of the chosen form."""
        return pearls().steps("long" if self._long else "short")

    def _turn(self) -> None:
        """Take the other form."""
        self._long, self._at = not self._long, 0
        self._draw()

    def _step(self, steps: int) -> None:
        """Go a step on or back."""
        self._at = min(max(0, self._at + steps), len(self._steps) - 1)
        self._draw()

    def _draw(self) -> None:
        """Show the step."""
        one, spoken = self._steps[self._at], self.model.material_language
        facts = {"number": self._at + 1, "count": len(self._steps), "minutes": one.minutes}
        resisting = listed(
            joined((tag("strong", r.sign.in_language(self.language)), " ", r.say.in_language(self.language)))
            for r in pearls().resisting
        )
        parts = (
            tag("p", self.say("trainer.debrief_step", **facts), "kt-place"),
            tag("h2", say(self.language, f"debrief_phase.{one.phase}")),
            tag("p", one.say.in_language(spoken), "kt-aloud", lang=spoken),
            tag("p", one.tip.in_language(self.language)),
            details(self.say("trainer.resisting"), resisting),
        )
        update(self._said, joined(parts))
        self._back.disabled, self._onward.disabled = self._at == 0, self._at == len(self._steps) - 1
        self._form.description = self.tr("trainer.short_form" if self._long else "trainer.long_form")
