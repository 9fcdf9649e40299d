"""A field for a file: the browser draws it, checks the size before anything is sent, and hands the file over here."""

from collections.abc import Callable, Sequence
from typing import Any

import ipywidgets as widgets

from kitools.ui.views.guard import guard
from kitools.ui.views.inputs import Plain
from kitools.ui.views.parts import Block, Stack, tag, with_classes
from kitools.words import tr

Take = Callable[[str, bytes], None]


class _Receiver(Plain, widgets.FileUpload):
    """What the file arrives in; outside our own template it is shown, since nobody draws a field for it there."""


class Upload(Stack):
    """A labelled field for one file; `take` is given its name and what it holds.

    It offers files that end as one of `kinds`. One of more than `limit` bytes is not sent: `too_large` is said instead.
    """

    def __init__(  # noqa: PLR0913 - what a page says of its files differs from page to page
        self, language: str, label: str, hint: str, take: Take, *, kinds: Sequence[str], limit: int, too_large: str
    ) -> None:
        self._take, self._limit = take, limit
        accept = ",".join(kinds)
        self.receiver = with_classes(
            _Receiver(description=label, accept=accept, multiple=False, icon=""), "kt-upload-stock"
        )
        self.receiver.observe(guard(self._arrived), names="value")
        self._words = {
            "data_accept": accept,
            "data_label": label,
            "data_hint": hint,
            "data_busy": tr(language, "upload.reading"),
            "data_too_large": too_large,
            "data_unreadable": tr(language, "upload.not_received"),
        }
        self._rounds = 0
        self._field = Block()
        super().__init__(children=(self._field, self.receiver))
        with_classes(self, "kt-field", "kt-upload-field")
        self._draw()

    def _draw(self) -> None:
        """Ask the browser for a fresh field, which says nothing of a file yet."""
        self._rounds += 1
        asked = {
            "data_model": self.receiver.model_id or "",
            "data_limit": str(self._limit),
            "data_nonce": str(self._rounds),
        }
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
