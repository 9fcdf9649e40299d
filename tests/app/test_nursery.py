"""Forked kernels without a server: what the nursery is asked, what it may hold, and what its children share with it."""

import asyncio
import json
import os
import subprocess
import sys
from contextlib import closing, contextmanager

import psutil
import pytest
from jupyter_client.blocking import BlockingKernelClient
from jupyter_client.connect import write_connection_file

from kitools.app.nursery import keeper as keeping
from kitools.app.nursery.forked import Forked
from kitools.app.nursery.keeper import Keeper
from kitools.app.nursery.protocol import (
    Order,
    can_fork,
    make_door,
    receive_answer,
    receive_order,
    send_answer,
    send_order,
)
from kitools.app.nursery.provisioner import order_for
from kitools.app.server.options import ServeOptions, page_names, voila_config
from kitools.ground import shipped
from tests.ui.loops import no_running_loop

pytestmark = pytest.mark.skipif(not can_fork(), reason="kernels are forked on Linux alone")

ORDER = Order("/run/kernel.json", "/somewhere", {"NAVN": "Bodil æøå", "ODD": "\udcff"})
LAUNCH = [sys.executable, "-m", "ipykernel_launcher", "-f", "/run/kernel.json"]
TOLD = """
import json, os, random
from pathlib import Path
held = [os.readlink(f"/proc/self/fd/{number}") for number in os.listdir("/proc/self/fd") if int(number) > 2
        and os.path.exists(f"/proc/self/fd/{number}")]
print(json.dumps({
    "chance": random.random(), "cwd": os.getcwd(), "env": dict(os.environ), "leads": os.getsid(0) == os.getpid(),
    "targets": sorted(get_ipython().kernel.comm_manager.targets), "held": held,
    "listed": len(get_ipython().kernel._kernel_modules), "history": get_ipython().history_manager.enabled,
}))
"""


@pytest.fixture(autouse=True)
def _without_a_loop():
    with no_running_loop():
        yield


@contextmanager
def a_keeper(*pages):
    """Keep a nursery that imports what `pages` need, as long as the block lasts."""
    said = []
    keeper = Keeper(pages, said.append)
    try:
        yield keeper, said
    finally:
        keeper.close()


@contextmanager
def a_kernel(keeper, folder, **env):
    """Fork a kernel that stands in `folder`, and yield it with a client."""
    folder.mkdir()
    file, _ = write_connection_file(str(folder / "kernel.json"), transport="ipc", ip=str(folder / "s"), key=b"k")
    forked = asyncio.run(keeper.fork(Order(file, str(folder), {"HOME": str(folder), **env})))
    client = BlockingKernelClient(connection_file=file)
    client.load_connection_file()
    client.start_channels()
    try:
        yield forked, client
    finally:
        client.stop_channels()
        client.context.destroy(linger=0)
        forked.kill()
        forked.wait()


def told_by(client):
    """Return what the kernel tells of itself."""
    client.wait_for_ready(timeout=60)
    printed = []
    client.execute_interactive(
        TOLD, timeout=60, output_hook=lambda said: printed.append(said["content"].get("text", ""))
    )
    return json.loads("".join(printed))


def alone(*lines, cwd=None):
    """Run `lines` in a process of their own that then looks whether it could be a nursery; return what it said."""
    code = "\n".join(
        (
            "from kitools.app.nursery.process import look_alone, warm",
            "from kitools.app.nursery.protocol import make_door",
            "door, other = make_door()",
            "other.close()",
            *lines,
            "look_alone(door)",
        )
    )
    command, env = [sys.executable, "-c", code], os.environ | keeping._ONE_THREAD
    return subprocess.run(command, capture_output=True, text=True, timeout=120, env=env, cwd=cwd, check=False)


def test_an_order_arrives_with_its_lifeline_and_is_answered_with_a_number():
    door, theirs = make_door()
    held, watched = make_door()
    with closing(door), closing(theirs), closing(held):
        with closing(watched):
            send_order(door, ORDER, watched)
        order, lifeline = receive_order(theirs)
        assert order == ORDER
        lifeline.close()
        assert held.recv(1) == b""
        send_answer(theirs, 4711)
        assert receive_answer(door) == 4711


def test_either_side_learns_that_the_other_is_gone():
    door, theirs = make_door()
    door.close()
    with closing(theirs):
        assert receive_order(theirs) is None
    door, theirs = make_door()
    theirs.close()
    with closing(door), pytest.raises(EOFError):
        receive_answer(door)


def test_only_a_kernel_of_this_python_is_ordered():
    assert order_for(LAUNCH, {"cwd": "/here", "env": {"A": "b"}}) == Order("/run/kernel.json", "/here", {"A": "b"})
    assert order_for(["/usr/bin/python3", *LAUNCH[1:]], {}) is None
    assert order_for([sys.executable, "-m", "another_kernel", "-f", "/run/kernel.json"], {}) is None


def test_what_the_pages_need_leaves_neither_threads_nor_files_behind():
    done = alone(f"warm({page_names(shipped('pages'))})")
    assert done.returncode == 0, done.stderr


def test_a_page_that_cannot_be_imported_is_told_of_and_spoils_nothing(tmp_path):
    (tmp_path / "broken.py").write_text("import nothing_of_the_kind\n", encoding="utf-8")
    found = f"import kitools.ui.views as views; views.__path__.append({str(tmp_path)!r})"
    done = alone(found, "warm(['broken', 'no_page_of_ours', 'not a name', 'practice'])")
    assert done.returncode == 0
    assert "The page broken could not be imported" in done.stderr


