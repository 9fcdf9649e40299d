"""The chances of a week: odds that covariates and gauges multiply, and the tables made of them.

Each destination has odds against staying; a factor multiplies the odds of the destinations it pulls at, and the chance
of a destination is its odds divided by one plus the odds of all. Tables are arrays with the parameter sets of a
batch first and the gauges next: relation, contact kept, plan, newly discharged, ball in nobody's hands.
"""

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from kitools.cases.course import CourseState, Covariates
from kitools.simulation.mechanisms import Mechanism
from kitools.simulation.parameters import Number, Parameters
from kitools.simulation.result import STATES

Table = NDArray[np.float64]

RANKED = tuple(
    STATES.index(state)
    for state in (
        CourseState.RECOVERING,
        CourseState.STABLE,
        CourseState.UNSTABLE,
        CourseState.OUT_OF_CONTACT,
        CourseState.CRISIS,
    )
)
"""The states from best to worst; destinations lie on the 0–1 line in this order, with *stay* in its own place."""

PLAN_NONE, PLAN_STAND_IN, PLAN_COORDINATOR = 0, 1, 2
"""The plan gauge: does not act; acts through a stand-in (agreements only); acts."""

_NAMES = tuple("out" if state is CourseState.OUT_OF_CONTACT else state.value for state in STATES)
_RANK = {place: rank for rank, place in enumerate(RANKED)}


def _mask(*pairs: tuple[int, int]) -> Table:
    """Return a (from, to) matrix with 1 at each of `pairs`."""
    mask = np.zeros((len(STATES), len(STATES)))
    for pair in pairs:
        mask[pair] = 1.0
    return mask


_MOVES = [(a, b) for a in range(5) for b in range(5) if a != b]
_CRISIS, _OUT, _UNSTABLE = (STATES.index(CourseState(name)) for name in ("crisis", "out_of_contact", "unstable"))
TO_CRISIS = _mask(*((a, b) for a, b in _MOVES if b == _CRISIS))
TO_OUT = _mask(*((a, b) for a, b in _MOVES if b == _OUT))
TO_UNSTABLE = _mask(*((a, b) for a, b in _MOVES if b == _UNSTABLE and _RANK[a] < _RANK[b]))
TO_WORSE = TO_CRISIS + TO_UNSTABLE
TO_BETTER = _mask(*((a, b) for a, b in _MOVES if _RANK[b] < _RANK[a] and b != _OUT))


@dataclass(frozen=True)
class Gauges:
    """The gauges of a week, as numbers or arrays that broadcast: 0 or 1, and 0–2 for the plan."""

    relation: Number | int = 0
    kept: Number | int = 0
    plan: Number | int = 0
    newly: Number | int = 0
    unheld: Number | int = 0


ALL_GAUGES = Gauges(*np.ix_(*(np.arange(size, dtype=float) for size in (2, 2, 3, 2, 2))))
"""Every combination of gauges; shape (2, 2, 3, 2, 2)."""


@dataclass(frozen=True)
class Factor:
    """Something that weighs on the week: its name, how strongly (0: not at all), and the log odds it adds per move."""

    name: str
    strength: Number | int
    pull: Table


def seen(covariates: Covariates, off: frozenset[Mechanism]) -> Covariates:
    """Return the covariates as the course feels them: without the barrier MOTIVATION nobody is hard to motivate."""
    return covariates.with_changes(low_motivation=0.0) if Mechanism.MOTIVATION in off else covariates


def base(p: Parameters) -> Table:
    """Return the log odds of every move before anything weighs; shape (sets, 5, 5), 0 where one stays."""
    odds = np.ones((p.sets, 5, 5))
    for a, b in _MOVES:
        odds[:, a, b] = getattr(p, f"move_{_NAMES[a]}_{_NAMES[b]}")
    with np.errstate(divide="ignore"):
        return np.log(odds)


