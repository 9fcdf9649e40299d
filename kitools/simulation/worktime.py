"""Working time as the plan sets it aside: whose hours, what other plans take, and what an update costs."""

import numpy as np

from kitools.plan import Plan
from kitools.simulation.mechanisms import Mechanism
from kitools.simulation.parameters import Parameters
from kitools.simulation.result import Floats

FREE_ITEMS = 10
"""So many things a plan may hold before an update takes longer."""

NOBODY = -1
"""The place of nobody among the participants."""


def hours_set_aside(plan: Plan, participants: tuple[str, ...], coordinator: int, p: Parameters) -> Floats:
    """Return each participant's hours per week: committed, else those of own interventions; shape (participants,)."""
    committed = {one.participant: one.hours_per_week for one in plan.commitments if one.hours_per_week is not None}
    own = dict.fromkeys(participants, 0.0)
    for one in plan.interventions:
        if len(one.responsible) == 1 and one.responsible[0] in own and one.answer.value == "accepted":
            own[one.responsible[0]] += one.hours_per_week or 0.0
    hours = np.array([committed.get(who, own[who] + float(p.hours_unsaid)) for who in own] or [], dtype=np.float32)
    if coordinator != NOBODY:
        who, agreed = participants[coordinator], plan.coordinator.hours_per_week
        said = committed.get(who, own.get(who, 0.0) if agreed is not None else hours[coordinator])
        hours[coordinator] = said + (agreed or 0.0)
    return hours


def other_plans_hours(plan: Plan, p: Parameters, off: frozenset[Mechanism]) -> float:
    """Return the coordinator's hours per week that go to plans neither merged, referred to nor replaced."""
    return 0.0 if Mechanism.COMPETING_PLANS in off else beside(plan) * float(p.hours_other_plan)


def conflict(plan: Plan, p: Parameters, off: frozenset[Mechanism]) -> float:
    """Return the chance that some other plan gets in the way of what is scheduled in a week."""
    if Mechanism.COMPETING_PLANS in off:
        return 0.0
    return float(1 - (1 - float(p.conflict_weekly)) ** beside(plan))


def beside(plan: Plan) -> int:
    """Return how many other plans are neither merged, referred to nor replaced."""
    return sum(other.action is None for other in plan.other_plans)


def items(plan: Plan) -> int:
    """Return how many things the plan holds that an update must go through."""
    return sum(len(part) for part in (plan.challenges, plan.goals, plan.interventions, plan.if_thens, plan.commitments))


def update_hours(plan: Plan, p: Parameters, off: frozenset[Mechanism]) -> float:
    """Return the hours that one update takes: more for a plan that holds more."""
    extra = 0 if Mechanism.COMPLEXITY in off else max(0, items(plan) - FREE_ITEMS)
    return float(p.update_hours) + extra * float(p.update_hours_per_item)


def writer(plan: Plan, participants: tuple[str, ...], coordinator: int, off: frozenset[Mechanism]) -> int:
    """Return the place of whoever writes an update, `NOBODY` if that is not agreed."""
    if plan.upkeep.writer in participants:
        return participants.index(plan.upkeep.writer)
    return coordinator if Mechanism.OBLIGATIONS in off else NOBODY


def time_to_write(hours: Floats, place: int, plan: Plan, p: Parameters, off: frozenset[Mechanism]) -> float:
    """Return how much of an update the writer at `place` has hours for in a week, from 0 to 1."""
    if Mechanism.HOURS in off:
        return 1.0
    return min(1.0, float(hours[place]) / update_hours(plan, p, off)) if place != NOBODY else 0.0
