"""The order-free share of each barrier: what it adds on average, whichever of the others are there already."""

from collections.abc import Iterator, Mapping, Sequence
from concurrent.futures import Executor
from dataclasses import dataclass
from functools import partial

import numpy as np

from kitools.ground import KitError
from kitools.plan import Plan
from kitools.simulation.comparison import Interval, Measure, interval
from kitools.simulation.experiments.outcomes import Trial, Values, measure_named
from kitools.simulation.experiments.sweeping import sweep
from kitools.simulation.luck import stream
from kitools.simulation.mechanisms import Mechanism
from kitools.simulation.parameters import Parameters
from kitools.simulation.result import Situation

There = frozenset[Mechanism]
"""The barriers that are in the way; the others are switched off."""

_LEAST_ORDERS, _MOST_ORDERS = 4, 1000
"""Two orders are one and its reverse, and say nothing of how far the orders that were drawn may move a share."""


@dataclass(frozen=True)
class BarrierShare:
    """The part of one barrier in what all barriers together change in the model; `barriers` are catalogue codes.

    `share` is what the barrier adds on average over the orders in which barriers can be added to none (Shapley 1953,
    doi:10.1515/9781400881970-018); its interval holds the chance of courses and of the orders that were drawn.
    `removed` is what goes when this barrier alone is taken away from all, `alone` what it adds where no other is in
    the way; neither adds up over barriers, since they overlap. It is a share of a difference in the model, not a
    cause of anything outside it.
    """

    mechanism: Mechanism
    barriers: tuple[str, ...]
    share: Interval
    removed: Interval
    alone: Interval


@dataclass(frozen=True)
class BarrierShares:
    """How the difference between the year as it is and a year free of barriers falls on the barriers.

    `as_it_is` and `free` are means of `measure` over courses, `total` is `as_it_is` minus `free` with its interval;
    the means of `shares` (largest first, by size) add up to its mean. `orders` and `futures` say how many were taken.
    """

    measure: str
    as_it_is: float
    free: float
    total: Interval
    shares: tuple[BarrierShare, ...]
    orders: int
    futures: int


def barrier_shares(  # noqa: PLR0913 - the choices of an experiment, all by name
    situation: Situation,
    plan: Plan,
    *,
    measure: str = "days_in_nobodys_hands",
    orders: int = 32,
    futures: int = 300,
    seed: int = 7,
    weeks: int = 52,
    parameters: Parameters | None = None,
    executor: Executor | None = None,
) -> BarrierShares:
    """Return the order-free share of each barrier in `measure`, by default days in nobody's hands.

    `orders` permutations are drawn, each followed by its reverse (antithetic; Mitchell et al. 2022, "Sampling
    permutations for Shapley value estimation"), so their number is even, and at least 4: raise
    `KitError("experiment.bad_orders")` otherwise. All coalitions meet the same luck, and each is simulated once.
    """
    if not _LEAST_ORDERS <= orders <= _MOST_ORDERS or orders % 2:
        raise KitError("experiment.bad_orders", value=orders, least=_LEAST_ORDERS, most=_MOST_ORDERS)
    counted = measure_named(measure)
    trial = Trial(situation, plan, futures=futures, seed=seed, weeks=weeks, parameters=parameters)
    players = tuple(one for one in Mechanism if one.barriers)
    drawn = list(orders_of(players, orders, seed))
    needed = list(dict.fromkeys((*_edges(players), *(one for order in drawn for one in _growing(order)))))
    values = dict(zip(needed, sweep(partial(_with_barriers, trial, measure), needed, executor), strict=True))
    every, none = values[frozenset(players)], values[frozenset()]
    total, added = interval(every - none), additions(players, drawn, values)
    found = (
        BarrierShare(
            mechanism=one,
            barriers=one.barriers,
            share=_over_courses_and_orders(added[:, place]),
            removed=interval(every - values[frozenset(players) - {one}]),
            alone=interval(values[frozenset({one})] - none),
        )
        for place, one in enumerate(players)
    )
    return BarrierShares(
        measure=counted.name,
        as_it_is=float(every.mean()),
        free=float(none.mean()),
        total=total,
        shares=tuple(sorted(found, key=lambda one: (-abs(one.share.mean), one.mechanism))),
        orders=orders,
        futures=futures,
    )


def orders_of(players: Sequence[Mechanism], orders: int, seed: int) -> Iterator[tuple[Mechanism, ...]]:
    """Yield `orders` orders of the players, every second one the reverse of the one before."""
    luck = stream(seed, "experiment.orders")
    for _ in range(orders // 2):
        order = tuple(players[place] for place in luck.permutation(len(players)))
        yield order
        yield order[::-1]


def additions(
    players: Sequence[Mechanism], orders: Sequence[Sequence[Mechanism]], values: Mapping[There, Values]
) -> Values:
    """Return what each player adds in each course, the mean of an order and its reverse.

    Shape (orders / 2, players, futures); added up over players it is the whole difference, for every course.
    """
    futures = len(values[frozenset()])
    added = np.zeros((len(orders) // 2, len(players), futures))
    for number, order in enumerate(orders):
        before = values[frozenset()]
        for player, there in zip(order, list(_growing(order))[1:], strict=True):
            added[number // 2, players.index(player)] += (values[there] - before) / 2
            before = values[there]
    return added


def _growing(order: Sequence[Mechanism]) -> Iterator[There]:
    """Yield who is there as the players come one by one, nobody first."""
    return (frozenset(order[:count]) for count in range(len(order) + 1))


def _edges(players: Sequence[Mechanism]) -> Iterator[There]:
    """Yield nobody, everybody, each alone, and everybody but one."""
    everybody = frozenset(players)
    yield from (frozenset(), everybody)
    for one in players:
        yield from (frozenset({one}), everybody - {one})


def _with_barriers(trial: Trial, measure: str, there: There) -> Values:
    """Return the measure in each course where only the barriers in `there` are in the way."""
    off = frozenset(one for one in Mechanism if one.barriers) - there
    counted: Measure = measure_named(measure)
    return np.asarray(counted.per_course(trial.result(trial.plan, trial.base, off)), dtype=np.float64)


def _over_courses_and_orders(added: Values) -> Interval:
    """Return the mean of `added` (pairs of orders, futures) with the chance of both: the two variances add up."""
    mean = float(added.mean())
    variance = sum(float(line.var(ddof=1)) / len(line) for line in (added.mean(0), added.mean(1)))
    half = 1.96 * variance**0.5
    return Interval(mean, mean - half, mean + half)
