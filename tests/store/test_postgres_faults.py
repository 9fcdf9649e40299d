"""A PostgreSQL that cannot be used says why by a code, and loses nothing; one that is back is used again."""

import socket
import subprocess
import sys
from contextlib import contextmanager

import psycopg
import pytest

from kitools.ground import KitError
from kitools.store import Drafts, Entry, EventLog, TrainingSessions, engines
from kitools.store.database import Database
from kitools.store.faults import code_of
from kitools.words import tr
from tests.store.conftest import new_database, running

CODE = "K7M4-PQ2R"


def fault(what):
    with pytest.raises(KitError) as caught:
        what()
    for language in ("da", "en"):
        assert tr(language, caught.value.code, **caught.value.facts)
        assert tr(language, caught.value.code, "mend", **caught.value.facts)
    assert "throw-away" not in str(caught.value)
    return caught.value


def said(*bodies):
    return [Entry("said", "anna", body) for body in bodies]


def bodies(records):
    return [record.body for record in records]


@pytest.fixture
def log(postgresql):
    return EventLog(postgresql)


@pytest.fixture
def session(postgresql):
    return TrainingSessions(postgresql).open(said("a")).session


@contextmanager
def admin(url):
    """Give a connection past the store."""
    with psycopg.connect(url, autocommit=True) as connection:
        yield connection


def test_a_server_that_is_away_says_so(postgresql):
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    error = fault(lambda: Drafts(f"postgresql://kitools:throw-away@127.0.0.1:{port}/kit").new_code())
    assert (error.code, error.facts["path"]) == (
        "store.unavailable",
        f"postgresql://kitools:***@127.0.0.1:{port}/kit",
    )


def test_a_wrong_password_and_a_database_that_is_not_there_say_so(cluster):
    for url, reason in (
        (cluster.url("postgres", password="throw-away-not"), "password authentication failed"),
        (cluster.url("nosuch"), "does not exist"),
    ):
        error = fault(lambda: Drafts(url).new_code())  # noqa: B023
        assert error.code == "store.unavailable"
        assert reason in error.facts["reason"]


def test_a_setting_in_the_address_holds(postgresql):
    url = f"{postgresql}?application_name=ours&connect_timeout=3"
    assert Drafts(url).new_code()
    with Drafts(url)._rows._database.reading() as connection:
        assert connection.exec_driver_sql("SHOW application_name").scalar_one() == "ours"


def test_what_the_server_is_set_to_does_not_loosen_a_promise(postgresql):
    name = postgresql.rsplit("/", 1)[1]
    with admin(postgresql) as connection:
        connection.execute(f"ALTER DATABASE {name} SET synchronous_commit = off")
        connection.execute(f"ALTER DATABASE {name} SET default_transaction_isolation = 'serializable'")
    with Database(postgresql).writing() as connection:
        for setting, value in (("synchronous_commit", "on"), ("transaction_isolation", "read committed")):
            assert connection.exec_driver_sql(f"SHOW {setting}").scalar_one() == value


def test_a_database_that_may_only_be_read_says_so_and_can_be_read(postgresql, session):
    with admin(postgresql) as connection:
        name = postgresql.rsplit("/", 1)[1]
        connection.execute(f"ALTER DATABASE {name} SET default_transaction_read_only = on")
    log = EventLog(postgresql)
    assert fault(lambda: log.append(session, 1, said("b"))).code == "store.not_writable"
    assert fault(lambda: Drafts(postgresql).check()).code == "store.not_writable"
    assert bodies(log.read(session)) == ["a"]


def test_a_role_without_the_right_to_write_says_so(cluster, postgresql, session):
    with admin(postgresql) as connection:
        connection.execute("CREATE ROLE reader LOGIN PASSWORD 'throw-away'")
        connection.execute("GRANT SELECT ON ALL TABLES IN SCHEMA public TO reader")
    log = EventLog(postgresql.replace("//kitools:", "//reader:"))
    assert bodies(log.read(session)) == ["a"]
    assert fault(lambda: log.append(session, 1, said("b"))).code == "store.not_writable"
    with admin(postgresql) as connection:
        connection.execute("DROP OWNED BY reader")
        connection.execute("DROP ROLE reader")


