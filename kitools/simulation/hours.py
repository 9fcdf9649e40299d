"""Staff time: what interventions, updates and balls take, and that nobody works more than was set aside."""

import numpy as np
from numpy.typing import NDArray

from kitools.simulation.arrangement import Arrangement
from kitools.simulation.mechanisms import Mechanism
from kitools.simulation.parameters import Parameters
from kitools.simulation.result import Bools, Events
from kitools.simulation.worktime import NOBODY

Hours = NDArray[np.float32]


def duty_hours(a: Arrangement, weeks: int) -> Hours:
    """Return the hours that the interventions take in each week; shape (weeks, participants)."""
    hours = np.zeros((weeks, len(a.participants)), np.float32)
    for duty in a.duties:
        if duty.binding:
            hours[duty.start - 1 : duty.due, duty.who] += duty.hours
    return hours


def staff_hours(
    a: Arrangement, p: Parameters, off: frozenset[Mechanism], flags: dict[str, Bools], events: Events
) -> Hours:
    """Return the hours spent on interventions, updates and balls; shape (futures, weeks, participants).

    Nobody works more than the hours set aside, unless HOURS is switched off. `flags` say in which weeks the plan acted
    on what was scheduled (`acts`) and was written (`writing`), each (weeks, futures).
    """
    duty, acts = duty_hours(a, len(flags["acts"])), flags["acts"]
    hours = np.zeros((len(a.participants), *acts.shape), np.float32)
    for who in range(len(hours)):
        if duty[:, who].any():
            np.multiply(acts, duty[:, who, None], out=hours[who])
    if a.writer != NOBODY:
        hours[a.writer] += flags["writing"] * np.float32(a.update_hours)
    named = events.held_by >= 0
    places = (events.held_by[named], events.held_day[named] // 7, events.course[named])
    if len(places[0]):
        at = np.ravel_multi_index(tuple(np.asarray(place, np.intp) for place in places), hours.shape)
        np.add.at(hours.reshape(-1), at, np.float32(p.hours_per_ball))
    if Mechanism.HOURS not in off:
        np.minimum(hours, a.hours[:, None, None], out=hours)
    return hours.transpose(2, 1, 0)
