"""What waiting times say in plain words, with how many the words rest on."""

from typing import TYPE_CHECKING

import numpy as np

from kitools.ground.said import Said, said
from kitools.uptake.rates.spoken import few, percent
from kitools.uptake.table import Stage

if TYPE_CHECKING:
    from kitools.uptake.survival.result import Curve, TimeTo

FEWEST_TESTED = 10
"""As many must be in a group before it is held against others: the tests hold for many, not for a handful."""

_DECIDED = 0.05


def readings(result: "TimeTo") -> tuple[Said, ...]:
    """Return what the waiting times say, the most important first."""
    return (
        _median(result),
        _within(result),
        *_left(result),
        *_groups(result),
        *_too_small(result),
        *_few(result),
        *_left_out(result),
    )


def assumptions(start: Stage | None, *, some_left: bool, level: float) -> tuple[Said, ...]:
    """Return what has to hold for the curves to mean what they show."""
    left = (said("waiting.left_apart"),) if some_left else ()
    months = (said("waiting.end_of_month"),) if start is None else ()
    return (said("waiting.like_the_others"), *left, *months, said("waiting.interval", level=percent(level)))


def cannot_show() -> tuple[Said, ...]:
    """Return what waiting times do not show."""
    return (said("waiting.not_why"), said("waiting.not_soon_is_good"))


def _path(result: "TimeTo") -> dict[str, object]:
    """Return from what to what, as facts: `clock` says whether it runs for units or for citizens."""
    return {
        "clock": "unit" if result.start_stage is None else "citizen",
        "start": result.start_stage or Stage.SIGNS_SEEN,
        "stop": result.stop_stage,
    }


def _median(result: "TimeTo") -> Said:
    """Say the median wait, and how many had been seen that long; or that it is not reached."""
    curve, path = result.all, _path(result)
    median = curve.median
    if median.estimate is None:
        still = percent(float(curve.survival[-1]))
        return said(
            "waiting.median_not_reached",
            **path,
            n=curve.n,
            events=curve.n_events,
            still=still,
            days=int(curve.time[-1]),
        )
    bounded = median.high is not None
    return said(
        "waiting.median",
        **path,
        days=round(median.estimate),
        low=round(median.low) if median.low is not None else 0,
        bounded=bounded,
        high=round(median.high) if median.high is not None else 0,
        n=curve.n,
        waiting=_waiting_at(curve, median.estimate),
    )


def _within(result: "TimeTo") -> Said:
    """Say the share within the days asked for, with its interval where there is one."""
    within = result.within
    low, high = within.low, within.high
    has_interval = low is not None and high is not None
    return said(
        "waiting.within",
        **_path(result),
        days=result.within_days,
        share=percent(within.estimate or 0.0),
        has_interval=has_interval,
        low=percent(low or 0.0),
        high=percent(high or 0.0),
        seen=_waiting_at(result.all, result.within_days + 1),
    )


def _left(result: "TimeTo") -> tuple[Said, ...]:
    """Say how many left the target group first."""
    if result.incidence is None:
        return ()
    k = int(np.searchsorted(result.incidence.time, result.within_days, side="right")) - 1
    share = percent(float(result.incidence.ended[k])) if k >= 0 else 0
    return (said("waiting.left_first", days=result.within_days, share=share),)


def _groups(result: "TimeTo") -> tuple[Said, ...]:
    """Say whether the groups differ by more than chance gives, and name the ends."""
    test = result.gray or result.log_rank
    if test is None:
        return ()
    facts = {"kind": "group" if result.by_group else "unit", "in_thousand": round(1000 * test.p)}
    reached = [curve for curve in result.groups if curve.median.estimate is not None and curve.n >= FEWEST_TESTED]
    if test.p >= _DECIDED or len(reached) < 2:
        return (said("waiting.groups", decided=test.p < _DECIDED, **facts),)
    soonest = min(reached, key=lambda curve: curve.median.estimate or 0.0)
    latest = max(reached, key=lambda curve: curve.median.estimate or 0.0)
    return (
        said("waiting.groups", decided=True, **facts),
        said(
            "waiting.soonest_and_latest",
            kind=facts["kind"],
            soonest=soonest.name,
            soonest_days=few(soonest.median.estimate or 0.0),
            latest=latest.name,
            latest_days=few(latest.median.estimate or 0.0),
        ),
    )


def _too_small(result: "TimeTo") -> tuple[Said, ...]:
    """Say how many groups are too small to be held against the others."""
    count = sum(curve.n < FEWEST_TESTED for curve in result.groups)
    kind = "group" if result.by_group else "unit"
    return (said("waiting.too_small", kind=kind, count=count, least=FEWEST_TESTED),) if count else ()


def _few(result: "TimeTo") -> tuple[Said, ...]:
    """Warn where little has happened yet."""
    return (said("waiting.few", events=result.all.n_events),) if result.all.n_events < FEWEST_TESTED else ()


def _left_out(result: "TimeTo") -> tuple[Said, ...]:
    """Say who could not be used, and why."""
    path = _path(result)
    told = (
        ("no_start", result.no_start),
        ("out_of_order", result.out_of_order),
        ("not_begun", result.not_begun),
    )
    return tuple(said("waiting.left_out", why=why, count=count, **path) for why, count in told if count)


def _waiting_at(curve: "Curve", day: float) -> int:
    """Return how many were still waiting, and seen, just before `day`."""
    k = int(np.searchsorted(curve.time, day, side="left"))
    return int(curve.at_risk[k]) if k < len(curve.at_risk) else 0
