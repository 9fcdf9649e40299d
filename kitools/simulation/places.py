"""The exact subset as places: where a course may stand, and the tables that say where a week takes it from there.

A place is the plan's status × weeks left of being newly discharged × relation × state. Within a week each place has two
halves, the appointment missed and kept. Tables are flat; before the halves come the rows that chance chooses between.
"""

from dataclasses import dataclass
from functools import lru_cache

import numpy as np
from numpy.typing import NDArray

from kitools.simulation.arrangement import Arrangement
from kitools.simulation.chances import PLAN_COORDINATOR, RANKED, Gauges, missed_table, move_table, seen
from kitools.simulation.luck import wholes_from
from kitools.simulation.mechanisms import Mechanism
from kitools.simulation.occurring import brought, brought_by_kind
from kitools.simulation.parameters import Parameters
from kitools.simulation.relation import PARTED, cuts
from kitools.simulation.result import STATES, Column, Situation
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

FRESH = UP_TO_DATE * HALVES // _STATUS.size
"""The first half in which the plan is up to date; it is so in all after it."""

WRITES_NOTICED, WRITES_UNNOTICED, AGES, OUTDATES = 1, 2, 4, 8
"""What the beginning of a week does to the plan: any sum of the first three; or it makes every plan out of date."""

WAYS = OUTDATES + 1
"""So many ways there are for a week to begin. Places are told × WAYS, so that the way only has to be added."""

