"""What a case tells the simulation: where the course begins, what weighs on it, and what may come."""

from enum import StrEnum

from pydantic import Field

from kitools.cases.text import Bilingual
from kitools.plan import Id, Sector, Trigger, Value


class CourseState(StrEnum):
    """Where a course is in a week (tilstand)."""

    STABLE = "stable"
    UNSTABLE = "unstable"
    CRISIS = "crisis"
    OUT_OF_CONTACT = "out_of_contact"
    RECOVERING = "recovering"


class Covariates(Value):
    """What weighs on the course at the start; each from 0 (not at all) to 1 (markedly), judged by the case's author."""

    severity: float = Field(ge=0, le=1)
    substance: float = Field(ge=0, le=1)
    low_motivation: float = Field(ge=0, le=1)
    unstable_housing: float = Field(ge=0, le=1)
    weak_network: float = Field(ge=0, le=1)
    prior_admissions: float = Field(ge=0, le=1)
    start_state: CourseState = CourseState.UNSTABLE
    newly_discharged: bool = False


class CaseEvent(Value):
    """Something that may happen in the year: between which weeks, and with what chance per week (an assumption)."""

    id: Id
    kind: Trigger
    sector: Sector
    first_week: int = Field(ge=1, le=52)
    last_week: int = Field(ge=1, le=52)
    chance: float = Field(ge=0, le=1)
    text: Bilingual
