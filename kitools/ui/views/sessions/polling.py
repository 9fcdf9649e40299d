"""A page that looks at the log several times a second, as long as somebody has it open."""

import asyncio
import time
from collections.abc import Callable

from kitools.ui.models.live import SECONDS_BETWEEN_LOOKS
from kitools.ui.views import inputs
from kitools.ui.views.guard import guard
from kitools.ui.views.parts import Block, block, tag

SLOW_AFTER = 90.0
"""Seconds without a sign from the browser after which a page looks seldom."""

SECONDS_WHEN_SLOW = 5.0

STOP_AFTER = 45 * 60.0
"""Seconds without a sign from the browser after which a page looks no more until one comes."""


class Beat(inputs.Text):
    """What the browser changes to say that the page is open; it is never shown."""


class Polling:
    """Calls `look` over and over on the kernel's loop; `mark` belongs on the page and asks for the browser's signs.

    It begins with the browser's first sign: a browser that is still loading the page has not met the widgets yet, and
    would miss for good what changed meanwhile. Nothing is sent to the browser by looking, so that an abandoned kernel
    can be culled. `tell` hears before each look whether the browser has given a sign lately: a phone that died cannot
    say goodbye, and its page goes on looking. `opened` is set with the first sign.
    """

    def __init__(
        self,
        look: Callable[[], object],
        seconds: float = SECONDS_BETWEEN_LOOKS,
        tell: Callable[[bool], object] = lambda _: None,
    ) -> None:
        self._look = guard(look)
        self._tell = tell
        self._seconds = seconds
        self._heard_at = time.monotonic()
        self.opened = asyncio.Event()
        self._woken = asyncio.Event()
        self._task: asyncio.Task[None] | None = None
        self._beat = Beat()
        self._beat.observe(lambda _: self._heard(), names="value")
        self.mark: Block = block(tag("div", "", "kt-heartbeat", data_model=str(self._beat.model_id), hidden="hidden"))

    def start(self) -> None:
        """Begin with the browser's first sign; without a running loop (in tests of views) there is nothing to begin."""
        try:
            loop = asyncio.get_running_loop()
        except RuntimeError:
            return
        self._task = loop.create_task(self._run())

    def stop(self) -> None:
        """Look no more."""
        if self._task is not None:
            self._task.cancel()
            self._task = None

    def pause_now(self) -> float | None:
        """Return the seconds until the next look; `None` where the browser has been silent for too long."""
        if self._silent > STOP_AFTER:
            return None
        return SECONDS_WHEN_SLOW if self._silent > SLOW_AFTER else self._seconds

    @property
    def _silent(self) -> float:
        """The seconds since the browser's last sign."""
        return time.monotonic() - self._heard_at

    def _heard(self) -> None:
        """Take a sign from the browser: look often again."""
        self._heard_at = time.monotonic()
        self.opened.set()
        self._woken.set()

    async def _run(self) -> None:
        """Look, wait, and look again; a sign from the browser ends a long wait."""
        await self.opened.wait()
        while True:
            self._tell(self._silent <= SLOW_AFTER)
            self._look()
            pause = self.pause_now()
            if pause is not None and pause <= self._seconds:
                await asyncio.sleep(pause)
                continue
            self._woken.clear()
            try:
                await asyncio.wait_for(self._woken.wait(), pause)
            except TimeoutError:
                continue
