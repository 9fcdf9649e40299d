"""A forked kernel as the server holds it; to Jupyter it looks like a `Popen`, which it is not: it is nobody's child."""

import os
import select
import signal
import socket

_UNKNOWN = 1  # how it ended only its parent could know, and nobody asks


class Forked:
    """The process `pid`, and the lifeline that is held as long as it shall live."""

    stdin = stdout = stderr = None

    def __init__(self, pid: int, lifeline: socket.socket) -> None:
        self.pid = pid
        self._lifeline = lifeline
        self._is_gone = False

    def poll(self) -> int | None:
        """Return None while the process runs."""
        return _UNKNOWN if self._ends_within(0) else None

    def wait(self) -> int:
        """Wait for the process to end, and let go of it."""
        self._ends_within(None)
        self._lifeline.close()
        return _UNKNOWN

    def send_signal(self, number: int) -> None:
        """Send a signal, unless the process has ended: its number may be another's by now."""
        if self.poll() is None:
            try:
                os.kill(self.pid, number)
            except ProcessLookupError:
                return

    def kill(self) -> None:
        """End the process at once."""
        self.send_signal(signal.SIGKILL)

    def terminate(self) -> None:
        """Ask the process to end."""
        self.send_signal(signal.SIGTERM)

    def _ends_within(self, milliseconds: int | None) -> bool:
        """Whether the process has ended, or does within the time given (None: however long that takes)."""
        if not self._is_gone:
            watch = select.poll()
            watch.register(self._lifeline, select.POLLIN)
            self._is_gone = bool(watch.poll(milliseconds))
        return self._is_gone
