"""The fourth step: a question, the choices that belong to it, and the answer, which follows every choice."""

from collections.abc import Callable

import ipywidgets as widgets

from kitools.ui.models.uptake.model import UptakeModel
from kitools.ui.models.uptake.steps import Step
from kitools.ui.views.parts import (
    Block,
    Press,
    Stack,
    block,
    button,
    card,
    focus,
    heading,
    joined,
    listed,
    opening,
    row,
    say,
    stack,
    tag,
    with_classes,
)
from kitools.ui.views.uptake.answer import answer_parts
from kitools.ui.views.uptake.choices import ChoicesCard
from kitools.ui.views.uptake.marks import mark
from kitools.ui.views.uptake.sayings import told
from kitools.uptake.choices import Question
from kitools.words import tr


class AskStep(Stack):
    """Questions as buttons; those that the file cannot carry say what is missing."""

    def __init__(self, model: UptakeModel) -> None:
        self._model = model
        self._buttons: dict[Question, Press] = {}
        self._choices, self._answer, self._onward = stack(), stack(), stack()
        self._mark = Block()
        self._rounds = 0
        self._take: widgets.Widget = stack()
        language = model.language
        super().__init__(
            children=(
                opening(say(language, "uptake_step.ask-title"), say(language, "uptake_step.ask-hint"), mark(model)),
                self._read(),
                self._questions(),
                self._choices,
                self._answer,
                self._onward,
                self._mark,
            )
        )
        with_classes(self, "kt-stack")
        if model.asked is not None:
            self._draw_question()

    def _read(self) -> widgets.Widget:
        """Return in a line what all of it is counted from, and the way back to it."""
        language, found, data = self._model.language, self._model.file, self._model.data()
        words = [
            say(
                language,
                "uptake_page.counted_from",
                file=found.reading.file,
                rows=found.reading.rows - data.dropped,
                units=len(data.names),
                until=data.until,
            )
        ]
        if data.dropped:
            words.append(say(language, "uptake_page.dropped", count=data.dropped))
        correct = button(tr(language, "uptake_page.correct"), lambda: self._model.go(Step.COLUMNS), "quiet")
        return row(block(tag("p", joined(words, " "), "kt-hint")), correct, classes="kt-row kt-read")

    # --- the questions ----------------------------------------------------------------------------------------

    def _questions(self) -> widgets.Widget:
        """Return a button for each question that can be asked, and why the others cannot."""
        language = self._model.language
        shown, closed = [], []
        for question, missing in self._model.questions():
            words = tr(language, f"question.{question}")
            if missing is None:
                self._buttons[question] = button(words, self._asking(question), "question")
                self._buttons[question].tooltip = tr(language, f"question.{question}", "about")
                shown.append(self._buttons[question])
            else:
                closed.append(joined((tag("strong", words), " ", told(language, missing))))
        title = heading(3, say(language, "uptake_page.questions"), "kt-questions-title")
        parts: list[widgets.Widget] = [title, row(*shown, classes="kt-questions")]
        if closed:
            why = tag("p", say(language, "uptake_page.cannot_ask"), "kt-hint")
            parts.append(block(joined((why, listed(closed, "kt-closed")))))
        return card(*parts)

    def _asking(self, question: Question) -> Callable[[], None]:
        """Return what the button of `question` does."""

        def asked() -> None:
            self._model.choose(question)
            self._draw_question()
            self._mark.value = ""
            self._mark.value = str(focus("kt-answer-title"))

        return asked

    def _draw_question(self) -> None:
        """Show the question that is asked: which one it is, its choices, its answer."""
        asked, language = self._model.asked, self._model.language
        assert asked is not None
        for question, press in self._buttons.items():
            with_classes(press, "kt-current") if question is asked.question else press.remove_class("kt-current")
        self._choices.children = (ChoicesCard(self._model, self._draw_answer),)
        self._take = row(button(tr(language, "uptake_page.take_along"), lambda: self._model.go(Step.TAKE), "primary"))
        self._draw_answer()

    def _draw_answer(self) -> None:
        """Show the answer to what is asked and chosen now."""
        self._rounds += 1
        self._answer.children = answer_parts(self._model, self._rounds)
        self._onward.children = () if self._model.answer().result is None else (self._take,)
