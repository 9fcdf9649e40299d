"""The participant's page: the header, the way in, and the session once one sits in it."""

import hashlib
import json
from typing import Any

from kitools.ui.models.join.entry import Entry, Place
from kitools.ui.models.join.seat import SeatModel
from kitools.ui.views.guard import guard
from kitools.ui.views.join.enter import EnterView
from kitools.ui.views.parts import Block, Stack, joined, say, stack, tag, with_classes
from kitools.ui.views.sessions.header import page_header
from kitools.ui.views.sessions.polling import Beat, Polling
from kitools.words import tr

_SEAT_COOKIE, _SEAT_DAYS = "kitools-seat", "180"


class JoinPage(Stack):
    """The whole page; it looks at the log by itself once somebody is in."""

    def __init__(self, entry: Entry) -> None:
        self.entry = entry
        self._marks = Block()
        self._unsaved = Beat()
        self._unsaved_mark = Block()
        self._trouble = Block()
        self._polling = Polling(self._look, tell=self._note_open)
        self._room: Any = None
        self._enter = EnterView(entry, self._polling.opened)
        self._body = stack(self._enter)
        super().__init__(
            children=(
                page_header(entry.language, "join"),
                self._trouble,
                self._body,
                self._marks,
                self._unsaved_mark,
                self._polling.mark,
            )
        )
        with_classes(self, "kt-page", "kt-join")
        guard.show = self._show_trouble
        self._unsaved.observe(guard(lambda change: self._offered(change["new"])), names="value")
        entry.observe(guard(lambda _: self._moved()), names="place")
        self._draw_marks()
        self._enter.run(entry.begin())

    def _show_trouble(self) -> None:
        """Say that something unexpected happened; what is saved is saved."""
        words = say(self.entry.language, "ui.unexpected")
        self._trouble.value = str(tag("p", words, "kt-remark-stop", role="alert"))

    def _moved(self) -> None:
        """Show the session when somebody has come in."""
        if self.entry.place is not Place.SEATED or self.entry.seat is None or self._room is not None:
            return
        from kitools.ui.views.join.room import Room  # noqa: PLC0415 - the way in need not wait for it

        seat = self.entry.seat
        self.add_class("kt-seated")
        self._room = Room(seat)
        self._body.children = (self._room,)
        seat.observe(guard(lambda _: self._draw_marks()), names="code")
        self._draw_marks()
        self._ask_for_unsaved(seat)
        self._polling.start()

    def _look(self) -> None:
        """Look at the log, and see to a code that could not be given before."""
        assert self.entry.seat is not None
        self.entry.seat.look()
        self.entry.remember()
        if self.entry.seat.own is not None and self.entry.seat.plan_desk.is_stale:
            self._room.refresh()

    def _note_open(self, is_open: bool) -> None:
        """Take in whether the browser has the page open."""
        if self.entry.seat is not None:
            self.entry.seat.note_open(is_open)

    def _draw_marks(self) -> None:
        """Tell the browser the title, and the code that brings one back."""
        language, seat = self.entry.language, self.entry.seat
        title = tr(language, "join.title")
        marks = []
        if self.entry.place is Place.SEATED and seat is not None:
            if seat.state.setting:
                title = f"{seat.state.set_up.title} · {title}"
            if seat.code:
                facts = {"data_code": seat.code, "data_cookie": _SEAT_COOKIE, "data_days": _SEAT_DAYS}
                marks.append(tag("div", "", "kt-resume", **facts))
        self._marks.value = str(joined((tag("div", title, "kt-title"), *marks)))

    def _ask_for_unsaved(self, seat: SeatModel) -> None:
        """Ask the browser what was typed here before and was never kept."""
        key = hashlib.sha256(f"{seat.desk.session} {seat.who}".encode()).hexdigest()[:12]
        facts = {"data_seat": key, "data_model": str(self._unsaved.model_id)}
        self._unsaved_mark.value = str(tag("div", "", "kt-unsaved", hidden="hidden", **facts))

    def _offered(self, found: str) -> None:
        """Offer back what the browser remembers; it may say anything, and decides nothing."""
        try:
            texts = json.loads(found)
        except ValueError:
            return
        if self._room is not None and isinstance(texts, dict):
            self._room.offer({str(path): text for path, text in texts.items() if isinstance(text, str)})
