"""An SQLite store that cannot be used says why by a code, and loses nothing."""

import sqlite3
import subprocess
import sys
import tempfile
from pathlib import Path

import pytest
from sqlalchemy import event

from kitools.ground import KitError
from kitools.store import Drafts, Entry, EventLog, TrainingSessions, engines
from kitools.store.addresses import FILE
from kitools.words import attributes, tr

CODE = "K7M4-PQ2R"


def fault(what):
    with pytest.raises(KitError) as caught:
        what()
    assert {tr(language, caught.value.code, **caught.value.facts) for language in ("da", "en")}
    assert "mend" in attributes("da", caught.value.code)
    assert tr("da", caught.value.code, "mend", **caught.value.facts)
    return caught.value


def with_pragma(monkeypatch, pragma):
    """Let every new connection begin with `pragma`."""
    before = engines.set_up_sqlite

    def set_up(connection, record):
        before(connection, record)
        connection.execute(pragma)

    monkeypatch.setattr(engines, "set_up_sqlite", set_up)


def test_a_locked_database_says_so(tmp_path, monkeypatch):
    monkeypatch.setattr(engines, "SECONDS_BUSY", 0.05)
    drafts = Drafts(tmp_path)
    drafts.save(CODE, "practice", "a", 0)
    with sqlite3.connect(tmp_path / FILE, isolation_level=None) as other:
        other.execute("BEGIN IMMEDIATE")
        error = fault(lambda: drafts.save(CODE, "practice", "b", 1))
        assert drafts.load(CODE, "practice").content == "a"
        other.execute("ROLLBACK")
    other.close()
    assert (error.code, error.facts["path"]) == ("store.locked", str(tmp_path / FILE))
    assert drafts.save(CODE, "practice", "b", 1).version == 2


def test_a_full_disk_says_so_and_keeps_what_was_saved(tmp_path, monkeypatch):
    Drafts(tmp_path).save(CODE, "practice", "a", 0)
    with monkeypatch.context() as patch:
        with_pragma(patch, "PRAGMA max_page_count = 40")
        full = Drafts(tmp_path)
        assert fault(lambda: full.save(CODE, "practice", "x" * 200_000, 1)).code == "store.full"
        assert full.load(CODE, "practice").content == "a"
    assert Drafts(tmp_path).save(CODE, "practice", "x" * 200_000, 1).version == 2


def test_a_file_that_is_no_database_says_so_and_is_left_alone(tmp_path):
    path = tmp_path / FILE
    path.write_bytes(b"not a database " * 1000)
    assert fault(lambda: Drafts(tmp_path).save(CODE, "practice", "a", 0)).code == "store.corrupt"
    assert path.read_bytes() == b"not a database " * 1000


def test_a_damaged_page_is_found_by_the_check(tmp_path):
    drafts = Drafts(tmp_path)
    drafts.save(CODE, "practice", "x" * 50_000, 0)
    drafts.check()
    path = tmp_path / FILE
    whole = path.read_bytes()
    path.write_bytes(whole[:4096] + b"\x55" * (len(whole) - 4096))
    assert fault(drafts.check).code == "store.corrupt"


def test_a_folder_that_cannot_be_made_says_so(tmp_path):
    (tmp_path / "file").write_text("")
    error = fault(lambda: Drafts(tmp_path / "file" / "store").new_code())
    assert error.code == "store.not_writable"


def test_a_database_that_may_only_be_read_says_so_and_can_be_read(tmp_path, monkeypatch):
    Drafts(tmp_path).save(CODE, "practice", "a", 0)
    drafts = Drafts(tmp_path)
    drafts.load(CODE, "practice")
    with_pragma(monkeypatch, "PRAGMA query_only = ON")
    event.listen(drafts._rows._database._engine, "connect", engines.set_up_sqlite)
    assert fault(lambda: drafts.save(CODE, "practice", "b", 1)).code == "store.not_writable"
    assert drafts.load(CODE, "practice").content == "a"


