"""Rules on the work: challenges, goals, interventions, and what each responsible has promised."""

from collections.abc import Iterator
from datetime import date

from kitools.ground import Severity
from kitools.plan.codes import InterventionAnswer
from kitools.plan.plan import Plan
from kitools.plan.rules.naming import about, function_of, running
from kitools.plan.rules.rule import OWN, RHP, VIVE, Facts, Phase, Rule

MANAGEABLE = 7
"""So many prioritised interventions a plan can carry before it is heavy to change (kitools: practice; B02, B16)."""


_ROUNDING = 1e-9


def without_challenges(plan: Plan, _on: date) -> Iterator[Facts]:
    """Remark that no challenge is named."""
    if not plan.challenges:
        yield {}


def challenges_not_ranked(plan: Plan, _on: date) -> Iterator[Facts]:
    """Remark that several challenges stand in no order: a priority is missing or used twice."""
    ranks = [challenge.priority for challenge in plan.challenges]
    if len(ranks) > 1 and (None in ranks or len(set(ranks)) < len(ranks)):
        yield {"count": len(ranks)}


def challenge_without_goal(plan: Plan, _on: date) -> Iterator[Facts]:
    """Remark on challenges that no goal answers, once there are goals."""
    answered = {challenge for goal in plan.goals for challenge in goal.challenges}
    for challenge in plan.challenges:
        if plan.goals and challenge.id not in answered:
            yield about(challenge)


def without_goals(plan: Plan, _on: date) -> Iterator[Facts]:
    """Remark that there is no goal."""
    if not plan.goals:
        yield {}


def goal_without_intervention(plan: Plan, _on: date) -> Iterator[Facts]:
    """Remark on goals that no running intervention works for, once there are interventions."""
    served = {one.goal for one in running(plan)}
    for goal in plan.goals:
        if plan.interventions and goal.id not in served:
            yield about(goal)


def without_interventions(plan: Plan, _on: date) -> Iterator[Facts]:
    """Remark that nothing is to be done."""
    if not plan.interventions:
        yield {}


def without_responsible(plan: Plan, _on: date) -> Iterator[Facts]:
    """Remark on every running intervention that nobody answers for."""
    for one in running(plan):
        if not one.responsible:
            yield about(one)


def many_responsible(plan: Plan, _on: date) -> Iterator[Facts]:
    """Remark on every running intervention that more than one answers for."""
    for one in running(plan):
        if len(one.responsible) > 1:
            names = tuple(function_of(plan, name) for name in one.responsible)
            yield {**about(one), "count": len(names), "names": names}


def prioritised_without_goal(plan: Plan, _on: date) -> Iterator[Facts]:
    """Remark on every running, prioritised intervention that works for none of the plan's goals."""
    goals = {goal.id for goal in plan.goals}
    for one in running(plan):
        if one.prioritised and one.goal not in goals:
            yield about(one)


def without_deadline(plan: Plan, _on: date) -> Iterator[Facts]:
    """Remark on every running intervention that has no deadline."""
    for one in running(plan):
        if one.due is None:
            yield about(one)


def deadline_passed(plan: Plan, on: date) -> Iterator[Facts]:
    """Remark on every running intervention whose deadline is before today."""
    for one in running(plan):
        if one.due is not None and one.due < on:
            yield {**about(one), "due": one.due}


def deadline_after_next_meeting(plan: Plan, _on: date) -> Iterator[Facts]:
    """Remark on every running intervention whose deadline is later than the next meeting."""
    meeting = plan.meeting.next_meeting
    for one in running(plan):
        if one.due is not None and meeting is not None and one.due > meeting:
            yield {**about(one), "due": one.due, "meeting": meeting}


def not_answered(plan: Plan, _on: date) -> Iterator[Facts]:
    """Remark on every running intervention whose responsible has not been asked: it is not binding."""
    for one in running(plan):
        if one.responsible and one.answer is InterventionAnswer.NOT_ASKED:
            yield {**about(one), "who": function_of(plan, one.responsible[0])}


def declined(plan: Plan, _on: date) -> Iterator[Facts]:
    """Remark on every running intervention to which its responsible has said no."""
    for one in running(plan):
        if one.responsible and one.answer is InterventionAnswer.DECLINED:
            yield {**about(one), "who": function_of(plan, one.responsible[0])}


def too_many(plan: Plan, _on: date) -> Iterator[Facts]:
    """Remark that more interventions are prioritised than a plan can carry."""
    count = sum(one.prioritised for one in running(plan))
    if count > MANAGEABLE:
        yield {"count": count, "limit": MANAGEABLE}


