import os
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from uuid import uuid4

import psycopg
import pytest

from tests.store.postgres import Cluster, programs

START = datetime(2026, 5, 2, 8, 42, tzinfo=UTC)


class Clock:
    """A clock that stands still until it is moved."""

    def __init__(self):
        self.now = START

    def __call__(self):
        return self.now

    def move(self, **by):
        self.now += timedelta(**by)


@pytest.fixture
def clock():
    return Clock()


def found():
    folder = programs()
    missing = "PostgreSQL is missing: apt-get install postgresql (make test does it)"
    if folder is None and not os.environ.get("CI"):
        pytest.skip(missing)
    assert folder is not None, missing
    return folder


@contextmanager
def running():
    """Give a cluster that runs."""
    cluster = Cluster(found())
    try:
        cluster.start()
        yield cluster
    finally:
        cluster.stop()


@pytest.fixture(scope="session")
def cluster():
    with running() as one:
        yield one


@contextmanager
def new_database(cluster):
    """Give the address of a new database, which goes when it is no longer needed."""
    name = f"kit_{uuid4().hex}"
    with psycopg.connect(cluster.url("postgres"), autocommit=True) as admin:
        admin.execute(f"CREATE DATABASE {name}")
    yield cluster.url(name)
    with psycopg.connect(cluster.url("postgres"), autocommit=True) as admin:
        admin.execute(f"DROP DATABASE {name} WITH (FORCE)")


@pytest.fixture
def postgresql(cluster):
    with new_database(cluster) as url:
        yield url


@pytest.fixture(params=["sqlite", "postgresql"])
def place(request, tmp_path):
    """Return where a store may lie, on both databases."""
    return str(tmp_path / "new" / "folder") if request.param == "sqlite" else request.getfixturevalue("postgresql")
