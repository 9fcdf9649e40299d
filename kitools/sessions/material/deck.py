"""Event cards (hændelseskort): what happens in a week of the year, and the decision that it asks of a group."""

from typing import Annotated

from pydantic import AfterValidator, Field, field_validator
from pydantic_core import PydanticCustomError

from kitools.barriers import BARRIERS
from kitools.cases import Bilingual
from kitools.cases.text import counted
from kitools.ground import KitError
from kitools.plan import Id, Sector, Text, Trigger, Value
from kitools.plan.base import with_ids_apart
from kitools.sessions.material.questions import QuestionNumber

BARRIER_CODES = tuple(one.code for one in BARRIERS)
FEWEST_OPTIONS, MOST_OPTIONS = 2, 4


def _known(code: str) -> str:
    """Refuse a barrier that is not in the catalogue."""
    if code not in BARRIER_CODES:
        raise PydanticCustomError("literal_error", "no such barrier", {"expected": ", ".join(BARRIER_CODES)})
    return code


BarrierCode = Annotated[str, AfterValidator(_known), Field(json_schema_extra={"enum": list(BARRIER_CODES)})]
"""The code of a barrier in the catalogue."""


Remark = Annotated[Text, AfterValidator(str.strip)]
"""Free text that may be empty."""


class Change(Value):
    """What a card does to the simulated year: an event of this `kind`, in this sector or else in the card's own."""

    kind: Trigger
    sector: Sector | None = None


class Option(Value):
    """One thing that a group may decide: a real alternative, not a wrong answer."""

    id: Id
    text: Bilingual


class Card(Value):
    """One event card: what happens, who hears of it first, and what has to be decided, with a reason.

    `question` is the number of the practical question that it tests. `expected` and `cue` are for the trainer alone:
    the response one hopes for, and what to ask in the opsamling. `cases` are the only cases that it fits; none means
    any.
    """

    id: Id
    title: Bilingual
    week: int = Field(ge=1, le=52)
    sector: Sector
    text: Bilingual
    change: Change | None = None
    question: QuestionNumber
    barriers: tuple[BarrierCode, ...] = counted(1)
    expected: Bilingual
    cue: Bilingual
    options: tuple[Option, ...] = counted(FEWEST_OPTIONS, MOST_OPTIONS)
    cases: tuple[Id, ...] = ()
    source: Remark = ""

    _apart = field_validator("options")(with_ids_apart)

    def option(self, option: str) -> Option:
        """Return the option with the id `option`; raise `KitError("deck.unknown_option")`."""
        found = next((one for one in self.options if one.id == option), None)
        if found is None:
            raise KitError("deck.unknown_option", value=option, known=", ".join(one.id for one in self.options))
        return found

    def fits(self, case: str) -> bool:
        """Whether the card can be used with the case with the id `case`."""
        return not self.cases or case in self.cases


class Deck(Value):
    """A deck of event cards, each with an id of its own."""

    format: int = Field(default=1, ge=1, le=1)
    id: Id
    title: Bilingual
    about: Bilingual
    cards: tuple[Card, ...] = counted(1)

    _apart = field_validator("cards")(with_ids_apart)

    def card(self, card: str) -> Card:
        """Return the card with the id `card`; raise `KitError("deck.unknown_card")`."""
        found = next((one for one in self.cards if one.id == card), None)
        if found is None:
            raise KitError("deck.unknown_card", value=card, known=", ".join(one.id for one in self.cards))
        return found

    def for_case(self, case: str) -> tuple[Card, ...]:
        """Return the cards that fit the case with the id `case`, by week."""
        return tuple(sorted((one for one in self.cards if one.fits(case)), key=lambda one: one.week))
