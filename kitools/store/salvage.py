"""As much of a log as a damaged database still gives, so that it can be exported."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing, suppress
from itertools import count
from pathlib import Path

from sqlalchemy import select

from kitools.ground import KitError
from kitools.store.addresses import address, is_sqlite
from kitools.store.database import Database
from kitools.store.log_rows import record
from kitools.store.tables import LOG
from kitools.store.values import Record

_COLUMNS = "session, seq, at, who, kind, body"
_WAYS = (
    f"SELECT {_COLUMNS} FROM training_log WHERE session = ? ORDER BY seq",  # along the index
    f"SELECT {_COLUMNS} FROM training_log NOT INDEXED WHERE session = ? ORDER BY rowid",  # along the table
    f"SELECT {_COLUMNS} FROM training_log NOT INDEXED WHERE session = ? ORDER BY rowid DESC",  # from its end
)
"""An index and a table are damaged in different places: what one way does not reach, another may."""


def salvage(place: str | Path, session: str) -> tuple[Record, ...]:
    """Return the records from the first on, up to the first that cannot be read; nothing is written."""
    url = address(place)
    found = _from_file(str(url.database), session) if is_sqlite(url) else _one_by_one(Database(place), session)
    by_number = {one.seq: one for one in found}
    unbroken: list[Record] = []
    while (following := by_number.get(len(unbroken) + 1)) is not None:
        unbroken.append(following)
    return tuple(unbroken)


def _from_file(path: str, session: str) -> Iterator[Record]:
    """Give what each way reaches before it meets damage, and some of it twice."""
    for way in _WAYS:
        with (
            suppress(sqlite3.Error, UnicodeDecodeError),
            closing(sqlite3.connect(f"{Path(path).as_uri()}?mode=ro", uri=True)) as connection,
        ):
            connection.text_factory = bytes
            for row in connection.execute(way, (session,)):
                yield _decoded(row)


def _decoded(row: tuple[bytes, int, float, bytes, bytes, bytes]) -> Record:
    """Return the record that a row of bytes holds."""
    session, seq, at, *texts = row
    return record(session.decode(), (seq, at, *(text.decode() for text in texts)))


def _one_by_one(database: Database, session: str) -> Iterator[Record]:
    """Give one record after another, until one is not there or cannot be read."""
    query = select(LOG.c.seq, LOG.c.at, LOG.c.who, LOG.c.kind, LOG.c.body).where(LOG.c.session == session)
    with suppress(KitError), database.reading() as connection:
        for seq in count(1):
            row = connection.execute(query.where(LOG.c.seq == seq)).first()
            if row is None:
                return
            yield record(session, row)
