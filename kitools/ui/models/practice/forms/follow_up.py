"""The cards of the follow-up."""

from kitools.plan import Commitment, Phase, Trigger
from kitools.ui.models.practice.forms.kinds import Field, Kind, Section

SECTIONS = (
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
