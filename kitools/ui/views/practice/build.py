"""The step where the plan is built: the field's phases, the core first, the rest behind "mere", remarks beside."""

from functools import partial

import ipywidgets as widgets

from kitools.plan import Phase
from kitools.ui.models.practice.forms import Section, sections
from kitools.ui.models.practice.model import PracticeModel
from kitools.ui.views.later import Later
from kitools.ui.views.parts import (
    Block,
    Stack,
    block,
    button,
    focus,
    joined,
    opening,
    row,
    say,
    stack,
    tag,
    with_classes,
)
from kitools.ui.views.practice.marks import mark
from kitools.ui.views.practice.remarks import Remarks
from kitools.ui.views.practice.section import SectionCard
from kitools.words import tr

_PAUSE = 0.4


class BuildStep(Stack):
    """The plan in four phases, with the remarks beside it on a wide screen and below it on a phone."""

    def __init__(self, model: PracticeModel) -> None:
        self._model = model
        self._more = not model.draft.short
        self._cards: list[SectionCard] = []
        self._remarks = Remarks(model, self._lead_to)
        self._form = stack()
        self._mark = Block()
        self._soon = Later(_PAUSE, self._look_again)
        grid = stack(self._form, self._remarks, classes="kt-with-aside")
        super().__init__(children=(*_opening(model), grid, self._mark))
        with_classes(self, "kt-stack")
        self._draw()
        model.observe(self._changed, names="draft")

    def leave(self) -> None:
        """Stop listening; the step is no longer shown."""
        self._model.unobserve(self._changed, names="draft")
        self._soon.drop()

    def _changed(self, change: dict[str, object]) -> None:
        """Look at the plan again a moment after it changed."""
        self._soon.ask()

    def _look_again(self) -> None:
        """Refresh the remarks, and cards that offer what was typed on another; what is being typed is not touched."""
        for card in self._cards:
            card.refresh()
        self._remarks.draw()
        self._show_remarks()

    def _show_remarks(self) -> None:
        """Put the shown remarks on their cards too."""
        shown = self._remarks.shown()
        for card in self._cards:
            card.show_remarks(shown)

    def _draw(self) -> None:
        """Draw the phase that is chosen."""
        model, phase = self._model, self._model.draft.phase
        all_sections = sections(phase)
        core = [section for section in all_sections if section.core]
        behind = [section for section in all_sections if not section.core]
        self._cards = [SectionCard(model, section) for section in (*core, *(behind if self._more else ()))]
        language = model.language
        hint = tag("p", say(language, f"phase.{phase}-hint"), "kt-hint")
        parts: list[widgets.Widget] = [
            self._phases(),
            block(joined((tag("h2", say(language, f"phase.{phase}"), "kt-phase-title", tabindex="-1"), hint))),
            *self._cards,
        ]
        if behind:
            code = "practice.less" if self._more else "practice.more"
            names = " · ".join(tr(language, f"section.{section.name}") for section in behind)
            hint = block(tag("p", names, "kt-hint"))
            parts.append(
                stack(row(button(tr(language, code), self._toggle_more, "secondary")), hint, classes="kt-more")
            )
        parts.append(self._onward())
        self._form.children = tuple(parts)
        self._show_remarks()

    def _phases(self) -> widgets.Widget:
        """Return a button for each phase."""
        buttons = []
        for phase in Phase:
            press = button(tr(self._model.language, f"phase.{phase}"), partial(self._go, phase), "tab")
            if phase is self._model.draft.phase:
                with_classes(press, "kt-current")
                press.tooltip = tr(self._model.language, "practice.you-are-here")
            buttons.append(press)
        return row(*buttons, classes="kt-row kt-phases")

    def _onward(self) -> widgets.Widget:
        """Return the one next step: the next phase, or the year."""
        model, phases = self._model, list(Phase)
        at = phases.index(model.draft.phase)
        if at + 1 < len(phases):
            following = phases[at + 1]
            words = tr(model.language, "practice.next-phase", phase=tr(model.language, f"phase.{following}"))
            return row(
                button(words, lambda: self._go(following), "primary"),
                button(tr(model.language, "practice.let-a-year-pass"), model.let_a_year_pass, "secondary"),
            )
        return row(button(tr(model.language, "practice.let-a-year-pass"), model.let_a_year_pass, "primary"))

    def _go(self, phase: Phase) -> None:
        """Show another phase."""
        self._model.go_to_phase(phase)
        self._draw()
        self._focus("kt-phase-title")

    def _toggle_more(self) -> None:
        """Show what stands behind "mere", or fold it away."""
        self._more = not self._more
        self._draw()
        self._focus("kt-more")

    def _lead_to(self, section: Section) -> None:
        """Show the card where a remark is mended."""
        if section.phase is not self._model.draft.phase or not (section.core or self._more):
            self._more = self._more or not section.core
            self._model.go_to_phase(section.phase)
            self._draw()
        self._focus(f"kt-section-{section.name}")

    def _focus(self, target: str) -> None:
        """Move the keyboard focus."""
        self._mark.value = ""
        self._mark.value = str(focus(target))


def _opening(model: PracticeModel) -> tuple[widgets.Widget, ...]:
    """Return the heading of the step, and what became of an earlier version."""
    name = model.case.citizen.chosen_name
    first = opening(
        say(model.language, "step.plan-title", name=name), say(model.language, "step.plan-hint"), mark(model.draft)
    )
    if not model.draft.versions:
        return (first,)
    latest = model.draft.versions[-1].number
    return (first, block(tag("p", say(model.language, "practice.changing-version", number=latest), "kt-note")))