READER = """
import os, sys
from kitools.store import Drafts
from kitools.ground import KitError
Drafts(sys.argv[2]).new_code()  # everything is imported before rights are given up
if os.geteuid() == 0:
    os.seteuid(65534)  # root may write everywhere; nobody may not
try:
    Drafts(sys.argv[1]).new_code()
except KitError as error:
    print(error.code)
"""


def test_a_read_only_folder_says_so(tmp_path):
    with tempfile.TemporaryDirectory() as folder:
        Path(folder).chmod(0o555)
        command = [sys.executable, "-c", READER, folder, str(tmp_path)]
        said = subprocess.run(command, capture_output=True, text=True, check=True).stdout
    assert said == "store.not_writable\n"


@pytest.mark.parametrize(
    "broken",
    [
        "sqlite//://",
        "mysql+mysqlconnector://kit:secret@localhost/kit",
        "postgresql://kit:secret@localhost:port/kit",
        "postgresql+asyncpg://kit:se/cret@localhost/kit",
        "postgres//kit:secret@localhost/kit",
        "postgresql:/kit:secret@localhost/kit",
        "nosuch://localhost/kit?password=secret&x=1",
    ],
)
def test_a_broken_address_says_so_without_its_password(broken):
    with pytest.raises(KitError) as caught:
        Drafts(broken).new_code()
    assert caught.value.code == "store.not_an_address"
    assert "cret" not in str(caught.value)
    assert "cret" not in tr("da", caught.value.code, **caught.value.facts)


@pytest.mark.parametrize("folder", ["data@home", "a:b", "new folder", "a//b", "~tilde"])
def test_a_folder_may_be_called_nearly_anything(tmp_path, folder, monkeypatch):
    monkeypatch.chdir(tmp_path)
    Drafts(f"./{folder}").new_code()
    assert (tmp_path / folder / FILE).is_file()


def test_importing_the_store_does_not_load_sqlalchemy():
    probe = """
import sys
from kitools.store import Drafts, EventLog, TrainingSessions
print([kind("somewhere") for kind in (Drafts, EventLog, TrainingSessions)])
sys.exit("sqlalchemy" in sys.modules)
"""
    assert subprocess.run([sys.executable, "-c", probe], check=False, stdout=subprocess.DEVNULL).returncode == 0


def said(*bodies):
    return [Entry("said", "anna", body) for body in bodies]


def a_log(folder, *bodies):
    """Return a log with one record for each of `bodies`, and its session."""
    session = TrainingSessions(folder).open(said(*bodies)).session
    return EventLog(folder), session


def bodies(records):
    return [record.body for record in records]


def test_a_log_that_is_locked_says_so_and_can_be_read(tmp_path, monkeypatch):
    monkeypatch.setattr(engines, "SECONDS_BUSY", 0.05)
    log, session = a_log(tmp_path, "a")
    with sqlite3.connect(tmp_path / FILE, isolation_level=None) as other:
        other.execute("BEGIN IMMEDIATE")
        assert fault(lambda: log.append(session, 1, said("b"))).code == "store.locked"
        assert fault(lambda: log.note_presence(session, "anna", "plan.wish")).code == "store.locked"
        assert bodies(log.read(session)) == ["a"]
        other.execute("ROLLBACK")
    other.close()
    log.append(session, 1, said("b"))
    assert bodies(log.read(session)) == ["a", "b"]


def test_reading_leaves_nothing_locked(tmp_path):
    log, session = a_log(tmp_path, "a")
    log.read(session)
    with sqlite3.connect(tmp_path / FILE, isolation_level=None) as other:
        other.execute("BEGIN IMMEDIATE")
        other.execute("UPDATE training_log SET body = 'b'")
        other.execute("COMMIT")
        assert other.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()[0] == 0
    other.close()
    assert bodies(log.read(session)) == ["b"]


def test_a_full_disk_leaves_the_log_as_it_was(tmp_path, monkeypatch):
    log, session = a_log(tmp_path, "a")
    with monkeypatch.context() as patch:
        with_pragma(patch, "PRAGMA max_page_count = 40")
        full = EventLog(tmp_path)
        assert fault(lambda: full.append(session, 1, said("x", "y" * 200_000))).code == "store.full"
        assert bodies(full.read(session)) == ["a"]
    log.append(session, 1, said("b"))
    assert bodies(log.read(session)) == ["a", "b"]


