"""The database that rows lie in: opened when first used, brought into today's form, its faults told by code."""

import os
import weakref
from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache
from pathlib import Path

from sqlalchemy import Connection, Engine, text

from kitools.ground import KitError
from kitools.store.addresses import address, is_sqlite, shown
from kitools.store.engines import begun, make_engine
from kitools.store.faults import faults_told
from kitools.store.forms import bring_to_today

_KEEPING: weakref.WeakSet["Database"] = weakref.WeakSet()


class Database:
    """A database at `place` (a folder or a URL), opened when first used; every fault comes out as a `KitError`.

    One that `keeps` holds a connection from one question to the next, for those who ask all the time. It is put down
    before a fork, tried before it is used again (PostgreSQL), and let go when another file lies in its place (SQLite).
    """

    def __init__(self, place: str | Path, *, keeps: bool = False) -> None:
        self._url = address(place)
        self._keeps = keeps
        self._engine: Engine | None = None
        self._file: tuple[int, int] | None = None
        self.path = shown(self._url)

    @contextmanager
    def reading(self) -> Iterator[Connection]:
        """Give a connection to ask with; every question stands for itself, and nothing stays locked."""
        with faults_told(self.path), self._ready().connect() as connection:
            yield connection if is_sqlite(self._url) else connection.execution_options(isolation_level="AUTOCOMMIT")

    @contextmanager
    def writing(self, *, durable: bool = True) -> Iterator[Connection]:
        """Give a connection to write with; it is committed when the block ends, or undone if it fails.

        A commit that is not `durable` does not wait for the disk: it may be lost with the power, never with a process.
        """
        with (
            faults_told(self.path),
            self._ready().connect() as connection,
            begun(connection, durable=durable),
        ):
            yield connection

    def tidy(self) -> None:
        """Let what was deleted be gone from the write-ahead file of SQLite as well, unless somebody reads just now."""
        if is_sqlite(self._url):
            with self.reading() as connection:
                connection.exec_driver_sql("PRAGMA wal_checkpoint(TRUNCATE)")

    def check(self) -> None:
        """Read every page of the file and take the right to write; raise the `KitError` that says what is wrong."""
        with self.writing() as connection:
            connection.execute(text("UPDATE alembic_version SET version_num = version_num"))
            if is_sqlite(self._url):
                answer = connection.exec_driver_sql("PRAGMA quick_check(1)").scalar_one()
                if answer != "ok":
                    raise KitError("store.corrupt", path=self.path, reason=str(answer))

    def put_down(self) -> None:
        """Close the connections that nobody is using."""
        if self._engine is not None:
            self._engine.dispose()

    def _ready(self) -> Engine:
        """Return the engine, once the tables are there in today's form."""
        file = _identity(self.path) if is_sqlite(self._url) else None
        if self._engine is None or file != self._file:
            self.put_down()
            engine = make_engine(self._url, keeps=self._keeps)
            bring_to_today(engine, self.path)
            if self._keeps:
                _put_down_before_forks()
                _KEEPING.add(self)
                weakref.finalize(self, engine.dispose)
            self._engine, self._file = engine, _identity(self.path) if is_sqlite(self._url) else None
        return self._engine


def _identity(path: str) -> tuple[int, int] | None:
    """Return what tells the file at `path` from another that is put in its place; None where there is none."""
    try:
        found = os.stat(path)  # noqa: PTH116 - asked at every question, and Path would cost more than the question
    except OSError:
        return None
    return found.st_dev, found.st_ino


@cache
def _put_down_before_forks() -> None:
    """Let no kept connection cross a fork: two processes would speak on it at once."""
    if hasattr(os, "register_at_fork"):
        os.register_at_fork(before=_put_all_down)


def _put_all_down() -> None:
    """Close every kept connection of this process."""
    for database in list(_KEEPING):
        database.put_down()
