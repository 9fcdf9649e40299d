"""`kitools doctor`: what is missing or wrong on this machine, and how to mend it."""

import os
from argparse import ArgumentParser, Namespace
from collections.abc import Iterator
from pathlib import Path

from kitools.app.examination import Symptom, examine
from kitools.app.speech import say, write
from kitools.app.state import state_folder
from kitools.app.training import STORE
from kitools.words import tr

HELP = "say what is missing or wrong on this machine, and how to mend it"


def add(parser: ArgumentParser) -> None:
    """Add the options of the command."""
    parser.add_argument("--port", type=int, default=8866, help="the port that the server will use (8866)")
    parser.add_argument("--state", type=Path, help="the folder for drafts (the user's data folder)")
    parser.add_argument("--store", help="the database for sessions, as postgresql://… (the state folder)")


def run(options: Namespace) -> int:
    """Examine the machine; exit 1 when something must be mended."""
    ill = 0
    for symptom in examine(options.port, state_folder(options.state), options.store or os.environ.get(STORE)):
        for line in _said(options.lang, symptom):
            write(line)
        ill += symptom.must_mend
    if ill:
        say(options.lang, "doctor.not_fine", count=ill)
        return 1
    say(options.lang, "doctor.fine")
    return 0


def _said(lang: str, symptom: Symptom) -> Iterator[str]:
    """Say what was looked at, and how to mend it where it is not well."""
    mark = "✓" if symptom.is_well else "✗" if symptom.must_mend else "–"
    if symptom.is_well:
        yield f"{mark} {tr(lang, symptom.code, None, **symptom.facts)}"
    else:
        yield f"{mark} {tr(lang, symptom.code, 'mend', **symptom.facts)}"
