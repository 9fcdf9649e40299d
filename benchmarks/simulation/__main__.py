"""Measure everything and print it: `python -m benchmarks.simulation [--quick]`."""

import argparse
import json
from dataclasses import asdict
from pathlib import Path

from benchmarks.simulation import ceiling, reference, scaling, startup, tables, whole
from benchmarks.simulation.drawing import draw_scaling
from benchmarks.simulation.record import circumstances

OUT = Path(__file__).resolve().parents[1] / "out"


def main() -> None:
    """Print the tables as they come, then write the numbers and the plot to `benchmarks/out/`."""
    asked = argparse.ArgumentParser(prog="python -m benchmarks.simulation", description=__doc__)
    asked.add_argument("--quick", action="store_true", help="fewer runs, and 10,000 citizens instead of 100,000")
    quick = asked.parse_args().quick
    about = {**circumstances(), "quick": quick}
    print("\n".join(f"{name:14}{value}" for name, value in about.items()))
    found = {"about": about, **_speed(quick), **_scaling(quick)}
    OUT.mkdir(exist_ok=True)
    (OUT / "simulation.json").write_text(json.dumps(found, indent=1) + "\n", encoding="utf-8")
    draw_scaling(found["futures"], found["workers"], OUT / "scaling.svg")
    print(f"\nWritten: {OUT / 'simulation.json'} and scaling.svg. Nothing fails on time; compare runs of one machine.")


def _speed(quick: bool) -> dict:
    """Print and return the reference subset, the ceiling, the whole model and the start."""
    print("\nThe reference subset, 52 weeks, one core, processor time\n" + tables.REFERENCE_HEAD)
    rows = []
    for row in reference.measure(reference.QUICK_SIZES if quick else reference.SIZES, rounds=1 if quick else 3):
        rows.append(row)
        print(tables.reference_line(row), flush=True)

    print("\nThe random-number ceiling")
    limit = ceiling.measure()
    print("\n".join(tables.ceiling_lines(limit, [row for row in rows if row.name == reference.US])))

    print("\nThe whole model and the exact expectation, one core, processor time\n" + tables.WHOLE_HEAD)
    jobs = []
    for job, timing in whole.measure(0.3 if quick else 1):
        jobs.append({"name": job.name, "aim_ms": job.aim, **timing.record()})
        print(tables.whole_line(job, timing), flush=True)

    print("\nThe start, fresh processes")
    start = startup.measure(3 if quick else 9)
    print("\n".join(tables.startup_lines(start)))
    return {
        "reference": [row.record() for row in rows],
        "ceiling": asdict(limit),
        "whole": jobs,
        "start": start,
    }


def _scaling(quick: bool) -> dict:
    """Print and return how the time scales."""
    print("\nWith the number of courses, one plan, processor time")
    futures = []
    for what, size, timing in scaling.with_futures(3 if quick else 7, 10_000 if quick else 100_000):
        futures.append(
            {"what": what, "futures": size, "best_ms": 1000 * timing.best, "median_ms": 1000 * timing.median}
        )
        print(f"{size:>9,}  {what:12}{1000 * timing.median:>11,.1f} ms{1e6 * timing.median / size:>11,.1f} µs a course")

    print("\nWith worker processes, a sweep of 24 seeds × 2,000 courses of the whole model, wall-clock time")
    workers = [asdict(one) for one in scaling.with_workers()]
    for one in workers:
        where = f"{one['workers']} workers" if one["workers"] else "this process"
        print(f"{where:>14}{one['seconds']:>9.2f} s")
    return {"futures": futures, "workers": workers}


if __name__ == "__main__":
    main()
