"""Voilà as we serve it: our handlers instead of its file lists, compressed answers, one port, no outside host."""

import errno
import logging
import os
import signal
from collections.abc import Callable
from typing import Any

from jupyter_server.utils import url_path_join
from tornado.ioloop import IOLoop
from tornado.netutil import bind_sockets
from voila.app import Voila

from kitools.app.nursery.keeper import Keeper
from kitools.app.server.handlers import Alive, DataProtection, FrontPage, Missing, Page, Static
from kitools.app.server.options import ServeOptions, offer_templates, page_names, voila_config
from kitools.app.server.rendering import render_quickly
from kitools.ground import KitError

_PING_MS = 30_000
_LARGEST_MESSAGE = 24 * 2**20  # a file of 20 MB, which the page `uptake` takes whole, and what is said around it
_HIGHEST_PORT = 65_535
_EVERYWHERE = {"", "0.0.0.0", "::"}
_NOT_SERVED = ("/voila/templates", "/voila/tree", "/voila/api/contents", "/voila/files", "/voila/render")
_POLICY = "; ".join(
    (
        "default-src 'self'",
        "script-src 'self' 'unsafe-inline' 'unsafe-eval'",  # Voilà's cells and JupyterLab's bundles need both
        "style-src 'self' 'unsafe-inline'",
        "img-src 'self' data: blob:",
        "font-src 'self' data:",
        "connect-src 'self' ws: wss:",
        "frame-ancestors 'self'",
        "base-uri 'self'",
        "form-action 'self'",
    )
)
_HEADERS = {
    "Content-Security-Policy": _POLICY,
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "same-origin",
}


class Server(Voila):  # type: ignore[misc]
    """Voilà for our pages; `serve()` makes one and runs it."""

    options: ServeOptions
    announce: Callable[[str], None]
    nursery: Keeper | None

    def init_settings(self) -> dict[str, Any]:
        """Return Voilà's settings with compression, our headers and, on this machine alone, a check of the Host."""
        settings: dict[str, Any] = super().init_settings()
        return settings | {
            "compress_response": True,
            "headers": _HEADERS,
            "allow_remote_access": not self.options.is_local,
            "local_hostnames": ["localhost"],
            "mathjax_url": url_path_join(
                self.base_url, "voila/templates/kitools/static/no-mathjax.js"
            ),  # else a host elsewhere
            "mathjax_config": "none",
            "ws_ping_timeout": 3 * _PING_MS,  # one interval alone would end every quiet page at its first ping
            "ws_ping_interval": _PING_MS,
            "websocket_max_message_size": _LARGEST_MESSAGE,
        }

    def init_handlers(self) -> list[Any]:
        """Return Voilà's handlers without those that list or hand out files, and with ours."""
        kept = [handler for handler in super().init_handlers() if self._is_served(handler[0])]
        conf = {"voila_configuration": self.voila_configuration}
        pages = page_names(self.options.pages_folder)
        minutes = self.options.idle_minutes
        render = conf | {"template_paths": self.template_paths, "config": self.config, "pages": pages}
        return [
            *kept,
            (self.server_url, FrontPage, conf | {"pages": pages}),
            (url_path_join(self.server_url, "/alive"), Alive),
            (url_path_join(self.server_url, "/data-protection"), DataProtection, conf | {"minutes": minutes}),
            (url_path_join(self.server_url, "/voila/templates/(.*)"), Static),
            (url_path_join(self.server_url, "/voila/render/(.*)"), Page, render),
            (r".*", Missing, conf),
        ]

    def _is_served(self, pattern: str) -> bool:
        """Whether Voilà's own handler for `pattern` is kept."""
        return pattern != self.server_url and not any(route in pattern for route in _NOT_SERVED)

    def listen(self) -> None:
        """Listen on the one port asked for, say where, and run until stopped."""
        try:
            self.app.listen(self.port, self.ip)
        except OSError as error:
            self.stop()
            raise _cannot_listen(error, self.ip, self.port) from error
        self.ioloop = IOLoop.current()
        self.ioloop.add_callback(self.announce, self.connection_url)
        if self.nursery:
            self.ioloop.add_callback(self.nursery.keep)
        try:
            self.ioloop.start()
        finally:
            signal.signal(signal.SIGINT, signal.SIG_IGN)  # one Ctrl-C is enough; let the kernels go in peace
            self.stop()

    def stop(self) -> None:
        """Let the kernels go, and then the nursery."""
        super().stop()
        if self.nursery:
            self.nursery.close()


def make_server(options: ServeOptions, announce: Callable[[str], None], report: Callable[[str], None]) -> Server:
    """Return a server that is ready to `start()` and that calls `announce` with its address once it listens.

    `report` is told by a code how kernels come about, if not as they should.
    """
    _look_for_room(options.host, options.port)
    nursery = Keeper(page_names(options.pages_folder), report) if options.forks else None
    if options.fork and not nursery:
        report("serve.no_forking")
    offer_templates()
    render_quickly()
    if options.host not in _EVERYWHERE:
        os.environ["VOILA_APP_IP"] = f"[{options.host}]" if ":" in options.host else options.host  # for waiting kernels
    logging.getLogger("tornado.general").addFilter(_not_about_pings)
    server = Server(config=voila_config(options), config_file_paths=[])
    server.options = options
    server.announce = announce
    server.nursery = nursery
    server.initialize([])
    signal.signal(signal.SIGINT, server._handle_signal_stop)  # as Voilà does for SIGTERM
    return server


def _not_about_pings(line: logging.LogRecord) -> bool:
    """Whether `line` is worth showing: tornado takes Jupyter's milliseconds for seconds, and remarks on it."""
    return "websocket_ping_timeout" not in str(line.msg)


def _look_for_room(host: str, port: int) -> None:
    """Raise the error to show where nobody can listen: before any kernel is started, which would end noisily."""
    if not 1 <= port <= _HIGHEST_PORT:  # a greater number would wrap around to another port without a word
        raise KitError("serve.no_such_port", port=str(port))
    try:
        for found in bind_sockets(port, host):
            found.close()
    except OSError as error:
        raise _cannot_listen(error, host, port) from error


def _cannot_listen(error: OSError, host: str, port: int) -> KitError:
    """Return the error to show when the port or the address is not to be had."""
    if error.errno == errno.EADDRINUSE:
        return KitError("serve.port_taken", port=str(port), other=str(port + 1))
    if error.errno == errno.EACCES:
        return KitError("serve.port_not_allowed", port=str(port))
    return KitError("serve.cannot_listen", host=host, port=str(port))
