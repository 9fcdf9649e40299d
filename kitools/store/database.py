"""The database that rows lie in: opened, brought into today's form, and its faults told by code."""

import sqlite3
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from sqlalchemy import (
    Column,
    Connection,
    Engine,
    Integer,
    MetaData,
    Table,
    create_engine,
    event,
    insert,
    select,
    update,
)
from sqlalchemy.engine import URL, make_url
from sqlalchemy.exc import ArgumentError, IntegrityError, OperationalError, SQLAlchemyError
from sqlalchemy.pool import NullPool
from sqlalchemy.schema import CreateIndex, CreateTable

from kitools.ground import KitError

FILE = "kitools.db"
SCHEMA = 1
"""The number of today's form of the tables."""

MIGRATIONS: dict[int, Callable[[Connection], None]] = {}
"""For each old form, the function that carries the tables over to the next one."""

TABLES = MetaData()
_VERSION = Table("schema_version", TABLES, Column("version", Integer, primary_key=True, autoincrement=False))

_SECONDS_BUSY = 5
_SECONDS_BETWEEN = 0.01
_CODES = {
    sqlite3.SQLITE_BUSY: "store.locked",
    sqlite3.SQLITE_LOCKED: "store.locked",
    sqlite3.SQLITE_FULL: "store.full",
    sqlite3.SQLITE_CORRUPT: "store.corrupt",
    sqlite3.SQLITE_NOTADB: "store.corrupt",
    sqlite3.SQLITE_READONLY: "store.not_writable",
    sqlite3.SQLITE_CANTOPEN: "store.not_writable",
    sqlite3.SQLITE_PERM: "store.not_writable",
    sqlite3.SQLITE_AUTH: "store.not_writable",
}


class Database:
    """A database at `place` (a folder or a URL), opened when first used; every fault comes out as a `KitError`."""

    def __init__(self, place: str | Path) -> None:
        self._url = _url(place)
        self.path = str(self._url.database) if _is_sqlite(self._url) else self._url.render_as_string(hide_password=True)
        self._engine: Engine | None = None

    @contextmanager
    def transaction(self) -> Iterator[Connection]:
        """Give a connection; what was done with it is committed when the block ends, or undone if it fails."""
        with self._faults_told():
            if self._engine is None:
                self._engine = self._opened()
            with self._engine.begin() as connection:
                yield connection

    def check(self) -> None:
        """Read every page of the file and take the right to write; raise the `KitError` that says what is wrong."""
        with self.transaction() as connection:
            connection.execute(update(_VERSION).values(version=SCHEMA))
            if _is_sqlite(self._url):
                answer = connection.exec_driver_sql("PRAGMA quick_check(1)").scalar_one()
                if answer != "ok":
                    raise KitError("store.corrupt", path=self.path, reason=str(answer))

    def _opened(self) -> Engine:
        """Return the engine, once the tables are there in today's form."""
        if not _is_sqlite(self._url):
            engine = create_engine(self._url)
        else:
            _make_file(Path(self.path))
            # No connection is kept: a kernel may be forked, killed or frozen at any moment.
            engine = create_engine(self._url, poolclass=NullPool, connect_args={"timeout": _SECONDS_BUSY})
            _use_wal(engine)
            event.listen(engine, "connect", _set_up)
        self._prepare(engine)
        return engine

    def _prepare(self, engine: Engine) -> None:
        """Make the tables, or carry them over from an older form; one process at a time."""
        with engine.begin() as connection:
            if _is_sqlite(self._url):
                connection.exec_driver_sql("BEGIN IMMEDIATE")
            for table in TABLES.sorted_tables:
                connection.execute(CreateTable(table, if_not_exists=True))
                for index in table.indexes:
                    connection.execute(CreateIndex(index, if_not_exists=True))
            found = connection.execute(select(_VERSION.c.version)).scalar()
            if found is None:
                connection.execute(insert(_VERSION).values(version=SCHEMA))
            elif found > SCHEMA:
                raise KitError("store.newer", path=self.path, version=found, known=SCHEMA)
            else:
                _carry_over(connection, found)

    @contextmanager
    def _faults_told(self) -> Iterator[None]:
        """Turn what SQLAlchemy, SQLite and the file system complain of into codes."""
        try:
            yield
        except IntegrityError:
            raise  # two wrote the same row: for the rows to settle
        except SQLAlchemyError as error:
            cause = getattr(error, "orig", None)
            number = getattr(cause, "sqlite_errorcode", 0) & 0xFF  # the low byte is the family of the error
            code = _CODES.get(number, "store.unavailable")
            raise KitError(code, path=self.path, reason=str(cause or error)) from error
        except ImportError as error:  # the driver of another database than SQLite
            raise KitError("store.unavailable", path=self.path, reason=str(error)) from error
        except OSError as error:
            raise KitError("store.not_writable", path=self.path, reason=error.strerror or str(error)) from error


def _url(place: str | Path) -> URL:
    """Return the database URL for a URL or a folder; raise `KitError("store.not_an_address")` for a broken URL."""
    if isinstance(place, str) and "://" in place:
        try:
            return make_url(place)
        except ArgumentError as error:
            raise KitError("store.not_an_address", value=place) from error
    return URL.create("sqlite", database=str(Path(place).expanduser().absolute() / FILE))


def _is_sqlite(url: URL) -> bool:
    """Whether the database is an SQLite file."""
    return url.get_backend_name() == "sqlite"


def _make_file(path: Path) -> None:
    """Make the file and its folder, readable for their owner alone."""
    path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    path.touch(mode=0o600, exist_ok=True)


def _use_wal(engine: Engine) -> None:
    """Let readers and a writer work at once; the file remembers it.

    SQLite refuses at once, without waiting, when two processes want to turn the same new file at the same moment:
    whoever is refused looks again until the other is done.
    """
    until = time.monotonic() + _SECONDS_BUSY
    while True:
        try:
            with engine.connect() as connection:
                if connection.exec_driver_sql("PRAGMA journal_mode").scalar_one() != "wal":
                    connection.exec_driver_sql("PRAGMA journal_mode = WAL")
            return
        except OperationalError as error:
            if getattr(error.orig, "sqlite_errorcode", 0) & 0xFF != sqlite3.SQLITE_BUSY or time.monotonic() > until:
                raise
            time.sleep(_SECONDS_BETWEEN)


def _set_up(connection: sqlite3.Connection, _record: object) -> None:
    """Make a commit mean that the data are on the disk, and what is deleted be gone."""
    connection.execute("PRAGMA synchronous = FULL")
    connection.execute("PRAGMA secure_delete = ON")


def _carry_over(connection: Connection, found: int) -> None:
    """Run the migrations from the form `found` to today's."""
    for old in range(found, SCHEMA):
        MIGRATIONS[old](connection)
        connection.execute(update(_VERSION).values(version=old + 1))
