"""The Markov chain of the exact subset: what one week does to the shares of courses, for many parameter sets at once.

A course is in one place of 126: either the weeks left of being newly discharged × the four states but crisis ×
relation × the plan's status, or, in crisis, relation × status. Shares have shape (sets, 126): first those with no week
left, then crisis, then those with 4, 3, 2 and 1 weeks left, so that most of a week moves to where it is computed.
"""

import math
from functools import cached_property, lru_cache

import numpy as np

from kitools.plan import Plan
from kitools.simulation.arrangement import Arrangement
from kitools.simulation.chances import PLAN_COORDINATOR, Gauges, Table, missed_table, move_table, seen
from kitools.simulation.mechanisms import Mechanism
from kitools.simulation.meetings import raises_ki, weeks_old
from kitools.simulation.occurring import brought, brought_by_kind, change
from kitools.simulation.parameters import Parameters
from kitools.simulation.relation import gained_chances
from kitools.simulation.result import STATES, Column, Situation, Source
from kitools.simulation.sources import OUTDATING
from kitools.simulation.staffing import is_told_leaving
from kitools.simulation.status import AFTER_CHANGE, CRISIS, NEWLY, NOTICED, SEEN, SILENT, UNNOTICED, UNSEEN, UP_TO_DATE
from kitools.simulation.worktime import NOBODY

CALM = tuple(place for place in range(len(STATES)) if place != CRISIS)
"""The states in which somebody may be newly discharged."""

_ROW = len(CALM) * 2 * 3
_SETTLED = _ROW + 2 * 3
"""So many places are of those who are not newly discharged: no week left, or in crisis."""

_SIZE = _SETTLED + NEWLY * _ROW

_ORDER = np.array([*CALM, CRISIS])
_NO_FLOW = 2**4 * 25
"""The place of the 0 after all flows."""


def _places() -> tuple[Table, Table, Table]:
    """Return the state, the relation and the plan's status of each place; shape (126,) each."""
    states = [*CALM, CRISIS, *CALM * NEWLY]
    return tuple(part.ravel() for part in np.meshgrid(states, range(2), range(3), indexing="ij"))  # type: ignore[return-value]


STATE, RELATION, STATUS = _places()


