"""Who answers an event, and how soon: the agreement, the coordinator, or somebody who comes upon it."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from math import ceil

import numpy as np

from kitools.plan import ContactState, IfThen, Plan, Sector, Trigger
from kitools.simulation.mechanisms import Mechanism
from kitools.simulation.meetings import raised, raises_ki
from kitools.simulation.parameters import Parameters
from kitools.simulation.result import Situation, SomeContact, Source

OPEN_TO_ALL = (Sector.CITIZEN, Sector.GENERAL_PRACTICE)
"""Where nobody needs a referral."""


@dataclass(frozen=True)
class Route:
    """How the ball of one source finds somebody.

    `who` is the place of the participant whom a hvis–så agreement names (-1: none), who can act from
    `ready_week` and does so at `rate` per day; `promised` says that an agreement exists, even without a name, and
    `within` its days. `lost_*` are the chances that the hand-overs on the way lose the ball. `sector_ready` is the
    week from which the event's own sector can act. `recipient` is the sector that needs to know.
    """

    promised: bool
    who: int
    within: float
    rate: float
    ready_week: int
    sector_ready: int
    lost_by_agreement: float
    lost_by_coordinator: float
    lost_alone: float
    recipient: Sector | None


def routes(  # noqa: PLR0913, PLR0917 - everything that decides a route
    situation: Situation,
    plan: Plan,
    every: tuple[Source, ...],
    participants: tuple[str, ...],
    coordinator: int,
    begin: date,
    p: Parameters,
    off: frozenset[Mechanism],
) -> tuple[Route, ...]:
    """Return the route of each source."""
    agreed = agreements(plan)
    sector_of = {who.id: who.sector for who in reversed(plan.participants)}
    following = _sector(sector_of, participants, coordinator)
    met = {*sector_of.values(), *(source.sector for source in every)}
    ready = {sector: ready_week(sector, situation, plan, begin, p, off) for sector in met}
    eased = float(p.handover_ki_meeting) if raises_ki(plan, off) else 1.0
    handed_over = lost(1, p, off, eased)
    alone = lost(max(1, _sectors_in_contact(situation) - 1), p, off)
    kept_within = -np.log1p(-float(p.agreement_kept))

    def route(source: Source) -> Route:
        promise = agreed.get(source.kind)
        who = named(promise, participants, coordinator, off)
        within = float(p.within_days_unsaid) if promise is None or promise.within_days is None else promise.within_days
        answering = _sector(sector_of, participants, who)
        return Route(
            promised=promise is not None,
            who=who,
            within=within,
            rate=0.0 if who < 0 else kept_within / (within + 1),
            ready_week=ready.get(answering, 1) if answering else 1,
            sector_ready=ready[source.sector],
            lost_by_agreement=handed_over if answering is not source.sector else 0.0,
            lost_by_coordinator=handed_over if following is not source.sector else 0.0,
            lost_alone=alone,
            recipient=answering or following,
        )

    return tuple(route(source) for source in every)


def agreements(plan: Plan) -> dict[Trigger, IfThen]:
    """Return the hvis–så agreement that answers each kind of event: one with a name before one without."""
    found: dict[Trigger, IfThen] = {}
    for one in plan.if_thens:
        earlier = found.get(one.trigger)
        if earlier is None or (plan.participant(one.who) and not plan.participant(earlier.who)):
            found[one.trigger] = one
    return found


def named(agreed: IfThen | None, participants: tuple[str, ...], coordinator: int, off: frozenset[Mechanism]) -> int:
    """Return the place of whom the agreement names; the coordinator stands in for no name where OBLIGATIONS is off."""
    if agreed is None:
        return -1
    if agreed.who in participants:
        return participants.index(agreed.who)
    return coordinator if Mechanism.OBLIGATIONS in off else -1


def lost(handovers: int, p: Parameters, off: frozenset[Mechanism], eased: float = 1.0) -> float:
    """Return the chance that one of so many hand-overs loses the ball; `eased` multiplies the odds of each."""
    return 0.0 if Mechanism.HANDOVERS in off else 1 - (1 - raised(float(p.handover_lost), eased)) ** handovers


def ready_week(  # noqa: PLR0913, PLR0917
    sector: Sector, situation: Situation, plan: Plan, begin: date, p: Parameters, off: frozenset[Mechanism]
) -> int:
    """Return the first week in which `sector` can act: at once where there is contact, else after referral and wait.

    Minutes of a meeting with the elements of a coordinating plan shorten the wait (not that which the law limits).
    A sector of which nothing is said has no contact.
    What the plan says of the contact stands before what the case says.
    """
    contact = _contact(plan.contacts, sector) or _contact(situation.contacts, sector)
    if Mechanism.OTHER_SECTOR in off or sector in OPEN_TO_ALL:
        return 1
    if contact is not None and contact.state is ContactState.IN_CONTACT:
        return 1
    held = plan.meeting.held_on is not None and raises_ki(plan, off)
    sooner = float(p.visitation_ki_minutes) if held else 1.0
    if contact is None or contact.state is not ContactState.REFERRED:
        return 1 + ceil(float(p.weeks_unreferred) * sooner)
    wait = round(float(p.weeks_integrated)) if contact.integrated_treatment else ceil(float(p.weeks_referred) * sooner)
    return max(1, 1 + wait + _weeks_before(contact, begin))


def _weeks_before(contact: SomeContact, begin: date) -> int:
    """Return the weeks from the beginning to the referral; negative if it was made before, 0 if its day is unknown."""
    referred = contact.referred_on
    if isinstance(referred, date):
        return (referred - begin).days // 7
    return 0 if referred is None else referred // 7


def _contact(contacts: Iterable[SomeContact], sector: Sector) -> SomeContact | None:
    """Return the contact with `sector`, if it is told."""
    return next((one for one in contacts if one.sector is sector), None)


def _sectors_in_contact(situation: Situation) -> int:
    """Return how many sectors are around the citizen."""
    return len({one.sector for one in situation.contacts if one.state is ContactState.IN_CONTACT})


def _sector(sector_of: dict[str, Sector], participants: tuple[str, ...], place: int) -> Sector | None:
    """Return the sector of the participant at `place`."""
    return sector_of.get(participants[place]) if place >= 0 else None
