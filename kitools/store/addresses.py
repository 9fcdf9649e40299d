"""Where a database lies: a folder or a URL, and how it is named without its password."""

import os
import re
from pathlib import Path

from sqlalchemy.engine import URL, make_url
from sqlalchemy.exc import ArgumentError

from kitools.ground import KitError

FILE = "kitools.db"

_DRIVERS = {
    "sqlite": "sqlite",
    "sqlite+pysqlite": "sqlite",
    "postgres": "postgresql+psycopg",
    "postgresql": "postgresql+psycopg",
    "postgresql+psycopg": "postgresql+psycopg",
}
_PASSWORD = re.compile(r"([:/][^:/@]*):.*@|((?:password|passfile|sslpassword)=)[^&]*")
_NEARLY = re.compile(r"\w[\w+]+(:|//).*@")
"""An address with a slip of the pen; as a folder it would carry its password in its name."""


def address(place: str | Path) -> URL:
    """Return the URL for a URL or a folder; raise `KitError("store.not_an_address")` for what is neither."""
    if not isinstance(place, str) or not ("://" in place or _NEARLY.match(place)):
        folder = os.path.expanduser(place)  # noqa: PTH111 - where there is no such user, "~name" is a name
        return URL.create("sqlite", database=str(Path(folder).absolute() / FILE))
    try:
        url = make_url(place)
        return url.set(drivername=_DRIVERS[url.drivername])
    except (ArgumentError, KeyError, ValueError) as error:
        raise KitError("store.not_an_address", value=without_password(place)) from error


def shown(url: URL) -> str:
    """Return the file of an SQLite database, or the address of another without password and settings."""
    if is_sqlite(url):
        return str(url.database)
    return url.set(drivername=url.get_backend_name(), query={}).render_as_string(hide_password=True)


def is_sqlite(url: URL) -> bool:
    """Whether the database is an SQLite file."""
    return url.get_backend_name() == "sqlite"


def without_password(text: str) -> str:
    """Return an address, also a broken one, with its password left out.

    >>> without_password("postgresql://kit:secret@host:port/kit"), without_password("postgresql//kit:se:c@host/kit")
    ('postgresql://kit:***@host:port/kit', 'postgresql//kit:***@host/kit')
    """
    return _PASSWORD.sub(lambda found: f"{found[2]}***" if found[2] else f"{found[1]}:***@", text)
