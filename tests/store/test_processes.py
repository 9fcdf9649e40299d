"""Processes that write, read, fork and are killed at the same time lose nothing, on both databases."""

import multiprocessing
import signal
import subprocess
import sys
from concurrent.futures import ProcessPoolExecutor, ThreadPoolExecutor

import pytest

from kitools.store import DraftChanged, Drafts, Entry, EventLog, LogMoved, TrainingSessions
from tests.store.conftest import new_database

CODE = "K7M4-PQ2R"
LINES = 25


def processes(count, *start):
    return ProcessPoolExecutor(count, multiprocessing.get_context("spawn"), *start)


def said(*bodies):
    return [Entry("said", "anna", body) for body in bodies]


def numbers(records):
    return [record.seq for record in records]


def save_many(place, page, count):
    """Save `count` drafts of one page, one after another (in a process of its own)."""
    drafts = Drafts(place)
    for number in range(count):
        drafts.save(CODE, page, f"{page} {number}", number)
    return drafts.load(CODE, page).version


def race(place, name, count):
    """Add one line to the shared draft `count` times, taking what others wrote along."""
    drafts = Drafts(place)
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


def test_several_processes_open_and_write_a_new_database_and_none_loses_a_line(place):
    with processes(4) as pool:
        assert list(pool.map(save_many, [place] * 4, [f"page{n}" for n in range(4)], [10] * 4)) == [10] * 4
        list(pool.map(race, [place] * 3, "abc", [8] * 3))
    stored = Drafts(place).load(CODE, "shared")
    assert sorted(stored.content.split()) == sorted(f"{name}{number}" for name in "abc" for number in range(8))
    assert stored.version == 24


_together = None


def _take_barrier(barrier):
    """Keep the barrier that the processes of a pool meet at."""
    global _together  # noqa: PLW0603 - a barrier reaches another process only as it starts
    _together = barrier


def open_new_ones(places):
    """Open new databases, each at the same moment as the other processes (in a process of its own)."""
    for place in places:
        _together.wait(timeout=240)
        Drafts(place).new_code()
    return len(places)


def opened_together(places):
    context = multiprocessing.get_context("spawn")
    with processes(4, _take_barrier, (context.Barrier(4),)) as pool:
        return list(pool.map(open_new_ones, [places] * 4))


def test_processes_that_make_the_same_new_file_at_the_same_moment_all_get_in(tmp_path):
    assert opened_together([tmp_path / f"new{number}" for number in range(15)]) == [15] * 4


def test_processes_that_make_the_same_new_tables_at_the_same_moment_all_get_in(cluster):
    with new_database(cluster) as one, new_database(cluster) as two, new_database(cluster) as three:
        assert opened_together([one, two, three]) == [3] * 4


def write_lines(place, session, name):
    """Append so many lines, each after what others have written, and return the whole log as this process sees it."""
    log, seen = EventLog(place), 0
    _together.wait(timeout=240)
    for number in range(LINES):
        while True:
            try:
                seen = log.append(session, seen, said(f"{name}{number}", f"{name}{number} again"))[-1].seq
                break
            except LogMoved:
                seen = max([seen, *numbers(log.read(session, seen))])
    _together.wait(timeout=240)
    return log.read(session)


def follow(place, session, name):
    """Poll the log as a page does until everything is there; return it as it came, and how often one asked."""
    log, seen, asked = EventLog(place), [], 0
    _together.wait(timeout=240)
    while len(seen) < 4 * LINES * 2:
        seen += log.read(session, seen[-1].seq if seen else 0)
        asked += 1
    _together.wait(timeout=240)
    return tuple(seen)


def take_part(place, session, name):
    """Write, or read along (in a process of its own)."""
    return (follow if name == "reader" else write_lines)(place, session, name)


def test_of_four_that_write_to_one_log_at_once_no_line_is_lost_and_all_readers_see_the_same(place):
    session = TrainingSessions(place).open().session
    context = multiprocessing.get_context("spawn")
    with processes(5, _take_barrier, (context.Barrier(5),)) as pool:
        seen = list(pool.map(take_part, [place] * 5, [session] * 5, ["a", "b", "c", "d", "reader"]))
    log = EventLog(place).read(session)
    assert numbers(log) == list(range(1, 4 * LINES * 2 + 1))
    assert [one == log for one in seen] == [True] * 5
    for name in "abcd":
        own = [record.body for record in log if record.body.startswith(name)]
        assert own == [f"{name}{number}{again}" for number in range(LINES) for again in ("", " again")]
    assert [record.at for record in log] == sorted(record.at for record in log)


def test_threads_of_one_page_may_share_a_log(place):
    session = TrainingSessions(place).open().session
    log = EventLog(place)

    def write(name):
        for number in range(10):
            while True:
                try:
                    log.append(session, len(log.read(session)), said(f"{name}{number}"))
                    break
                except LogMoved:
                    continue

    with ThreadPoolExecutor(4) as pool:
        list(pool.map(write, "abcd"))
    bodies = [record.body for record in log.read(session)]
    assert sorted(bodies) == sorted(f"{name}{number}" for name in "abcd" for number in range(10))


WRITER = """
import sys
from kitools.store import Entry, EventLog
log, session = EventLog(sys.argv[1]), sys.argv[2]
seen = len(log.read(session))
while True:
    entries = [Entry("said", "anna", f"{seen + number:08}" * 1000) for number in (1, 2, 3)]
    seen = log.append(session, seen, entries)[-1].seq
    print(seen, flush=True)
"""


def test_a_writer_killed_in_mid_write_leaves_all_that_was_said_to_be_saved_and_nobody_waiting(place):
    session = TrainingSessions(place).open().session
    for times in range(1, 4):
        command = [sys.executable, "-c", WRITER, place, session]
        writer = subprocess.Popen(command, stdout=subprocess.PIPE, text=True)
        told = [int(writer.stdout.readline()) for _ in range(5 * times)]
        writer.send_signal(signal.SIGKILL)
        told += [int(line) for line in writer.stdout.read().split("\n")[:-1]]
        writer.stdout.close()
        writer.wait()
        log = EventLog(place)
        records = log.read(session)
        assert len(records) >= told[-1]
        assert [(record.seq, record.body) for record in records] == [
            (seq, f"{seq:08}" * 1000) for seq in range(1, len(records) + 1)
        ]
        assert len(records) % 3 == 0
        Drafts(place).check()
        seen = len(records)
        entries = said(*(f"{seen + number:08}" * 1000 for number in (1, 2, 3)))
        assert numbers(log.append(session, seen, entries))[-1] == seen + 3


FORKER = """
import os, sys
from kitools.store import Entry, EventLog
log, session = EventLog(sys.argv[1]), sys.argv[2]
log.read(session)
log.append(session, 0, [Entry("said", "parent", "1")])
child = os.fork()
if not child:
    for number in range(50):
        assert len(log.read(session)) >= 1
    log.append(session, 1, [Entry("said", "child", "2")])
    os._exit(0)
for number in range(50):
    assert len(log.read(session)) >= 1
assert os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) == 0
log.append(session, 2, [Entry("said", "parent", "3")])
"""


@pytest.mark.skipif(sys.platform == "win32", reason="there is no fork")
def test_a_log_that_was_used_before_a_fork_serves_parent_and_child(place):
    session = TrainingSessions(place).open().session
    subprocess.run([sys.executable, "-W", "error", "-c", FORKER, place, session], check=True)
    assert [(record.who, record.body) for record in EventLog(place).read(session)] == [
        ("parent", "1"),
        ("child", "2"),
        ("parent", "3"),
    ]
