"""Bernoulli CUSUM: the evidence for more and for fewer, case by case."""

from typing import Any

from kitools.uptake.charts import bernoulli_cusum
from tests.golden.cases import Case


def answer(case: Case) -> Any:
    asked = {name: float(case.args[name]) for name in ("target", "odds_ratio", "limit") if name in case.args}
    chart = bernoulli_cusum(case.table()[case.args["event"]].to_numpy(float), **asked)
    return {
        "p0": chart.p0,
        "odds_ratio": chart.odds_ratio,
        "limit": chart.limit,
        "p1": chart.p_up,
        "p2": chart.p_down,
        "cusum_up": chart.up,
        "cusum_down": chart.down,
        "signal_up": chart.signals_up,
        "signal_down": chart.signals_down,
    }
