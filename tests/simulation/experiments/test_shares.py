from itertools import permutations

import numpy as np
import pytest

from kitools.ground import KitError
from kitools.simulation import Mechanism, cautious
from kitools.simulation.experiments import barrier_costs, barrier_shares
from kitools.simulation.experiments.shares import _over_courses_and_orders, additions, orders_of
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


def test_the_interval_holds_the_chance_of_the_orders_as_well_as_of_the_courses():
    added = np.zeros((2, 50))
    added[1] = 4  # every course agrees, and the two pairs of orders do not
    found = _over_courses_and_orders(added)
    assert (found.mean, found.high - found.mean) == (2, pytest.approx(1.96 * 2))


def test_a_barrier_alone_costs_what_it_adds_where_no_other_is_in_the_way():
    """Both ways of asking leave what is no barrier as it is: the form of the meeting, and what an unheld ball does."""
    meeting = a_strong_plan().meeting.with_changes(form="network")
    case = (a_situation(), a_strong_plan(meeting=meeting.model_dump(mode="json")))
    small = {"futures": 40, "weeks": 20, "parameters": cautious().with_values(effect_unheld_ball=1.5)}
    costs = {one.mechanism: one.alone for one in barrier_costs(*case, **small)}
    shares = barrier_shares(*case, orders=4, **small)
    assert {one.b for one in costs.values()} == {shares.free}
    for one in shares.shares:
        assert costs[one.mechanism].difference.mean == pytest.approx(-one.alone.mean, abs=1e-9)


def test_a_better_plan_leaves_less_to_share(found):
    strong = barrier_shares(a_situation(), a_strong_plan(), orders=4, futures=50, weeks=20)
    assert strong.total.mean < found.total.mean
    assert strong.free == pytest.approx(strong.as_it_is - strong.total.mean)


@pytest.mark.parametrize("orders", [0, 2, 3, 1002])
def test_a_number_of_orders_without_reverses_or_with_one_pair_alone_is_refused(orders):
    with pytest.raises(KitError, match="bad_orders"):
        barrier_shares(a_situation(), a_weak_plan(), orders=orders)


def test_an_unknown_measure_is_refused():
    with pytest.raises(KitError, match="no_such_measure"):
        barrier_shares(a_situation(), a_weak_plan(), measure="luck")
