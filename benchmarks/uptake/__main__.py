"""Measure everything and print it: `python -m benchmarks.uptake [--quick]`."""

import argparse
import json
import tempfile
from pathlib import Path
from typing import Any

from benchmarks.simulation.record import circumstances
from benchmarks.simulation.tables import verdict
from benchmarks.uptake import events, first_chart, panels
from benchmarks.uptake.rows import write_citizens, write_events

OUT = Path(__file__).resolve().parents[1] / "out"
LIBRARIES = ("numpy", "pandas", "scipy", "statsmodels", "matplotlib")
ROWS, QUICK_ROWS, PAGE_ROWS = 1_000_000, 100_000, 10_000


def main() -> None:
    """Print the tables as they come, then write the numbers to `benchmarks/out/uptake.json`."""
    asked = argparse.ArgumentParser(prog="python -m benchmarks.uptake", description=__doc__)
    asked.add_argument("--quick", action="store_true", help="100,000 events instead of a million, and fewer runs")
    quick = asked.parse_args().quick
    about = {**circumstances(LIBRARIES), "quick": quick}
    print("\n".join(f"{name:14}{value}" for name, value in about.items()))
    with tempfile.TemporaryDirectory() as folder:
        found = {"about": about, **_measured(Path(folder), quick)}
    OUT.mkdir(exist_ok=True)
    (OUT / "uptake.json").write_text(json.dumps(found, indent=1) + "\n", encoding="utf-8")
    print(f"\nWritten: {OUT / 'uptake.json'}. Nothing fails on time; compare runs of one machine.")


def _measured(folder: Path, quick: bool) -> dict[str, Any]:
    """Print and return all three."""
    rows = QUICK_ROWS if quick else ROWS
    of_events = events.measure(write_events(folder, rows), 1 if quick else 3)
    print("\n".join(event_lines(of_events, rows)), flush=True)
    ours, theirs = panels.measure(3 if quick else 9)
    print("\n".join(panel_lines(1000 * ours.median, 1000 * theirs.median)), flush=True)
    page = first_chart.measure(write_citizens(folder, PAGE_ROWS), 1 if quick else 3)
    print("\n".join(page_lines(page)))
    return {"events": of_events, "panels": {"ours": ours.record(), "loop": theirs.record()}, "first_chart": page}


def event_lines(found: dict[str, Any], rows: int) -> list[str]:
    """Return the steps from a file of events to the numbers of every chart."""
    ours, alone = found["ours"], found["pandas"]
    seconds, memory = ours["total_s"], ours["peak_mb"]
    return [
        f"\n{rows:,} events of {ours['citizens']:,} citizens, from CSV to the numbers of every chart, wall-clock time",
        *(f"  {name:38}{1000 * took:>10,.0f} ms" for name, took in ours["steps"].items()),
        f"  {'all of it':38}{1000 * seconds:>10,.0f} ms   aim ≤ {events.AIM_SECONDS:g} s for a million: "
        f"{verdict(seconds <= events.AIM_SECONDS)}",
        f"  {'memory at its highest':38}{memory:>10,.0f} MB   aim ≤ {events.AIM_MB:,.0f} MB: "
        f"{verdict(memory <= events.AIM_MB)}",
        f"  {'loading the libraries (before)':38}{1000 * ours['loading_s']:>10,.0f} ms",
        f"  {'pandas.read_csv alone, no look':38}{1000 * alone['total_s']:>10,.0f} ms, {alone['peak_mb']:,.0f} MB",
    ]


def panel_lines(ours: float, theirs: float) -> list[str]:
    """Return what the charts of many units cost, in milliseconds."""
    times = theirs / ours
    return [
        f"\n{panels.UNITS} units × {panels.MONTHS} months: U′ charts with the Anhøj rules, processor time",
        f"  {'kitools, all at once':38}{ours:>10,.1f} ms   aim ≤ {panels.AIM_MS:g} ms: "
        f"{verdict(ours <= panels.AIM_MS)}",
        f"  {'pandas and numpy, unit by unit':38}{theirs:>10,.1f} ms   {times:.1f} × our time, the same numbers",
        f"  {panels.PUBLISHED}",
    ]


def page_lines(found: dict[str, Any]) -> list[str]:
    """Return what a visitor waits for."""
    names = {"read_s": "read the file", "asked_s": "work out the chart", "drawn_s": "draw it, wide and narrow"}
    return [
        f"\nThe page's first chart, {PAGE_ROWS:,} citizens, a warm kernel, wall-clock time",
        *(f"  {words:38}{1000 * found[name]:>10,.0f} ms" for name, words in names.items()),
        f"  {'all of it':38}{1000 * found['total_s']:>10,.0f} ms   aim ≤ {first_chart.AIM_SECONDS:g} s: "
        f"{verdict(found['total_s'] <= first_chart.AIM_SECONDS)}",
    ]


if __name__ == "__main__":
    main()
