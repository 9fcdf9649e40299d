"""From choosing a file on the page to its first chart: the page's own model, and the figure it draws."""

import json
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

from benchmarks.uptake.rows import UNTIL, Files
from kitools.figures import Layout
from kitools.figures.uptake.answers import drawings
from kitools.ui.models.uptake.model import UptakeModel
from kitools.ui.views.uptake.warming import prepare
from kitools.uptake.choices import Question
from kitools.words import tr

AIM_SECONDS = 1.5


def measure(files: Files, runs: int) -> dict[str, Any]:
    """Return the middle of `runs` fresh processes that had what a warm page's kernel has."""
    found = []
    for _ in range(runs):
        command = [sys.executable, "-m", "benchmarks.uptake.first_chart", str(files.rows)]
        done = subprocess.run(command, check=True, capture_output=True, text=True, timeout=600)
        found.append(dict(json.loads(done.stdout)))
    return sorted(found, key=lambda one: one["total_s"])[len(found) // 2]


def first_chart(rows: Path) -> dict[str, Any]:
    """Choose the file, look at it, ask the first question over time, and draw the answer."""
    content = rows.read_bytes()
    before = time.perf_counter()
    model = UptakeModel("da", UNTIL)
    model.take_file(rows.name, content)
    read = time.perf_counter()
    result = model.look(Question.OVER_TIME).result
    asked = time.perf_counter()
    figures = [draw("da", layout) for draw in drawings(result)[:1] for layout in Layout]
    drawn = time.perf_counter()
    return {
        "read_s": read - before,
        "asked_s": asked - read,
        "drawn_s": drawn - asked,
        "total_s": drawn - before,
        "figures": len(figures),
    }


def main() -> None:
    """Load what a warm kernel has, measure once, and print it as JSON."""
    prepare()
    tr("da", "uptake_page.title")  # the page has spoken before a file is chosen
    print(json.dumps(first_chart(Path(sys.argv[1]))))


if __name__ == "__main__":
    main()
