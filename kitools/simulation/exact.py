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
    found = Expectation(
        np.empty((p.sets, weeks + 1, len(STATES))), np.empty((p.sets, weeks)), np.empty((p.sets, weeks))
    )
    begun, ended = (np.empty((weeks + 1, min(p.sets, _AT_ONCE), len(STATE))) for _ in range(2))
    for first, some in zip(range(0, p.sets, _AT_ONCE), parts, strict=True):
        chain, sets = Chain(situation, plan, a, some, off), slice(first, first + some.sets)
        _live(chain, begun[:, : some.sets], ended[:, : some.sets])
        before = min(max(chain.plan_week - 1, 0), weeks)
        for span, week in ((slice(0, before), 0), (slice(before, None), chain.plan_week)):
            found.contact_kept[sets, span] = np.vecdot(begun[1:, : some.sets][span], chain.kept(week)).T
        found.plan_up_to_date[sets] = (begun[1:, : some.sets] @ _IS_FRESH).T
        found.plan_up_to_date[sets, :before] = 0
        found.states[sets] = (ended[:, : some.sets] @ _IN_STATE).swapaxes(0, 1)
    return found


_IN_STATE = (STATE[:, None] == np.arange(len(STATES))).astype(float)
_IS_FRESH = (STATUS == UP_TO_DATE).astype(float)


def _live(chain: Chain, begun: Table, ended: Table) -> None:
    """Fill in the shares at the beginning and at the end of each week, from 1; shape (weeks + 1, sets, 126)."""
    ended[0] = chain.start()
    for week in range(1, len(ended)):
        chain.begin(ended[week - 1], week, begun[week])
        chain.live(begun[week], week, ended[week])
