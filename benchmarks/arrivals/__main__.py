"""Measure and print: `python -m benchmarks.arrivals [--quick] [--page NAME] [--visitors N] [--ways WORD]`."""

import argparse
import json
from pathlib import Path

from benchmarks.arrivals.waves import Found, measure
from benchmarks.simulation.record import circumstances
from kitools.app.server.options import page_names
from kitools.ground import shipped

OUT = Path(__file__).resolve().parents[1] / "out"
LIBRARIES = ("voila", "ipykernel", "ipywidgets", "jupyter_client", "jupyter_server", "tornado")
VISITORS, QUICK_VISITORS, BETWEEN = 30, 8, 10.0
ALL = "ALL"
WAYS = {
    "started, 1 waits": ("--no-fork", "--warm", "1"),
    "started, all wait": ("--no-fork", "--warm", ALL),
    "forked, none waits": ("--warm", "0"),
    "forked, 10 wait": ("--warm", "10"),
    "forked, all wait": ("--warm", ALL),
}
QUICK = ("started, 1 waits", "forked, none waits")
HEAD = (
    f"{'kernels':20}{'first wave: p50':>16}{'p95':>8}{'second: p50':>14}{'p95':>8}"
    f"{'a kernel':>11}{'before':>11}{'at last':>11}{'kernels':>9}{'forked':>8}"
)


def main() -> None:
    """Print a line for each way as it comes, then write the numbers to `benchmarks/out/arrivals.json`."""
    asked = argparse.ArgumentParser(prog="python -m benchmarks.arrivals", description=__doc__)
    asked.add_argument("--quick", action="store_true", help=f"{QUICK_VISITORS} visitors, and two ways")
    asked.add_argument("--page", default=usual_page(), help="the page they come to")
    asked.add_argument("--visitors", type=int, help=f"how many come at once ({VISITORS})")
    asked.add_argument("--between", type=float, default=BETWEEN, help=f"seconds from wave to wave ({BETWEEN:g})")
    asked.add_argument("--ways", default="", help="only the ways with this in their name")
    given = asked.parse_args()
    visitors = given.visitors or (QUICK_VISITORS if given.quick else VISITORS)
    about = {**circumstances(LIBRARIES), "page": given.page, "visitors": visitors, "between_s": given.between}
    print("\n".join(f"{name:16}{value}" for name, value in about.items()))
    print(f"\nSeconds until the state of every widget has come\n{HEAD}", flush=True)
    found = {}
    for name, options in WAYS.items():
        if given.ways in name and (name in QUICK or not given.quick):
            chosen = tuple(option.replace(ALL, str(visitors + 1)) for option in options)
            found[name] = measure(chosen, given.page, visitors, given.between)
            print(line(name, found[name]), flush=True)
    OUT.mkdir(exist_ok=True)
    record = {"about": about, **{name: one.record() for name, one in found.items()}}
    (OUT / "arrivals.json").write_text(json.dumps(record, indent=1) + "\n", encoding="utf-8")
    print(f"\nWritten: {OUT / 'arrivals.json'}. Nothing fails on time; compare runs of one machine.")


def usual_page() -> str:
    """Return the page that a class opens, or as long as it does not exist, the one that a class could open."""
    return "join" if "join" in page_names(shipped("pages")) else "practice"


def line(name: str, found: Found) -> str:
    """Return what was found of one way: times, memory of the middle kernel and of all processes before and after."""
    first, second = found.first, found.second
    return (
        f"{name:20}{first.p50_s:>15.1f}s{first.p95_s:>7.1f}s{second.p50_s:>13.1f}s{second.p95_s:>7.1f}s"
        f"{found.kernel_mb:>8,.0f} MB{found.before_mb:>8,.0f} MB{found.all_mb:>8,.0f} MB"
        f"{found.kernels:>9}{found.forked:>8}"
    )


if __name__ == "__main__":
    main()
