"""A new database is made, an older one is carried over with all it holds, and a later one is left alone."""

import subprocess
import sys
from datetime import UTC, datetime
from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.config import Config
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import inspect, text

from kitools.ground import KitError
from kitools.store import Drafts, Entry, EventLog, TrainingSessions, forms, migrations
from kitools.store.addresses import address
from kitools.store.codes import key_of
from kitools.store.database import Database
from kitools.store.engines import make_engine
from kitools.store.forms import FORMS
from kitools.store.migrations import HAND_MADE
from kitools.store.tables import TABLES

CODE = "K7M4-PQ2R"
SAVED = datetime(2026, 1, 2, 3, 4, 5, 678901, tzinfo=UTC)
HAND_MADE_TABLES = (
    "CREATE TABLE schema_version (version INTEGER NOT NULL, PRIMARY KEY (version))",
    'CREATE TABLE drafts ("key" VARCHAR(64) NOT NULL, page VARCHAR(60) NOT NULL, content TEXT NOT NULL,'
    ' version INTEGER NOT NULL, saved_at FLOAT NOT NULL, used_at FLOAT NOT NULL, PRIMARY KEY ("key", page))',
    "CREATE INDEX ix_drafts_used_at ON drafts (used_at)",
    "CREATE TABLE wrong_codes (id {serial} NOT NULL, visitor VARCHAR(64) NOT NULL, at FLOAT NOT NULL,"
    " PRIMARY KEY (id))",
    "CREATE INDEX ix_wrong_codes_at ON wrong_codes (at)",
    "INSERT INTO schema_version (version) VALUES (1)",
)


def raw(place, *statements):
    """Run statements on the database at `place`, past the store; return the rows of the last."""
    engine = make_engine(address(place), keeps=False)
    with engine.begin() as connection:
        for statement in statements:
            found = connection.execute(text(statement) if isinstance(statement, str) else statement)
        return found.all() if found.returns_rows else []


def hand_made(place):
    """Make the database that kitools 0.3 made, with one draft."""
    serial = "INTEGER" if "://" not in place else "SERIAL"
    draft = text("INSERT INTO drafts VALUES (:key, 'practice', 'content – æøå', 7, :at, :at)")
    tables = (statement.format(serial=serial) for statement in HAND_MADE_TABLES)
    raw(place, *tables, draft.bindparams(key=key_of(CODE), at=SAVED.timestamp()))


def test_drafts_of_the_hand_made_form_are_carried_over(place):
    hand_made(place)
    draft = Drafts(place).load(CODE, "practice")
    assert (draft.content, draft.version, draft.at) == ("content – æøå", 7, SAVED)
    assert Drafts(place).save(CODE, "practice", "more", 7).version == 8
    session = TrainingSessions(place).open([Entry("opened", "f", "{}")]).session
    assert len(EventLog(place).read(session)) == 1
    assert raw(place, "SELECT version_num FROM alembic_version") == [(FORMS[-1],)]


def test_an_older_kitools_sees_that_the_new_form_is_not_for_it(place):
    Drafts(place).new_code()
    assert raw(place, "SELECT version FROM schema_version") == [(2,)]


@pytest.mark.parametrize(
    ("statement", "version"),
    [
        ("UPDATE alembic_version SET version_num = '0099'", "0099"),
        ("UPDATE alembic_version SET version_num = 'a1b2c3d4'", "a1b2c3d4"),
    ],
)
def test_a_database_from_a_later_kitools_is_left_alone(place, statement, version):
    Drafts(place).save(CODE, "practice", "a", 0)
    raw(place, statement)
    with pytest.raises(KitError) as caught:
        Drafts(place).load(CODE, "practice")
    assert (caught.value.code, caught.value.facts["version"]) == ("store.newer", version)
    assert raw(place, "SELECT version_num FROM alembic_version") == [(version,)]


def test_a_later_hand_made_database_is_left_alone(place):
    hand_made(place)
    raw(place, "UPDATE schema_version SET version = 3")
    with pytest.raises(KitError) as caught:
        Drafts(place).load(CODE, "practice")
    assert (caught.value.code, caught.value.facts["version"]) == ("store.newer", 3)


def test_a_database_that_cannot_be_carried_over_stays_as_it_was(place):
    hand_made(place)
    raw(place, "CREATE TABLE training_resumes (x INTEGER)")  # in the way of the last table of the revision
    with pytest.raises(KitError, match=r"store\.unavailable"):
        Drafts(place).load(CODE, "practice")
    names = inspect(make_engine(address(place), keeps=False)).get_table_names()
    assert sorted(names) == ["drafts", "schema_version", "training_resumes", "wrong_codes"]
    raw(place, "DROP TABLE training_resumes")
    assert Drafts(place).load(CODE, "practice").version == 7


@pytest.mark.parametrize("made", [Drafts, hand_made])
def test_the_revisions_make_the_tables_that_the_code_knows(place, made):
    if made is hand_made:
        hand_made(place)
    Drafts(place).new_code()
    with Database(place).reading() as connection:
        options = {"include_name": lambda name, kind, parents: (kind, name) != ("table", "schema_version")}
        assert compare_metadata(MigrationContext.configure(connection, opts=options), TABLES) == []


def test_the_forms_that_are_known_are_the_revisions_that_there_are():
    script = ScriptDirectory.from_config(Config(Path(migrations.__file__).with_name("alembic.ini")))
    assert [revision.revision for revision in script.walk_revisions()][::-1] == list(FORMS)
    assert HAND_MADE in FORMS


OPEN = """
import sys
from kitools.store import EventLog, TrainingSessions
session = TrainingSessions(sys.argv[1]).open().session
EventLog(sys.argv[1]).read(session)
print("alembic" in sys.modules)
"""


def test_alembic_is_loaded_only_where_there_is_something_to_make(place):
    said = [
        subprocess.run([sys.executable, "-c", OPEN, place], capture_output=True, text=True, check=True).stdout
        for _ in range(2)
    ]
    assert said == ["True\n", "False\n"]


def test_tables_that_another_process_makes_between_two_questions_are_not_taken_for_later_ones(place, monkeypatch):
    Drafts(place).new_code()
    asked = []

    class Early:
        """Sees the tables as they were a moment before the other process was done, the first time it is asked."""

        def __init__(self, connection):
            self.connection = connection

        def has_table(self, name):
            asked.append(name)
            return len(asked) > 1 and inspect(self.connection).has_table(name)

    monkeypatch.setattr(forms, "inspect", Early)
    Drafts(place).new_code()
    assert len(asked) > 1