def test_a_full_disk_says_so_and_the_log_is_as_it_was(postgresql, log, session):
    with admin(postgresql) as connection:
        connection.execute(
            "CREATE FUNCTION disk() RETURNS trigger LANGUAGE plpgsql AS"
            " $$BEGIN IF NEW.body = 'b' THEN RAISE 'no space left' USING ERRCODE = 'disk_full'; END IF;"
            " RETURN NEW; END$$"
        )
        connection.execute("CREATE TRIGGER disk BEFORE INSERT ON training_log FOR EACH ROW EXECUTE FUNCTION disk()")
    assert fault(lambda: log.append(session, 1, said("x", "b"))).code == "store.full"
    assert bodies(log.read(session)) == ["a"]
    log.append(session, 1, said("c"))
    assert bodies(log.read(session)) == ["a", "c"]


def test_too_many_connections_say_so(cluster, postgresql, session):
    name = postgresql.rsplit("/", 1)[1]
    with admin(postgresql) as connection:
        connection.execute("CREATE ROLE few LOGIN PASSWORD 'throw-away'")
        connection.execute("GRANT ALL ON ALL TABLES IN SCHEMA public TO few")
        connection.execute(f"ALTER DATABASE {name} CONNECTION LIMIT 1")
    url = postgresql.replace("//kitools:", "//few:")
    try:
        with admin(url):
            error = fault(lambda: EventLog(url).read(session))
        assert error.code == "store.unavailable"
        assert "too many connections" in error.facts["reason"]
        assert bodies(EventLog(url).read(session)) == ["a"]
    finally:
        with admin(postgresql) as connection:
            connection.execute("DROP OWNED BY few")
            connection.execute("DROP ROLE few")


def test_a_connection_that_was_lost_a_moment_ago_is_made_anew(cluster, log, session):
    log.read(session)
    for ask in (lambda: log.read(session), lambda: log.append(session, 1, said("b"))):
        with admin(cluster.url("postgres")) as connection:
            connection.execute(
                "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name = 'kitools'"
            )
        assert ask()
    assert bodies(log.read(session)) == ["a", "b"]


def test_a_log_that_somebody_holds_says_so_and_keeps_nothing_waiting(postgresql, session, monkeypatch):
    monkeypatch.setattr(engines, "SECONDS_BUSY", 0.1)
    log = EventLog(postgresql)
    with psycopg.connect(postgresql) as other:
        other.execute("INSERT INTO training_log VALUES (%s, 2, 0, 'bo', 'said', 'not yet committed')", (session,))
        assert fault(lambda: log.append(session, 1, said("b"))).code == "store.locked"
        assert bodies(log.read(session)) == ["a"]
        other.rollback()
    log.append(session, 1, said("b"))
    assert bodies(log.read(session)) == ["a", "b"]


def test_a_reader_holds_one_connection_and_no_transaction(cluster, log, session):
    for _ in range(5):
        log.read(session)
        log.note_presence(session, "anna", "plan.wish")
    with admin(cluster.url("postgres")) as connection:
        query = "SELECT state FROM pg_stat_activity WHERE application_name = 'kitools'"
        assert connection.execute(query).fetchall() == [("idle",)]


def test_a_driver_that_is_missing_says_how_to_get_it(postgresql):
    probe = (
        "import sys; sys.modules['psycopg'] = None\n"
        "from kitools.store import Drafts; from kitools.ground import KitError\n"
        "try: Drafts(sys.argv[1]).new_code()\n"
        "except KitError as error: print(error.code, error.facts['reason'])"
    )
    command = [sys.executable, "-c", probe, postgresql]
    said = subprocess.run(command, capture_output=True, text=True, check=True).stdout
    assert said.startswith("store.unavailable ")
    assert "kitools[postgresql]" in said


