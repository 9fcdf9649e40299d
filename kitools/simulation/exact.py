"""The exact expectation of the exact subset: no drawing, and many parameter sets at once.

The subset is state × relation × plan (out of date, out of date and noticed, up to date) × newly discharged weeks, an
ordinary Markov chain. What has memory or is drawn once a year lies outside it (`OUTSIDE_EXACT`), and is taken to be
out of the way here; a simulation with the same mechanisms switched off agrees with it in every state and week.
"""

from dataclasses import dataclass

import numpy as np

from kitools.plan import Plan, Trigger
from kitools.simulation.arrangement import NOBODY, Arrangement, arrangement
from kitools.simulation.chances import PLAN_COORDINATOR, Table, missed_table, move_table, seen
from kitools.simulation.mechanisms import OUTSIDE_EXACT, Mechanism
from kitools.simulation.parameters import Parameters, cautious
from kitools.simulation.result import STATES, Situation
from kitools.simulation.sources import OUTDATING
from kitools.simulation.status import CRISIS, NEWLY, NOTICED, RECOVERING, STABLE, UNNOTICED, UNSTABLE, UP_TO_DATE

SHAPE = (5, 2, 3, NEWLY + 1)
"""State, relation, plan status, newly discharged weeks left."""


_AT_ONCE = 200
"""Parameter sets taken at once, so that memory stays small."""


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
    p = parameters or cautious()
    parts = [_expected(situation, plan, part, weeks, switched_off | OUTSIDE_EXACT) for part in p.parts(_AT_ONCE)]
    return Expectation(*(np.concatenate(arrays) for arrays in zip(*parts, strict=True)))


def _expected(
    situation: Situation, plan: Plan, p: Parameters, weeks: int, off: frozenset[Mechanism]
) -> tuple[Table, Table, Table]:
    """Return the three arrays of an `Expectation` for a few parameter sets."""
    chain = Chain(situation, arrangement(situation, plan, p.first(), off, weeks), p, off)
    here = chain.start()
    states, kept, fresh = [here.sum((2, 3, 4))], [], []
    for week in range(1, weeks + 1):
        here = chain.keep_up(here, week)
        fresh.append(here[:, :, :, UP_TO_DATE].sum((1, 2, 3)) * (week >= chain.plan_week))
        kept.append((here * chain.kept[week >= chain.plan_week][..., None]).sum((1, 2, 3, 4)))
        here = chain.after(here, week)
        states.append(here.sum((2, 3, 4)))
    return np.stack(states, 1), np.stack(kept, 1), np.stack(fresh, 1)


