"""Results at the ends of what may come: nothing, one, hundreds, forty units, names without end, names of markup."""

from functools import cache

import numpy as np

from kitools.figures import Layout
from kitools.figures.uptake import (
    draw_cascade,
    draw_control_chart,
    draw_cusum,
    draw_diffusion,
    draw_funnel,
    draw_interrupted,
    draw_pareto,
    draw_rates,
    draw_ratio,
    draw_sensitivity,
    draw_since_start,
    draw_suppressed,
    draw_time_to,
    draw_xmr,
)
from kitools.uptake.charts import bernoulli_cusum, control_chart
from kitools.uptake.exposure import Compared
from tests.figures.uptake import samples

LONG = "Rådgivningscenter for borgere med psykiske lidelser og samtidigt misbrug i hovedstadens vestlige bydele"
MARKUP = '<script>alert("&")</script> $x^2$'
FORTY = tuple(f"Enhed {at}" for at in range(1, 41))
ODD = (LONG, MARKUP, "Ørestad")


def one_point(kind="i"):
    return control_chart(kind, np.array(["2024-03-01"], dtype="datetime64[D]"), np.array([4.0]))


def zeros(count=14, **changes):
    x = np.array(samples.months(count), dtype="datetime64[D]")
    return control_chart("c", x, np.zeros(count), **changes)


def unlike():
    """Return panels of which one has a hundred times as many as the other."""
    x = np.array(samples.months(12) * 2, dtype="datetime64[D]")
    y = np.concatenate([samples.chance().poisson(3, 12), samples.chance().poisson(300, 12)]).astype(float)
    return control_chart("c", x, y, facet=np.repeat(["lille", "stor"], 12))


def many_phases():
    x = np.array(samples.months(40), dtype="datetime64[D]")
    y = samples.chance().poisson(6, 40).astype(float)
    return control_chart("i", x, y, part=[4, 9, 12, 20, 31], exclude=[2, 3, 7, 8, 15, 33], target=9.0)


def with_gaps():
    x = np.arange(1, 31)
    y = samples.chance().normal(50, 5, 30)
    y[[3, 4, 12]] = np.nan
    return control_chart("i", x, y, freeze=10)


def by_name():
    n = np.array([20.0, 45.0, 80.0, 30.0])
    names = np.array([*ODD, "City"])
    return control_chart("p", names, np.array([4.0, 40.0, 16.0, 5.0]), n, x_type="category")


def no_answer():
    nothing = Compared(float("nan"), 0.0, float("inf"), 1.0)
    return samples.a_ratio(compared=nothing, by_citizens=Compared(0.0, 0.0, 1.9, 0.3), same_age=None)


EXTREMES = {
    "one point": lambda *how: draw_control_chart(one_point(), *how),
    "all zeros": lambda *how: draw_control_chart(zeros(), *how),
    "zeros with target": lambda *how: draw_control_chart(zeros(target=3.0), *how),
    "300 points": lambda *how: draw_control_chart(samples.a_chart(300, shift=1.6), *how),
    "unlike panels": lambda *how: draw_control_chart(unlike(), *how),
    "many phases": lambda *how: draw_control_chart(many_phases(), *how),
    "gaps and numbers": lambda *how: draw_control_chart(with_gaps(), *how),
    "by name": lambda *how: draw_control_chart(by_name(), *how),
    "odd panels": lambda *how: draw_control_chart(samples.a_chart(20, ODD, kind="u", shift=3.0), *how),
    "xmr of one": lambda *how: draw_xmr(samples.a_xmr(1), *how),
    "long cusum": lambda *how: draw_cusum(samples.a_cusum(900), *how),
    "cusum of two": lambda *how: draw_cusum(bernoulli_cusum([0, 1], 0.1), *how),
    "rates of odd names": lambda *how: draw_rates(samples.some_rates(ODD), *how),
    "one rate": lambda *how: draw_rates(samples.some_rates(("Amager",), groups=()), *how),
    "no rate": lambda *how: draw_rates(
        samples.some_rates(
            groups=(),
            units=(samples.counted("Amager", 19, None), samples.counted("Resten", 2, None)),
            total=samples.counted("", 21, None),
        ),
        *how,
    ),
    "since start of forty": lambda *how: draw_since_start(samples.since_start(FORTY, 60), *how),
    "since start of one": lambda *how: draw_since_start(samples.since_start((MARKUP,), 1), *how),
    "wide band": lambda *how: draw_sensitivity(
        samples.no_exposure(band=samples.a_band(tuple(map(float, range(1, 25))), tuple(range(1, 13)))), *how
    ),
    "no ratio": lambda *how: draw_ratio(no_answer(), *how),
    "waiting in many groups": lambda *how: draw_time_to(samples.a_wait((*ODD, *FORTY[:5]), 30), *how),
    "nobody arrives": lambda *how: draw_time_to(samples.a_wait(("",), 1, ended=False, last=5), *how),
    "cascade of one": lambda *how: draw_cascade(samples.a_cascade((1, 1, 0, 0, 0, 0), biggest_loss=None), *how),
    "pareto of forty": lambda *how: draw_pareto(samples.a_pareto(tuple(range(60, 20, -1)), ("", "B03")), *how),
    "pareto of one": lambda *how: draw_pareto(samples.a_pareto((3,), ("",)), *how),
    "funnel of forty": lambda *how: draw_funnel(
        samples.a_funnel(FORTY, values=[0.2 + 0.15 * np.sin(at) for at in range(40)]), *how
    ),
    "funnel of one": lambda *how: draw_funnel(samples.a_funnel((LONG,), values=[0.0], sizes=[8.0]), *how),
    "funnel of odd names": lambda *how: draw_funnel(
        samples.a_funnel(ODD, values=[0.9, 0.01, 0.6], sizes=[50.0, 60.0, 55.0], left_out=(LONG, MARKUP)), *how
    ),
    "short series": lambda *how: draw_interrupted(samples.a_series(4, 2), *how),
    "long series": lambda *how: draw_interrupted(samples.a_series(240, 235), *how),
    "long spread": lambda *how: draw_diffusion(samples.a_spread(240, market_high=9e9), *how),
    "suppressed list": lambda *how: draw_suppressed(samples.a_protected((3, 44, 12), ODD, ()), *how),
    "suppressed columns": lambda *how: draw_suppressed(
        samples.a_protected(np.arange(36).reshape(3, 12), ODD, tuple(f"{month}. måned 2024" for month in range(1, 13))),
        *how,
    ),
}
"""Each takes a language and a layout."""

LAYOUTS = {name: Layout.NARROW if at % 4 else Layout.WIDE for at, name in enumerate(EXTREMES)}


@cache
def extreme(name):
    """Return one of them in Danish, most of them for a phone, where room is scarcest."""
    return EXTREMES[name]("da", LAYOUTS[name])
