"""The reference subset as plain Python numbers and lists: what the peers follow, from the tables that the model uses.

The subset is that of `kitools.simulation.exact`: state × relation × plan status × newly discharged weeks, an ordinary
Markov chain. Lists and floats, so that no peer pays for numpy scalars in its inner loop.
"""

from dataclasses import dataclass

import numpy as np

from kitools.plan import Plan
from kitools.simulation import OUTSIDE_EXACT, STATES, Parameters, Situation, cautious
from kitools.simulation.arrangement import NOBODY, Arrangement, arrangement
from kitools.simulation.chances import PLAN_COORDINATOR, missed_table, move_table, seen
from kitools.simulation.occurring import change, kinds
from kitools.simulation.relation import gained_chances
from kitools.simulation.staffing import is_told_leaving
from kitools.simulation.status import AFTER_CHANGE, NEWLY, SEEN, SILENT, UNNOTICED, UNSEEN, UP_TO_DATE

NEVER = 10**6


@dataclass(frozen=True)
class Rules:
    """One case under one plan; lists are indexed in the order that their comment says, weeks from 1."""

    weeks: int
    start: int
    newly: int
    plan_week: int
    first_status: int
    missed: list  # plan acts, relation, state -> chance
    moves: list  # plan acts, kept, relation, newly discharged, state -> upper ends of the first four destinations
    dated: list  # plan status, state before, state after -> plan status
    ageing: float
    written: list  # week, plan status -> chance
    told: list  # week -> upper ends of `SILENT` and `UNSEEN`, what the case's own events bring the plan; [] if none can
    gained: list  # plan acts -> chance
    lost: float
    staff: list  # week -> chance that a change of staff costs the relation


@dataclass(frozen=True)
class Paths:
    """What a run gives: one sequence a citizen of states (weeks + 1), and of contacts kept and plan up to date."""

    states: list
    contact_kept: list
    plan_up_to_date: list


def rules(situation: Situation, plan: Plan, parameters: Parameters | None = None, *, weeks: int = 52) -> Rules:
    """Return the rules of `situation` under `plan` for one parameter set."""
    p, off = parameters or cautious(), OUTSIDE_EXACT
    a = arrangement(situation, plan, p, off, weeks)
    covariates = seen(situation.covariates, off)
    gauges = (0, PLAN_COORDINATOR if a.coordinator != NOBODY else 0)
    missed = missed_table(covariates, a.involvement, p)[0]
    moves = move_table(covariates, (a.crisis_agreement, a.discharge_agreement), p)[0].cumsum(-1)
    gains = gained_chances(a.competent, p)
    plan_week = NEVER if a.plan_week is None else a.plan_week
    span = range(weeks + 1)
    return Rules(
        weeks=weeks,
        start=STATES.index(covariates.start_state),
        newly=NEWLY if covariates.newly_discharged else 0,
        plan_week=plan_week,
        first_status=UNNOTICED if a.begins_stale else UP_TO_DATE,
        missed=[missed[:, gauge].tolist() for gauge in gauges],
        moves=[
            [[moves[relation, kept, gauge, :, 0, :, :4].tolist() for relation in (0, 1)] for kept in (0, 1)]
            for gauge in gauges
        ],
        dated=_dated(a),
        ageing=float(p.ageing_weekly),
        written=[_written(a, p, week) for week in span],
        told=[_told(a, week) if week >= plan_week else [] for week in span],
        gained=[float(np.ravel(gains[gauge == PLAN_COORDINATOR])[0]) for gauge in gauges],
        lost=float(p.relation_lost),
        staff=[_leaves(a, p, week) * float(p.relation_lost_staff) for week in span],
    )


def _dated(a: Arrangement) -> list:
    """Return the plan's status after every move."""
    brought = [[change(a, kinds(before, after)) for after in range(5)] for before in range(5)]
    return [[[after[one] for one in row] for row in brought] for after in AFTER_CHANGE]


def _written(a: Arrangement, p: Parameters, week: int) -> list:
    """Return the chances that a plan that is out of date is brought up to date in `week`."""
    meets = a.chances_at_meetings(week).get(week, 0.0)
    return [max(float(chance), meets) for chance in (p.update_anyway, p.update_weekly)]


def _told(a: Arrangement, week: int) -> list:
    """Return the upper ends in `week` of the case's own events bringing the plan nothing, and what nobody notices."""
    quiet = {SILENT: 1.0, UNSEEN: 1.0, SEEN: 1.0}
    for one in a.sources:
        if not one.of_the_course:
            quiet[change(a, (one.kind,))] *= 1 - one.chance_in(week)
    ends = [quiet[SEEN] * quiet[UNSEEN], quiet[SEEN]]
    return ends if ends[0] < 1 else []


def _leaves(a: Arrangement, p: Parameters, week: int) -> float:
    """Return the chance that a key person goes away in `week`."""
    stays = 1 - float(p.staff_away_weekly)
    for one in a.sources:
        if is_told_leaving(one):
            stays *= 1 - one.chance_in(week)
    return 1 - stays
