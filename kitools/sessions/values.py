"""What a session is made of before anything happens in it: how it is set up, who is in it, and the groups."""

from typing import Annotated

from pydantic import AfterValidator, Field, StringConstraints

from kitools.plan import Day, Id, MeetingForm, Plan, Sector, Text, Value
from kitools.plan.base import without_cpr
from kitools.sessions.material.deck import Deck
from kitools.sessions.material.library import deck
from kitools.sessions.material.stages import Slot

FACILITATOR = "facilitator"
"""Who the trainer is in the log; participants have ids of their own."""

CITIZEN, OBSERVER = "borger", "iagttager"
"""The two places in a group that are no role of the case: the citizen, and whoever watches and helps."""

Name = Annotated[
    str, StringConstraints(min_length=1, max_length=40, strip_whitespace=True), AfterValidator(without_cpr)
]
"""A nickname, or the name of a group or a session."""


class Setting(Value):
    """How a session is set up: format, slots of time, cards, language; `seed` is the luck that all groups meet.

    `begins_on` is the Monday on which the fictive year begins. `armed` are the cards that come by themselves in
    their week, of the shipped `deck` or of the trainer's `own_deck`. `citizen_played` says whether somebody in each
    group plays the citizen. `cases` are the cases that groups are given in turn, where they are to work with
    different ones; none means `case` for all.
    """

    title: Name
    language: str = "da"
    format: Id
    slots: tuple[Slot, ...]
    case: Id
    cases: tuple[Id, ...] = ()
    short: bool = True
    blank: bool = False
    begins_on: Day
    deck: Id = "first-deck"
    own_deck: Deck | None = None
    armed: tuple[Id, ...] = ()
    questionnaires: bool = True
    citizen_played: bool = False
    group_size: int = Field(default=6, ge=2, le=12)
    demonstration: Id | None = None
    seed: int = Field(default=7, ge=0)

    @property
    def cards(self) -> Deck:
        """The session's event cards: the trainer's own deck, or the shipped one; raise `KitError("deck.unknown")`."""
        return self.own_deck or deck(self.deck)


class Person(Value):
    """A participant: an id, the nickname, and the sector he or she really works in."""

    id: Id
    nickname: Name
    sector: Sector


class Seat(Value):
    """A participant's place in a group: the id of a role of the case, `borger`, or `iagttager`."""

    participant: Id
    role: Id


class Group(Value):
    """A group: its id and name, its case, the form of meeting it holds, and who sits in it as what."""

    id: Id
    name: Name
    case: Id
    form: MeetingForm = MeetingForm.COORDINATION
    seats: tuple[Seat, ...] = ()

    def role_of(self, participant: str) -> str | None:
        """Return the role that `participant` has in the group, `None` for somebody else."""
        return next((seat.role for seat in self.seats if seat.participant == participant), None)


class Version(Value):
    """A group's plan as it was when a year was let go under it."""

    number: int = Field(ge=1)
    plan: Plan


class Told(Value):
    """One line of a simulated week, as a code with its facts; `lane` is the sector it concerns, if one."""

    code: str
    tone: str
    lane: Sector | None = None
    facts: dict[str, int | float | str] = Field(default_factory=dict)


class TellWeek(Value):
    """A simulated week as it was told: the course's state, whether the plan was up to date, and the balls left open."""

    week: int = Field(ge=1, le=52)
    state: str
    contact_kept: bool
    plan_exists: bool
    plan_up_to_date: bool
    open_balls: tuple[str, ...] = ()
    lines: tuple[Told, ...] = ()


class Measure(Value):
    """One number of a simulated year: its mean over the courses, and what 10, 50 and 90 of 100 do not exceed."""

    name: str
    mean: float
    p10: float
    median: float
    p90: float


class Reply(Value):
    """One answer of a questionnaire: a step of the scale, or a text."""

    item: Id
    step: int | None = Field(default=None, ge=1, le=5)
    text: Text = ""
