"""What plot the dots and the Bernoulli CUSUM say."""

from collections.abc import Iterator
from datetime import date

import numpy as np

from kitools.ground.spans import SPANS
from kitools.uptake.charts.between import Cases
from kitools.uptake.charts.cusum_result import BernoulliCusum
from kitools.uptake.charts.result import Column
from kitools.uptake.charts.xmr_result import Assurance, Cause, XmrNhs
from kitools.uptake.said import Said, said

_SHOWN = 6
_FEWEST = 12
_ASSURED = {
    Assurance.CONSISTENT_PASS: "uptake_charts.nhs_pass",
    Assurance.CONSISTENT_FAIL: "uptake_charts.nhs_fail",
    Assurance.INCONSISTENT: "uptake_charts.nhs_inconsistent",
}
_CAUSED = (
    ("uptake_charts.nhs_outside", (Cause.ABOVE, Cause.BELOW)),
    ("uptake_charts.nhs_trend", (Cause.TREND_UP, Cause.TREND_DOWN)),
    ("uptake_charts.nhs_two_in_three", (Cause.TWO_IN_THREE_ABOVE, Cause.TWO_IN_THREE_BELOW)),
    ("uptake_charts.nhs_seven", (Cause.SEVEN_ABOVE, Cause.SEVEN_BELOW)),
)


def tell_xmr(chart: XmrNhs, by: str) -> Iterator[Said]:
    """Say, panel by panel, what is special, by which rule, and whether the target is met."""
    for place, name in enumerate(chart.panels):
        here = chart.panel == place
        scope = {"scope": "unit" if name else "all", "unit": name}
        special = False
        for code, causes in _CAUSED:
            days = chart.x[here & np.isin(chart.cause, [cause.value for cause in causes])]
            if days.size:
                special = True
                yield Said(code, {**scope, "days": dates(days[:_SHOWN], by), "more": max(days.size - _SHOWN, 0)})
        if not special:
            yield said("uptake_charts.nhs_steady", **scope)
        last = chart.phase == chart.phase[here][-1]
        points = int((here & last & chart.include).sum())
        if points < _FEWEST:
            yield said("uptake_charts.nhs_too_few", **scope, points=points, least=_FEWEST)
        assurance = chart.assurance[place]
        if assurance is not None:
            yield Said(_ASSURED[assurance], {**scope, "target": round(float(chart.target[here][-1]), 2)})


def tell_cusum(chart: BernoulliCusum, cases: Cases | None) -> Iterator[Said]:
    """Say when the evidence for more, or for fewer, was enough."""
    facts = {"expected": round(100 * chart.p0, 1), "cases": int(chart.events.size)}
    for code, signals, share in (
        ("uptake_charts.cusum_up", chart.signals_up, chart.p_up),
        ("uptake_charts.cusum_down", chart.signals_down, chart.p_down),
    ):
        if signals:
            days = () if cases is None else dates(cases.x[np.array(signals[:_SHOWN]) - 1])
            yield Said(
                code, {**facts, "days": days, "share": round(100 * share, 1), "more": max(len(signals) - _SHOWN, 0)}
            )
    if not (chart.signals_up or chart.signals_down):
        yield said(
            "uptake_charts.cusum_quiet", **facts, up=round(100 * chart.p_up, 1), down=round(100 * chart.p_down, 1)
        )


def dates(days: Column, by: str = "day") -> tuple[date, ...]:
    """Return days as sentences take them: as days, or as the months, quarters or years that begin on them."""
    found = days.astype("datetime64[D]").tolist()
    return tuple(found) if by == "day" else tuple(SPANS[by].of(day) for day in found)
