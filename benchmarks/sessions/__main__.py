"""Run the session and say what became of it: `python -m benchmarks.sessions [--people N] [--minutes N] [--store URL]`.

Ends with `lost 0` and the waits; the exit code is 1 where words were lost, pages disagree or others waited too long.
"""

import argparse
import asyncio
import json
import statistics
import sys
from pathlib import Path

from benchmarks.arrivals.served import serving
from benchmarks.sessions.soak import FEWER, Course, Outcome, run
from benchmarks.simulation.record import circumstances

OUT = Path(__file__).resolve().parents[1] / "out"
LIBRARIES = ("voila", "ipywidgets", "sqlalchemy", "tornado")


def main() -> int:
    """Run it, print the table, and write the numbers to `benchmarks/out/sessions.json`."""
    asked = argparse.ArgumentParser(prog="python -m benchmarks.sessions", description=__doc__)
    asked.add_argument("--people", type=int, default=Course.people, help="participants, five to a group")
    asked.add_argument("--minutes", type=float, default=Course.minutes, help="minutes in which people write")
    asked.add_argument("--seconds-between", type=float, default=Course.seconds_between, help="between two edits of one")
    asked.add_argument("--store", help="a database instead of a file: postgresql://…")
    given = asked.parse_args()
    course = Course(people=given.people, minutes=given.minutes, seconds_between=given.seconds_between)
    about = circumstances(LIBRARIES)
    print("\n".join(f"{name:16}{value}" for name, value in about.items()), flush=True)
    with serving("join", ("--store", given.store) if given.store else ()) as served:
        place = given.store or served.state
        outcome = asyncio.run(run(served.address, place, served.process, course))
    OUT.mkdir(exist_ok=True)
    (OUT / "sessions.json").write_text(json.dumps({"about": about, **vars(outcome)}, indent=1), encoding="utf-8")
    print(told(outcome, course))
    return 0 if outcome.holds else 1


def told(outcome: Outcome, course: Course) -> str:
    """Return what became of it, as a table."""
    waits, middle = outcome.waits_s, statistics.median
    rows = [
        ("participants", course.people),
        ("who write, and how often", f"{min(FEWER, course.people)} every {course.seconds_between} s"),
        ("events in the log", outcome.events),
        ("words typed", outcome.typed),
        ("touches that met a page just changing", outcome.missed),
        ("lost", f"{len(outcome.lost)} {' '.join(outcome.lost[:5])}"),
        ("pages that disagree with the log", f"{len(outcome.disagree)} {' '.join(outcome.disagree[:5])}"),
        ("kernels killed, and come back", outcome.returns),
        ("page after coming, middle and slowest", _seconds(middle(outcome.arrivals_s), max(outcome.arrivals_s))),
        ("a new stage on a page, middle and slowest", _seconds(middle(outcome.stages_s), max(outcome.stages_s))),
        ("seen by others after the commit, times", len(waits)),
        ("… middle, 95 of 100, slowest", _seconds(middle(waits), outcome.p95_s, max(waits)) if waits else "never"),
        ("memory of a kernel", f"{outcome.kernel_mb:.0f} MB"),
    ]
    return "\n".join(f"{name:42}{value}" for name, value in rows) + f"\nlost {len(outcome.lost)}"


def _seconds(*found: float) -> str:
    """Return times in seconds."""
    return " · ".join(f"{one:.2f} s" for one in found)


if __name__ == "__main__":
    sys.exit(main())
