"""The seven practical questions (VIVE, Buch 2017) that a group decides, and where in the plan the answers stand."""

from functools import lru_cache
from typing import Annotated

from pydantic import Field, field_validator

from kitools.cases import Bilingual
from kitools.cases.case import BarrierCode
from kitools.plan import Value
from kitools.plan.base import with_ids_apart
from kitools.sessions.material.reading import chosen, material, read_material

QuestionNumber = Annotated[int, Field(ge=1, le=7)]
"""The number of one of the seven questions."""


class Question(Value):
    """A practical question: what is to be decided, why it matters, and the cards of the plan that answer it."""

    id: QuestionNumber
    title: Bilingual
    decide: Bilingual
    why: Bilingual
    sections: tuple[str, ...]
    barriers: tuple[BarrierCode, ...]


class _Questions(Value):
    """The file of questions."""

    questions: tuple[Question, ...]

    _apart = field_validator("questions")(with_ids_apart)


@lru_cache(maxsize=1)
def questions() -> tuple[Question, ...]:
    """Return the seven questions in their order."""
    return read_material(_Questions, material("questions", "seven.yaml")).questions


def question(number: int) -> Question:
    """Return the question with this `number`; raise `KitError("material.unknown")`.

    >>> question(3).sections
    ('other_plans',)
    """
    return chosen({str(one.id): one for one in questions()}, str(number))
