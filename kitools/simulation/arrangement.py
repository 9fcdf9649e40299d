"""What a plan arranges, as numbers: one small function for each thing that decides who gets the ball, and when."""

from dataclasses import dataclass
from datetime import date
from functools import cached_property

import numpy as np

from kitools.plan import ContactState, Plan, Sector, Trigger
from kitools.simulation.agreeing import acceptance, involvement
from kitools.simulation.interventions import Duty, duties
from kitools.simulation.mechanisms import Mechanism
from kitools.simulation.meetings import begins_stale, first_day, meeting_weekly, plan_week, raises_ki, week_of
from kitools.simulation.parameters import Parameters
from kitools.simulation.result import KINDS, Bools, Floats, Situation, Source
from kitools.simulation.routes import Route, agreements, named, routes
from kitools.simulation.sharing_weeks import sharing_by_week
from kitools.simulation.sources import sources
from kitools.simulation.worktime import (
    NOBODY,
    conflict,
    hours_set_aside,
    other_plans_hours,
    time_to_write,
    update_hours,
    writer,
)

UNNAMED = "*coordinator"
"""The coordinator whom nobody named, where COORDINATOR is switched off; no participant can have this id."""


@dataclass(frozen=True)
class Asked:
    """What an arrangement is made of: case, plan, first day, numbers, what is switched off, and how many weeks."""

    situation: Situation
    plan: Plan
    begin: date
    p: Parameters
    off: frozenset[Mechanism]
    weeks: int


@dataclass(frozen=True)
class Arrangement:
    """What the plan arranges for a case, before any chance is drawn.

    `plan_week` is the week from which the plan acts, `None` where no meeting has a day; then `meeting_weekly` is the
    chance per week. `hours` (participants,) is per week, after what other plans take. `noticed` (kinds,): whether
    somebody writes after such a change. What only balls and interventions need (`routes`, `sharing`, `duties`) is
    worked out when it is first asked for: the exact subset has neither.
    """

    asked: Asked
    participants: tuple[str, ...]
    sectors: tuple[Sector, ...]
    sources: tuple[Source, ...]
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
    time_to_write: float
    time_instead: float
    next_meeting_week: int | None
    meeting_writes: float
    competent: bool
    conflict: float
    information_shared: float
    involvement: float
    crisis_agreement: bool
    discharge_agreement: bool
    contact_sectors: tuple[int, ...]

    @cached_property
    def routes(self) -> tuple[Route, ...]:
        """Return how the ball of each source finds somebody."""
        of = self.asked
        who = self.participants, self.coordinator
        return routes(of.situation, of.plan, self.sources, *who, of.begin, of.p, of.off)

    @cached_property
    def sharing(self) -> Bools:
        """Return whether sharing is open for each source in each week; shape (sources, weeks)."""
        of = self.asked
        return sharing_by_week(of.plan, self.sources, self.routes, of.begin, of.weeks, of.off)

    @cached_property
    def duties(self) -> tuple[Duty, ...]:
        """Return the prioritised interventions that fall due, in the order of the plan."""
        of = self.asked
        return duties(of.plan, self.participants, self.hours, of.begin, of.p, of.off)

    @property
    def stand_in_writes(self) -> bool:
        """Whether the stand-in writes while the coordinator, who is the writer, is away."""
        return self.writer == self.coordinator and NOBODY not in (self.writer, self.stand_in)

    def chances_at_meetings(self, weeks: int) -> dict[int, float]:
        """Return the chance that a meeting or a fixed time brings the plan up to date, by the week that has one."""
        found: dict[int, float] = {}
        if self.fixed_weeks is not None and self.writer != NOBODY and self.plan_week is not None:
            fixed = range(self.plan_week + self.fixed_weeks, weeks + 1, self.fixed_weeks)
            found = dict.fromkeys(fixed, self.time_to_write)
        if self.next_meeting_week is not None and 0 < self.next_meeting_week <= weeks:
            found[self.next_meeting_week] = max(found.get(self.next_meeting_week, 0.0), self.meeting_writes)
        return found

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
    every = sources(situation)
    met = sectors(situation, plan, every)
    coordinator, stand_in = _tovholder(plan, participants, off)
    if coordinator == NOBODY and Mechanism.COORDINATOR in off:
        participants, coordinator = (*participants, UNNAMED), len(participants)
        if Mechanism.STAND_IN in off:
            stand_in = coordinator
    hours = hours_set_aside(plan, participants, coordinator, p)
    if coordinator != NOBODY:
        hours[coordinator] = max(0.0, hours[coordinator] - other_plans_hours(plan, p, off))
    agreed = agreements(plan)
    answered = {kind for kind, one in agreed.items() if named(one, participants, coordinator, off) != NOBODY}
    upkeep_writer = writer(plan, participants, coordinator, off)
    return Arrangement(
        asked=Asked(situation, plan, begin, p, off, weeks),
        participants=participants,
        sectors=met,
        sources=every,
        plan_week=plan_week(plan, begin, off),
        meeting_weekly=meeting_weekly(plan, p, off),
        acceptance=acceptance(situation, plan, p, off),
        begins_stale=begins_stale(plan, p) and Mechanism.UPKEEP not in off,
        has_owner=plan.participant(plan.owner) is not None or Mechanism.INITIATIVE in off,
        coordinator=coordinator,
        stand_in=stand_in,
        hours=hours,
        writer=upkeep_writer,
        update_hours=update_hours(plan, p, off),
        noticed=np.array([upkeep_writer != NOBODY and kind in plan.upkeep.triggers for kind in KINDS]),
        fixed_weeks=plan.upkeep.fixed_weeks,
        time_to_write=time_to_write(hours, upkeep_writer, plan, p, off),
        time_instead=time_to_write(hours, stand_in, plan, p, off),
        next_meeting_week=week_of(plan.meeting.next_meeting, begin),
        meeting_writes=1.0 if raises_ki(plan, off) else float(p.network_meeting_writes),
        competent=bool(plan.coordinator.competences.strip()) or Mechanism.COMPETENCE in off,
        conflict=conflict(plan, p, off),
        information_shared=information_shared(plan, p, off),
        involvement=involvement(plan, off),
        crisis_agreement=Trigger.CRISIS in answered,
        discharge_agreement=Trigger.DISCHARGE in answered,
        contact_sectors=_in_contact(situation, met),
    )


