"""XmR charts by the rules of NHS plot the dots: what is special about each point, and whether a target is in reach."""

from typing import Any

import pandas as pd

from kitools.uptake.charts import Cause, xmr_nhs
from kitools.uptake.charts.xmr_result import Direction
from tests.golden.cases import Case
from tests.golden.rows import in_order_of, rows

NO_FACET = "no facet"
CALLED = {
    Cause.COMMON: "Common Cause",
    Cause.ABOVE: "Above UCL",
    Cause.BELOW: "Below LCL",
    Cause.TREND_UP: "7 Point Trend (Increasing)",
    Cause.TREND_DOWN: "7 Point Trend (Decreasing)",
    Cause.TWO_IN_THREE_ABOVE: "2 in 3 Above CL",
    Cause.TWO_IN_THREE_BELOW: "2 in 3 Below CL",
    Cause.SEVEN_ABOVE: "7 Points Above CL",
    Cause.SEVEN_BELOW: "7 Points Below CL",
}
NAMED_AS_IS = ("fix_after_n_points", "improvement_direction", "screen_outliers")


def answer(case: Case) -> Any:
    table = case.table()
    facet, target = case.args.get("facet"), case.args.get("target")
    chart = xmr_nhs(
        pd.to_datetime(table[case.args["date"]]).to_numpy().astype("datetime64[D]"),
        table[case.args["value"]].to_numpy(float),
        facet=None if facet is None else table[facet].astype(str).to_numpy(),
        rebase=rebased(case),
        target=table[target].to_numpy(float) if isinstance(target, str) else target,
        **{name: case.args[name] for name in NAMED_AS_IS if name in case.args},
    )
    names = [name or NO_FACET for name in chart.panels]
    points = rows(
        {
            "date": chart.x.astype(str),
            "facet": [names[place] for place in chart.panel],
            "value": chart.y,
            "rebase_group": chart.phase,
            "mean": chart.mean,
            "lpl": chart.lower,
            "upl": chart.upper,
            "target": chart.target,
            "special_cause_type": [CALLED[Cause(one)] for one in chart.cause],
            "point_type": list(map(str, chart.point_type)),
        }
    )
    # With targets for some facets only, NHSRplotthedots calls the others inconsistent; ours says nothing of them.
    without = "inconsistent" if target is not None and chart.direction is not Direction.NEUTRAL else None
    assured = [without if one is None else str(one) for one in chart.assurance]
    assurance = rows({"f": names, "assurance_type": assured})
    return {
        "points": in_order_of(case.expected.get("points", []), points, ("facet", "date")),
        "assurance": in_order_of(case.expected.get("assurance", []), assurance, ("f",)),
    }


def rebased(case: Case) -> Any:
    """Return the days of new phases: for all facets, or for each by name."""
    given = case.args.get("rebase")
    if isinstance(given, dict):
        return {name: days if isinstance(days, list) else [days] for name, days in given.items() if days is not None}
    return list(case.many("rebase")) or None
