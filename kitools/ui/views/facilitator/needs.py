"""The register of needs: what organisations must see to, with votes, and the barrier each is tied to."""

from kitools.barriers import BARRIERS
from kitools.sessions.commands import code_need, name_need
from kitools.sessions.state import Need
from kitools.ui.models.facilitator.model import FacilitatorModel
from kitools.ui.models.live import new_id
from kitools.ui.views import inputs
from kitools.ui.views.facilitator.part import Part
from kitools.ui.views.guard import guard
from kitools.ui.views.parts import Block, block, button, heading, joined, row, stack, tag, with_classes
from kitools.ui.views.sessions.kept import Kept, choose_from, update

_LONGEST_ADDRESS = 40


class NeedsView(Part):
    """Needs by votes; the trainer ties each to a barrier, and can write one down that was said aloud."""

    def __init__(self, model: FacilitatorModel) -> None:
        super().__init__(model)
        self._rows: dict[str, _NeedRow] = {}
        self._list = Kept("kt-stack")
        self._text = inputs.Textarea(description=self.tr("trainer.need_text"), rows=2)
        self._addressed = inputs.Text(description=self.tr("trainer.need_addressed"))
        self.children = (
            stack(heading(3, self.say("trainer.needs_title")), block(tag("p", self.say("trainer.needs_hint"))),
                  self._list, classes="kt-card kt-stack"),
            stack(heading(3, self.say("trainer.write_need")), stack(self._text, self._addressed, classes="kt-field"),
                  row(button(self.tr("trainer.add_need"), self.add, "secondary")), classes="kt-card kt-stack"),
        )  # fmt: skip
        self.refresh()

    def refresh(self) -> None:
        """Take in needs and votes."""
        needs = self.model.state.needs
        self._rows = {name: self._rows.get(name) or _NeedRow(self.model, name) for name in needs}
        order = sorted(needs.values(), key=lambda one: (-len(one.votes), one.at))
        empty = Block(value=str(tag("p", self.say("trainer.no_needs"), "kt-empty")))
        self._list.show(tuple(one.id for one in order),
                        lambda: [self._rows[one.id] for one in order] if order else [empty])  # fmt: skip
        for one in order:
            self._rows[one.id].put(one)

    def add(self) -> None:
        """Write down a need that was said aloud."""
        addressed = self._addressed.value[:_LONGEST_ADDRESS]
        if self.model.do(name_need, new_id("behov"), self._text.value, addressed) is None:
            self._text.value = self._addressed.value = ""


class _NeedRow(Part):
    """One need."""

    def __init__(self, model: FacilitatorModel, name: str) -> None:
        super().__init__(model)
        with_classes(self, "kt-item")
        self._said = Block()
        options = [(self.tr("trainer.no_barrier"), ""), *((f"{b.code} {self.tr(f'barrier.{b.code}')}", b.code)
                   for b in BARRIERS)]  # fmt: skip
        need = model.state.needs[name]
        self._barrier = inputs.Dropdown(description=self.tr("trainer.barrier"), options=options, value=need.barrier)
        self._updating = False
        self._barrier.observe(guard(lambda change: self._code(name, change["new"])), names="value")
        self.children = (self._said, stack(self._barrier, classes="kt-field"))

    def put(self, need: Need) -> None:
        """Show the need as it stands."""
        votes = self.say("trainer.votes", count=len(need.votes))
        to = self.say("trainer.addressed_to", whom=need.addressed)
        update(self._said, joined((tag("p", need.text, "kt-row-title"),
                                   tag("p", joined((votes, " · ", to)), "kt-hint"))))  # fmt: skip
        self._updating = True
        try:
            choose_from(self._barrier, self._barrier.options, need.barrier)
        finally:
            self._updating = False

    def _code(self, name: str, barrier: str) -> None:
        """Tie the need to a barrier."""
        if not self._updating:
            self.model.do(code_need, name, barrier)