def sectors(situation: Situation, plan: Plan, every: tuple[Source, ...]) -> tuple[Sector, ...]:
    """Return every sector that the course meets, those in contact first."""
    met = [contact.sector for contact in situation.contacts if contact.state is ContactState.IN_CONTACT]
    met += [contact.sector for contact in situation.contacts]
    met += [source.sector for source in every] + [who.sector for who in plan.participants]
    return tuple(dict.fromkeys(met))


def information_shared(plan: Plan, p: Parameters, off: frozenset[Mechanism]) -> float:
    """Return the chance that what is known is there where it is needed, while the plan acts and sharing is open."""
    if Mechanism.SHARED_KNOWLEDGE in off:
        return 1.0
    return float(p.information_shared if raises_ki(plan, off) else p.information_network_meeting)


def _tovholder(plan: Plan, participants: tuple[str, ...], off: frozenset[Mechanism]) -> tuple[int, int]:
    """Return the places of coordinator and stand-in; the coordinator is never missed where STAND_IN is off."""
    named = (plan.coordinator.participant, plan.coordinator.stand_in)
    place, other = (participants.index(who) if who in participants else NOBODY for who in named)
    if other == place:
        other = NOBODY  # nobody stands in for himself
    if other == NOBODY and Mechanism.STAND_IN in off:
        other = place
    return place, other


def _in_contact(situation: Situation, met: tuple[Sector, ...]) -> tuple[int, ...]:
    """Return the places of the sectors that have the weekly appointment in turn; the first met if none has contact."""
    having = [contact.sector for contact in situation.contacts if contact.state is ContactState.IN_CONTACT]
    return tuple(met.index(sector) for sector in dict.fromkeys(having)) or (0,)
