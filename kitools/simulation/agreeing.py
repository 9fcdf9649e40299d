"""Whether the citizen says yes: involvement, motivation, and the word that is already given."""

from kitools.plan import Acceptance, NetworkWish, Plan
from kitools.simulation.mechanisms import Mechanism
from kitools.simulation.meetings import raised
from kitools.simulation.parameters import Parameters
from kitools.simulation.result import Situation


def involvement(plan: Plan, off: frozenset[Mechanism] = frozenset()) -> float:
    """Return how far the citizen and the network are in it, from 0 to 1: own words, network asked, attendance."""
    if Mechanism.INVOLVEMENT in off:
        return 1.0
    asked = any(relative.wish is not NetworkWish.NOT_ASKED for relative in plan.network)
    came = plan.meeting.citizen_attendance is not None and plan.meeting.citizen_attendance.value != "absent"
    return (bool(plan.wish.strip()) + asked + came) / 3


def acceptance(situation: Situation, plan: Plan, p: Parameters, off: frozenset[Mechanism]) -> float:
    """Return the chance that the citizen accepts the plan: known, or depending on involvement and motivation."""
    word = plan.meeting.citizen_acceptance
    if Mechanism.CONSENT in off or word is Acceptance.ACCEPTED:
        return 1.0
    if word is Acceptance.DECLINED:
        return 0.0
    unmotivated = 0.0 if Mechanism.MOTIVATION in off else situation.covariates.low_motivation
    base = float(p.acceptance_pending)
    odds = float(p.involvement_acceptance) ** involvement(plan, off) * float(p.motivation_acceptance) ** unmotivated
    return raised(base, odds)
