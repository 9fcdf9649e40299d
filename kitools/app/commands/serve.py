"""`kitools serve`: the pages, in a browser."""

from argparse import ArgumentParser, Namespace
from pathlib import Path

from kitools.ground import KitError

HELP = "show the pages in a browser"


def add(parser: ArgumentParser) -> None:
    """Add the options of the command."""
    parser.add_argument("--port", type=int, default=8866, help="the port to listen on (8866)")
    parser.add_argument("--host", default="127.0.0.1", help="the address to listen on; 0.0.0.0 is every network")
    parser.add_argument("--state", type=Path, help="the folder for drafts (the user's data folder)")
    parser.add_argument("--store", help="the database for sessions, as postgresql://… (the state folder)")
    parser.add_argument("--idle-minutes", type=int, default=30, help="how long an unused page keeps its kernel (30)")
    parser.add_argument(
        "--warm", type=int, help="how many kernels wait ready for each page (1; for a class at join: 32)"
    )
    parser.add_argument("--no-fork", action="store_true", help="start every kernel from scratch")
    parser.add_argument("--pages", type=Path, help="another folder of page notebooks")
    parser.add_argument("--no-browser", action="store_true", help="open no browser")


def run(options: Namespace) -> int:
    """Serve until stopped."""
    from kitools.app.server.options import ServeOptions, page_names  # noqa: PLC0415 - the other commands need no server
    from kitools.app.server.run import run_server  # noqa: PLC0415
    from kitools.app.state import state_folder  # noqa: PLC0415

    chosen = ServeOptions(
        host=options.host,
        port=options.port,
        pages=options.pages,
        idle_minutes=options.idle_minutes,
        warm=options.warm,
        browser=not options.no_browser,
        fork=not options.no_fork,
    )
    if not page_names(chosen.pages_folder):
        raise KitError("serve.no_pages", folder=str(chosen.pages_folder))
    run_server(chosen, state_folder(options.state), options.lang, options.store)
    return 0
