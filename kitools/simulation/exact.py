"""The exact expectation of the exact subset: no drawing, and many parameter sets at once.

The subset is state × relation × plan (out of date, out of date and noticed, up to date) × newly discharged weeks, an
ordinary Markov chain. What has memory or is drawn once a year lies outside it (`OUTSIDE_EXACT`), and is taken to be
out of the way here; a simulation with the same mechanisms switched off agrees with it in every state and week.
"""

from dataclasses import dataclass

import numpy as np

from kitools.plan import Plan
from kitools.simulation.arrangement import arrangement
from kitools.simulation.chain import STATE, STATUS, Chain
from kitools.simulation.chances import Table
from kitools.simulation.mechanisms import OUTSIDE_EXACT, Mechanism
from kitools.simulation.parameters import Parameters, cautious
from kitools.simulation.result import STATES, Situation
from kitools.simulation.status import UP_TO_DATE

_AT_ONCE = 100
"""Parameter sets taken at once, so that a year of them stays in the processor's cache."""


@dataclass(frozen=True, eq=False)
class Expectation:
    """What the exact subset expects, for each parameter set.

    Shapes: `states` (sets, weeks + 1, 5), the share in each state; `contact_kept`, `plan_up_to_date` (sets, weeks).
    """

    states: Table
    contact_kept: Table
    plan_up_to_date: Table


def expected(
    situation: Situation,
    plan: Plan,
    parameters: Parameters | None = None,
    *,
    weeks: int = 52,
    switched_off: frozenset[Mechanism] = frozenset(),
) -> Expectation:
    """Return the exact expectation under `plan`; `parameters` may hold arrays, one value for each set."""
    p, off = parameters or cautious(), switched_off | OUTSIDE_EXACT
    parts = [p] if p.sets == 1 else p.parts(_AT_ONCE)
    a = arrangement(situation, plan, p.first(), off, weeks)
    found = [_expected(Chain(situation, plan, a, one, off), weeks) for one in parts]
    return Expectation(*(np.concatenate(arrays) for arrays in zip(*found, strict=True)))


def _expected(chain: Chain, weeks: int) -> tuple[Table, Table, Table]:
    """Return the three arrays of an `Expectation` for a few parameter sets."""
    shares = chain.start()
    year, ends = np.empty((len(shares), weeks, shares.shape[1])), np.empty((len(shares), weeks + 1, shares.shape[1]))
    ends[:, 0] = shares
    for week in range(1, weeks + 1):
        year[:, week - 1] = chain.begin(shares, week)
        ends[:, week] = shares = chain.live(year[:, week - 1], week)
    before = min(max(chain.plan_week - 1, 0), weeks)
    kept = np.concatenate(
        [
            np.matmul(year[:, span], chain.kept(week)[..., None])[..., 0]
            for span, week in ((slice(0, before), 0), (slice(before, None), chain.plan_week))
        ],
        1,
    )
    fresh = year @ (STATUS == UP_TO_DATE).astype(float)
    fresh[:, :before] = 0
    in_state = (STATE[:, None] == np.arange(len(STATES))).astype(float)
    return ends @ in_state, kept, fresh
