"""What a plan arranges, as numbers: one small function for each thing that decides who gets the ball, and when."""

from dataclasses import dataclass
from datetime import date, timedelta

import numpy as np

from kitools.plan import Acceptance, ContactState, MeetingForm, NetworkWish, Plan, Sector, Trigger
from kitools.simulation.interventions import Duty, duties
from kitools.simulation.mechanisms import Mechanism
from kitools.simulation.parameters import Parameters
from kitools.simulation.result import KINDS, Bools, Floats, Situation, Source
from kitools.simulation.routes import Route, routes
from kitools.simulation.sharing_weeks import sharing_by_week
from kitools.simulation.sources import sources

FREE_ITEMS = 10
NOBODY = -1
_NO_DAY = date(2026, 1, 5)


@dataclass(frozen=True)
class Arrangement:
    """What the plan arranges for a case, before any chance is drawn.

    `plan_week` is the week from which the plan acts, `None` where no meeting has a day; then `meeting_weekly` is the
    chance per week. `hours` (participants,) is per week, after what other plans take. There is one entry for each
    source in `routes` and `sharing` (sources, weeks). `noticed` (kinds,): whether somebody writes after such a change.
    """

    participants: tuple[str, ...]
    sectors: tuple[Sector, ...]
    sources: tuple[Source, ...]
    routes: tuple[Route, ...]
    sharing: Bools
    plan_week: int | None
    meeting_weekly: float
    acceptance: float
    begins_stale: bool
    has_owner: bool
    coordinator: int
    stand_in: int
    hours: Floats
    writer: int
    update_hours: float
    noticed: Bools
    fixed_weeks: int | None
    next_meeting_week: int | None
    meeting_writes: float
    information_shared: float
    involvement: float
    crisis_agreement: bool
    discharge_agreement: bool
    duties: tuple[Duty, ...]
    contact_sectors: tuple[int, ...]

    def chance_at_meeting(self, week: int) -> float:
        """Return the chance that a meeting or a fixed time in `week` brings the plan up to date."""
        if self.is_fixed(week):
            return 1.0
        return self.meeting_writes if week == self.next_meeting_week else 0.0

    def notices(self, kind: Trigger) -> bool:
        """Whether somebody writes after a change of `kind`."""
        return bool(self.noticed[KINDS.index(kind)])

    def is_fixed(self, week: int) -> bool:
        """Whether the plan is due for its regular update in `week`."""
        if self.fixed_weeks is None or self.writer == NOBODY or self.plan_week is None or week <= self.plan_week:
            return False
        return (week - self.plan_week) % self.fixed_weeks == 0


def arrangement(
    situation: Situation, plan: Plan, p: Parameters, off: frozenset[Mechanism] = frozenset(), weeks: int = 52
) -> Arrangement:
    """Return what `plan` arranges for `situation`, with the mechanisms in `off` out of the way."""
    participants = tuple(dict.fromkeys(who.id for who in plan.participants))
    begin = first_day(plan)
    every, met = sources(situation), sectors(situation, plan)
    coordinator, stand_in = _tovholder(plan, participants, off)
    if coordinator == NOBODY and Mechanism.COORDINATOR in off:
        participants, coordinator = (*participants, "coordinator"), len(participants)
        if Mechanism.STAND_IN in off:
            stand_in = coordinator
    hours = hours_set_aside(plan, participants, coordinator, p)
    if coordinator != NOBODY:
        hours[coordinator] = max(0.0, hours[coordinator] - other_plans_hours(plan, p, off))
    every_route = routes(situation, plan, every, participants, coordinator, begin, p, off)
    upkeep_writer = writer(plan, participants, coordinator, off)
    return Arrangement(
        participants=participants,
        sectors=met,
        sources=every,
        routes=every_route,
        sharing=sharing_by_week(plan, every, every_route, begin, weeks, off),
        plan_week=plan_week(plan, begin, off),
        meeting_weekly=meeting_weekly(plan, p),
        acceptance=acceptance(situation, plan, p, off),
        begins_stale=begins_stale(plan, begin, p) and Mechanism.UPKEEP not in off,
        has_owner=plan.participant(plan.owner) is not None or Mechanism.INITIATIVE in off,
        coordinator=coordinator,
        stand_in=stand_in,
        hours=hours,
        writer=upkeep_writer,
        update_hours=update_hours(plan, p, off),
        noticed=np.array([upkeep_writer != NOBODY and kind in plan.upkeep.triggers for kind in KINDS]),
        fixed_weeks=plan.upkeep.fixed_weeks,
        next_meeting_week=week_of(plan.meeting.next_meeting, begin),
        meeting_writes=float(p.network_meeting_writes) if plan.meeting.form is MeetingForm.NETWORK else 1.0,
        information_shared=information_shared(plan, p, off),
        involvement=involvement(plan, off),
        crisis_agreement=_can_answer(every_route, every, Trigger.CRISIS),
        discharge_agreement=_can_answer(every_route, every, Trigger.DISCHARGE),
        duties=duties(plan, participants, hours, begin, p, off),
        contact_sectors=_in_contact(situation, met),
    )


def first_day(plan: Plan) -> date:
    """Return the first day of week 1: when the plan's year begins, or the nearest day that is known."""
    return plan.begins_on or plan.meeting.held_on or plan.initiated_on or _NO_DAY


def week_of(day: date | None, begin: date) -> int | None:
    """Return the week (from 1) in which `day` falls; before the beginning counts as 0 or less."""
    return None if day is None else (day - begin) // timedelta(weeks=1) + 1


