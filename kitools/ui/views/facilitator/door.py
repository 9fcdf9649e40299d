"""The door: go on with this browser's session, open a new one, or come back by join code and PIN."""

import asyncio
from collections.abc import Callable
from datetime import date

import ipywidgets as widgets

from kitools.ui.models.facilitator.door import Door
from kitools.ui.models.facilitator.setup import Setup
from kitools.ui.views import inputs
from kitools.ui.views.guard import guard
from kitools.ui.views.parts import Block, Stack, block, button, card, heading, row, say, stack, tag, with_classes
from kitools.ui.views.sessions.kept import update
from kitools.words import say_date, tr

_SEED = 7


class DoorView(Stack):
    """What somebody sees who has not shown that a session is his or hers."""

    def __init__(self, door: Door, language: str, today: date, go_to: Callable[[str], None]) -> None:
        self._door, self._language, self._today, self._go_to = door, language, today, go_to
        self._trying: asyncio.Task[None] | None = None
        self._code = inputs.Text(description=tr(language, "trainer.join_code"))
        self._pin = inputs.Password(description=tr(language, "trainer.pin"))
        self._remark = Block()
        super().__init__()
        with_classes(self, "kt-stack")
        door.observe(guard(lambda _: self._say()), names=["trouble", "waiting"])
        self._enter = button(tr(language, "trainer.come_in"), self.come_in, "secondary")
        self.choose()

    def choose(self) -> None:
        """Offer the ways in."""
        language = self._language
        new = card(
            heading(2, say(language, "trainer.new_session")),
            block(tag("p", say(language, "trainer.new_hint"))),
            row(button(tr(language, "trainer.new_session"), self.new_session, "primary")),
        )
        for entry in (self._code, self._pin):
            with_classes(entry, "kt-short")
        back = card(
            heading(2, say(language, "trainer.back_to_session")),
            block(tag("p", say(language, "trainer.back_hint"))),
            stack(self._code, self._pin, classes="kt-stack kt-field"),
            row(self._enter),
            self._remark,
        )
        self.children = (*self._offer(), stack(new, back, classes="kt-pair"))

    def new_session(self) -> None:
        """Show what can be chosen for a new session."""
        from kitools.ui.views.facilitator.new import NewSession  # noqa: PLC0415 - decks and cases take a moment

        language = self._language
        title = tr(language, "trainer.title_of_day", day=say_date(language, self._today))
        setup = Setup(language, self._today, title, _SEED)
        self.children = (NewSession(setup, self._door, language, self._back),)
        self._go_to("kt-new-title")

    def come_in(self) -> None:
        """Try the code and the PIN; that may take some seconds after wrong ones."""
        trial = self._door.come_back(self._code.value, self._pin.value)
        try:
            loop = asyncio.get_running_loop()
        except RuntimeError:
            asyncio.run(trial)
            return
        self._trying = loop.create_task(guard.over(trial))

    def _back(self) -> None:
        """Go back to the ways in."""
        self._door.trouble = None
        self.choose()

    def _offer(self) -> tuple[widgets.Widget, ...]:
        """Return the offer to go on with the session that this browser has steered."""
        title = self._door.offered()
        if title is None:
            return ()
        words = say(self._language, "trainer.go_on", title=title)
        press = button(tr(self._language, "trainer.go_on_yes"), self._door.take_up, "primary")
        return (card(block(tag("h2", words)), block(tag("p", say(self._language, "trainer.go_on_hint"))), row(press)),)

    def _say(self) -> None:
        """Say that one must wait, or why one cannot come in."""
        door, language = self._door, self._language
        self._enter.disabled = door.waiting
        if door.waiting:
            update(self._remark, tag("p", say(language, "trainer.one_moment"), "kt-hint", role="status"))
        elif door.trouble:
            words = say(language, door.trouble.code, **door.trouble.facts)
            update(self._remark, tag("p", words, "kt-remark-stop", role="alert"))
        else:
            update(self._remark, "")
