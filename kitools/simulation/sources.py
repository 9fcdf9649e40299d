"""Where events come from: the course itself, and what the case says may happen."""

from kitools.plan import Purpose, Sector, Topic, Trigger
from kitools.simulation.result import Situation, Source

SECTOR_OF: dict[Trigger, Sector] = {
    Trigger.CRISIS: Sector.PSYCHIATRY,
    Trigger.NO_SHOWS: Sector.SUBSTANCE_TREATMENT,
    Trigger.RELAPSE: Sector.SUBSTANCE_TREATMENT,
    Trigger.DISCHARGE: Sector.PSYCHIATRY,
    Trigger.LOST_HOUSING: Sector.HOUSING,
    Trigger.MOVE: Sector.HOUSING,
    Trigger.CONSENT_WITHDRAWN: Sector.SOCIAL_SERVICES,
    Trigger.COORDINATOR_AWAY: Sector.SOCIAL_SERVICES,
    Trigger.NEW_NEED: Sector.SOCIAL_SERVICES,
}
"""The sector in which an event of the course itself is first seen."""

TOPIC_OF: dict[Trigger, Topic] = {
    Trigger.CRISIS: Topic.MENTAL_HEALTH,
    Trigger.NO_SHOWS: Topic.AGREEMENTS,
    Trigger.RELAPSE: Topic.SUBSTANCE_USE,
    Trigger.DISCHARGE: Topic.MENTAL_HEALTH,
    Trigger.LOST_HOUSING: Topic.HOUSING,
    Trigger.MOVE: Topic.HOUSING,
    Trigger.CONSENT_WITHDRAWN: Topic.AGREEMENTS,
    Trigger.COORDINATOR_AWAY: Topic.AGREEMENTS,
    Trigger.NEW_NEED: Topic.DAILY_LIFE,
}
"""What whoever acts on the event needs to know about."""

PURPOSE_OF = {Trigger.DISCHARGE: Purpose.DISCHARGE}
"""What it is shared for, where that is not the coordination itself."""

OUTDATING = frozenset(
    {Trigger.CRISIS, Trigger.RELAPSE, Trigger.DISCHARGE, Trigger.LOST_HOUSING, Trigger.MOVE, Trigger.NEW_NEED}
)
"""The important changes after which a plan is out of date."""

OF_THE_COURSE = (
    Trigger.CRISIS,
    Trigger.NO_SHOWS,
    Trigger.RELAPSE,
    Trigger.DISCHARGE,
    Trigger.COORDINATOR_AWAY,
)
"""The kinds of event that come out of the course itself."""


def sources(situation: Situation) -> tuple[Source, ...]:
    """Return the events of the course itself, in the order of `OF_THE_COURSE`, then those of the case."""
    told = tuple(
        Source(f"case.{event.id}", event.kind, event.sector, event.first_week, event.last_week, event.chance)
        for event in situation.events
    )
    return _OWN + told


_OWN = tuple(Source(kind.value, kind, SECTOR_OF[kind], of_the_course=True) for kind in OF_THE_COURSE)
