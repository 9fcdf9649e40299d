"""Tests of views run where no event loop does, also after browser tests, whose driver leaves its own running."""

import asyncio.events
from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def no_running_loop() -> Iterator[None]:
    """Hide the event loop that runs in this thread, if one does."""
    running = asyncio.events._get_running_loop()
    asyncio.events._set_running_loop(None)
    try:
        yield
    finally:
        asyncio.events._set_running_loop(running)
