"""The cards of the first phase, which asks whether a KI-plan is the right thing."""

from kitools.plan import (
    ContactState,
    OtherPlan,
    OtherPlanAction,
    OtherPlanKind,
    Phase,
    Sector,
    ServiceContact,
    TargetSign,
)
from kitools.ui.models.practice.forms.kinds import Field, Kind, Section

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
)