@pytest.mark.parametrize(
    "line",
    [
        "import threading; threading.Thread(target=threading.Event().wait, daemon=True).start()",
        "kept = open('/dev/null')",
        "import zmq; kept = zmq.Context().socket(zmq.PUB)",
        "import asyncio; kept = asyncio.new_event_loop()",
        "import sqlite3; kept = sqlite3.connect('kept.sqlite'); kept.execute('create table kept (a)')",
    ],
)
def test_a_nursery_that_holds_what_children_must_not_share_refuses_to_be_one(line, tmp_path):
    done = alone(line, cwd=tmp_path)
    assert done.returncode == 1
    assert "serve.nursery_not_alone" in done.stderr


def test_children_share_memory_and_nothing_else(tmp_path):
    with a_keeper() as (keeper, _), a_kernel(keeper, tmp_path / "one", WHO="one") as (_, one):
        first = told_by(one)
        with a_kernel(keeper, tmp_path / "two", WHO="two") as (_, two):
            second = told_by(two)
    assert first["chance"] != second["chance"]
    assert first["cwd"] == str(tmp_path / "one")
    assert first["env"]["WHO"] == "one"
    assert "PATH" not in first["env"]
    assert first["leads"] and second["leads"]
    assert {"jupyter.widget", "jupyter.widget.control"} <= set(first["targets"])
    assert not {name for name in first["held"] if name.startswith("socket")} & set(second["held"])
    assert first["listed"] == 0
    assert first["history"] is False


def test_a_kernel_ends_when_nobody_holds_its_lifeline(tmp_path):
    with a_keeper() as (keeper, _), a_kernel(keeper, tmp_path / "one") as (forked, client):
        client.wait_for_ready(timeout=60)
        process = psutil.Process(forked.pid)
        assert forked.poll() is None
        forked._lifeline.shutdown(2)
        assert not psutil.wait_procs([process], timeout=10)[1]


def test_a_forked_process_is_asked_signalled_and_let_go_of():
    held, theirs = make_door()
    with closing(theirs):
        command = [sys.executable, "-c", "import signal; signal.pause()"]
        process = subprocess.Popen(command, pass_fds=[theirs.fileno()])
    forked = Forked(process.pid, held)
    assert forked.poll() is None
    forked.terminate()
    assert forked.wait() == 1
    assert process.wait(10) != 0
    assert forked.poll() == 1
    forked.kill()
    assert forked.wait() == 1


def test_orders_wait_while_a_nursery_imports_and_are_declined_when_it_is_dead(tmp_path):
    async def order_twice(keeper):
        order = Order("nowhere", str(tmp_path), {})
        first = await keeper.fork(order)
        keeper._nursery.end()
        return first, await keeper.fork(order)

    with a_keeper() as (keeper, _):
        first, second = asyncio.run(order_twice(keeper))
        first.kill()
        first.wait()
    assert second is None


def test_a_stuck_nursery_is_given_up_and_another_one_comes(tmp_path, monkeypatch):
    monkeypatch.setattr(keeping, "_PATIENCE", 0.2)
    monkeypatch.setattr(keeping, "_LOOKS_EVERY", 0.01)

    async def be_stuck(keeper, said):
        told = asyncio.Event()
        keeper._report = lambda code: said.append(code) or told.set()
        stuck = keeper._nursery._process
        psutil.Process(stuck.pid).suspend()
        keep = asyncio.ensure_future(keeper.keep())
        assert await keeper.fork(Order("nowhere", str(tmp_path), {})) is None
        await asyncio.wait_for(told.wait(), 20)
        keep.cancel()
        return stuck.pid, keeper._nursery._process.pid

    with a_keeper() as (keeper, said):
        before, after = asyncio.run(be_stuck(keeper, said))
    assert before != after
    assert said == ["serve.nursery_again"]


def test_a_nursery_that_cannot_run_is_not_started_again(tmp_path, monkeypatch):
    monkeypatch.setattr(keeping, "_LOOKS_EVERY", 0.01)
    monkeypatch.setattr(sys, "executable", "/bin/false")

    async def try_once(keeper):
        await asyncio.wait_for(keeper.keep(), 20)
        return await keeper.fork(Order("nowhere", str(tmp_path), {}))

    with a_keeper() as (keeper, said):
        assert asyncio.run(try_once(keeper)) is None
    assert said == ["serve.nursery_off"]


def test_a_class_waits_for_no_kernel_where_it_can_come():
    assert ServeOptions(host="0.0.0.0").pools["join"] > 30
    assert set(ServeOptions().pools.values()) == {1}
    assert set(ServeOptions(host="0.0.0.0", fork=False).pools.values()) == {1}
    assert set(ServeOptions(host="0.0.0.0", warm=4).pools.values()) == {4}
    assert "preheat_kernel" not in voila_config(ServeOptions(warm=0)).VoilaConfiguration


def test_kernels_are_forked_unless_that_is_unwanted():
    assert voila_config(ServeOptions()).KernelProvisionerFactory.default_provisioner_name == "kitools-nursery"
    assert "default_provisioner_name" not in voila_config(ServeOptions(fork=False)).KernelProvisionerFactory
