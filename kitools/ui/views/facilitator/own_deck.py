"""The offer to use a deck of one's own: a spreadsheet to begin from, a field for the file, and what is wrong in it."""

import base64

import ipywidgets as widgets
from markupsafe import Markup

from kitools.ground import KitError
from kitools.plan import FaultyInput
from kitools.sessions.material.library import deck
from kitools.ui.models.facilitator.own_deck import KINDS, LIMIT, sheet_to_begin_from
from kitools.ui.models.facilitator.setup import Setup
from kitools.ui.views.parts import Block, Stack, block, button, focus, joined, row, say, stack, tag, with_classes
from kitools.ui.views.sessions.kept import Kept, update
from kitools.ui.views.upload import Upload
from kitools.words import tr

_XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
_MEGABYTE = 1_000_000
TAKEN = "kt-own-deck"
"""The class of the line that says whose cards they are; the keyboard goes there once a file has been taken."""


class OwnDeck(Stack):
    """Opened when asked for, since most trainers use the shipped deck."""

    def __init__(self, setup: Setup, language: str) -> None:
        self._setup, self._language = setup, language
        self._is_open = False
        self._made = 0
        self._file, self._remark, self._focus = Block(), Block(), Block()
        self._turn = button("", self._toggle, "quiet")
        self._drop = button(tr(language, "trainer.own_deck_drop"), self._back, "quiet")
        self._buttons, self._body = row(self._turn), Kept()
        super().__init__(children=(self._buttons, self._body, self._remark, self._focus))
        with_classes(self, "kt-stack")
        self.draw()

    def draw(self) -> None:
        """Show what is open, and the way back to the shipped deck."""
        has_own = self._setup.choices.own_deck is not None
        closed = "trainer.own_deck_other" if has_own else "trainer.own_deck"
        self._turn.description = tr(self._language, "trainer.own_deck_close" if self._is_open else closed)
        self._buttons.children = (self._turn, self._drop) if has_own else (self._turn,)
        self._body.show(self._is_open, lambda: (self._field(),) if self._is_open else ())
        update(self._remark, self._refused())

    def _field(self) -> widgets.Widget:
        """Return how it is done, the spreadsheet to begin from, and the field for the file."""
        language, limit = self._language, LIMIT // _MEGABYTE
        upload = Upload(
            language,
            tr(language, "trainer.own_deck_choose"),
            tr(language, "trainer.own_deck_kinds", limit=limit),
            self._take,
            kinds=KINDS,
            limit=LIMIT,
            too_large=tr(language, "trainer.deck_too_large", limit=limit),
        )
        begin = button(tr(language, "trainer.own_deck_begin"), self._download, "secondary")
        return stack(block(tag("p", say(language, "trainer.own_deck_hint"))), row(begin), self._file, upload)

    def _toggle(self) -> None:
        """Open it, or close it."""
        self._is_open = not self._is_open
        self._setup.refused = None
        self._focus.value = ""
        self.draw()

    def _take(self, name: str, content: bytes) -> None:
        """Take the file; what is wrong in it is said beside the field."""
        if self._setup.take_deck(name, content):
            self._is_open = False
            self._focus.value = str(focus(TAKEN))
        self.draw()

    def _back(self) -> None:
        """Use the shipped deck again."""
        self._setup.drop_deck()
        self.draw()

    def _download(self) -> None:
        """Hand the shipped deck to the browser as a workbook."""
        language = self._language
        content = sheet_to_begin_from(deck(self._setup.choices.deck), language)
        name = f"{tr(language, 'trainer.own_deck_file')}.xlsx"
        self._made += 1
        given = {"data_name": name, "data_type": _XLSX, "data_nonce": str(self._made)}
        done = tag("p", say(language, "trainer.own_deck_ready", file=name), "kt-good", role="status")
        mark = tag("div", base64.b64encode(content).decode(), "kt-download", **given)
        self._file.value = str(joined((mark, done)))

    def _refused(self) -> Markup:
        """Return all that is wrong in the file that was chosen last."""
        error = self._setup.refused
        if error is None:
            return Markup("")
        title = tag("p", say(self._language, error.code, **error.facts), "kt-remark-stop")
        return tag("div", joined((title, _faults(self._language, error))), role="alert")


def _faults(language: str, error: KitError) -> Markup:
    """Return every fault: in a spreadsheet by row and column, in a YAML file by its path."""
    from kitools.ui.views.fault_list import fault_list, text_fault_list  # noqa: PLC0415 - only where a file is refused
    from kitools.uptake.intake import FaultyTable  # noqa: PLC0415

    if isinstance(error, FaultyTable):
        return fault_list(language, error.faults, "stop")
    return text_fault_list(language, error.faults, "stop") if isinstance(error, FaultyInput) else Markup("")
