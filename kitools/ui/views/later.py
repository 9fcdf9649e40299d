"""Do something a moment after the last change, on the kernel's event loop; at once where no loop runs."""

import asyncio
from collections.abc import Callable

from kitools.ui.views.guard import guard


class Later:
    """Calls `act` when `seconds` have passed without another `ask()`; without a running loop, at once."""

    def __init__(self, seconds: float, act: Callable[[], None]) -> None:
        self._seconds = seconds
        self._act = guard(act)
        self._waiting: asyncio.TimerHandle | None = None

    def ask(self) -> None:
        """Ask for the act; an earlier wish that still waits is dropped."""
        self.drop()
        try:
            loop = asyncio.get_running_loop()
        except RuntimeError:
            self._act()
            return
        self._waiting = loop.call_later(self._seconds, self._now)

    def drop(self) -> None:
        """Forget a wish that still waits."""
        if self._waiting is not None:
            self._waiting.cancel()
            self._waiting = None

    def hurry(self) -> None:
        """Do now what waits, if anything does."""
        if self._waiting is not None:
            self._now()

    def _now(self) -> None:
        """Act."""
        self.drop()
        self._act()
