from itertools import permutations

import numpy as np
import pytest

from kitools.ground import KitError
from kitools.simulation import Mechanism
from kitools.simulation.experiments import barrier_shares
from kitools.simulation.experiments.shares import additions, orders_of
from tests.simulation.builders import a_situation, a_strong_plan, a_weak_plan

PLAYERS = (Mechanism.HOURS, Mechanism.UPKEEP, Mechanism.CHAOS)


@pytest.fixture(scope="module")
def found():
    return barrier_shares(a_situation(), a_weak_plan(), orders=4, futures=50, weeks=20)


def of_all_orders(value):
    """Return what each of three players adds, the mean over all orders; `value` says what a coalition is worth."""
    coalitions = {frozenset(order[:count]) for order in permutations(PLAYERS) for count in range(4)}
    values = {there: np.full(4, float(value(there))) for there in coalitions}
    orders = [way for order in permutations(PLAYERS) if order < order[::-1] for way in (order, order[::-1])]
    assert len(orders) == 6
    return additions(PLAYERS, orders, values).mean((0, 2))


def test_the_shares_add_up_to_the_whole_difference(found):
    assert sum(one.share.mean for one in found.shares) == pytest.approx(found.total.mean, abs=1e-9)
    assert found.total.mean == pytest.approx(found.as_it_is - found.free, abs=1e-9)
    assert found.total.mean > 0


def test_every_barrier_of_a_case_has_its_share_the_largest_first(found):
    assert {one.mechanism for one in found.shares} == {one for one in Mechanism if one.barriers}
    sizes = [abs(one.share.mean) for one in found.shares]
    assert sizes == sorted(sizes, reverse=True)
    assert all(one.share.low <= one.share.mean <= one.share.high for one in found.shares)


def test_a_barrier_that_does_nothing_has_no_share(found):
    idle = next(one for one in found.shares if one.mechanism is Mechanism.DISAPPOINTMENT)
    for part in (idle.share, idle.removed, idle.alone):
        assert (part.mean, part.low, part.high) == (0, 0, 0)


def test_a_player_that_adds_nothing_gets_nothing_and_alike_players_get_alike():
    first, second, _ = PLAYERS
    shares = of_all_orders(lambda there: 6 * (first in there and second in there))
    assert shares.tolist() == [3, 3, 0]


def test_where_nothing_overlaps_the_share_is_what_each_adds_alone():
    worth = dict(zip(PLAYERS, (1, 2, 5), strict=True))
    assert of_all_orders(lambda there: sum(worth[one] for one in there)).tolist() == [1, 2, 5]


def test_every_second_order_is_the_reverse_of_the_one_before():
    orders = list(orders_of(PLAYERS, 10, 7))
    assert len(orders) == 10
    assert all(order[::-1] == reverse for order, reverse in zip(orders[::2], orders[1::2], strict=True))
    assert orders == list(orders_of(PLAYERS, 10, 7)) != list(orders_of(PLAYERS, 10, 8))


def test_a_better_plan_leaves_less_to_share(found):
    strong = barrier_shares(a_situation(), a_strong_plan(), orders=2, futures=50, weeks=20)
    assert strong.total.mean < found.total.mean
    assert strong.free == pytest.approx(strong.as_it_is - strong.total.mean)


@pytest.mark.parametrize("orders", [0, 3, 1002])
def test_a_number_of_orders_that_has_no_reverses_is_refused(orders):
    with pytest.raises(KitError, match="bad_orders"):
        barrier_shares(a_situation(), a_weak_plan(), orders=orders)


def test_an_unknown_measure_is_refused():
    with pytest.raises(KitError, match="no_such_measure"):
        barrier_shares(a_situation(), a_weak_plan(), measure="luck")
