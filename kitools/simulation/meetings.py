"""When there is a plan, and what its meeting raises: the day, the form, and how long ago it was."""

from datetime import date, timedelta

from kitools.plan import MeetingForm, Plan
from kitools.simulation.mechanisms import Mechanism
from kitools.simulation.parameters import Parameters

_NO_DAY = date(2026, 1, 5)


def first_day(plan: Plan) -> date:
    """Return the first day of week 1: when the plan's year begins, or the nearest day that is known."""
    return plan.begins_on or plan.meeting.held_on or plan.initiated_on or _NO_DAY


def week_of(day: date | None, begin: date) -> int | None:
    """Return the week (from 1) in which `day` falls; before the beginning counts as 0 or less."""
    return None if day is None else (day - begin) // timedelta(weeks=1) + 1


def plan_week(plan: Plan, begin: date, off: frozenset[Mechanism]) -> int | None:
    """Return the week from which the plan acts: that of its meeting; at once if INITIATIVE is no barrier."""
    if Mechanism.INITIATIVE in off and plan.meeting.held_on is None:
        return 1
    held = week_of(plan.meeting.held_on, begin)
    return None if held is None else max(held, 1)


def meeting_weekly(plan: Plan, p: Parameters, off: frozenset[Mechanism] = frozenset()) -> float:
    """Return the chance per week that a meeting without a day is held: by initiator and owner, and by its form."""
    chosen = (plan.initiator is not None) + (plan.participant(plan.owner) is not None)
    chance = float((p.meeting_weekly_none, p.meeting_weekly_one, p.meeting_weekly_both)[chosen])
    if plan.meeting.form is MeetingForm.COORDINATION and Mechanism.MEETING_FORM not in off:
        return chance
    return raised(chance, float(p.network_meeting_sooner))


def raises_ki(plan: Plan, off: frozenset[Mechanism]) -> bool:
    """Whether the meeting has the elements of a coordinating plan: agenda, minutes, and who does what."""
    return plan.meeting.form is not MeetingForm.NETWORK or Mechanism.MEETING_FORM in off


def raised(chance: float, multiplier: float) -> float:
    """Return `chance` with its odds multiplied.

    >>> raised(0.5, 3)
    0.75
    """
    return chance * multiplier / (1 - chance + chance * multiplier)


def begins_stale(plan: Plan, p: Parameters) -> bool:
    """Whether the plan was made so long before the beginning that it is out of date already."""
    return weeks_old(plan) > float(p.stale_weeks)


def weeks_old(plan: Plan) -> float:
    """Return how many weeks before the beginning of the year the plan's meeting was held; 0 where it was not."""
    held = plan.meeting.held_on
    return 0.0 if held is None else max(0.0, (first_day(plan) - held) / timedelta(weeks=1))
