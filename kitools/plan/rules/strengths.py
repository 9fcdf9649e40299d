"""What a plan already does well, so that it can be said first."""

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date

from kitools.plan.codes import InterventionAnswer, NetworkWish, NotificationState, Trigger
from kitools.plan.plan import Plan
from kitools.plan.rules.meeting import next_meeting_late
from kitools.plan.rules.naming import function_of, running
from kitools.plan.rules.people import at_the_table
from kitools.plan.rules.readiness import ANSWERED
from kitools.plan.rules.rule import Facts
from kitools.plan.rules.work import MANAGEABLE
from kitools.plan.sharing import Answer, can_share


@dataclass(frozen=True)
class Strength:
    """Something good about a plan: its `code`, the plan field `where` it stands, and its `facts`."""

    code: str
    where: str
    facts: Facts = field(default_factory=dict)


def strengths(plan: Plan, on: date) -> tuple[Strength, ...]:
    """Return what `plan` does well as it stands on the day `on`, the citizen's voice first.

    >>> [good.code for good in strengths(Plan(wish="Ro om aftenen"), date(2026, 5, 4))]
    ['strength.wish']
    """
    found = ((code, where, tells(plan, on)) for code, where, tells in _STRENGTHS)
    return tuple(Strength(code, where, facts) for code, where, facts in found if facts is not None)


def _if(true: bool, **facts: object) -> Facts | None:
    """Return `facts` where the claim is `true`."""
    return facts if true else None


def _wish(plan: Plan, _on: date) -> Facts | None:
    return _if(bool(plan.wish.strip()))


def _what_worked(plan: Plan, _on: date) -> Facts | None:
    return _if(bool(plan.what_worked.strip()))


def _network(plan: Plan, _on: date) -> Facts | None:
    asked = all(relative.wish is not NetworkWish.NOT_ASKED for relative in plan.network)
    return _if(bool(plan.network) and asked, count=len(plan.network))


def _children(plan: Plan, _on: date) -> Facts | None:
    children = plan.citizen.children
    considered = all(child.notification is not NotificationState.NOT_CONSIDERED for child in children)
    return _if((plan.citizen.children_asked or bool(children)) and considered)


def _both_sides(plan: Plan, _on: date) -> Facts | None:
    sectors = [who.sector for who in at_the_table(plan)]
    return _if(any(sector.is_regional for sector in sectors) and any(sector.is_municipal for sector in sectors))


def _owner(plan: Plan, _on: date) -> Facts | None:
    known = plan.participant(plan.owner) is not None
    return _if(plan.initiator is not None and known, who=function_of(plan, plan.owner))


def _other_plans(plan: Plan, _on: date) -> Facts | None:
    settled = all(other.action is not None for other in plan.other_plans)
    return _if(bool(plan.other_plans) and settled, count=len(plan.other_plans))


def _one_responsible(plan: Plan, _on: date) -> Facts | None:
    going = running(plan)
    one_each = all(len(one.responsible) == 1 and plan.participant(one.responsible[0]) for one in going)
    return _if(bool(going) and one_each, count=len(going))


def _all_accepted(plan: Plan, _on: date) -> Facts | None:
    going = running(plan)
    accepted = all(one.responsible and one.answer is InterventionAnswer.ACCEPTED for one in going)
    return _if(bool(going) and accepted, count=len(going))


def _deadlines(plan: Plan, on: date) -> Facts | None:
    going = running(plan)
    return _if(bool(going) and all(one.due is not None and one.due >= on for one in going), count=len(going))


def _short(plan: Plan, _on: date) -> Facts | None:
    count = sum(one.prioritised for one in running(plan))
    return _if(0 < count <= MANAGEABLE, count=count)


def _crisis(plan: Plan, _on: date) -> Facts | None:
    for one in plan.if_thens:
        if one.trigger is Trigger.CRISIS and one.then.strip() and plan.participant(one.who):
            return {"item": one.id, "who": function_of(plan, one.who)}
    return None


def _all_if_thens(plan: Plan, _on: date) -> Facts | None:
    ready = {one.trigger for one in plan.if_thens if one.then.strip() and plan.participant(one.who)}
    return _if(set(ANSWERED) <= ready, count=len(ready))


def _stand_in(plan: Plan, _on: date) -> Facts | None:
    held = plan.coordinator
    known = plan.participant(held.participant) is not None and plan.participant(held.stand_in) is not None
    return _if(known and held.participant != held.stand_in, who=function_of(plan, held.stand_in))


def _hours(plan: Plan, _on: date) -> Facts | None:
    held = plan.coordinator
    known = plan.participant(held.participant) is not None
    return _if(known and bool(held.hours_per_week), who=function_of(plan, held.participant), hours=held.hours_per_week)


def _commitments(plan: Plan, _on: date) -> Facts | None:
    whole = [owed for owed in plan.commitments if owed.hours_per_week is not None and owed.escalation.strip()]
    kept = {owed.participant for owed in whole}
    named = {name for one in running(plan) for name in one.responsible}
    return _if(bool(named) and named <= kept, count=len(named))


def _upkeep(plan: Plan, _on: date) -> Facts | None:
    brought = bool(plan.upkeep.triggers) or plan.upkeep.fixed_weeks is not None
    known = plan.participant(plan.upkeep.writer) is not None
    return _if(brought and known and bool(plan.upkeep.where.strip()), who=function_of(plan, plan.upkeep.writer))


def _next_meeting(plan: Plan, on: date) -> Facts | None:
    day = plan.meeting.next_meeting
    in_time = day is not None and day >= on and not list(next_meeting_late(plan, on))
    return _if(in_time, meeting=day)


def _sharing(plan: Plan, on: date) -> Facts | None:
    answers = [
        can_share(plan, one.topic, one.sender, one.recipient, one.purpose, one.on or on).answer
        for one in plan.disclosures
    ]
    return _if(bool(answers) and all(answer is Answer.YES for answer in answers), count=len(answers))


_STRENGTHS: tuple[tuple[str, str, Callable[[Plan, date], Facts | None]], ...] = (
    ("strength.wish", "wish", _wish),
    ("strength.what_worked", "what_worked", _what_worked),
    ("strength.network", "network", _network),
    ("strength.children", "citizen", _children),
    ("strength.both_sides", "participants", _both_sides),
    ("strength.owner", "owner", _owner),
    ("strength.other_plans", "other_plans", _other_plans),
    ("strength.one_responsible", "interventions", _one_responsible),
    ("strength.all_accepted", "interventions", _all_accepted),
    ("strength.deadlines", "interventions", _deadlines),
    ("strength.short", "interventions", _short),
    ("strength.crisis", "if_thens", _crisis),
    ("strength.all_if_thens", "if_thens", _all_if_thens),
    ("strength.stand_in", "coordinator", _stand_in),
    ("strength.hours", "coordinator", _hours),
    ("strength.commitments", "commitments", _commitments),
    ("strength.upkeep", "upkeep", _upkeep),
    ("strength.next_meeting", "meeting.next_meeting", _next_meeting),
    ("strength.sharing", "disclosures", _sharing),
)

STRENGTHS = tuple(code for code, _, _ in _STRENGTHS)
"""The codes of all strengths, in the order in which they are told."""
