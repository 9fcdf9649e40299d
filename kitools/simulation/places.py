"""The exact subset as places: where a course may stand, and the tables that say where a week takes it from there.

A place is the plan's status × weeks left of being newly discharged × relation × state. Within a week each place has two
halves, the appointment missed and kept. Tables are flat; before the places come the rows that chance chooses between.
"""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from kitools.simulation.arrangement import Arrangement
from kitools.simulation.chances import PLAN_COORDINATOR, RANKED, Gauges, missed_table, move_table, seen
from kitools.simulation.mechanisms import Mechanism
from kitools.simulation.occurring import brought
from kitools.simulation.parameters import Parameters
from kitools.simulation.relation import PARTED, Cuts, cuts
from kitools.simulation.result import STATES, Bools, Column, Situation
from kitools.simulation.status import AFTER_CHANGE, CRISIS, NEWLY, NOTICED, UNNOTICED, UP_TO_DATE
from kitools.simulation.worktime import NOBODY

_SHAPE = (len(RANKED), 3, NEWLY + 1, 2, len(STATES), 2)
_RANK, _STATUS, _LEFT, _HIGH, _STATE, _KEPT = np.ogrid[tuple(slice(size) for size in _SHAPE)]
_TO = np.array(RANKED)[_RANK]

_GAUGES = Gauges(*np.ix_((0.0, 1.0), (0.0, 1.0), (0.0, PLAN_COORDINATOR), (0.0, 1.0), (0.0,)))
"""Relation, contact kept, plan acting through its coordinator, newly discharged; no ball weighs."""

PLACES = _STATUS.size * _LEFT.size * _HIGH.size * _STATE.size
HALVES = PLACES * _KEPT.size
RANKS = _RANK.size

STATE_OF = np.tile(np.arange(len(STATES), dtype=np.int8), PLACES // len(STATES))
"""The state of each place."""

FRESH = UP_TO_DATE * HALVES // _STATUS.size
"""The first half in which the plan is up to date; it is so in all after it."""

WRITES_NOTICED, WRITES_UNNOTICED, AGES, OUTDATES = 1, 2, 4, 8
"""What the beginning of a week does to the plan: any sum of the first three; or it makes every plan out of date."""

TOLD = 3
"""So many changes the case may tell: `SILENT`, `UNSEEN`, `SEEN`."""


def _place(status: Column | int, left: Column | int, high: Column | int, state: Column | int) -> Column:
    """Return the number of a place."""
    return np.asarray(((status * _LEFT.size + left) * _HIGH.size + high) * _STATE.size + state)


_AFTER_CHANGE = np.array(AFTER_CHANGE)
_TELLS = np.arange(TOLD).reshape(-1, *(1 for _ in _SHAPE))
_RELATION_ROW = np.arange(PARTED + 1).reshape(-1, *(1 for _ in _SHAPE))
_WALKED = _place(0, np.where(_TO == CRISIS, 0, np.where(_STATE == CRISIS, NEWLY, np.maximum(_LEFT - 1, 0))), 0, _TO)
"""What the move makes of the place, but for the plan's status and the relation."""


@dataclass(frozen=True)
class Tables:
    """One case under one plan.

    `start`: the place in which every course begins. By half: `missed`, the chance to miss the appointment; `ends`
    (4, HALVES), where each destination but the last ends on the 0–1 line; `after`, the place after the week, a row for
    each of the relation's rows × changes that the case tells × ranks of the destination.
    """

    start: int
    missed: NDArray[np.float32]
    ends: NDArray[np.float32]
    after: NDArray[np.intp]


def tables(situation: Situation, a: Arrangement, p: Parameters, off: frozenset[Mechanism]) -> Tables:
    """Return the tables of `situation` under what the plan arranges."""
    covariates = seen(situation.covariates, off)
    acts = ((_STATUS == UP_TO_DATE) & (a.coordinator != NOBODY)).astype(np.intp)
    missed = missed_table(covariates, a.involvement, p)[0].astype(np.float32)
    moves = move_table(covariates, (a.crisis_agreement, a.discharge_agreement), p, _GAUGES)[0, :, :, :, :, 0]
    ends = moves[..., list(RANKED)].cumsum(-1)[..., :4].astype(np.float32)
    high = _high(acts > 0, cuts(a.competent, p))
    newly = NEWLY if covariates.newly_discharged else 0
    return Tables(
        start=int(_place(UNNOTICED, newly, 0, STATES.index(covariates.start_state))),
        missed=_flat(missed[_HIGH, PLAN_COORDINATOR * acts, _STATE])[:HALVES],
        ends=ends[_HIGH, _KEPT, acts, np.minimum(_LEFT, 1), _STATE].reshape(-1, 4).T.copy(),
        after=(_flat(high)[:, None] + _flat(_moved(a))).ravel(),
    )


def _moved(a: Arrangement) -> Column:
    """Return the place after the move with a low relation; a row for each change that the case tells."""
    dated = _AFTER_CHANGE[_STATUS, brought(a)[_STATE, _TO]]
    return _place(_AFTER_CHANGE[dated, _TELLS], 0, 0, 0) + _WALKED


def _high(acts: Bools, between: Cuts) -> Column:
    """Return what a high relation after the week adds to the place, by the relation's row."""
    gains = np.where(acts, between.competent, between.usual) >= _RELATION_ROW
    loses = between.lost >= _RELATION_ROW
    stays = np.where(_KEPT, (_HIGH > 0) | gains, (_HIGH > 0) & ~loses)
    return _place(0, 0, stays & (_RELATION_ROW != PARTED), 0)


def _flat(table: Column) -> Column:
    """Return `table` for every rank and half; the axis of rows before those, if there is one, stays."""
    rows = table.shape[: table.ndim - len(_SHAPE)]
    whole = np.empty((*rows, *_SHAPE), table.dtype)
    whole[...] = table
    return whole.reshape(*rows, -1)


def _upkeep() -> NDArray[np.intp]:
    """Return the first half of the place after a week's beginning; a row for each thing that it may do to the plan."""
    ages, unnoticed, noticed = np.indices((2, 2, 2)).reshape(3, -1)
    status = np.full((OUTDATES + 1, _STATUS.size), UNNOTICED)
    status[:OUTDATES, UNNOTICED] = np.where(unnoticed, UP_TO_DATE, UNNOTICED)
    status[:OUTDATES, NOTICED] = np.where(noticed, UP_TO_DATE, NOTICED)
    status[:OUTDATES, UP_TO_DATE] = np.where(ages, UNNOTICED, UP_TO_DATE)
    alike = PLACES // _STATUS.size
    return (_KEPT.size * (status[..., None] * alike + np.arange(alike))).ravel()


UPKEEP = _upkeep()
"""The first half of the place after the beginning of a week."""
