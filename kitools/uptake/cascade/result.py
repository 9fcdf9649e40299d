"""The way from signs seen to agreements kept, step by step, with who was lost and who is not yet due."""

from dataclasses import dataclass
from enum import StrEnum

from kitools.ground.said import Said
from kitools.uptake.table import Stage


class CascadeStep(StrEnum):
    """A step of the way, in order; all but the last count citizens."""

    SIGNS_SEEN = "signs_seen"
    OFFERED = "offered"
    CONSENTED = "consented"
    MEETING_HELD = "meeting_held"
    CREATED = "created"
    FOLLOWED_UP = "followed_up"
    """Followed up within six months, of those for whom six months have passed."""
    AGREEMENTS_KEPT = "agreements_kept"
    """Agreements, not citizens: how many of those that were looked at were kept."""


@dataclass(frozen=True)
class Passage:
    """One step: `passed` of `due`, those who came to the step before and have had the time it takes.

    `share` is passed / due with its Wilson interval, NaN where nobody is due. Of those who did not pass, `left` had
    left the target group. `not_due` came to the step before so lately that they are left out. `implied` are among the
    passed: no day was written for this step, but for a later one.
    """

    step: CascadeStep
    due: int
    passed: int
    share: float
    low: float
    high: float
    left: int
    not_due: int
    implied: int

    @property
    def lost(self) -> int:
        """How many of those due did not pass."""
        return self.due - self.passed


@dataclass(frozen=True)
class UnitCascade:
    """The steps of one unit, and the one where most were lost (None where nobody was)."""

    unit: str
    citizens: int
    steps: tuple[Passage, ...]
    biggest_loss: CascadeStep | None


@dataclass(frozen=True, eq=False)
class Cascade:
    """The whole way for all citizens, and for each unit.

    `steps` has the steps that the file has days for, the first with every citizen; `unrecorded` are those it has none
    for. `biggest_loss` is the step where most citizens were lost; None where nobody was. `patience_days` is how long
    somebody may have been at a step before they count as lost (follow-up has its own six months).
    """

    citizens: int
    steps: tuple[Passage, ...]
    biggest_loss: CascadeStep | None
    units: tuple[UnitCascade, ...]
    unrecorded: tuple[Stage, ...]
    patience_days: int
    followed_up_late: int
    level: float
    readings: tuple[Said, ...]
    assumptions: tuple[Said, ...]
    cannot_show: tuple[Said, ...]
