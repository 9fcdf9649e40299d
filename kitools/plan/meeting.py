"""The meeting where the plan is made, and the versions of the plan."""

from pydantic import Field

from kitools.plan.base import Day, Id, Text, Value
from kitools.plan.codes import Acceptance, Attendance, MeetingForm


class Meeting(Value):
    """A meeting: its form and day, who leads and writes, who came, the citizen's part, and what was agreed.

    `accepted_on` and `others_told` matter when the citizen was absent: the coordinator gets the word afterwards
    and tells the others.
    """

    form: MeetingForm = MeetingForm.COORDINATION
    held_on: Day | None = None
    chair: Id | None = None
    minute_taker: Id | None = None
    present: tuple[Id, ...] = ()
    absent: tuple[Id, ...] = ()
    agreed_without_citizen: bool = False
    citizen_attendance: Attendance | None = None
    citizen_acceptance: Acceptance = Acceptance.PENDING
    accepted_on: Day | None = None
    others_told: bool = False
    agenda: tuple[Text, ...] = ()
    expectations: Text = ""
    agreements: tuple[Text, ...] = ()
    next_meeting: Day | None = None


class Revision(Value):
    """One version of the plan: its number, day, what changed and why."""

    number: int = Field(ge=1)
    on: Day
    what: Text = ""
    why: Text = ""
