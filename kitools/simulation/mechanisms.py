"""The mechanisms by which barriers act in the model, each of which can be switched off."""

from enum import StrEnum


class Mechanism(StrEnum):
    """A way in which a barrier gets in the way; switching it off takes the barrier away, and nothing else."""

    MOTIVATION = "motivation"
    """A citizen who is hard to motivate misses more appointments, and loses contact more easily."""
    INVOLVEMENT = "involvement"
    """Without wish, network and attendance, fewer accept a plan that still waits for their word."""
    CONSENT = "consent"
    """No plan without acceptance; no information across where sharing is not open."""
    INITIATIVE = "initiative"
    """Weeks go until somebody calls the meeting; a plan without an owner is orphaned when staff change."""
    COORDINATOR = "coordinator"
    """Without a coordinator nobody follows up."""
    COMPETENCE = "competence"
    """Where no competences are agreed, a coordinator's appointments gain no more (by default: no figure)."""
    STAND_IN = "stand_in"
    """While the coordinator is away and nobody stands in, the plan does not act."""
    OBLIGATIONS = "obligations"
    """What the responsible has not accepted, and agreements without a name, bind nobody."""
    HOURS = "hours"
    """Nobody works more hours on the course in a week than were set aside."""
    COMPETING_PLANS = "competing_plans"
    """Every other plan that is not merged, referred to or replaced takes hours, and gets in the way of what is due."""
    MEETING_FORM = "meeting_form"
    """An ordinary network meeting is easier to arrange, and raises less: writing, knowledge, hand-overs, referral."""
    UPKEEP = "upkeep"
    """The plan ages, and every important change makes it out of date until somebody writes."""
    COMPLEXITY = "complexity"
    """The more a plan holds, the more hours an update takes."""
    HANDOVERS = "handovers"
    """Each hand-over between sectors may lose the ball for a while."""
    SHARED_KNOWLEDGE = "shared_knowledge"
    """What is known in one sector is not always there where it is needed, even where sharing is open."""
    CHAOS = "chaos"
    """In crisis, out of contact, and often in an unstable week, what was scheduled is not carried out."""
    DISAPPOINTMENT = "disappointment"
    """A broken promise may cost the relation (by default it does not: no figure was found)."""
    OTHER_SECTOR = "other_sector"
    """A sector without contact can act only after referral, visitation or enrolment."""
    UNHELD_BALL = "unheld_ball"
    """A ball in nobody's hands may weigh on the course (by default it does not: no figure was found)."""

    @property
    def barriers(self) -> tuple[str, ...]:
        """Return the codes of the barriers that act through this mechanism (none for a mere assumption)."""
        return BARRIERS[self]


BARRIERS: dict[Mechanism, tuple[str, ...]] = {
    Mechanism.MOTIVATION: ("B01",),
    Mechanism.INVOLVEMENT: ("B07",),
    Mechanism.CONSENT: ("B08",),
    Mechanism.INITIATIVE: ("B06",),
    Mechanism.COORDINATOR: ("B12",),
    Mechanism.COMPETENCE: ("B12",),
    Mechanism.STAND_IN: ("B20",),
    Mechanism.OBLIGATIONS: ("B13",),
    Mechanism.HOURS: ("B14",),
    Mechanism.COMPETING_PLANS: ("B09",),
    Mechanism.MEETING_FORM: (),
    Mechanism.UPKEEP: ("B10",),
    Mechanism.COMPLEXITY: ("B02", "B16"),
    Mechanism.HANDOVERS: ("B03",),
    Mechanism.SHARED_KNOWLEDGE: ("B15",),
    Mechanism.CHAOS: ("B11",),
    Mechanism.DISAPPOINTMENT: ("B18",),
    Mechanism.OTHER_SECTOR: ("B19",),
    Mechanism.UNHELD_BALL: (),
}

NOT_IN_A_CASE = ("B04", "B05", "B17")
"""Barriers of the roll-out (time, management focus, evaluation) that act on no single course."""

OUTSIDE_EXACT = frozenset(
    {
        Mechanism.CONSENT,
        Mechanism.INITIATIVE,
        Mechanism.STAND_IN,
        Mechanism.HOURS,
        Mechanism.DISAPPOINTMENT,
        Mechanism.UNHELD_BALL,
    }
)
"""Mechanisms with memory or a draw for the whole year: switched off where simulation is held to `expected`."""
