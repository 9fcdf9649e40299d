"""The last step: the plan on one page, files to take along, points to think about, and the resume code."""

import base64
from collections.abc import Callable
from functools import partial

import ipywidgets as widgets
from markupsafe import Markup

from kitools.exchange import plan_file_name, plan_summary
from kitools.plan import write_plan
from kitools.ui.models.practice.draft import Step
from kitools.ui.models.practice.model import PracticeModel
from kitools.ui.views.parts import (
    Stack,
    block,
    button,
    card,
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
from kitools.ui.views.practice.marks import mark
from kitools.words import tr


class KeepStep(Stack):
    """What one takes along."""

    def __init__(self, model: PracticeModel) -> None:
        self._model = model
        self._danger = stack()
        language = model.language
        super().__init__(
            children=(
                opening(say(language, "step.keep-title"), say(language, "step.keep-hint"), mark(model.draft)),
                self._files(),
                self._reflections(),
                self._code(),
                self._danger,
            )
        )
        with_classes(self, "kt-stack")
        self._draw_danger(sure=False)

    def leave(self) -> None:
        """There is nothing to stop."""

    def _files(self) -> widgets.Widget:
        """Return the plan as it prints, and the two files."""
        model, language = self._model, self._model.language
        summary = plan_summary(
            model.plan, model.findings(), language, model.today, model.case.title.in_language(language)
        )
        name, plan = partial(plan_file_name, model.plan), write_plan(model.plan)
        to_print = _download(tr(language, "practice.download-summary"), name("html"), "text/html", summary)
        to_keep = _download(
            tr(language, "practice.download-plan"), name("json"), "application/json", plan, "kt-secondary"
        )
        links = joined((to_print, to_keep), " ")
        frame = tag(
            "iframe",
            "",
            "kt-preview",
            srcdoc=summary,
            title=tr(language, "practice.preview"),
            sandbox="allow-same-origin",
            tabindex="0",
        )
        return card(
            heading(3, say(language, "practice.plan-on-a-page")),
            block(tag("p", say(language, "practice.print-hint"))),
            block(tag("p", links, "kt-row")),
            block(frame),
        )

    def _reflections(self) -> widgets.Widget:
        """Return the case's points for reflection."""
        language = self._model.language
        questions = listed(
            joined(
                (
                    one.question.in_language(language),
                    " ",
                    tag(
                        "span",
                        say(language, "practice.about", barrier=tr(language, f"barrier.{one.barrier}")),
                        "kt-hint",
                    ),
                )
            )
            for one in self._model.case.reflections
        )
        return card(block(joined((tag("h3", say(language, "practice.think-about")), questions))))

    def _code(self) -> widgets.Widget:
        """Return the resume code and what it is good for."""
        language = self._model.language
        code = tag("p", self._model.code, "kt-code-big")
        return card(
            block(
                joined(
                    (
                        tag("h3", say(language, "practice.come-back")),
                        code,
                        tag("p", say(language, "practice.code-hint")),
                    )
                )
            )
        )

    def _draw_danger(self, *, sure: bool) -> None:
        """Offer to begin again or to delete; deleting asks once."""
        language = self._model.language
        if not sure:
            again = button(tr(language, "practice.new-exercise"), lambda: self._model.go(Step.CHOOSE), "secondary")
            delete = button(tr(language, "practice.delete"), lambda: self._draw_danger(sure=True), "quiet")
            self._danger.children = (row(again, delete),)
            return
        words = block(tag("p", say(language, "practice.delete-sure"), "kt-remark-ought", role="alert"))
        yes = button(tr(language, "practice.delete-yes"), self._model.forget, "danger")
        no = button(tr(language, "common.cancel"), self._unsure(), "secondary")
        self._danger.children = (words, row(no, yes))

    def _unsure(self) -> Callable[[], None]:
        """Return what takes the question back."""
        return lambda: self._draw_danger(sure=False)


def _download(words: str, name: str, kind: str, content: str, look: str = "kt-primary") -> Markup:
    """Return a link that downloads `content` as a file; the browser needs no server for it."""
    packed = base64.b64encode(content.encode()).decode()
    return tag("a", words, f"kt-button {look}", href=f"data:{kind};charset=utf-8;base64,{packed}", download=name)
