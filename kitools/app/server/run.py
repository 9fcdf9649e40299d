"""Starting the server: where state lies, what is said when it listens, and the browser that is opened."""

import os
import socket
import sys
import webbrowser
from contextlib import suppress
from functools import partial
from pathlib import Path
from threading import Thread

from kitools.app.server.application import make_server
from kitools.app.server.options import ServeOptions
from kitools.app.speech import say
from kitools.app.state import STATE
from kitools.ground import KitError


def run_server(options: ServeOptions, state: Path, lang: str) -> None:
    """Serve the pages until stopped; kernels learn of the `state` folder by the environment."""
    try:
        state.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise KitError("serve.no_state_folder", folder=str(state)) from error
    os.environ[STATE] = str(state)

    def announce(url: str) -> None:
        say(lang, "serve.listening", url=url)
        if not options.is_local:
            say(lang, "serve.open_to_all", url=url.replace("0.0.0.0", own_address()))
        Thread(target=clear_out, args=(state,), daemon=True).start()
        if options.browser:
            open_browser(url)

    make_server(options, announce, partial(say, lang)).start()
    say(lang, "serve.stopped", folder=str(state))


def own_address() -> str:
    """Return this machine's address on the network, as others reach it; `127.0.0.1` where there is no network.

    Asking a UDP socket where it would send from sends nothing.
    """
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as probe:
        try:
            probe.connect(("192.0.2.1", 9))  # an address that belongs to nobody (RFC 5737)
        except OSError:
            return "127.0.0.1"
        return str(probe.getsockname()[0])


def clear_out(state: Path) -> None:
    """Delete the drafts that nobody has used for as long as they are kept; trouble waits for the first save."""
    from kitools.store import Drafts  # noqa: PLC0415 - the server listens first

    with suppress(KitError):
        Drafts(state).purge()


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
