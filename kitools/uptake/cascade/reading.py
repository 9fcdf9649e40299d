"""What a cascade says: where most are lost, how many come all the way, and what it rests on."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from kitools.ground.said import Said, said
from kitools.uptake.cascade.result import CascadeStep, Passage
from kitools.uptake.rates.spoken import percent

if TYPE_CHECKING:
    from kitools.uptake.cascade.result import Cascade

_FEWEST = 10
"""As many must be due in a unit before it is named beside another."""


def readings(result: "Cascade") -> tuple[Said, ...]:
    """Return what the cascade says, the most important first."""
    steps = {step.step: step for step in result.steps}
    return (
        *_biggest(result),
        *_follow_up(steps.get(CascadeStep.FOLLOWED_UP), result.followed_up_late),
        *_agreements(steps.get(CascadeStep.AGREEMENTS_KEPT)),
        *_units(result),
        *_implied(result.steps),
        *_not_due(result),
        *_unrecorded(result),
    )


def assumptions(steps: Sequence[Passage], patience_days: int, level: float) -> tuple[Said, ...]:
    """Return what has to hold for the steps to mean what they show."""
    found = {step.step for step in steps}
    six_months = (said("cascade.six_months"),) if CascadeStep.FOLLOWED_UP in found else ()
    together = (said("cascade.agreements_together"),) if CascadeStep.AGREEMENTS_KEPT in found else ()
    return (
        said("cascade.patience", days=patience_days),
        *six_months,
        said("cascade.later_counts"),
        *together,
        said("cascade.interval", level=percent(level)),
    )


def cannot_show() -> tuple[Said, ...]:
    """Return what a cascade does not show."""
    return (said("cascade.not_why"), said("cascade.not_unseen"))


def _biggest(result: "Cascade") -> tuple[Said, ...]:
    """Name the step where most were lost, and the one before it."""
    if result.biggest_loss is None:
        return (said("cascade.nobody_lost"),)
    place = next(k for k, step in enumerate(result.steps) if step.step is result.biggest_loss)
    step = result.steps[place]
    facts = {"before": result.steps[place - 1].step, "step": step.step, "left": step.left}
    share = percent(step.lost / step.due)
    return (said("cascade.biggest_loss", lost=step.lost, due=step.due, share=share, **facts),)


def _follow_up(step: Passage | None, late: int) -> tuple[Said, ...]:
    """Say how many plans were followed up in time, of those old enough."""
    if step is None or not step.due:
        return ()
    ends = {"low": percent(step.low), "high": percent(step.high)}
    facts = {"passed": step.passed, "due": step.due, "share": percent(step.share), **ends}
    return (said("cascade.follow_up", not_due=step.not_due, late=late, **facts),)


def _agreements(step: Passage | None) -> tuple[Said, ...]:
    """Say how many agreements were kept, of those looked at."""
    if step is None or not step.due:
        return ()
    return (said("cascade.agreements", passed=step.passed, due=step.due, share=percent(step.share)),)


def _units(result: "Cascade") -> tuple[Said, ...]:
    """Name the units that lose least and most at the step where most are lost, if both have enough."""
    found = [
        (unit.unit, step)
        for unit in result.units
        for step in unit.steps
        if step.step is result.biggest_loss and step.due >= _FEWEST
    ]
    if len(found) < 2:
        return ()
    best, worst = max(found, key=lambda one: one[1].share), min(found, key=lambda one: one[1].share)
    if best[1].share == worst[1].share:
        return ()
    return (
        said(
            "cascade.units",
            step=best[1].step,
            best=best[0],
            best_share=percent(best[1].share),
            best_due=best[1].due,
            worst=worst[0],
            worst_share=percent(worst[1].share),
            worst_due=worst[1].due,
            apart=best[1].low > worst[1].high,
        ),
    )


def _implied(steps: Sequence[Passage]) -> tuple[Said, ...]:
    """Say how many days were missing and taken from a later step."""
    told = [step for step in steps if step.implied]
    if not told:
        return ()
    return (said("cascade.implied", count=sum(step.implied for step in told), steps=tuple(step.step for step in told)),)


def _not_due(result: "Cascade") -> tuple[Said, ...]:
    """Say how many were left out since they came to a step so lately."""
    count = sum(step.not_due for step in result.steps if step.step is not CascadeStep.AGREEMENTS_KEPT)
    return (said("cascade.not_due", count=count, days=result.patience_days),) if count else ()


def _unrecorded(result: "Cascade") -> tuple[Said, ...]:
    """Name the stages that nobody has a day for."""
    return (said("cascade.unrecorded", stages=result.unrecorded),) if result.unrecorded else ()