def sectors(situation: Situation, plan: Plan) -> tuple[Sector, ...]:
    """Return every sector that the course meets, those in contact first."""
    met = [contact.sector for contact in situation.contacts if contact.state is ContactState.IN_CONTACT]
    met += [contact.sector for contact in situation.contacts]
    met += [source.sector for source in sources(situation)] + [who.sector for who in plan.participants]
    return tuple(dict.fromkeys(met))


def plan_week(plan: Plan, begin: date, off: frozenset[Mechanism]) -> int | None:
    """Return the week from which the plan acts: that of its meeting; at once if INITIATIVE is no barrier."""
    if Mechanism.INITIATIVE in off and plan.meeting.held_on is None:
        return 1
    held = week_of(plan.meeting.held_on, begin)
    return None if held is None else max(held, 1)


def meeting_weekly(plan: Plan, p: Parameters) -> float:
    """Return the chance per week that a meeting without a day is held: it depends on initiator and owner."""
    chosen = (plan.initiator is not None) + (plan.participant(plan.owner) is not None)
    return float((p.meeting_weekly_none, p.meeting_weekly_one, p.meeting_weekly_both)[chosen])


def begins_stale(plan: Plan, begin: date, p: Parameters) -> bool:
    """Whether the plan was made so long before the beginning that it is out of date already."""
    held = plan.meeting.held_on
    return held is not None and begin - held > timedelta(weeks=float(p.stale_weeks))


def involvement(plan: Plan, off: frozenset[Mechanism] = frozenset()) -> float:
    """Return how far the citizen and the network are in it, from 0 to 1: own words, network asked, attendance."""
    if Mechanism.INVOLVEMENT in off:
        return 1.0
    asked = any(relative.wish is not NetworkWish.NOT_ASKED for relative in plan.network)
    came = plan.meeting.citizen_attendance is not None and plan.meeting.citizen_attendance.value != "absent"
    return (bool(plan.wish.strip()) + asked + came) / 3


def acceptance(situation: Situation, plan: Plan, p: Parameters, off: frozenset[Mechanism]) -> float:
    """Return the chance that the citizen accepts the plan: known, or depending on involvement and motivation."""
    word = plan.meeting.citizen_acceptance
    if Mechanism.CONSENT in off or word is Acceptance.ACCEPTED:
        return 1.0
    if word is Acceptance.DECLINED:
        return 0.0
    unmotivated = 0.0 if Mechanism.MOTIVATION in off else situation.covariates.low_motivation
    base = float(p.acceptance_pending)
    odds = base / (1 - base) * float(p.involvement_acceptance) ** involvement(plan, off)
    odds *= float(p.motivation_acceptance) ** unmotivated
    return float(odds / (1 + odds))


def hours_set_aside(plan: Plan, participants: tuple[str, ...], coordinator: int, p: Parameters) -> Floats:
    """Return each participant's hours per week: committed, else those of own interventions; shape (participants,)."""
    committed = {one.participant: one.hours_per_week for one in plan.commitments if one.hours_per_week is not None}
    own = dict.fromkeys(participants, 0.0)
    for one in plan.interventions:
        if len(one.responsible) == 1 and one.responsible[0] in own and one.answer.value == "accepted":
            own[one.responsible[0]] += one.hours_per_week or 0.0
    hours = np.array([committed.get(who, own[who] + float(p.hours_unsaid)) for who in own] or [], dtype=np.float32)
    if coordinator != NOBODY:
        agreed = plan.coordinator.hours_per_week
        hours[coordinator] += float(p.hours_unsaid) if agreed is None else agreed
    return hours


def other_plans_hours(plan: Plan, p: Parameters, off: frozenset[Mechanism]) -> float:
    """Return the coordinator's hours per week that go to plans neither merged, referred to nor replaced."""
    beside = sum(other.action is None for other in plan.other_plans)
    return 0.0 if Mechanism.COMPETING_PLANS in off else beside * float(p.hours_other_plan)


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


def information_shared(plan: Plan, p: Parameters, off: frozenset[Mechanism]) -> float:
    """Return the chance that what is known is there where it is needed, while the plan acts and sharing is open."""
    if Mechanism.SHARED_KNOWLEDGE in off:
        return 1.0
    network = plan.meeting.form is MeetingForm.NETWORK
    return float(p.information_network_meeting if network else p.information_shared)


def _tovholder(plan: Plan, participants: tuple[str, ...], off: frozenset[Mechanism]) -> tuple[int, int]:
    """Return the places of coordinator and stand-in; the coordinator is never missed where STAND_IN is off."""
    named = (plan.coordinator.participant, plan.coordinator.stand_in)
    place, other = (participants.index(who) if who in participants else NOBODY for who in named)
    if other == NOBODY and Mechanism.STAND_IN in off:
        other = place
    return place, other


def _can_answer(every_route: tuple[Route, ...], every: tuple[Source, ...], kind: Trigger) -> bool:
    """Whether an agreement answers the course's own event of `kind`."""
    return any(r.who != NOBODY for r, s in zip(every_route, every, strict=True) if s.kind is kind and s.of_the_course)


def _in_contact(situation: Situation, met: tuple[Sector, ...]) -> tuple[int, ...]:
    """Return the places of the sectors that have the weekly appointment in turn; the first met if none has contact."""
    having = [contact.sector for contact in situation.contacts if contact.state is ContactState.IN_CONTACT]
    return tuple(met.index(sector) for sector in dict.fromkeys(having)) or (0,)
