"""Starting the server: where state lies, what is said when it listens, and the browser that is opened."""

import os
import sys
import webbrowser
from contextlib import suppress
from functools import partial
from pathlib import Path
from threading import Thread

from kitools.app.address import OPEN, own_address
from kitools.app.server.application import make_server
from kitools.app.server.options import ServeOptions
from kitools.app.speech import say
from kitools.app.state import STATE
from kitools.app.training import STORE
from kitools.ground import KitError


def run_server(options: ServeOptions, state: Path, lang: str, store: str | None = None) -> None:
    """Serve the pages until stopped; kernels learn of the `state` folder, and of a `store`, by the environment."""
    try:
        state.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise KitError("serve.no_state_folder", folder=str(state)) from error
    os.environ[STATE] = str(state)
    if store:
        os.environ[STORE] = store
    if not options.is_local:
        os.environ[OPEN] = "yes"

    def announce(url: str) -> None:
        say(lang, "serve.listening", url=url)
        if not options.is_local:
            say(lang, "serve.open_to_all", url=url.replace("0.0.0.0", own_address()))
        Thread(target=clear_out, args=(state, store), daemon=True).start()
        if options.browser:
            open_browser(url)

    make_server(options, announce, partial(say, lang)).start()
    say(lang, "serve.stopped", folder=str(state))


def clear_out(state: Path, store: str | None = None) -> None:
    """Delete drafts that nobody has used for as long as they are kept, and sessions whose time is up.

    Trouble with either waits for the first visitor who needs it.
    """
    from kitools.store import Drafts, TrainingSessions  # noqa: PLC0415 - the server listens first

    with suppress(KitError):
        Drafts(state).purge()
    with suppress(KitError):
        TrainingSessions(store or state).purge()


def open_browser(url: str) -> bool:
    """Open `url` where there is a browser with a window to open; return whether one was asked."""
    if os.environ.get("BROWSER") == "none" or not _has_screen():
        return False
    try:
        return webbrowser.open(url)
    except webbrowser.Error:
        return False


def _has_screen() -> bool:
    """Whether a window can be shown; on Linux without one, `webbrowser` would start a text browser in the terminal."""
    return sys.platform in {"win32", "darwin"} or any(map(os.environ.get, ("DISPLAY", "WAYLAND_DISPLAY")))
