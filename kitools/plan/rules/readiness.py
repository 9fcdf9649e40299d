"""Rules on what holds the plan up when life does not follow it: coordinator, hvis–så agreements and upkeep."""

from collections.abc import Iterator
from datetime import date

from kitools.ground import Severity
from kitools.plan.codes import Trigger
from kitools.plan.plan import Plan
from kitools.plan.rules.naming import function_of
from kitools.plan.rules.rule import RHP, VIVE, Facts, Phase, Rule

ANSWERED = (Trigger.CRISIS, Trigger.NO_SHOWS, Trigger.RELAPSE, Trigger.DISCHARGE)
"""What every plan ought to have a hvis–så agreement for."""


def without_coordinator(plan: Plan, _on: date) -> Iterator[Facts]:
    """Remark that nobody holds the plan: without a coordinator nobody invites, gathers, chairs or follows up."""
    if plan.coordinator.participant is None:
        yield {}


def without_coordinator_hours(plan: Plan, _on: date) -> Iterator[Facts]:
    """Remark that the coordinator has no hours for it."""
    if plan.coordinator.participant is not None and not plan.coordinator.hours_per_week:
        yield {"who": function_of(plan, plan.coordinator.participant)}


def without_competences(plan: Plan, _on: date) -> Iterator[Facts]:
    """Remark that nothing says what the coordinator's role asks for."""
    if plan.coordinator.participant is not None and not plan.coordinator.competences.strip():
        yield {"who": function_of(plan, plan.coordinator.participant)}


def without_stand_in(plan: Plan, _on: date) -> Iterator[Facts]:
    """Remark that nobody holds the plan while the coordinator is away."""
    if plan.coordinator.participant is not None and plan.coordinator.stand_in is None:
        yield {"who": function_of(plan, plan.coordinator.participant)}


def own_stand_in(plan: Plan, _on: date) -> Iterator[Facts]:
    """Remark that the coordinator is named as his or her own stand-in."""
    held = plan.coordinator
    if held.participant is not None and held.stand_in == held.participant:
        yield {"who": function_of(plan, held.participant)}


def without_if_then(plan: Plan, _on: date) -> Iterator[Facts]:
    """Remark on crisis, no-shows, relapse and discharge where no hvis–så agreement answers them."""
    answered = {one.trigger for one in plan.if_thens}
    for trigger in ANSWERED:
        if trigger not in answered:
            yield {"trigger": trigger}


def without_if_then_for_housing(plan: Plan, _on: date) -> Iterator[Facts]:
    """Remark that no hvis–så agreement answers lost housing."""
    if all(one.trigger is not Trigger.LOST_HOUSING for one in plan.if_thens):
        yield {"trigger": Trigger.LOST_HOUSING}


def if_then_without_who(plan: Plan, _on: date) -> Iterator[Facts]:
    """Remark on hvis–så agreements in which nobody acts."""
    for one in plan.if_thens:
        if one.who is None:
            yield {"item": one.id, "trigger": one.trigger}


def if_then_without_then(plan: Plan, _on: date) -> Iterator[Facts]:
    """Remark on hvis–så agreements that do not say what is done."""
    for one in plan.if_thens:
        if not one.then.strip():
            yield {"item": one.id, "trigger": one.trigger}


def upkeep_without_trigger(plan: Plan, _on: date) -> Iterator[Facts]:
    """Remark that nothing brings the plan up to date: no trigger and no fixed interval."""
    if not plan.upkeep.triggers and plan.upkeep.fixed_weeks is None:
        yield {}


def upkeep_without_writer(plan: Plan, _on: date) -> Iterator[Facts]:
    """Remark that nobody writes the plan up to date."""
    if plan.upkeep.writer is None:
        yield {}


def upkeep_without_place(plan: Plan, _on: date) -> Iterator[Facts]:
    """Remark that nothing says where the valid plan lies."""
    if not plan.upkeep.where.strip():
        yield {}


_PLANNING = Phase.PLANNING
_MEETING = Phase.MEETING

RULES = (
    Rule(
        "coordinator.missing",
        Severity.STOP,
        f"{RHP}: koordinatoren indkalder, samler og følger op; {VIVE} 6",
        "coordinator",
        _PLANNING,
        without_coordinator,
    ),
    Rule("coordinator.no_hours", Severity.OUGHT, f"{VIVE} 6", "coordinator", _PLANNING, without_coordinator_hours),
    Rule("coordinator.no_competences", Severity.CONSIDER, f"{VIVE} 6", "coordinator", _PLANNING, without_competences),
    Rule("coordinator.no_stand_in", Severity.OUGHT, f"{VIVE} 6", "coordinator", _PLANNING, without_stand_in),
    Rule("coordinator.own_stand_in", Severity.OUGHT, f"{VIVE} 6", "coordinator", _PLANNING, own_stand_in),
    Rule("if_then.missing", Severity.OUGHT, f"{VIVE} 5", "if_thens", _MEETING, without_if_then),
    Rule("if_then.no_housing", Severity.CONSIDER, f"{VIVE} 5", "if_thens", _MEETING, without_if_then_for_housing),
    Rule("if_then.no_who", Severity.OUGHT, f"{VIVE} 5", "if_thens", _MEETING, if_then_without_who),
    Rule("if_then.no_then", Severity.OUGHT, f"{VIVE} 5", "if_thens", _MEETING, if_then_without_then),
    Rule("upkeep.no_trigger", Severity.OUGHT, f"{VIVE} 4", "upkeep", Phase.FOLLOW_UP, upkeep_without_trigger),
    Rule("upkeep.no_writer", Severity.OUGHT, f"{VIVE} 4", "upkeep", Phase.FOLLOW_UP, upkeep_without_writer),
    Rule("upkeep.no_place", Severity.OUGHT, f"{VIVE} 4", "upkeep", Phase.FOLLOW_UP, upkeep_without_place),
)
