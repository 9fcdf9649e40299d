"""The trainer's guides to print, and the debrief as data in a short and a long form."""

from enum import StrEnum
from functools import lru_cache
from typing import Literal

from pydantic import Field

from kitools.cases import Bilingual
from kitools.plan import Value
from kitools.sessions.material.reading import chosen, material, read_material, text_of


class DebriefPhase(StrEnum):
    """The parts of a debrief in the order of PEARLS (Eppich and Cheng 2015, doi 10.1097/SIH.0000000000000072)."""

    SET_THE_STAGE = "set_the_stage"
    REACTIONS = "reactions"
    DESCRIPTION = "description"
    ANALYSIS = "analysis"
    SUMMARY = "summary"


class DebriefStep(Value):
    """A step of the debrief: its minutes, what the trainer says, and a tip."""

    phase: DebriefPhase
    minutes: int = Field(ge=1, le=60)
    say: Bilingual
    tip: Bilingual


class Resistance(Value):
    """A sign that the group resists, what the trainer can say to it, and a tip."""

    sign: Bilingual
    say: Bilingual
    tip: Bilingual


class Pearls(Value):
    """The debrief in a short and a long form, and help with a group that resists."""

    short: tuple[DebriefStep, ...]
    long: tuple[DebriefStep, ...]
    resisting: tuple[Resistance, ...]

    def steps(self, length: Literal["short", "long"]) -> tuple[DebriefStep, ...]:
        """Return the steps of the form of this `length`."""
        return self.short if length == "short" else self.long


@lru_cache(maxsize=1)
def pearls() -> Pearls:
    """Return the shipped debrief.

    >>> sum(step.minutes for step in pearls().long)
    25
    """
    return read_material(Pearls, material("guides", "pearls.yaml"))


def guides() -> tuple[str, ...]:
    """Return the names of the shipped guides.

    >>> guides()
    ('opsamling', 'prebriefing', 'run-sheet')
    """
    return tuple(sorted({path.name.split(".")[0] for path in material("guides").glob("*.md")}))


@lru_cache(maxsize=16)
def guide(name: str, language: str) -> str:
    """Return the guide called `name` in `language` (`da` or `en`) as Markdown; raise `KitError("material.unknown")`."""
    known = {one: material("guides", f"{one}.{'en' if language == 'en' else 'da'}.md") for one in guides()}
    return text_of(chosen(known, name))
