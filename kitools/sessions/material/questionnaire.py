"""The questionnaire before, after and three months after a session: six statements of our own, and more after it."""

from collections import Counter
from collections.abc import Iterator
from enum import StrEnum
from functools import lru_cache

from kitools.cases import Bilingual
from kitools.plan import Fault, Id, Value
from kitools.sessions.material.reading import chosen, material, read_material


class Occasion(StrEnum):
    """When somebody answers."""

    BEFORE = "before"
    AFTER = "after"
    FOLLOW_UP = "follow_up"


class Theme(StrEnum):
    """What a statement is about."""

    KNOWLEDGE = "knowledge"
    CONFIDENCE = "confidence"
    EACH_OTHER = "each_other"
    REACTION = "reaction"


class Statement(Value):
    """A statement to agree or disagree with."""

    id: Id
    theme: Theme
    text: Bilingual


class OpenQuestion(Value):
    """A question answered in one's own words."""

    id: Id
    text: Bilingual


class About(Value):
    """What is said above the questionnaire on each occasion."""

    before: Bilingual
    after: Bilingual
    follow_up: Bilingual


class Questionnaire(Value):
    """Statements asked every time, those asked after only, open questions, and the five points of the scale."""

    id: Id
    about: About
    scale: tuple[Bilingual, ...]
    items: tuple[Statement, ...]
    reaction: tuple[Statement, ...]
    open: tuple[OpenQuestion, ...]

    def statements(self, occasion: Occasion) -> tuple[Statement, ...]:
        """Return the statements that are asked on this `occasion`, those asked every time first."""
        return (*self.items, *self.reaction) if occasion is Occasion.AFTER else self.items

    def open_questions(self, occasion: Occasion) -> tuple[OpenQuestion, ...]:
        """Return the open questions that are asked on this `occasion`."""
        return self.open if occasion is Occasion.AFTER else ()

    def said_above(self, occasion: Occasion) -> Bilingual:
        """Return what stands above the statements on this `occasion`."""
        return {Occasion.BEFORE: self.about.before, Occasion.AFTER: self.about.after}.get(
            occasion, self.about.follow_up
        )

    def label(self, point: int) -> Bilingual:
        """Return what `point` of the scale, from 1, is called; raise `KitError("material.unknown")`."""
        return chosen({str(at): label for at, label in enumerate(self.scale, start=1)}, str(point))


@lru_cache(maxsize=4)
def questionnaire(name: str = "before-after") -> Questionnaire:
    """Return the shipped questionnaire with the id `name`; raise `KitError("material.unknown")`.

    >>> len(questionnaire().items)
    6
    """
    chosen({"before-after": name}, name)
    return read_material(Questionnaire, material("questionnaires", f"{name}.yaml"), _faults_in)


def _faults_in(one: Questionnaire) -> Iterator[Fault]:
    """Yield a fault for every id that is used twice; answers are kept by it."""
    ids = [item.id for item in (*one.items, *one.reaction)] + [item.id for item in one.open]
    for name, times in Counter(ids).items():
        if times > 1:
            yield Fault(name, "fault.id_taken", {"value": name})
