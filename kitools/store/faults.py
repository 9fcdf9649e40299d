"""What databases and the file system complain of, told by codes."""

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager

from sqlalchemy.exc import IntegrityError, SQLAlchemyError

from kitools.ground import KitError

_SQLITE = {
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
_POSTGRESQL = {
    "55P03": "store.locked",  # lock_not_available: somebody holds what we wait for
    "57014": "store.locked",  # query_canceled: it took too long
    "40001": "store.locked",  # serialization_failure
    "40P01": "store.locked",  # deadlock_detected
    "53100": "store.full",  # disk_full
    "25006": "store.not_writable",  # read_only_sql_transaction
    "42501": "store.not_writable",  # insufficient_privilege
    "XX001": "store.corrupt",  # data_corrupted
    "XX002": "store.corrupt",  # index_corrupted
}


@contextmanager
def faults_told(path: str) -> Iterator[None]:
    """Turn faults of the database at `path` into `KitError`; that two wrote the same row is for the rows to settle."""
    try:
        yield
    except IntegrityError:
        raise
    except SQLAlchemyError as error:
        cause = getattr(error, "orig", None)
        raise KitError(code_of(cause), path=path, reason=str(cause or error).strip()) from error
    except ImportError as error:
        reason = f"{error} (pip install 'kitools[postgresql]')"
        raise KitError("store.unavailable", path=path, reason=reason) from error
    except OSError as error:
        raise KitError("store.not_writable", path=path, reason=error.strerror or str(error)) from error


def code_of(cause: BaseException | None) -> str:
    """Return the code for what a driver raised: by SQLite's family of errors, or by the SQLSTATE of PostgreSQL."""
    state = getattr(cause, "sqlstate", None)
    if state is not None:
        return _POSTGRESQL.get(state, "store.unavailable")
    return _SQLITE.get(getattr(cause, "sqlite_errorcode", 0) & 0xFF, "store.unavailable")
