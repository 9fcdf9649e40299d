"""Experiments with the case model: what each barrier, each number and chance account for, by one worker or many."""

from kitools.simulation.experiments.costs import BarrierCost, barrier_costs
from kitools.simulation.experiments.indices import Index, Indices, indices
from kitools.simulation.experiments.needed import Needed, futures_needed
from kitools.simulation.experiments.outcomes import Outcomes
from kitools.simulation.experiments.screening import Elementary, Screening, screen
from kitools.simulation.experiments.shares import BarrierShare, BarrierShares, barrier_shares
from kitools.simulation.experiments.spreads import TwoSpreads, two_spreads
from kitools.simulation.experiments.sweeping import sweep
from kitools.simulation.experiments.tornado import Swing, Tornado, tornado
from kitools.simulation.experiments.workers import executor_of

__all__ = [
    "BarrierCost", "BarrierShare", "BarrierShares", "Elementary", "Index", "Indices", "Needed", "Outcomes",
    "Screening", "Swing", "Tornado", "TwoSpreads", "barrier_costs", "barrier_shares", "executor_of", "futures_needed",
    "indices", "screen", "sweep", "tornado", "two_spreads",
]  # fmt: skip
