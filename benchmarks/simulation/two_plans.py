"""Time two plans × 2,000 courses × 52 weeks, all mechanisms on, and the exact expectation; print milliseconds.

Run `python benchmarks/simulation/two_plans.py`; pin one core with `taskset -c 0` for steady numbers.
"""

import platform
import statistics
import time
from collections.abc import Callable
from datetime import date

import numpy as np

from kitools.cases.library import case, cases
from kitools.simulation import ball, barrier_costs, cautious, compare, expected, simulate

RUNS = 11
START = date(2026, 5, 4)


def milliseconds(work: Callable[[], object], runs: int = RUNS) -> tuple[float, float]:
    """Return the best and the median processor time of `runs` runs of `work`, after one to warm up."""
    work()
    times = []
    for _ in range(runs):
        before = time.process_time()
        work()
        times.append(1000 * (time.process_time() - before))
    return min(times), statistics.median(times)


def main() -> None:
    """Print the times for the first shipped case and its weak and strong plan."""
    situation = case(cases()[0].id)
    plans = [situation.plan(kind, "da", START) for kind in ("weak", "strong")]
    runs = [simulate(situation, plan) for plan in plans]
    many = cautious().with_values(effect_plan_worse=np.linspace(0.5, 1.5, 500))
    jobs: dict[str, Callable[[], object]] = {
        "two plans, 2,000 courses, 52 weeks": lambda: [simulate(situation, plan) for plan in plans],
        "comparison of the two": lambda: compare(*runs),
        "who had the ball, one plan": lambda: ball(runs[0]),
        "exact expectation, two plans": lambda: [expected(situation, plan) for plan in plans],
        "exact expectation, 500 parameter sets": lambda: expected(situation, plans[1], many),
        "what each barrier cost, 500 courses": lambda: barrier_costs(situation, plans[1]),
    }
    print(f"{platform.machine()}, Python {platform.python_version()}, numpy {np.__version__}, case {situation.id}")
    for name, work in jobs.items():
        best, middle = milliseconds(work, RUNS if "barrier" not in name else 3)
        print(f"{name:42}{best:9.1f} ms best{middle:9.1f} ms median")


if __name__ == "__main__":
    main()
