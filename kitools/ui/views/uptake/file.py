"""The first step: choose one's own file, or an example."""

import ipywidgets as widgets

from kitools.ui.models.uptake.files import KINDS, LIMIT, Example
from kitools.ui.models.uptake.model import UptakeModel
from kitools.ui.views.fault_list import fault_list
from kitools.ui.views.parts import (
    Block,
    Stack,
    block,
    button,
    card,
    details,
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
from kitools.ui.views.upload import Upload
from kitools.ui.views.uptake.marks import mark
from kitools.words import tr

_BEFORE = ("pseudonyms", "names", "cpr", "kinds")


class FileStep(Stack):
    """What may be in the file, a field for it, and two examples."""

    def __init__(self, model: UptakeModel) -> None:
        self._model = model
        self._remark = Block()
        language = model.language
        super().__init__(
            children=(
                opening(say(language, "uptake_step.file-title"), say(language, "uptake_step.file-hint"), mark(model)),
                self._own(),
                heading(3, say(language, "uptake_page.or_example")),
                stack(*(self._example(example) for example in Example), classes="kt-cases"),
            )
        )
        with_classes(self, "kt-stack")
        self._refused()

    def _own(self) -> widgets.Widget:
        """Return the field for one's own file, and what to see to first."""
        language, limit = self._model.language, LIMIT // 1_000_000
        before = listed(say(language, f"uptake_page.before-{name}") for name in _BEFORE)
        shape = details(say(language, "uptake_page.shape"), self._shape())
        upload = Upload(
            language,
            tr(language, "uptake_page.choose_file"),
            tr(language, "uptake_page.file_hint", limit=limit),
            self._model.take_file,
            kinds=KINDS,
            limit=LIMIT,
            too_large=tr(language, "uptake_page.too_large", limit=limit),
        )
        forgotten = tag("p", say(language, "uptake_page.forgotten"), "kt-note")
        return card(
            heading(3, say(language, "uptake_page.own_file")),
            block(joined((tag("p", say(language, "uptake_page.before")), before))),
            upload,
            self._remark,
            block(joined((forgotten, shape))),
        )

    def _shape(self) -> object:
        """Return what a file can look like."""
        language = self._model.language
        shapes = [say(language, f"uptake_page.shape-{name}") for name in ("citizens", "counts", "units")]
        return listed(shapes)

    def _example(self, example: Example) -> widgets.Widget:
        """Return one example as a card."""
        language, code = self._model.language, f"uptake_example.{example}"
        words = joined((tag("h4", say(language, code)), tag("p", tr(language, code, "what"))))
        choose = button(tr(language, code, "choose"), lambda: self._model.take_example(example), "secondary")
        return card(block(words), row(choose))

    def _refused(self) -> None:
        """Say why the file that was chosen last could not be taken."""
        refused = self._model.refused
        if refused is not None:
            language = self._model.language
            words = tag("p", say(language, refused.code, **refused.facts), "kt-remark-stop")
            self._remark.value = str(
                tag("div", joined((words, fault_list(language, refused.faults, "stop"))), role="alert")
            )
