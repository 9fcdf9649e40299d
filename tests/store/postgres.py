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
_GUARD = 'trap "" INT TERM; "$@" <&- & cat >/dev/null; kill -QUIT $! 2>/dev/null; wait'
"""A shell that stops PostgreSQL when its own input ends, however the tests end."""


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
        while not self._answers():
            if self._guard is None or self._guard.poll() is not None:
                self._close_guard()
                self._guard = self._started()
            if time.monotonic() > until:
                raise TimeoutError((self.folder / "log").read_text(encoding="utf-8"))
            time.sleep(0.05)

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

    def stop(self) -> None:
        """Stop, and leave nothing behind."""
        self._close_guard()
        shutil.rmtree(self.folder, ignore_errors=True)

    def _make(self) -> None:
        """Make the cluster: passwords are asked for, and the disk is not waited for."""
        password = self.folder / "password"
        password.write_text(PASSWORD, encoding="ascii")
        password.chmod(0o644)
        command = [self.bin / "initdb", "-D", self.folder / "data", "-U", USER, f"--pwfile={password}"]
        command += ["--auth=scram-sha-256", "--encoding=UTF8", "--locale=C", "--no-sync"]
        subprocess.run(command, check=True, capture_output=True, cwd=self.folder, **self._as)

    def _started(self) -> subprocess.Popen[bytes]:
        """Start PostgreSQL under its guard."""
        command = [self.bin / "postgres", "-D", self.folder / "data", "-p", str(self.port), "-k", self.folder]
        command += ["-F", "-c", "listen_addresses=127.0.0.1", "-c", "max_connections=60", "-c", "shared_buffers=16MB"]
        with (self.folder / "log").open("ab") as log:
            return subprocess.Popen(
                ["sh", "-c", _GUARD, "sh", *command],
                stdin=subprocess.PIPE,
                stdout=log,
                stderr=log,
                cwd=self.folder,
                start_new_session=True,
                **self._as,
            )

    def _close_guard(self) -> None:
        """Let the guard stop PostgreSQL, and wait for both."""
        if self._guard is not None:
            self._guard.stdin.close()
            self._guard.wait(SECONDS)

    def _answers(self) -> bool:
        """Whether connections are taken."""
        command = [self.bin / "pg_isready", "-q", "-h", "127.0.0.1", "-p", str(self.port)]
        return subprocess.run(command, check=False).returncode == 0


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
