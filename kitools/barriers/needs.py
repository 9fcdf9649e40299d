"""What a plan must have to answer a barrier: one claim a need, each with the plan field where it is met."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

from kitools.plan import (
    Acceptance,
    Attendance,
    ConsentState,
    ContactState,
    InterventionAnswer,
    NetworkWish,
    Plan,
    Sector,
    Trigger,
    consent_state,
    expires_on,
)
from kitools.plan.rules.naming import running
from kitools.plan.rules.right_plan import many_other_plans
from kitools.plan.rules.work import MANAGEABLE, more_hours_than_promised


@dataclass(frozen=True)
class Need:
    """A claim about a plan: its `code`, the barriers it answers, the plan field `where`, and whether it is `met`."""

    code: str
    answers: tuple[str, ...]
    where: str
    met: Callable[[Plan, date], bool]


def _accepted(plan: Plan, _on: date) -> bool:
    going = running(plan)
    return bool(going) and all(one.responsible and one.answer is InterventionAnswer.ACCEPTED for one in going)


def _one_responsible(plan: Plan, _on: date) -> bool:
    going = running(plan)
    return bool(going) and all(len(one.responsible) == 1 and plan.participant(one.responsible[0]) for one in going)


def _short(plan: Plan, _on: date) -> bool:
    return 0 < sum(one.prioritised for one in running(plan)) <= MANAGEABLE


def _ranked(plan: Plan, _on: date) -> bool:
    ranks = [challenge.priority for challenge in plan.challenges]
    return bool(ranks) and (len(ranks) == 1 or (None not in ranks and len(set(ranks)) == len(ranks)))


def _findable(plan: Plan, _on: date) -> bool:
    return bool(plan.participants) and all(who.contact_details.strip() for who in plan.participants)


def _network_asked(plan: Plan, _on: date) -> bool:
    return bool(plan.network) and all(one.wish is not NetworkWish.NOT_ASKED for one in plan.network)


def _citizen_there(plan: Plan, _on: date) -> bool:
    meeting = plan.meeting
    there = meeting.citizen_attendance in (Attendance.WHOLE, Attendance.PART)
    return there or (meeting.citizen_attendance is Attendance.ABSENT and meeting.agreed_without_citizen)


def _consent(plan: Plan, on: date) -> bool:
    return any(
        consent_state(one, on) is ConsentState.IN_FORCE and one.topics and len(set(one.parties)) > 1
        for one in plan.consents
    )


def _consent_lasts(plan: Plan, on: date) -> bool:
    meeting = plan.meeting.next_meeting
    if meeting is None:
        return False
    ends = [expires_on(one) for one in plan.consents if consent_state(one, on) is ConsentState.IN_FORCE]
    return any(end is None or end > meeting for end in ends)


def _others_settled(plan: Plan, _on: date) -> bool:
    return (plan.other_plans_asked or bool(plan.other_plans)) and all(one.action for one in plan.other_plans)


def _few_others(plan: Plan, on: date) -> bool:
    return (plan.other_plans_asked or bool(plan.other_plans)) and not list(many_other_plans(plan, on))


def _ready_for(trigger: Trigger) -> Callable[[Plan, date], bool]:
    """Return the claim that a hvis–så agreement answers `trigger` with what is done and by a participant."""

    def met(plan: Plan, _on: date) -> bool:
        return any(one.trigger is trigger and one.then.strip() and plan.participant(one.who) for one in plan.if_thens)

    return met


def _coordinator(plan: Plan, _on: date) -> bool:
    return plan.participant(plan.coordinator.participant) is not None


def _stand_in(plan: Plan, _on: date) -> bool:
    held = plan.coordinator
    return plan.participant(held.stand_in) is not None and held.stand_in != held.participant


def _hours_promised(plan: Plan, on: date) -> bool:
    promised = {owed.participant for owed in plan.commitments if owed.hours_per_week is not None}
    named = {name for one in running(plan) for name in one.responsible}
    return bool(named) and named <= promised and not list(more_hours_than_promised(plan, on))


def _escalation(plan: Plan, _on: date) -> bool:
    return bool(plan.commitments) and all(owed.escalation.strip() for owed in plan.commitments)


def _contact(*wanted: ContactState) -> Callable[[Plan, date], bool]:
    """Return the claim that both psychiatry and substance-use treatment are in one of the states `wanted`."""

    def met(plan: Plan, _on: date) -> bool:
        inside = [one for one in plan.contacts if one.state in wanted]
        sectors = {one.sector for one in inside}
        integrated = any(one.integrated_treatment for one in inside)
        return Sector.PSYCHIATRY in sectors and (Sector.SUBSTANCE_TREATMENT in sectors or integrated)

    return met


NEEDS = (
    Need("need.wish", ("B01",), "wish", lambda plan, _: bool(plan.wish.strip())),
    Need("need.what_worked", ("B01",), "what_worked", lambda plan, _: bool(plan.what_worked.strip())),
    Need(
        "need.citizen_accepts",
        ("B01",),
        "meeting.citizen_acceptance",
        lambda plan, _: plan.meeting.citizen_acceptance is Acceptance.ACCEPTED,
    ),
    Need("need.short", ("B02", "B16"), "interventions", _short),
    Need("need.ranked", ("B16",), "challenges", _ranked),
    Need(
        "need.trigger",
        ("B02", "B10"),
        "upkeep",
        lambda plan, _: bool(plan.upkeep.triggers) or plan.upkeep.fixed_weeks is not None,
    ),
    Need("need.writer", ("B02", "B10"), "upkeep", lambda plan, _: plan.participant(plan.upkeep.writer) is not None),
    Need("need.place", ("B10",), "upkeep", lambda plan, _: bool(plan.upkeep.where.strip())),
    Need("need.one_responsible", ("B03",), "interventions", _one_responsible),
    Need("need.findable", ("B03", "B10"), "participants", _findable),
    Need("need.initiator", ("B06",), "initiator", lambda plan, _: plan.initiator is not None),
    Need("need.owner", ("B06",), "owner", lambda plan, _: plan.participant(plan.owner) is not None),
    Need("need.network_asked", ("B07",), "network", _network_asked),
    Need("need.citizen_there", ("B07",), "meeting.citizen_attendance", _citizen_there),
    Need("need.consent", ("B08",), "consents", _consent),
    Need("need.consent_lasts", ("B08",), "consents", _consent_lasts),
    Need("need.others_settled", ("B09",), "other_plans", _others_settled),
    Need("need.few_others", ("B09",), "other_plans", _few_others),
    Need("need.crisis", ("B11",), "if_thens", _ready_for(Trigger.CRISIS)),
    Need("need.no_shows", ("B11",), "if_thens", _ready_for(Trigger.NO_SHOWS)),
    Need("need.relapse", ("B11",), "if_thens", _ready_for(Trigger.RELAPSE)),
    Need("need.discharge", ("B11",), "if_thens", _ready_for(Trigger.DISCHARGE)),
    Need("need.lost_housing", ("B11",), "if_thens", _ready_for(Trigger.LOST_HOUSING)),
    Need("need.coordinator", ("B12", "B20"), "coordinator", _coordinator),
    Need("need.competences", ("B12",), "coordinator", lambda plan, _: bool(plan.coordinator.competences.strip())),
    Need("need.stand_in", ("B12", "B20"), "coordinator", _stand_in),
    Need(
        "need.coordinator_hours", ("B14", "B20"), "coordinator", lambda plan, _: bool(plan.coordinator.hours_per_week)
    ),
    Need("need.accepted", ("B13", "B18"), "interventions", _accepted),
    Need("need.escalation", ("B13",), "commitments", _escalation),
    Need("need.hours_promised", ("B14",), "commitments", _hours_promised),
    Need(
        "need.expectations", ("B18",), "meeting.expectations", lambda plan, _: bool(plan.meeting.expectations.strip())
    ),
    Need("need.under_way", ("B19",), "contacts", _contact(ContactState.IN_CONTACT, ContactState.REFERRED)),
    Need("need.in_contact", ("B19",), "contacts", _contact(ContactState.IN_CONTACT)),
)
"""In the order of the barriers they were first written for."""
