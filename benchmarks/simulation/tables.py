"""What was measured, as lines of text."""

from collections.abc import Sequence

from benchmarks.simulation.ceiling import Ceiling
from benchmarks.simulation.reference import Row
from benchmarks.simulation.startup import AIM_MB
from benchmarks.simulation.timing import Timing
from benchmarks.simulation.whole import Job


def verdict(met: bool) -> str:
    """Return the word for an aim that is met or not."""
    return "met" if met else "not met"


REFERENCE_HEAD = (
    f"{'citizens':>9}  {'written in':13}{'runs':>5}{'best ms':>11}{'median ms':>11}"
    f"{'M citizen-weeks/s':>19}{'× our time':>12}  {'aim':>5}  {'':8}{'max |z|':>8}"
)


def reference_line(row: Row) -> str:
    """Return one library at one size."""
    aim = f"≥ {row.aim}" if row.aim else ""
    met = verdict(row.ratio >= row.aim) if row.aim else ""
    return (
        f"{row.citizens:>9,}  {row.name:13}{len(row.timing.times):>5}{1000 * row.timing.best:>11,.1f}"
        f"{1000 * row.timing.median:>11,.1f}{row.citizen_weeks_per_second / 1e6:>19.2f}{row.ratio:>12.1f}"
        f"  {aim:>5}  {met:8}{row.worst_z:>8.1f}"
    )


def ceiling_lines(ceiling: Ceiling, ours: Sequence[Row]) -> list[str]:
    """Return how far from the random-number ceiling each of our rows is."""
    lines = [
        f"Philox, single precision: {ceiling.numbers_per_second / 1e6:,.0f} M numbers/s; "
        f"we draw {ceiling.numbers_per_citizen_week:.2f} numbers a citizen-week, "
        f"so that the ceiling is {ceiling.citizen_weeks_per_second / 1e6:.1f} M citizen-weeks/s"
    ]
    for row in ours:
        share = row.citizen_weeks_per_second / ceiling.citizen_weeks_per_second
        lines.append(f"at {row.citizens:>7,} citizens we reach {100 * share:.0f} % of it")
    return lines


WHOLE_HEAD = f"{'':52}{'runs':>5}{'best ms':>11}{'median ms':>11}{'aim ms':>9}"


def whole_line(job: Job, timing: Timing) -> str:
    """Return one job of the whole model or the exact expectation."""
    aim = "" if job.aim is None else f"≤ {job.aim:,.0f}"
    met = "" if job.aim is None else verdict(1000 * timing.median <= job.aim)
    return (
        f"{job.name:52}{len(timing.times):>5}{1000 * timing.best:>11,.1f}{1000 * timing.median:>11,.1f}{aim:>9}  {met}"
    )


def startup_lines(found: dict[str, float]) -> list[str]:
    """Return what a fresh process pays."""
    met = verdict(found["import_mb"] <= AIM_MB)
    return [
        f"import over numpy and kitools.plan: {found['import_mb']:.1f} MB (aim ≤ {AIM_MB}: {met}), "
        f"{found['import_ms']:.0f} ms",
        f"first call {found['first_call_ms']:.0f} ms, third call {found['third_call_ms']:.0f} ms "
        "(whole model, one plan × 2,000 courses)",
    ]
