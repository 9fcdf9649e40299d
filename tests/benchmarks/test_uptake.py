"""The evaluator's benchmarks measure what they say: the same rows each time, the same charts as the loop's."""

from datetime import date

import pytest

from benchmarks.uptake import events, first_chart, panels
from benchmarks.uptake.__main__ import event_lines, page_lines, panel_lines
from benchmarks.uptake.rows import write_citizens, write_events
from kitools.uptake.intake import clean, read, read_units


def test_the_rows_are_as_many_as_were_asked_for_and_the_same_each_time(tmp_path):
    for folder in ("a", "b"):
        (tmp_path / folder).mkdir()
    one, two = (write_events(tmp_path / folder, 3000, 8) for folder in ("a", "b"))
    assert one.rows.read_bytes() == two.rows.read_bytes()
    assert len(one.rows.read_text(encoding="utf-8").splitlines()) == 3001
    units = read_units(one.units, until=date(2023, 12, 31))
    reading = read(one.rows, until=date(2023, 12, 31), units=units)
    assert reading.faults == ()
    assert len(clean(reading).names) == 8


def test_a_file_of_citizens_is_sound_too(tmp_path):
    files = write_citizens(tmp_path, 200, 4)
    reading = read(files.rows, until=date(2023, 12, 31), units=read_units(files.units, until=date(2023, 12, 31)))
    assert (reading.faults, reading.rows) == ((), 200)


def test_every_question_but_barriers_is_asked_of_the_events(tmp_path):
    found = events.ours(write_events(tmp_path, 4000, 6))
    assert set(found["said"]) == {
        "how_many", "compare", "over_time", "between_units", "how_soon", "where_lost", "after_a_change", "spreading",
    }  # fmt: skip
    assert found["total_s"] == pytest.approx(sum(found["steps"].values()))


def test_our_charts_and_the_loop_say_the_same():
    assert panels.differences(panels.made_up(12, 40)) == []


def test_the_first_chart_is_drawn_for_wide_and_narrow(tmp_path):
    assert first_chart.first_chart(write_citizens(tmp_path, 200, 4).rows)["figures"] == 2


def test_aims_are_met_or_not():
    run = {"citizens": 5, "total_s": 4.1, "peak_mb": 900, "steps": {"how_many": 0.5}, "loading_s": 1.0}
    said = "\n".join(event_lines({"ours": run, "pandas": {"total_s": 0.4, "peak_mb": 300}}, 1_000_000))
    assert "aim ≤ 4 s for a million: not met" in said
    assert "aim ≤ 1,000 MB: met" in said
    assert "10.0 × our time" in "\n".join(panel_lines(10, 100))
    found = {"read_s": 0.2, "asked_s": 0.3, "drawn_s": 0.4, "total_s": 0.9}
    assert page_lines(found)[-1].endswith("met")
