"""What a group does: writes its plan with one pen, shares what it knows, asks, decides."""

from typing import Literal

from pydantic import Field

from kitools.plan import Edit, Id, MeetingForm, Text
from kitools.sessions.events.base import Event


class PenTaken(Event):
    """`participant` writes from now on; `None` lays the pen on the table."""

    kind: Literal["pen_taken"] = "pen_taken"
    group: Id
    participant: Id | None


class Edited(Event):
    """The plan changed; `undoes` are the numbers in the log of what is taken back, `suggestion` what was taken up."""

    kind: Literal["edited"] = "edited"
    group: Id
    edits: tuple[Edit, ...]
    undoes: tuple[int, ...] = ()
    suggestion: Id | None = None


class SetAside(Event):
    """Somebody's words met another's in the same field: they are kept here, beside what stands."""

    kind: Literal["set_aside"] = "set_aside"
    group: Id
    path: str
    text: Text
    stands: Text


class SetAsideDone(Event):
    """The author has seen it: the words were used, sent as a suggestion, or let go."""

    kind: Literal["set_aside_done"] = "set_aside_done"
    group: Id
    number: int = Field(ge=1)


class Suggested(Event):
    """Somebody suggests words for a place in the plan; `path` may be a list, for a new row of it."""

    kind: Literal["suggested"] = "suggested"
    group: Id
    id: Id
    path: str
    text: Text


class SuggestionPutAside(Event):
    """The pen let a suggestion lie."""

    kind: Literal["suggestion_put_aside"] = "suggestion_put_aside"
    group: Id
    id: Id


class NoteShared(Event):
    """A role told the others what it knows; `covered` says whether the citizen's consent (or the law) allowed it."""

    kind: Literal["note_shared"] = "note_shared"
    group: Id
    role: Id
    note: Id
    covered: bool


class CitizenAsked(Event):
    """The citizen was asked in one way; what was learned changed the plan."""

    kind: Literal["citizen_asked"] = "citizen_asked"
    group: Id
    step: Id
    way: Id
    edits: tuple[Edit, ...] = ()


class RoleAsked(Event):
    """The group rang a role that nobody plays."""

    kind: Literal["role_asked"] = "role_asked"
    group: Id
    role: Id
    question: Id
    outcome: str


class Decided(Event):
    """The group took a decision on one of the seven practical questions, and said why."""

    kind: Literal["decided"] = "decided"
    group: Id
    question: int = Field(ge=1, le=7)
    choice: Text
    reason: Text


class CardAnswered(Event):
    """The group decided what to do about a card, and why; `option` is `None` for an answer of its own."""

    kind: Literal["card_answered"] = "card_answered"
    group: Id
    card: Id
    option: Id | None = None
    choice: Text
    reason: Text


class AgendaMoved(Event):
    """The meeting has come to this item (from 0)."""

    kind: Literal["agenda_moved"] = "agenda_moved"
    group: Id
    item: int = Field(ge=0)


class FormChosen(Event):
    """The group holds its meeting in this form."""

    kind: Literal["form_chosen"] = "form_chosen"
    group: Id
    form: MeetingForm
