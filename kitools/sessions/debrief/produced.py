"""What each group's meeting produced, counted in the plan, and what the model made of it: for groups side by side."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from types import MappingProxyType

from kitools.ground import Finding, Severity
from kitools.plan import MeetingForm, Plan, check
from kitools.sessions.commands.telling import day_of
from kitools.sessions.state import GroupState, State
from kitools.sessions.values import Measure


@dataclass(frozen=True)
class Produced:
    """What stands in a group's plan, counted, the findings that stop it, and the measures of its latest year.

    `interventions` counts those with words, `answered_for` those with exactly one responsible.
    """

    group: str
    name: str
    form: MeetingForm
    challenges: int
    goals: int
    interventions: int
    answered_for: int
    if_thens: int
    has_next_meeting: bool
    stops: tuple[Finding, ...]
    measures: Mapping[str, Measure]


def produced(state: State, group: GroupState) -> Produced:
    """Return what `group` has made so far."""
    plan = group.plan
    interventions = [one for one in plan.interventions if one.text.strip()]
    return Produced(
        group=group.group.id,
        name=group.group.name,
        form=group.form,
        challenges=_written(plan.challenges),
        goals=_written(plan.goals),
        interventions=len(interventions),
        answered_for=sum(len(one.responsible) == 1 for one in interventions),
        if_thens=sum(bool(one.then.strip()) for one in plan.if_thens),
        has_next_meeting=plan.meeting.next_meeting is not None,
        stops=stops(state, group),
        measures=MappingProxyType({one.name: one for one in latest_measures(group)}),
    )


def stops(state: State, group: GroupState) -> tuple[Finding, ...]:
    """Return the findings that stop the plan of `group` as it stands."""
    if not group.has_begun:
        return ()
    return tuple(one for one in check(group.plan, day_of(state, group)) if one.severity is Severity.STOP)


def latest_measures(group: GroupState) -> tuple[Measure, ...]:
    """Return the measures of a group's latest year; the share of promises kept only where something was promised."""
    if not group.years:
        return ()
    number = max(group.years)
    promised = promises(group.versions[number - 1].plan)
    return tuple(one for one in group.years[number] if promised or one.name != "promises_kept")


def promises(plan: Plan) -> bool:
    """Whether anything is promised in `plan`: without that, no promise can be kept or broken.

    >>> promises(Plan())
    False
    """
    agreed = any(one.then.strip() for one in plan.if_thens)
    return agreed or any(len(one.responsible) == 1 for one in plan.interventions)


def facets(plan: Plan) -> dict[str, object]:
    """Return what plans are held against each other by: functions, hours, and what is covered."""
    functions = {one.id: one.function for one in plan.participants}
    return {
        "coordinator": functions.get(plan.coordinator.participant or "", ""),
        "hours": plan.coordinator.hours_per_week,
        "stand_in": functions.get(plan.coordinator.stand_in or "", ""),
        "writer": functions.get(plan.upkeep.writer or "", ""),
        "triggers": tuple(dict.fromkeys(one.trigger for one in plan.if_thens if one.then.strip())),
        "accepted": sum(one.answer.value == "accepted" for one in plan.interventions),
        "escalation": sum(bool(one.escalation.strip()) for one in plan.commitments),
        "consents": sum(one.withdrawn_on is None for one in plan.consents),
        "next_meeting": plan.meeting.next_meeting,
        "other_plans": sum(one.action is not None for one in plan.other_plans),
    }


def differing(plans: Mapping[str, Plan]) -> dict[str, dict[str, object]]:
    """Return, for each facet on which `plans` differ, what each says.

    >>> from kitools.plan import Coordinator
    >>> sorted(differing({"a": Plan(), "b": Plan(coordinator=Coordinator(hours_per_week=2))}))
    ['hours']
    """
    found = {name: facets(plan) for name, plan in plans.items()}
    names: Sequence[str] = list(next(iter(found.values()), {}))
    return {
        facet: {name: said[facet] for name, said in found.items()}
        for facet in names
        if len({str(said[facet]) for said in found.values()}) > 1
    }


def _written(rows: Sequence[object]) -> int:
    """Return how many rows have words."""
    return sum(bool(str(getattr(one, "text", "")).strip()) for one in rows)
