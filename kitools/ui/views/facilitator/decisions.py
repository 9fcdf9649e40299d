"""Decisions side by side, question by question, with their reasons."""

from markupsafe import Markup

from kitools.figures import Table
from kitools.sessions.commands.telling import case_of
from kitools.sessions.material.questions import Question, questions
from kitools.sessions.material.spoken import spoken, who_in
from kitools.ui.models.facilitator.model import FacilitatorModel
from kitools.ui.views.facilitator.part import Part
from kitools.ui.views.number_table import number_table
from kitools.ui.views.parts import Block, joined, tag
from kitools.ui.views.sessions.kept import update


class DecisionsView(Part):
    """For each question and each card what every group decided, and why."""

    def __init__(self, model: FacilitatorModel) -> None:
        super().__init__(model)
        self._shown = Block()
        self.children = (self._shown,)
        self.refresh()

    def refresh(self) -> None:
        """Take in what has been decided since."""
        parts = [*(self._question(one) for one in questions()), *self._cards()]
        shown = [tag("section", part, "kt-card") for part in parts if part]
        empty = tag("p", self.say("trainer.nothing_decided_yet"), "kt-empty")
        update(self._shown, tag("div", joined(shown), "kt-stack") if shown else empty)

    def _question(self, one: Question) -> Markup:
        """Return what was decided on a question; nothing where nobody did."""
        taken = [(group.group.name, group.decision(one.id)) for group in self.model.groups]
        rows = [(name, found.decided.choice, found.decided.reason) for name, found in taken if found]
        return self._table(f"{one.id}. {one.title.in_language(self.language)}", rows)

    def _cards(self) -> list[Markup]:
        """Return what was decided about each card that came."""
        model = self.model
        came = dict.fromkeys(card.card for group in model.groups for card in group.cards)
        known = sorted((model.deck.card(name) for name in came), key=lambda one: one.week)
        found = []
        for card in known:
            rows = [
                (group.group.name, one.answer.choice, one.answer.reason)
                for group in model.groups
                if (one := group.card(card.id)) is not None and one.answer is not None
            ]
            group = next(one for one in model.groups if one.card(card.id))
            whom = who_in(case_of(model.state, group), group.plan)
            cue = spoken(card.cue, whom, self.language)
            table = self._table(self.in_material(spoken(card.title, whom, model.material_language)), rows)
            found.append(joined((table, tag("p", joined((tag("strong", self.say("trainer.cue")), " ", cue)))))
                         if table else Markup(""))  # fmt: skip
        return found

    def _table(self, title: str, rows: list[tuple[str, str, str]]) -> Markup:
        """Return decisions under their heading."""
        if not rows:
            return Markup("")
        header = tuple(self.tr(f"trainer.{name}") for name in ("group", "choice", "reason"))
        return joined((tag("h3", title), number_table(Table(header, tuple(rows)))))
