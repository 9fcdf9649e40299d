"""The reference subset as plain Python numbers and lists: what the peers follow, from the tables that the model uses.

The subset is that of `kitools.simulation.exact`: state × relation × plan status × newly discharged weeks, an ordinary
Markov chain. Lists and floats, so that no peer pays for numpy scalars in its inner loop.
"""

from dataclasses import dataclass
from itertools import product

from kitools.plan import Plan, Trigger
from kitools.simulation import OUTSIDE_EXACT, STATES, Parameters, Situation, cautious
from kitools.simulation.arrangement import NOBODY, Arrangement, arrangement
from kitools.simulation.chances import PLAN_COORDINATOR, missed_table, move_table, seen
from kitools.simulation.sources import OUTDATING
from kitools.simulation.status import CRISIS, NEWLY, NOTICED, RECOVERING, STABLE, UNNOTICED, UNSTABLE, UP_TO_DATE

NEVER = 10**6

TOLD = [[NOTICED, NOTICED, NOTICED], [UNNOTICED, NOTICED, UNNOTICED], [UNNOTICED, NOTICED, UP_TO_DATE]]
"""The plan's status after an event of the case that is noticed, one that is not, and none: from each status."""


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
    told: list  # week -> [chance that an event of the case is noticed, that one happens at all]; [] where none can
    gained: float
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
        gained=float(p.relation_gained),
        lost=float(p.relation_lost),
        staff=[_leaves(a, p, week) * float(p.relation_lost_staff) for week in span],
    )


def _dated(a: Arrangement) -> list:
    """Return the plan's status after every move."""
    table = [[[status] * 5 for _ in range(5)] for status in range(3)]
    for status, before, after in product(range(3), range(5), range(5)):
        kinds = []
        if after == CRISIS != before:
            kinds.append(Trigger.CRISIS)
        if before == CRISIS != after:
            kinds.append(Trigger.DISCHARGE)
        if before in (STABLE, RECOVERING) and after == UNSTABLE:
            kinds.append(Trigger.RELAPSE)
        if any(a.notices(kind) for kind in kinds):
            table[status][before][after] = NOTICED
        elif kinds and status == UP_TO_DATE:
            table[status][before][after] = UNNOTICED
    return table


def _written(a: Arrangement, p: Parameters, week: int) -> list:
    """Return the chances that a plan that is out of date is brought up to date in `week`."""
    meets = a.chance_at_meeting(week)
    return [max(float(chance), meets) for chance in (p.update_anyway, p.update_weekly)]


def _told(a: Arrangement, week: int) -> list:
    """Return the chances in `week` of a told event that dates the plan: one that is noticed, and any; or `[]`."""
    quiet = {True: 1.0, False: 1.0}
    for one in a.sources:
        if not one.of_the_course and one.kind in OUTDATING:
            quiet[a.notices(one.kind)] *= 1 - one.chance_in(week)
    happens = 1 - quiet[True] * quiet[False]
    return [1 - quiet[True], happens] if happens else []


def _leaves(a: Arrangement, p: Parameters, week: int) -> float:
    """Return the chance that a key person goes away in `week`."""
    stays = 1 - float(p.staff_away_weekly)
    for one in a.sources:
        if one.kind is Trigger.COORDINATOR_AWAY and not one.of_the_course:
            stays *= 1 - one.chance_in(week)
    return 1 - stays
