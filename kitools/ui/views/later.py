"""Do something a moment after the last change, on the kernel's event loop; at once where no loop runs."""

import asyncio
from collections.abc import Callable, Coroutine, Generator
from typing import Any

from kitools.ui.views.guard import guard


def in_a_while(seconds: float, act: Callable[[], None]) -> None:
    """Do `act` when `seconds` have passed; at once where no loop runs."""
    try:
        loop = asyncio.get_running_loop()
    except RuntimeError:
        guard(act)()
        return
    loop.call_later(seconds, guard(act))


class Later:
    """Calls `act` when `seconds` have passed without another `ask()`; without a running loop, at once.

    Whoever never pauses is not forgotten: after `longest` seconds of asking, it is called all the same. With
    `at_once` false, it is not called at all without a running loop.
    """

    def __init__(self, seconds: float, act: Callable[[], None], longest: float = 3.0, *, at_once: bool = True) -> None:
        self._at_once = at_once
        self._seconds = seconds
        self._longest = longest
        self._first_asked: float | None = None
        self._act = guard(act)
        self._waiting: asyncio.TimerHandle | None = None

    def ask(self) -> None:
        """Ask for the act; an earlier wish that still waits is dropped."""
        if self._waiting is not None:
            self._waiting.cancel()
        try:
            loop = asyncio.get_running_loop()
        except RuntimeError:
            if self._at_once:
                self._act()
            return
        if self._first_asked is None:
            self._first_asked = loop.time()
        left = self._first_asked + self._longest - loop.time()
        self._waiting = loop.call_later(max(0.0, min(self._seconds, left)), self._now)

    def drop(self) -> None:
        """Forget a wish that still waits."""
        if self._waiting is not None:
            self._waiting.cancel()
        self._waiting = self._first_asked = None

    def _now(self) -> None:
        """Act."""
        self.drop()
        self._act()


class Begun:
    """Work that has gone as far as it goes without waiting; the rest of it can be awaited, if `is_done` is not so.

    What a page does while it is built must be done when it is built: a browser that loads it misses what comes after.
    """

    def __init__(self, work: Coroutine[Any, Any, None]) -> None:
        self._work = work
        self.is_done = False
        try:
            self._waits_for = work.send(None)
        except StopIteration:
            self.is_done = True

    def __await__(self) -> Generator[Any, Any, None]:
        """Go on with what it waits for."""
        yield self._waits_for
        yield from self._work.__await__()
