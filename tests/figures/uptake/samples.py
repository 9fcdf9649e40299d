"""Results made up for the tests of an evaluator's figures, at the size of what figures draw."""

from datetime import date
from functools import cache

import numpy as np

from kitools.figures import Layout
from kitools.figures.uptake import (
    About,
    draw_cascade,
    draw_control_chart,
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
    draw_xmr,
)
from kitools.uptake import Stage, said
from kitools.uptake.cascade import Cascade, CascadeStep, Passage, UnitCascade
from kitools.uptake.charts import (
    Choice,
    Kind,
    Measure,
    OverTime,
    Series,
    bernoulli_cusum,
    control_chart,
    xmr_nhs,
)
from kitools.uptake.choices import Exclusion, Per, Phase
from kitools.uptake.diffusion import Diffusion, Spreads
from kitools.uptake.exposure import Band, BandCell, Compared, NoExposure, RateRatio, Side
from kitools.uptake.funnel import Denominator, Funnel, FunnelCurve, FunnelMethod, FunnelUnit, Place
from kitools.uptake.interrupted import Interrupted, Ratio, SeriesModel
from kitools.uptake.pareto import Factors, Pareto, ParetoItem
from kitools.uptake.rates import Counted, Rate, Rates, SinceStart
from kitools.uptake.small_counts import Attack, CountTable, Protected, Published, Rule
from kitools.uptake.survival import Estimate, TimeTo, aalen_johansen, at_risk_table, kaplan_meier

UNITS = ("Amager", "Bispebjerg", "Center for Misbrugsbehandling og Pleje, Team Vest", "Valby", "Nørrebro", "City")
SILENT = {"readings": (), "assumptions": (), "cannot_show": ()}


