"""The relation: what a kept appointment may gain, and how a coordinator with agreed competences makes it likelier."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from kitools.simulation.luck import Luck
from kitools.simulation.parameters import Number, Parameters
from kitools.simulation.result import Bools

PARTED = 4
"""The relation's row where staff that leaves ends it; else it is how many of the cuts its number is not below."""


@dataclass(frozen=True)
class Cuts:
    """The chances that decide on the relation, `ascending`, each once.

    Which of them (from 0) is that to gain one as `usual`, and where a `competent` coordinator acts; and to be `lost`.
    """

    ascending: tuple[float, ...]
    usual: int
    competent: int
    lost: int

    @property
    def places(self) -> tuple[int, int, int]:
        """Return which of them the three are."""
        return self.usual, self.competent, self.lost


def cuts(competent: bool, p: Parameters) -> Cuts:
    """Return the chances of one set of parameters."""
    chances = [float(chance) for chance in (*gained_chances(competent, p), p.relation_lost)]
    ascending = tuple(sorted(set(chances)))
    return Cuts(ascending, *(ascending.index(chance) for chance in chances))


def rows(luck: Luck, between: Cuts, parts: Bools) -> NDArray[np.int8]:
    """Return the relation's row in each week of each course; shape (weeks, futures), as that of `parts`.

    `parts` says where staff that leaves ends the relation.
    """
    found = np.full(parts.shape, len(between.ascending), np.int8)
    for chance in between.ascending:
        found -= luck.below("relation", chance, len(parts)).view(np.int8)
    np.maximum(found, parts.view(np.int8) * np.int8(PARTED), out=found)
    return found


def gained_chances(competent: bool, p: Parameters) -> tuple[Number, Number]:
    """Return the chance to gain the relation in a kept appointment: as usual, and while the plan's coordinator acts.

    One for each parameter set; they are the same where no competences are agreed.
    """
    usual = np.asarray(p.relation_gained, dtype=float)
    more = usual * p.competence_relation
    return usual, more / (1 - usual + more) if competent else usual
