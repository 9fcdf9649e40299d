"""`kitools session`: the live sessions that were kept: listed, taken home, played again, deleted, and a new PIN."""

from argparse import ArgumentParser, Namespace
from pathlib import Path
from typing import Any

from kitools.app.commands.common import add_common
from kitools.app.speech import write
from kitools.ground import KitError
from kitools.words import has, tr

HELP = "list live sessions, export one, play its log again, delete old ones, give a trainer a new PIN"
STORES = """
Sessions lie in the state folder, or in the database that --store names: a folder, or for example
postgresql://user:password@host/database. SESSION is its id or the code that participants joined by.
"""
REPLAY_JSON = """
--json gives an object: session, number (how far it was read), of, moments (number, at, kind, what, group), end (what
the session had come to: stage, groups and a fingerprint of each plan) and again (which weeks and years were computed
again, and which came out otherwise). The same log gives the same bytes.
"""


def add(parser: ArgumentParser) -> None:
    """Add the five deeds and their options."""
    parser.epilog = STORES
    deeds = parser.add_subparsers(dest="deed", required=True, metavar="DEED")
    listing = _deed(deeds, "list", "list the sessions, the newest first")
    listing.add_argument("--json", action="store_true", help="write the list as JSON")
    export = _deed(deeds, "export", "write report, page for the steering group, tables and log of a session")
    export.add_argument("session", metavar="SESSION")
    export.add_argument("--to", type=Path, required=True, metavar="FOLDER", help="the folder to write to")
    export.add_argument("--names", action="store_true", help="keep nicknames in the log; they stand nowhere else")
    export.add_argument("--force", action="store_true", help="replace files of the same name in FOLDER")
    replay = _deed(deeds, "replay", "play a log again: moments, end, and whether its simulated weeks come out the same")
    replay.epilog = REPLAY_JSON
    replay.add_argument("session", metavar="SESSION")
    replay.add_argument("--to", metavar="N", help="only up to record number N")
    replay.add_argument("--json", action="store_true", help="write everything as JSON")
    purge = _deed(deeds, "purge", "delete sessions whose time is up, or one of them now")
    which = purge.add_mutually_exclusive_group()
    which.add_argument("session", metavar="SESSION", nargs="?", help="delete this one, whatever its time")
    which.add_argument("--older-than", metavar="DAYS", help="those in which nothing has happened for so many days")
    purge.add_argument("--dry-run", action="store_true", help="say which, and delete nothing")
    pin = _deed(deeds, "pin", "give a session a new PIN for its trainer, shown once; the old one opens it no more")
    pin.add_argument("session", metavar="SESSION")


def run(options: Namespace) -> int:
    """Do the deed."""
    from kitools.app.commands import (  # noqa: PLC0415 - what they import
        session_export,
        session_listing,
        session_pin,
        session_replay,
    )

    deeds = {
        "list": session_listing.listing,
        "export": session_export.export,
        "replay": session_replay.replay,
        "purge": session_listing.purge,
        "pin": session_pin.pin,
    }
    try:
        return deeds[options.deed](options)
    except KitError as error:
        if not (error.code.startswith("store.") and has(options.lang, error.code, "mend")):
            raise
        write(tr(options.lang, error.code, "mend", **error.facts))  # the sentence itself is for a visitor to a page
        return 2


def _deed(deeds: Any, name: str, what: str) -> ArgumentParser:
    """Return the parser of a deed, with where sessions lie."""
    parser: ArgumentParser = deeds.add_parser(name, help=what, description=what)
    add_common(parser, nested=True)
    where = parser.add_mutually_exclusive_group()
    where.add_argument("--store", metavar="URL", help="the database of sessions (the state folder)")
    where.add_argument("--state", type=Path, metavar="FOLDER", help="the state folder (the user's data folder)")
    return parser
