"""A scripted meeting that is stepped through on the screen: who says what, what to notice, and where to stop."""

from collections.abc import Iterator
from functools import lru_cache

from pydantic import field_validator

from kitools.cases import Bilingual
from kitools.plan import Fault, Id, MeetingForm, Sector, Value
from kitools.plan.base import with_ids_apart
from kitools.sessions.material.agendas import agenda
from kitools.sessions.material.reading import chosen, files, read_material, unknown


class Speaker(Value):
    """Somebody at the table: the sector, or the citizen's own side, and the part played."""

    id: Id
    sector: Sector
    part: Bilingual


class Line(Value):
    """What a speaker says at an item of the agenda; what the audience may notice; a question where one stops."""

    speaker: Id
    item: Id
    text: Bilingual
    note: Bilingual | None = None
    stop: Bilingual | None = None


class Demonstration(Value):
    """A meeting of one form about the citizen of a shipped case."""

    id: Id
    case: Id
    form: MeetingForm
    title: Bilingual
    about: Bilingual
    speakers: tuple[Speaker, ...]
    lines: tuple[Line, ...]

    _apart = field_validator("speakers")(with_ids_apart)

    @property
    def stops(self) -> tuple[int, ...]:
        """Where in `lines` the trainer stops and asks the groups."""
        return tuple(at for at, line in enumerate(self.lines) if line.stop)

    def speaker(self, name: str) -> Speaker:
        """Return the speaker with the id `name`; raise `KitError("material.unknown")`."""
        return chosen({one.id: one for one in self.speakers}, name)


@lru_cache(maxsize=1)
def demonstrations() -> tuple[Demonstration, ...]:
    """Return the shipped demonstration meetings."""
    return tuple(read_material(Demonstration, path, _faults_in) for path in files("demonstrations"))


def demonstration(name: str) -> Demonstration:
    """Return the shipped demonstration with the id `name`; raise `KitError("material.unknown")`.

    >>> demonstration("coordination-meeting").case
    'samir'
    """
    return chosen({one.id: one for one in demonstrations()}, name)


def _faults_in(one: Demonstration) -> Iterator[Fault]:
    """Yield a fault for every speaker who is not at the table and every item that is not on the agenda."""
    speakers = [speaker.id for speaker in one.speakers]
    items = [item.id for item in agenda(one.form).items]
    for at, line in enumerate(one.lines):
        yield from unknown(f"lines[{at}].speaker", line.speaker, speakers)
        yield from unknown(f"lines[{at}].item", line.item, items)
