"""Chances by week and by year, and the yearly numbers by which the model is face-checked against the literature."""

from dataclasses import dataclass

import numpy as np

from kitools.plan import Plan
from kitools.simulation.arrangement import arrangement
from kitools.simulation.chain import STATE, Chain
from kitools.simulation.chances import Table
from kitools.simulation.mechanisms import OUTSIDE_EXACT
from kitools.simulation.parameters import Number, Parameters, cautious
from kitools.simulation.result import Situation
from kitools.simulation.status import CRISIS, NEWLY, OUT, RECOVERING, UNSTABLE


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
    chain = Chain(situation, plan, arrangement(situation, plan, p.first(), OUTSIDE_EXACT), p, OUTSIDE_EXACT)
    return YearlyNumbers(
        readmitted_30_days=_reached(chain, chain.at(UNSTABLE, NEWLY), (CRISIS,), 4),
        readmitted_12_months=_reached(chain, chain.at(UNSTABLE, NEWLY), (CRISIS,), 52),
        lost_contact=_reached(chain, chain.start(), (OUT,), 52),
        missed=_missed(chain, chain.start()),
        relapsed=_reached(chain, chain.at(RECOVERING, 0), (UNSTABLE, CRISIS), 52),
    )


def _reached(chain: Chain, shares: Table, goal: tuple[int, ...], weeks: int) -> Table:
    """Return the share that has been in one of the states `goal` within `weeks`; shape (sets,)."""
    reached, there = np.zeros(len(shares)), np.isin(STATE, goal)
    for week in range(1, weeks + 1):
        shares = chain.live(chain.begin(shares, week), week)
        reached += shares[:, there].sum(1)
        shares[:, there] = 0
    return reached


def _missed(chain: Chain, shares: Table) -> Table:
    """Return the share of a year's appointments that is missed, while in contact; shape (sets,)."""
    missed, due = np.zeros(len(shares)), np.zeros(len(shares))
    for week in range(1, 53):
        shares = chain.begin(shares, week)
        here = shares * (STATE != OUT)
        missed += (here * (1 - chain.kept(week))).sum(1)
        due += here.sum(1)
        shares = chain.live(shares, week)
    return missed / due
