"""Which choices belong to which question, and changes to them."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum

from kitools.uptake.charts import Kind
from kitools.uptake.choices import Choices, Exclusion, Phase, Question


class Choice(StrEnum):
    """What can be chosen beside a question; each is a field of `Choices`."""

    STAGE = "stage"
    SINCE = "since"
    UNITS = "units"
    COMPARED = "compared"
    REFERENCE = "reference"
    PER = "per"
    KIND = "kind"
    PER_UNIT = "per_unit"
    CHANGE = "change"
    PHASES = "phases"
    FREEZE = "freeze_until"
    EXCLUDED = "excluded"
    RULES = "rules"
    TARGET = "target"
    LEVEL = "level"


KINDS = (Kind.RUN, Kind.C, Kind.U, Kind.UP, Kind.P, Kind.PP, Kind.I, Kind.IP, Kind.MR, Kind.G, Kind.T, Kind.CUSUM)
"""The charts that can be asked for by name; one that would mislead is refused, and the reason is said."""

FIRST: Mapping[Question, tuple[Choice, ...]] = {
    Question.HOW_MANY: (Choice.STAGE, Choice.UNITS),
    Question.COMPARE: (Choice.STAGE, Choice.COMPARED, Choice.REFERENCE),
    Question.OVER_TIME: (Choice.STAGE, Choice.PER, Choice.KIND, Choice.UNITS),
    Question.BETWEEN_UNITS: (Choice.STAGE, Choice.UNITS),
    Question.HOW_SOON: (Choice.SINCE, Choice.STAGE, Choice.UNITS),
    Question.WHERE_LOST: (Choice.UNITS,),
    Question.WHY_NOT: (Choice.UNITS,),
    Question.AFTER_A_CHANGE: (Choice.CHANGE, Choice.STAGE, Choice.UNITS),
    Question.SPREADING: (Choice.STAGE, Choice.UNITS),
}
"""The choices that are shown at once."""

MORE: Mapping[Question, tuple[Choice, ...]] = {
    Question.OVER_TIME: (
        Choice.PHASES,
        Choice.EXCLUDED,
        Choice.FREEZE,
        Choice.TARGET,
        Choice.RULES,
        Choice.PER_UNIT,
    ),
    Question.HOW_MANY: (Choice.LEVEL,),
    Question.COMPARE: (Choice.LEVEL,),
}
"""The choices for those who ask for more."""


@dataclass(frozen=True)
class Asked:
    """A question and what is chosen beside it."""

    question: Question
    choices: Choices

    def with_choice(self, **changes: object) -> "Asked":
        """Return the same question with other choices."""
        return replace(self, choices=replace(self.choices, **changes))  # type: ignore[arg-type]

    def with_phase(self, start: date, label: str) -> "Asked":
        """Return the same with one more phase; a phase that starts on the same day is replaced."""
        others = (phase for phase in self.choices.phases if phase.start != start)
        phases = sorted((*others, Phase(start, label.strip())), key=lambda phase: phase.start)
        return self.with_choice(phases=tuple(phases))

    def without_phase(self, phase: Phase) -> "Asked":
        """Return the same without `phase`."""
        return self.with_choice(phases=tuple(one for one in self.choices.phases if one != phase))

    def with_exclusion(self, unit: str, day: date, reason: str) -> "Asked":
        """Return the same with one more point left out; raise KitError where no reason is given."""
        new = Exclusion(unit, day, reason.strip())
        others = (one for one in self.choices.excluded if (one.unit, one.day) != (unit, day))
        return self.with_choice(excluded=tuple(sorted((*others, new), key=lambda one: (one.day, one.unit))))

    def without_exclusion(self, exclusion: Exclusion) -> "Asked":
        """Return the same without `exclusion`."""
        return self.with_choice(excluded=tuple(one for one in self.choices.excluded if one != exclusion))
