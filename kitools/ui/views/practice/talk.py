"""The step where one talks with the citizen, and asks the others on the basis that is there."""

from collections.abc import Sequence

import ipywidgets as widgets
from markupsafe import Markup

from kitools.cases import Answer, Outcome, Reply, Role
from kitools.cases import Step as Moment
from kitools.plan import Phase
from kitools.ui.models.practice.model import PracticeModel
from kitools.ui.views.parts import (
    Block,
    Maker,
    Stack,
    block,
    button,
    chip,
    details,
    focus,
    joined,
    listed,
    opening,
    row,
    say,
    stack,
    tag,
    with_classes,
)
from kitools.ui.views.practice.marks import mark
from kitools.ui.views.values import code_words
from kitools.words import tr


class TalkStep(Stack):
    """The talk with the citizen, moment by moment, then the others, one question at a time."""

    def __init__(self, model: PracticeModel) -> None:
        self._model = model
        language, name = model.language, model.case.citizen.chosen_name
        self._moments = {moment.id: Stack() for moment in model.case.voice}
        self._others = Stack()
        self._learned = Block()
        self._mark = Block()
        onward = button(tr(language, "practice.to-plan"), lambda: model.go_to_phase(Phase.RIGHT), "primary")
        super().__init__(
            children=(
                opening(
                    say(language, "step.talk-title", name=name),
                    say(language, "step.talk-hint", name=name),
                    mark(model.draft),
                ),
                *self._moments.values(),
                with_classes(self._learned, "kt-learned"),
                block(self._others_opening()),
                self._others,
                row(onward),
                self._mark,
            )
        )
        with_classes(self, "kt-stack")
        with_classes(self._others, "kt-stack")
        for moment in model.case.voice:
            self._draw_moment(moment)
        self._draw_others()
        self._draw_learned()

    def leave(self) -> None:
        """There is nothing to stop."""

    # --- the citizen ------------------------------------------------------------------------------------------

    def _draw_moment(self, moment: Moment) -> None:
        """Draw one moment of the talk: the ways to ask, or what was said."""
        language, chosen = self._model.language, self._model.draft.choices.get(moment.id)
        parts: list[widgets.Widget] = [block(tag("p", moment.scene.in_language(language), "kt-scene"))]
        if chosen:
            parts.append(block(self._said(moment, chosen)))
        others = [way for way in moment.ways if way.id != chosen]
        ways = [button(way.says.in_language(language), self._saying(moment, way.id), "say") for way in others]
        if chosen:
            code = "practice.ask-differently"
            parts.append(block(tag("p", say(language, code), "kt-hint")))
        parts += ways
        box = with_classes(self._moments[moment.id], "kt-card", "kt-stack", f"kt-moment-{moment.id}")
        box.children = tuple(parts)

    def _said(self, moment: Moment, chosen: str) -> Markup:
        """Return what one said, the citizen's reply, and the comment on it."""
        language, case = self._model.language, self._model.case
        way = case.way(moment.id, chosen)
        mine = tag(
            "p",
            joined((tag("span", say(language, "practice.you"), "kt-who"), way.says.in_language(language))),
            "kt-talk-me",
        )
        reply = joined((tag("span", case.citizen.chosen_name, "kt-who"), way.reply.in_language(language)))
        return joined(
            (
                tag("div", joined((mine, tag("p", reply, "kt-talk-other"))), "kt-talk"),
                tag("p", way.comment.in_language(language), "kt-hint"),
            )
        )

    def _saying(self, moment: Moment, way: str) -> Maker:
        """Return what happens when one asks in this way."""

        def act() -> None:
            self._model.say(moment.id, way)
            self._draw_moment(moment)
            self._draw_learned()
            self._draw_others()
            self._focus(f"kt-moment-{moment.id}")

        return act

    def _draw_learned(self) -> None:
        """Show what the talk has put into the plan so far."""
        language, plan = self._model.language, self._model.plan
        if not self._model.draft.choices:
            self._learned.value = ""
            return
        lines = [
            *(say(language, "practice.learned-line", field=tr(language, f"field.{name}"), text=getattr(plan, name))
              for name in ("wish", "what_worked") if getattr(plan, name)),
            *(say(language, "practice.learned-consent", topics=[code_words(language, t) for t in consent.topics],
                  parties=[code_words(language, p) for p in consent.parties]) for consent in plan.consents),
            *(say(language, "practice.learned-objection",
                  topics=[code_words(language, t) for t in no.topics] or [tr(language, "practice.everything")],
                  parties=[code_words(language, p) for p in no.parties] or [tr(language, "practice.everybody")])
              for no in plan.objections),
        ]  # fmt: skip
        content = listed(lines) if lines else tag("p", say(language, "practice.nothing-learned"))
        title = tag("h3", say(language, "practice.in-the-plan-now"))
        self._learned.value = str(tag("div", joined((title, content)), "kt-note"))

    def _others_opening(self) -> Markup:
        """Return the heading over the others, and what decides what they may say."""
        language = self._model.language
        title = tag("h2", say(language, "practice.ask-the-others"))
        hint = tag("p", say(language, "practice.ask-the-others-hint"))
        return joined((title, hint, tag("p", say(language, "sharing.no_legal_advice"), "kt-hint")))

    # --- the others -------------------------------------------------------------------------------------------

    def _draw_others(self) -> None:
        """Draw the roles that one knows of."""
        model = self._model
        roles = [model.case.role(role) for role in model.known_roles() if role != model.draft.role]
        self._others.children = (*(self._role(role) for role in roles), *self._matters(roles))

    def _role(self, role: Role) -> widgets.Widget:
        """Return a role with its questions and what it has answered."""
        model, language = self._model, self._model.language
        asked = [answer for answer in role.answers if f"{role.id}/{answer.id}" in model.draft.asked]
        left = [answer for answer in role.answers if answer not in asked]
        title = joined((tag("h3", role.function.in_language(language)), tag("p", chip(language, role.sector))))
        said = [block(self._answer(role, answer)) for answer in asked]
        questions = [
            button(
                f"{tr(language, f'approach.{answer.approach}')}: {answer.question.in_language(language)}",
                self._asking(role, answer),
                "say",
            )
            for answer in left
        ]
        return stack(
            block(title), *said, *questions, classes=f"kt-card kt-stack kt-sector-{role.sector} kt-role-{role.id}"
        )

    def _answer(self, role: Role, answer: Answer) -> Markup:
        """Return a question, what was said, on what basis, and what was held back."""
        language = self._model.language
        reply = self._model.reply(role.id, answer.id)
        held = "" if reply.outcome is Outcome.SAID else "kt-talk-held"
        mine = tag(
            "p",
            joined((tag("span", say(language, "practice.you"), "kt-who"), answer.question.in_language(language))),
            "kt-talk-me",
        )
        who = tag("span", role.function.in_language(language), "kt-who")
        theirs = tag("p", joined((who, reply.text.in_language(language))), f"kt-talk-other {held}".strip())
        return joined((tag("div", joined((mine, theirs)), "kt-talk"), self._basis(reply)))

    def _basis(self, reply: Reply) -> Markup:
        """Return the rule that the answer most likely rests on, and what was kept back and why."""
        language = self._model.language
        lines: list[Markup] = []
        if reply.sharing is not None:
            lines.append(tag("p", say(language, reply.sharing.code, **reply.sharing.facts)))
        if reply.held_back is not None:
            lines.append(
                tag("p", joined((say(language, "practice.held-back"), ": ", reply.held_back.in_language(language))))
            )
        return (
            details(say(language, f"practice.outcome-{reply.outcome}"), joined(lines), "kt-reasons")
            if lines
            else Markup("")
        )

    def _asking(self, role: Role, answer: Answer) -> Maker:
        """Return what happens when one asks this question."""

        def act() -> None:
            self._model.ask(role.id, answer.id)
            self._draw_others()
            self._focus(f"kt-role-{role.id}")

        return act

    def _matters(self, roles: Sequence[Role]) -> list[widgets.Widget]:
        """Return the matters on which two have been heard and do, or do not, say the same."""
        model, language = self._model, self._model.language
        own = model.case.role(model.draft.role or "")
        told = {note.id for note in own.notes}
        told |= {
            answer.id
            for role in roles
            for answer in role.answers
            if f"{role.id}/{answer.id}" in model.draft.asked and model.reply(role.id, answer.id).outcome is Outcome.SAID
        }
        found = model.case.matters_in(frozenset(told))
        return [
            block(
                tag(
                    "div",
                    joined(
                        (tag("h3", say(language, f"matter.{matter.kind}")), tag("p", matter.text.in_language(language)))
                    ),
                    "kt-note",
                )
            )
            for matter in found
        ]

    def _focus(self, target: str) -> None:
        """Keep the keyboard where the talk goes on."""
        self._mark.value = ""
        self._mark.value = str(focus(target))
