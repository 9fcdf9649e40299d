"""Starting the server: where state lies, what is said when it listens, and the browser that is opened."""

import os
import sys
import webbrowser
from pathlib import Path

from kitools.app.server.application import make_server
from kitools.app.server.options import ServeOptions
from kitools.app.speech import say
from kitools.app.state import STATE


def run_server(options: ServeOptions, state: Path, lang: str) -> None:
    """Serve the pages until stopped; kernels learn of the `state` folder by the environment."""
    state.mkdir(parents=True, exist_ok=True)
    os.environ[STATE] = str(state)

    def announce(url: str) -> None:
        say(lang, "serve.listening", url=url)
        if not options.is_local:
            say(lang, "serve.open_to_all")
        if options.browser:
            open_browser(url)

    make_server(options, announce).start()
    say(lang, "serve.stopped", folder=str(state))


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
