"""What a field takes, and what a card on the page is made of."""

from dataclasses import dataclass
from enum import Enum, StrEnum, auto

from kitools.plan import Phase, Value


class Kind(Enum):
    """What a field takes."""

    LINE = auto()
    TEXT = auto()
    LINES = auto()
    CHOICE = auto()
    MANY = auto()
    NUMBER = auto()
    WHOLE = auto()
    DAY = auto()
    YES = auto()
    PERSON = auto()
    ONE_PERSON = auto()
    PEOPLE = auto()
    GOAL = auto()
    CHALLENGES = auto()


@dataclass(frozen=True)
class Field:
    """One field: its name in the value, what it takes, the codes to choose among, and bounds for a number."""

    name: str
    kind: Kind
    codes: type[StrEnum] | None = None
    low: float = 0
    high: float = 40


@dataclass(frozen=True)
class Section:
    """A card on the page: a field of the plan, its fields, and the `item` type where it is a list.

    `path` is where the value lies in the plan; an empty path is the plan itself. `brief` are the fields that
    show at first; the others come with "flere felter". `asked` is the path of a yes/no that stands above a list:
    whether somebody has asked at all, so that an empty list can mean "none".
    """

    name: str
    phase: Phase
    path: str
    fields: tuple[Field, ...]
    core: bool = False
    item: type[Value] | None = None
    brief: int = 99
    asked: str = ""

    @property
    def where(self) -> tuple[str, ...]:
        """The plan fields whose remarks belong on this card."""
        if self.path == "meeting":
            return tuple(f"meeting.{field.name}" for field in self.fields)
        own = (self.path.split(".")[0],) if self.path else tuple(field.name for field in self.fields)
        return (*own, self.asked) if self.asked else own
