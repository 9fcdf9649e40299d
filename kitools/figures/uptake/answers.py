"""Which figures show an answer; some answers are refusals, and have none."""

from collections.abc import Callable

from kitools.figures.drawing import Drawing, Layout
from kitools.figures.uptake import (
    draw_cascade,
    draw_diffusion,
    draw_funnel,
    draw_interrupted,
    draw_over_time,
    draw_pareto,
    draw_rates,
    draw_ratio,
    draw_sensitivity,
    draw_since_start,
    draw_suppressed,
    draw_time_to,
)
from kitools.figures.uptake.leaving import draw_leaving
from kitools.uptake.cascade import Cascade
from kitools.uptake.charts import OverTime
from kitools.uptake.diffusion import Diffusion
from kitools.uptake.exposure import NoExposure, RateRatio
from kitools.uptake.funnel import Funnel
from kitools.uptake.interrupted import Interrupted
from kitools.uptake.pareto import Pareto
from kitools.uptake.rates import Rates, SinceStart
from kitools.uptake.small_counts import Protected
from kitools.uptake.small_counts.leaving import Leaving
from kitools.uptake.survival import TimeTo

Draw = Callable[[str, Layout], Drawing]

_DRAWN: dict[type, Callable[..., Drawing]] = {
    Cascade: draw_cascade,
    Diffusion: draw_diffusion,
    Funnel: draw_funnel,
    Interrupted: draw_interrupted,
    Leaving: draw_leaving,
    NoExposure: draw_sensitivity,
    OverTime: draw_over_time,
    Pareto: draw_pareto,
    Protected: draw_suppressed,
    RateRatio: draw_ratio,
    Rates: draw_rates,
    SinceStart: draw_since_start,
    TimeTo: draw_time_to,
}


def drawings(result: object) -> tuple[Draw, ...]:
    """Return what draws `result`: the figure that answers first; none for a refusal that has nothing to show."""
    parts = (result, getattr(result, "since_start", None))
    return tuple(_drawing(part) for part in parts if type(part) in _DRAWN)


def _drawing(part: object) -> Draw:
    """Return what draws one part of a result."""
    draw = _DRAWN[type(part)]
    return lambda language, layout: draw(part, language, layout)
