"""What was known and did not travel, group by group: what went well first."""

from collections.abc import Sequence

from markupsafe import Markup

from kitools.sessions.commands.telling import case_of
from kitools.sessions.debrief.travel import Needed, Travel, travel
from kitools.sessions.material.spoken import Who, spoken
from kitools.sessions.state import GroupState
from kitools.ui.models.facilitator.model import FacilitatorModel
from kitools.ui.views.facilitator.part import Part
from kitools.ui.views.parts import Block, chip, details, joined, listed, tag
from kitools.ui.views.sessions.kept import update

_MOST = 5


class TravelView(Part):
    """For each group: what was told in time, what was never told, told late, or told without consent."""

    def __init__(self, model: FacilitatorModel) -> None:
        super().__init__(model)
        self._shown = Block()
        self.children = (self._shown,)
        self.refresh()

    def refresh(self) -> None:
        """Take in what has been told since."""
        groups = [group for group in self.model.groups if group.has_begun]
        parts = [tag("section", self._group(group), "kt-card") for group in groups]
        intro = tag("p", self.say("trainer.travel_intro"))
        update(self._shown, tag("div", joined((intro, *parts)), "kt-stack"))

    def _group(self, group: GroupState) -> Markup:
        """Return what became of what was known in a group."""
        model = self.model
        found = travel(model.state, group)
        case = case_of(model.state, group)
        matters = {one.id: one.text.in_language(self.language) for one in case.matters}
        roles = {role.id: role for role in case.roles}
        alone = [
            joined((matters[one.matter], " ", tag("span", self.say("trainer.only_heard",
                    who=roles[one.heard].function.in_language(self.language)), "kt-hint")))
            for one in found.one_sided
        ]  # fmt: skip
        return joined(
            (
                tag("h3", group.group.name),
                tag(
                    "p",
                    self.say("trainer.in_time", count=len(found.in_time)),
                    "kt-good" if found.in_time else "kt-hint",
                ),
                self._some("trainer.untold", [self._note(group, n.note, n.needed) for n in found.untold]),
                self._some("trainer.late", self._late(group, found)),
                self._some("trainer.uncovered", [self._note(group, n.note, None) for n in found.uncovered]),
                self._some("trainer.one_sided", alone),
            )
        )

    def _late(self, group: GroupState, found: Travel) -> list[Markup]:
        """Return the notes that came too late."""
        return [
            joined((self._note(group, one.note, one.needed), " ", self.say("trainer.told_in", week=one.told_in)))
            for one in found.late
        ]

    def _note(self, group: GroupState, name: str, needed: Needed | None) -> Markup:
        """Return a note with its sector, and when it was needed."""
        roles = case_of(self.model.state, group).roles
        role, note = next((role, note) for role in roles for note in role.notes if note.id == name)
        when = Markup("")
        if needed is not None:
            card = self.model.deck.card(needed.card).title if needed.card else None
            title = spoken(card, Who(), self.model.material_language) if card else ""
            code = "trainer.needed_for" if card else "trainer.needed_in"
            when = tag("span", self.say(code, week=needed.week, card=title), "kt-hint")
        text = self.in_material(note.text.in_language(self.model.material_language))
        return joined((chip(self.language, role.sector), " ", text, " ", when))

    def _some(self, code: str, rows: Sequence[Markup]) -> Markup:
        """Return rows under a heading, the first few open; nothing where there are none."""
        if not rows:
            return Markup("")
        title = tag("h4", self.say(code, count=len(rows)))
        rest = rows[_MOST:]
        more = details(self.say("trainer.show_rest", count=len(rest)), listed(rest)) if rest else ""
        return joined((title, listed(rows[:_MOST]), more))