class Chain:
    """The transitions of one week, each applied to shares of shape (sets, 126)."""

    def __init__(
        self, situation: Situation, plan: Plan, a: Arrangement, p: Parameters, off: frozenset[Mechanism]
    ) -> None:
        self.a, self.p, self.off, self.plan = a, p, off, plan
        self.covariates = seen(situation.covariates, off)
        self.plan_week = a.plan_week if a.plan_week is not None else 10**6
        self._gauge = PLAN_COORDINATOR if a.coordinator != NOBODY else 0
        self._kept = self._keeping()
        dating = [one for one in a.sources if not one.of_the_course and one.kind in OUTDATING]
        self._brings = [change(a, (one.kind,)) for one in dating]
        self._dating = _chances_by_week(dating)
        self._leaving = [
            1 - math.prod(1 - chance for chance in chances)
            for chances in _chances_by_week([one for one in a.sources if is_told_leaving(one)])
        ]
        self._weeks: dict[tuple[bool, float], tuple[Table, Table]] = {}
        self._upkeeps: dict[tuple[bool, bool, bool], Table] = {}
        self._statuses: dict[tuple[object, ...], Table] = {}

    def start(self) -> Table:
        """Return the shares before week 1."""
        state, newly = STATES.index(self.covariates.start_state), NEWLY if self.covariates.newly_discharged else 0
        return self.at(state, 0 if state == CRISIS else newly)

    def at(self, state: int, newly: int) -> Table:
        """Return shares that all lie in `state`, with `newly` weeks left: relation low, no plan yet."""
        shares = np.zeros((self.p.sets, _SIZE))
        first = _SETTLED + (NEWLY - newly) * _ROW if newly and state != CRISIS else 0
        shares[:, first + 6 * (*CALM, CRISIS).index(state)] = 1
        return shares

    def begin(self, shares: Table, week: int, out: Table | None = None) -> Table:
        """Let the case's own events of the week before date the plan, and let it age or be written.

        The shares after it come into `out` where that is given.
        """
        after = np.empty_like(shares) if out is None else out
        if week < self.plan_week:
            after[:] = shares
            return after
        by_status = (len(shares), _SIZE // 3, 3)
        np.matmul(shares.reshape(by_status), self._status(week), out=after.reshape(by_status))
        return after

    def live(self, shares: Table, week: int, out: Table | None = None) -> Table:
        """Let the appointment, the move and the staff of `week` do their work; as `begin` does with `out`."""
        settled, newly = self.week_matrices(week)
        after = np.empty_like(shares) if out is None else out
        np.matmul(shares[:, None, :_SETTLED], settled, out=after[:, None, : _SETTLED + _ROW])
        later = np.matmul(shares[:, _SETTLED:].reshape(len(shares), NEWLY, _ROW), newly)
        after[:, _SETTLED + _ROW :].reshape(len(shares), NEWLY - 1, _ROW)[:] = later[:, :-1, :_ROW]
        after[:, :_ROW] += later[:, -1, :_ROW]
        after[:, _ROW:_SETTLED] += np.add.reduce(later[:, :, _ROW:], 1)
        return after

    def kept(self, week: int) -> Table:
        """Return the chance to keep the appointment in `week` at each place; shape (sets, 126)."""
        acts = (STATUS == UP_TO_DATE) & (week >= self.plan_week)
        return np.asarray(self._kept[:, acts.astype(int), RELATION, STATE])

    def week_matrices(self, week: int) -> tuple[Table, Table]:
        """Return the chances of `week` from where one is to where one comes; rows add up to 1.

        Two matrices: for those with no week left and those in crisis, shape (sets, 30, 54), to the same places and to
        those with 4 weeks left; and for the newly discharged, (sets, 24, 30), to the place with a week less and to
        crisis. Rows are state, relation, status.
        """
        exists = week >= self.plan_week
        told = self._leaving[_in_year(week)]
        if (exists, told) not in self._weeks:
            flows = self._flows(told)
            settled, newly = _cells(exists, self._dates(exists))
            self._weeks[exists, told] = flows.take(settled, axis=1), flows.take(newly, axis=1)
        return self._weeks[exists, told]

    def _keeping(self) -> Table:
        """Return the chance to keep the appointment; shape (sets, plan acts, relation, state)."""
        missed = missed_table(self.covariates, self.a.involvement, self.p)
        return 1 - missed[:, :, [0, self._gauge]].transpose(0, 2, 1, 3)

    def _flows(self, told: float) -> Table:
        """Return appointment, move and relation together, where the case tells that somebody leaves by chance `told`.

        Shape (sets, 401): relation after 2 × relation × plan acts × newly 2 × from 5 × to 5, and last a 0.
        """
        met, missed = self._meetings
        flows = np.zeros((len(met), 2 * met[0].size + 1))
        falls, rises = flows[:, :-1].reshape(len(met), 2, *met.shape[1:]).swapaxes(0, 1)
        high = self._high(told).transpose(0, 2, 1, 3)[:, :, :, None, None, None]
        np.add(met * high[..., 1], missed * high[..., 0], out=rises)
        np.subtract(met + missed, rises, out=falls)
        return flows

    def _dates(self, exists: bool) -> tuple[int, ...] | None:
        """Return what each kind of event that a move may be brings the plan, `None` where nothing dates it."""
        return brought_by_kind(self.a) if exists and Mechanism.UPKEEP not in self.off else None

    @cached_property
    def _meetings(self) -> tuple[Table, Table]:
        """Return the chances of each move with the appointment kept and missed: (sets, relation, acts, newly, 5, 5)."""
        levels = (range(2), range(2), (0, self._gauge), range(2), (0,))
        gauges = Gauges(*np.ix_(*(np.asarray(level, dtype=float) for level in levels)))
        answers = (self.a.crisis_agreement, self.a.discharge_agreement)
        moves = move_table(self.covariates, answers, self.p, gauges)[:, :, :, :, :, 0]
        kept = self._kept.transpose(0, 2, 1, 3)[:, :, :, None, :, None]
        return moves[:, :, 1] * kept, moves[:, :, 0] * (1 - kept)

    def _high(self, told: float) -> Table:
        """Return the chance of a high relation after the week; shape (sets, plan acts, relation before, kept)."""
        p = self.p
        high = np.zeros((p.sets, 2, 2, 2))
        usual, competent = gained_chances(self.a.competent and self._gauge > 0, p)
        high[:, 0, 0, 1], high[:, 1, 0, 1] = usual, competent
        high[:, :, 1, 0] = 1 - np.asarray(p.relation_lost)[..., None]
        high[:, :, 1, 1] = 1
        away = 1 - (1 - np.asarray(p.staff_away_weekly)) * (1 - told)
        stays = 1 - away * np.asarray(p.relation_lost_staff)
        return np.asarray(high * np.broadcast_to(stays, (p.sets,))[:, None, None, None])

    def _status(self, week: int) -> Table:
        """Return the chances of the plan's status at the beginning of `week`, after what was told the week before."""
        begins, told = week == self.plan_week, tuple(self._dating[_in_year(week - 1)])
        key = (begins, self.a.is_fixed(week), week == self.a.next_meeting_week)
        found = self._statuses.get((key, told))
        if found is None:
            if key not in self._upkeeps:
                self._upkeeps[key] = self._upkeep(week)
            found = self._upkeeps[key] if begins else self._told(told) @ self._upkeeps[key]
            self._statuses[key, told] = found
        return found

    def _upkeep(self, week: int) -> Table:
        """Return the chances of the plan's status at the beginning of `week`; shape (sets, before, after)."""
        p, status = self.p, np.zeros((self.p.sets, 3, 3))
        if Mechanism.UPKEEP in self.off:
            status[:, :, UP_TO_DATE] = 1
        elif week == self.plan_week:
            stale = np.broadcast_to(weeks_old(self.plan) > np.asarray(p.stale_weeks), (p.sets,))
            status[:, :, UNNOTICED], status[:, :, UP_TO_DATE] = stale[:, None], ~stale[:, None]
        else:
            meets = self._meets(week)
            for level, chance in ((UNNOTICED, p.update_anyway), (NOTICED, p.update_weekly)):
                written = np.maximum(chance, meets)
                status[:, level, UP_TO_DATE], status[:, level, level] = written, 1 - written
            status[:, UP_TO_DATE, UNNOTICED] = p.ageing_weekly
            status[:, UP_TO_DATE, UP_TO_DATE] = 1 - np.asarray(p.ageing_weekly)
        return status

    def _meets(self, week: int) -> Table:
        """Return the chance that a meeting or a fixed time in `week` brings the plan up to date; for each set."""
        if self.a.is_fixed(week):
            return np.ones(1)
        if week != self.a.next_meeting_week:
            return np.zeros(1)
        return (
            np.ones(1) if raises_ki(self.plan, self.off) else np.atleast_1d(np.asarray(self.p.network_meeting_writes))
        )

    def _told(self, chances: tuple[float, ...]) -> Table:
        """Return the chances of the plan's status after the case's own events that date it; shape (before, after)."""
        if Mechanism.UPKEEP in self.off:
            return np.eye(3)
        quiet = {SILENT: 1.0, SEEN: 1.0, UNSEEN: 1.0}
        for brings, chance in zip(self._brings, chances, strict=True):
            quiet[brings] *= 1 - chance
        status = [[0.0] * 3 for _ in range(3)]
        for row, (silent, unseen, seen_) in zip(status, AFTER_CHANGE, strict=True):
            row[seen_] += 1 - quiet[SEEN]
            row[unseen] += quiet[SEEN] * (1 - quiet[UNSEEN])
            row[silent] += quiet[SEEN] * quiet[UNSEEN]
        return np.array(status)


_YEAR = 52


def _in_year(week: int) -> int:
    """Return the place in the year of a `week` from 1; the years after the first are like it."""
    return (week - 1) % _YEAR


def _chances_by_week(told: list[Source]) -> list[list[float]]:
    """Return the chances of the events that the case tells, in each week of a year."""
    chances = [[0.0] * len(told) for _ in range(_YEAR)]
    for place, one in enumerate(told):
        for week in chances[max(one.first_week, 1) - 1 : one.last_week]:
            week[place] = one.chance
    return chances


@lru_cache(maxsize=8)
def _cells(exists: bool, brings: tuple[int, ...] | None) -> tuple[Column, Column]:
    """Return which of the flows each cell of the two matrices of a week holds; the last of them is 0.

    It holds no chance, and few plans differ in it, so that the last ones are remembered.
    """
    after_change = np.array(AFTER_CHANGE)
    happened = np.full((5, 5), SILENT) if brings is None else brought(brings)[_ORDER[:, None], _ORDER]
    dated = after_change[:, happened].swapaxes(0, 1)[:, None, :, :, None, None] == np.arange(3)
    acts = np.array([0, 0, exists])[:, None, None, None]
    relation = 2 * np.arange(2)[:, None] + np.arange(2)[:, None, None, None, None]
    moves = 5 * _ORDER[:, None, None, None, None, None] + _ORDER[:, None, None]
    fresh = np.where(dated, (relation * 2 + acts) * 50 + moves, _NO_FLOW).reshape(_SETTLED, _SETTLED)
    settled = np.full((_SETTLED, _SETTLED + _ROW), _NO_FLOW)
    settled[:_ROW, :_SETTLED] = fresh[:_ROW]
    settled[_ROW:, _ROW:_SETTLED] = fresh[_ROW:, _ROW:]
    settled[_ROW:, _SETTLED:] = fresh[_ROW:, :_ROW]
    newly = fresh[:_ROW]
    return settled, np.where(newly < _NO_FLOW, newly + 25, _NO_FLOW)
