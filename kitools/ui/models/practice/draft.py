"""What one visitor has done on the practice page, as a value that can be kept and taken up again."""

from enum import StrEnum

from pydantic import Field, FiniteFloat

from kitools.plan import Day, Id, Phase, Plan, Value, parse, parse_json

FORMAT = 1


class Step(StrEnum):
    """The steps of the page, in order."""

    CHOOSE = "choose"
    READ = "read"
    TALK = "talk"
    PLAN = "plan"
    YEAR = "year"
    COMPARE = "compare"
    KEEP = "keep"


class Stance(StrEnum):
    """What the model is to assume of the plan's effect and of everyday work: careful, hopeful, or one's own numbers."""

    CAUTIOUS = "cautious"
    HOPE = "hope"
    FREE = "free"


class Version(Value):
    """A plan as it was when a year was let pass under it."""

    number: int = Field(ge=1)
    plan: Plan


class Draft(Value):
    """Case, role, what was asked and answered, the plan and its versions, where on the page one is, what is assumed."""

    format: int = FORMAT
    case: Id | None = None
    role: Id | None = None
    short: bool = True
    step: Step = Step.CHOOSE
    phase: Phase = Phase.RIGHT
    begins_on: Day | None = None
    plan: Plan = Plan()
    choices: dict[str, str] = Field(default_factory=dict)
    asked: tuple[str, ...] = ()
    versions: tuple[Version, ...] = ()
    years: int = Field(default=0, ge=0)
    seed: int = 7
    course: int | None = None
    vouched: tuple[str, ...] = ()
    stance: Stance = Stance.CAUTIOUS
    numbers: dict[str, FiniteFloat] = Field(default_factory=dict)


def write_draft(draft: Draft) -> str:
    """Return `draft` as JSON text."""
    return draft.model_dump_json(exclude_defaults=True)


def read_draft(text: str) -> Draft:
    """Return the draft in `text`; raise `FaultyInput` if it is not one."""
    return parse(Draft, parse_json(text, "draft"), "draft")


def is_empty(draft: Draft) -> bool:
    """Whether there is nothing in `draft` that anybody would miss."""
    return draft.case is None
