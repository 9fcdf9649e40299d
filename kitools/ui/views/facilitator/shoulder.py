"""Over one group's shoulder: to read, never to write; a banner says whose it is."""

from markupsafe import Markup

from kitools.sessions.commands.telling import case_of
from kitools.sessions.happened import happenings
from kitools.sessions.material.questions import question
from kitools.sessions.material.spoken import spoken, who_in
from kitools.sessions.state import GroupState
from kitools.ui.models.facilitator.model import FacilitatorModel
from kitools.ui.models.facilitator.seating import Seating
from kitools.ui.views.facilitator.part import Part
from kitools.ui.views.facilitator.plan_shown import plan_shown
from kitools.ui.views.facilitator.seats import role_words
from kitools.ui.views.parts import Block, button, chip, details, joined, listed, row, stack, tag, with_classes
from kitools.ui.views.practice.year_words import week_item
from kitools.ui.views.sessions.kept import update


class Shoulder(Part):
    """One group from close by."""

    def __init__(self, model: FacilitatorModel, name: str) -> None:
        super().__init__(model)
        self._name = name
        self._seating = Seating(model)
        label = model.state.group(name).group.name
        banner = Block(value=str(tag("p", self.say("trainer.you_see", group=label), "kt-watching", role="status")))
        back = button(self.tr("trainer.back_to_board"), lambda: model.watch(""), "primary")
        self._blocks = {part: with_classes(Block(), "kt-card") for part in ("plan", "notes", "decisions", "weeks")}
        self.children = (
            stack(banner, row(back), classes="kt-stack kt-watch-bar"),
            self._blocks["plan"],
            self._blocks["decisions"],
            self._blocks["notes"],
            self._blocks["weeks"],
        )
        self.refresh()

    def refresh(self) -> None:
        """Take in what the group has done."""
        group = self.model.state.groups.get(self._name)
        if group is None:
            return
        found = case_of(self.model.state, group)
        plan = plan_shown(group.plan, found, self.language)
        update(self._blocks["plan"], joined((tag("h3", self.say("trainer.their_plan")), plan)))
        update(self._blocks["notes"], self._notes(group))
        update(self._blocks["decisions"], self._decisions(group))
        update(self._blocks["weeks"], self._weeks(group))

    def _notes(self, group: GroupState) -> Markup:
        """Return what the roles have told each other."""
        texts = {note.id: note.text for role in case_of(self.model.state, group).roles for note in role.notes}
        sectors = {role.id: role.sector for role in case_of(self.model.state, group).roles}
        rows = [
            joined((
                chip(self.language, sectors[one.role]), " ",
                self.in_material(role_words(self._seating, self.model.material_language, group, one.role)), ": ",
                self.in_material(texts[one.note].in_language(self.model.material_language)), " ",
                "" if one.covered else tag("strong", self.say("trainer.without_consent"), "kt-stop-line"),
            ))
            for one in group.shared if one.note in texts
        ]  # fmt: skip
        return self._listed("trainer.told_each_other", rows, "trainer.nothing_told")

    def _decisions(self, group: GroupState) -> Markup:
        """Return what was decided, on questions and on cards, with the reasons."""
        language = self.language
        rows = [
            self.say("trainer.decided", what=question(one.decided.question).title.in_language(language),
                     choice=one.decided.choice, reason=one.decided.reason)
            for one in group.decisions
        ]  # fmt: skip
        deck, who = self.model.deck, who_in(case_of(self.model.state, group), group.plan)
        for card in group.cards:
            title = spoken(deck.card(card.card).title, who, self.model.material_language)
            if card.answer is None:
                rows.append(self.say("trainer.not_decided", what=title))
            else:
                facts = {"choice": card.answer.choice, "reason": card.answer.reason}
                rows.append(self.say("trainer.decided", what=title, **facts))
        return self._listed("trainer.decisions", rows, "trainer.nothing_decided")

    def _weeks(self, group: GroupState) -> Markup:
        """Return the weeks that have passed, the last first."""
        texts = happenings(self.model.state, group, self.language)
        rows = [week_item(self.language, week, texts) for week in reversed(group.weeks)]  # type: ignore[arg-type]
        title = self.say("trainer.their_weeks", count=len(rows))
        return (
            details(title, tag("ol", joined(rows), "kt-story"))
            if rows
            else self._listed("trainer.weeks", [], "trainer.no_weeks")
        )

    def _listed(self, title: str, rows: list[Markup], empty: str) -> Markup:
        """Return rows under a heading, or what is said where there are none."""
        shown = listed(rows, "kt-plain-list") if rows else tag("p", self.say(empty), "kt-hint")
        return joined((tag("h3", self.say(title)), shown))
