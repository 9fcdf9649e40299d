"""A PostgreSQL of the tests' own: a throw-away cluster on a free port of this machine, gone when the tests are.

Run as a program it says where PostgreSQL is, and exits 1 where it is not.
"""

import os
import shutil
import signal
import socket
import subprocess
import sys
import tempfile
import time
from contextlib import suppress
from pathlib import Path

SECONDS = 60
USER, PASSWORD = "kitools", "throw-away"
_GUARD = """
trap "" INT TERM
control=$1; shift
"$control" start -w -s "$@" </dev/null && echo ready || echo failed
cat >/dev/null
"$control" stop -s -m immediate "$@" 2>/dev/null
exit 0
"""
"""A shell that starts PostgreSQL, says so, and stops it when its own input ends, however the tests end."""


def programs() -> Path | None:
    """Return the folder of `postgres` and `initdb`: on the PATH, else where Debian puts them, the newest first."""
    on_path = shutil.which("postgres")
    debian = sorted(Path("/usr/lib/postgresql").glob("*/bin"), key=lambda path: -int(path.parent.name.split(".")[0]))
    folders = [Path(on_path).resolve().parent] if on_path else []
    return next(
        (one for one in (*folders, *debian) if (one / "initdb").is_file() and (one / "postgres").is_file()), None
    )


class Cluster:
    """A running PostgreSQL; it refuses to be root's, so that root lets the user `postgres` (or nobody) run it."""

    def __init__(self, bin_folder: Path) -> None:
        self.bin = bin_folder
        self.folder = Path(tempfile.mkdtemp(prefix="kitools-postgres-"))
        self.port = _free_port()
        self._as = _other_user() if os.geteuid() == 0 else {}
        if self._as:
            shutil.chown(self.folder, self._as["user"], self._as["group"])
        self._guard: subprocess.Popen[bytes] | None = None
        self._make()

    def url(self, database: str, user: str = USER, password: str = PASSWORD) -> str:
        """Return the address of a database, as a user would write it."""
        return f"postgresql://{user}:{password}@127.0.0.1:{self.port}/{database}"

    def start(self) -> None:
        """Start, and return when connections are taken; after a kill, what is left of the last one is waited for."""
        until = time.monotonic() + SECONDS
        while True:
            self._guard = self._guarded()
            if self._guard.stdout.readline() == b"ready\n":
                return
            self.halt()
            if time.monotonic() > until:
                raise TimeoutError((self.folder / "log").read_text(encoding="utf-8"))

    def halt(self) -> None:
        """Stop as if the power went, and keep what is on the disk."""
        if self._guard is not None:
            self._guard.stdin.close()
            self._guard.wait(SECONDS)
            self._guard.stdout.close()
            self._guard = None

    def processes(self) -> list[int]:
        """Return the process of PostgreSQL, and those of its connections and helpers."""
        first = int((self.folder / "data" / "postmaster.pid").read_text(encoding="ascii").split("\n")[0])
        said = subprocess.run(["ps", "-A", "-o", "pid=,ppid="], capture_output=True, text=True, check=True).stdout
        pairs = [tuple(map(int, line.split())) for line in said.splitlines()]
        return [first, *(pid for pid, parent in pairs if parent == first)]

    def kill(self) -> None:
        """Kill every process of it at once, as when a machine's memory runs out."""
        for pid in self.processes():
            with suppress(ProcessLookupError):
                os.kill(pid, signal.SIGKILL)
        self.halt()

    def stop(self) -> None:
        """Stop, and leave nothing behind."""
        self.halt()
        shutil.rmtree(self.folder, ignore_errors=True)

    def _make(self) -> None:
        """Make the cluster: passwords are asked for, and the disk is not waited for."""
        password = self.folder / "password"
        password.write_text(PASSWORD, encoding="ascii")
        password.chmod(0o644)
        command = [self.bin / "initdb", "-D", self.folder / "data", "-U", USER, f"--pwfile={password}"]
        command += ["--auth=scram-sha-256", "--encoding=UTF8", "--locale=C", "--no-sync"]
        subprocess.run(command, check=True, capture_output=True, cwd=self.folder, **self._as)

    def _guarded(self) -> subprocess.Popen[bytes]:
        """Start PostgreSQL under its guard."""
        settings = f"-F -p {self.port} -k {self.folder} -c listen_addresses=127.0.0.1"
        settings += " -c max_connections=60 -c shared_buffers=16MB"
        command = [self.bin / "pg_ctl", "-D", self.folder / "data", "-l", self.folder / "log", "-o", settings]
        return subprocess.Popen(
            ["sh", "-c", _GUARD, "sh", *command],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            cwd=self.folder,
            start_new_session=True,
            **self._as,
        )


def _free_port() -> int:
    """Return a port that nobody listens on."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


def _other_user() -> dict[str, object]:
    """Return how a process is started as another user than root."""
    import grp
    import pwd

    for name in ("postgres", "nobody"):
        with suppress(KeyError):
            found = pwd.getpwnam(name)
            return {"user": name, "group": grp.getgrgid(found.pw_gid).gr_name, "extra_groups": []}
    return {}


if __name__ == "__main__":
    found = programs()
    print(found or "PostgreSQL is missing")  # noqa: T201 - a program
    sys.exit(found is None)
