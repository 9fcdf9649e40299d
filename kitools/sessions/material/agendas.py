"""The agendas of the three forms of meeting over the same plan; each item says whether it has a source or is ours."""

from collections.abc import Sequence
from enum import StrEnum
from functools import lru_cache

from pydantic import Field, field_validator

from kitools.cases import Bilingual
from kitools.ground import KitError
from kitools.plan import Id, MeetingForm, Value
from kitools.plan.base import with_ids_apart
from kitools.sessions.material.reading import material, read_material


class Speaks(StrEnum):
    """Who has the word at an item."""

    CITIZEN = "citizen"
    CHAIR = "chair"
    MINUTE_TAKER = "minute_taker"
    COORDINATOR = "coordinator"
    EVERYONE = "everyone"


class Origin(StrEnum):
    """Whether an item retells a source that the file names, or is the toolkit's own proposal."""

    SOURCE = "source"
    OWN = "own"


class AgendaItem(Value):
    """An item: its minutes, who speaks, the cards of the plan filled in, and a tip for the chair."""

    id: Id
    origin: Origin
    minutes: int = Field(ge=1, le=120)
    title: Bilingual
    text: Bilingual
    speaks: tuple[Speaks, ...]
    sections: tuple[str, ...]
    tip: Bilingual


class Agenda(Value):
    """The agenda of one form of meeting."""

    form: MeetingForm
    about: Bilingual
    items: tuple[AgendaItem, ...]

    _apart = field_validator("items")(with_ids_apart)

    @property
    def minutes(self) -> int:
        """The minutes of all items."""
        return sum(item.minutes for item in self.items)

    def within(self, minutes: int) -> "Agenda":
        """Return the agenda stretched or pressed to exactly `minutes`, no item under one.

        Raise `KitError("material.too_short")` where there is not a minute for each.

        >>> agenda(MeetingForm.COORDINATION).within(32).minutes
        32
        """
        if minutes < len(self.items):
            raise KitError("material.too_short", minutes=minutes, items=len(self.items))
        shares = _shared_out(minutes, [item.minutes for item in self.items])
        scaled = (item.with_changes(minutes=share) for item, share in zip(self.items, shares, strict=True))
        return self.with_changes(items=tuple(scaled))


@lru_cache(maxsize=8)
def agenda(form: MeetingForm) -> Agenda:
    """Return the shipped agenda of a meeting of this `form`."""
    return read_material(Agenda, material("agendas", f"{form.value.replace('_', '-')}.yaml"))


def _shared_out(minutes: int, weights: Sequence[int]) -> list[int]:
    """Return whole minutes by `weights` that add up to `minutes`, at least one to each (Sainte-Laguë).

    >>> _shared_out(10, [1, 1, 12]), _shared_out(14, [1, 1, 12])
    ([1, 1, 8], [1, 1, 12])
    """
    shares = [1] * len(weights)
    for _ in range(minutes - len(weights)):
        next_up = max(range(len(weights)), key=lambda at: weights[at] / (shares[at] + 0.5))
        shares[next_up] += 1
    return shares
