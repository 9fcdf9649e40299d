"""Rules on the people: the citizen's voice, children, network, and who is with the plan."""

from collections.abc import Iterator
from datetime import date

from kitools.ground import Severity
from kitools.plan.codes import LifeArea, NetworkWish, NotificationState
from kitools.plan.people import Participant
from kitools.plan.plan import Plan
from kitools.plan.rules.rule import OWN, RHP, VIVE, Facts, Phase, Rule

TOLD_AREAS = (
    LifeArea.MENTAL_HEALTH,
    LifeArea.SUBSTANCE_USE,
    LifeArea.HOUSING,
    LifeArea.FINANCES,
    LifeArea.EMPLOYMENT,
)
"""The areas that the participants are asked to tell the status of (Region Hovedstadens Psykiatri)."""


def without_wish(plan: Plan, _on: date) -> Iterator[Facts]:
    """Remark that the citizen's own words are missing."""
    if not plan.wish.strip():
        yield {}


def without_what_worked(plan: Plan, _on: date) -> Iterator[Facts]:
    """Remark that nothing is told of what has helped before."""
    if not plan.what_worked.strip():
        yield {}


def children_not_asked(plan: Plan, _on: date) -> Iterator[Facts]:
    """Remark that nobody has asked whether there are children."""
    if not plan.citizen.children_asked and not plan.citizen.children:
        yield {}


def duty_not_considered(plan: Plan, _on: date) -> Iterator[Facts]:
    """Remark on children about whom the duty to notify has not been considered."""
    for child in plan.citizen.children:
        if child.notification is NotificationState.NOT_CONSIDERED:
            yield {"item": child.id, "age": child.age}


def network_empty(plan: Plan, _on: date) -> Iterator[Facts]:
    """Remark that nobody from the citizen's own network is in the plan."""
    if not plan.network:
        yield {}


def network_not_asked(plan: Plan, _on: date) -> Iterator[Facts]:
    """Remark on relatives about whose part the citizen has not been asked."""
    for relative in plan.network:
        if relative.wish is NetworkWish.NOT_ASKED:
            yield {"item": relative.id, "name": relative.relation.strip() or relative.id}


def nobody_taking_part(plan: Plan, _on: date) -> Iterator[Facts]:
    """Remark that the plan has no participants."""
    if not plan.participants:
        yield {}


def one_side_only(plan: Plan, _on: date) -> Iterator[Facts]:
    """Remark that those present (all, where presence is not noted) are not from both region and municipality."""
    at_table = at_the_table(plan)
    regional = any(who.sector.is_regional for who in at_table)
    municipal = any(who.sector.is_municipal for who in at_table)
    if at_table and not (regional and municipal):
        yield {"missing": "municipality" if regional else "region" if municipal else "both"}


def at_the_table(plan: Plan) -> tuple[Participant, ...]:
    """Return the participants noted as present, or all of them where presence is not noted."""
    present = tuple(who for who in plan.participants if who.id in plan.meeting.present)
    return present or plan.participants


def without_contact_details(plan: Plan, _on: date) -> Iterator[Facts]:
    """Remark on participants whom nobody can find: no telephone or other way to reach them."""
    missing = [who for who in plan.participants if not who.contact_details.strip()]
    if missing:
        names = tuple(who.function.strip() or who.id for who in missing)
        yield {"item": missing[0].id, "count": len(missing), "names": names}


def status_not_told(plan: Plan, _on: date) -> Iterator[Facts]:
    """Remark that the status of one or more of the asked areas is not told."""
    told = {status.area for status in plan.status if status.text.strip()}
    missing = [area for area in TOLD_AREAS if area not in told]
    if missing:
        yield {"item": missing[0].value, "count": len(missing), "area": missing[0]}


def status_not_relevant(plan: Plan, _on: date) -> Iterator[Facts]:
    """Remark on status that is told although it does not matter for the coordination."""
    for status in plan.status:
        if status.text.strip() and not status.matters_for_coordination:
            yield {"item": status.area.value, "area": status.area}


_PLANNING = Phase.PLANNING

RULES = (
    Rule(
        "citizen.no_wish",
        Severity.OUGHT,
        f"{RHP}: Hvordan sikrer jeg, at borgeren bliver hørt?",
        "wish",
        _PLANNING,
        without_wish,
    ),
    Rule("citizen.no_what_worked", Severity.CONSIDER, RHP, "what_worked", _PLANNING, without_what_worked),
    Rule("children.not_asked", Severity.OUGHT, "Barnets lov: underretning", "citizen", _PLANNING, children_not_asked),
    Rule(
        "children.duty_not_considered",
        Severity.OUGHT,
        "Barnets lov: underretning",
        "citizen",
        _PLANNING,
        duty_not_considered,
    ),
    Rule(
        "network.empty",
        Severity.CONSIDER,
        "KORA 2017 (gengivet af Københavns Kommune): netværk",
        "network",
        _PLANNING,
        network_empty,
    ),
    Rule("network.not_asked", Severity.OUGHT, f"{VIVE} 2", "network", _PLANNING, network_not_asked),
    Rule("participants.none", Severity.OUGHT, f"{RHP}: planlægning", "participants", _PLANNING, nobody_taking_part),
    Rule(
        "participants.one_side",
        Severity.OUGHT,
        "Samarbejdsaftale (RHP), netværksmøder",
        "participants",
        _PLANNING,
        one_side_only,
    ),
    Rule(
        "participants.no_contact_details",
        Severity.CONSIDER,
        f"{RHP}: afholdelse",
        "participants",
        _PLANNING,
        without_contact_details,
    ),
    Rule(
        "status.not_told",
        Severity.CONSIDER,
        f"{RHP}: Hvad skal jeg bede deltagerne om at forberede?; {OWN}",
        "status",
        _PLANNING,
        status_not_told,
    ),
    Rule(
        "status.not_relevant",
        Severity.CONSIDER,
        f"{RHP}: Hvad skal vi igennem på mødet?",
        "status",
        Phase.MEETING,
        status_not_relevant,
    ),
)
