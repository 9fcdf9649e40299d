"""What a page's notebook calls: finds out who asks, builds the view, and keeps tracebacks from visitors."""

import html
import logging
import os
import re
import traceback
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from http.cookies import CookieError, SimpleCookie
from importlib import import_module
from typing import Any
from urllib.parse import parse_qs

from kitools.words import language_of, tr

DRAFT_COOKIE = "kitools-draft"

_CODE = re.compile(r"[A-Za-z0-9-]{4,24}")


@dataclass(frozen=True)
class PageContext:
    """What a page needs to know about the visit: the language, and the resume codes of drafts, if there are any.

    `code` stands in the address: the page takes that draft up at once. `offered` is in the browser's cookie: the
    page asks first, since somebody else may sit at the computer now.
    """

    lang: str = "da"
    code: str | None = None
    offered: str | None = None


def read_context(environ: Mapping[str, str]) -> PageContext:
    """Return the visit as the query string and the cookie in `environ` tell it.

    >>> read_context({"QUERY_STRING": "lang=en&kode=ABC234", "HTTP_COOKIE": "kitools-draft=OLD999"})
    PageContext(lang='en', code='ABC234', offered='OLD999')
    >>> read_context({})
    PageContext(lang='da', code=None, offered=None)
    """
    query = parse_qs(environ.get("QUERY_STRING", ""))
    lang = language_of(query.get("lang", [""])[0])
    return PageContext(lang, _code(query.get("kode", [""])[0]), _code(_draft_in(environ.get("HTTP_COOKIE", ""))))


def open_page(name: str) -> None:
    """Show the page called `name`: import its view, wait for the visitor if the kernel is warm, and draw it."""
    lang, log = "da", _log()
    try:
        build = _view(name)
        _prepare(name)
        context = visit()
        lang = context.lang
        _show(build(context.lang, context.code, context.offered, _drafts()))
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


def visit() -> PageContext:
    """Return the visit; a kernel that was started beforehand waits here until somebody comes."""
    if os.environ.get("VOILA_PREHEAT") == "True":
        from kitools.app.visitor import wait_for_visitor  # noqa: PLC0415 - only a warm kernel waits

        wait_for_visitor()
    return read_context(os.environ)


def _draft_in(header: str) -> str:
    """Return the resume code in a Cookie header, or nothing."""
    try:
        cookie = SimpleCookie(header)
    except CookieError:
        return ""
    return cookie[DRAFT_COOKIE].value if DRAFT_COOKIE in cookie else ""


def _apology(lang: str) -> Any:
    """Return the sentence for something unexpected, with a way on."""
    from ipywidgets import HTML  # noqa: PLC0415 - only a page needs it

    sentence, way_on = html.escape(tr(lang, "ui.unexpected")), html.escape(tr(lang, "app.reload"))
    return HTML(f'<div class="kt-page" role="alert"><p>{sentence}</p><p><a href="">{way_on}</a></p></div>')
