"""Fictive cases: what a case holds, how it is read, and what each role may see and answers when asked."""

from kitools.cases.asking import Outcome, Reply
from kitools.cases.case import Case, Minutes, PlanKind, Reflection, TimelineEntry
from kitools.cases.course import CaseEvent, CourseState, Covariates
from kitools.cases.library import CaseEntry, case, case_from, cases, check_case, first_monday, read_case
from kitools.cases.person import (
    CaseChild,
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
from kitools.cases.roles import Answer, Approach, Matter, MatterKind, Note, Role
from kitools.cases.schema import case_schema
from kitools.cases.text import Bilingual
from kitools.cases.unhearing import unheard
from kitools.cases.voice import Effect, GivenConsent, GivenObjection, Manner, NetworkAnswer, Step, Way, heard

__all__ = [
    "Answer", "Approach", "Bilingual", "Case", "CaseChild", "CaseCitizen", "CaseContact", "CaseDischarge",
    "CaseEntry", "CaseEvent", "CaseOtherPlan", "CaseRelative", "ConsentStance", "CourseState", "Covariates",
    "DiagnosisGroup", "Effect", "GivenConsent", "GivenObjection", "Manner", "Matter", "MatterKind", "Minutes",
    "NetworkAnswer", "Note", "Outcome", "PlanKind", "Reflection", "Reply", "Role", "Sex", "Step", "Substance",
    "TimelineEntry", "Way", "case", "case_from", "case_schema", "cases", "check_case", "first_monday", "heard",
    "read_case", "unheard",
]  # fmt: skip
