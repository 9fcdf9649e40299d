"""The chances of a week: odds that covariates and gauges multiply, and the tables made of them.

Each destination has odds against staying; a factor multiplies the odds of the destinations it pulls at, and the chance
of a destination is its odds divided by one plus the odds of all. Tables are arrays with the parameter sets of a
batch first and the gauges next: relation, contact kept, plan, newly discharged, ball in nobody's hands.
"""

from collections.abc import Iterable, Iterator
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


_PULLS: dict[str, dict[str, Table]] = {
    "severity": {"severity_crisis": TO_CRISIS, "severity_worse": TO_UNSTABLE},
    "substance": {"substance_dropout": TO_OUT, "substance_worse": TO_UNSTABLE},
    "low_motivation": {"motivation_dropout": TO_OUT},
    "unstable_housing": {"housing_worse": TO_UNSTABLE, "housing_crisis": TO_CRISIS},
    "weak_network": {"network_dropout": TO_OUT},
    "prior_admissions": {"admissions_crisis": TO_CRISIS},
    "newly_discharged": {"discharged_crisis": TO_CRISIS},
    "relation": {"relation_dropout": TO_OUT},
    "contact": {"contact_worse": TO_WORSE, "contact_dropout": TO_OUT, "contact_better": TO_BETTER},
    "plan": {"effect_plan_worse": TO_WORSE, "effect_plan_dropout": TO_OUT},
    "crisis_agreement": {"effect_crisis_agreement": TO_CRISIS},
    "discharge_agreement": {"effect_discharge_agreement": TO_CRISIS},
    "unheld_ball": {"effect_unheld_ball": TO_WORSE},
}
"""What may weigh on a week, in the fixed order in which `why` tells it: each multiplier, and the moves it pulls at."""

_MULTIPLIERS = tuple(one for pulls in _PULLS.values() for one in pulls)
_MASKS = np.array([mask.ravel() for pulls in _PULLS.values() for mask in pulls.values()])
_FACTOR_OF = np.repeat(np.arange(len(_PULLS)), [len(pulls) for pulls in _PULLS.values()])
"""The multipliers in one row: their names, their masks (multipliers, 25), and the place of the factor of each."""

_MOVE_NAMES = tuple((a * len(_NAMES) + b, f"move_{_NAMES[a]}_{_NAMES[b]}") for a, b in _MOVES)
_MISSED_MULTIPLIERS = ("motivation_missed", "housing_missed", "relation_missed", "effect_involvement_missed")
_RELATIONS, _READY = np.arange(2)[:, None, None], (np.arange(3) >= PLAN_STAND_IN)[:, None]
_MISSED_NAMES = tuple((state, f"missed_{name}") for state, name in enumerate(_NAMES))


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
    with np.errstate(divide="ignore"):
        return _logs(p, len(STATES) ** 2, _MOVE_NAMES).reshape(-1, len(STATES), len(STATES))


def strengths(covariates: Covariates, gauges: Gauges, answers: tuple[bool, bool]) -> dict[str, Number | int]:
    """Return how strongly each factor weighs on a week, in the order of `factors`.

    `answers` says whether agreements on crisis and on discharge exist. The plan itself acts only through its
    coordinator and in a week with contact; its agreements need no contact.
    """
    ready = np.greater_equal(gauges.plan, PLAN_STAND_IN)
    return {
        "severity": covariates.severity,
        "substance": covariates.substance,
        "low_motivation": covariates.low_motivation,
        "unstable_housing": covariates.unstable_housing,
        "weak_network": covariates.weak_network,
        "prior_admissions": covariates.prior_admissions,
        "newly_discharged": gauges.newly,
        "relation": gauges.relation,
        "contact": gauges.kept,
        "plan": np.equal(gauges.plan, PLAN_COORDINATOR) * np.asarray(gauges.kept),
        "crisis_agreement": ready * answers[0],
        "discharge_agreement": ready * answers[1] * np.asarray(gauges.newly),
        "unheld_ball": gauges.unheld,
    }


def factors(covariates: Covariates, gauges: Gauges, answers: tuple[bool, bool], p: Parameters) -> Iterator[Factor]:
    """Yield everything that weighs on a week, in the fixed order in which `why` tells it; see `strengths`."""
    for name, strength in strengths(covariates, gauges, answers).items():
        pulls = (_log(getattr(p, one))[:, None, None] * mask for one, mask in _PULLS[name].items())
        yield Factor(name, strength, sum(pulls, np.zeros((1, 1, 1))))


def move_table(covariates: Covariates, answers: tuple[bool, bool], p: Parameters, gauges: Gauges = ALL_GAUGES) -> Table:
    """Return the chance of every move at every combination of `gauges`; shape (sets, 2, 2, 3, 2, 2, 5, 5) for all.

    It is what the `factors` give, all of them at once.
    """
    weighs = list(strengths(covariates, gauges, answers).values())
    shape = np.broadcast(*weighs).shape
    strength = np.empty((len(weighs), *shape))
    for row, one in enumerate(weighs):
        strength[row] = one
    weights = strength.reshape(len(weighs), -1).T[:, _FACTOR_OF]
    weighing = np.flatnonzero(weights.any(0)).tolist()
    logs = _logs(p, len(_MULTIPLIERS), [(column, _MULTIPLIERS[column]) for column in weighing])
    log_odds = (logs[:, None] * weights) @ _MASKS
    return chances(log_odds.reshape(p.sets, *shape, 5, 5) + base(p).reshape(p.sets, *(1 for _ in shape), 5, 5))


def chances(log_odds: Table) -> Table:
    """Return the chances that `log_odds` against staying give; the last axis adds up to 1."""
    odds = np.exp(log_odds)
    odds /= odds.sum(-1, keepdims=True)
    return np.asarray(odds)


def missed_table(covariates: Covariates, involvement: float, p: Parameters) -> Table:
    """Return the chance of missing the week's appointment; shape (sets, relation 2, plan 3, 5 states)."""
    chance = _values(p, len(_NAMES), _MISSED_NAMES)
    with np.errstate(divide="ignore"):
        usual = np.log(chance) - np.log1p(-chance)
    logs = _logs(p, len(_MISSED_MULTIPLIERS), enumerate(_MISSED_MULTIPLIERS))
    usual += (logs[:, 0] * covariates.low_motivation)[:, None]
    usual += (logs[:, 1] * covariates.unstable_housing)[:, None]
    related = logs[:, 2, None, None, None] * _RELATIONS
    involved = logs[:, 3, None, None, None] * (_READY * involvement)
    return np.asarray(1 / (1 + np.exp(-(usual[:, None, None] + related + involved))))


def _values(p: Parameters, columns: int, named: Iterable[tuple[int, str]]) -> Table:
    """Return a table (sets, columns) with the parameters `named` in their columns, and 1 in all others."""
    values = np.ones((columns, p.sets))
    for column, name in named:
        values[column] = getattr(p, name)
    return np.ascontiguousarray(values.T)


def _logs(p: Parameters, columns: int, named: Iterable[tuple[int, str]]) -> Table:
    """Return the logarithms of `_values`: of all at once, since one call costs as much as twenty numbers."""
    return np.asarray(np.log(_values(p, columns, named)))


def _log(value: Number) -> Table:
    """Return the logarithm of one parameter; shape (sets,)."""
    return np.asarray(np.log(value)).reshape(-1)
