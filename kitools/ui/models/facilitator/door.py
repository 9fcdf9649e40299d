"""The door of the trainer's page: a new session, or proof that one may come back to a session."""

import asyncio
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass
from typing import Protocol

import traitlets

from kitools.ground import KitError
from kitools.sessions.commands import open_session
from kitools.sessions.desk import Desk, Line
from kitools.sessions.events import written
from kitools.sessions.state import State
from kitools.sessions.values import FACILITATOR, Setting
from kitools.ui.models.live import LiveLog, Trouble
from kitools.ui.models.visit import Visit


class Opened(Protocol):
    """What the index says of a new session."""

    @property
    def session(self) -> str:
        """The session's id."""

    @property
    def join_code(self) -> str:
        """The code by which participants join."""

    @property
    def pin(self) -> str:
        """The trainer's PIN, said this once."""


class Index(Protocol):
    """The part of `kitools.store.TrainingSessions` that the page uses."""

    def open(self, entries: Sequence[Line] = ()) -> Opened:
        """Open a session whose log begins with `entries`."""

    def find(self, join_code: str, visitor: str, *, closed: bool = False) -> str:
        """Return the session with that code, also one that is `closed`."""

    def unlock(self, session: str, pin: str, visitor: str) -> str:
        """Return a token for the trainer's browser."""

    def facilitator(self, token: str) -> str | None:
        """Return the session that a token opens."""

    def forget_token(self, token: str) -> None:
        """Let a token open nothing any more."""

    def join_code(self, session: str) -> str:
        """Return the code of a session."""

    def seconds_to_wait(self, kind: str, session: str, visitor: str) -> float:
        """Return how long to wait before a code is tried."""

    def close(self, session: str) -> None:
        """Let nobody join."""

    def reopen(self, session: str) -> None:
        """Let people join again."""

    def is_closed(self, session: str) -> bool:
        """Whether nobody can join."""


@dataclass(frozen=True)
class Proved:
    """A session that this visitor may steer; `token` is for the browser, `pin` is there where it is new."""

    session: str
    token: str = ""
    pin: str = ""


class Door(traitlets.HasTraits):
    """Who may come in: `proved` is set once somebody has opened a session or has shown the PIN or the token of one.

    `waiting` says that codes are being tried, which may take some seconds after wrong ones.
    """

    proved = traitlets.Instance(Proved, allow_none=True)
    trouble = traitlets.Instance(Trouble, allow_none=True)
    waiting = traitlets.Bool()

    def __init__(
        self, visit: Visit, log: LiveLog, index: Index, sleep: Callable[[float], Awaitable[None]] = asyncio.sleep
    ) -> None:
        super().__init__(proved=None, trouble=None)
        self.visit = visit
        self._log = log
        self._index = index
        self._sleep = sleep

    def offered(self) -> str | None:
        """Return the title of the session that this browser's token opens, if there is one and it can be read."""
        try:
            session = self._of_token()
            if session is None:
                return None
            desk = Desk(self._log, session, FACILITATOR)
            desk.refresh()
            return desk.state.set_up.title
        except KitError:
            return None

    def take_up(self) -> None:
        """Go on with the session that this browser's token opens."""
        try:
            session = self._of_token()
        except KitError as error:
            self.trouble = Trouble(error.code, error.facts)
            return
        if session is not None:
            self.proved = Proved(session, self.visit.token or "")

    def open(self, setting: Setting) -> None:
        """Open a new session; what cannot be is said in `trouble`."""
        try:
            entries = [_line(event) for event in open_session(State(), FACILITATOR, setting)]
            opened = self._index.open(entries)
            token = self._index.unlock(opened.session, opened.pin, self.visit.visitor)
        except KitError as error:
            self.trouble = Trouble(error.code, error.facts)
            return
        self.trouble = None
        self.proved = Proved(opened.session, token, opened.pin)

    async def come_back(self, code: str, pin: str) -> None:
        """Try a join code and a PIN, after the wait that wrong ones have earned; nobody is ever locked out."""
        if self.waiting:
            return
        self.waiting, self.trouble = True, None
        try:
            visitor = self.visit.visitor
            await self._sleep(self._index.seconds_to_wait("join", "", visitor))
            session = self._index.find(code, visitor, closed=True)
            await self._sleep(self._index.seconds_to_wait("pin", session, visitor))
            token = self._index.unlock(session, pin, visitor)
        except KitError as error:
            self.trouble = Trouble(error.code, error.facts)
            return
        finally:
            self.waiting = False
        self.proved = Proved(session, token)

    def forget(self) -> None:
        """Let the token that came in open nothing any more, whoever holds it; raise `KitError` as the index does."""
        if self.proved is not None and self.proved.token:
            self._index.forget_token(self.proved.token)

    def _of_token(self) -> str | None:
        """Return the session that the browser's token opens."""
        return self._index.facilitator(self.visit.token) if self.visit.token else None


def _line(event: object) -> Line:
    """Return an event as the log takes it."""
    kind, body = written(event)  # type: ignore[arg-type]
    return Line(kind, FACILITATOR, body)
