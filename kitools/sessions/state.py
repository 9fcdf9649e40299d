"""What a session is at one moment: the sum of everything in its log, as values that do not change."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from types import MappingProxyType
from typing import TypeVar

from kitools.ground import KitError
from kitools.plan import Edit, MeetingForm, Plan
from kitools.sessions.events import Answered, CardAnswered, Decided, MondayChecked, MondayWritten
from kitools.sessions.material.stages import Slot, Stage
from kitools.sessions.values import CITIZEN, Group, Measure, Person, Setting, TellWeek, Version

K = TypeVar("K")
V = TypeVar("V")
_EMPTY = Plan()


@dataclass(frozen=True)
class Change:
    """One change of a plan, for undoing and replay: its number in the log, when, who, what, and whether it stands."""

    number: int
    at: datetime
    who: str
    edits: tuple[Edit, ...]
    undone: bool = False
    undoes: tuple[int, ...] = ()


@dataclass(frozen=True)
class Suggestion:
    """Words for a place in the plan, waiting for the pen."""

    id: str
    at: datetime
    who: str
    path: str
    text: str


@dataclass(frozen=True)
class Aside:
    """Words of `who` that met another's in the same field: kept until he or she has seen both."""

    number: int
    who: str
    path: str
    text: str
    stands: str
    by: str | None


@dataclass(frozen=True)
class Shared:
    """A note that a role told the others, when, in which week of the year, and whether consent or law covered it."""

    note: str
    role: str
    at: datetime
    week: int
    covered: bool


@dataclass(frozen=True)
class Card:
    """A card that a group got: in which week, when, and what it decided, if it has."""

    card: str
    week: int
    at: datetime
    answer: CardAnswered | None = None
    by: str | None = None


@dataclass(frozen=True)
class Taken:
    """A decision on one of the seven questions: what, who wrote it, when, in which week of the year."""

    decided: Decided
    who: str
    at: datetime
    week: int


@dataclass(frozen=True)
class Rung:
    """A question that the group asked a role that nobody plays, and what became of it."""

    role: str
    question: str
    outcome: str


@dataclass(frozen=True)
class GroupState:
    """A group and what it has done; `plan` is what stands on its table now."""

    group: Group
    plan: Plan = _EMPTY
    begun: Plan = _EMPTY
    has_begun: bool = False
    form: MeetingForm = MeetingForm.COORDINATION
    pen: str | None = None
    changes: tuple[Change, ...] = ()
    suggestions: tuple[Suggestion, ...] = ()
    asides: tuple[Aside, ...] = ()
    shared: tuple[Shared, ...] = ()
    asked: tuple[tuple[str, str], ...] = ()
    rung: tuple[Rung, ...] = ()
    decisions: tuple[Taken, ...] = ()
    cards: tuple[Card, ...] = ()
    weeks: tuple[TellWeek, ...] = ()
    versions: tuple[Version, ...] = ()
    years: Mapping[int, tuple[Measure, ...]] = field(default_factory=lambda: MappingProxyType({}))
    agenda_item: int = 0
    agenda_at: datetime | None = None
    hand: bool = False
    playing: tuple[str, ...] = ()
    stopped: tuple[str, ...] = ()
    last_at: datetime | None = None

    @property
    def week(self) -> int:
        """The last week of everyday life that has been told, 0 before the first."""
        return self.weeks[-1].week if self.weeks else 0

    @property
    def citizen(self) -> str | None:
        """Who plays the citizen; `None` where nobody does, or has stopped: then the system answers."""
        seated = (seat.participant for seat in self.group.seats if seat.role == CITIZEN)
        return next((name for name in seated if name not in self.stopped), None)

    @property
    def members(self) -> tuple[str, ...]:
        """The ids of those who sit in the group."""
        return tuple(seat.participant for seat in self.group.seats)

    def decision(self, question: int) -> Taken | None:
        """Return the group's latest decision on one of the seven questions."""
        return next((one for one in reversed(self.decisions) if one.decided.question == question), None)

    def card(self, card: str) -> Card | None:
        """Return what became of a card in the group, `None` if it has not come."""
        return next((one for one in self.cards if one.card == card), None)


@dataclass(frozen=True)
class Need:
    """Something an organisation must change, whom it is addressed to, which barrier it is, and who voted for it."""

    id: str
    at: datetime
    group: str | None
    text: str
    addressed: str
    barrier: str
    votes: frozenset[str] = frozenset()


@dataclass(frozen=True)
class Message:
    """Something the trainer said to all, or to one group."""

    number: int
    at: datetime
    text: str
    group: str | None


@dataclass(frozen=True)
class State:
    """A session after `number` events; `place` is the slot it stands in, -1 before it is set up.

    `entered_at` is when the slot was entered, `paused_at` since when it rests, `paused` the seconds it has rested
    before that, `extra` the minutes that the trainer has added to the slot.
    """

    number: int = 0
    setting: Setting | None = None
    people: Mapping[str, Person] = field(default_factory=lambda: MappingProxyType({}))
    gone: frozenset[str] = frozenset()
    groups: Mapping[str, GroupState] = field(default_factory=lambda: MappingProxyType({}))
    place: int = 0
    entered_at: datetime | None = None
    paused_at: datetime | None = None
    paused: float = 0.0
    extra: int = 0
    armed: tuple[str, ...] = ()
    messages: tuple[Message, ...] = ()
    demonstration: int = 0
    pictures: int = 0
    closed: bool = False
    closed_at: datetime | None = None
    follow_up_open: bool = False
    needs: Mapping[str, Need] = field(default_factory=lambda: MappingProxyType({}))
    answers: tuple[Answered, ...] = ()
    mondays: Mapping[str, MondayWritten] = field(default_factory=lambda: MappingProxyType({}))
    checks: Mapping[str, MondayChecked] = field(default_factory=lambda: MappingProxyType({}))
    opened_at: datetime | None = None
    last_at: datetime | None = None

    @property
    def set_up(self) -> Setting:
        """How the session is set up; raise `KitError("session.not_open")` before it is."""
        if self.setting is None:
            raise KitError("session.not_open")
        return self.setting

    @property
    def slot(self) -> Slot:
        """The slot of time that the session stands in."""
        return self.set_up.slots[min(self.place, len(self.set_up.slots) - 1)]

    @property
    def stage(self) -> Stage:
        """The stage that the session stands in."""
        return Stage.CLOSED if self.closed else self.slot.stage

    def group(self, name: str) -> GroupState:
        """Return the group called `name`; raise `KitError("session.no_such_group")`."""
        if name not in self.groups:
            raise KitError("session.no_such_group", group=name)
        return self.groups[name]

    def group_of(self, participant: str) -> GroupState | None:
        """Return the group in which `participant` sits, if any."""
        return next((one for one in self.groups.values() if participant in one.members), None)

    def role_of(self, participant: str) -> str | None:
        """Return the role that `participant` plays, if any."""
        found = self.group_of(participant)
        return found.group.role_of(participant) if found else None

    def here(self) -> tuple[Person, ...]:
        """Return those who have come and not gone home, in the order in which they came."""
        return tuple(person for name, person in self.people.items() if name not in self.gone)

    def nickname(self, who: str | None) -> str:
        """Return what `who` is called, an empty text for nobody and for the trainer."""
        person = self.people.get(who or "")
        return person.nickname if person else ""


def with_entry(known: Mapping[K, V], key: K, value: V) -> Mapping[K, V]:
    """Return `known` with `value` under `key`; `known` is unchanged."""
    return MappingProxyType({**known, key: value})
