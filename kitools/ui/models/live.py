"""A page's place in a live session: what has happened since it last looked, and what became of what it wanted."""

import secrets
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from string import ascii_lowercase
from typing import Concatenate, ParamSpec, Protocol

import traitlets

from kitools.ground import KitError
from kitools.sessions.clock import Clock, clock
from kitools.sessions.desk import Desk, Log
from kitools.sessions.events import Event
from kitools.sessions.folding import Fact
from kitools.sessions.state import GroupState, State

P = ParamSpec("P")

SECONDS_BETWEEN_LOOKS = 0.2
"""How often a page asks the log; with what a commit takes, others see a change well within half a second."""

SECONDS_BETWEEN_SIGNS = 10.0
"""How often a page says that it is there."""

SECONDS_BETWEEN_GLANCES = 1.0
"""How often a page looks who else is there."""

AWAY_AFTER = timedelta(seconds=40)
"""A page that has not said so for this long is away: asleep, out of reach, or closed."""

_ID_LETTERS = 10
_TRIED_AGAIN = {"store.locked", "store.unavailable", "session.too_busy"}


class LiveLog(Log, Protocol):
    """The part of `kitools.store.EventLog` that a page uses."""

    def note_presence(self, session: str, who: str, place: str) -> None:
        """Say that `who` is there, and what he or she writes in."""

    def presence(self, session: str, since: datetime) -> dict[str, tuple[datetime, str]]:
        """Return who has been there since a moment: when, and what they write in."""

    def picture(self, session: str, name: str) -> str | None:
        """Return a kept figure as SVG, `None` if there is none."""

    def keep_picture(self, session: str, name: str, svg: str) -> None:
        """Keep a figure."""

    def picture_names(self, session: str) -> tuple[str, ...]:
        """Return the names of the figures that are kept."""


@dataclass(frozen=True)
class Trouble:
    """Why something was not done: a code for `words/` and its facts."""

    code: str
    facts: dict[str, object] = field(default_factory=dict)

    @property
    def may_pass(self) -> bool:
        """Whether it may be over when one tries again."""
        return self.code in _TRIED_AGAIN


def new_id(kind: str) -> str:
    """Return a new id that begins with `kind`, for a participant, a suggestion, a need.

    It ends in letters alone: ten digits in a row may have the shape of a CPR number, which no log takes.
    """
    return f"{kind}-{''.join(secrets.choice(ascii_lowercase) for _ in range(_ID_LETTERS))}"


class LiveModel(traitlets.HasTraits):
    """What a page knows of a session; `number` moves whenever something has happened, `others` with who is there.

    `now` gives the moment. A page calls `look` every `SECONDS_BETWEEN_LOOKS`; what it wants it says by `do`.
    """

    number = traitlets.Int()
    others: dict[str, tuple[datetime, str]] = traitlets.Dict()  # type: ignore[assignment]
    trouble = traitlets.Instance(Trouble, allow_none=True)
    lost_touch = traitlets.Bool()

    def __init__(self, language: str, log: LiveLog, session: str, who: str, now: Callable[[], datetime]) -> None:
        super().__init__(trouble=None)
        self.language = language
        self.log = log
        self.desk = Desk(log, session, who)
        self.now = now
        self.writing_in = ""
        self._is_open = True
        self._signed_at: datetime | None = None
        self._signed_place = ""
        self._seen_at: datetime | None = None

    @property
    def who(self) -> str:
        """Who the page belongs to."""
        return self.desk.who

    @property
    def state(self) -> State:
        """What the session is, as far as the page has looked."""
        return self.desk.state

    @property
    def own(self) -> GroupState | None:
        """The group that the page's participant sits in, if any."""
        return self.state.group_of(self.who)

    def look(self) -> tuple[Fact, ...]:
        """Take in what has happened, say that one is there, and return what was new.

        A store that cannot be read just now is no error: the page says that it has lost touch, and looks again.
        """
        try:
            new = self.desk.refresh()
            self._sign()
        except KitError as error:
            self.lost_touch = True
            if not Trouble(error.code).may_pass:
                self.trouble = Trouble(error.code, error.facts)
            return ()
        self.lost_touch = False
        self.number = self.state.number
        return new

    def do(
        self, command: Callable[Concatenate[State, str, P], tuple[Event, ...]], *args: P.args, **facts: P.kwargs
    ) -> Trouble | None:
        """Do `command`, and return why it was not done, if it was not."""
        try:
            self.desk.do(command, *args, **facts)
        except KitError as error:
            trouble = Trouble(error.code, error.facts)
            self.number = self.state.number
            return trouble
        self.number = self.state.number
        return None

    def note_open(self, is_open: bool) -> None:
        """Take in whether somebody has the page open, as far as its browser says; if not, nobody is there."""
        self._is_open = is_open

    def clock(self) -> Clock:
        """Return the clock of the stage as it stands now."""
        return clock(self.state, self.now())

    def is_here(self, who: str | None) -> bool:
        """Whether `who` has been there in the last `AWAY_AFTER`."""
        seen = self.others.get(who or "")
        return seen is not None and self.now() - seen[0] <= AWAY_AFTER

    def writes_in(self, who: str) -> str:
        """Return the place that `who` writes in just now, an empty text for none."""
        return self.others[who][1] if self.is_here(who) else ""

    def _sign(self) -> None:
        """Say that one is there, and see who else is: seldom, and at once where the place changes."""
        now = self.now()
        is_due = self.writing_in != self._signed_place or _is_due(self._signed_at, now, SECONDS_BETWEEN_SIGNS)
        if self._is_open and is_due:
            self.log.note_presence(self.desk.session, self.who, self.writing_in)
            self._signed_at, self._signed_place = now, self.writing_in
        if _is_due(self._seen_at, now, SECONDS_BETWEEN_GLANCES):
            self._seen_at = now
            self.others = self.log.presence(self.desk.session, now - AWAY_AFTER)


def _is_due(last: datetime | None, now: datetime, seconds: float) -> bool:
    """Whether `seconds` have gone since `last`; a clock that jumped back counts as due."""
    return last is None or not 0 <= (now - last).total_seconds() < seconds


def utc_now() -> datetime:
    """Return the moment, in UTC: the clock of the pages."""
    return datetime.now(UTC)
