"""Staff time: what interventions, updates and balls take, and that nobody works more than was set aside."""

import numpy as np
from numpy.typing import NDArray

from kitools.simulation.arrangement import NOBODY, Arrangement
from kitools.simulation.balls import OpenBalls
from kitools.simulation.mechanisms import Mechanism
from kitools.simulation.parameters import Parameters
from kitools.simulation.result import Bools

Hours = NDArray[np.float32]


def duty_hours(a: Arrangement, weeks: int) -> Hours:
    """Return the hours that the interventions take in each week; shape (weeks, participants)."""
    hours = np.zeros((weeks, len(a.participants)), np.float32)
    for duty in a.duties:
        if duty.binding:
            hours[duty.start - 1 : duty.due, duty.who] += duty.hours
    return hours


def staff_hours(
    a: Arrangement, p: Parameters, off: frozenset[Mechanism], flags: dict[str, Bools], balls: OpenBalls
) -> Hours:
    """Return the hours spent on interventions, updates and balls; shape (weeks, futures, participants).

    Nobody works more than the hours set aside, unless HOURS is switched off. `flags` say in which weeks the plan acted
    on what was scheduled (`acts`) and was written (`writing`), each (weeks, futures).
    """
    hours = flags["acts"][:, :, None] * duty_hours(a, len(flags["acts"]))[:, None, :]
    if a.writer != NOBODY:
        hours[:, :, a.writer] += flags["writing"] * np.float32(a.update_hours)
    for week, course, by in balls.work:
        named = by >= 0
        np.add.at(hours, (week[named], course[named], by[named]), np.float32(p.hours_per_ball))
    return hours if Mechanism.HOURS in off else np.minimum(hours, a.hours)