def factors(covariates: Covariates, gauges: Gauges, answers: tuple[bool, bool], p: Parameters) -> Iterator[Factor]:
    """Yield everything that weighs on a week, in the fixed order in which `why` tells it.

    `answers` says whether agreements on crisis and on discharge exist. The plan itself acts only through its
    coordinator and in a week with contact; its agreements need no contact.
    """
    acts = (np.equal(gauges.plan, PLAN_COORDINATOR)) * np.asarray(gauges.kept)
    ready = np.greater_equal(gauges.plan, PLAN_STAND_IN)
    severity = _pull(p.severity_crisis, TO_CRISIS) + _pull(p.severity_worse, TO_UNSTABLE)
    yield Factor("severity", covariates.severity, severity)
    substance = _pull(p.substance_dropout, TO_OUT) + _pull(p.substance_worse, TO_UNSTABLE)
    yield Factor("substance", covariates.substance, substance)
    yield Factor("low_motivation", covariates.low_motivation, _pull(p.motivation_dropout, TO_OUT))
    housing = _pull(p.housing_worse, TO_UNSTABLE) + _pull(p.housing_crisis, TO_CRISIS)
    yield Factor("unstable_housing", covariates.unstable_housing, housing)
    yield Factor("weak_network", covariates.weak_network, _pull(p.network_dropout, TO_OUT))
    yield Factor("prior_admissions", covariates.prior_admissions, _pull(p.admissions_crisis, TO_CRISIS))
    yield Factor("newly_discharged", gauges.newly, _pull(p.discharged_crisis, TO_CRISIS))
    yield Factor("relation", gauges.relation, _pull(p.relation_dropout, TO_OUT))
    contact = _pull(p.contact_worse, TO_WORSE) + _pull(p.contact_dropout, TO_OUT) + _pull(p.contact_better, TO_BETTER)
    yield Factor("contact", gauges.kept, contact)
    plan = _pull(p.effect_plan_worse, TO_WORSE) + _pull(p.effect_plan_dropout, TO_OUT)
    yield Factor("plan", acts, plan)
    yield Factor("crisis_agreement", ready * answers[0], _pull(p.effect_crisis_agreement, TO_CRISIS))
    discharge = _pull(p.effect_discharge_agreement, TO_CRISIS)
    yield Factor("discharge_agreement", ready * answers[1] * np.asarray(gauges.newly), discharge)
    yield Factor("unheld_ball", gauges.unheld, _pull(p.effect_unheld_ball, TO_WORSE))


def move_table(covariates: Covariates, answers: tuple[bool, bool], p: Parameters, gauges: Gauges = ALL_GAUGES) -> Table:
    """Return the chance of every move at every combination of `gauges`; shape (sets, 2, 2, 3, 2, 2, 5, 5) for all."""
    log_odds = base(p)[:, None, None, None, None, None]
    for factor in factors(covariates, gauges, answers, p):
        strength = np.asarray(factor.strength, dtype=float)
        if strength.any():
            log_odds = log_odds + strength[..., None, None] * factor.pull.reshape(-1, 1, 1, 1, 1, 1, 5, 5)
    return chances(log_odds)


def chances(log_odds: Table) -> Table:
    """Return the chances that `log_odds` against staying give; the last axis adds up to 1."""
    odds = np.exp(log_odds)
    return np.asarray(odds / odds.sum(-1, keepdims=True))


def missed_table(covariates: Covariates, involvement: float, p: Parameters) -> Table:
    """Return the chance of missing the week's appointment; shape (sets, relation 2, plan 3, 5 states)."""
    chance = np.empty((p.sets, len(_NAMES)))
    for state, name in enumerate(_NAMES):
        chance[:, state] = getattr(p, f"missed_{name}")
    with np.errstate(divide="ignore"):
        usual = np.log(chance) - np.log1p(-chance)
    usual += (_log(p.motivation_missed) * covariates.low_motivation)[:, None]
    usual += (_log(p.housing_missed) * covariates.unstable_housing)[:, None]
    related = _log(p.relation_missed)[:, None, None, None] * np.arange(2)[:, None, None]
    ready = (np.arange(3) >= PLAN_STAND_IN)[:, None] * involvement
    involved = _log(p.effect_involvement_missed)[:, None, None, None] * ready
    return np.asarray(1 / (1 + np.exp(-(usual[:, None, None] + related + involved))))


def _log(value: Number) -> Table:
    """Return the logarithm of one parameter; shape (sets,)."""
    return np.asarray(np.log(value)).reshape(-1)


def _pull(multiplier: Number, mask: Table) -> Table:
    """Return what a multiplier adds to the log odds of the moves in its mask; shape (sets, 5, 5)."""
    return _log(multiplier)[:, None, None] * mask
