"""Chances by week and by year, and the yearly numbers by which the model is face-checked against the literature."""

from dataclasses import dataclass

import numpy as np

from kitools.plan import Plan
from kitools.simulation.arrangement import arrangement
from kitools.simulation.chances import Table
from kitools.simulation.exact import Chain
from kitools.simulation.mechanisms import OUTSIDE_EXACT
from kitools.simulation.parameters import Number, Parameters, cautious
from kitools.simulation.result import Situation
from kitools.simulation.status import CRISIS, NEWLY, OUT, RECOVERING, UNNOTICED, UNSTABLE


def weekly(chance: Number, weeks: int = 52) -> Number:
    """Return the chance per week that gives `chance` over `weeks`, at a constant risk: h = 1 − (1 − p)^(1/weeks).

    >>> round(weekly(0.272), 4)
    0.0061
    """
    return 1 - (1 - chance) ** (1 / weeks)


def over_weeks(chance: Number, weeks: int = 52) -> Number:
    """Return the chance over `weeks` of what has `chance` in each week.

    >>> round(over_weeks(weekly(0.41)), 6)
    0.41
    """
    return 1 - (1 - chance) ** weeks


@dataclass(frozen=True, eq=False)
class YearlyNumbers:
    """What the literature counts, for each parameter set (shape (sets,)); from the exact chain, without sampling.

    `readmitted_30_days`, `readmitted_12_months`: in crisis again after a discharge. `lost_contact`: out of contact
    at some time in the year. `missed`: share of appointments missed. `relapsed`: turned unstable or worse within a
    year, from a start in recovery.
    """

    readmitted_30_days: Table
    readmitted_12_months: Table
    lost_contact: Table
    missed: Table
    relapsed: Table


def yearly_numbers(situation: Situation, plan: Plan, parameters: Parameters | None = None) -> YearlyNumbers:
    """Return the yearly numbers of `situation` under `plan`; the case's own events are left out."""
    p = parameters or cautious()
    chain = Chain(situation, arrangement(situation, plan, p.first(), OUTSIDE_EXACT), p, OUTSIDE_EXACT)
    start = chain.start()
    missed = _missed(chain, start)
    return YearlyNumbers(
        readmitted_30_days=_reached(chain, _from(start, UNSTABLE, NEWLY), (CRISIS,), 4),
        readmitted_12_months=_reached(chain, _from(start, UNSTABLE, NEWLY), (CRISIS,), 52),
        lost_contact=_reached(chain, start, (OUT,), 52),
        missed=missed,
        relapsed=_reached(chain, _from(start, RECOVERING, 0), (UNSTABLE, CRISIS), 52),
    )


def _from(start: Table, state: int, newly: int) -> Table:
    """Return shares that all begin in `state`."""
    shares = np.zeros_like(start)
    shares[:, state, 0, UNNOTICED, newly] = 1
    return shares


def _reached(chain: Chain, shares: Table, goal: tuple[int, ...], weeks: int) -> Table:
    """Return the share that has been in one of the states `goal` within `weeks`; shape (sets,)."""
    reached = np.zeros(len(shares))
    for week in range(1, weeks + 1):
        shares = chain.after(chain.keep_up(shares, week), week)
        for state in goal:
            reached += shares[:, state].sum((1, 2, 3))
            shares[:, state] = 0
    return reached


def _missed(chain: Chain, shares: Table) -> Table:
    """Return the share of a year's appointments that is missed, while in contact; shape (sets,)."""
    missed, due = np.zeros(len(shares)), np.zeros(len(shares))
    for week in range(1, 53):
        shares = chain.keep_up(shares, week)
        here = shares.copy()
        here[:, OUT] = 0
        missed += (here * (1 - chain.kept[week >= chain.plan_week])[..., None]).sum((1, 2, 3, 4))
        due += here.sum((1, 2, 3, 4))
        shares = chain.after(shares, week)
    return missed / due
