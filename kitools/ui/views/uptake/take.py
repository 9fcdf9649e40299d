"""The last step: who is to see it, what is hidden from them, and the files."""

import base64
from collections.abc import Callable
from dataclasses import replace
from typing import Any

import ipywidgets as widgets
from markupsafe import Markup

from kitools.exchange.uptake import THRESHOLDS, Audience, FileKind, Prepared, prepared
from kitools.exchange.uptake.files import offered
from kitools.ground import KitError
from kitools.ui.models.uptake.model import UptakeModel
from kitools.ui.models.uptake.steps import Step
from kitools.ui.views import fields, inputs
from kitools.ui.views.guard import guard
from kitools.ui.views.parts import (
    Block,
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
from kitools.ui.views.uptake.answer import figures
from kitools.ui.views.uptake.marks import mark
from kitools.ui.views.uptake.packing import packed
from kitools.ui.views.uptake.sayings import error_words, told
from kitools.words import tr


class TakeStep(Stack):
    """The answer as others may see it, ready to be downloaded."""

    def __init__(self, model: UptakeModel) -> None:
        self._model = model
        self._small, self._done, self._shown = stack(), Block(), stack()
        self._files, self._download = stack(), Block()
        self._count = 0
        language = model.language
        back = button(tr(language, "uptake_page.back_to_question"), lambda: model.go(Step.ASK), "secondary")
        super().__init__(
            children=(
                opening(say(language, "uptake_step.take-title"), say(language, "uptake_step.take-hint"), mark(model)),
                card(self._audience(), self._small, self._done),
                card(heading(3, say(language, "uptake_page.files")), self._files, self._download),
                card(heading(3, say(language, "uptake_page.preview_title")), self._shown),
                row(back),
            )
        )
        with_classes(self, "kt-stack")
        self._draw()

    def _audience(self) -> widgets.Widget:
        """Return the choice of who is to see it."""
        language = self._model.language
        options = [(tr(language, f"uptake_audience.{one}"), one) for one in Audience]
        entry = inputs.RadioButtons(
            description=tr(language, "uptake_page.audience"), options=options, value=self._model.terms.audience
        )
        entry.observe(guard(lambda change: self._put(audience=change["new"])), names="value")
        return entry

    def _put(self, **changes: Any) -> None:
        """Take other terms, and show what they lead to."""
        self._model.terms = replace(self._model.terms, **changes)
        self._draw()

    def _draw(self) -> None:
        """Show the threshold, what is hidden, the preview and the files."""
        answer = self._model.answer()
        result = answer.result
        self._draw_threshold()
        if result is None:
            assert answer.trouble is not None
            self._done.value = str(tag("p", error_words(self._model.language, answer.trouble), "kt-remark-ought"))
            return
        ready = prepared(result, self._model.terms)
        self._done.value = str(self._what_was_done(ready))
        self._shown.children = (block(self._said(ready)), *figures(self._model, ready.result)[:1])
        self._draw_files(ready)

    def _draw_threshold(self) -> None:
        """Show what counts as small, where anything is hidden at all."""
        language, terms = self._model.language, self._model.terms
        if terms.audience is Audience.INTERNAL:
            self._small.children = ()
            return
        options = [(tr(language, f"uptake_threshold.{number or 'off'}"), number) for number in THRESHOLDS]
        label, hint = tr(language, "uptake_page.threshold"), tr(language, "uptake_page.threshold_hint")
        if not self._small.children:
            field = fields.choice_field(label, options, terms.threshold, lambda one: self._put(threshold=one), hint)
            self._small.children = (field,)

    def _said(self, ready: Prepared) -> Markup:
        """Return the readings that go with the picture."""
        return joined(tag("p", told(self._model.language, one)) for one in ready.readings[:3])

    def _what_was_done(self, ready: Prepared) -> Markup:
        """Say what is hidden, that nothing is, or why the answer cannot leave the house."""
        language = self._model.language
        lines = listed(told(language, one) for one in ready.done)
        if not ready.terms.protects:
            return tag("p", say(language, "uptake_page.unprotected"), "kt-remark-ought", role="status")
        if ready.result is None:
            title, look = say(language, "uptake_page.cannot_leave"), "kt-remark-stop"
        elif ready.untouched:
            title, look = say(language, "uptake_page.nothing_hidden"), "kt-good"
        else:
            title, look = say(language, "uptake_page.what_was_done"), "kt-remark-consider"
        return tag("div", joined((tag("strong", title), lines)), look, role="status")

    def _draw_files(self, ready: Prepared) -> None:
        """Show a button for each kind of file."""
        language = self._model.language
        if ready.result is None:
            self._files.children = (block(tag("p", say(language, "uptake_page.cannot_leave"), "kt-hint")),)
            return
        kinds = offered(ready)
        presses = [
            button(tr(language, f"uptake_page.download_{_NAMED[one]}"), self._making(ready, one)) for one in kinds
        ]
        parts: list[widgets.Widget] = [row(*presses)]
        if FileKind.NOTEBOOK in kinds:
            parts.append(block(tag("p", say(language, "uptake_page.notebook_hint"), "kt-hint")))
        self._files.children = tuple(parts)

    def _making(self, ready: Prepared, kind: FileKind) -> Callable[[], None]:
        """Return what the button of a kind of file does: it makes the file, and hands it to the browser."""

        def make() -> None:
            language = self._model.language
            try:
                taken = packed(self._model, ready, kind)
            except KitError as error:
                words = say(language, "uptake_page.cannot_make", reason=tr(language, error.code, None, **error.facts))
                self._download.value = str(tag("p", words, "kt-remark-ought", role="alert"))
                return
            self._count += 1
            content = base64.b64encode(taken.content).decode()
            nonce = str(self._count)
            given = {"data_name": taken.name, "data_type": taken.media, "data_nonce": nonce}
            done = tag("p", say(language, "uptake_page.file_ready", name=taken.name), "kt-good", role="status")
            self._download.value = str(joined((tag("div", content, "kt-download", **given), done)))

        return make


_NAMED = {FileKind.PNG: "png", FileKind.SVG: "svg", FileKind.XLSX: "xlsx", FileKind.NOTEBOOK: "notebook"}
