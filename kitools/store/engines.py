"""Connections to SQLite and to PostgreSQL, set up so that "saved" means on the disk and nobody waits for ever."""

import sqlite3
import time
from collections.abc import Iterator
from contextlib import contextmanager, nullcontext
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, Engine, create_engine, event, text
from sqlalchemy.engine import URL
from sqlalchemy.exc import OperationalError
from sqlalchemy.pool import NullPool, QueuePool

from kitools.store.addresses import is_sqlite

SECONDS_BUSY = 5
"""How long somebody waits for others who write."""

_SECONDS_MAKING = 60
_SECONDS_BETWEEN = 0.01
_SECONDS_STUCK = 30
_POSTGRESQL = {
    "application_name": "kitools",
    "client_encoding": "utf8",
    "connect_timeout": 5,
    "keepalives_idle": 30,
    "prepare_threshold": None,  # so that a pooler may stand between
    "tcp_user_timeout": 10_000,
}


def make_engine(url: URL, *, keeps: bool) -> Engine:
    """Return an engine that `keeps` one idle connection, or none; an SQLite file is made where there is none."""
    pool: dict[str, Any] = {"poolclass": NullPool}
    if keeps:
        pool = {"poolclass": QueuePool, "pool_size": 1, "max_overflow": -1, "pool_pre_ping": not is_sqlite(url)}
    return _sqlite(url, pool) if is_sqlite(url) else _postgresql(url, pool)


@contextmanager
def begun(connection: Connection, *, durable: bool) -> Iterator[None]:
    """Begin a transaction with the right to write; unless it is `durable`, its commit does not wait for the disk."""
    with _lenient(connection) if not durable else nullcontext(), connection.begin():
        lock(connection)
        if not durable and connection.dialect.name == "postgresql":
            connection.execute(text("SET LOCAL synchronous_commit = off"))
        yield


def lock(connection: Connection) -> None:
    """Take the right to write before anything is read, where the database has one such right for all."""
    if connection.dialect.name == "sqlite":
        connection.exec_driver_sql("BEGIN IMMEDIATE")


def lock_for_making(connection: Connection) -> None:
    """Keep every other process from making the tables or carrying them over until this transaction ends.

    Whoever comes while another does so waits for longer than for one who writes.
    """
    if connection.dialect.name == "sqlite":
        connection.exec_driver_sql(f"PRAGMA busy_timeout = {_SECONDS_MAKING * 1000}")
        lock(connection)
        connection.exec_driver_sql(f"PRAGMA busy_timeout = {SECONDS_BUSY * 1000:.0f}")
    else:
        connection.execute(text(f"SET LOCAL lock_timeout = '{_SECONDS_MAKING}s'"))
        connection.execute(text("SELECT pg_advisory_xact_lock(hashtext('kitools'))"))


@contextmanager
def _lenient(connection: Connection) -> Iterator[None]:
    """Let SQLite wait for the disk again after this block, and not within."""
    raw = connection.connection.driver_connection if connection.dialect.name == "sqlite" else None
    if raw is not None:
        raw.execute("PRAGMA synchronous = NORMAL")
    try:
        yield
    finally:
        if raw is not None:
            raw.execute("PRAGMA synchronous = FULL")


def _sqlite(url: URL, pool: dict[str, Any]) -> Engine:
    """Return the engine for an SQLite file in WAL mode."""
    _make_file(Path(str(url.database)))
    waiting = {"timeout": SECONDS_BUSY}
    _use_wal(create_engine(url, poolclass=NullPool, connect_args=waiting))
    engine = create_engine(url, hide_parameters=True, connect_args=waiting, **pool)
    event.listen(engine, "connect", set_up_sqlite)
    return engine


def _postgresql(url: URL, pool: dict[str, Any]) -> Engine:
    """Return the engine for PostgreSQL; what the URL says of a connection holds."""
    settings = {name: value for name, value in _POSTGRESQL.items() if name not in url.query}
    level = "READ COMMITTED"  # whatever the server is set to: of two with one number, the second waits and is told
    engine = create_engine(url, hide_parameters=True, isolation_level=level, connect_args=settings, **pool)
    event.listen(engine, "connect", set_up_postgresql)
    return engine


def _make_file(path: Path) -> None:
    """Make the file and its folder, readable for their owner alone."""
    path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    path.touch(mode=0o600, exist_ok=True)


def _use_wal(engine: Engine) -> None:
    """Let readers and a writer work at once; the file remembers it.

    SQLite refuses at once, without waiting, when two processes want to turn the same new file at the same moment:
    whoever is refused looks again until the other is done.
    """
    until = time.monotonic() + _SECONDS_MAKING
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


def set_up_sqlite(connection: sqlite3.Connection, _record: object) -> None:
    """Make a commit mean that the data are on the disk, what is deleted be gone, and rows go with their session."""
    connection.execute("PRAGMA synchronous = FULL")
    connection.execute("PRAGMA secure_delete = ON")
    connection.execute("PRAGMA foreign_keys = ON")


def set_up_postgresql(connection: Any, _record: object) -> None:
    """Wait for others no longer than SQLite does, give up what a frozen process holds, and commit to the disk."""
    with connection.cursor() as cursor:
        cursor.execute(
            f"SELECT set_config('lock_timeout', '{SECONDS_BUSY}s', false),"
            f" set_config('idle_in_transaction_session_timeout', '{_SECONDS_STUCK}s', false)"
        )
        cursor.execute(
            "SELECT set_config('synchronous_commit', 'on', false) WHERE current_setting('synchronous_commit') = 'off'"
        )
    connection.commit()
