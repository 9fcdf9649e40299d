"""Rules on whether a KI-plan is right, who starts it, who owns it, and the contact with each sector."""

from collections.abc import Iterator
from datetime import date, timedelta

from kitools.ground import Severity
from kitools.plan.codes import ContactState, LegalFrame, OtherPlanAction, OtherPlanKind, Sector
from kitools.plan.plan import Plan
from kitools.plan.rules.rule import OWN, RHP, VIVE, Facts, Phase, Rule

MANY_PLANS = 3
"""So many other plans kept beside this one make it one more competing tool (kitools: practice)."""

DAYS_TO_START = 14
"""Days from referral to the start of integrated treatment (sundhedsloven § 82 c)."""

_BOTH = (Sector.PSYCHIATRY, Sector.SUBSTANCE_TREATMENT)


def without_signs(plan: Plan, _on: date) -> Iterator[Facts]:
    """Remark that nothing says why this citizen may benefit."""
    if not plan.signs:
        yield {}


def without_initiator(plan: Plan, _on: date) -> Iterator[Facts]:
    """Remark that nobody is said to have started the plan."""
    if plan.initiator is None:
        yield {}


def started_without_date(plan: Plan, _on: date) -> Iterator[Facts]:
    """Remark that the initiator has no day."""
    if plan.initiator is not None and plan.initiated_on is None:
        yield {"initiator": plan.initiator}


def without_owner(plan: Plan, _on: date) -> Iterator[Facts]:
    """Remark that the plan has neither initiator nor owner."""
    if plan.owner is None and plan.initiator is None:
        yield {}


def owned_in_silence(plan: Plan, _on: date) -> Iterator[Facts]:
    """Remark that whoever started the plan is left with it, without anybody having said so."""
    if plan.owner is None and plan.initiator is not None:
        yield {"initiator": plan.initiator}


def contacts_not_told(plan: Plan, _on: date) -> Iterator[Facts]:
    """Remark that nothing is said about contact with any sector."""
    if not plan.contacts:
        yield {}


def without_contact(plan: Plan, _on: date) -> Iterator[Facts]:
    """Remark on psychiatry or substance-use treatment where the citizen has no contact and is not referred."""
    if plan.contacts:
        for sector in _BOTH:
            if not _states(plan, sector) & {ContactState.IN_CONTACT, ContactState.REFERRED}:
                yield {"sector": sector}


def waiting_for_contact(plan: Plan, _on: date) -> Iterator[Facts]:
    """Remark on psychiatry or substance-use treatment to which the citizen is referred and no more."""
    for sector in _BOTH:
        states = _states(plan, sector)
        if ContactState.REFERRED in states and ContactState.IN_CONTACT not in states:
            yield {"sector": sector}


def integrated_treatment_late(plan: Plan, on: date) -> Iterator[Facts]:
    """Remark on integrated treatment that starts, or waits, more than 14 days after the referral."""
    if plan.legal_frame is not LegalFrame.INTEGRATED_REGIONAL_2024:
        return
    for contact in plan.contacts:
        if contact.integrated_treatment and contact.referred_on is not None:
            days = ((contact.started_on or on) - contact.referred_on).days
            if days > DAYS_TO_START:
                latest = contact.referred_on + timedelta(days=DAYS_TO_START)
                yield {"item": contact.sector.value, "sector": contact.sector, "days": days, "latest": latest}


def other_plans_not_asked(plan: Plan, _on: date) -> Iterator[Facts]:
    """Remark that nobody has asked about other plans."""
    if not plan.other_plans_asked and not plan.other_plans:
        yield {}


def other_plan_undecided(plan: Plan, _on: date) -> Iterator[Facts]:
    """Remark on other plans of which nobody has said whether they are merged, referred to or replaced."""
    for other in plan.other_plans:
        if other.action is None:
            yield {"item": other.id, "kind": other.kind, "holder": other.holder}


def many_other_plans(plan: Plan, _on: date) -> Iterator[Facts]:
    """Remark that three or more other plans go on beside this one."""
    kept = [other for other in plan.other_plans if other.action in (None, OtherPlanAction.REFER)]
    if len(kept) >= MANY_PLANS:
        yield {"count": len(kept)}


def coordination_plan_is_another(plan: Plan, _on: date) -> Iterator[Facts]:
    """Remind that a koordinationsplan (psykiatriloven § 13 b) is not the KI-plan."""
    for other in plan.other_plans:
        if other.kind is OtherPlanKind.COORDINATION_PLAN:
            yield {"item": other.id, "holder": other.holder}


def _states(plan: Plan, sector: Sector) -> set[ContactState]:
    """Return the states told of `sector`; integrated treatment is contact with substance-use treatment as well."""
    told = {contact.state for contact in plan.contacts if contact.sector is sector}
    if sector is Sector.SUBSTANCE_TREATMENT:
        told |= {contact.state for contact in plan.contacts if contact.integrated_treatment}
    return told


_RIGHT = Phase.RIGHT
_CONTACT = f"{RHP}: Hvem er målgruppen?"

RULES = (
    Rule("target.no_signs", Severity.CONSIDER, f"{RHP}: Hvem er målgruppen?", "signs", _RIGHT, without_signs),
    Rule("initiator.missing", Severity.OUGHT, f"{VIVE} 1", "initiator", _RIGHT, without_initiator),
    Rule("initiator.no_date", Severity.CONSIDER, f"{VIVE} 1", "initiated_on", _RIGHT, started_without_date),
    Rule("owner.missing", Severity.OUGHT, f"{VIVE} 1", "owner", _RIGHT, without_owner),
    Rule("owner.silent", Severity.OUGHT, f"{VIVE} 1", "owner", _RIGHT, owned_in_silence),
    Rule("contact.not_told", Severity.CONSIDER, _CONTACT, "contacts", _RIGHT, contacts_not_told),
    Rule("contact.missing", Severity.CONSIDER, _CONTACT, "contacts", _RIGHT, without_contact),
    Rule("contact.waiting", Severity.CONSIDER, _CONTACT, "contacts", _RIGHT, waiting_for_contact),
    Rule("integrated.late", Severity.OUGHT, "Sundhedsloven § 82 c", "contacts", Phase.RIGHT, integrated_treatment_late),
    Rule("other_plan.not_asked", Severity.OUGHT, f"{VIVE} 3", "other_plans", _RIGHT, other_plans_not_asked),
    Rule("other_plan.undecided", Severity.OUGHT, f"{VIVE} 3", "other_plans", _RIGHT, other_plan_undecided),
    Rule("other_plan.many", Severity.CONSIDER, f"{VIVE} 3; {OWN}", "other_plans", _RIGHT, many_other_plans),
    Rule(
        "other_plan.koordinationsplan",
        Severity.CONSIDER,
        "Psykiatriloven § 13 b",
        "other_plans",
        Phase.RIGHT,
        coordination_plan_is_another,
    ),
)
