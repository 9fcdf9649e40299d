"""What a coordinating action plan is, and how it is read and written."""

from kitools.plan.base import Day, Id, Text, Value
from kitools.plan.codes import (
    Acceptance,
    Attendance,
    ConsentForm,
    ContactState,
    FollowUp,
    GoalKind,
    InterventionAnswer,
    LegalBasis,
    LegalFrame,
    LifeArea,
    MeetingForm,
    NetworkWish,
    NotificationState,
    OtherPlanAction,
    OtherPlanKind,
    Purpose,
    Sector,
    SupportNeed,
    TargetSign,
    Topic,
    Trigger,
)
from kitools.plan.consent import Consent, Disclosure, Objection
from kitools.plan.document import plan_schema, read_plan, write_plan
from kitools.plan.edits import Edit, differences, edited, plain_at, takes_words
from kitools.plan.meeting import Meeting, Revision
from kitools.plan.people import Child, Citizen, Discharge, Participant, Relative, ServiceContact
from kitools.plan.plan import CORE, FORMAT, Plan
from kitools.plan.reading import Fault, FaultyInput, parse, parse_json, unreadable
from kitools.plan.rules import (
    PROMPTS,
    RULES,
    STRENGTHS,
    Phase,
    Prompt,
    Rule,
    Strength,
    check,
    most_important,
    strengths,
)
from kitools.plan.sharing import (
    NO_LEGAL_ADVICE,
    Answer,
    ConsentState,
    Sharing,
    can_share,
    consent_covers,
    consent_state,
    expires_on,
)
from kitools.plan.situation import AreaStatus, OtherPlan
from kitools.plan.work import Challenge, Commitment, Coordinator, Goal, IfThen, Intervention, Upkeep

__all__ = [
    "Acceptance", "Answer", "AreaStatus", "Attendance", "CORE", "Challenge", "Child", "Citizen", "Commitment",
    "Consent", "ConsentForm", "ConsentState", "ContactState", "Coordinator", "Day", "Discharge", "Disclosure", "Edit",
    "FORMAT", "Fault", "FaultyInput", "FollowUp", "Goal", "GoalKind", "Id", "IfThen", "Intervention",
    "InterventionAnswer", "LegalBasis", "LegalFrame", "LifeArea", "Meeting", "MeetingForm", "NO_LEGAL_ADVICE",
    "NetworkWish", "NotificationState", "Objection", "OtherPlan", "OtherPlanAction", "OtherPlanKind", "PROMPTS",
    "Participant", "Phase", "Plan", "Prompt", "Purpose", "RULES", "Relative", "Revision", "Rule", "STRENGTHS",
    "Sector", "ServiceContact", "Sharing", "Strength", "SupportNeed", "TargetSign", "Text", "Topic", "Trigger",
    "Upkeep", "Value", "can_share", "check", "consent_covers", "consent_state", "differences", "edited", "expires_on",
    "most_important", "parse", "parse_json", "plain_at", "plan_schema", "read_plan", "strengths", "takes_words",
    "unreadable", "write_plan",
]  # fmt: skip
