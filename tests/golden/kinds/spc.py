"""Control charts: a row for each facet and phase, and every point."""

from typing import Any

import numpy as np
import pandas as pd

from kitools.uptake.charts import ControlChart, control_chart
from tests.golden.cases import Case
from tests.golden.rows import Row, in_order_of, rows

APART = "\x1f"
NAMED_AS_IS = {"agg_fun": "agg_fun", "x_period": "period", "y_neg": "y_neg", "screened_mr": "screened"}
NAMED_AS_IS |= {"multiply": "multiply", "x_type": "x_type", "category_order": "category_order"}


def answer(case: Case) -> Any:
    table = case.table()
    chart = control_chart(
        case.args["chart"],
        placed(case, table),
        column(table, case.args["y"]),
        column(table, case.args.get("n")),
        facet=facets(case, table),
        part=labels(table, case.args.get("part")),
        freeze=case.args.get("freeze"),
        exclude=list(case.many("exclude")) or None,
        cl=column(table, case.args.get("cl")),
        target=column(table, case.args.get("target")),
        **{ours: case.args[theirs] for theirs, ours in NAMED_AS_IS.items() if theirs in case.args},
    )
    return {
        "summary": in_order_of(case.expected.get("summary", []), summary(chart), ("facet1", "facet2", "part")),
        "points": in_order_of(case.expected.get("points", []), points(chart), ("facet1", "facet2", "part")),
    }


def placed(case: Case, table: pd.DataFrame) -> Any:
    """Return the places on the level axis: days, numbers or labels; row numbers where none are named."""
    name = case.args.get("x")
    if name is None:
        return np.arange(1, len(table) + 1)
    places = table[name]
    kind = case.args.get("x_type") or ("date" if is_days(places) else "")
    if kind == "date":
        return pd.to_datetime(places).to_numpy().astype("datetime64[D]")
    return places.astype(str).to_numpy() if kind == "category" else places.to_numpy()


def is_days(places: pd.Series) -> bool:
    """Whether every value is a day written as 2015-01-31."""
    return bool(places.astype(str).str.fullmatch(r"\d{4}-\d\d-\d\d").all())


def column(table: pd.DataFrame, asked: Any) -> Any:
    """Return the column that is named, or what is asked itself where it is numbers or nothing."""
    if isinstance(asked, str):
        return table[asked].to_numpy(float)
    return np.asarray(asked, dtype=float) if isinstance(asked, list) else asked


def labels(table: pd.DataFrame, part: Any) -> Any:
    """Return the points that end phases, or the column of labels."""
    return table[part].astype(str).to_numpy() if isinstance(part, str) else part


def facets(case: Case, table: pd.DataFrame) -> Any:
    """Return each row's panel; two columns of facets make one panel of both."""
    names = case.many("facets")
    if not names:
        return None
    return [APART.join(map(str, row)) for row in zip(*(table[name] for name in names), strict=True)]


def both(panel: str) -> dict[str, str]:
    """Return a panel as R's two facets, of which those that are not there are 1."""
    first, _, second = panel.partition(APART)
    return {"facet1": first or "1", "facet2": second or "1"}


def summary(chart: ControlChart) -> list[Row]:
    return [
        {
            **both(one.panel),
            "part": one.phase,
            "n_obs": one.n_obs,
            "n_useful": one.n_useful,
            "longest_run": one.longest_run,
            "longest_run_max": one.longest_run_max,
            "n_crossings": one.n_crossings,
            "n_crossings_min": one.n_crossings_min,
            "runs_signal": one.runs_signal,
            "aLCL": one.lcl,
            "aLCL_95": one.lcl_95,
            "CL": one.cl if np.isfinite(one.cl) else None,
            "aUCL_95": one.ucl_95,
            "aUCL": one.ucl,
            "sigma_signal": one.n_outside,
        }
        for one in chart.summaries
    ]


def points(chart: ControlChart) -> list[Row]:
    found = chart.points
    panels = [both(chart.panels[place]) for place in found.panel]
    told = rows(
        {
            "x": found.x.astype(str) if found.x.dtype.kind in "MUO" else found.x,
            "part": found.phase,
            "y": np.where(np.isfinite(found.y), found.y, np.nan),  # some of none: infinite in R, and null in its JSON
            "n": found.n,
            "y_length": found.rows,
            "baseline": found.baseline,
            "include": found.include,
            "cl": np.where(np.isfinite(found.cl), found.cl, np.nan),
            "lcl": found.lcl,
            "lcl_95": found.lcl_95,
            "ucl_95": found.ucl_95,
            "ucl": found.ucl,
            "target": found.target,
            "sigma_signal": found.outside,
        }
    )
    return [panel | row for panel, row in zip(panels, told, strict=True)]
