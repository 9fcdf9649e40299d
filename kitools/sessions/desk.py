"""Where one participant (or the trainer) meets the log: what has happened is folded, what is wanted is written."""

from collections.abc import Callable, Sequence
from typing import Concatenate, NamedTuple, ParamSpec, Protocol

from pydantic import ValidationError

from kitools.ground import KitError
from kitools.sessions.events import ANONYMOUS, Event, written
from kitools.sessions.folding import Fact, Written, fact, fold
from kitools.sessions.state import State

P = ParamSpec("P")

MOVED = "store.log_moved"
_TRIES = 25


class Line(NamedTuple):
    """What is handed to the log: kind and body of an event, and who did it."""

    kind: str
    who: str
    body: str


class Log(Protocol):
    """What a session needs of a log: `kitools.store.EventLog` is one."""

    def read(self, session: str, after: int = 0) -> Sequence[Written]:
        """Return the records after number `after`, in order."""

    def append(self, session: str, after: int, entries: Sequence[Line]) -> Sequence[Written]:
        """Write records after number `after`; raise `KitError("store.log_moved")` if there are others already."""


class Desk:
    """A place at the session `session` for `who`; `state` is what it has come to, as far as this desk has seen.

    >>> Desk(log=None, session="s", who="facilitator").state.number
    0
    """

    def __init__(self, log: Log, session: str, who: str) -> None:
        self.session = session
        self.who = who
        self.state = State()
        self.facts: tuple[Fact, ...] = ()
        self._log = log

    def refresh(self) -> tuple[Fact, ...]:
        """Take in what has happened since; return it."""
        return self._take(self._log.read(self.session, self.state.number))

    def do(
        self, command: Callable[Concatenate[State, str, P], tuple[Event, ...]], *args: P.args, **facts: P.kwargs
    ) -> tuple[Fact, ...]:
        """Do `command` as this desk's `who`, and return what was written once it is on the disk.

        Somebody may write at the same moment: then the command is asked again of what the session is now. Raise the
        `KitError` of the command, `session.cpr` for a text with a CPR number, `session.does_not_fit` for a value that
        cannot be kept, `session.too_busy` if there is no getting in, and what the log raises.
        """
        for _ in range(_TRIES):
            try:
                events = _asked(lambda: command(self.state, self.who, *args, **facts))
            except KitError:
                if self.refresh():  # what is refused is refused by what the session is now
                    continue
                raise
            if not events:
                return ()
            try:
                return self._take(self._log.append(self.session, self.state.number, [self._line(e) for e in events]))
            except KitError as error:
                if error.code != MOVED:
                    raise
                self.refresh()
        raise KitError("session.too_busy")

    def _line(self, event: Event) -> Line:
        """Return `event` as the log takes it; answers are written without who gave them."""
        kind, body = written(event)
        return Line(kind, "" if isinstance(event, ANONYMOUS) else self.who, body)

    def _take(self, records: Sequence[Written]) -> tuple[Fact, ...]:
        """Fold records into the state; return them as facts."""
        new = tuple(fact(one) for one in records if one.seq > self.state.number)
        self.state = fold(self.state, new)
        self.facts = (*self.facts, *new)
        return new


def _asked(command: Callable[[], tuple[Event, ...]]) -> tuple[Event, ...]:
    """Return what a command answers; what its events cannot hold becomes a `KitError`."""
    try:
        return command()
    except ValidationError as error:
        kinds = {one["type"] for one in error.errors()}
        raise KitError("session.cpr" if "cpr" in kinds else "session.does_not_fit") from error