def responsible_without_hours(plan: Plan, _on: date) -> Iterator[Facts]:
    """Remark on every responsible whose service has not said how many hours it sets aside."""
    promised = {owed.participant for owed in plan.commitments if owed.hours_per_week is not None}
    for name in _responsible(plan):
        if name not in promised:
            yield {"item": name, "who": function_of(plan, name)}


def without_escalation(plan: Plan, _on: date) -> Iterator[Facts]:
    """Remark on every commitment that does not say whom to go to when it does not hold."""
    for owed in plan.commitments:
        if not owed.escalation.strip():
            yield {"item": owed.participant, "who": function_of(plan, owed.participant)}


def more_hours_than_promised(plan: Plan, _on: date) -> Iterator[Facts]:
    """Remark on every responsible whose running interventions take more hours than were promised."""
    for owed in plan.commitments:
        planned = sum(one.hours_per_week or 0 for one in running(plan) if owed.participant in one.responsible)
        if owed.hours_per_week is not None and planned > owed.hours_per_week + _ROUNDING:
            who = function_of(plan, owed.participant)
            yield {"item": owed.participant, "who": who, "planned": planned, "promised": owed.hours_per_week}


def _responsible(plan: Plan) -> tuple[str, ...]:
    """Return the ids of those who answer for a running intervention, each once, in the plan's order."""
    return tuple(dict.fromkeys(name for one in running(plan) for name in one.responsible))


_AGENDA = f"{RHP}: Hvad skal vi igennem på mødet?"
_ONE = f"{RHP}: én ansvarlig pr. indsats"
_ACCEPTED = "Santeon Shared Care Planning: opgaven binder, når den er accepteret"
_MEETING = Phase.MEETING
_FOLLOW = Phase.FOLLOW_UP

RULES = (
    Rule("challenges.none", Severity.OUGHT, _AGENDA, "challenges", _MEETING, without_challenges),
    Rule("challenges.not_ranked", Severity.CONSIDER, _AGENDA, "challenges", _MEETING, challenges_not_ranked),
    Rule("challenge.no_goal", Severity.CONSIDER, _AGENDA, "challenges", _MEETING, challenge_without_goal),
    Rule("goals.none", Severity.OUGHT, _AGENDA, "goals", _MEETING, without_goals),
    Rule("goal.no_intervention", Severity.CONSIDER, _AGENDA, "goals", _MEETING, goal_without_intervention),
    Rule("interventions.none", Severity.OUGHT, _AGENDA, "interventions", _MEETING, without_interventions),
    Rule("intervention.no_responsible", Severity.STOP, _ONE, "interventions", _MEETING, without_responsible),
    Rule("intervention.many_responsible", Severity.STOP, _ONE, "interventions", _MEETING, many_responsible),
    Rule("intervention.no_goal", Severity.STOP, _AGENDA, "interventions", _MEETING, prioritised_without_goal),
    Rule(
        "intervention.no_deadline",
        Severity.OUGHT,
        f"{OWN}; SIP (Sverige) og individuell plan (Norge)",
        "interventions",
        _MEETING,
        without_deadline,
    ),
    Rule("intervention.deadline_passed", Severity.OUGHT, OWN, "interventions", _FOLLOW, deadline_passed),
    Rule(
        "intervention.deadline_after_meeting",
        Severity.CONSIDER,
        f"{RHP}: hvem gør hvad inden næste møde",
        "interventions",
        _MEETING,
        deadline_after_next_meeting,
    ),
    Rule("intervention.not_asked", Severity.OUGHT, _ACCEPTED, "interventions", _MEETING, not_answered),
    Rule("intervention.declined", Severity.OUGHT, _ACCEPTED, "interventions", _MEETING, declined),
    Rule(
        "interventions.too_many",
        Severity.CONSIDER,
        f"Københavns Kommune 2017: tungt at ændre; {OWN}",
        "interventions",
        _MEETING,
        too_many,
    ),
    Rule("commitment.no_hours", Severity.OUGHT, f"{VIVE} 7", "commitments", _MEETING, responsible_without_hours),
    Rule("commitment.no_escalation", Severity.CONSIDER, f"{VIVE} 7", "commitments", _MEETING, without_escalation),
    Rule("commitment.overbooked", Severity.OUGHT, f"{VIVE} 7", "commitments", _MEETING, more_hours_than_promised),
)
