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
    one_set = p.sets == 1
    a = arrangement(situation, plan, p if one_set else p.first(), off, weeks)
    found = Expectation(
        np.empty((p.sets, weeks + 1, len(STATES))), np.empty((p.sets, weeks)), np.empty((p.sets, weeks))
    )
    for part, some in enumerate([p] if one_set else p.parts(_AT_ONCE)):
        at = slice(part * _AT_ONCE, part * _AT_ONCE + some.sets)
        _expect(
            Chain(situation, plan, a, some, off),
            Expectation(found.states[at], found.contact_kept[at], found.plan_up_to_date[at]),
        )
    return found


_IN_STATE = (STATE[:, None] == np.arange(len(STATES))).astype(float)
_IS_FRESH = (STATUS == UP_TO_DATE).astype(float)


def _expect(chain: Chain, found: Expectation) -> None:
    """Fill in what is `found` for a few parameter sets."""
    start, weeks = chain.start(), found.contact_kept.shape[1]
    begun, ended = np.empty((weeks, *start.shape)), np.empty((weeks + 1, *start.shape))
    ended[0] = start
    for week in range(1, weeks + 1):
        chain.begin(ended[week - 1], week, begun[week - 1])
        chain.live(begun[week - 1], week, ended[week])
    before = min(max(chain.plan_week - 1, 0), weeks)
    for span, week in ((slice(0, before), 0), (slice(before, None), chain.plan_week)):
        found.contact_kept[:, span] = (begun[span] * chain.kept(week)).sum(-1).T
    found.plan_up_to_date[:] = (begun @ _IS_FRESH).T
    found.plan_up_to_date[:, :before] = 0
    found.states[:] = (ended @ _IN_STATE).swapaxes(0, 1)
