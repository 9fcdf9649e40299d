"""What happens in a session, as facts: every event with its words for the log, and the way back from them.

An event is what the log holds; nothing else is ever written. Commands (`kitools.sessions.commands`) decide which
events follow from what somebody wants; the state (`kitools.sessions.state`) is what they add up to.
"""

from pydantic import ValidationError

from kitools.ground import KitError
from kitools.sessions.events.base import Event
from kitools.sessions.events.home import Answered, MondayChecked, MondayWritten, NeedCoded, NeedNamed, NeedVoted
from kitools.sessions.events.people import HandLowered, HandRaised, Joined, Left, Renamed, RoleEntered, RoleLeft
from kitools.sessions.events.steering import (
    Begun,
    CardsArmed,
    CardSent,
    CardUndone,
    Closed,
    DemonstrationStepped,
    Extended,
    FollowUpOpened,
    Grouped,
    MessageSent,
    Opened,
    Paused,
    PicturesDrawn,
    Reopened,
    Resumed,
    StageEntered,
    WeeksPassed,
    YearPassed,
)
from kitools.sessions.events.work import (
    AgendaMoved,
    CardAnswered,
    CitizenAsked,
    Decided,
    Edited,
    FormChosen,
    NoteShared,
    PenTaken,
    RoleAsked,
    SetAside,
    SetAsideDone,
    Suggested,
    SuggestionPutAside,
)

ANONYMOUS = (Answered, MondayWritten, MondayChecked)
"""What is written without who wrote it."""

_KINDS: dict[str, type[Event]] = {one.model_fields["kind"].default: one for one in Event.__subclasses__()}
_NAMES = {kind: name for name, kind in _KINDS.items()}


def written(event: Event) -> tuple[str, str]:
    """Return the kind of `event`, and its body as JSON text."""
    return _NAMES[type(event)], event.model_dump_json(exclude={"kind"}, exclude_defaults=True)


def read(kind: str, body: str) -> Event:
    """Return the event that was written as `kind` and `body`.

    Raise `KitError("session.unknown_event")` for one from a later kitools and `KitError("session.broken_event")` for
    one that cannot be read.
    """
    if kind not in _KINDS:
        raise KitError("session.unknown_event", kind=kind)
    try:
        return _KINDS[kind].model_validate_json(body)
    except ValidationError as error:
        raise KitError("session.broken_event", kind=kind) from error


__all__ = [
    "ANONYMOUS",
    "AgendaMoved",
    "Answered",
    "Begun",
    "CardAnswered",
    "CardSent",
    "CardUndone",
    "CardsArmed",
    "CitizenAsked",
    "Closed",
    "Decided",
    "DemonstrationStepped",
    "Edited",
    "Event",
    "Extended",
    "FollowUpOpened",
    "FormChosen",
    "Grouped",
    "HandLowered",
    "HandRaised",
    "Joined",
    "Left",
    "MessageSent",
    "MondayChecked",
    "MondayWritten",
    "NeedCoded",
    "NeedNamed",
    "NeedVoted",
    "NoteShared",
    "Opened",
    "Paused",
    "PenTaken",
    "PicturesDrawn",
    "Renamed",
    "Reopened",
    "Resumed",
    "RoleAsked",
    "RoleEntered",
    "RoleLeft",
    "SetAside",
    "SetAsideDone",
    "StageEntered",
    "Suggested",
    "SuggestionPutAside",
    "WeeksPassed",
    "YearPassed",
    "read",
    "written",
]
