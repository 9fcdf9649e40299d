"""The citizen's side of the year: the appointment, the move from state to state, and the relation."""

import numpy as np

from kitools.simulation.arrangement import Arrangement
from kitools.simulation.chances import RANKED, missed_table, move_table, seen
from kitools.simulation.luck import Luck
from kitools.simulation.mechanisms import Mechanism
from kitools.simulation.parameters import Parameters
from kitools.simulation.relation import gained
from kitools.simulation.result import STATES, Bools, Column, Situation
from kitools.simulation.status import CRISIS, NEWLY

_RANK_TO_STATE = np.array(RANKED, dtype=np.int8)


class Walk:
    """Every course as it stands; `state`, `relation`, `newly` (weeks left) and `streak` of misses: (futures,)."""

    def __init__(
        self, situation: Situation, a: Arrangement, p: Parameters, off: frozenset[Mechanism], luck: Luck
    ) -> None:
        n, covariates = luck.futures, seen(situation.covariates, off)
        self._p, self._luck = p, luck
        self._gained = gained(a.competent, p)
        # The gauges as the places are counted: unheld, newly, kept, relation, plan; then from, and to by rank.
        table = move_table(covariates, (a.crisis_agreement, a.discharge_agreement), p)[0]
        ranked = table.transpose(4, 3, 1, 0, 2, 5, 6)[..., list(RANKED)]
        self._thresholds = ranked.cumsum(-1)[..., :4].reshape(-1, 4).T.astype(np.float32)
        self._missed = missed_table(covariates, a.involvement, p)[0].astype(np.float32).ravel()
        self.state = np.full(n, STATES.index(covariates.start_state), np.int8)
        self.relation = np.zeros(n, np.bool_)
        self.newly = np.full(n, NEWLY if covariates.newly_discharged else 0, np.int8)
        self.streak = np.zeros(n, np.int8)
        self._place: Column = np.zeros(n, np.uint8)

    def appointment(self, week: int, gauge: Column) -> Bools:
        """Return who kept the week's appointment, and count the misses in a row."""
        self._place = self.relation.view(np.uint8) * np.uint8(15)
        self._place += gauge.view(np.uint8) * np.uint8(5)
        self._place += self.state.view(np.uint8)
        kept = self._luck.weekly("contact", week) >= self._missed.take(self._place.astype(np.intp), mode="clip")
        self.streak = np.minimum(self.streak + np.int8(1), 100) * ~kept
        return np.asarray(kept)

    def move(self, week: int, kept: Bools, unheld: Bools | None) -> None:
        """Move every course: one number on the 0–1 line where the destinations lie from best to worst.

        `unheld` says where a ball in nobody's hands weighs on the week, `None` where it never does.
        """
        place = self._place
        place += kept.view(np.uint8) * np.uint8(30)
        place += (self.newly > 0).view(np.uint8) * np.uint8(60)
        if unheld is not None:
            place += unheld.view(np.uint8) * np.uint8(120)
        ends = self._thresholds.take(place.astype(np.intp), 1, mode="clip")
        passed = self._luck.weekly("move", week) >= ends
        rank = np.add.reduce(passed.view(np.int8), 0)
        moved = _RANK_TO_STATE.take(rank.astype(np.intp), mode="clip")
        newly = np.maximum(self.newly, 1)
        newly -= np.int8(1)
        np.copyto(newly, NEWLY, where=self.state == CRISIS)
        np.copyto(newly, 0, where=moved == CRISIS)
        self.newly, self.state = newly, moved

    def relate(self, week: int, kept: Bools, gauge: Column, parts: Bools) -> None:
        """Let the contact, the miss and the change of staff (`parts`) move the relation."""
        luck = self._luck.weekly("relation", week)
        usual, competent = self._gained
        gains = luck < (usual if usual == competent else np.where(gauge == 2, competent, usual))
        stays = luck >= np.float32(self._p.relation_lost)
        gains &= kept
        stays |= kept
        gains |= self.relation
        gains &= stays
        gains &= ~parts
        self.relation = gains
