"""The stages of a session, what is done and said in each, and the three formats that put them in order."""

from collections.abc import Iterator
from enum import StrEnum
from functools import lru_cache
from typing import Literal

from pydantic import Field

from kitools.cases import Bilingual
from kitools.plan import Fault, Id, Value
from kitools.sessions.material.questions import QuestionNumber
from kitools.sessions.material.reading import chosen, files, material, read_material


class Stage(StrEnum):
    """Where a session is; the order is that of a whole day."""

    LOBBY = "lobby"
    BEFORE = "before"
    WELCOME = "welcome"
    RIGHT = "right"
    TALK = "talk"
    CONSENT = "consent"
    DEMONSTRATION = "demonstration"
    MEETING = "meeting"
    EVERYDAY = "everyday"
    FOLLOW_UP = "follow_up"
    YEAR = "year"
    DEBRIEF = "debrief"
    MONDAY = "monday"
    AFTER = "after"
    CLOSED = "closed"


class StageTexts(Value):
    """What a stage is to those in it: what participants do now, what the trainer says, does and looks for."""

    stage: Stage
    now: Bilingual
    say: Bilingual
    do: tuple[Bilingual, ...] = ()
    look_for: Bilingual


class Slot(Value):
    """A stage in a format: minutes, in how many rounds, a break after it, and the questions decided in it."""

    stage: Stage
    minutes: int = Field(ge=0, le=120)
    rounds: int = Field(default=1, ge=1, le=12)
    break_after: int = Field(default=0, ge=0, le=60)
    questions: tuple[QuestionNumber, ...] = ()


class Format(Value):
    """How long a session is and what is in it.

    `plan` is what the groups begin from; `instead` says of some stages something that holds for this format only.
    """

    id: Id
    title: Bilingual
    about: Bilingual
    objectives: tuple[Bilingual, ...]
    plan: Literal["half_made", "blank"]
    slots: tuple[Slot, ...]
    instead: tuple[StageTexts, ...] = ()

    @property
    def minutes(self) -> int:
        """The minutes in all, breaks among them."""
        return sum(slot.minutes + slot.break_after for slot in self.slots)

    @property
    def stages(self) -> tuple[Stage, ...]:
        """The stages in their order."""
        return tuple(slot.stage for slot in self.slots)

    def slot(self, stage: Stage) -> Slot | None:
        """Return the slot of `stage`, or nothing where the format leaves it out."""
        return next((slot for slot in self.slots if slot.stage is stage), None)

    def texts(self, stage: Stage) -> StageTexts:
        """Return what is said and done in `stage` in this format."""
        return next(said for said in (*self.instead, *stage_texts()) if said.stage is stage)


class _AllTexts(Value):
    """The file of the stages' own texts."""

    stages: tuple[StageTexts, ...]


@lru_cache(maxsize=1)
def formats() -> tuple[Format, ...]:
    """Return the shipped formats, the shortest first."""
    found = (read_material(Format, path, _faults_in) for path in files("formats"))
    return tuple(sorted(found, key=lambda one: one.minutes))


def format_named(name: str) -> Format:
    """Return the shipped format with the id `name`; raise `KitError("material.unknown")` naming the known ones."""
    return chosen({one.id: one for one in formats()}, name)


@lru_cache(maxsize=1)
def stage_texts() -> tuple[StageTexts, ...]:
    """Return what is said and done in each stage, where the format says nothing else."""
    return read_material(_AllTexts, material("stages.yaml"), _without_texts).stages


def _faults_in(one: Format) -> Iterator[Fault]:
    """Yield a fault for every stage that stands in a format twice."""
    for at, stage in enumerate(one.stages):
        if stage in one.stages[:at]:
            yield Fault(f"slots[{at}].stage", "material.stage_twice", {"value": stage.value})


def _without_texts(all_texts: _AllTexts) -> Iterator[Fault]:
    """Yield a fault for every stage that nothing is said about."""
    told = {said.stage for said in all_texts.stages}
    yield from (Fault(f"stages.{stage.value}", "fault.missing") for stage in Stage if stage not in told)
