"""A fictive case: a whole person, what each role knows, the citizen's own voice, and three plans to learn from."""

from datetime import date
from typing import Annotated, Any, Literal

from pydantic import Field, StringConstraints

from kitools.cases.asking import Reply, reply
from kitools.cases.course import CaseEvent, Covariates
from kitools.cases.person import (
    CaseCitizen,
    CaseContact,
    CaseDischarge,
    CaseOtherPlan,
    CaseRelative,
    ConsentStance,
    DiagnosisGroup,
    Sex,
    Substance,
)
from kitools.cases.roles import Matter, Note, Role
from kitools.cases.templates import Template, plan_from
from kitools.cases.text import Bilingual, counted
from kitools.cases.voice import Step, Way, heard
from kitools.ground import KitError
from kitools.plan import Id, LegalFrame, Plan, Sector, Value

PlanKind = Literal["half_made", "weak", "strong"]
PLAN_KINDS: tuple[PlanKind, ...] = ("half_made", "weak", "strong")
BarrierCode = Annotated[str, StringConstraints(pattern=r"^B(0[1-9]|1[0-9]|20)$")]


class Minutes(Value):
    """How long the short version takes (a phone, alone) and the long one."""

    short: int = Field(default=20, ge=5, le=90)
    long: int = Field(default=60, ge=10, le=240)


class TimelineEntry(Value):
    """Something that happened, so many days from the start of the case (negative is before)."""

    day: int = Field(ge=-3650, le=366)
    sector: Sector
    text: Bilingual
    long_only: bool = False


class Reflection(Value):
    """A question to think about afterwards, tied to a barrier in the catalogue."""

    id: Id
    barrier: BarrierCode
    question: Bilingual
    long_only: bool = False


class Case(Value):
    """A fictive case; days are counted from its start, which is a Monday."""

    format: int = Field(default=1, ge=1, le=1)
    id: Id
    title: Bilingual
    teaser: Bilingual
    minutes: Minutes = Minutes()
    legal_frame: LegalFrame
    citizen: CaseCitizen
    age: int = Field(ge=18, le=110)
    sex: Sex
    diagnosis_group: DiagnosisGroup
    substance: Substance
    first_sector: Sector
    consent_stance: ConsentStance
    portrait: Bilingual
    resources: tuple[Bilingual, ...] = counted(1)
    housing: Bilingual
    family: Bilingual
    network: tuple[CaseRelative, ...] = ()
    other_plans: tuple[CaseOtherPlan, ...] = ()
    contacts: tuple[CaseContact, ...] = ()
    discharge: CaseDischarge | None = None
    timeline: tuple[TimelineEntry, ...] = ()
    matters: tuple[Matter, ...] = ()
    roles: tuple[Role, ...] = counted(2)
    voice: tuple[Step, ...] = counted(1)
    covariates: Covariates
    events: tuple[CaseEvent, ...] = ()
    reflections: tuple[Reflection, ...] = ()
    half_made: Template = Field(default_factory=dict)
    weak: Template
    strong: Template

    def role(self, role: str) -> Role:
        """Return the role with the id `role`; raise `KitError("case.unknown_role")`."""
        found = next((one for one in self.roles if one.id == role), None)
        if found is None:
            raise KitError("case.unknown_role", value=role, known=", ".join(one.id for one in self.roles))
        return found

    def notes_for(self, role: str) -> tuple[Note, ...]:
        """Return what `role` knows."""
        return self.role(role).notes

    def ask(self, role: str, question: str, *, asker: Sector, plan: Plan, on: date) -> Reply:
        """Return what `role` says to `asker` about the answer with the id `question`, under the consents in `plan`.

        Raise `KitError("case.unknown_question")`.
        """
        who = self.role(role)
        answer = next((one for one in who.answers if one.id == question), None)
        if answer is None:
            raise KitError("case.unknown_question", value=question, known=", ".join(one.id for one in who.answers))
        return reply(who, answer, plan, asker, on)

    def way(self, step: str, way: str) -> Way:
        """Return one way to ask in one step of the talk; raise `KitError("case.unknown_way")`."""
        for one in self.voice:
            for asked in one.ways:
                if (one.id, asked.id) == (step, way):
                    return asked
        raise KitError("case.unknown_way", value=f"{step}/{way}")

    def talk(self, step: str, way: str, plan: Plan, language: str, on: date) -> Plan:
        """Return `plan` with what the citizen says in `step` when asked in this `way` written in."""
        effect = self.way(step, way).effect
        for relative in self.network:
            if relative.id in {answer.relative for answer in effect.network} - {one.id for one in plan.network}:
                plan = plan.with_item("network", relative.in_plan(language))
        return heard(plan, effect, language, on)

    def matters_in(self, told: frozenset[str]) -> tuple[Matter, ...]:
        """Return the matters on which two or more roles have been heard; `told` holds ids of notes and answers."""
        return tuple(matter for matter in self.matters if len(self._roles_heard(matter.id, told)) > 1)

    def plan(self, kind: PlanKind, language: str, start: date) -> Plan:
        """Return the case's `half_made`, `weak` or `strong` plan in `language`, for a case that starts on `start`."""
        template: Template = getattr(self, kind)
        return plan_from(template, self.facts(), language, start, f"{self.id}: {kind}")

    def blank(self, language: str, start: date) -> Plan:
        """Return an empty plan for this case."""
        return plan_from({}, self.facts(), language, start, self.id)

    def facts(self) -> Template:
        """Return what every plan of the case begins with, and the items that a plan may name by id alone."""
        shown = self.model_dump(mode="json", exclude_none=True, include={"contacts", "discharge", "legal_frame"})
        citizen = {"id": self.citizen.number.lower(), "chosen_name": self.citizen.chosen_name, "age": self.age}
        items: dict[str, dict[str, Any]] = {
            "participants": {r.id: r.model_dump(mode="json", include={"id", "sector", "function"}) for r in self.roles},
            "network": {r.id: r.model_dump(mode="json", exclude_none=True) for r in self.network},
            "other_plans": {p.id: p.model_dump(mode="json", exclude_none=True) for p in self.other_plans},
        }
        return {"fields": {"case": self.id, "begins_on": 0, "citizen": citizen, **shown}, "items": items}

    def short(self) -> "Case":
        """Return the short version: what is only for the long one is left out."""
        roles = tuple(role.with_changes(notes=_kept(role.notes), answers=_kept(role.answers)) for role in self.roles)
        fields = ("voice", "timeline", "reflections")
        return self.with_changes(roles=roles, **{field: _kept(getattr(self, field)) for field in fields})

    def _roles_heard(self, matter: str, told: frozenset[str]) -> set[str]:
        """Return the ids of the roles of which something about `matter` has been told."""
        return {role.id for role in self.roles for piece in role.pieces if piece.matter == matter and piece.id in told}


def _kept(parts: tuple[Any, ...]) -> tuple[Any, ...]:
    """Return the parts that belong to the short version."""
    return tuple(part for part in parts if not part.long_only)
