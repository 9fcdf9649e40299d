"""The one outer guard of the views: what goes wrong in a callback is logged, and the visitor is given a sentence."""

import logging
from collections.abc import Awaitable, Callable
from functools import wraps
from typing import Any


class Guard:
    """Wraps callbacks; `show` is called, without facts, when one of them fails. A kernel has one page, so one guard."""

    def __init__(self) -> None:
        self.show: Callable[[], None] = lambda: None

    def __call__(self, act: Callable[..., Any]) -> Callable[..., Any]:
        """Return `act`, which never raises into the widget machinery."""

        @wraps(act)
        def guarded(*arguments: Any) -> Any:
            try:
                return act(*arguments)
            except Exception:  # the outer guard
                logging.getLogger("kitools").exception("A page's callback failed")
                self.show()
                return None

        return guarded

    async def over(self, work: Awaitable[None]) -> None:
        """Await `work`, which goes on by itself on the loop, where nobody would hear that it failed."""
        try:
            await work
        except Exception:  # the outer guard of a task
            logging.getLogger("kitools").exception("A page's callback failed")
            self.show()


guard = Guard()
"""The guard of this kernel's page."""
