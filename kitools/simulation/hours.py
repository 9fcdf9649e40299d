"""Staff time: what interventions, updates and balls take, and that nobody works more than was set aside."""

import numpy as np
from numpy.typing import NDArray

from kitools.simulation.arrangement import Arrangement
from kitools.simulation.mechanisms import Mechanism
from kitools.simulation.result import Bools, Column, Floats
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
    a: Arrangement,
    off: frozenset[Mechanism],
    flags: dict[str, Bools],
    here: Bools,
    worked: tuple[Column, Column],
) -> Hours:
    """Return the hours spent on interventions, updates and balls; shape (futures, weeks, participants).

    `flags` say in which weeks the plan acted on what was scheduled (`acts`) and was written (`writing`), and `here`
    where the coordinator is, each (weeks, futures); `worked` says where in (participants, weeks, futures), told flat,
    balls took how many hours.
    Interventions and balls take only hours that there are; an update is booked in the week it is written, with no more
    than the hours of that week, unless HOURS is switched off.
    """
    duty, acts = duty_hours(a, len(flags["acts"])), flags["acts"]
    hours = np.zeros((len(a.participants), *acts.shape), np.float32)
    for who in range(len(hours)):
        if duty[:, who].any():
            np.multiply(acts, duty[:, who, None], out=hours[who])
    if a.writer != NOBODY:
        for who, writes in _writing(a, flags["writing"], here):
            hours[who] += writes * np.float32(a.update_hours)
    np.add.at(hours.reshape(-1), *worked)
    if Mechanism.HOURS not in off:
        _within(hours, a.hours)
    return hours.transpose(2, 1, 0)


def _within(hours: Hours, there_are: Floats) -> None:
    """Let nobody have spent more `hours` (participants, weeks, futures) than `there_are` (participants,)."""
    for mine, most in zip(hours, there_are, strict=True):
        if mine.any():
            np.minimum(mine, most, out=mine)


def _writing(a: Arrangement, writing: Bools, here: Bools) -> tuple[tuple[int, Bools], ...]:
    """Return who writes, and where: the writer, and the stand-in of a coordinator who is away."""
    if not a.stand_in_writes:
        return ((a.writer, writing),)
    return (a.writer, writing & here), (a.stand_in, writing & ~here)
