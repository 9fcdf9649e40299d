"""The relation: what a kept appointment may gain, and how a coordinator with agreed competences makes it likelier."""

import numpy as np

from kitools.simulation.parameters import Number, Parameters


def gained(competent: bool, p: Parameters) -> tuple[np.float32, np.float32]:
    """Return the chance to gain the relation in a kept appointment: as usual, and while the plan's coordinator acts."""
    usual, more = gained_chances(competent, p)
    return np.float32(usual), np.float32(more)


def gained_chances(competent: bool, p: Parameters) -> tuple[Number, Number]:
    """Return the two chances for each parameter set; they are the same where no competences are agreed."""
    usual = np.asarray(p.relation_gained, dtype=float)
    more = usual * p.competence_relation
    return usual, more / (1 - usual + more) if competent else usual
