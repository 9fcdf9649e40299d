"""Two sides held against each other, if it is known how long they had; otherwise the questions, and a band."""

from collections.abc import Mapping, Sequence
from dataclasses import replace

import numpy as np

from kitools.uptake.exposure import reading
from kitools.uptake.exposure.band import Unknown, band_of, ratio_of
from kitools.uptake.exposure.result import Band, Compared, NoExposure, RateRatio, Side
from kitools.uptake.exposure.sides import places_of, side
from kitools.uptake.rates.counting import Count, count
from kitools.uptake.table import Stage, UptakeData


def compare(  # noqa: PLR0913 - what is not chosen has a sound default
    data: UptakeData,
    group: Sequence[str] = (),
    reference: Sequence[str] = (),
    *,
    stage: Stage = Stage.CREATED,
    units_behind: Mapping[str, int] | None = None,
    unknown: Unknown | None = None,
    level: float = 0.95,
) -> RateRatio | NoExposure:
    """Return how many times as many plans per unit-month `group` made as `reference`, or the refusal to say so.

    Both are names of units, or of groups of units; no group is the first unit, no reference is all others. A row that
    stands for several units is named in `units_behind`. Without the start of every unit there is no comparison: the
    answer is then what has to be known, and the ratio over what is `unknown` of it. Raise KitError
    `uptake.unit_unknown`, `uptake.sides_overlap` or `uptake.one_side` as `places_of` does.
    """
    behind = dict(units_behind or {})
    counted = count(data, stage)
    places = places_of(data, group, reference)
    first, second = (side(data, counted, at, behind) for at in places)
    tried = _tried(first, second, behind, unknown)
    if first.months is None or second.months is None:
        return _refused(first, second, _silent(data, counted, places), tried, level)
    return _compared(counted, places, (first, second), tried, level)


def _tried(first: Side, second: Side, behind: Mapping[str, int], unknown: Unknown | None) -> Unknown:
    """Return what is to be tried: what is known is tried as it is, the rest as `unknown` says."""
    tried = unknown or Unknown()
    if first.months is not None:
        tried = replace(tried, group_months=(first.months / first.units_behind,))
    if second.months is not None:
        tried = replace(tried, reference_months=(second.months / second.units_behind,))
    if len(second.units) > 1 or second.units[0] in behind:
        tried = replace(tried, reference_units=(second.units_behind,))
    return tried


def _silent(data: UptakeData, counted: Count, places: tuple[list[int], list[int]]) -> tuple[str, ...]:
    """Return the units whose months are not known, or that have had none."""
    return tuple(data.names[k] for at in places for k in at if not counted.months[k] > 0)


def _refused(first: Side, second: Side, silent: tuple[str, ...], tried: Unknown, level: float) -> NoExposure:
    """Return the refusal to compare, with what has to be known and what it could come to."""
    band = band_of((first.plans, second.plans), first.units_behind, tried, level)
    total = first.plans + second.plans
    return NoExposure(
        group=first,
        reference=second,
        share=first.plans / total if total else float("nan"),
        questions=reading.questions(second, silent, band),
        band=band,
        level=level,
        readings=reading.of_refusal(first, second, band),
        assumptions=reading.assumptions_of_band(level),
        cannot_show=reading.cannot_show(),
    )


def _compared(
    counted: Count, places: tuple[list[int], list[int]], sides: tuple[Side, Side], tried: Unknown, level: float
) -> RateRatio:
    """Return the comparison."""
    first, second = sides
    assert first.months is not None
    assert second.months is not None
    compared = ratio_of((first.plans, first.months), (second.plans, second.months), level)
    by_citizens = None
    if first.citizen_months is not None and second.citizen_months is not None:
        by_citizens = ratio_of((first.plans, first.citizen_months), (second.plans, second.citizen_months), level)
    same_age, months = _same_age(counted, places, level)
    band: Band | None = None
    if len(tried.reference_units) > 1:
        band = band_of((first.plans, second.plans), first.units_behind, tried, level)
    result = RateRatio(
        group=first,
        reference=second,
        compared=compared,
        by_citizens=by_citizens,
        same_age=same_age,
        same_age_months=months,
        band=band,
        level=level,
        readings=(),
        assumptions=reading.assumptions_of_ratio(first, second, level),
        cannot_show=reading.cannot_show(),
    )
    return replace(result, readings=reading.of_ratio(result))


def _same_age(counted: Count, places: tuple[list[int], list[int]], level: float) -> tuple[Compared | None, int]:
    """Return the comparison over as many of their first months as every unit has lived, where plans are dated."""
    everyone = [k for at in places for k in at]
    months = int(counted.lived[everyone].min())
    if months < 1 or not len(counted.unit):
        return None, 0
    early = (counted.age >= 0) & (counted.age < months)
    plans = np.rint(np.bincount(counted.unit[early], counted.many[early], len(counted.plans))).astype(np.int64)
    first, second = ((int(plans[at].sum()), float(months * len(at))) for at in places)
    return ratio_of(first, second, level), months