def months(count, year=2021):
    return tuple(date(year + at // 12, at % 12 + 1, 1) for at in range(count))


def chance(seed=4):
    return np.random.default_rng(seed)


# --- over time


def a_chart(count=36, panels=("",), kind="c", level=5.0, shift=1.0, **changes):
    """Return a chart of counts a month, which from the middle on are `shift` times as many."""
    draw = chance()
    mean = np.where(np.arange(count) < count // 2, level, level * shift)
    y = np.concatenate([draw.poisson(mean * (1 + 0.2 * at)) for at in range(len(panels))]).astype(float)
    x = np.array(months(count) * len(panels), dtype="datetime64[D]")
    facet = None if panels == ("",) else np.repeat(panels, count)
    if kind in ("u", "up", "p", "pp"):
        size = draw.integers(15, 60, len(y)).astype(float)
        changes = {"n": size, **changes}
        y = np.minimum(y, size)
    if kind == "t":
        x = np.cumsum(draw.integers(3, 60, len(x))) + np.datetime64("2021-01-04")
        y = np.diff(x, prepend=np.datetime64("2020-12-20")).astype(float)
    return control_chart(kind, x, y, facet=facet, **changes)


def a_xmr(count=30, panels=("",), **changes):
    draw = chance(2)
    y = np.concatenate([draw.normal(np.where(np.arange(count) < 18, 10.0, 16.0), 2.0) for _ in panels]).round(1)
    x = np.array(months(count) * len(panels), dtype="datetime64[D]")
    facet = None if panels == ("",) else np.repeat(panels, count)
    return xmr_nhs(x, y, facet=facet, **changes)


def a_cusum(count=150):
    draw = chance(9)
    events = np.concatenate([draw.random(count - count // 3) < 0.1, draw.random(count // 3) < 0.35])
    return bernoulli_cusum(events.astype(float), 0.1)


def over_time(chart, **changes):
    """Return the answer to "has something changed over time?" on `chart`."""
    nothing = np.array([])
    series = Series(Per.MONTH, Measure.NUMBER, nothing, nothing, nothing, nothing, date(2023, 12, 1), 3)
    facts = {
        "stage": Stage.CREATED, "units": UNITS, "per": Per.MONTH, "series": series, "measure": Measure.NUMBER,
        "choice": Choice(Kind.C, Measure.NUMBER, said("none"), True, 0.0, 1.0), "phases": (), "freeze_until": None,
        "excluded": (), "target": None, "shifts": (),
    }  # fmt: skip
    return OverTime(chart=chart, **{**facts, **SILENT, **changes})


def two_phases():
    """Return a chart in two phases with a target, a point left out for a reason, and a point far outside."""
    y = [4, 6, 5, 3, 7, 5, 4, 6, 5, 19, 6, 4, 5, 9, 11, 10, 2, 12, 9, 8, 11, 10, 12, 9]
    x = np.array(months(24), dtype="datetime64[D]")
    chart = control_chart("c", x, np.array(y, float), part=12, exclude=[17], target=8.0)
    return over_time(
        chart,
        phases=(Phase(date(2022, 1, 1), "Ny leder på Amager"),),
        excluded=(Exclusion("", date(2022, 5, 3), "systemet var nede"),),
        target=8.0,
    )


# --- rates and ratios


def a_rate(events, exposure):
    spread = 1.96 * np.sqrt(events + 0.5)
    low, high = max(events - spread, 0), events + spread + 1
    return Rate(events, exposure, events / exposure, low / exposure, high / exposure)


def counted(name, plans, lived, group="", eligible=None):
    per_month = None if lived is None else a_rate(plans, lived)
    per_citizen = None if eligible is None else a_rate(plans, eligible)
    return Counted(name, group, plans, lived, eligible, per_month, per_citizen, None, (Stage.CREATED,))


def some_rates(names=UNITS, **changes):
    """Return rates of units, one of them without a start."""
    plans = [(19, 2, 7, 0, 11, 4)[at % 6] for at in range(len(names))]
    lived = [(20.0, 5.0, 5.0, 5.0, None, 4.5)[at % 6] for at in range(len(names))]
    units = tuple(counted(*row) for row in zip(names, plans, lived, strict=True))
    known = [(plan, time) for plan, time in zip(plans, lived, strict=True) if time]
    total = counted("", sum(plan for plan, _ in known), sum(time for _, time in known) or None)
    groups = (counted("pilot", 19, 20.0, "pilot"), counted("resten", 13, 19.5, "resten"))
    facts = {
        "stage": Stage.CREATED, "level": 0.95, "units": units, "groups": groups, "total": total, "since_start": None,
        "no_start": (), "no_eligible": (),
    }  # fmt: skip
    return Rates(**{**facts, **SILENT, **changes})


def since_start(names=UNITS, count=40):
    draw = chance(3)
    plans = draw.poisson(0.8, (len(names), count)).astype(float)
    for at in range(len(names)):
        plans[at, count - 5 * at if count > 5 * at else 1 :] = np.nan
    return SinceStart(names, np.arange(1, count + 1), plans, np.cumsum(plans, axis=1), max(count - 5 * len(names), 1))


def a_band(months_=(8.0, 14.0, 20.0), units=(1, 2, 3)):
    cells = []
    for size in units:
        for month in months_:
            ratio = 19 / month / (2 / (5 * size))
            spread = 4.2
            compared = Compared(ratio, ratio / spread, ratio * spread * 1.3, 0.04)
            cells.append(BandCell(month, 5.0, size, month, 5.0 * size, compared))
    return Band(tuple(months_), (5.0,), tuple(units), tuple(cells), 0.9, 30.0)


def no_exposure(**changes):
    group = Side(("Amager",), 19, (Stage.CREATED,), 1, None, None)
    reference = Side(("Resten af København",), 2, (Stage.STARTED,), 1, None, None)
    facts = {"group": group, "reference": reference, "share": 19 / 21, "questions": (), "band": a_band(), "level": 0.95}
    return NoExposure(**{**facts, **SILENT, **changes})


def a_ratio(**changes):
    group = Side(("Amager",), 19, (Stage.CREATED,), 1, 20.0, 1000.0)
    reference = Side(UNITS[1:], 24, (Stage.CREATED,), 5, 25.0, 900.0)
    facts = {
        "group": group, "reference": reference, "compared": Compared(2.4, 0.57, 21.3, 0.29),
        "by_citizens": Compared(1.9, 1.05, 3.6, 0.03), "same_age": Compared(float("inf"), 1.2, float("inf"), 0.02),
        "same_age_months": 5, "band": None, "level": 0.95,
    }  # fmt: skip
    return RateRatio(**{**facts, **SILENT, **changes})


# --- how long


def a_wait(groups=("Amager", "Resten"), each=60, ended=True, last=420, **changes):
    """Return waiting times in groups; in the later groups it takes longer, and some leave first."""
    draw = chance(6)
    days, causes, names = [], [], []
    for at, name in enumerate(groups):
        days.append(np.minimum(draw.exponential(90 * (1 + 0.6 * at), each).round() + 1, last))
        cause = np.where(days[-1] >= last, 0, draw.choice([0, 1, 2] if ended else [0, 1], each))
        causes.append(cause)
        names += [name] * each
    day, cause, name = np.concatenate(days), np.concatenate(causes), np.array(names)
    whole = kaplan_meier(day, cause == 1)
    curves = tuple(kaplan_meier(day[name == one], cause[name == one] == 1, name=one) for one in groups)
    if len(groups) < 2:
        curves = ()
    facts = {
        "start_stage": Stage.SIGNS_SEEN, "stop_stage": Stage.CREATED, "all": whole, "groups": curves,
        "at_risk": at_risk_table((whole, *curves), range(0, last + 1, 60)),
        "incidence": aalen_johansen(day, cause) if ended else None, "group_incidence": (), "within_days": 180,
        "within": Estimate(0.6, 0.5, 0.7), "log_rank": None, "gray": None, "hazards": (), "reference": groups[0],
        "no_start": 0, "out_of_order": 0, "not_begun": 0, "level": 0.95,
    }  # fmt: skip
    return TimeTo(**{**facts, **SILENT, **changes})


# --- the way, and what stood in it


def a_cascade(counts=(60, 48, 41, 36, 33, 24), **changes):
    names = list(CascadeStep)
    steps = [Passage(CascadeStep.SIGNS_SEEN, counts[0], counts[0], 1.0, 0.94, 1.0, 0, 0, 0)]
    for at in range(1, len(counts)):
        due = max(counts[at - 1] - at, 0)
        passed = min(counts[at], due)
        share = passed / due if due else float("nan")
        steps.append(Passage(names[at], due, passed, share, share * 0.8, min(share * 1.1, 1), at % 3, at, 1))
    steps.append(Passage(CascadeStep.AGREEMENTS_KEPT, 120, 87, 87 / 120, 0.64, 0.8, 0, 0, 0))
    facts = {
        "citizens": counts[0], "steps": tuple(steps), "biggest_loss": CascadeStep.OFFERED,
        "units": (UnitCascade("Amager", 30, tuple(steps), CascadeStep.OFFERED),), "unrecorded": (Stage.STARTED,),
        "patience_days": 90, "followed_up_late": 1, "level": 0.95,
    }  # fmt: skip
    return Cascade(**{**facts, **SILENT, **changes})


def a_pareto(counts=(24, 15, 11, 6, 3, 2, 1), codes=("B01", "B02", "B05", "", "B08", "B09", ""), **changes):
    total = sum(counts)
    items, so_far = [], 0
    for at, count in enumerate(counts):
        so_far += count
        code = codes[at % len(codes)]
        items.append(ParetoItem(f"mangler tid <i>{at}</i>", code, count, so_far, count / total, so_far / total))
    few = next((at + 1 for at, item in enumerate(items) if item.cumulative_share >= 0.8), 0)
    facts = {
        "factors": Factors.BARRIERS, "items": tuple(items), "few": few, "mentions": total, "citizens_with": 40,
        "citizens": 66,
    }  # fmt: skip
    return Pareto(**{**facts, **SILENT, **changes})


# --- between units, after a change, spreading, leaving the house


def a_funnel(names=UNITS, values=None, sizes=None, by=Denominator.ELIGIBLE, **changes):
    """Return a funnel of units around a share (or rate) of 0.2, with the limits of the normal approximation."""
    sizes = sizes or [20.0 + 25 * at for at in range(len(names))]
    values = values if values is not None else [(0.2, 0.02, 0.42, 0.12, 0.22, 0.19)[at % 6] for at in range(len(names))]
    target = 0.2

    def limits(size):
        spread = np.sqrt(target * (1 - target) / np.maximum(size, 1))
        return [np.clip(target + z * spread, 0, 1) for z in (-3.09, -1.96, 1.96, 3.09)]

    units = []
    for name, value, size in zip(names, values, sizes, strict=True):
        low3, low2, high2, high3 = (float(one) for one in limits(size))
        place = (
            Place.OUTSIDE_LOW if value < low3 else Place.NEAR_LOW if value < low2
            else Place.OUTSIDE_HIGH if value > high3 else Place.NEAR_HIGH if value > high2 else Place.INSIDE
        )  # fmt: skip
        own = (max(value - 0.05, 0), value + 0.05)
        at = (value * size, size, value, *own, low3, low2, high2, high3, place)
        units.append(FunnelUnit(name, *at, z=None, z_winsorised=None))
    grid = np.linspace(1, max(sizes, default=1.0), 80)
    curve = FunnelCurve(grid, *limits(grid))
    facts = {"method": FunnelMethod.EXACT_SHARE, "phi": None, "tau2": None, "left_out": ()}
    return Funnel(by, target=target, units=tuple(units), curve=curve, **{**facts, **SILENT, **changes})


def a_series(count=36, change=18, **changes):
    """Return a series of `count` months around 6 plans, that steps up by half at the change."""
    at = np.arange(count, dtype=float)
    without = 5 + 0.05 * at
    fitted = np.where(at >= change, without * 1.5, without)
    wide = np.where(at >= change, 1 + 0.06 * (at - change), 0.5)
    ones = months(count)
    facts = {
        "change": ones[change] if count > change else date(2022, 7, 1), "model": SeriesModel.POISSON, "months": ones,
        "observed": chance().poisson(fitted).astype(float), "offset": None, "fitted": fitted,
        "counterfactual": without, "counterfactual_low": without - wide, "counterfactual_high": without + 1.3 * wide,
        "terms": (), "step": Ratio(1.5, 1.12, 2.01), "slope": Ratio(1, 0.98, 1.02), "last": Ratio(1.48, 0.9, 2.3),
        "excess": Ratio(48.2, 12.4, 80.0), "before": change, "after": max(count - change, 0), "dispersion": 1.1,
        "durbin_watson": 1.9, "harmonics": 0, "level": 0.95,
    }  # fmt: skip
    return Interrupted(**{**facts, **SILENT, **changes})


def a_spread(count=48, **changes):
    """Return a spread towards 120 plans, seen past its steepest."""
    fitted = 120 / (1 + np.exp(-(np.arange(count) - 20) / 5))
    seen = np.round(fitted + 2 * np.sin(np.arange(count)))
    facts = {
        "what": Spreads.PLANS, "months": months(count), "new": np.diff(seen, prepend=0.0), "cumulative": seen,
        "fitted": fitted, "p": 0.01, "q": 0.2, "market": 120.0, "market_low": 112.3, "market_high": 131.0,
        "se": (0.001, 0.01, 4.0), "peak": 20.0,
    }  # fmt: skip
    return Diffusion(**{**facts, **SILENT, **changes})


def a_protected(counts=((19, 2, 11), (7, 3, 14), (25, 12, 40)), rows=UNITS[:3], columns=("Mænd", "Kvinder", "Uoplyst")):
    """Return a table where the numbers under 5 are hidden, and one more in each of their rows and columns."""
    table = CountTable(rows, columns, np.array(counts))
    rule = Rule()
    whole = table.with_totals()
    small = rule.is_small(whole)
    also = np.zeros_like(small)
    if columns:
        also[small.any(axis=1), 0] = True
    also &= ~small
    values = np.where(small | also, np.nan, whole.astype(float))
    published = Published(rows, columns, values, 1)
    return Protected(table, rule, published, small, also, Attack(()), True, **SILENT)


FIGURES = {
    "c chart": lambda *how: draw_control_chart(a_chart(), *how),
    "two phases": lambda *how: draw_over_time(two_phases(), *how),
    "frozen u prime": lambda *how: draw_over_time(over_time(a_chart(kind="up", shift=2.2, freeze=14)), *how),
    "p chart": lambda *how: draw_control_chart(a_chart(kind="p"), *how),
    "run chart with a shift": lambda *how: draw_control_chart(a_chart(kind="run", shift=2.5), *how),
    "t chart": lambda *how: draw_control_chart(a_chart(kind="t"), *how, About(measure=Measure.DAYS)),
    "panels": lambda *how: draw_over_time(over_time(a_chart(24, UNITS)), *how),
    "xmr": lambda *how: draw_xmr(a_xmr(target=14.0), *how),
    "xmr panels": lambda *how: draw_xmr(a_xmr(panels=UNITS[:3], improvement_direction="decrease"), *how),
    "cusum": lambda *how: draw_over_time(over_time(a_cusum(), measure=Measure.EVIDENCE), *how),
    "rates": lambda *how: draw_rates(some_rates(), *how),
    "since start": lambda *how: draw_since_start(since_start(), *how),
    "sensitivity": lambda *how: draw_sensitivity(no_exposure(), *how),
    "ratio": lambda *how: draw_ratio(a_ratio(), *how),
    "waiting": lambda *how: draw_time_to(a_wait(groups=("",)), *how),
    "waiting in groups": lambda *how: draw_time_to(a_wait(groups=UNITS[:3], ended=False), *how),
    "cascade": lambda *how: draw_cascade(a_cascade(), *how),
    "pareto": lambda *how: draw_pareto(a_pareto(), *how),
    "funnel": lambda *how: draw_funnel(a_funnel(left_out=("Kgs. Enghave",)), *how),
    "interrupted": lambda *how: draw_interrupted(a_series(), *how),
    "diffusion": lambda *how: draw_diffusion(a_spread(), *how),
    "suppressed": lambda *how: draw_suppressed(a_protected(), *how),
}
"""Each figure as it is in earnest: takes a language and a layout."""


@cache
def drawn(name, language="da", layout=Layout.WIDE):
    return FIGURES[name](language, layout)
