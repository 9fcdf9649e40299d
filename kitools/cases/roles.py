"""What each role knows, and what it answers when somebody telephones or invites."""

from enum import StrEnum

from kitools.cases.text import Bilingual, counted
from kitools.plan import Id, Purpose, Sector, Topic, Value


class Approach(StrEnum):
    """How a role is asked."""

    PHONE = "phone"
    INVITATION = "invitation"


class MatterKind(StrEnum):
    """How two pieces of information about one matter stand to each other."""

    OVERLAP = "overlap"
    CONTRADICTION = "contradiction"


class Matter(Value):
    """Something that several roles know about, and what to make of it when they say the same or do not."""

    id: Id
    kind: MatterKind
    text: Bilingual


class Note(Value):
    """One thing that a role knows; `matter` names what other roles know about too."""

    id: Id
    topic: Topic
    text: Bilingual
    matter: Id | None = None
    long_only: bool = False


class Answer(Value):
    """What a role answers to one question.

    `topic` is what the answer is about; without a topic nothing about the citizen is shared and the answer is
    always given. `without_basis` is said when sharing is not allowed. `held_back` tells the trainee, afterwards,
    what the role keeps to itself, and why. `reveals` is the id of a role that the answer leads to.
    """

    id: Id
    question: Bilingual
    approach: Approach = Approach.PHONE
    purpose: Purpose = Purpose.COORDINATION
    topic: Topic | None = None
    answer: Bilingual
    without_basis: Bilingual | None = None
    held_back: Bilingual | None = None
    reveals: Id | None = None
    matter: Id | None = None
    long_only: bool = False


class Role(Value):
    """A professional in the case, by function: two to five notes, and what it answers when asked."""

    id: Id
    sector: Sector
    function: Bilingual
    notes: tuple[Note, ...] = counted(2, 5)
    answers: tuple[Answer, ...] = counted(1)
    known_from_start: bool = True

    @property
    def pieces(self) -> tuple[Note | Answer, ...]:
        """The notes and answers, together."""
        return (*self.notes, *self.answers)
