"""What the trainer does: sets the session up, steers its stages, sends cards, lets weeks pass."""

from typing import Literal

from pydantic import Field

from kitools.plan import Id, Plan, Text
from kitools.sessions.events.base import Event
from kitools.sessions.values import Group, Measure, Setting, TellWeek


class Opened(Event):
    """The session was set up; said again while it waits, it replaces what was set up before."""

    kind: Literal["opened"] = "opened"
    setting: Setting


class Grouped(Event):
    """The groups are these; groups that had begun keep what they have done."""

    kind: Literal["grouped"] = "grouped"
    groups: tuple[Group, ...]


class Begun(Event):
    """A group begins with this plan."""

    kind: Literal["begun"] = "begun"
    group: Id
    plan: Plan


class StageEntered(Event):
    """The session stands in the slot at `place` (from 0) of its setting."""

    kind: Literal["stage_entered"] = "stage_entered"
    place: int = Field(ge=0)


class Paused(Event):
    """Everybody's input is blocked."""

    kind: Literal["paused"] = "paused"


class Resumed(Event):
    """Input is open again."""

    kind: Literal["resumed"] = "resumed"


class Extended(Event):
    """The stage lasts this many minutes longer (fewer, where negative)."""

    kind: Literal["extended"] = "extended"
    minutes: int = Field(ge=-120, le=120)


class MessageSent(Event):
    """The trainer says something to all, or to one group."""

    kind: Literal["message_sent"] = "message_sent"
    text: Text
    group: Id | None = None


class CardSent(Event):
    """An event card reached a group in a week of its year."""

    kind: Literal["card_sent"] = "card_sent"
    group: Id
    card: Id
    week: int = Field(ge=1, le=52)


class CardUndone(Event):
    """A card was taken back: it never came."""

    kind: Literal["card_undone"] = "card_undone"
    group: Id
    card: Id


class CardsArmed(Event):
    """These cards come by themselves in their week, and no others."""

    kind: Literal["cards_armed"] = "cards_armed"
    cards: tuple[Id, ...]


class WeeksPassed(Event):
    """Weeks of everyday life passed for a group, told as they went under its plan."""

    kind: Literal["weeks_passed"] = "weeks_passed"
    group: Id
    weeks: tuple[TellWeek, ...]


class YearPassed(Event):
    """A whole year went under a group's plan, many courses over; the plan is kept as a version."""

    kind: Literal["year_passed"] = "year_passed"
    group: Id
    measures: tuple[Measure, ...]


class PicturesDrawn(Event):
    """The figures of the years that have gone are kept: every page may show them."""

    kind: Literal["pictures_drawn"] = "pictures_drawn"


class DemonstrationStepped(Event):
    """The meeting that is shown stands at this line (from 0)."""

    kind: Literal["demonstration_stepped"] = "demonstration_stepped"
    line: int = Field(ge=0)


class Closed(Event):
    """The session is over: nobody can join it."""

    kind: Literal["closed"] = "closed"


class FollowUpOpened(Event):
    """Those who come back by their own code may answer the follow-up from now on."""

    kind: Literal["follow_up_opened"] = "follow_up_opened"


class Reopened(Event):
    """The session goes on after all."""

    kind: Literal["reopened"] = "reopened"
