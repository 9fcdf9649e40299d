"""The rows of sessions and their keys, and the few questions asked of them."""

import secrets
from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from pathlib import Path

from sqlalchemy import ColumnElement, delete, func, insert, select, update
from sqlalchemy.exc import IntegrityError

from kitools.ground import KitError
from kitools.store.codes import new_join_code
from kitools.store.database import Database
from kitools.store.log_rows import add
from kitools.store.moments import moment
from kitools.store.pins import new_pin, new_salt, pin_key
from kitools.store.tables import LOG, RESUMES, SESSIONS, TOKENS
from kitools.store.tries import Tries
from kitools.store.values import Entry, Opened, SessionRow

_LETTERS = "abcdefghijkmnopqrstuvwxyz"
_ID_LENGTH = 16


class TrainingRows:
    """The rows at `place`; moments are UTC, kept as seconds since 1970."""

    def __init__(self, place: str | Path) -> None:
        self._database = Database(place)
        self.tries = Tries(self._database)

    def open(self, entries: Sequence[Entry], now: datetime, keep_days: int) -> Opened:
        """Write a new session and the beginning of its log in one transaction; try again where its code is taken."""
        pin, salt = new_pin(), new_salt()
        key = pin_key(pin, salt)
        while True:
            opened = Opened(_new_id(), new_join_code(), pin)
            purge_at = (now + timedelta(days=keep_days)).timestamp()
            row = {"session": opened.session, "join_code": opened.join_code, "pin_salt": salt, "pin_key": key}
            try:
                with self._database.writing() as connection:
                    connection.execute(insert(SESSIONS).values(**row, created_at=now.timestamp(), purge_at=purge_at))
                    add(connection, opened.session, 0, entries, now.timestamp())
                    return opened
            except IntegrityError:
                continue

    def by_join_code(self, code: str) -> str | None:
        """Return the session with that code."""
        return self._first(SESSIONS.c.session, SESSIONS.c.join_code == code)

    def by_token(self, key: str) -> str | None:
        """Return the session whose facilitator holds the token with that key."""
        return self._first(TOKENS.c.session, TOKENS.c.key == key)

    def by_resume_key(self, key: str) -> tuple[str, str] | None:
        """Return the session and the participant with that key."""
        query = select(RESUMES.c.session, RESUMES.c.who).where(RESUMES.c.key == key)
        with self._database.reading() as connection:
            row = connection.execute(query).first()
        return None if row is None else (row.session, row.who)

    def pin(self, session: str) -> tuple[str, str]:
        """Return the salt and the key of the session's PIN."""
        query = select(SESSIONS.c.pin_salt, SESSIONS.c.pin_key).where(SESSIONS.c.session == session)
        with self._database.reading() as connection:
            row = connection.execute(query).first()
        if row is None:
            raise _no_such(session)
        return row.pin_salt, row.pin_key

    def new_pin(self, session: str) -> str:
        """Write the key of a new PIN in place of the old one's, and delete the tokens that the old one gave."""
        pin, salt = new_pin(), new_salt()
        changed = (
            update(SESSIONS).where(SESSIONS.c.session == session).values(pin_salt=salt, pin_key=pin_key(pin, salt))
        )
        with self._database.writing() as connection:
            if not connection.execute(changed).rowcount:
                raise _no_such(session)
            connection.execute(delete(TOKENS).where(TOKENS.c.session == session))
        return pin

    def join_code(self, session: str) -> str:
        """Return the session's code."""
        code = self._first(SESSIONS.c.join_code, SESSIONS.c.session == session)
        if code is None:
            raise _no_such(session)
        return code

    def is_closed(self, session: str) -> bool:
        """Whether the session has been closed."""
        query = select(SESSIONS.c.closed_at).where(SESSIONS.c.session == session)
        with self._database.reading() as connection:
            row = connection.execute(query).first()
        if row is None:
            raise _no_such(session)
        return row.closed_at is not None

    def set_closed(self, session: str, at: datetime | None) -> None:
        """Write when the session was closed, or that it is open; what was closed before stays closed since then."""
        here = SESSIONS.c.session == session
        closed_at = None if at is None else func.coalesce(SESSIONS.c.closed_at, at.timestamp())
        with self._database.writing() as connection:
            if not connection.execute(update(SESSIONS).where(here).values(closed_at=closed_at)).rowcount:
                raise _no_such(session)

    def keep_token(self, key: str, session: str, now: datetime) -> None:
        """Write the key of a new token."""
        try:
            with self._database.writing() as connection:
                connection.execute(insert(TOKENS).values(key=key, session=session, made_at=now.timestamp()))
        except IntegrityError as error:  # the session was forgotten this moment
            raise _no_such(session) from error

    def forget_token(self, key: str) -> None:
        """Delete a token."""
        with self._database.writing() as connection:
            connection.execute(delete(TOKENS).where(TOKENS.c.key == key))

    def remember(self, key: str, session: str, who: str) -> None:
        """Write whom a key brings back, unless it brings back somebody else."""
        try:
            with self._database.writing() as connection:
                connection.execute(insert(RESUMES).values(key=key, session=session, who=who))
        except IntegrityError as error:
            found = self.by_resume_key(key)
            if found is None:
                raise _no_such(session) from error
            if found != (session, who):
                raise KitError("store.code_taken") from error

    def sessions(self) -> tuple[SessionRow, ...]:
        """Return every session, the newest first."""
        end = select(LOG.c.session, func.max(LOG.c.seq).label("seq"), func.max(LOG.c.at).label("at"))
        ends = end.group_by(LOG.c.session).subquery()
        query = select(SESSIONS, ends.c.seq, ends.c.at).outerjoin(ends, ends.c.session == SESSIONS.c.session)
        with self._database.reading() as connection:
            rows = connection.execute(query.order_by(SESSIONS.c.created_at.desc(), SESSIONS.c.session)).all()
        return tuple(
            SessionRow(
                row.session,
                moment(row.created_at),
                moment(row.closed_at),
                row.seq or 0,
                moment(row.at),
                datetime.fromtimestamp(row.purge_at, UTC).date(),
            )
            for row in rows
        )

    def purge(self, now: datetime) -> tuple[str, ...]:
        """Delete the sessions whose time is up, and return which."""
        return self._delete(SESSIONS.c.purge_at <= now.timestamp())

    def forget(self, session: str) -> None:
        """Delete one session."""
        if not self._delete(SESSIONS.c.session == session):
            raise _no_such(session)

    def _delete(self, which: ColumnElement[bool]) -> tuple[str, ...]:
        """Delete sessions; every row that belongs to one goes with it (ON DELETE CASCADE)."""
        with self._database.writing() as connection:
            gone = connection.execute(delete(SESSIONS).where(which).returning(SESSIONS.c.session)).scalars().all()
        if gone:
            self._database.tidy()
        return tuple(sorted(gone))

    def _first(self, column: ColumnElement[str], where: ColumnElement[bool]) -> str | None:
        """Return the one value that a question with at most one answer has."""
        with self._database.reading() as connection:
            return connection.execute(select(column).where(where)).scalar()


def _new_id() -> str:
    """Return a random name for a session (74 bits), without digits, so that it never looks like a number."""
    return "".join(secrets.choice(_LETTERS) for _ in range(_ID_LENGTH))


def _no_such(session: str) -> KitError:
    """Return the error for a session that is not there."""
    return KitError("store.no_such_session", value=session)
