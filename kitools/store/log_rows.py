"""The rows of logs and of what is kept beside them, and the few questions asked of them."""

from collections.abc import Mapping, Sequence
from datetime import datetime
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, TextClause, bindparam, insert, select, text
from sqlalchemy.exc import IntegrityError

from kitools.ground import KitError
from kitools.store.database import Database
from kitools.store.moments import moment
from kitools.store.tables import LOG, PICTURES, PRESENCE, SESSIONS
from kitools.store.values import Entry, LogMoved, Record

_NAMES = ("seq", "at", "who", "kind", "body")
_OURS = LOG.c.session == bindparam("session")
_AFTER = select(*(LOG.c[name] for name in _NAMES)).where(_OURS, LOG.c.seq > bindparam("after")).order_by(LOG.c.seq)
_LAST = select(LOG.c.seq, LOG.c.at).where(_OURS).order_by(LOG.c.seq.desc()).limit(1)

# The same words in SQLite and PostgreSQL, which SQLAlchemy would have us say in two ways.
_BE_THERE = text(
    "INSERT INTO training_presence (session, who, at, place) VALUES (:session, :who, :at, :place)"
    " ON CONFLICT (session, who) DO UPDATE SET at = excluded.at, place = excluded.place"
)
_KEEP_PICTURE = text(
    "INSERT INTO training_pictures (session, name, svg) VALUES (:session, :name, :svg)"
    " ON CONFLICT (session, name) DO UPDATE SET svg = excluded.svg"
)


class LogRows:
    """The rows at `place`; moments are UTC, kept as seconds since 1970."""

    def __init__(self, place: str | Path) -> None:
        self._database = Database(place, keeps=True)

    def append(self, session: str, after: int, entries: Sequence[Entry], now: datetime) -> tuple[Record, ...]:
        """Write the entries after number `after`; the primary key decides where two do so at once."""
        try:
            with self._database.writing() as connection:
                last, at = _end(connection, session)
                if last == after:
                    return add(connection, session, last, entries, max(now.timestamp(), at))
        except IntegrityError:  # somebody was quicker, or there is no such session
            last, _ = self._end(session)
        if not self._is_known(session):
            raise KitError("store.no_such_session", value=session)
        if last > after:
            raise LogMoved(session, after, last)
        raise KitError("store.log_behind", session=session, after=after, last=last)

    def read(self, session: str, after: int) -> tuple[Record, ...]:
        """Return the records after number `after`, by one question along the primary key."""
        with self._database.reading() as connection:
            found = connection.execute(_AFTER, {"session": session, "after": after}).all()
        return tuple(record(session, row) for row in found)

    def note_presence(self, session: str, who: str, place: str, now: datetime) -> None:
        """Write or replace the row that says where `who` is."""
        row = {"session": session, "who": who, "at": now.timestamp(), "place": place}
        self._put(_BE_THERE, row, durable=False)

    def presence(self, session: str, since: datetime) -> Mapping[str, tuple[datetime, str]]:
        """Return who was there since `since`, when last and where."""
        query = select(PRESENCE.c.who, PRESENCE.c.at, PRESENCE.c.place).order_by(PRESENCE.c.who)
        with self._database.reading() as connection:
            ours = query.where(PRESENCE.c.session == session, PRESENCE.c.at >= since.timestamp())
            return {row.who: (moment(row.at), row.place) for row in connection.execute(ours)}

    def keep_picture(self, session: str, name: str, svg: str) -> None:
        """Write or replace a picture."""
        self._put(_KEEP_PICTURE, {"session": session, "name": name, "svg": svg}, durable=True)

    def picture(self, session: str, name: str) -> str | None:
        """Return the picture, if there is one."""
        query = select(PICTURES.c.svg).where(PICTURES.c.session == session, PICTURES.c.name == name)
        with self._database.reading() as connection:
            return connection.execute(query).scalar()

    def picture_names(self, session: str) -> tuple[str, ...]:
        """Return the names of the pictures, in order."""
        query = select(PICTURES.c.name).where(PICTURES.c.session == session)
        with self._database.reading() as connection:
            return tuple(sorted(connection.execute(query).scalars()))

    def _put(self, statement: TextClause, row: Mapping[str, object], *, durable: bool) -> None:
        """Write or replace a row that belongs to a session; raise `KitError("store.no_such_session")`."""
        try:
            with self._database.writing(durable=durable) as connection:
                connection.execute(statement, row)
        except IntegrityError as error:
            raise KitError("store.no_such_session", value=row["session"]) from error

    def _end(self, session: str) -> tuple[int, float]:
        """Return the number and the moment of the last record."""
        with self._database.reading() as connection:
            return _end(connection, session)

    def _is_known(self, session: str) -> bool:
        """Whether the session has been opened, and is not forgotten."""
        with self._database.reading() as connection:
            return (
                connection.execute(select(SESSIONS.c.session).where(SESSIONS.c.session == session)).first() is not None
            )


def add(connection: Connection, session: str, last: int, entries: Sequence[Entry], at: float) -> tuple[Record, ...]:
    """Write the entries after number `last`, and return them as they will be read."""
    rows = [(seq, at, entry.who, entry.kind, entry.body) for seq, entry in enumerate(entries, last + 1)]
    if rows:
        connection.execute(insert(LOG), [{"session": session, **dict(zip(_NAMES, row, strict=True))} for row in rows])
    return tuple(record(session, row) for row in rows)


def record(session: str, row: Sequence[Any]) -> Record:
    """Return the record that a row of `LOG` holds: seq, at, who, kind, body."""
    seq, at, who, kind, body = row
    return Record(session, seq, moment(at), who, kind, body)


def _end(connection: Connection, session: str) -> tuple[int, float]:
    """Return the number and the moment of the last record; zeros where there is none."""
    found = connection.execute(_LAST, {"session": session}).first()
    return (0, 0.0) if found is None else (found.seq, found.at)
