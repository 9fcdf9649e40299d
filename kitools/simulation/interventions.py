"""The interventions as duties: who carries them out, how many hours, from when until when, and whether it binds."""

from dataclasses import dataclass
from datetime import date

import numpy as np

from kitools.plan import Intervention, InterventionAnswer, Plan
from kitools.simulation.mechanisms import Mechanism
from kitools.simulation.parameters import Parameters
from kitools.simulation.result import Bools, Floats, Ints


@dataclass(frozen=True)
class Duty:
    """One prioritised intervention: weeks from `start` to `due` (both counted, from 1), `hours` a week, place of `who`.

    `binding` is false where the responsible is not exactly one, has not accepted, or has no hours left for it: then
    it is promised on paper and nothing happens.
    """

    id: str
    who: int
    hours: float
    start: int
    due: int
    binding: bool


def duties(  # noqa: PLR0913, PLR0917
    plan: Plan, participants: tuple[str, ...], hours: Floats, begin: date, p: Parameters, off: frozenset[Mechanism]
) -> tuple[Duty, ...]:
    """Return the duties of `plan` in its own order; whoever runs out of hours leaves the later ones undone."""
    left = hours.astype(float)
    found = []
    for one in plan.interventions:
        if not one.prioritised:
            continue
        who = _responsible(one, participants, off)
        need = one.hours_per_week or 0.0
        fits = who >= 0 and (Mechanism.HOURS in off or need <= float(left[who]) + 1e-6)
        if fits and Mechanism.HOURS not in off:
            left[who] -= need
        start = max(1, _week(one.start_on or plan.meeting.held_on, begin, 1))
        due = _week(one.due, begin, start + round(float(p.due_weeks)) - 1)
        if due >= 1:  # what fell due before the year is another year's promise
            found.append(Duty(one.id, who, need, start, max(due, start), fits))
    return tuple(found)


def kept_promises(every: tuple[Duty, ...], acts: Bools, first_week: Ints, p: Parameters) -> tuple[Ints, Ints]:
    """Return how many duties fell due within the year, and how many of them were kept; each (futures,).

    `acts` (weeks, futures) says when the plan acts on what was scheduled; `first_week` (futures,) is when the plan
    exists (beyond the last week: never). A duty is kept when it was carried out in `promise_weeks` weeks before its
    deadline, or in half of them where the time is short.
    """
    weeks, futures = acts.shape
    done = np.zeros((weeks + 1, futures), np.int16)
    for week in range(weeks):  # many times as fast as a running sum along the weeks
        np.add(done[week], acts[week], out=done[week + 1])
    promised, kept = np.zeros(futures, np.int16), np.zeros(futures, np.int16)
    for duty in every:
        if duty.due <= weeks:
            fell_due = first_week <= duty.due
            need = min(round(float(p.promise_weeks)), (duty.due - duty.start + 2) // 2)
            promised += fell_due
            kept += fell_due & duty.binding & (done[duty.due] - done[duty.start - 1] >= need)
    return promised, kept


def _responsible(one: Intervention, participants: tuple[str, ...], off: frozenset[Mechanism]) -> int:
    """Return the place of the one responsible who is bound, -1 if nobody is."""
    named = [who for who in one.responsible if who in participants]
    if Mechanism.OBLIGATIONS in off:
        return participants.index(named[0]) if named else -1
    bound = len(one.responsible) == 1 and one.answer is InterventionAnswer.ACCEPTED
    return participants.index(named[0]) if named and bound else -1


def _week(day: date | None, begin: date, otherwise: int) -> int:
    """Return the week (from 1) of `day`, or `otherwise` where there is no day."""
    return otherwise if day is None else (day - begin).days // 7 + 1