def damage(path, holds):
    """Overwrite the pages of the file that hold a text."""
    content = bytearray(path.read_bytes())
    pages = [start for start in range(0, len(content), 4096) if holds in content[start : start + 4096]]
    for start in pages:
        content[start : start + 4096] = b"\x55" * 4096
    path.write_bytes(content)
    return len(pages)


def test_of_a_damaged_log_all_before_the_damage_can_be_taken_out(tmp_path):
    log, session = a_log(tmp_path, *(f"[{number}]{'x' * 900}" for number in range(1, 101)))
    log._rows._database.put_down()
    assert damage(tmp_path / FILE, b"[60]") == 1
    log = EventLog(tmp_path)
    assert fault(lambda: log.read(session)).code == "store.corrupt"
    sound = bodies(log.read_sound(session))
    assert 55 <= len(sound) < 60
    assert [body.split("]")[0] for body in sound] == [f"[{number}" for number in range(1, len(sound) + 1)]


def test_a_log_whose_index_is_damaged_is_taken_out_along_the_table(tmp_path):
    log, session = a_log(tmp_path, *(f"[{number}]{'x' * 900}" for number in range(1, 101)))
    log._rows._database.put_down()
    with sqlite3.connect(tmp_path / FILE) as raw:
        (page,) = raw.execute(
            "SELECT rootpage FROM sqlite_master WHERE tbl_name = 'training_log' AND type = 'index'"
        ).fetchone()
    raw.close()
    content = bytearray((tmp_path / FILE).read_bytes())
    content[(page - 1) * 4096 : page * 4096] = b"\x55" * 4096
    (tmp_path / FILE).write_bytes(content)
    log = EventLog(tmp_path)
    assert fault(lambda: log.read(session)).code == "store.corrupt"
    assert len(log.read_sound(session)) == 100


def test_of_a_file_that_is_no_database_nothing_can_be_taken_out(tmp_path):
    (tmp_path / FILE).write_bytes(b"not a database " * 1000)
    assert EventLog(tmp_path).read_sound("session") == ()
    assert EventLog(tmp_path / "nosuch").read_sound("session") == ()
    assert not (tmp_path / "nosuch").exists()


def test_a_new_file_is_begun_when_the_damaged_one_is_moved_aside_beneath_a_running_page(tmp_path):
    log, session = a_log(tmp_path, "a")
    sessions = TrainingSessions(tmp_path)
    assert bodies(log.read(session)) == ["a"]
    (aside := tmp_path / "aside").mkdir()
    for path in tmp_path.glob(f"{FILE}*"):
        path.rename(aside / path.name)
    opened = sessions.open(said("b"))
    assert log.read(session) == ()
    assert bodies(log.read(opened.session)) == ["b"]
    for path in aside.iterdir():
        path.rename(tmp_path / path.name)
    assert bodies(log.read(session)) == ["a"]


def test_what_is_purged_is_gone_from_the_file_while_pages_are_open(tmp_path):
    log, session = a_log(tmp_path, "something to forget")
    assert bodies(log.read(session)) == ["something to forget"]
    held = lambda: b"".join(path.read_bytes() for path in tmp_path.iterdir())  # noqa: E731
    assert b"something to forget" in held()
    TrainingSessions(tmp_path).forget(session)
    assert b"something to forget" not in held()


def test_the_file_holds_no_key_that_can_be_used(tmp_path):
    sessions = TrainingSessions(tmp_path)
    opened = sessions.open()
    token, code = sessions.unlock(opened.session, opened.pin, "visitor"), sessions.new_code()
    sessions.remember(code, opened.session, "anna")
    held = b"".join(path.read_bytes() for path in tmp_path.iterdir())
    assert b"anna" in held
    assert not [secret for secret in (opened.pin, token, code, code.replace("-", "")) if secret.encode() in held]
