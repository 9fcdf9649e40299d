"""The points of a chart over time as rows, whichever of the charts it is."""

from collections.abc import Iterable, Sequence
from typing import Any

from kitools.uptake.charts import BernoulliCusum, ControlChart, OverTime
from kitools.uptake.charts.xmr_result import XmrNhs
from kitools.uptake.said import said


def points_of(result: OverTime) -> tuple[Sequence[str], Iterable[Sequence[Any]]]:
    """Return the columns and rows of a chart over time."""
    chart = result.chart
    if isinstance(chart, ControlChart):
        return _control(chart)
    return _dots(chart) if isinstance(chart, XmrNhs) else _cusum(chart)


def _control(chart: ControlChart) -> tuple[Sequence[str], Iterable[Sequence[Any]]]:
    """Return the points of a control chart."""
    names = ("phase", "x", "y", "n", "cl", "lcl", "lcl_95", "ucl_95", "ucl", "target")
    columns = (
        "unit", "phase", "from_day", "value", "denominator", "centre", "lower", "lower_95", "upper_95", "upper",
        "target", "left_out", "beyond",
    )  # fmt: skip
    points = chart.points
    rows = zip(
        (chart.panels[place] or said("uptake_exchange.all") for place in points.panel),
        *(getattr(points, name) for name in names),
        ~points.include,
        points.outside,
        strict=True,
    )
    return columns, rows


def _dots(chart: XmrNhs) -> tuple[Sequence[str], Iterable[Sequence[Any]]]:
    """Return the points of a plot-the-dots chart; its phases count from 1 here, as those of the other charts do."""
    columns = ("unit", "phase", "from_day", "value", "centre", "lower", "upper", "target", "left_out")
    rows = zip(
        (chart.panels[place] or said("uptake_exchange.all") for place in chart.panel),
        chart.phase + 1, chart.x, chart.y, chart.mean, chart.lower, chart.upper, chart.target, ~chart.include,
        strict=True,
    )  # fmt: skip
    return columns, rows


def _cusum(chart: BernoulliCusum) -> tuple[Sequence[str], Iterable[Sequence[Any]]]:
    """Return the cases of a CUSUM in their order."""
    rows = zip(range(1, len(chart.events) + 1), chart.events, chart.up, chart.down, strict=True)
    return ("case", "happened", "up", "down"), rows
