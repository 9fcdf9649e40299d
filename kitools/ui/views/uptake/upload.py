"""A field for a file: the browser draws it, checks the size before anything is sent, and hands the file over here."""

from collections.abc import Callable
from typing import Any

import ipywidgets as widgets

from kitools.ui.models.uptake.files import KINDS, LIMIT
from kitools.ui.views.guard import guard
from kitools.ui.views.parts import Block, Plain, Stack, tag, with_classes
from kitools.words import tr

Take = Callable[[str, bytes], None]


class _Receiver(Plain, widgets.FileUpload):
    """What the file arrives in; outside our own template it is shown, since nobody draws a field for it there."""


class Upload(Stack):
    """A labelled field for one file; `take` is given its name and what it holds."""

    def __init__(self, language: str, label: str, hint: str, take: Take) -> None:
        self._take = take
        accept = ",".join(KINDS)
        self.receiver = with_classes(
            _Receiver(description=label, accept=accept, multiple=False, icon=""), "kt-upload-stock"
        )
        self.receiver.observe(guard(self._arrived), names="value")
        self._words = {
            "data_accept": accept,
            "data_label": label,
            "data_hint": hint,
            "data_busy": tr(language, "uptake_page.reading"),
            "data_too_large": tr(language, "uptake_page.too_large", limit=LIMIT // 1_000_000),
            "data_unreadable": tr(language, "uptake_page.not_received"),
        }
        self._rounds = 0
        self._field = Block()
        super().__init__(children=(self._field, self.receiver))
        with_classes(self, "kt-field", "kt-upload-field")
        self._draw()

    def _draw(self) -> None:
        """Ask the browser for a fresh field, which says nothing of a file yet."""
        self._rounds += 1
        asked = {"data_model": self.receiver.model_id or "", "data_limit": str(LIMIT), "data_nonce": str(self._rounds)}
        self._field.value = str(tag("div", "", "kt-upload", **asked, **self._words))

    def _arrived(self, change: Any) -> None:
        """Hand the file over, and let go of it here."""
        if not change["new"]:
            return
        file = change["new"][0]
        self.receiver.value = ()
        try:
            self._take(str(file["name"]), bytes(file["content"]))
        finally:
            self._draw()
