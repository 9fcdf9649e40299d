"""The server's side: it keeps a nursery, orders kernels from it, and starts another when one has died."""

import asyncio
import os
import socket
import subprocess
import sys
import time
from collections.abc import Callable, Sequence
from contextlib import ExitStack

from kitools.app.nursery.forked import Forked
from kitools.app.nursery.protocol import Order, make_door, receive_answer, send_order

_PATIENCE = 30.0  # seconds: a new nursery imports for two or three, more where all is busy
_LOOKS_EVERY = 0.5
_YOUNG = 60.0
_LONGEST_PAUSE = 60.0
_ONE_THREAD = {f"{library}_NUM_THREADS": "1" for library in ("OPENBLAS", "OMP", "MKL")}  # else importing starts some


class Nursery:
    """One nursery process and the door to it."""

    def __init__(self, pages: Sequence[str]) -> None:
        self._born = time.monotonic()
        self._turn = asyncio.Lock()
        self._door, theirs = make_door()
        self._door.setblocking(False)
        with theirs:
            number = theirs.fileno()
            self._process = subprocess.Popen(
                [sys.executable, "-m", "kitools.app.nursery.process", str(number), *pages],
                stdin=subprocess.DEVNULL,
                pass_fds=[number],
                start_new_session=True,  # Ctrl-C is for the server
                env=os.environ | _ONE_THREAD,
            )

    async def fork(self, order: Order) -> Forked:
        """Return a new kernel; one that is still importing keeps the order waiting.

        Raises OSError (a TimeoutError is one) or EOFError if the nursery is dead or does not answer.
        """
        async with asyncio.timeout(_PATIENCE), self._turn:
            held, theirs = socket.socketpair()
            with ExitStack() as undo:
                undo.enter_context(held)
                with theirs:
                    send_order(self._door, order, theirs)
                undo.callback(self._process.kill)  # an answer left unread would be taken for the next one's
                await _something_to_read(self._door)
                pid = receive_answer(self._door)
                undo.pop_all()
            return Forked(pid, held)

    async def died(self) -> tuple[int, float]:
        """Wait until the process is dead; return its exit code and how many seconds it lived."""
        while (code := self._process.poll()) is None:
            await asyncio.sleep(_LOOKS_EVERY)
        async with self._turn:
            self._door.close()
        return code, time.monotonic() - self._born

    def end(self) -> None:
        """End the process; the kernels that came from it go on."""
        self._process.kill()
        self._process.wait()
        self._door.close()


class Keeper:
    """Keeps a nursery for `pages`, and says by a code what becomes of it."""

    def __init__(self, pages: Sequence[str], report: Callable[[str], None]) -> None:
        self._pages = pages
        self._report = report
        self._nursery: Nursery | None = Nursery(pages)

    async def fork(self, order: Order) -> Forked | None:
        """Return a new kernel, or None when there is no nursery to have it from."""
        try:
            return await self._nursery.fork(order) if self._nursery else None
        except (OSError, EOFError):
            return None

    async def keep(self) -> None:
        """Start another nursery whenever one was killed, after a pause if it died young; none if it ended by itself."""
        pause = 0.0
        while nursery := self._nursery:
            code, age = await nursery.died()
            if self._nursery is None:
                return
            self._nursery = None
            if code > 0:
                self._report("serve.nursery_off")
                return
            pause = min(2 * pause + 1, _LONGEST_PAUSE) if age < _YOUNG else 0.0
            await asyncio.sleep(pause)
            self._nursery = Nursery(self._pages)
            self._report("serve.nursery_again")

    def close(self) -> None:
        """End the nursery for good."""
        nursery, self._nursery = self._nursery, None
        if nursery:
            nursery.end()


async def _something_to_read(door: socket.socket) -> None:
    """Wait until a message has come through `door`, or its end."""
    loop = asyncio.get_running_loop()
    ready = asyncio.Event()
    loop.add_reader(door, ready.set)
    try:
        await ready.wait()
    finally:
        loop.remove_reader(door)
