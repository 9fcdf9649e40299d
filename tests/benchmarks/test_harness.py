"""The harness holds: what needs neither SimPy nor Mesa, and a few courses only."""

import re
import tomllib
from pathlib import Path

from packaging.requirements import Requirement
from packaging.version import Version

from benchmarks.simulation import ceiling, startup, tables
from benchmarks.simulation.drawing import draw_scaling
from benchmarks.simulation.reference import Row
from benchmarks.simulation.timing import Timing
from benchmarks.simulation.whole import Job, parameter_sets

ROOT = Path(__file__).resolve().parents[2]


def a_row(name: str, ratio: float) -> Row:
    return Row(name, 1000, Timing((0.13, 0.1, 0.14)), 2.5, ratio)


def test_a_row_says_whether_its_aim_is_met():
    said = "1,000 SimPy 3 100.0 130.0 0.40 41.0 ≥ 40 met 2.5"
    assert " ".join(tables.reference_line(a_row("SimPy", 41)).split()) == said
    assert " not met " in tables.reference_line(a_row("Mesa", 14.9))
    assert "met" not in tables.reference_line(a_row("kitools", 1))


def test_a_job_says_whether_its_aim_is_met_by_the_median():
    job = Job("a job", lambda: None, aim=120)
    assert tables.whole_line(job, Timing((0.13, 0.1, 0.14))).endswith("≤ 120  not met")
    assert tables.whole_line(job, Timing((0.11, 0.1, 0.14))).endswith("≤ 120  met")


def test_the_numbers_that_we_draw_are_counted():
    assert 3 < ceiling.numbers_drawn(200) < 30
    limit = ceiling.Ceiling(numbers_per_second=300e6, numbers_per_citizen_week=10)
    assert tables.ceiling_lines(limit, [a_row("kitools", 1)])[1].endswith("we reach 1 % of it")


def test_every_number_varies_within_its_range():
    assert parameter_sets(3).sets == 3


def test_a_fresh_process_tells_what_its_start_costs():
    found = startup.measure(1)
    assert set(found) == {"import_mb", "import_ms", "first_call_ms", "third_call_ms"}
    assert len(tables.startup_lines(found)) == 2


def test_the_plots_are_written(tmp_path):
    futures = [{"what": what, "futures": n, "median_ms": n / 10} for what in ("reference", "whole") for n in (200, 500)]
    workers = [{"workers": n, "seconds": 2 / max(n, 1)} for n in (0, 1, 2)]
    draw_scaling(futures, workers, tmp_path / "out" / "scaling.svg")
    assert (tmp_path / "out" / "scaling.svg").stat().st_size > 1000


def pins(file: Path) -> dict[str, str]:
    lines = [line for line in file.read_text(encoding="utf-8").splitlines() if line and not line.startswith("#")]
    found = [re.fullmatch(r"([A-Za-z0-9._-]+)==([^\s;]+)", line) for line in lines]
    assert all(found), "every line of the lock is name==version"
    return {pin[1].lower(): pin[2] for pin in found}


def test_the_locks_together_hold_what_the_benchmarks_need():
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    main, only = pins(ROOT / "requirements.lock"), pins(ROOT / "benchmarks" / "requirements.lock")
    needed = [Requirement(one) for one in project["optional-dependencies"]["bench"]]
    assert all(Version({**only, **main}[one.name]) in one.specifier for one in needed)
    assert not set(main) & set(only)
