"""Which fields the practice page shows, in which phase, and what kind each is; words and widgets are elsewhere."""

from dataclasses import dataclass
from enum import Enum, StrEnum, auto

from kitools.plan import (
    Acceptance,
    AreaStatus,
    Attendance,
    Challenge,
    Child,
    Commitment,
    Consent,
    ConsentForm,
    ContactState,
    Disclosure,
    Goal,
    GoalKind,
    IfThen,
    Intervention,
    InterventionAnswer,
    LegalBasis,
    LifeArea,
    MeetingForm,
    NetworkWish,
    NotificationState,
    Objection,
    OtherPlan,
    OtherPlanAction,
    OtherPlanKind,
    Participant,
    Phase,
    Purpose,
    Relative,
    Sector,
    ServiceContact,
    SupportNeed,
    TargetSign,
    Topic,
    Trigger,
    Value,
)


class Kind(Enum):
    """What a field takes."""

    LINE = auto()
    TEXT = auto()
    LINES = auto()
    CHOICE = auto()
    MANY = auto()
    NUMBER = auto()
    WHOLE = auto()
    DAY = auto()
    YES = auto()
    PERSON = auto()
    ONE_PERSON = auto()
    PEOPLE = auto()
    GOAL = auto()
    CHALLENGES = auto()


@dataclass(frozen=True)
class Field:
    """One field: its name in the value, what it takes, the codes to choose among, and bounds for a number."""

    name: str
    kind: Kind
    codes: type[StrEnum] | None = None
    low: float = 0
    high: float = 40


@dataclass(frozen=True)
class Section:
    """A card on the page: a field of the plan, its fields, and the `item` type where it is a list.

    `path` is where the value lies in the plan; an empty path is the plan itself. `brief` are the fields that
    show at first; the others come with "flere felter". `asked` is the path of a yes/no that stands above a list:
    whether somebody has asked at all, so that an empty list can mean "none".
    """

    name: str
    phase: Phase
    path: str
    fields: tuple[Field, ...]
    core: bool = False
    item: type[Value] | None = None
    brief: int = 99
    asked: str = ""

    @property
    def where(self) -> tuple[str, ...]:
        """The plan fields whose remarks belong on this card."""
        if self.path == "meeting":
            return tuple(f"meeting.{field.name}" for field in self.fields)
        own = (self.path.split(".")[0],) if self.path else tuple(field.name for field in self.fields)
        return (*own, self.asked) if self.asked else own


