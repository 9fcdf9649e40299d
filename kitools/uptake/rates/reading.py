"""What rates say, what they take for granted, and what nobody should read out of them."""

from collections.abc import Sequence

from kitools.ground.said import Said, said
from kitools.uptake.rates.result import Counted, Rate, SinceStart
from kitools.uptake.rates.spoken import few
from kitools.uptake.table import Stage

_RARE = 0.1
"""Below this many a month, a rate is said by the year."""


def readings(units: Sequence[Counted], total: Counted, ages: SinceStart | None, stage: Stage) -> tuple[Said, ...]:
    """Return what the rates say, the most important first."""
    return (
        *_overall(total, units, stage),
        *_mixed(total),
        *_most_and_fewest(units),
        *_citizens(total, stage),
        *_same_age(ages),
        *_outside(total),
        *_unknown(units),
    )


def assumptions(total: Counted) -> tuple[Said, ...]:
    """Return what has to hold for the rates to mean what they say."""
    steady = (said("rates.target_group_steady"),) if total.per_citizen else ()
    months = (said("rates.part_months"),) if total.per_month else ()
    return (*months, said("rates.one_by_one"), *steady)


def cannot_show() -> tuple[Said, ...]:
    """Return what rates do not show."""
    return (said("rates.not_quality"), said("rates.not_cause"))


def _overall(total: Counted, units: Sequence[Counted], stage: Stage) -> tuple[Said, ...]:
    """Say the whole: plans, time, rate; or that there is no time to hold the plans against."""
    stated = total.stages if len(total.stages) > 1 else stage
    if total.per_month is None:
        return (said("rates.no_time", stage=stated, plans=total.plans, units=len(units)),)
    plans, months = total.per_month.events, few(total.per_month.exposure)
    known = sum(unit.per_month is not None for unit in units)
    return (said("rates.total", stage=stated, plans=plans, months=months, units=known, **_said(total.per_month)),)


def _mixed(total: Counted) -> tuple[Said, ...]:
    """Warn where unlike stages were added."""
    return (said("rates.stages_mixed", stages=total.stages),) if len(total.stages) > 1 else ()


def _most_and_fewest(units: Sequence[Counted]) -> tuple[Said, ...]:
    """Name the unit with most a month and the one with fewest, and whether their intervals part."""
    known = [(unit.name, unit.per_month) for unit in units if unit.per_month is not None]
    if len(known) < 2:
        return ()
    most, fewest = max(known, key=lambda one: one[1].estimate), min(known, key=lambda one: one[1].estimate)
    if most[1].estimate == fewest[1].estimate:
        return ()
    least = [rate for _, rate in known if rate.estimate == fewest[1].estimate]
    alone = len(least) == 1
    fewest = next(one for one in known if one[1] is max(least, key=lambda rate: rate.exposure))
    scale, per = _scale(most[1])
    facts = {
        "per": per,
        "most": most[0],
        "most_rate": few(most[1].estimate * scale),
        "most_low": few(most[1].low * scale),
        "most_high": few(most[1].high * scale),
        "fewest": fewest[0],
        "fewest_rate": few(fewest[1].estimate * scale),
        "fewest_low": few(fewest[1].low * scale),
        "fewest_high": few(fewest[1].high * scale),
    }
    return (
        said(
            "rates.most_and_fewest",
            apart=most[1].low > fewest[1].high,
            fewest_alone=alone,
            two=len(known) == 2,
            **facts,
        ),
    )


def _citizens(total: Counted, stage: Stage) -> tuple[Said, ...]:
    """Say plans for each 100 citizens in the target group."""
    rate = total.per_citizen
    if rate is None:
        return ()
    numbers = {"rate": few(100 * rate.estimate), "low": few(100 * rate.low), "high": few(100 * rate.high)}
    return (said("rates.per_citizen", stage=stage, plans=rate.events, eligible=few(rate.exposure), **numbers),)


def _same_age(ages: SinceStart | None) -> tuple[Said, ...]:
    """Say what the units came to at the same age: as many months as every one has lived."""
    if ages is None or len(ages.units) < 2 or ages.common < 1:
        return ()
    reached = ages.cumulative[:, ages.common - 1]
    most, fewest = int(reached.argmax()), int(reached.argmin())
    if reached[most] == reached[fewest]:
        return (said("rates.same_age_alike", months=ages.common, plans=int(reached[most])),)
    return (
        said(
            "rates.same_age",
            months=ages.common,
            most=ages.units[most],
            most_plans=int(reached[most]),
            fewest=ages.units[fewest],
            fewest_plans=int(reached[fewest]),
            fewest_alone=int((reached == reached[fewest]).sum()) == 1,
        ),
    )


def _outside(total: Counted) -> tuple[Said, ...]:
    """Say how many plans lie outside their unit's time."""
    return (said("rates.outside", plans=total.outside),) if total.outside else ()


def _unknown(units: Sequence[Counted]) -> tuple[Said, ...]:
    """Name the units that have no rate because their start is not known."""
    silent = tuple(unit.name for unit in units if unit.months is None)
    if not silent or len(silent) == len(units):
        return ()
    return (said("rates.no_start", units=silent),)


def _said(rate: Rate) -> dict[str, object]:
    """Return a rate and its interval as facts, by the month or, where plans are rare, by the year."""
    scale, per = _scale(rate)
    return {
        "per": per,
        "rate": few(rate.estimate * scale),
        "low": few(rate.low * scale),
        "high": few(rate.high * scale),
    }


def _scale(rate: Rate) -> tuple[int, str]:
    """Return how many months a rate is said for, and the name of that."""
    return (1, "month") if rate.estimate >= _RARE else (12, "year")
