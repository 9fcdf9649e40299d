"""The first step: choose a case, who one is in it, how long it may take, and what to start from."""

from typing import Any

import ipywidgets as widgets

from kitools.cases import CaseEntry, case, cases
from kitools.ui.models.practice.model import PracticeModel
from kitools.ui.models.practice.offer import Offer
from kitools.ui.views import fields, inputs
from kitools.ui.views.guard import guard
from kitools.ui.views.parts import (
    Block,
    Stack,
    block,
    button,
    card,
    chip,
    focus,
    heading,
    joined,
    opening,
    row,
    say,
    stack,
    tag,
    with_classes,
)
from kitools.ui.views.practice.marks import mark
from kitools.words import tr


class ChooseStep(Stack):
    """The cases as cards; a chosen one asks three short questions."""

    def __init__(self, model: PracticeModel, offer: Offer) -> None:
        self._model = model
        self._offer = offer
        self._role = ""
        self._short = True
        self._blank = False
        self._choice = stack()
        self._mark = Block()
        self._answer = Block()
        language = model.language
        self._cases = stack(classes="kt-cases")
        super().__init__(
            children=(
                *self._unknown(),
                *self._waiting(),
                opening(say(language, "step.choose-title"), say(language, "step.choose-hint"), mark(model.draft)),
                self._cases,
                self._choice,
                self._resume(),
                self._mark,
            )
        )
        with_classes(self, "kt-stack")
        self._show_cases()

    def leave(self) -> None:
        """There is nothing to stop."""

    def _unknown(self) -> list[widgets.Widget]:
        """Say that the code in the address leads to nothing."""
        if not self._model.unknown_code or self._model.saving.trouble:
            return []
        return [block(tag("p", say(self._model.language, "practice.no-such-code"), "kt-remark-ought", role="status"))]

    def _waiting(self) -> list[widgets.Widget]:
        """Return the way back to an exercise that this browser has begun."""
        waiting = self._offer.waiting()
        if waiting is None:
            return []
        language = self._model.language
        name = case(waiting.case).citizen.chosen_name if waiting.case else ""
        go_on = button(tr(language, "practice.go-on"), self._offer.take, "primary")
        words = block(tag("p", say(language, "practice.waiting", name=name)))
        return [card(heading(2, say(language, "practice.waiting-title")), words, row(go_on))]

    def _show_cases(self) -> None:
        """Show every case, none of them chosen."""
        self._choice.children = ()
        self._cases.children = tuple(self._card(entry) for entry in cases())

    def _show_chosen(self, name: str) -> None:
        """Show in place of the cases which one is chosen, and the way back to the others."""
        language = self._model.language
        words = block(tag("p", say(language, "practice.chosen", name=name), "kt-good"))
        another = button(tr(language, "practice.choose-another"), self._choose_another, "quiet")
        self._cases.children = (row(words, another),)

    def _choose_another(self) -> None:
        """Show every case again, with the keyboard on the heading."""
        self._show_cases()
        self._mark.value = ""
        self._mark.value = str(focus(mark(self._model.draft)))

    def _card(self, entry: CaseEntry) -> widgets.Widget:
        """Return a case as a card."""
        language, found = self._model.language, case(entry.id)
        first = joined(
            (chip(language, found.first_sector), tag("span", say(language, "practice.first-sector"), "kt-hint")), " "
        )
        title = tag("h3", entry.title.in_language(language))
        teaser = tag("p", entry.teaser.in_language(language))
        choose = button(
            tr(language, "practice.choose-case", name=found.citizen.chosen_name),
            lambda: self._chosen(entry.id),
            "secondary",
        )
        return card(block(joined((title, teaser, tag("p", first)))), row(choose))

    def _chosen(self, case_id: str) -> None:
        """Ask who one is, how long it may take, and what to start from."""
        language, found = self._model.language, case(case_id)
        known = [role for role in found.roles if role.known_from_start]
        own = next((role for role in known if role.sector is found.first_sector), known[0])
        self._role, self._short, self._blank = own.id, True, False
        roles = [
            (f"{role.function.in_language(language)} · {tr(language, f'sector.{role.sector}')}", role.id)
            for role in known
        ]
        lengths = [
            (tr(language, "practice.short", minutes=found.minutes.short), True),
            (tr(language, "practice.long", minutes=found.minutes.long), False),
        ]
        starts = [(tr(language, "practice.from-half-made"), False), (tr(language, "practice.from-blank"), True)]
        self._show_chosen(found.citizen.chosen_name)
        begin = button(tr(language, "practice.begin"), lambda: self._begin(case_id), "primary")
        self._choice.children = (
            card(
                heading(2, say(language, "practice.before-you-begin", name=found.citizen.chosen_name)),
                fields.choice_field(tr(language, "practice.who-are-you"), roles, own.id, self._set("_role")),
                self._radio("practice.how-long", lengths, "_short"),
                self._radio("practice.start-from", starts, "_blank"),
                row(begin),
                classes="kt-begin",
            ),
        )
        self._mark.value = ""
        self._mark.value = str(focus("kt-begin"))

    def _begin(self, case_id: str) -> None:
        """Begin the exercise."""
        self._model.choose(case_id, self._role, short=self._short, blank=self._blank)

    def _set(self, name: str) -> Any:
        """Return a function that remembers a choice."""
        return lambda value: setattr(self, name, value)

    def _radio(self, code: str, options: list[tuple[str, bool]], name: str) -> widgets.Widget:
        """Return one of two to choose."""
        entry = inputs.RadioButtons(
            description=tr(self._model.language, code), options=options, value=getattr(self, name)
        )
        entry.observe(guard(lambda change: setattr(self, name, change["new"])), names="value")
        return entry

    def _resume(self) -> widgets.Widget:
        """Return the field for a code from an earlier visit."""
        language = self._model.language
        entry = inputs.Text(description=tr(language, "practice.have-a-code"), placeholder="K7M4-PQ2R")
        fetch = button(tr(language, "practice.fetch"), lambda: self._fetch(entry.value), "secondary")
        field = stack(entry, classes="kt-field")
        return card(field, row(fetch), self._answer, classes="kt-code")

    def _fetch(self, typed: str) -> None:
        """Take up the exercise with a code, or say why not."""
        trouble = self._offer.fetch(typed)
        words = (
            tag("p", say(self._model.language, trouble.code, **trouble.facts), "kt-remark-ought", role="alert")
            if trouble
            else ""
        )
        self._answer.value = str(words)
