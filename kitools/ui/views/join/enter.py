"""The way in, as it is shown: a code, an offer to go on, a nickname and a sector."""

import asyncio
from collections.abc import Coroutine
from typing import Any

import ipywidgets as widgets

from kitools.plan import Sector
from kitools.store import KEEP_DAYS
from kitools.ui.models.join.entry import Entry, Place
from kitools.ui.views import fields, inputs
from kitools.ui.views.guard import guard
from kitools.ui.views.later import Begun
from kitools.ui.views.parts import (
    Block,
    Stack,
    block,
    button,
    card,
    details,
    focus,
    heading,
    joined,
    row,
    say,
    stack,
    tag,
    with_classes,
)
from kitools.ui.views.sessions.part import trouble_line
from kitools.ui.views.values import code_words
from kitools.words import tr


class EnterView(Stack):
    """What a visitor meets before he or she has a seat; drawn again when `place` moves.

    `opened` is set when the visitor's browser has the page; what must wait goes on only then.
    """

    def __init__(self, entry: Entry, opened: asyncio.Event) -> None:
        self._entry = entry
        self._opened = opened
        self._body = stack()
        self._answer = Block()
        self._mark = Block()
        self._sector: Sector | None = None
        self._tasks: set[asyncio.Task[None]] = set()
        super().__init__(children=(self._body, self._answer, self._mark))
        with_classes(self, "kt-stack")
        entry.observe(lambda _: self.draw(), names="place")
        entry.observe(lambda _: self._say_trouble(), names=["trouble", "busy"])
        self.draw()

    def run(self, work: Coroutine[Any, Any, None]) -> None:
        """Do `work` as far as it goes without waiting, and let the rest of it go on by itself."""
        try:
            loop = asyncio.get_running_loop()
        except RuntimeError:
            asyncio.run(work)
            return
        begun = guard(Begun)(work)
        if begun is not None and not begun.is_done:
            task = loop.create_task(self._go_on(begun))
            self._tasks.add(task)
            task.add_done_callback(self._ended)

    async def _go_on(self, begun: Begun) -> None:
        """Go on with what had to wait."""
        await self._opened.wait()
        await begun

    def _ended(self, task: asyncio.Task[None]) -> None:
        """Let go of work that is done; what went wrong in it goes the way of all that goes wrong."""
        self._tasks.discard(task)
        if not task.cancelled():
            guard(task.result)()

    def draw(self) -> None:
        """Show how far one has come in."""
        made = {Place.CODE: self._codes, Place.OFFER: self._offer, Place.NAME: self._name}.get(self._entry.place)
        self._body.children = tuple(made()) if made else ()
        self._say_trouble()
        if self._entry.place in (Place.OFFER, Place.NAME):
            self._mark.value = str(focus(f"kt-enter-{self._entry.place}"))

    def _say_trouble(self) -> None:
        """Say that it takes a moment, or what went wrong."""
        language, trouble = self._entry.language, self._entry.trouble
        if self._entry.busy:
            self._answer.value = str(tag("p", say(language, "join.moment"), "kt-hint", role="status"))
        else:
            self._answer.value = str(trouble_line(language, trouble)) if trouble else ""

    def _codes(self) -> list[widgets.Widget]:
        """Return the field for the join code, and the one for one's own code from before."""
        language, entry = self._entry.language, self._entry
        given = entry.visit.session or ""
        typed = inputs.Text(description=tr(language, "join.code-label"), placeholder="K7M4PQ", value=given)
        own = inputs.Text(description=tr(language, "join.own-code-label"), placeholder="K7M4-PQ2R")
        onward = button(tr(language, "join.onward"), lambda: self.run(entry.find(typed.value)), "primary")
        back = button(tr(language, "join.come-back"), lambda: self.run(entry.come_back(own.value)), "secondary")
        title = tag("h2", say(language, "join.enter-title"), "kt-enter-code", tabindex="-1")
        hint = tag("p", say(language, "join.enter-hint"), "kt-hint")
        return [
            card(block(joined((title, hint))), stack(typed, classes="kt-field kt-short"), row(onward)),
            card(
                heading(3, say(language, "join.been-here")),
                stack(own, classes="kt-field kt-short"),
                row(back),
            ),
        ]

    def _offer(self) -> list[widgets.Widget]:
        """Return the question whether one is the one whom the browser remembers."""
        language, seat = self._entry.language, self._entry.seat
        assert seat is not None
        name, title = seat.state.nickname(seat.who), seat.state.set_up.title if seat.state.setting else ""
        words = tag("h2", say(language, "join.are-you", name=name), "kt-enter-offer", tabindex="-1")
        hint = tag("p", say(language, "join.are-you-hint", session=title), "kt-hint")
        yes = button(tr(language, "join.go-on"), self._entry.take_offer, "primary")
        no = button(tr(language, "join.somebody-else"), lambda: self.run(self._entry.decline_offer()), "secondary")
        return [card(block(joined((words, hint))), row(yes, no))]

    def _name(self) -> list[widgets.Widget]:
        """Return the fields for nickname and sector."""
        language, entry = self._entry.language, self._entry
        assert entry.seat is not None
        state = entry.seat.state
        title = state.set_up.title if state.setting else tr(language, "join.title")
        name = inputs.Text(description=tr(language, "join.nickname"))
        sectors: list[tuple[str, Sector | None]] = [(tr(language, "ui.not-chosen"), None)]
        sectors += [(code_words(language, one), one) for one in Sector if one is not Sector.CITIZEN]
        choice = fields.choice_field(tr(language, "join.sector"), sectors, self._sector, self._choose)
        enter = button(tr(language, "join.enter"), lambda: entry.join(name.value, self._sector), "primary")
        head = tag("h2", say(language, "join.name-title", session=title), "kt-enter-name", tabindex="-1")
        hint = tag("p", say(language, "join.nickname-hint"), "kt-hint")
        more = tag("a", say(language, "join.data-protection"), href=f"../../data-protection?lang={language}")
        told = tag("p", say(language, "join.what-is-kept", days=KEEP_DAYS))
        kept = details(say(language, "join.what-is-kept-title"), joined((told, tag("p", more))))
        box = stack(stack(name, block(hint), classes="kt-field"), choice)
        return [card(block(head), box, row(enter), block(kept))]

    def _choose(self, sector: Sector | None) -> None:
        """Take the sector that was chosen."""
        self._sector = sector
