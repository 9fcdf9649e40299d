"""The way in: a join code, a nickname and a sector, or one's own code from before."""

import asyncio
from collections.abc import Callable
from datetime import datetime
from enum import StrEnum
from typing import Any, Protocol

import traitlets

from kitools.ground import KitError
from kitools.plan import Sector
from kitools.sessions import commands as c
from kitools.store import normalised
from kitools.ui.models.join.seat import SeatModel
from kitools.ui.models.live import LiveLog, Trouble, new_id, utc_now
from kitools.ui.models.visit import Visit


class SessionIndex(Protocol):
    """The part of `kitools.store.TrainingSessions` that the page uses."""

    def find(self, join_code: str, visitor: str) -> str:
        """Return the session that a typed join code belongs to."""

    def resume(self, code: str, visitor: str) -> tuple[str, str] | None:
        """Return the session and the participant that a typed code brings back."""

    def new_code(self) -> str:
        """Return a code that brings nobody back yet."""

    def remember(self, code: str, session: str, who: str) -> None:
        """Let a code bring somebody back."""

    def seconds_to_wait(self, kind: str, session: str, visitor: str) -> float:
        """Return how long to wait before a code is tried."""


class Place(StrEnum):
    """How far somebody has come in."""

    CODE = "code"
    OFFER = "offer"
    NAME = "name"
    SEATED = "seated"


class Entry(traitlets.HasTraits):
    """A visitor on the way in; `place` says how far, `seat` is there when one is in or about to be.

    Codes are tried after the wait that the index asks for: `await` the methods that try one.
    """

    place = traitlets.UseEnum(Place, Place.CODE)
    busy = traitlets.Bool()
    trouble = traitlets.Instance(Trouble, allow_none=True)

    def __init__(self, visit: Visit, log: LiveLog, index: SessionIndex, now: Callable[[], datetime] = utc_now) -> None:
        super().__init__(trouble=None)
        self.visit = visit
        self.seat: SeatModel | None = None
        self._log = log
        self._index = index
        self._now = now

    @property
    def language(self) -> str:
        """The language of the page."""
        return self.visit.lang

    async def begin(self) -> None:
        """Take up what the address and the cookie bring: one's own code, an offer to go on, or a join code."""
        if self.visit.code:
            await self.come_back(self.visit.code)
            if self.place is Place.SEATED:
                return
        elif self.visit.seat:
            await self._offer(self.visit.seat)
            if self.place is Place.OFFER:
                return
        if self.visit.session:
            await self.find(self.visit.session)

    async def find(self, typed: str) -> None:
        """Find the session with the join code that was typed."""
        if not typed.strip():
            self.trouble = Trouble("join.no_join_code")
            return
        session = await self._tried("join", lambda: self._index.find(typed, self.visit.visitor))
        if session is None:
            return
        seat = self._seat(session, new_id("deltager"), "")
        if self._looked(seat):
            self.seat, self.place = seat, Place.NAME

    async def come_back(self, typed: str) -> None:
        """Take one's seat again with the code that was typed."""
        found = await self._resumed(typed)
        if found is not None:
            self.seat, self.place = found, Place.SEATED

    def take_offer(self) -> None:
        """Go on as the one whom the browser remembers."""
        if self.place is Place.OFFER and self.seat is not None:
            self.place = Place.SEATED

    async def decline_offer(self) -> None:
        """Come as somebody else."""
        if self.place is Place.OFFER:
            self.seat, self.place = None, Place.CODE
            if self.visit.session:
                await self.find(self.visit.session)

    def join(self, nickname: str, sector: Sector | None) -> None:
        """Come in under a nickname, from a sector."""
        if self.place is not Place.NAME or self.seat is None:
            return
        if sector is None:
            self.trouble = Trouble("join.no_sector")
            return
        self.trouble = self.seat.do(c.join, nickname, sector)
        if self.trouble is None:
            self.remember()
            self.place = Place.SEATED

    def remember(self) -> None:
        """Give the seat a code that brings its participant back; without one it is tried again later."""
        if self.seat is None or self.seat.code:
            return
        try:
            code = self._index.new_code()
            self._index.remember(code, self.seat.desk.session, self.seat.who)
        except KitError as error:
            self.trouble = Trouble(error.code, error.facts)
            return
        self.seat.code = code

    # --- within ----------------------------------------------------------------------------------------------------

    async def _offer(self, code: str) -> None:
        """Offer the seat that the browser remembers, unless the address leads to another session."""
        found = await self._resumed(code)
        self.trouble = None
        if found is None or found.person is None:
            return
        if self.visit.session:
            try:
                if self._index.find(self.visit.session, self.visit.visitor) != found.desk.session:
                    return
            except KitError:
                return
        self.seat, self.place = found, Place.OFFER

    async def _resumed(self, typed: str) -> SeatModel | None:
        """Return the seat that a code brings back, or `None` with the trouble."""
        if not typed.strip():
            self.trouble = Trouble("join.no_own_code")
            return None
        kept = await self._tried("resume", lambda: self._index.resume(typed, self.visit.visitor))
        if kept is None:
            self.trouble = self.trouble or Trouble("join.unknown_own_code")
            return None
        session, who = kept
        seat = self._seat(session, who, normalised(typed) or typed)
        if not self._looked(seat):
            return None
        if seat.person is None or seat.who in seat.state.gone:
            self.trouble = Trouble("session.not_in_session")
            return None
        return seat

    async def _tried(self, kind: str, act: Callable[[], Any]) -> Any:
        """Return what `act` finds after the wait that the index asks for; `None` with the trouble."""
        if self.busy:
            return None
        self.trouble, self.busy = None, True
        try:
            if (wait := self._index.seconds_to_wait(kind, "", self.visit.visitor)) > 0:
                await asyncio.sleep(wait)
            return act()
        except KitError as error:
            self.trouble = Trouble(error.code, error.facts)
            return None
        finally:
            self.busy = False

    def _seat(self, session: str, who: str, code: str) -> SeatModel:
        """Return a seat in a session."""
        return SeatModel(self.visit.lang, self._log, session, who, self._now, code, self.visit.address)

    def _looked(self, seat: SeatModel) -> bool:
        """Whether the session of `seat` could be read; the trouble says why not."""
        seat.look()
        if seat.lost_touch:
            self.trouble = seat.trouble or Trouble("store.unavailable")
        return not seat.lost_touch
