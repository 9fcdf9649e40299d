"""Which column of a file is what: the shapes a table can have, their fields, and the headings they stand under."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from enum import StrEnum

from kitools.uptake.table import Stage


class Shape(StrEnum):
    """What a row of the table is."""

    CITIZENS = "citizens"
    """A citizen, with a day for each stage."""
    EVENTS = "events"
    """Something that happened: a citizen, a unit, a stage, a day."""
    COUNTS = "counts"
    """A unit, or a unit in a month, with numbers."""
    UNITS = "units"
    """A unit, with what is known of it."""


class UptakeField(StrEnum):
    """What a column can hold; `words/` says it as `uptake_field.<value>`."""

    CITIZEN = "citizen"
    UNIT = "unit"
    STAGE = "stage"
    DAY = "day"
    SIGNS_SEEN = "signs_seen"
    OFFERED = "offered"
    CONSENTED = "consented"
    MEETING_HELD = "meeting_held"
    CREATED = "created"
    STARTED = "started"
    FOLLOWED_UP = "followed_up"
    LEFT = "left"
    AGREEMENTS = "agreements"
    AGREEMENTS_KEPT = "agreements_kept"
    ATTENDED = "attended"
    ACCEPTED = "accepted"
    BARRIERS = "barriers"
    FACILITATORS = "facilitators"
    MONTH = "month"
    PLANS = "plans"
    ELIGIBLE = "eligible"
    MEETINGS_DUE = "meetings_due"
    MEETINGS_HELD = "meetings_held"
    START = "start"
    STOP = "stop"
    GROUP = "group"
    CHANGED = "changed"


Field = UptakeField

STAGE_FIELDS = tuple(Field(stage.value) for stage in Stage)
_OF_A_CITIZEN = (
    Field.LEFT,
    Field.AGREEMENTS,
    Field.AGREEMENTS_KEPT,
    Field.ATTENDED,
    Field.ACCEPTED,
    Field.BARRIERS,
    Field.FACILITATORS,
)
FIELDS: dict[Shape, tuple[Field, ...]] = {
    Shape.CITIZENS: (Field.CITIZEN, Field.UNIT, *STAGE_FIELDS, *_OF_A_CITIZEN),
    Shape.EVENTS: (Field.CITIZEN, Field.UNIT, Field.STAGE, Field.DAY),
    Shape.COUNTS: (
        Field.UNIT,
        Field.MONTH,
        Field.STAGE,
        Field.PLANS,
        Field.ELIGIBLE,
        Field.MEETINGS_DUE,
        Field.MEETINGS_HELD,
    ),
    Shape.UNITS: (Field.UNIT, Field.START, Field.STOP, Field.ELIGIBLE, Field.GROUP, Field.CHANGED),
}
"""The fields that a table of each shape can have, in the order they are shown."""

NEEDED: dict[Shape, tuple[Field, ...]] = {
    Shape.CITIZENS: (Field.UNIT,),
    Shape.EVENTS: (Field.CITIZEN, Field.UNIT, Field.STAGE, Field.DAY),
    Shape.COUNTS: (Field.UNIT, Field.PLANS),
    Shape.UNITS: (Field.UNIT,),
}
"""The fields without which a table of each shape says nothing; citizens need the day of one stage besides."""


@dataclass(frozen=True)
class Mapping:
    """Which heading each field stands under, in a table of one shape; `stage` is what a table of counts counts.

    >>> guess = Mapping(Shape.COUNTS, ((Field.UNIT, "Center"), (Field.PLANS, "Antal")))
    >>> guess.with_heading(Field.UNIT, "Enhed").heading(Field.UNIT)
    'Enhed'
    """

    shape: Shape
    headings: tuple[tuple[Field, str], ...] = ()
    stage: Stage = Stage.CREATED

    def heading(self, field: Field) -> str | None:
        """Return the heading that `field` stands under, or None."""
        return dict(self.headings).get(field)

    def with_heading(self, field: Field, heading: str | None) -> "Mapping":
        """Return the mapping with `field` under `heading` (None: nowhere), which then holds no other field."""
        kept = tuple(pair for pair in self.headings if pair[0] is not field and pair[1] != heading)
        return replace(self, headings=kept if heading is None else (*kept, (field, heading)))

    def with_shape(self, shape: Shape) -> "Mapping":
        """Return the mapping for a table of another shape, with the headings that it can have too."""
        return replace(self, shape=shape, headings=_allowed(shape, self.headings))

    @property
    def lacks(self) -> tuple[Field, ...]:
        """Return the needed fields that have no heading."""
        return tuple(field for field in NEEDED[self.shape] if self.heading(field) is None)


def _allowed(shape: Shape, headings: Iterable[tuple[Field, str]]) -> tuple[tuple[Field, str], ...]:
    """Return the pairs of `headings` that a table of `shape` can have."""
    return tuple((field, heading) for field, heading in headings if field in FIELDS[shape])
