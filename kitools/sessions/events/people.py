"""Who comes and goes, asks for help, and steps into and out of a role."""

from typing import Literal

from kitools.plan import Id
from kitools.sessions.events.base import Event
from kitools.sessions.values import Person


class Joined(Event):
    """Somebody came."""

    kind: Literal["joined"] = "joined"
    person: Person


class Renamed(Event):
    """A participant goes by another name or sector."""

    kind: Literal["renamed"] = "renamed"
    person: Person


class Left(Event):
    """A participant went home, or was shown out by the trainer."""

    kind: Literal["left"] = "left"
    participant: Id


class HandRaised(Event):
    """A group asks for help."""

    kind: Literal["hand_raised"] = "hand_raised"
    group: Id


class HandLowered(Event):
    """The help has come."""

    kind: Literal["hand_lowered"] = "hand_lowered"
    group: Id


class RoleEntered(Event):
    """A participant has said aloud who he or she now plays."""

    kind: Literal["role_entered"] = "role_entered"
    group: Id


class RoleLeft(Event):
    """A participant has said aloud that the playing is over."""

    kind: Literal["role_left"] = "role_left"
    group: Id