SECTIONS = (
    Section("signs", Phase.RIGHT, "", (Field("signs", Kind.MANY, TargetSign),), core=True),
    Section(
        "initiative",
        Phase.RIGHT,
        "",
        (
            Field("initiator", Kind.CHOICE, Sector),
            Field("initiated_on", Kind.DAY),
            Field("owner", Kind.PERSON),
        ),
        core=True,
    ),
    Section(
        "contacts",
        Phase.RIGHT,
        "contacts",
        (
            Field("sector", Kind.CHOICE, Sector),
            Field("state", Kind.CHOICE, ContactState),
            Field("referred_on", Kind.DAY),
            Field("started_on", Kind.DAY),
            Field("integrated_treatment", Kind.YES),
        ),
        item=ServiceContact,
    ),
    Section(
        "other_plans",
        Phase.RIGHT,
        "other_plans",
        (
            Field("kind", Kind.CHOICE, OtherPlanKind),
            Field("holder", Kind.CHOICE, Sector),
            Field("action", Kind.CHOICE, OtherPlanAction),
            Field("note", Kind.TEXT),
        ),
        item=OtherPlan,
        asked="other_plans_asked",
    ),
    Section(
        "discharge",
        Phase.RIGHT,
        "discharge",
        (
            Field("planned_on", Kind.DAY),
            Field("network_meeting_asked_on", Kind.DAY),
            Field("time_found_on", Kind.DAY),
            Field("network_meeting_on", Kind.DAY),
        ),
    ),
    Section(
        "coordinator",
        Phase.PLANNING,
        "coordinator",
        (
            Field("participant", Kind.PERSON),
            Field("stand_in", Kind.PERSON),
            Field("hours_per_week", Kind.NUMBER),
            Field("competences", Kind.TEXT),
        ),
        core=True,
    ),
    Section(
        "participants",
        Phase.PLANNING,
        "participants",
        (
            Field("function", Kind.LINE),
            Field("sector", Kind.CHOICE, Sector),
            Field("invited", Kind.YES),
            Field("contact_details", Kind.LINE),
        ),
        item=Participant,
    ),
    Section(
        "consents",
        Phase.PLANNING,
        "consents",
        (
            Field("basis", Kind.CHOICE, LegalBasis),
            Field("topics", Kind.MANY, Topic),
            Field("parties", Kind.MANY, Sector),
            Field("form", Kind.CHOICE, ConsentForm),
            Field("given_on", Kind.DAY),
            Field("expires_on", Kind.DAY),
            Field("withdrawn_on", Kind.DAY),
            Field("entered_in_record", Kind.YES),
            Field("note", Kind.TEXT),
        ),
        item=Consent,
        brief=5,
    ),
    Section(
        "objections",
        Phase.PLANNING,
        "objections",
        (
            Field("topics", Kind.MANY, Topic),
            Field("parties", Kind.MANY, Sector),
            Field("made_on", Kind.DAY),
            Field("lifted_on", Kind.DAY),
        ),
        item=Objection,
    ),
    Section(
        "disclosures",
        Phase.PLANNING,
        "disclosures",
        (
            Field("topic", Kind.CHOICE, Topic),
            Field("sender", Kind.CHOICE, Sector),
            Field("recipient", Kind.CHOICE, Sector),
            Field("purpose", Kind.CHOICE, Purpose),
            Field("on", Kind.DAY),
        ),
        item=Disclosure,
    ),
    Section(
        "network",
        Phase.PLANNING,
        "network",
        (
            Field("relation", Kind.LINE),
            Field("name", Kind.LINE),
            Field("wish", Kind.CHOICE, NetworkWish),
            Field("note", Kind.TEXT),
        ),
        item=Relative,
    ),
    Section(
        "children",
        Phase.PLANNING,
        "citizen.children",
        (
            Field("age", Kind.WHOLE, high=17),
            Field("lives_with_citizen", Kind.YES),
            Field("notification", Kind.CHOICE, NotificationState),
            Field("note", Kind.TEXT),
        ),
        item=Child,
        asked="citizen.children_asked",
    ),
    Section("wish", Phase.MEETING, "", (Field("wish", Kind.TEXT), Field("what_worked", Kind.TEXT)), core=True),
    Section(
        "challenges",
        Phase.MEETING,
        "challenges",
        (
            Field("text", Kind.TEXT),
            Field("priority", Kind.WHOLE, low=1, high=20),
            Field("area", Kind.CHOICE, LifeArea),
        ),
        core=True,
        item=Challenge,
    ),
    Section(
        "goals",
        Phase.MEETING,
        "goals",
        (Field("text", Kind.TEXT), Field("challenges", Kind.CHALLENGES), Field("kind", Kind.CHOICE, GoalKind)),
        core=True,
        item=Goal,
    ),
    Section(
        "interventions",
        Phase.MEETING,
        "interventions",
        (
            Field("text", Kind.TEXT),
            Field("goal", Kind.GOAL),
            Field("responsible", Kind.ONE_PERSON),
            Field("due", Kind.DAY),
            Field("answer", Kind.CHOICE, InterventionAnswer),
            Field("hours_per_week", Kind.NUMBER),
            Field("start_on", Kind.DAY),
            Field("prioritised", Kind.YES),
        ),
        core=True,
        item=Intervention,
        brief=5,
    ),
    Section(
        "if_thens",
        Phase.MEETING,
        "if_thens",
        (
            Field("trigger", Kind.CHOICE, Trigger),
            Field("then", Kind.TEXT),
            Field("who", Kind.PERSON),
            Field("within_days", Kind.WHOLE, high=60),
        ),
        core=True,
        item=IfThen,
    ),
    Section(
        "status",
        Phase.MEETING,
        "status",
        (
            Field("area", Kind.CHOICE, LifeArea),
            Field("text", Kind.TEXT),
            Field("told_by", Kind.CHOICE, Sector),
            Field("support_need", Kind.CHOICE, SupportNeed),
            Field("matters_for_coordination", Kind.YES),
        ),
        item=AreaStatus,
        brief=3,
    ),
    Section(
        "when",
        Phase.MEETING,
        "meeting",
        (Field("held_on", Kind.DAY), Field("citizen_acceptance", Kind.CHOICE, Acceptance)),
        core=True,
    ),
    Section(
        "meeting",
        Phase.MEETING,
        "meeting",
        (
            Field("form", Kind.CHOICE, MeetingForm),
            Field("chair", Kind.PERSON),
            Field("minute_taker", Kind.PERSON),
            Field("present", Kind.PEOPLE),
            Field("absent", Kind.PEOPLE),
            Field("citizen_attendance", Kind.CHOICE, Attendance),
            Field("agreed_without_citizen", Kind.YES),
            Field("accepted_on", Kind.DAY),
            Field("others_told", Kind.YES),
            Field("expectations", Kind.TEXT),
            Field("agenda", Kind.LINES),
            Field("agreements", Kind.LINES),
        ),
    ),
    Section("next_meeting", Phase.FOLLOW_UP, "meeting", (Field("next_meeting", Kind.DAY),), core=True),
    Section(
        "upkeep",
        Phase.FOLLOW_UP,
        "upkeep",
        (
            Field("triggers", Kind.MANY, Trigger),
            Field("writer", Kind.PERSON),
            Field("where", Kind.LINE),
            Field("fixed_weeks", Kind.WHOLE, low=1, high=52),
        ),
    ),
    Section(
        "commitments",
        Phase.FOLLOW_UP,
        "commitments",
        (
            Field("participant", Kind.PERSON),
            Field("hours_per_week", Kind.NUMBER),
            Field("escalation", Kind.TEXT),
        ),
        item=Commitment,
    ),
)


def sections(phase: Phase) -> tuple[Section, ...]:
    """Return the cards of `phase`, the core first."""
    own = [section for section in SECTIONS if section.phase is phase]
    return tuple(sorted(own, key=lambda section: not section.core))
