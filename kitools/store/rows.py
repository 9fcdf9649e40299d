"""The rows of drafts, and the few questions asked of them."""

from contextlib import suppress
from datetime import datetime, timedelta
from pathlib import Path

from sqlalchemy import Connection, delete, insert, select, update
from sqlalchemy.exc import IntegrityError

from kitools.ground import KitError
from kitools.store.database import Database
from kitools.store.moments import moment
from kitools.store.tables import DRAFTS
from kitools.store.tries import Tries
from kitools.store.values import Draft

_SELDOM = timedelta(hours=12)
"""How old `used_at` may grow before reading a draft writes it again."""


class Rows:
    """The rows at `place`; moments are UTC, kept as seconds since 1970."""

    def __init__(self, place: str | Path) -> None:
        self._database = Database(place)
        self.tries = Tries(self._database)

    def has(self, key: str) -> bool:
        """Whether any page has a draft under `key`."""
        with self._database.reading() as connection:
            return connection.execute(select(DRAFTS.c.page).where(DRAFTS.c.key == key)).first() is not None

    def write(self, key: str, page: str, content: str, expected: int, now: datetime) -> Draft | None:
        """Write the next version and return None, or return the draft that stands there in another version.

        The row is changed only where its version is the expected one, in one statement: of two that write at
        once, one finds no such row. Raise `KitError("store.draft_gone")` for a draft that was deleted meanwhile.
        """
        moment = now.timestamp()
        new = {"content": content, "version": expected + 1, "saved_at": moment, "used_at": moment}
        try:
            with self._database.writing() as connection:
                here = (DRAFTS.c.key == key) & (DRAFTS.c.page == page)
                if connection.execute(update(DRAFTS).where(here, DRAFTS.c.version == expected).values(new)).rowcount:
                    return None
                stored = _draft(connection, key, page)
                if stored is None and expected:
                    raise KitError("store.draft_gone")
                if stored is None:
                    connection.execute(insert(DRAFTS).values(key=key, page=page, **new))
                return stored
        except IntegrityError:  # PostgreSQL: somebody else put in the first version just now
            return self.read(key, page, now)

    def read(self, key: str, page: str, now: datetime) -> Draft | None:
        """Return the draft, if there is one, and note that it was used."""
        with self._database.reading() as connection:
            stored = _draft(connection, key, page)
        if stored is not None and now - stored.at > _SELDOM:
            with suppress(KitError):  # a full or locked database must not keep anyone from reading
                self._note_use(key, page, now)
        return stored

    def delete(self, key: str, page: str) -> int:
        """Delete a draft; return how many there were."""
        with self._database.writing() as connection:
            here = (DRAFTS.c.key == key) & (DRAFTS.c.page == page)
            gone = connection.execute(delete(DRAFTS).where(here)).rowcount
        return self._tidied(gone)

    def delete_unused_since(self, day: datetime) -> int:
        """Delete the drafts last used before `day`; return how many."""
        with self._database.writing() as connection:
            gone = connection.execute(delete(DRAFTS).where(DRAFTS.c.used_at < day.timestamp())).rowcount
        return self._tidied(gone)

    def check(self) -> None:
        """Raise the `KitError` that says what is wrong with the database, if anything is."""
        self._database.check()

    def _tidied(self, gone: int) -> int:
        """Clear up after so many rows that are gone, and return how many."""
        if gone:
            self._database.tidy()
        return gone

    def _note_use(self, key: str, page: str, now: datetime) -> None:
        """Move `used_at` on, but seldom: reading is frequent."""
        stale = DRAFTS.c.used_at < (now - _SELDOM).timestamp()
        here = (DRAFTS.c.key == key) & (DRAFTS.c.page == page)
        with self._database.writing() as connection:
            connection.execute(update(DRAFTS).where(here, stale).values(used_at=now.timestamp()))


def _draft(connection: Connection, key: str, page: str) -> Draft | None:
    """Return the draft that stands under `key` for `page`."""
    query = select(DRAFTS.c.content, DRAFTS.c.version, DRAFTS.c.saved_at)
    row = connection.execute(query.where(DRAFTS.c.key == key, DRAFTS.c.page == page)).first()
    return None if row is None else Draft(row.content, row.version, moment(row.saved_at))
