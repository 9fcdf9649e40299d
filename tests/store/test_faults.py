"""A store that cannot be used says why by a code, and loses nothing."""

import multiprocessing
import signal
import sqlite3
import subprocess
import sys
import tempfile
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path

import pytest
from sqlalchemy import create_engine, event, text

from kitools.ground import KitError
from kitools.store import DraftChanged, Drafts, database
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
    before = database._set_up

    def set_up(connection, record):
        before(connection, record)
        connection.execute(pragma)

    monkeypatch.setattr(database, "_set_up", set_up)


def test_a_locked_database_says_so(tmp_path, monkeypatch):
    monkeypatch.setattr(database, "_SECONDS_BUSY", 0.05)
    drafts = Drafts(tmp_path)
    drafts.save(CODE, "practice", "a", 0)
    with sqlite3.connect(tmp_path / database.FILE, isolation_level=None) as other:
        other.execute("BEGIN IMMEDIATE")
        error = fault(lambda: drafts.save(CODE, "practice", "b", 1))
        assert drafts.load(CODE, "practice").content == "a"
        other.execute("ROLLBACK")
    other.close()
    assert (error.code, error.facts["path"]) == ("store.locked", str(tmp_path / database.FILE))
    assert drafts.save(CODE, "practice", "b", 1).version == 2


def test_a_full_disk_says_so_and_keeps_what_was_saved(tmp_path, monkeypatch):
    Drafts(tmp_path).save(CODE, "practice", "a", 0)
    with monkeypatch.context() as patch:
        with_pragma(patch, "PRAGMA max_page_count = 10")
        full = Drafts(tmp_path)
        assert fault(lambda: full.save(CODE, "practice", "x" * 100_000, 1)).code == "store.full"
        assert full.load(CODE, "practice").content == "a"
    assert Drafts(tmp_path).save(CODE, "practice", "x" * 100_000, 1).version == 2


def test_a_file_that_is_no_database_says_so_and_is_left_alone(tmp_path):
    path = tmp_path / database.FILE
    path.write_bytes(b"not a database " * 1000)
    assert fault(lambda: Drafts(tmp_path).save(CODE, "practice", "a", 0)).code == "store.corrupt"
    assert path.read_bytes() == b"not a database " * 1000


def test_a_damaged_page_is_found_by_the_check(tmp_path):
    drafts = Drafts(tmp_path)
    drafts.save(CODE, "practice", "x" * 50_000, 0)
    drafts.check()
    path = tmp_path / database.FILE
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
    event.listen(drafts._rows._database._engine, "connect", database._set_up)
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


def test_a_database_from_a_later_kitools_is_left_alone(tmp_path):
    Drafts(tmp_path).save(CODE, "practice", "a", 0)
    engine = create_engine(f"sqlite:///{tmp_path / database.FILE}")
    with engine.begin() as connection:
        connection.execute(text("UPDATE schema_version SET version = 99"))
    engine.dispose()
    error = fault(lambda: Drafts(tmp_path).load(CODE, "practice"))
    assert (error.code, error.facts["version"]) == ("store.newer", 99)


def test_a_database_from_an_earlier_kitools_is_carried_over(tmp_path, monkeypatch):
    Drafts(tmp_path).save(CODE, "practice", "a", 0)
    monkeypatch.setattr(database, "SCHEMA", 2)
    step = text("UPDATE drafts SET content = content || ' carried over'")
    monkeypatch.setattr(database, "MIGRATIONS", {1: lambda connection: connection.execute(step)})
    assert Drafts(tmp_path).load(CODE, "practice").content == "a carried over"
    assert Drafts(tmp_path).load(CODE, "practice").content == "a carried over"


def test_a_database_whose_driver_is_missing_says_so_without_its_password():
    error = fault(lambda: Drafts("mysql+mysqlconnector://kit:secret@localhost/kit").new_code())
    assert error.code == "store.unavailable"
    assert "secret" not in str(error)


