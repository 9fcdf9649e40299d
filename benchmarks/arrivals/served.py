"""A server of our own, and what its processes take of the memory."""

import shutil
import socket
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from urllib.request import urlopen

import psutil

from kitools.ground import shipped

FORKED = "kitools-kernel"
"""What a forked kernel is called."""

_MINUTE = 60.0
_CALM_CPU_S = 0.1  # in a second, together
_CALM_SECONDS = 5  # longer than the server waits before it fills up again


class Served:
    """A running `kitools serve`."""

    def __init__(self, process: subprocess.Popen[bytes], port: int, state: str) -> None:
        self.process = psutil.Process(process.pid)
        self.address = f"127.0.0.1:{port}"
        self.state = state

    def answers(self) -> bool:
        """Whether it answers."""
        try:
            with urlopen(f"http://{self.address}/alive", timeout=5) as answer:
                return bool(answer.status == 200)
        except OSError:
            return False

    def calm_down(self) -> None:
        """Wait until neither it nor any of its kernels works: every one that is to wait ready does."""
        until, worked, calm = time.monotonic() + _MINUTE, 0.0, 0
        while time.monotonic() < until and calm < _CALM_SECONDS:
            before, worked = worked, self._worked()
            calm = calm + 1 if worked - before < _CALM_CPU_S else 0
            time.sleep(1)

    def kernels(self) -> list[psutil.Process]:
        """Return the processes of the kernels."""
        return [p for p in self.process.children(recursive=True) if _is_kernel(p)]

    def pss_mb(self) -> tuple[float, float]:
        """Return what a kernel takes, the middle of all, and what all processes take; shared memory is shared out."""
        each = [_pss_mb(kernel) for kernel in self.kernels()]
        whole = [_pss_mb(process) for process in (self.process, *self.process.children(recursive=True))]
        return statistics.median(each or [0.0]), sum(whole)

    def _worked(self) -> float:
        """Return how long all of its processes have worked, in seconds."""
        times = [p.cpu_times() for p in (self.process, *self.process.children(recursive=True))]
        return sum(one.user + one.system for one in times)


@contextmanager
def serving(page: str, options: Sequence[str]) -> Iterator[Served]:
    """Run a server of `page` alone with `options`, on a port and with a folder of its own, until the block ends."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    with tempfile.TemporaryDirectory() as name:
        folder, pages = Path(name), Path(name) / "pages"
        pages.mkdir()
        shutil.copy(shipped("pages") / f"{page}.ipynb", pages)
        where = ("--port", str(port), "--state", name, "--pages", str(pages))
        with (folder / "server.log").open("wb") as log:
            command = [sys.executable, "-m", "kitools.app.cli", "serve", "--no-browser", *where, *options]
            process = subprocess.Popen(command, stdout=log, stderr=log)
        served = Served(process, port, folder)
        try:
            until = time.monotonic() + _MINUTE
            while not served.answers():
                if process.poll() is not None or time.monotonic() > until:
                    raise AssertionError((folder / "server.log").read_text(encoding="utf-8"))
                time.sleep(0.1)
            served.calm_down()
            yield served
        finally:
            process.terminate()
            process.wait(_MINUTE)


def _is_kernel(process: psutil.Process) -> bool:
    """Whether the process is a kernel, forked or not."""
    return process.name() == FORKED or "ipykernel_launcher" in process.cmdline()


def _pss_mb(process: psutil.Process) -> float:
    """Return the process's share of the memory."""
    return float(process.memory_full_info().pss) / 1e6