STATE_OF = np.tile(np.arange(len(STATES), dtype=np.int8).repeat(WAYS), PLACES // len(STATES))
"""The state of each place, told so."""

TOLD = 3
"""So many changes the case may tell: `SILENT`, `UNSEEN`, `SEEN`."""


def _place(status: Column | int, left: Column | int, high: Column | int, state: Column | int) -> Column:
    """Return the number of a place."""
    return np.asarray(((status * _LEFT.size + left) * _HIGH.size + high) * _STATE.size + state)


def _by_half(numbers: Column) -> NDArray[np.intp]:
    """Return `numbers` of any of the axes of a place and its half, one for each half."""
    return np.broadcast_to(numbers, (1, *_SHAPE[1:])).ravel()


@dataclass(frozen=True)
class _Cells:
    """Where each half finds its numbers in the small tables: its cell (HALVES,) in the flat table.

    `missed` in (relation, plan, state); `ends` in (relation, kept, plan, newly, state); `high` in (plan, relation,
    kept).
    """

    missed: NDArray[np.intp]
    ends: NDArray[np.intp]
    high: NDArray[np.intp]


def _cells(coordinator: bool) -> _Cells:
    """Return the cells where the plan acts if it is up to date and has a `coordinator`."""
    acts = ((_STATUS == UP_TO_DATE) & coordinator).astype(np.intp)
    newly = np.minimum(_LEFT, 1)
    return _Cells(
        missed=_by_half(np.ravel_multi_index((_HIGH, PLAN_COORDINATOR * acts, _STATE), (2, 3, 5))),
        ends=_by_half(np.ravel_multi_index((_HIGH, _KEPT, acts, newly, _STATE), (2, 2, 2, 2, 5))),
        high=_by_half(np.ravel_multi_index((acts, _HIGH, _KEPT), (2, 2, 2))),
    )


_CELLS = (_cells(coordinator=False), _cells(coordinator=True))

_AFTER_CHANGE = np.array(AFTER_CHANGE)
_MOVED = np.broadcast_to(np.ravel_multi_index((_STATUS, _STATE, _TO), (3, 5, 5)), _SHAPE).reshape(RANKS, -1)
"""By rank and half, the cell of a table (status, from, to)."""

_WALKED = np.broadcast_to(
    _place(0, np.where(_TO == CRISIS, 0, np.where(_STATE == CRISIS, NEWLY, np.maximum(_LEFT - 1, 0))), 0, _TO), _SHAPE
).reshape(RANKS, -1)
"""By rank and half, what the move makes of the place, but for the plan's status and the relation."""

_HIGH_BEFORE, _KEEPS = np.arange(2)[:, None] > 0, np.arange(2) > 0
_RELATION_ROW = np.arange(PARTED + 1)[:, None, None, None]


@dataclass(frozen=True)
class Tables:
    """One case under one plan.

    `start`: the place in which every course begins. By half: `missed`, the chance to miss the appointment; `ends`
    (4, HALVES), where each destination but the last ends on the 0–1 line, both as whole numbers (see `wholes_from`);
    `after`, the place after the week, a row for each of the relation's rows × changes that the case tells × ranks of
    the destination. Places are told × WAYS.
    """

    start: int
    missed: NDArray[np.int32]
    ends: NDArray[np.int32]
    after: NDArray[np.intp]


def tables(situation: Situation, a: Arrangement, p: Parameters, off: frozenset[Mechanism]) -> Tables:
    """Return the tables of `situation` under what the plan arranges."""
    covariates = seen(situation.covariates, off)
    cells = _CELLS[a.coordinator != NOBODY]
    missed = missed_table(covariates, a.involvement, p).astype(np.float32)
    moves = move_table(covariates, (a.crisis_agreement, a.discharge_agreement), p, _GAUGES)
    ends = moves.reshape(-1, len(STATES)).take(RANKED, 1).cumsum(-1)[:, :4].astype(np.float32)
    newly = NEWLY if covariates.newly_discharged else 0
    return Tables(
        start=WAYS * int(_place(UNNOTICED, newly, 0, STATES.index(covariates.start_state))),
        missed=wholes_from(missed).reshape(-1).take(cells.missed),
        ends=wholes_from(ends).T.take(cells.ends, 1),
        after=_after(a.coordinator != NOBODY, cuts(a.competent, p).places, brought_by_kind(a)),
    )


@lru_cache(maxsize=8)
def _after(coordinator: bool, between: tuple[int, int, int], brings: tuple[int, ...]) -> NDArray[np.intp]:
    """Return `Tables.after`. It holds no chance, and few plans differ in it, so that the last ones are remembered."""
    high = _high(*between).take(_CELLS[coordinator].high, 1)
    return np.asarray(WAYS * (high[:, None, None] + _moved(brings)), np.intp).reshape(-1)


def _moved(brings: tuple[int, ...]) -> Column:
    """Return the place after the move with a low relation; shape (changes that the case tells, ranks, HALVES)."""
    dated = _AFTER_CHANGE[:, brought(brings)]
    status = _AFTER_CHANGE.T[:, dated].reshape(TOLD, -1)
    return np.asarray((status * (PLACES // _STATUS.size)).take(_MOVED, 1) + _WALKED)


def _high(usual: int, competent: int, lost: int) -> Column:
    """Return what a high relation after the week adds to the place; shape (the relation's rows, cells of `high`)."""
    gains = np.array([usual, competent])[:, None, None] >= _RELATION_ROW
    loses = lost >= _RELATION_ROW
    stays = np.where(_KEEPS, _HIGH_BEFORE | gains, _HIGH_BEFORE & ~loses) & (_RELATION_ROW != PARTED)
    return np.asarray(stays * _STATE.size).reshape(PARTED + 1, -1)


def _upkeep() -> NDArray[np.intp]:
    """Return the first half of the place after a week's beginning, by place and way."""
    ages, unnoticed, noticed = np.indices((2, 2, 2)).reshape(3, -1)
    status = np.full((_STATUS.size, WAYS), UNNOTICED)
    status[UNNOTICED, :OUTDATES] = np.where(unnoticed, UP_TO_DATE, UNNOTICED)
    status[NOTICED, :OUTDATES] = np.where(noticed, UP_TO_DATE, NOTICED)
    status[UP_TO_DATE, :OUTDATES] = np.where(ages, UNNOTICED, UP_TO_DATE)
    alike = PLACES // _STATUS.size
    return (_KEPT.size * (status[:, None] * alike + np.arange(alike)[:, None])).ravel()


UPKEEP = _upkeep()
"""The first half of the place after the beginning of a week: the way is added to the place, which is told × WAYS."""
