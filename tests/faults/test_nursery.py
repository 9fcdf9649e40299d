"""What is left, and what goes on, when a kernel, the nursery or the server is killed: with real processes."""

import http.client
import json
import re
import signal
import socket
import subprocess
import sys
import time
from contextlib import contextmanager
from select import select

import psutil
import pytest

from kitools.app.nursery.protocol import can_fork
from kitools.app.server.options import page_names
from kitools.ground import shipped

pytestmark = [
    pytest.mark.skipif(not can_fork(), reason="kernels are forked on Linux alone"),
    pytest.mark.slow,
]

PATIENCE = 60
CULLS_AT_ONCE = """
from kitools.app.cli import main
from kitools.app.server import application, options

def voila_config(chosen):
    config = options.voila_config(chosen)
    config.MappingKernelManager.cull_idle_timeout = config.MappingKernelManager.cull_interval = 1
    return config

application.voila_config = voila_config
raise SystemExit(main())
"""


class Server:
    """A server, and the processes that came from it."""

    def __init__(self, process, port, log):
        self.process = psutil.Process(process.pid)
        self.port = port
        self.log = log

    def get(self, path):
        """Return the body of what is at `path`."""
        connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=PATIENCE)
        connection.request("GET", path)
        body = connection.getresponse().read().decode()
        connection.close()
        return body

    def visit(self):
        """Open the practice page and return its kernel's name; the page has its widget."""
        page = self.get("/voila/render/practice.ipynb")
        assert '"model_id"' in page, page[-2000:]
        return re.search(r'"kernelId": "([0-9a-f-]{36})"', page)[1]

    def lives(self, kernel):
        """Whether the server says that the page's kernel lives."""
        return json.loads(self.get(f"/alive?kernel={kernel}"))["kernel"]

    def family(self):
        """Return all processes that came from the server."""
        return self.process.children(recursive=True)

    def named(self, name):
        """Return those with that name."""
        return [process for process in self.family() if process.name() == name]

    @property
    def nursery(self):
        return self.named("kitools-nursery")[0]

    def kernels(self):
        return self.named("kitools-kernel")


@contextmanager
def serving(folder, *options, start=("-m", "kitools.app.cli")):
    """Run a server, and look that nothing of it is left afterwards."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    log = folder / "log"
    command = [sys.executable, *start, "serve", "--no-browser", "--port", str(port), "--state", str(folder / "state")]
    with log.open("wb") as out:
        process = subprocess.Popen([*command, *options], stdout=out, stderr=out, cwd=folder)
    server = Server(process, port, log)
    eventually(lambda: "Ctrl-C" in log.read_text(encoding="utf-8"))
    try:
        yield server
    finally:
        left = server.family() if process.poll() is None else []
        process.terminate()
        process.wait(PATIENCE)
        assert not psutil.wait_procs(left, timeout=PATIENCE)[1]


def eventually(claim):
    """Wait until `claim()` holds; fail if it does not within a minute."""
    until = time.monotonic() + PATIENCE
    while not claim():
        assert time.monotonic() < until, "it never came to hold"
        select([], [], [], 0.05)


def test_a_killed_kernel_is_noticed(tmp_path):
    with serving(tmp_path, "--warm", "0") as server:
        kernel = server.visit()
        assert server.lives(kernel)
        server.kernels()[0].kill()
        eventually(lambda: not server.lives(kernel))


def test_a_waiting_kernel_that_was_killed_is_given_to_nobody(tmp_path):
    with serving(tmp_path, "--warm", "1") as server:
        eventually(lambda: len(server.kernels()) == len(page_names(shipped("pages"))))
        kernels = server.kernels()
        for kernel in kernels:
            kernel.kill()
        psutil.wait_procs(kernels, timeout=PATIENCE)
        assert server.lives(server.visit())


def test_a_killed_server_leaves_neither_kernels_nor_a_nursery(tmp_path):
    with serving(tmp_path) as server:
        server.visit()
        family = server.family()
        assert len(family) > 2
        server.process.kill()
        assert not psutil.wait_procs(family, timeout=10)[1]


def test_kernels_end_with_the_server_even_if_their_nursery_is_dead(tmp_path):
    with serving(tmp_path, "--warm", "0") as server:
        server.visit()
        kernels = server.kernels()
        server.nursery.kill()
        server.process.kill()
        assert not psutil.wait_procs(kernels, timeout=10)[1]


def test_when_the_nursery_is_killed_open_pages_go_on_and_new_ones_come(tmp_path):
    with serving(tmp_path, "--warm", "0") as server:
        old = server.visit()
        kernel, nursery = server.kernels()[0], server.nursery
        nursery.kill()
        new = server.visit()
        assert server.lives(old)
        assert server.lives(new)
        assert kernel.is_running()
        eventually(lambda: server.named("kitools-nursery"))
        assert server.nursery != nursery
        server.visit()
        eventually(server.kernels)
        assert "startet igen" in server.log.read_text(encoding="utf-8")
        server.process.terminate()
        assert not psutil.wait_procs([server.process, kernel], timeout=PATIENCE)[1]


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_a_stopped_server_leaves_nothing(tmp_path, number):
    with serving(tmp_path) as server:
        server.visit()
        family = server.family()
        server.process.send_signal(number)
        assert not psutil.wait_procs([server.process, *family], timeout=PATIENCE)[1]
    assert "kitools er stoppet" in server.log.read_text(encoding="utf-8")


def test_idle_kernels_are_let_go(tmp_path):
    with serving(tmp_path, "--warm", "0", start=("-c", CULLS_AT_ONCE)) as server:
        kernel = server.visit()
        process = server.kernels()[0]
        eventually(lambda: not server.lives(kernel))
        assert not psutil.wait_procs([process], timeout=PATIENCE)[1]


def test_a_server_that_is_to_fork_nothing_does_not(tmp_path):
    with serving(tmp_path, "--warm", "0", "--no-fork") as server:
        assert server.lives(server.visit())
        assert not server.named("kitools-nursery")
        assert not server.kernels()
