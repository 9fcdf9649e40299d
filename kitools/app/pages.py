"""What a page's notebook calls: finds out who asks, builds the view, and keeps tracebacks from visitors."""

import hashlib
import html
import logging
import os
import re
import traceback
from collections.abc import Callable, Mapping
from http.cookies import CookieError, SimpleCookie
from importlib import import_module
from typing import Any
from urllib.parse import parse_qs

from kitools.app.address import server_address
from kitools.app.training import training
from kitools.ui.models.visit import Visit
from kitools.words import language_of, tr

DRAFT_COOKIE, SEAT_COOKIE, TOKEN_COOKIE = "kitools-draft", "kitools-seat", "kitools-trainer"

LIVE = ("join", "facilitator")
"""The pages of a live session: they are built from the visit and from where sessions lie."""

_CODE = re.compile(r"[A-Za-z0-9-]{4,24}")


def read_context(environ: Mapping[str, str]) -> Visit:
    """Return the visit as the query string and the headers in `environ` tell it.

    >>> visit = read_context({"QUERY_STRING": "lang=en&kode=ABC234", "HTTP_COOKIE": "kitools-draft=OLD999"})
    >>> visit.lang, visit.code, visit.offered
    ('en', 'ABC234', 'OLD999')
    >>> read_context({}).lang
    'da'
    """
    query, cookies = parse_qs(environ.get("QUERY_STRING", "")), _cookies(environ.get("HTTP_COOKIE", ""))
    return Visit(
        lang=language_of(query.get("lang", [""])[0]),
        code=_code(query.get("kode", [""])[0]),
        offered=_code(cookies.get(DRAFT_COOKIE, "")),
        seat=_code(cookies.get(SEAT_COOKIE, "")),
        session=_code(query.get("session", [""])[0]),
        token=cookies.get(TOKEN_COOKIE) or None,
        visitor=_visitor(cookies.get("_xsrf", "")),
        address=server_address(environ),
    )


def open_page(name: str) -> None:
    """Show the page called `name`: import its view, wait for the visitor if the kernel is warm, and draw it."""
    lang, log = "da", _log()
    try:
        build = _view(name)
        _prepare(name)
        context = visit()
        lang = context.lang
        _show(build(context, training()) if name in LIVE else build(*_solo(context)))
    except Exception:  # the outer guard: a visitor gets a sentence, the log gets the traceback
        log.exception("The page %s could not be opened", name)
        _show(_apology(lang))


def _show(widget: Any) -> None:
    """Draw `widget` in the cell."""
    from IPython import display  # noqa: PLC0415 - only a kernel has one

    display.display(widget)  # type: ignore[no-untyped-call]


def _log() -> logging.Logger:
    """Return the log: a file beside the drafts, since what a kernel prints would be shown to the visitor."""
    from logging.handlers import RotatingFileHandler  # noqa: PLC0415

    from kitools.app.state import state_folder  # noqa: PLC0415

    log = logging.getLogger("kitools")
    if not log.handlers:
        kept = RotatingFileHandler(
            state_folder() / "kitools.log", maxBytes=1_000_000, backupCount=2, encoding="utf-8", delay=True
        )
        kept.setLevel(logging.WARNING)  # below that a kernel tells every message, and with it all that is typed
        kept.setFormatter(Discreet("%(asctime)s %(levelname)s %(message)s"))
        for logger in (log, logging.getLogger("IPKernelApp")):  # a kernel's own remarks are not for the terminal either
            logger.handlers[:] = [kept]
            logger.propagate = False
    return log


class Discreet(logging.Formatter):
    """Writes where something failed and what kind of error it was; never its words, which may quote a file."""

    def formatException(self, ei: Any) -> str:  # noqa: N802 - the standard library's name
        """Return the places, and the kind of each error that led to the last."""
        error: BaseException | None = ei[1]
        told = []
        while error is not None:
            kind = getattr(error, "code", "") or type(error).__name__
            told.append("".join(("Traceback:\n", *traceback.format_tb(error.__traceback__), str(kind))))
            error = error.__cause__ or error.__context__
        return "\n".join(reversed(told))


def _code(text: str) -> str | None:
    """Return `text` if it can be a resume code."""
    return text if _CODE.fullmatch(text) else None


def _drafts() -> Any:
    """Return the store of drafts, opened when first used."""
    from kitools.app.state import state_folder  # noqa: PLC0415
    from kitools.store import Drafts  # noqa: PLC0415

    return Drafts(state_folder())


def _view(name: str) -> Callable[..., Any]:
    """Return the function that builds the page: `practice_page` in `kitools.ui.views.practice`."""
    module = import_module(f"kitools.ui.views.{name}")
    build: Callable[..., Any] = getattr(module, f"{name}_page")
    return build


def _prepare(name: str) -> None:
    """Let a kernel that was started beforehand import what the page will need, if the page says what that is."""
    if os.environ.get("VOILA_PREHEAT") == "True":
        getattr(import_module(f"kitools.ui.views.{name}"), "prepare", lambda: None)()


def visit() -> Visit:
    """Return the visit; a kernel that was started beforehand waits here until somebody comes."""
    if os.environ.get("VOILA_PREHEAT") == "True":
        from kitools.app.visitor import wait_for_visitor  # noqa: PLC0415 - only a warm kernel waits

        wait_for_visitor()
    return read_context(os.environ)


def _cookies(header: str) -> dict[str, str]:
    """Return what stands in a Cookie header; nothing for one that is broken."""
    try:
        return {name: one.value for name, one in SimpleCookie(header).items()}
    except CookieError:
        return {}


def _visitor(mark: str) -> str:
    """Return what tells this visitor's browser from others; a browser without a mark is told by its process."""
    return hashlib.sha256((mark or f"process {os.getpid()}").encode()).hexdigest()[:32]


def _solo(context: Visit) -> tuple[str, str | None, str | None, Any]:
    """Return what a page for one is built from."""
    return context.lang, context.code, context.offered, _drafts()


def _apology(lang: str) -> Any:
    """Return the sentence for something unexpected, with a way on."""
    from ipywidgets import HTML  # noqa: PLC0415 - only a page needs it

    sentence, way_on = html.escape(tr(lang, "ui.unexpected")), html.escape(tr(lang, "app.reload"))
    return HTML(f'<div class="kt-page" role="alert"><p>{sentence}</p><p><a href="">{way_on}</a></p></div>')
