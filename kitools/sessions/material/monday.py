"""The Monday card: one promise and one need that a participant leaves with, and the look at them after six weeks."""

from enum import StrEnum
from functools import lru_cache

from pydantic import Field

from kitools.cases import Bilingual
from kitools.plan import Value
from kitools.sessions.material.reading import material, read_material


class Function(StrEnum):
    """Whom a need is addressed to; always a function, never a person."""

    NEAREST_MANAGER = "nearest_manager"
    STEERING_GROUP = "steering_group"
    COORDINATING_FUNCTION = "coordinating_function"
    OTHER_SECTOR = "other_sector"
    RECORDS = "records"
    OTHER = "other"


class Outcome(StrEnum):
    """What became of a promise, or of a need that was addressed to somebody."""

    KEPT = "kept"
    PARTLY = "partly"
    NOT = "not"


class Promise(Value):
    """What is asked about the promise, with an example."""

    what: Bilingual
    when: Bilingual
    with_whom: Bilingual
    example: Bilingual


class Need(Value):
    """What is asked about the need, with an example."""

    what: Bilingual
    to_whom: Bilingual
    example: Bilingual


class Check(Value):
    """What is asked when the card is looked at again, so many weeks later."""

    weeks: int = Field(ge=1, le=52)
    why: Bilingual
    need: Bilingual


class MondayCard(Value):
    """What the card asks."""

    about: Bilingual
    promise: Promise
    need: Need
    check: Check


@lru_cache(maxsize=1)
def monday_card() -> MondayCard:
    """Return the shipped prompts of the Monday card.

    >>> monday_card().check.weeks
    6
    """
    return read_material(MondayCard, material("questionnaires", "monday-card.yaml"))
