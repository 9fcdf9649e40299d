"""What is taken home: needs for development, answers to the questionnaire, and the mandagskort."""

from typing import Annotated, Literal

from pydantic import Field

from kitools.plan import Id, Text
from kitools.sessions.events.base import Event
from kitools.sessions.values import Name, Reply

Key = Annotated[str, Field(pattern=r"^[0-9a-p]{16,128}$")]
"""What stands for a participant's own code where answers are paired: made from the code, leads back to nobody."""

Outcome = Literal["kept", "partly", "not"]
"""What became of a promise, or of a need; the names are those of `material.monday.Outcome`."""

Barrier = Annotated[str, Field(pattern=r"^(B(0[1-9]|1[0-9]|20))?$")]
"""A barrier of the catalogue, or nothing where none has been chosen yet."""


class NeedNamed(Event):
    """Something an organisation must change for a plan like this to work; `addressed` is a function, not a person."""

    kind: Literal["need_named"] = "need_named"
    id: Id
    text: Text
    addressed: Name
    barrier: Barrier = ""


class NeedCoded(Event):
    """A need was tied to a barrier."""

    kind: Literal["need_coded"] = "need_coded"
    id: Id
    barrier: Barrier


class NeedVoted(Event):
    """A participant holds a need to be important, or takes the vote back."""

    kind: Literal["need_voted"] = "need_voted"
    id: Id
    yes: bool = True


class Answered(Event):
    """Somebody answered the questionnaire; nobody can see who."""

    kind: Literal["answered"] = "answered"
    key: Key
    occasion: Literal["before", "after", "follow_up"]
    sector: str
    replies: tuple[Reply, ...]


class MondayWritten(Event):
    """Somebody's mandagskort: one promise, and one need addressed to a function."""

    kind: Literal["monday_written"] = "monday_written"
    key: Key
    promise: Text
    need: Text = ""
    addressed: Annotated[str, Field(max_length=40)] = ""


class MondayChecked(Event):
    """What became of the promise after some weeks and why, and whether the need was answered, if there was one."""

    kind: Literal["monday_checked"] = "monday_checked"
    key: Key
    outcome: Outcome
    why: Text = ""
    need: Outcome | None = None
