"""The tables of drafts and of wrong codes, and the few questions asked of them."""

import hashlib
from contextlib import suppress
from datetime import UTC, datetime, timedelta
from pathlib import Path

from sqlalchemy import Column, Connection, Float, Integer, String, Table, Text, delete, insert, select, update
from sqlalchemy.exc import IntegrityError

from kitools.ground import KitError
from kitools.store.database import TABLES, Database
from kitools.store.values import Draft

_DRAFTS = Table(
    "drafts",
    TABLES,
    Column("key", String(64), primary_key=True),
    Column("page", String(60), primary_key=True),
    Column("content", Text, nullable=False),
    Column("version", Integer, nullable=False),
    Column("saved_at", Float, nullable=False),
    Column("used_at", Float, nullable=False, index=True),
)
_WRONG = Table(
    "wrong_codes",
    TABLES,
    Column("id", Integer, primary_key=True),
    Column("visitor", String(64), nullable=False),
    Column("at", Float, nullable=False, index=True),
)

_SELDOM = timedelta(hours=12)
"""How old `used_at` may grow before reading a draft writes it again."""


class Rows:
    """The rows at `place`; moments are UTC, kept as seconds since 1970."""

    def __init__(self, place: str | Path) -> None:
        self._database = Database(place)

    def has(self, key: str) -> bool:
        """Whether any page has a draft under `key`."""
        with self._database.transaction() as connection:
            return connection.execute(select(_DRAFTS.c.page).where(_DRAFTS.c.key == key)).first() is not None

    def write(self, key: str, page: str, content: str, expected: int, now: datetime) -> Draft | None:
        """Write the next version and return None, or return the draft that stands there in another version.

        The row is changed only where its version is the expected one, in one statement: of two that write at
        once, one finds no such row. Raise `KitError("store.draft_gone")` for a draft that was deleted meanwhile.
        """
        moment = now.timestamp()
        new = {"content": content, "version": expected + 1, "saved_at": moment, "used_at": moment}
        try:
            with self._database.transaction() as connection:
                here = (_DRAFTS.c.key == key) & (_DRAFTS.c.page == page)
                if connection.execute(update(_DRAFTS).where(here, _DRAFTS.c.version == expected).values(new)).rowcount:
                    return None
                stored = _draft(connection, key, page)
                if stored is None and expected:
                    raise KitError("store.draft_gone")
                if stored is None:
                    connection.execute(insert(_DRAFTS).values(key=key, page=page, **new))
                return stored
        except IntegrityError:  # PostgreSQL: somebody else put in the first version just now
            return self.read(key, page, now)

    def read(self, key: str, page: str, now: datetime) -> Draft | None:
        """Return the draft, if there is one, and note that it was used."""
        with self._database.transaction() as connection:
            stored = _draft(connection, key, page)
        if stored is not None and now - stored.at > _SELDOM:
            with suppress(KitError):  # a full or locked database must not keep anyone from reading
                self._note_use(key, page, now)
        return stored

    def delete(self, key: str, page: str) -> int:
        """Delete a draft; return how many there were."""
        with self._database.transaction() as connection:
            here = (_DRAFTS.c.key == key) & (_DRAFTS.c.page == page)
            return connection.execute(delete(_DRAFTS).where(here)).rowcount

    def delete_unused_since(self, moment: datetime) -> int:
        """Delete the drafts last used before `moment`; return how many."""
        with self._database.transaction() as connection:
            return connection.execute(delete(_DRAFTS).where(_DRAFTS.c.used_at < moment.timestamp())).rowcount

    def note_wrong(self, visitor: str, now: datetime, forget_before: datetime) -> None:
        """Count a wrong code against `visitor`, and forget those typed before `forget_before`."""
        with self._database.transaction() as connection:
            connection.execute(delete(_WRONG).where(_WRONG.c.at < forget_before.timestamp()))
            connection.execute(insert(_WRONG).values(visitor=_blurred(visitor), at=now.timestamp()))

    def wrong_since(self, moment: datetime, visitor: str | None = None) -> list[datetime]:
        """Return when wrong codes were typed after `moment`, by `visitor` or by anyone, the oldest first."""
        query = select(_WRONG.c.at).where(_WRONG.c.at > moment.timestamp()).order_by(_WRONG.c.at)
        if visitor is not None:
            query = query.where(_WRONG.c.visitor == _blurred(visitor))
        with self._database.transaction() as connection:
            return [datetime.fromtimestamp(at, UTC) for at in connection.execute(query).scalars()]

    def check(self) -> None:
        """Raise the `KitError` that says what is wrong with the database, if anything is."""
        self._database.check()

    def _note_use(self, key: str, page: str, now: datetime) -> None:
        """Move `used_at` on, but seldom: reading is frequent."""
        stale = _DRAFTS.c.used_at < (now - _SELDOM).timestamp()
        here = (_DRAFTS.c.key == key) & (_DRAFTS.c.page == page)
        with self._database.transaction() as connection:
            connection.execute(update(_DRAFTS).where(here, stale).values(used_at=now.timestamp()))


def _draft(connection: Connection, key: str, page: str) -> Draft | None:
    """Return the draft that stands under `key` for `page`."""
    query = select(_DRAFTS.c.content, _DRAFTS.c.version, _DRAFTS.c.saved_at)
    row = connection.execute(query.where(_DRAFTS.c.key == key, _DRAFTS.c.page == page)).first()
    return None if row is None else Draft(row.content, row.version, datetime.fromtimestamp(row.saved_at, UTC))


def _blurred(visitor: str) -> str:
    """Return a name for `visitor` that tells visitors apart and tells nothing else."""
    return hashlib.sha256(visitor.encode()).hexdigest()
