"""What is agreed: challenges, goals, interventions, hvis–så agreements, coordinator, upkeep, commitments."""

from pydantic import Field

from kitools.plan.base import Day, Id, Text, Value
from kitools.plan.codes import FollowUp, GoalKind, InterventionAnswer, LifeArea, Trigger


class Challenge(Value):
    """One of the biggest challenges right now, agreed together; priority 1 comes first."""

    id: Id
    text: Text = ""
    area: LifeArea | None = None
    priority: int | None = Field(default=None, ge=1, le=20)


class Goal(Value):
    """A goal for the citizen, answering one or more challenges."""

    id: Id
    text: Text = ""
    challenges: tuple[Id, ...] = ()
    kind: GoalKind | None = None


class Intervention(Value):
    """One intervention (indsats): its goal, exactly one responsible, a deadline, and the responsible's word on it.

    `responsible` holds the ids of participants; a good plan has exactly one. `hours_per_week` is what the
    responsible sets aside, in hours.
    """

    id: Id
    text: Text = ""
    goal: Id | None = None
    responsible: tuple[Id, ...] = ()
    due: Day | None = None
    hours_per_week: float | None = Field(default=None, ge=0, le=40)
    answer: InterventionAnswer = InterventionAnswer.NOT_ASKED
    prioritised: bool = True
    start_on: Day | None = None
    follow_up: FollowUp | None = None


class IfThen(Value):
    """A hvis–så agreement: if this happens, then this is done, by this participant, within so many days."""

    id: Id
    trigger: Trigger
    then: Text = ""
    who: Id | None = None
    within_days: int | None = Field(default=None, ge=0, le=60)


class Coordinator(Value):
    """The coordinator (tovholder): a participant, the hours, what the role asks for, and the stand-in."""

    participant: Id | None = None
    hours_per_week: float | None = Field(default=None, ge=0, le=40)
    competences: Text = ""
    stand_in: Id | None = None


class Upkeep(Value):
    """How the plan is kept up to date: what triggers an update, who writes, where."""

    triggers: tuple[Trigger, ...] = ()
    fixed_weeks: int | None = Field(default=None, ge=1, le=52)
    writer: Id | None = None
    where: Text = ""


class Commitment(Value):
    """What one participant's service owes: hours per week, and whom to go to when it does not hold."""

    participant: Id
    hours_per_week: float | None = Field(default=None, ge=0, le=40)
    escalation: Text = ""
