"""A million events from a CSV file to the numbers of every chart, in a process of its own, beside pandas alone."""

import json
import resource
import subprocess
import sys
import time
from collections.abc import Callable
from datetime import date
from importlib import import_module
from pathlib import Path
from typing import Any

from benchmarks.uptake.rows import UNTIL, Files
from kitools.uptake.choices import Choices, Question
from kitools.uptake.intake import clean, read, read_units
from kitools.uptake.questions import answerable, ask

AIM_SECONDS, AIM_MB = 4.0, 1000.0
CHANGE = date(2019, 5, 1)
LIBRARIES = ("pandas", "scipy.stats", "scipy.optimize", "statsmodels.api")
PANELS = "over_time, a panel for each unit"


def measure(files: Files, runs: int) -> dict[str, Any]:
    """Return the steps of the run whose total is the middle one, and what pandas needs for the reading alone.

    Each run is a fresh process that has loaded its libraries, as a page's has; what loading takes is told apart.
    """
    ours = sorted((_fresh("ours", files) for _ in range(runs)), key=lambda run: run["total_s"])
    peers = sorted((_fresh("pandas", files) for _ in range(runs)), key=lambda run: run["total_s"])
    return {"ours": ours[len(ours) // 2], "best_s": ours[0]["total_s"], "pandas": peers[len(peers) // 2]}


def _fresh(what: str, files: Files) -> dict[str, Any]:
    """Return what a fresh process measures."""
    command = [sys.executable, "-m", "benchmarks.uptake.events", what, str(files.rows), str(files.units)]
    done = subprocess.run(command, check=True, capture_output=True, text=True, timeout=600)
    return dict(json.loads(done.stdout))


def ours(files: Files) -> dict[str, Any]:
    """Read, clean, and ask everything that can be asked; return seconds by step, the peak of memory, and what came."""
    steps: dict[str, float] = {}
    said: dict[str, str] = {}

    def lap(name: str, work: Callable[[], Any]) -> Any:
        before = time.perf_counter()
        found = work()
        steps[name] = time.perf_counter() - before
        return found

    units = lap("read the units", lambda: read_units(files.units, until=UNTIL))
    reading = lap("read, and look for faults", lambda: read(files.rows, until=UNTIL, units=units))
    data = lap("make the table", lambda: clean(reading))
    for question, missing in lap("see what can be asked", lambda: answerable(data)):
        if missing is None:
            result = lap(question.value, lambda question=question: ask(question, data, Choices(change=CHANGE)))
            said[question.value] = type(result).__name__
    lap(PANELS, lambda: ask(Question.OVER_TIME, data, Choices(per_unit=True)))
    return {"steps": steps, "said": said, "citizens": len(data.citizens), "total_s": sum(steps.values())}


def pandas_alone(files: Files) -> dict[str, Any]:
    """Read the rows with pandas, looking for nothing."""
    pandas = import_module("pandas")
    before = time.perf_counter()
    pandas.read_csv(files.rows, sep=";")
    return {"total_s": time.perf_counter() - before}


def _load() -> float:
    """Return the seconds it takes to load every library that the answers use."""
    before = time.perf_counter()
    for name in LIBRARIES:
        import_module(name)
    return time.perf_counter() - before


def _peak_mb() -> float:
    """Return the most memory this process has had; Linux tells it without that of the process it came from."""
    told = Path("/proc/self/status")
    lines = told.read_text(encoding="utf-8").splitlines() if told.exists() else []
    own = [int(line.split()[1]) for line in lines if line.startswith("VmHWM:")]
    return (own[0] if own else resource.getrusage(resource.RUSAGE_SELF).ru_maxrss) / 1024


def main() -> None:
    """Measure what was asked for, and print it as JSON."""
    what, rows, units = sys.argv[1:]
    loading = _load()
    found = {"ours": ours, "pandas": pandas_alone}[what](Files(Path(rows), Path(units)))
    print(json.dumps({**found, "peak_mb": _peak_mb(), "loading_s": loading}))


if __name__ == "__main__":
    main()
