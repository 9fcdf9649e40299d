"""The two plots of how the time scales."""

from pathlib import Path
from typing import Any


def draw_scaling(futures: list[dict[str, Any]], workers: list[dict[str, Any]], file: Path) -> None:
    """Draw time against courses, and the gain against workers, into the SVG `file`."""
    from matplotlib.figure import Figure  # noqa: PLC0415 - heavy, and only here

    figure = Figure(figsize=(9, 3.6), layout="constrained")
    time, gain = figure.subplots(1, 2)
    for name, label in (("reference", "reference subset"), ("whole", "whole model")):
        rows = [row for row in futures if row["what"] == name]
        time.loglog([row["futures"] for row in rows], [row["median_ms"] for row in rows], "o-", label=label)
    time.set(xlabel="courses of 52 weeks, one plan", ylabel="processor time, ms", title="With courses")
    time.legend(frameon=False)
    rows = [row for row in workers if row["workers"]]
    numbers = [row["workers"] for row in rows]
    gain.plot(numbers, numbers, ":", color="grey", label="as many times as workers")
    gain.plot(numbers, [rows[0]["seconds"] / row["seconds"] for row in rows], "o-", label="the sweep")
    gain.set(xlabel="worker processes", ylabel="times as fast as with one", title="With workers", xticks=numbers)
    gain.legend(frameon=False)
    file.parent.mkdir(parents=True, exist_ok=True)
    figure.savefig(file)
