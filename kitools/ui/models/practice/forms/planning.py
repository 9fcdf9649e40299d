"""The cards of the planning."""

from kitools.plan import (
    Child,
    Consent,
    ConsentForm,
    Disclosure,
    LegalBasis,
    NetworkWish,
    NotificationState,
    Objection,
    Participant,
    Phase,
    Purpose,
    Relative,
    Sector,
    Topic,
)
from kitools.ui.models.practice.forms.kinds import Field, Kind, Section

SECTIONS = (
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
)
