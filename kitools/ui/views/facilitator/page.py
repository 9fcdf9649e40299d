"""The trainer's page as a frame: its header, the door, and behind it the session."""

from collections.abc import Callable
from datetime import date, datetime

from kitools.ui.models.facilitator.door import Door, Index, Proved
from kitools.ui.models.live import LiveLog
from kitools.ui.models.visit import Visit
from kitools.ui.views.facilitator.door import DoorView
from kitools.ui.views.guard import guard
from kitools.ui.views.parts import Block, Stack, focus, joined, say, stack, tag, with_classes
from kitools.ui.views.sessions.header import page_header


class FacilitatorPage(Stack):
    """The whole page. Nothing of a session is built before the kernel has seen the PIN or the token of it."""

    def __init__(self, visit: Visit, log: LiveLog, index: Index, now: Callable[[], datetime], today: date) -> None:
        self.door = Door(visit, log, index)
        self._visit, self._log, self._index, self._now, self._today = visit, log, index, now, today
        self._body = stack()
        self._marks, self._focus, self._trouble = Block(), Block(), Block()
        super().__init__(
            children=(
                page_header(visit.lang, "trainer", "kt-purpose kt-only-wide"),
                self._trouble,
                self._body,
                self._marks,
                self._focus,
            ),
        )
        with_classes(self, "kt-page", "kt-trainer")
        guard.show = self._show_trouble
        self.door.observe(guard(lambda change: self._come_in(change["new"])), names="proved")
        self._body.children = (DoorView(self.door, visit.lang, today, self._go_to),)
        self._marks.value = str(tag("div", say(visit.lang, "trainer.title"), "kt-title"))

    def forget_browser(self) -> None:
        """Let this browser no longer open the session; what it has kept opens nothing, even where it was copied."""
        self._marks.value = str(tag("div", "", "kt-token", data_token="", data_nonce="gone"))
        self.door.forget()

    def _come_in(self, proved: Proved) -> None:
        """Show the PIN once where the session is new, else the session."""
        if proved.token:
            self._marks.value = str(tag("div", "", "kt-token", data_token=proved.token))
        if proved.pin:
            self._show_pin(proved)
        else:
            self._show_session(proved.session)

    def _show_pin(self, proved: Proved) -> None:
        """Show PIN and join code of a new session."""
        from kitools.ui.views.facilitator.pin import PinCard  # noqa: PLC0415

        code = self._index.join_code(proved.session)
        shown = PinCard(self._visit.lang, proved.pin, code, lambda: self._show_session(proved.session))
        self._body.children = (shown,)
        self._go_to("kt-pin-title")

    def _show_session(self, session: str) -> None:
        """Show the session as the log has it."""
        from kitools.ui.models.facilitator.model import FacilitatorModel  # noqa: PLC0415 - only after the proof
        from kitools.ui.views.facilitator.session import SessionView  # noqa: PLC0415

        visit = self._visit
        model = FacilitatorModel(visit.lang, self._log, self._index, session, self._now, visit.address)
        self._body.children = (SessionView(model, self.forget_browser),)
        title = joined((model.setting.title, " · ", say(visit.lang, "trainer.title")))
        kept = self._marks.value if "kt-token" in self._marks.value else ""
        self._marks.value = kept + str(tag("div", title, "kt-title"))
        self._go_to("kt-strip-title")

    def _go_to(self, target: str) -> None:
        """Move the keyboard focus."""
        self._focus.value = str(focus(target))

    def _show_trouble(self) -> None:
        """Say that something unexpected happened; what is in the log is safe."""
        self._trouble.value = str(tag("p", say(self._visit.lang, "ui.unexpected"), "kt-remark-stop", role="alert"))
