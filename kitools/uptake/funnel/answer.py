"""The funnel of an evaluator's units: which limits, and what may be said of who lies where."""

from collections.abc import Sequence

import numpy as np

from kitools.ground import KitError
from kitools.ground.said import Said, said
from kitools.uptake.funnel.counted import Counted, count
from kitools.uptake.funnel.limits import FourLimits, exact_limits, spread_limits, spread_of, values_of
from kitools.uptake.funnel.result import Denominator, Floats, Funnel, FunnelCurve, FunnelMethod, FunnelUnit, Place
from kitools.uptake.funnel.spread import Spread
from kitools.uptake.table import Stage, UptakeData

FEWEST_UNITS = 3
"""With two units, the middle is mostly the unit itself."""

FEWEST_FOR_SPREAD = 10
"""Below this, the spread between units cannot be told from chance well enough to widen limits by it."""

_ALIKE = 1.1
"""Units whose longest time open is within a tenth of the shortest have been open equally long."""

_POINTS = 160


def funnel(
    data: UptakeData,
    *,
    stage: Stage = Stage.CREATED,
    per: Denominator | None = None,
    units: Sequence[str] = (),
    method: FunnelMethod | None = None,
) -> Funnel:
    """Return `units` (or all) held up against limits that know how large they are.

    Without `per`, citizens in the target group are used where enough units know them (times years, where some units
    have been open longer than others), else months open. Without `method`, limits are exact unless ten or more units
    lie further apart than chance would put them (the winsorised z-scores' sum of squares above its 95 % point). Raise
    KitError `funnel.no_denominator` where fewer than three units have what it takes, `funnel.no_plans` where nobody
    has a plan, and `funnel.more_than_eligible` where a unit has more plans than citizens.
    """
    counted = count(data, stage, units)
    kind = per or _denominator(counted)
    size = counted.denominator(kind)
    known = np.isfinite(counted.plans) & np.isfinite(size) & (size > 0)
    if known.sum() < FEWEST_UNITS:
        raise KitError("funnel.no_denominator", known=int(known.sum()), needed=FEWEST_UNITS, denominator=kind.value)
    names = tuple(name for name, is_known in zip(counted.units, known, strict=True) if is_known)
    left_out = tuple(name for name, is_known in zip(counted.units, known, strict=True) if not is_known)
    return _funnel(
        kind=kind,
        names=names,
        plans=counted.plans[known],
        size=size[known],
        asked=method,
        left_out=left_out,
        mixed=len(counted.stages) > 1,
    )


def _denominator(counted: Counted) -> Denominator:
    """Return the fairest denominator that enough units know: citizens and time, citizens, or time."""
    plans, eligible, months = counted.plans, counted.eligible, counted.unit_months
    known = np.isfinite(eligible) & np.isfinite(plans) & (eligible > 0)
    timed = known & np.isfinite(months) & (months > 0)
    if timed.sum() >= FEWEST_UNITS and months[timed].max() > _ALIKE * months[timed].min():
        return Denominator.CITIZEN_YEARS
    fits = known.sum() >= FEWEST_UNITS and not np.any(plans[known] > eligible[known])
    return Denominator.ELIGIBLE if fits else Denominator.UNIT_MONTHS


def _funnel(  # noqa: PLR0913 - the parts of one funnel, each by its name
    *,
    kind: Denominator,
    names: tuple[str, ...],
    plans: Floats,
    size: Floats,
    asked: FunnelMethod | None,
    left_out: tuple[str, ...],
    mixed: bool,
) -> Funnel:
    """Return the funnel of units whose numbers are all known."""
    if kind is Denominator.ELIGIBLE:
        for name, count_, citizens in zip(names, plans, size, strict=True):
            if count_ > citizens:
                raise KitError("funnel.more_than_eligible", unit=name, plans=int(count_), eligible=int(citizens))
    target = float(plans.sum() / size.sum())
    if target == 0:
        raise KitError("funnel.no_plans", units=len(names))
    spread = spread_of(kind, plans, size)
    method = asked or _method(kind, spread, len(names))
    at_units = _limits(method, spread, target, size)
    grid = _grid(kind, size)
    at_grid = _limits(method, spread, target, grid)
    value, low, high = values_of(kind, plans, size)
    points = tuple(
        FunnelUnit(
            unit=name,
            plans=float(plans[i]),
            denominator=float(size[i]),
            value=float(value[i]),
            low=float(low[i]),
            high=float(high[i]),
            lower_998=float(at_units.lower_998[i]),
            lower_95=float(at_units.lower_95[i]),
            upper_95=float(at_units.upper_95[i]),
            upper_998=float(at_units.upper_998[i]),
            place=_place(float(value[i]), at_units, i),
            z=float(spread.z[i]),
            z_winsorised=float(spread.winsorised[i]),
        )
        for i, name in enumerate(names)
    )
    return Funnel(
        denominator=kind,
        method=method,
        target=target,
        units=points,
        curve=FunnelCurve(grid, at_grid.lower_998, at_grid.lower_95, at_grid.upper_95, at_grid.upper_998),
        phi=spread.phi,
        tau2=spread.tau2,
        left_out=left_out,
        readings=_readings(
            kind=kind, method=method, spread=spread, units=points, left_out=left_out, chosen=asked is None
        ),
        assumptions=_assumptions(kind),
        cannot_show=(*((said("funnel.mixed_stages"),) if mixed else ()), said("funnel.why"), said("funnel.enough")),
    )


