"""Whether a plan acts as the exact expectation takes for granted."""

from kitools.plan import Plan
from kitools.simulation.arrangement import Arrangement, arrangement
from kitools.simulation.parameters import Parameters
from kitools.simulation.result import Situation
from kitools.simulation.staffing import is_told_leaving
from kitools.simulation.worktime import NOBODY


def acts_as_expected(situation: Situation, plan: Plan, p: Parameters) -> bool:
    """Whether the course under `plan` is the one that `expected` expects, which leaves out `OUTSIDE_EXACT`.

    That is where the citizen has accepted, the meeting has a day, an owner keeps the plan when staff change, somebody
    else stands in, and the writer has the hours; or where nobody coordinates, so that no plan acts on the course at
    all. And neither a broken promise nor a ball in nobody's hands may weigh on the course, which the chain cannot
    know. In weeks with the stand-in the plan itself does not act, as it does for the chain: with the default numbers
    that is no difference.
    """
    if float(p.broken_promise_relation) > 0 or float(p.effect_unheld_ball) != 1:
        return False
    a = arrangement(situation, plan, p)
    return a.coordinator == NOBODY or _is_sure(a, p)


def _is_sure(a: Arrangement, p: Parameters) -> bool:
    """Whether there is surely a plan, and somebody there to follow it and to keep it."""
    somebody_leaves = float(p.staff_away_weekly) > 0 or any(is_told_leaving(one) for one in a.sources)
    kept = not somebody_leaves or (a.stand_in != NOBODY and a.has_owner)
    written = a.writer == NOBODY or a.time_to_write >= 1
    return a.acceptance >= 1 and a.plan_week is not None and kept and written
