"""The nursery itself, a process: it has imported what the pages need, and forks a kernel for every order.

It never starts a thread, an event loop or a ZeroMQ context, and keeps no file open: a child could not use them safely.
"""

import gc
import logging
import os
import signal
import socket
import sys
from collections.abc import Iterable
from contextlib import suppress
from datetime import date
from importlib import import_module
from importlib.util import find_spec
from pathlib import Path

from kitools.app.nursery.child import live
from kitools.app.nursery.protocol import Order, receive_order, send_answer
from kitools.cases import case, cases
from kitools.ground import KitError
from kitools.words import LANGUAGES, has, say_date

NAME = "kitools-nursery"
"""What the process is called where processes are listed."""

_FOR_EVERY_PAGE = (
    "ipykernel.ipkernel",
    "IPython.core.completerlib",
    "IPython.core.debugger",
    "IPython.extensions.storemagic",
    "tornado.platform.asyncio",
    "tornado.websocket",
    "ipywidgets",
    "kitools.app.pages",
    "kitools.app.state",
    "kitools.app.visitor",
    "kitools.store",
    "logging.handlers",
    "sqlalchemy.dialects.sqlite",
)


def main(door_number: int, pages: Iterable[str]) -> None:
    """Import what `pages` need and answer orders until the server is gone; in a child, be the kernel ordered."""
    with socket.socket(fileno=door_number) as door:
        Path("/proc/self/comm").write_text(NAME, encoding="ascii")
        warm(pages)
        look_alone(door)
        ordered = tend(door)
    if ordered is not None:
        live(*ordered)


def warm(pages: Iterable[str]) -> None:
    """Import what every page needs, each page's view, and what that view says that it needs later (`NEEDED`)."""
    sys.modules.setdefault("debugpy", None)  # type: ignore[arg-type]  # nobody debugs a page, and it costs half a start
    for name in _FOR_EVERY_PAGE:
        import_module(name)
    for page in pages:
        try:
            _import_page(page)
        except ImportError:  # the page says so itself to whoever opens it; the others need not suffer
            logging.getLogger("kitools").exception("The page %s could not be imported", page)
    _read()


def _import_page(page: str) -> None:
    """Import the view of `page`, if it is one of ours, and what the view needs later."""
    name = f"kitools.ui.views.{page}"
    if page.isidentifier() and find_spec(name):
        for needed in getattr(import_module(name), "NEEDED", ()):
            import_module(needed)


def _read() -> None:
    """Read the words of both languages and the cases, which no page has to do again: half a second for each."""
    for language in LANGUAGES:
        say_date(language, date.min)
        has(language, "ui.unexpected")
    for entry in cases():
        with suppress(KitError):  # a case with faults is told of where it is asked for
            case(entry.id)


def look_alone(door: socket.socket) -> None:
    """Raise KitError if a child would get more from here than memory: a thread's locks, a file or a socket."""
    threads = len(list(Path("/proc/self/task").iterdir()))
    allowed = {0, 1, 2, door.fileno()}
    listed = [file for file in Path("/proc/self/fd").iterdir() if int(file.name) not in allowed]
    files = [file for file in listed if file.exists()]  # the one through which they were listed no longer does
    if threads > 1 or files:
        raise KitError("serve.nursery_not_alone", threads=str(threads), files=str(len(files)))


def tend(door: socket.socket) -> tuple[Order, socket.socket] | None:
    """Fork a child for every order; return the order in the child, and None when the server is gone."""
    signal.signal(signal.SIGCHLD, signal.SIG_IGN)  # nobody waits for the children, so that none stays as a zombie
    gc.collect()
    gc.freeze()  # a child that went through what lies here would make copies of memory that all can share
    while (ordered := receive_order(door)) is not None:
        pid = os.fork()
        if pid == 0:
            return ordered
        ordered[1].close()
        send_answer(door, pid)
    return None


if __name__ == "__main__":
    if not sys.flags.safe_path:
        del sys.path[0]  # the folder this was started in; a kernel has the one it stands in
    main(int(sys.argv[1]), sys.argv[2:])
