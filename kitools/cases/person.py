"""Who a case is about: a whole fictive person, and the people and plans already around him or her."""

from enum import StrEnum
from typing import Annotated

from pydantic import Field, StringConstraints

from kitools.cases.text import Bilingual, Spoken
from kitools.plan import ContactState, Id, NetworkWish, OtherPlanKind, Relative, Sector, Value

CitizenNumber = Annotated[str, StringConstraints(pattern=r"^KI-\d{4}$")]
"""A made-up number for a made-up citizen, for instance `KI-0017`."""


class Sex(StrEnum):
    """Sex, as the case's author tells it."""

    WOMAN = "woman"
    MAN = "man"
    OTHER = "other"


class DiagnosisGroup(StrEnum):
    """The group of mental illness; a KI-plan needs no particular diagnosis."""

    DEPRESSION_ANXIETY = "depression_anxiety"
    BIPOLAR = "bipolar"
    PSYCHOSIS = "psychosis"
    TRAUMA = "trauma"
    PERSONALITY = "personality"
    ADHD = "adhd"
    NOT_ASSESSED = "not_assessed"
    OTHER = "other"


class Substance(StrEnum):
    """The substance that fills most."""

    ALCOHOL = "alcohol"
    CANNABIS = "cannabis"
    STIMULANTS = "stimulants"
    OPIOIDS = "opioids"
    BENZODIAZEPINES = "benzodiazepines"
    OTHER = "other"


class ConsentStance(StrEnum):
    """How the citizen meets the question of sharing."""

    ONE_AT_A_TIME = "one_at_a_time"
    YES_TO_ALL = "yes_to_all"
    NOT_YET = "not_yet"
    CHANGES = "changes"


class CaseChild(Value):
    """A child in the family, by age only."""

    id: Id
    age: int = Field(ge=0, le=17)
    lives_with_citizen: bool = False
    note: Bilingual | None = None


class CaseCitizen(Value):
    """The fictive citizen: a made-up number, a chosen first name, and the children, if any."""

    number: CitizenNumber
    chosen_name: Spoken
    children: tuple[CaseChild, ...] = ()


class CaseRelative(Value):
    """Somebody in the citizen's network; what the citizen wants of him or her is learned by asking."""

    id: Id
    relation: Bilingual
    name: Spoken
    note: Bilingual | None = None
    wish: NetworkWish = NetworkWish.NOT_ASKED

    def in_plan(self, language: str) -> Relative:
        """Return the relative as a plan in `language` holds one."""
        note = self.note.in_language(language) if self.note else ""
        relation = self.relation.in_language(language)
        return Relative(id=self.id, name=self.name, relation=relation, note=note, wish=self.wish)


class CaseOtherPlan(Value):
    """A plan that is there already, and who holds it."""

    id: Id
    kind: OtherPlanKind
    holder: Sector
    note: Bilingual | None = None


class CaseContact(Value):
    """The citizen's contact with one sector; days are counted from the start of the case and may be negative."""

    sector: Sector
    state: ContactState
    referred_on: int | None = Field(default=None, ge=-3650, le=366)
    started_on: int | None = Field(default=None, ge=-3650, le=366)
    integrated_treatment: bool = False


class CaseDischarge(Value):
    """A discharge ahead, in days from the start of the case (day 0 is a Monday)."""

    planned_on: int = Field(ge=-366, le=366)
