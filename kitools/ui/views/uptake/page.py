"""The uptake page's frame: header, step bar, the step that is shown, and what is told to the browser."""

from collections.abc import Callable
from typing import Any

import ipywidgets as widgets

from kitools.ui.models.uptake.model import UptakeModel
from kitools.ui.models.uptake.steps import Step
from kitools.ui.views.guard import guard
from kitools.ui.views.parts import (
    Block,
    Row,
    Stack,
    block,
    button,
    focus,
    joined,
    row,
    say,
    stack,
    tag,
    with_classes,
)
from kitools.ui.views.uptake.columns import ColumnsStep
from kitools.ui.views.uptake.file import FileStep
from kitools.ui.views.uptake.marks import mark
from kitools.ui.views.uptake.mend import MendStep
from kitools.words import LANGUAGES, tr


class UptakePage(Stack):
    """The whole page; a step is built when it is shown, and all is built again when the language is changed."""

    def __init__(self, model: UptakeModel) -> None:
        self._model = model
        self._head = row(classes="kt-header")
        self._steps = row(classes="kt-steps kt-only-wide")
        self._place = with_classes(Block(), "kt-only-narrow")
        self._trouble = Block()
        self._body = stack()
        self._foot = Block()
        self._marks = Block()
        self._focus = Block()
        parts = (self._head, self._steps, self._place, self._trouble, self._body, self._foot, self._marks, self._focus)
        super().__init__(children=parts)
        with_classes(self, "kt-page", "kt-uptake")
        model.observe(guard(self._moved), names="turn")
        model.observe(guard(self._translated), names="language")
        guard.show = self._show_trouble
        self._draw()

    def _show_trouble(self) -> None:
        """Say that something unexpected happened; nothing here was saved."""
        words = say(self._model.language, "uptake_page.unexpected")
        self._trouble.value = str(tag("p", words, "kt-remark-stop", role="alert"))

    def _moved(self, _: Any) -> None:
        """Show another step, and give its heading the keyboard."""
        self._draw()
        self._focus.value = str(focus(mark(self._model)))

    def _translated(self, _: Any) -> None:
        """Say everything in the other language; the keyboard stays on the button that was pressed."""
        self._draw()
        self._focus.value = str(
            tag(
                "div", "", "kt-focus", data_to="kt-switch-language", data_keep="scroll", data_nonce=self._model.language
            )
        )

    def _draw(self) -> None:
        """Show the header, the step and the marks in the page's language."""
        self._trouble.value = ""
        self._draw_head()
        self._draw_steps()
        self._body.children = (_steps()[self._model.step](self._model), *self._back())
        self._foot.value = str(tag("p", say(self._model.language, "uptake_page.nothing_kept"), "kt-hint"))
        self._draw_marks()

    def _draw_head(self) -> None:
        """Show title, purpose, ways out, and the button for the other language."""
        language = self._model.language
        title = tag("h1", say(language, "uptake_page.title"))
        purpose = tag("p", say(language, "uptake_page.purpose"), "kt-purpose")
        home = tag("a", say(language, "practice.home"), href=f"../../?lang={language}")
        data = tag("a", say(language, "uptake_page.data_protection"), href=f"../../data-protection?lang={language}")
        ways = tag("nav", joined((home, data)), "kt-toolbar", aria_label=tr(language, "practice.tools"))
        other = next(one for one in LANGUAGES if one != language)
        switch = button(tr(language, f"language.{other}"), lambda: self._speak(other), "quiet")
        tools = row(block(ways), with_classes(switch, "kt-switch-language"), classes="kt-tools")
        self._head.children = (block(joined((title, purpose))), tools)

    def _speak(self, language: str) -> None:
        """Change the language; what has been chosen and typed stays."""
        self._model.language = language

    def _back(self) -> tuple[widgets.Widget, ...]:
        """Return the way back to the step before, on a phone, where the step bar has no room."""
        steps, language = list(Step), self._model.language
        at = steps.index(self._model.step)
        if at == 0:
            return ()
        words = tr(language, "practice.back-to", step=tr(language, f"uptake_step.{steps[at - 1]}"))
        back: Row = row(button(words, self._going(steps[at - 1]), "quiet"))
        return (with_classes(back, "kt-only-narrow"),)

    def _draw_steps(self) -> None:
        """Show which step one is on, which are done, and which cannot be taken yet."""
        model, steps = self._model, list(Step)
        here = steps.index(model.step)
        self._steps.children = tuple(self._step(number, step, here) for number, step in enumerate(steps))
        place = say(
            model.language,
            "practice.step-of",
            number=here + 1,
            count=len(steps),
            step=tr(model.language, f"uptake_step.{model.step}"),
        )
        self._place.value = str(tag("p", place, "kt-place"))

    def _step(self, number: int, step: Step, here: int) -> widgets.Widget:
        """Return the button of one step."""
        language = self._model.language
        reason = self._model.blocked(step)
        words = f"{number + 1}. {tr(language, f'uptake_step.{step}')}"
        press = button(words, self._going(step), "tab", why_not=tr(language, reason) if reason else "")
        if number == here:
            press.tooltip = tr(language, "practice.you-are-here")
            return with_classes(press, "kt-current")
        return with_classes(press, "kt-done") if number < here else press

    def _going(self, step: Step) -> Callable[[], None]:
        """Return what the button of `step` does."""
        return lambda: self._model.go(step)

    def _draw_marks(self) -> None:
        """Tell the browser the language and the title, and to ask before it leaves a file behind."""
        language = self._model.language
        title = tr(language, "uptake_page.title")
        marks = [
            tag("div", "", "kt-language", data_lang=language),
            tag("div", f"{tr(language, f'uptake_step.{self._model.step}')} · {title}", "kt-title"),
        ]
        if self._model.holds_a_file:
            marks.append(tag("div", "", "kt-hold"))
        self._marks.value = str(joined(marks))


def _steps() -> dict[Step, Callable[[UptakeModel], widgets.Widget]]:
    """Return the view of each step; those with figures are imported when first shown."""
    return {Step.FILE: FileStep, Step.COLUMNS: ColumnsStep, Step.MEND: MendStep, Step.ASK: _ask, Step.TAKE: _take}


def _ask(model: UptakeModel) -> widgets.Widget:
    """Return the step with questions and answers."""
    from kitools.ui.views.uptake.ask import AskStep  # noqa: PLC0415 - figures are not needed before

    return AskStep(model)


def _take(model: UptakeModel) -> widgets.Widget:
    """Return the last step."""
    from kitools.ui.views.uptake.take import TakeStep  # noqa: PLC0415

    return TakeStep(model)
