"""Control charts: which one suits the numbers, what its lines are, and whether something has changed."""

from kitools.uptake.charts.choosing import Known, choose_chart
from kitools.uptake.charts.control import control_chart
from kitools.uptake.charts.cusum import bernoulli_cusum
from kitools.uptake.charts.cusum_result import BernoulliCusum
from kitools.uptake.charts.kinds import Kind, Measure, kind_of
from kitools.uptake.charts.over_time import chart_over_time
from kitools.uptake.charts.over_time_result import Choice, OverTime, Series, SmallestShift
from kitools.uptake.charts.result import ControlChart, Panel, Points, Summary
from kitools.uptake.charts.runs import Runs, run_limits, runs
from kitools.uptake.charts.series import series
from kitools.uptake.charts.xmr import xmr_nhs
from kitools.uptake.charts.xmr_result import Assurance, Cause, Direction, PointType, XmrNhs

__all__ = [
    "Assurance", "BernoulliCusum", "Cause", "Choice", "ControlChart", "Direction", "Kind", "Known", "Measure",
    "OverTime", "Panel", "PointType", "Points", "Runs", "Series", "SmallestShift", "Summary", "XmrNhs",
    "bernoulli_cusum", "chart_over_time", "choose_chart", "control_chart", "kind_of", "run_limits", "runs", "series",
    "xmr_nhs",
]  # fmt: skip
