"""The answer to "has something changed over time?", whichever chart it is given on."""

from typing import TYPE_CHECKING

from kitools.figures.drawing import Layout
from kitools.figures.uptake.canvas import Chart
from kitools.figures.uptake.control import About, draw_control_chart
from kitools.figures.uptake.control_words import measured
from kitools.figures.uptake.cusum import draw_cusum
from kitools.figures.uptake.xmr import draw_xmr
from kitools.uptake.charts import BernoulliCusum, Kind, Measure, XmrNhs
from kitools.words import say, tr

if TYPE_CHECKING:
    from kitools.uptake.charts import OverTime


def draw_over_time(result: "OverTime", language: str, layout: Layout = Layout.WIDE) -> Chart:
    """Draw the chart that was chosen, with what is measured, what phases are called, and why points are left out."""
    about = About(
        title=_title(result, language),
        measure=result.measure,
        phases=result.phases,
        excluded=result.excluded,
        target=result.target,
        notes=_notes(result, language),
    )
    match result.chart:
        case BernoulliCusum():
            return draw_cusum(result.chart, language, layout, about)
        case XmrNhs():
            return draw_xmr(result.chart, language, layout, about)
        case _:
            return draw_control_chart(result.chart, language, layout, about)


def _title(result: "OverTime", language: str) -> str:
    """Return the stage, and what is measured of it."""
    if result.measure in (Measure.NUMBER, Measure.PER_HUNDRED, Measure.PER_UNIT):
        per = tr(language, f"uptake_figures.per_{result.per.value}")
        what = tr(language, f"uptake_figures.counted_{result.measure.value}", per=per)
    elif isinstance(result.chart, BernoulliCusum):
        what = measured(Kind.CUSUM, Measure.EVIDENCE, language)
    else:
        what = tr(language, f"uptake_figures.measure_{result.measure.value}")
    return tr(language, "uptake_figures.stage_measure", stage=say(language, result.stage), measure=what)


def _notes(result: "OverTime", language: str) -> tuple[str, ...]:
    """Say that the last period is left out because it had not ended."""
    if result.series.left_out is None:
        return ()
    return (tr(language, "uptake_figures.last_left_out", day=result.series.left_out, lost=result.series.lost),)