@pytest.mark.parametrize(
    ("error", "code"),
    [
        (psycopg.errors.DeadlockDetected(), "store.locked"),
        (psycopg.errors.QueryCanceled(), "store.locked"),
        (psycopg.errors.DataCorrupted(), "store.corrupt"),
        (psycopg.errors.IndexCorrupted(), "store.corrupt"),
        (psycopg.errors.AdminShutdown(), "store.unavailable"),
        (psycopg.errors.CannotConnectNow(), "store.unavailable"),
        (psycopg.OperationalError("server closed the connection unexpectedly"), "store.unavailable"),
        (None, "store.unavailable"),
    ],
)
def test_what_cannot_be_brought_about_here_has_its_code(error, code):
    assert code_of(error) == code


WRITER = """
import sys
from kitools.ground import KitError
from kitools.store import Entry, EventLog, LogMoved
log, session, name = EventLog(sys.argv[1]), *sys.argv[2:]
seen = number = 0
while True:
    try:
        seen = log.append(session, seen, [Entry("said", name, f"{name}{number}"), Entry("said", name, "and")])[-1].seq
        print(number, flush=True)
        number += 1
    except LogMoved as moved:
        seen = moved.last
    except KitError as error:
        print(error.code, flush=True)
        input()
        if f"{name}{number}" in [record.body for record in log.read(session)]:
            number += 1  # it was saved, and the answer was lost
"""


def test_a_server_killed_in_mid_write_and_started_again_has_all_that_was_said_to_be_saved():
    with running() as cluster, new_database(cluster) as url:
        session = TrainingSessions(url).open().session
        writers = {
            name: subprocess.Popen(
                [sys.executable, "-c", WRITER, url, session, name],
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                text=True,
            )
            for name in "ab"
        }
        told = {name: [] for name in writers}
        for _ in range(2):
            for name, writer in writers.items():
                told[name] += [int(writer.stdout.readline()) for _ in range(10)]
            cluster.kill()
            for name, writer in writers.items():
                while (line := writer.stdout.readline().strip()).isdigit():
                    told[name].append(int(line))
                assert line == "store.unavailable"
            cluster.start()
            for writer in writers.values():
                writer.stdin.write("go on\n")
                writer.stdin.flush()
        for name, writer in writers.items():
            told[name].append(int(writer.stdout.readline()))
            writer.kill()
            told[name] += [int(line) for line in writer.stdout.read().split("\n")[:-1]]
            writer.communicate()
        records = EventLog(url).read(session)
        assert [record.seq for record in records] == list(range(1, len(records) + 1))
        for name, numbers in told.items():
            own = [record.body for record in records if record.who == name and record.body != "and"]
            assert own == [f"{name}{number}" for number in range(len(own))]
            assert len(own) > numbers[-1]
        assert [record.body for record in records[1::2]] == ["and"] * (len(records) // 2)


def test_of_a_damaged_table_all_before_the_damage_can_be_taken_out():
    with running() as cluster, new_database(cluster) as url:
        session = TrainingSessions(url).open(said(*(f"{number}{'x' * 900}" for number in range(1, 101)))).session
        with admin(url) as connection:
            (path,) = connection.execute("SELECT pg_relation_filepath('training_log')").fetchone()
            connection.execute("CHECKPOINT")
        cluster.halt()
        with (cluster.folder / "data" / path).open("r+b") as table:
            table.seek(5 * 8192)
            table.write(b"\x55" * 8192)
        cluster.start()
        log = EventLog(url)
        assert fault(lambda: log.read(session)).code == "store.corrupt"
        sound = log.read_sound(session)
        assert 30 < len(sound) < 60
        assert [record.seq for record in sound] == list(range(1, len(sound) + 1))
