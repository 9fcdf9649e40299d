"""`kitools evidence`: every number of the model, what it says, and where it is from."""

from argparse import ArgumentParser, Namespace
from itertools import groupby
from typing import Any

from kitools.app.speech import give, say, write
from kitools.simulation import Evidence, evidence
from kitools.words import say_number, tr

HELP = "list the numbers of the model, each with its range, status and source"
_PLAIN = ("id", "acts_in", "status", "source", "value", "low", "high", "unit", "distribution", "population", "quality")
_DECIMALS = 5


def add(parser: ArgumentParser) -> None:
    """Add the options of the command."""
    parser.add_argument("--json", action="store_true", help="write the list as JSON")


def run(options: Namespace) -> int:
    """List the numbers."""
    if options.json:
        give([told(row) for row in evidence()])
        return 0
    counts = {status: sum(row.status == status for row in evidence()) for status in ("evidence", "transfer")}
    say(options.lang, "experiment.numbers", count=len(evidence()), **counts)
    for group, rows in groupby(evidence(), key=lambda row: row.acts_in):
        write(f"\n[{group}]")
        for row in rows:
            _write_row(options.lang, row)
    return 0


def told(row: Evidence) -> dict[str, Any]:
    """Return one number as plain values, what it says in both languages."""
    return {**{name: getattr(row, name) for name in _PLAIN}, "what": {"da": row.what_da, "en": row.what_en}}


def _write_row(lang: str, row: Evidence) -> None:
    """Write one number: what, value and range, status, source."""
    value, low, high = (say_number(lang, number, _DECIMALS) for number in (row.value, row.low, row.high))
    status = tr(lang, f"experiment.status_{row.status}")
    write(f"{row.id} = {value} ({low} – {high}) {row.unit} · {status}")
    write(f"    {row.what(lang)}")
    write(f"    {row.source}")
