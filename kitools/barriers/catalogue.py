"""The barriers B01–B20 and the helping factors P1–P8: code, level, source, and the plan fields that answer them."""

from dataclasses import dataclass
from enum import StrEnum

COPENHAGEN = "Københavns Kommune 2017, sag 2017-0216702"
VIVE = "VIVE (Buch) 2017"
RHP = "Region Hovedstadens Psykiatri, koordinerende indsatsplaner"


class Level(StrEnum):
    """Where a barrier or a helping factor sits."""

    CITIZEN = "citizen"
    PROFESSIONAL = "professional"
    PLAN = "plan"
    ORGANISATION = "organisation"
    LEGAL = "legal"


@dataclass(frozen=True)
class Barrier:
    """A barrier: `answered_by` are the plan fields that can answer it; none means that no plan can."""

    code: str
    level: Level
    source: str
    answered_by: tuple[str, ...] = ()


@dataclass(frozen=True)
class Help:
    """A helping factor that the evaluation found."""

    code: str
    level: Level
    source: str


BARRIERS = (
    Barrier("B01", Level.CITIZEN, COPENHAGEN, ("wish", "what_worked", "meeting.citizen_acceptance")),
    Barrier("B02", Level.PLAN, COPENHAGEN, ("interventions", "upkeep")),
    Barrier("B03", Level.PROFESSIONAL, COPENHAGEN, ("interventions", "participants")),
    Barrier("B04", Level.ORGANISATION, COPENHAGEN),
    Barrier("B05", Level.ORGANISATION, COPENHAGEN),
    Barrier("B06", Level.PROFESSIONAL, VIVE, ("initiator", "owner")),
    Barrier("B07", Level.CITIZEN, VIVE, ("network", "meeting.citizen_attendance")),
    Barrier("B08", Level.LEGAL, VIVE, ("consents",)),
    Barrier("B09", Level.PLAN, VIVE, ("other_plans",)),
    Barrier("B10", Level.PLAN, VIVE, ("upkeep", "participants")),
    Barrier("B11", Level.CITIZEN, VIVE, ("if_thens",)),
    Barrier("B12", Level.PROFESSIONAL, VIVE, ("coordinator",)),
    Barrier("B13", Level.ORGANISATION, VIVE, ("interventions", "commitments")),
    Barrier("B14", Level.ORGANISATION, VIVE, ("coordinator", "commitments")),
    Barrier("B15", Level.PROFESSIONAL, VIVE),
    Barrier("B16", Level.PLAN, COPENHAGEN, ("interventions", "challenges")),
    Barrier("B17", Level.ORGANISATION, VIVE),
    Barrier("B18", Level.CITIZEN, RHP, ("meeting.expectations", "interventions")),
    Barrier("B19", Level.LEGAL, RHP, ("contacts",)),
    Barrier("B20", Level.ORGANISATION, COPENHAGEN, ("coordinator",)),
)

HELPS = (
    Help("P1", Level.ORGANISATION, COPENHAGEN),
    Help("P2", Level.PROFESSIONAL, COPENHAGEN),
    Help("P3", Level.PROFESSIONAL, COPENHAGEN),
    Help("P4", Level.PLAN, COPENHAGEN),
    Help("P5", Level.PLAN, COPENHAGEN),
    Help("P6", Level.PROFESSIONAL, COPENHAGEN),
    Help("P7", Level.ORGANISATION, COPENHAGEN),
    Help("P8", Level.ORGANISATION, COPENHAGEN),
)


def barrier(code: str) -> Barrier:
    """Return the barrier called `code`; raise `KeyError` for a code that is not in the catalogue.

    >>> barrier("B11").answered_by
    ('if_thens',)
    """
    return {one.code: one for one in BARRIERS}[code]
