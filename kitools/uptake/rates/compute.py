"""Rates of units, of groups and of everything, with what they say."""

from collections.abc import Sequence

import numpy as np

from kitools.uptake.exact_tests import one_rate
from kitools.uptake.rates.counting import Count, count
from kitools.uptake.rates.reading import assumptions, cannot_show, readings
from kitools.uptake.rates.result import Counted, Rate, Rates
from kitools.uptake.rates.since_start import since_start
from kitools.uptake.table import Stage, UptakeData


def rates(data: UptakeData, *, stage: Stage = Stage.CREATED, level: float = 0.95) -> Rates:
    """Return how many came to `stage`, per unit-month and per eligible citizen, with exact intervals at `level`.

    A unit's months run from its start to its stop or the last day counted, both days included: a whole calendar month
    is 1, a part of one counts by its days. Plans dated outside that time are counted apart. Where a unit has no start,
    or no number of eligible citizens, it has no such rate, and the total leaves it out.
    """
    counted = count(data, stage)
    names = data.names
    groups = tuple(_text(value) for value in data.units["group"])
    units = tuple(_counted([k], names[k], groups[k], counted, level) for k in range(len(names)))
    labels = tuple(dict.fromkeys(group for group in groups if group))
    together = tuple(
        _counted([k for k, group in enumerate(groups) if group == label], label, label, counted, level)
        for label in labels
    )
    total = _counted(range(len(names)), "", "", counted, level)
    ages = since_start(names, counted)
    return Rates(
        stage=stage,
        level=level,
        units=units,
        groups=together,
        total=total,
        since_start=ages,
        no_start=tuple(unit.name for unit in units if unit.months is None),
        no_eligible=tuple(unit.name for unit in units if unit.eligible is None),
        readings=readings(units, total, ages, stage),
        assumptions=assumptions(total),
        cannot_show=cannot_show(),
    )


def _text(value: object) -> str:
    """Return a cell of text; empty where it is missing."""
    return value.strip() if isinstance(value, str) else ""


def _counted(places: Sequence[int], name: str, group: str, counted: Count, level: float) -> Counted:
    """Return what the units at `places` come to together."""
    at = np.asarray(places, dtype=np.int64)
    months, eligible = counted.months[at], counted.eligible[at]
    return Counted(
        name=name,
        group=group,
        plans=int(counted.plans[at].sum()),
        months=_known_sum(months),
        eligible=_known_sum(eligible),
        per_month=_rate(counted.plans[at], months, level),
        per_citizen=_rate(counted.plans[at], eligible, level),
        per_citizen_month=_rate(counted.plans[at], months * eligible, level),
        stages=tuple(stage for stage in Stage if any(stage in counted.stages[k] for k in places)),
        outside=int(counted.outside[at].sum()),
    )


def _known_sum(exposure: "np.typing.NDArray[np.float64]") -> float | None:
    """Return the sum of what is known; None where nothing is."""
    known = exposure[np.isfinite(exposure)]
    return float(known.sum()) if len(known) else None


def _rate(plans: "np.typing.NDArray[np.int64]", exposure: "np.typing.NDArray[np.float64]", level: float) -> Rate | None:
    """Return the rate over the units whose exposure is known; None where none is."""
    known = np.isfinite(exposure) & (exposure > 0)
    if not known.any():
        return None
    found = one_rate(int(plans[known].sum()), float(exposure[known].sum()), level=level)
    return Rate(found.count, found.exposure, found.rate, found.low, found.high)
