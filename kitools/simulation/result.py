"""What a simulation returns: many parallel courses of one case under one plan."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any, Protocol

import numpy as np
from numpy.typing import NDArray

from kitools.cases.course import CaseEvent, CourseState, Covariates
from kitools.ground import KitError
from kitools.plan import ContactState, Plan, Sector, Trigger
from kitools.simulation.mechanisms import Mechanism
from kitools.simulation.parameters import Parameters

STATES: tuple[CourseState, ...] = tuple(CourseState)
"""The five states; their place here is their number in `Result.states`."""

KINDS: tuple[Trigger, ...] = tuple(Trigger)
"""The kinds of event; their place here is their number in `Events.kind`."""

Bools = NDArray[np.bool_]
Ints = NDArray[np.integer]
Floats = NDArray[np.floating]
Column = NDArray[Any]


class SomeContact(Protocol):
    """The contact with one sector, as a plan (a date) or a case (days from its start) tells it."""

    @property
    def sector(self) -> Sector:
        """Which sector."""
        ...

    @property
    def state(self) -> ContactState:
        """None, referred, in contact or ended."""
        ...

    @property
    def referred_on(self) -> date | int | None:
        """When the referral was made: a date, or days from the start."""
        ...

    @property
    def integrated_treatment(self) -> bool:
        """Whether the contact is integrated treatment."""
        ...


class Situation(Protocol):
    """What the simulation asks of a case; every `Case` is one."""

    @property
    def covariates(self) -> Covariates:
        """What weighs on the course at the start."""
        ...

    @property
    def events(self) -> tuple[CaseEvent, ...]:
        """What may happen in the year."""
        ...

    @property
    def contacts(self) -> Sequence[SomeContact]:
        """The citizen's contact with each sector at the start."""
        ...


@dataclass(frozen=True)
class Source:
    """Something that can open a ball: its name (the name of its luck), kind, sector, and when it may come."""

    name: str
    kind: Trigger
    sector: Sector
    first_week: int = 1
    last_week: int = 52
    chance: float = 0.0
    of_the_course: bool = False

    @property
    def event(self) -> str | None:
        """Return the id of the case's event, `None` for what comes out of the course itself."""
        return None if self.of_the_course else self.name.removeprefix("case.")

    @property
    def place(self) -> int:
        """Return the place of the kind in `KINDS`."""
        return KINDS.index(self.kind)

    def chance_in(self, week: int) -> float:
        """Return the chance that the case's event comes in `week`; the years after the first are like it."""
        return self.chance if self.first_week <= (week - 1) % 52 + 1 <= self.last_week else 0.0


@dataclass(frozen=True, eq=False)
class Events:
    """Everything that opened a ball, one row an event, sorted by course, week and kind; each array has shape (events,).

    `kind`, `source` and `sector` are places in `KINDS`, `Result.sources` and `Result.sectors`. Days count from 0 on
    the first day of week 1.
    `held_day` is -1 where nobody took the ball within the year; `held_by` is the place of a participant in
    `Result.participants`, or -1 where nobody had promised it and somebody in `sector` came upon it.
    """

    course: Ints
    week: Ints
    kind: Ints
    source: Ints
    sector: Ints
    opened_day: Ints
    held_day: Ints
    held_by: Ints
    promised: Bools
    kept: Bools
    information: Bools
    lost: Bools

    def __len__(self) -> int:
        """Return the number of events."""
        return len(self.course)

    def of(self, course: int) -> "Events":
        """Return the events of one course."""
        rows = slice(*np.searchsorted(self.course, [course, course + 1]))
        return Events(**{name: getattr(self, name)[rows] for name in self.__dataclass_fields__})


@dataclass(frozen=True, eq=False)
class Courses:
    """Courses without balls: `states` (futures, weeks + 1); `contact_kept`, `plan_up_to_date` (futures, weeks)."""

    states: NDArray[np.int8]
    contact_kept: Bools
    plan_up_to_date: Bools


@dataclass(frozen=True, eq=False)
class Result:
    """`futures` parallel courses over `weeks` weeks.

    Shapes: `states`, `relation` (futures, weeks + 1), the start first; `contact_kept`, `plan_up_to_date`,
    `plan_exists`, `coordinator_here`, `nobody` (a ball in nobody's hands at the week's end)
    (futures, weeks); `staff_hours` (futures, weeks, participants), in hours; `hours_available` (participants,),
    in hours per week; `interventions_promised`, `interventions_kept` (futures,), what fell due within the year.
    `contact_sector` (weeks,) is the place in `sectors` of the sector that has that week's appointment.
    """

    situation: Situation
    plan: Plan
    parameters: Parameters
    switched_off: frozenset[Mechanism]
    seed: int
    participants: tuple[str, ...]
    sectors: tuple[Sector, ...]
    sources: tuple[Source, ...]
    states: NDArray[np.int8]
    relation: Bools
    contact_kept: Bools
    contact_sector: Ints
    plan_exists: Bools
    plan_up_to_date: Bools
    coordinator_here: Bools
    nobody: Bools
    staff_hours: NDArray[np.float32]
    hours_available: NDArray[np.float32]
    interventions_promised: Ints
    interventions_kept: Ints
    events: Events

    @property
    def futures(self) -> int:
        """Return how many courses there are."""
        return len(self.states)

    @property
    def weeks(self) -> int:
        """Return how many weeks each course has."""
        return int(self.states.shape[1]) - 1

    def checked(self, course: int, week: int = 1) -> None:
        """Raise `KitError("simulation.no_such_week")` unless `course` (from 0) and `week` (from 1) are there."""
        if not (0 <= course < self.futures and 1 <= week <= self.weeks):
            raise KitError("simulation.no_such_week", course=course, week=week, futures=self.futures, weeks=self.weeks)

    def weeks_in_state(self) -> Ints:
        """Return the weeks that each course spends in each state; shape (futures, 5), in the order of `STATES`."""
        return np.stack([(self.states[:, 1:] == place).sum(1) for place in range(len(STATES))], 1)

    def state_shares(self) -> Floats:
        """Return the share of courses in each state; shape (weeks + 1, 5)."""
        return np.stack([(self.states == place).mean(0) for place in range(len(STATES))], 1)

    def hours_by_participant(self) -> Floats:
        """Return the mean hours of each participant in each week; shape (weeks, participants)."""
        return np.asarray(self.staff_hours.mean(0))