def test_a_broken_address_says_so():
    with pytest.raises(KitError) as caught:
        Drafts("sqlite//://").new_code()
    assert caught.value.code == "store.not_an_address"


def test_importing_the_store_does_not_load_sqlalchemy():
    probe = "import sys, kitools.store; kitools.store.Drafts('somewhere'); sys.exit('sqlalchemy' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", probe], check=False).returncode == 0


def save_many(folder, page, count):
    """Save `count` drafts of one page, one after another (in a process of its own)."""
    drafts = Drafts(folder)
    for number in range(count):
        drafts.save(CODE, page, f"{page} {number}", number)
    return drafts.load(CODE, page).version


def race(folder, name, count):
    """Add one line to the shared draft `count` times, taking what others wrote along."""
    drafts = Drafts(folder)
    for number in range(count):
        stored = drafts.load(CODE, "shared")
        lines, version = (stored.content, stored.version) if stored else ("", 0)
        while True:
            try:
                drafts.save(CODE, "shared", f"{lines}{name}{number}\n", version)
                break
            except DraftChanged as changed:
                lines, version = changed.stored.content, changed.stored.version
    return count


def processes(count):
    return ProcessPoolExecutor(count, mp_context=multiprocessing.get_context("spawn"))


def test_several_processes_open_and_write_a_new_database_at_once(tmp_path):
    with processes(4) as pool:
        versions = list(pool.map(save_many, [tmp_path / "new"] * 4, [f"page{n}" for n in range(4)], [15] * 4))
    assert versions == [15] * 4


_together = None


def _take_barrier(barrier):
    """Keep the barrier that the processes of a pool meet at."""
    global _together  # noqa: PLW0603 - a barrier reaches another process only as it starts
    _together = barrier


def open_new_ones(folder, count):
    """Open `count` new databases, each at the same moment as the other processes (in a process of its own)."""
    for number in range(count):
        _together.wait(timeout=60)
        Drafts(folder / f"new{number}").new_code()
    return count


def test_processes_that_make_the_same_new_database_at_the_same_moment_all_get_in(tmp_path):
    context = multiprocessing.get_context("spawn")
    with ProcessPoolExecutor(4, context, _take_barrier, (context.Barrier(4),)) as pool:
        assert list(pool.map(open_new_ones, [tmp_path] * 4, [40] * 4)) == [40] * 4


def test_of_processes_that_write_one_draft_none_loses_a_line(tmp_path):
    with processes(3) as pool:
        list(pool.map(race, [tmp_path] * 3, "abc", [10] * 3))
    stored = Drafts(tmp_path).load(CODE, "shared")
    assert sorted(stored.content.split()) == sorted(f"{name}{number}" for name in "abc" for number in range(10))
    assert stored.version == 30


WRITER = """
import sys
from kitools.store import Drafts
drafts = Drafts(sys.argv[1])
stored = drafts.load("K7M4-PQ2R", "practice")
version = stored.version if stored else 0
while True:
    version = drafts.save("K7M4-PQ2R", "practice", f"{version + 1:08}" * 2000, version).version
    print(version, flush=True)
"""


def test_a_process_killed_in_mid_write_leaves_a_sound_file_with_all_that_was_said_to_be_saved(tmp_path):
    for _ in range(3):
        writer = subprocess.Popen([sys.executable, "-c", WRITER, str(tmp_path)], stdout=subprocess.PIPE, text=True)
        said = [int(writer.stdout.readline()) for _ in range(12)]
        writer.send_signal(signal.SIGKILL)
        said += [int(line) for line in writer.stdout.read().split("\n") if line.endswith(tuple("0123456789"))]
        writer.stdout.close()
        writer.wait()
        drafts = Drafts(tmp_path)
        drafts.check()
        stored = drafts.load(CODE, "practice")
        assert stored.version >= said[-1]
        assert stored.content == f"{stored.version:08}" * 2000