def _method(kind: Denominator, spread: Spread, units: int) -> FunnelMethod:
    """Return limits that know of the spread where there is one and units enough to see it."""
    from scipy.special import chdtri  # noqa: PLC0415

    is_wide = units >= FEWEST_FOR_SPREAD and units * spread.phi > chdtri(units - 1, 0.05)
    if kind is Denominator.ELIGIBLE:
        return FunnelMethod.SPREAD_SHARE if is_wide else FunnelMethod.EXACT_SHARE
    return FunnelMethod.SPREAD_RATE if is_wide else FunnelMethod.EXACT_RATE


def _limits(method: FunnelMethod, spread: Spread, target: float, size: Floats) -> FourLimits:
    """Return the four limits at `size`."""
    if method in (FunnelMethod.SPREAD_SHARE, FunnelMethod.SPREAD_RATE):
        return spread_limits(method, spread, target, size)
    return exact_limits(method, target, size)


def _grid(kind: Denominator, size: Floats) -> Floats:
    """Return denominators from small to a little above the largest, whole numbers for citizens."""
    least = min(float(size.min()), 1.0) if kind is Denominator.ELIGIBLE else float(size.min()) / 2
    grid = np.geomspace(max(least, 0.25), float(size.max()) * 1.08, _POINTS)
    return np.unique(np.maximum(1.0, np.round(grid))) if kind is Denominator.ELIGIBLE else grid


def _place(value: float, limits: FourLimits, i: int) -> Place:
    """Return where a value lies among the limits of unit `i`; on a limit is inside it."""
    if value < limits.lower_998[i]:
        return Place.OUTSIDE_LOW
    if value > limits.upper_998[i]:
        return Place.OUTSIDE_HIGH
    if value < limits.lower_95[i]:
        return Place.NEAR_LOW
    return Place.NEAR_HIGH if value > limits.upper_95[i] else Place.INSIDE


def _readings(  # noqa: PLR0913 - what a funnel can speak of
    *,
    kind: Denominator,
    method: FunnelMethod,
    spread: Spread,
    units: tuple[FunnelUnit, ...],
    left_out: tuple[str, ...],
    chosen: bool,
) -> tuple[Said, ...]:
    """Return who lies outside, that this is a question, why these limits, and who is not in it."""
    outside = [unit for unit in units if unit.place in (Place.OUTSIDE_LOW, Place.OUTSIDE_HIGH)]
    near = [unit.unit for unit in units if unit.place in (Place.NEAR_LOW, Place.NEAR_HIGH)]
    readings = [_outside(kind, unit) for unit in outside] or [said("funnel.none_outside", units=len(units))]
    readings.append(said("funnel.question") if outside else said("funnel.no_proof_of_alike"))
    if near:
        readings.append(said("funnel.near", units=tuple(near), count=len(near), all=len(units)))
    if chosen:
        readings.append(_why(method, spread, len(units)))
    if left_out:
        readings.append(said("funnel.left_out", units=left_out, denominator=kind.value))
    return tuple(readings)


def _outside(kind: Denominator, unit: FunnelUnit) -> Said:
    """Return that one unit lies outside, with its numbers: per 100 citizens (and year), or per unit and month."""
    scale, digits = (1, 2) if kind is Denominator.UNIT_MONTHS else (100, 0 if kind is Denominator.ELIGIBLE else 1)
    facts = {
        "unit": unit.unit,
        "plans": int(unit.plans),
        "denominator": kind.value,
        "size": round(unit.denominator),
        "value": round(unit.value * scale, digits),
        "low": round(unit.low * scale, digits),
        "high": round(unit.high * scale, digits),
    }
    if unit.place is Place.OUTSIDE_HIGH:
        return said("funnel.outside_high", **facts)
    return said("funnel.outside_low", **facts)


def _why(method: FunnelMethod, spread: Spread, units: int) -> Said:
    """Return why the limits are as they are."""
    if method in (FunnelMethod.SPREAD_SHARE, FunnelMethod.SPREAD_RATE):
        return said("funnel.spread_why", phi=round(spread.phi, 1))
    if units < FEWEST_FOR_SPREAD:
        return said("funnel.few_units", units=units, needed=FEWEST_FOR_SPREAD)
    return said("funnel.exact_why")


def _assumptions(kind: Denominator) -> tuple[Said, ...]:
    """Return what has to hold."""
    match kind:
        case Denominator.ELIGIBLE:
            size = said("funnel.eligible_right")
        case Denominator.CITIZEN_YEARS:
            size = said("funnel.years_alike")
        case _:
            size = said("funnel.months_alike")
    return size, said("funnel.same_task"), said("funnel.independent"), said("funnel.interval")