class Chain:
    """The transitions of one week, each applied to shares of shape (sets, 5, 2, 3, 5)."""

    def __init__(self, situation: Situation, a: Arrangement, p: Parameters, off: frozenset[Mechanism]) -> None:
        self.a, self.p, self.off = a, p, off
        self.covariates = seen(situation.covariates, off)
        self.plan_week = a.plan_week if a.plan_week is not None else 10**6
        self.kept = {exists: self._kept(exists) for exists in (False, True)}
        self._matrices: dict[bool, Table] = {}

    def start(self) -> Table:
        """Return the shares before week 1."""
        shares = np.zeros((self.p.sets, *SHAPE))
        state, newly = STATES.index(self.covariates.start_state), NEWLY if self.covariates.newly_discharged else 0
        shares[:, state, 0, UNNOTICED, newly] = 1
        return shares

    def keep_up(self, shares: Table, week: int) -> Table:
        """Let the plan age or be brought up to date."""
        if week < self.plan_week:
            return shares
        status = np.zeros((self.p.sets, 3, 3))
        if Mechanism.UPKEEP in self.off:
            status[:, :, UP_TO_DATE] = 1
        elif week == self.plan_week:
            status[:, :, UNNOTICED if self.a.begins_stale else UP_TO_DATE] = 1
        else:
            meets = self.a.chance_at_meeting(week)
            for level, chance in ((UNNOTICED, self.p.update_anyway), (NOTICED, self.p.update_weekly)):
                written = np.maximum(chance, meets)
                status[:, level, UP_TO_DATE], status[:, level, level] = written, 1 - written
            status[:, UP_TO_DATE, UNNOTICED] = self.p.ageing_weekly
            status[:, UP_TO_DATE, UP_TO_DATE] = 1 - np.asarray(self.p.ageing_weekly)
        return np.asarray(np.einsum("bsrud,buv->bsrvd", shares, status))

    def after(self, shares: Table, week: int) -> Table:
        """Let the appointment, the move, the staff and the case's own events of `week` do their work."""
        exists = week >= self.plan_week
        size = int(np.prod(SHAPE))
        moved = (shares.reshape(-1, 1, size) @ self.week_matrix(exists)).reshape(-1, *SHAPE)
        moved = self._staff_change(moved, week)
        return self._told_events(moved, week) if exists and Mechanism.UPKEEP not in self.off else moved

    def _kept(self, exists: bool) -> Table:
        """Return the chance to keep the appointment; shape (sets, state, relation, status)."""
        missed = missed_table(self.covariates, self.a.involvement, self.p)
        gauge = [0, 0, PLAN_COORDINATOR if exists and self.a.coordinator != NOBODY else 0]
        return np.asarray(1 - missed[:, :, gauge].transpose(0, 3, 1, 2))

    def week_matrix(self, exists: bool) -> Table:
        """Return the chances of one week from appointment to move; shape (sets, 150, 150), rows add up to 1.

        It is the product of five small tables: keeping the appointment, moving, what the appointment does to the
        relation, and what the move does to the plan's status and to the weeks since discharge.
        """
        if exists not in self._matrices:
            moves = move_table(self.covariates, (self.a.crisis_agreement, self.a.discharge_agreement), self.p)
            gauge = [0, 0, PLAN_COORDINATOR if exists and self.a.coordinator != NOBODY else 0]
            newly = [0] + [1] * NEWLY
            moves = moves[:, :, :, gauge][:, :, :, :, newly][
                ..., 0, :, :
            ]  # sets, relation, kept, status, newly, from, to
            kept = np.stack([1 - self.kept[exists], self.kept[exists]], -1)
            moved = np.einsum("bsruk,brkudst,brkq->bsrudtq", kept, moves, self._relation_after())
            matrix = np.einsum("bsrudtq,ustv,dste->bsrudtqve", moved, self._status_after(exists), _newly_after())
            size = int(np.prod(SHAPE))
            self._matrices[exists] = matrix.reshape(-1, size, size)
        return self._matrices[exists]

    def _relation_after(self) -> Table:
        """Return the chances of a low and a high relation after the appointment; shape (sets, before, kept, after)."""
        high = np.zeros((self.p.sets, 2, 2))
        high[:, 0, 1] = self.p.relation_gained
        high[:, 1, 0] = 1 - np.asarray(self.p.relation_lost)
        high[:, 1, 1] = 1
        return np.stack([1 - high, high], -1)

    def _status_after(self, exists: bool) -> Table:
        """Return the plan's status after a move, which may date the plan; shape (before, from, to, after)."""
        after = np.zeros((3, 5, 5, 3))
        for status, state, to in np.ndindex(3, 5, 5):
            kinds = _kinds(state, to) if exists and Mechanism.UPKEEP not in self.off else []
            after[status, state, to, self._outdated(status, kinds) if kinds else status] = 1
        return after

    def _outdated(self, status: int, kinds: list[Trigger]) -> int:
        """Return the status after changes of these kinds: noticed if the plan says that somebody writes then."""
        if any(self.a.notices(kind) for kind in kinds):
            return NOTICED
        return UNNOTICED if status == UP_TO_DATE else status

    def _staff_change(self, shares: Table, week: int) -> Table:
        """Let a key person go away, which may cost the relation."""
        stays = 1 - np.asarray(self.p.staff_away_weekly) * np.ones(self.p.sets)
        for one in self.a.sources:
            if one.kind is Trigger.COORDINATOR_AWAY and not one.of_the_course:
                stays = stays * (1 - one.chance_in(week))
        lost = ((1 - stays) * np.asarray(self.p.relation_lost_staff))[:, None, None, None]
        high = shares[:, :, 1] * lost
        return np.stack([shares[:, :, 0] + high, shares[:, :, 1] - high], 2)

    def _told_events(self, shares: Table, week: int) -> Table:
        """Let the case's own events make the plan out of date."""
        told = [one for one in self.a.sources if not one.of_the_course and one.kind in OUTDATING]
        quiet = {True: 1.0, False: 1.0}
        for one in told:
            quiet[self.a.notices(one.kind)] *= 1 - one.chance_in(week)
        status = np.zeros((3, 3))
        for level in (UNNOTICED, NOTICED, UP_TO_DATE):
            unseen = UNNOTICED if level == UP_TO_DATE else level
            status[level, NOTICED] += 1 - quiet[True]
            status[level, unseen] += quiet[True] * (1 - quiet[False])
            status[level, level] += quiet[True] * quiet[False]
        return np.asarray(np.einsum("bsrud,uv->bsrvd", shares, status))


def _kinds(state: int, to: int) -> list[Trigger]:
    """Return the kinds of event that a move is."""
    kinds = []
    if to == CRISIS != state:
        kinds.append(Trigger.CRISIS)
    if state == CRISIS != to:
        kinds.append(Trigger.DISCHARGE)
    if state in (STABLE, RECOVERING) and to == UNSTABLE:
        kinds.append(Trigger.RELAPSE)
    return kinds


def _newly_after() -> Table:
    """Return the weeks left of being newly discharged after a move; shape (before, from, to, after), 0 or 1."""
    after = np.zeros((NEWLY + 1, 5, 5, NEWLY + 1))
    for newly, state, to in np.ndindex(NEWLY + 1, 5, 5):
        left = 0 if to == CRISIS else NEWLY if state == CRISIS else max(newly - 1, 0)
        after[newly, state, to, left] = 1
    return after
