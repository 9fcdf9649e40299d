"""The citizen's side of the year: the appointment, the move from state to state, and the relation.

Where a citizen stands is one number, the code: weeks left of being newly discharged × relation × state. Gauges, and
whether the appointment is kept, say in which column of the tables the code is looked up.
"""

import numpy as np
from numpy.typing import NDArray

from kitools.simulation.arrangement import Arrangement
from kitools.simulation.chances import RANKED, missed_table, move_table, seen
from kitools.simulation.luck import Luck, wholes_from
from kitools.simulation.mechanisms import Mechanism
from kitools.simulation.parameters import Parameters
from kitools.simulation.relation import PARTED, Cuts, cuts, rows
from kitools.simulation.result import STATES, Bools, Column, Situation
from kitools.simulation.status import CRISIS, NEWLY

_SHAPE = (len(RANKED), 2, 3, NEWLY + 1, 2, len(STATES), 2)
_RANK, _UNHELD, _GAUGE, _LEFT, _HIGH, _STATE, _KEPT = np.ogrid[tuple(slice(size) for size in _SHAPE)]
_TO = np.array(RANKED)[_RANK]
_LEFT_AFTER = np.where(_TO == CRISIS, 0, np.where(_STATE == CRISIS, NEWLY, np.maximum(_LEFT - 1, 0)))

_CODES = _LEFT.size * _HIGH.size * _STATE.size
_OF_GAUGE = np.intp(2 * _CODES)
_OF_UNHELD = np.intp(_GAUGE.size * _OF_GAUGE)
_OF_RANK = np.int16(_UNHELD.size * _OF_UNHELD)
_OF_ROW = np.int16(_RANK.size * _OF_RANK)
"""How far apart the columns lie; codes are kept doubled, since whether the appointment is kept comes last.

Ranks and rows are within 16 bits, and short numbers are multiplied and added sooner.
"""


def _code(left: Column | int, high: Column | int, state: Column | int) -> Column:
    """Return the doubled code."""
    return np.asarray(2 * ((left * _HIGH.size + high) * _STATE.size + state))


_STATE_OF = np.tile(np.arange(len(STATES), dtype=np.int8).repeat(2), _CODES // len(STATES))
_IS_HIGH = np.tile(np.arange(2, dtype=np.bool_).repeat(2 * len(STATES)), _LEFT.size)
_LOW = np.arange(2 * _CODES) - _IS_HIGH * 2 * len(STATES)
"""By doubled code: the state, whether the relation is high, and the code without the relation."""


class Walk:
    """Every course as it stands; `state`, `relation` and `streak` of misses have shape (futures,)."""

    def __init__(  # noqa: PLR0913, PLR0917 - everything that moves a citizen
        self,
        situation: Situation,
        a: Arrangement,
        p: Parameters,
        off: frozenset[Mechanism],
        luck: Luck,
        parts: Bools,
    ) -> None:
        n, covariates = luck.futures, seen(situation.covariates, off)
        self._luck = luck
        table = move_table(covariates, (a.crisis_agreement, a.discharge_agreement), p)[0]
        ends = table[..., list(RANKED)].cumsum(-1)[..., :4].astype(np.float32)
        ends = ends[_HIGH, _KEPT, _GAUGE, np.minimum(_LEFT, 1), _UNHELD, _STATE]
        self._ends = wholes_from(ends.reshape(-1, 4).T).copy()
        missed = missed_table(covariates, a.involvement, p)[0].astype(np.float32)[_HIGH, _GAUGE, _STATE]
        self._missed = np.broadcast_to(wholes_from(missed), (1, 1, *_SHAPE[2:])).reshape(-1)
        between = cuts(a.competent, p)
        self._after = _after(between)
        self._rows = rows(luck, between, parts) * _OF_ROW
        begins = _code(NEWLY if covariates.newly_discharged else 0, 0, STATES.index(covariates.start_state))
        self._place = np.full(n, begins, np.intp)
        self.state = _STATE_OF.take(self._place)
        self.relation = np.zeros(n, np.bool_)
        self.streak = np.zeros(n, np.int16)

    def appointment(self, week: int, gauge: Column) -> Bools:
        """Return who kept the week's appointment, and count the misses in a row."""
        self._place += gauge * _OF_GAUGE
        kept = self._luck.wholes("contact", week) >= self._missed.take(self._place, mode="clip")
        self._place += kept
        self.streak += np.int16(1)
        self.streak *= ~kept
        return np.asarray(kept)

    def move(self, week: int, unheld: Bools | None) -> None:
        """Move every course: one number on the 0–1 line where the destinations lie from best to worst.

        With it goes what contact, miss and change of staff make of the relation. `unheld` says where a ball in nobody's
        hands weighs on the week, `None` where it never does.
        """
        place = self._place
        if unheld is not None:
            place += unheld * _OF_UNHELD
        passed = self._luck.wholes("move", week) >= self._ends.take(place, 1, mode="clip")
        offset = np.add.reduce(passed.view(np.int8), 0) * _OF_RANK
        offset += self._rows[week - 1]
        place += offset
        self._stand(self._after.take(place, mode="clip"))

    def lose(self, courses: Column) -> None:
        """Let these courses lose the relation."""
        self._place[courses] = _LOW.take(self._place.take(courses))
        self._stand(self._place)

    def _stand(self, place: NDArray[np.intp]) -> None:
        """Stand at these doubled codes."""
        self._place = place
        self.state, self.relation = _STATE_OF.take(place, mode="clip"), _IS_HIGH.take(place, mode="clip")


def _after(between: Cuts) -> NDArray[np.intp]:
    """Return the doubled code after the week; a row for each of the relation's rows."""
    row = np.arange(PARTED + 1).reshape(-1, *(1 for _ in _SHAPE))
    gains, loses = np.where(_GAUGE == 2, between.competent, between.usual) >= row, between.lost >= row
    high = np.where(_KEPT, (_HIGH > 0) | gains, (_HIGH > 0) & ~loses) & (row != PARTED)
    return np.broadcast_to(_code(_LEFT_AFTER, high, _TO), (PARTED + 1, *_SHAPE)).reshape(-1)
