"""Wrong codes and PINs: counted in the store, since every visitor has a process, and answered by waiting.

A wait never exceeds five seconds, whoever has guessed and however often, so that nobody can lock others out. A class
sits behind one address: who is who is told by the page's process, never by the address.
"""

from dataclasses import dataclass
from datetime import datetime, timedelta
from hashlib import sha256

from sqlalchemy import delete, insert, or_, select

from kitools.store.database import Database
from kitools.store.moments import moment
from kitools.store.tables import WRONG

LONGEST_WAIT = 5.0
"""Seconds."""

_FREE = 3
_SLACK = 1.0
_HOUR = timedelta(hours=1)
_MINUTE = timedelta(minutes=1)
_MOST = 100


@dataclass(frozen=True)
class Pace:
    """How many wrong ones `within` a time are let pass before all wait, and how much longer for each more."""

    within: timedelta
    calm: int
    seconds_each: float


PACES = {
    "draft": Pace(_MINUTE, 30, 0.1),
    "join": Pace(_MINUTE, 30, 0.1),
    "resume": Pace(_MINUTE, 30, 0.1),
    "pin": Pace(_HOUR, 20, 0.25),
}
"""The pace for each kind; PINs are few and belong to one session, so a slow guesser is remembered for longer."""


class Tries:
    """The wrong tries that `database` has counted, by kind, session (may be empty) and visitor."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def note_wrong(self, kind: str, session: str, visitor: str, now: datetime) -> None:
        """Count a wrong one, and forget those of more than an hour ago, or ahead (the clock was put back)."""
        outside = or_(WRONG.c.at < (now - _HOUR).timestamp(), WRONG.c.at > (now + _HOUR).timestamp())
        row = {"kind": kind, "session": session, "visitor": _blurred(visitor), "at": now.timestamp()}
        with self._database.writing() as connection:
            connection.execute(delete(WRONG).where(outside))
            connection.execute(insert(WRONG).values(row))

    def wrong(
        self, kind: str, session: str, now: datetime, within: timedelta, visitor: str | None = None
    ) -> list[datetime]:
        """Return when the last (up to a hundred) wrong ones were typed, by `visitor` or by anyone, the oldest first."""
        query = select(WRONG.c.at).where(WRONG.c.kind == kind, WRONG.c.session == session)
        query = query.where(WRONG.c.at > (now - within).timestamp(), WRONG.c.at <= now.timestamp())
        if visitor is not None:
            query = query.where(WRONG.c.visitor == _blurred(visitor))
        with self._database.reading() as connection:
            found = connection.execute(query.order_by(WRONG.c.at.desc()).limit(_MOST)).scalars().all()
        return [moment(at) for at in reversed(found)]

    def crowd_wait(self, kind: str, session: str, now: datetime) -> float:
        """Return the seconds that everybody waits because many wrong ones have come in."""
        pace = PACES[kind]
        excess = len(self.wrong(kind, session, now, pace.within)) - pace.calm
        return min(LONGEST_WAIT, max(0.0, pace.seconds_each * excess))

    def seconds_to_wait(self, kind: str, session: str, visitor: str, now: datetime) -> float:
        """Return how long a page should wait before it tries: for its own wrong ones, and for those of the crowd."""
        own = self.wrong(kind, session, now, _HOUR, visitor)
        gap = max(self.crowd_wait(kind, session, now), min(LONGEST_WAIT, max(0.0, len(own) - float(_FREE))))
        return max(0.0, gap - (now - own[-1]).total_seconds()) if own else gap

    def seconds_too_early(self, kind: str, session: str, visitor: str, now: datetime) -> float:
        """Return how much too early a visitor with wrong ones behind comes, which a page that waited never does.

        What a page asks for before it has waited (a browser can send a hundred clicks at once) is not looked at.
        """
        own = self.wrong(kind, session, now, _HOUR, visitor)
        return max(0.0, self.seconds_to_wait(kind, session, visitor, now) - _SLACK) if own else 0.0


def _blurred(visitor: str) -> str:
    """Return a name for `visitor` that tells visitors apart and tells nothing else."""
    return sha256(visitor.encode()).hexdigest()
