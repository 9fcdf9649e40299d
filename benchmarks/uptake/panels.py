"""U′ charts of a hundred units with the Anhøj rules, beside a loop over the units as one would write it."""

from dataclasses import dataclass

import numpy as np

from benchmarks.simulation.timing import Timing, timed
from benchmarks.uptake.peers.per_unit import u_prime_by_unit
from kitools.uptake.charts import ControlChart, control_chart

UNITS, MONTHS, SEED = 100, 120, 7
AIM_MS = 100.0
PUBLISHED = "qicharts2 0.8.1 under R 4.2.2: about 9.7 s on such a machine, measured once and not run here"


@dataclass(frozen=True, eq=False)
class Rows:
    """A row for each unit and month: its unit, its month, plans, and citizens in the target group."""

    unit: np.ndarray
    month: np.ndarray
    plans: np.ndarray
    eligible: np.ndarray


def made_up(units: int = UNITS, months: int = MONTHS) -> Rows:
    """Return rows whose units differ in size and level; every fifth has a shift."""
    rng = np.random.default_rng(SEED)
    first = np.datetime64("2014-01", "M")
    month = np.tile((first + np.arange(months)).astype("datetime64[D]"), units)
    unit = np.repeat([f"Enhed {number + 1:03}" for number in range(units)], months)
    eligible = np.repeat(rng.integers(200, 2000, units), months) + rng.integers(-20, 21, units * months)
    level = np.repeat(rng.uniform(0.01, 0.03, units), months)
    shifted = (np.repeat(np.arange(units) % 5 == 0, months)) & (np.tile(np.arange(months), units) >= months // 2)
    plans = rng.poisson(eligible * level * np.where(shifted, 1.3, 1.0))
    return Rows(unit, month, plans.astype(float), eligible.astype(float))


def our_charts(rows: Rows) -> ControlChart:
    """Return all charts at once."""
    return control_chart("up", rows.month, rows.plans, rows.eligible, facet=rows.unit)


def differences(rows: Rows) -> list[str]:
    """Return where our charts and the loop's say different things; empty where they agree."""
    chart, found = our_charts(rows), u_prime_by_unit(rows.unit, rows.month, rows.plans, rows.eligible)
    wrong = []
    for panel in chart.each():
        one, summary = found[panel.name], panel.summaries[0]
        lines = ((panel.points.cl, one.cl), (panel.points.ucl, one.upper), (panel.points.lcl, one.lower))
        runs = (summary.longest_run, summary.longest_run_max, summary.n_crossings, summary.n_crossings_min)
        same = all(np.allclose(ours, theirs, rtol=1e-10) for ours, theirs in lines)
        if not same or runs != one.runs or summary.runs_signal != one.signal:
            wrong.append(panel.name)
    return wrong


def measure(runs: int) -> tuple[Timing, Timing]:
    """Return the processor time of our charts and of the loop's; both are looked through for differences first."""
    rows = made_up()
    wrong = differences(rows)
    if wrong:
        raise SystemExit(f"The charts differ in {len(wrong)} units: {', '.join(wrong[:5])}")
    ours = timed(lambda: our_charts(rows), runs)
    theirs = timed(lambda: u_prime_by_unit(rows.unit, rows.month, rows.plans, rows.eligible), runs)
    return ours, theirs
