from concurrent.futures import ProcessPoolExecutor, ThreadPoolExecutor
from dataclasses import astuple
from functools import partial
from multiprocessing import get_context
from weakref import WeakSet

import pytest

from kitools.ground import KitError
from kitools.simulation import evidence, simulate
from kitools.simulation.experiments import (
    barrier_costs,
    barrier_shares,
    executor_of,
    indices,
    outcomes,
    screen,
    sweep,
    tornado,
    two_spreads,
)
from kitools.words import tr
from tests.simulation.builders import a_situation, a_strong_plan, a_weak_plan

IDS = ("days_nobody", "handover_lost", "move_stable_crisis")
SMALL = {"futures": 20, "weeks": 12}
EXPERIMENTS = {
    "tornado": partial(tornado, a_situation(), a_weak_plan(), ids=IDS, **SMALL),
    "screen": partial(screen, a_situation(), a_strong_plan(), ids=IDS, trajectories=3, **SMALL),
    "exact": partial(indices, a_situation(), a_strong_plan(), ids=IDS, measure="weeks_crisis", size=128, **SMALL),
    "indices": partial(indices, a_situation(), a_weak_plan(), against=a_strong_plan(), ids=IDS, size=8, **SMALL),
    "shares": partial(barrier_shares, a_situation(), a_weak_plan(), orders=4, **SMALL),
    "spreads": partial(two_spreads, a_situation(), a_weak_plan(), a_strong_plan(), sets=5, **SMALL),
}


def picky(number):
    if number == 3:
        raise KitError("case.unknown", id=str(number))
    return 10 // number


def told(experiment, executor):
    """Return everything an experiment gives as bytes that are equal only if every number is, to the bit."""
    found = experiment(executor=executor)
    if hasattr(found, "outcomes"):
        return (found.outcomes.values.tobytes(), repr(found).replace(repr(found.outcomes), ""))
    return repr(found)


@pytest.fixture(scope="module")
def alone():
    return {name: told(experiment, None) for name, experiment in EXPERIMENTS.items()}


def test_the_answers_stand_in_the_order_of_the_tasks():
    with ThreadPoolExecutor(3) as pool:
        assert sweep(abs, range(-100, 0), pool) == list(range(100, 0, -1))
    assert sweep(abs, [], None) == []
    with ThreadPoolExecutor(1) as pool:
        assert sweep(abs, [], pool) == []


@pytest.fixture(scope="module")
def two():
    with executor_of(2) as pool:
        yield pool


def test_two_workers_give_the_same_numbers_to_the_bit(alone, two):
    for name, experiment in EXPERIMENTS.items():
        assert told(experiment, two) == alone[name], name
    choice = {"futures": 10, "weeks": 8}
    one_by_one = barrier_costs(a_situation(), a_weak_plan(), executor=two, **choice)
    assert one_by_one == barrier_costs(a_situation(), a_weak_plan(), **choice)


def test_one_worker_elsewhere_gives_the_same_numbers_to_the_bit(alone):
    with ProcessPoolExecutor(1, mp_context=get_context("spawn")) as pool:
        for name in ("tornado", "exact"):
            assert told(EXPERIMENTS[name], pool) == alone[name], name


@pytest.mark.slow
def test_a_cluster_gives_the_same_numbers_and_its_errors_come_through(alone):
    with executor_of(2, cluster=True) as cluster:
        for name in ("tornado", "exact", "spreads"):
            assert told(EXPERIMENTS[name], cluster) == alone[name], name
        with pytest.raises(KitError) as caught:
            sweep(picky, [1, 2, 3], cluster)
    assert (caught.value.code, caught.value.facts) == ("case.unknown", {"id": "3"})


def test_errors_come_through_from_this_process_and_from_others(two):
    for executor in (None, two):
        with pytest.raises(KitError) as caught:
            sweep(picky, [1, 2, 3, 4], executor)
        assert (caught.value.code, caught.value.facts) == ("case.unknown", {"id": "3"})
        with pytest.raises(ZeroDivisionError):
            sweep(picky, [1, 0], executor)
        with pytest.raises(KitError, match="bad_size"):
            tornado(a_situation(), a_weak_plan(), futures=0, ids=IDS, executor=executor)


@pytest.mark.parametrize("name", ["tornado", "screen", "shares", "spreads", "costs"])
def test_no_year_is_kept_longer_than_it_takes_to_count_in_it(name, monkeypatch):
    """A sweep keeps what was counted: no more than the two years that are held against each other are there at once."""
    living, most = WeakSet(), []

    def lives(*case, **choices):
        year = simulate(*case, **choices)
        living.add(year)
        most.append(len(living))
        return year

    monkeypatch.setattr(outcomes, "simulate", lives)
    (EXPERIMENTS | {"costs": partial(barrier_costs, a_situation(), a_weak_plan(), **SMALL)})[name]()
    assert len(most) > 5
    assert max(most) <= 2
    assert not living


@pytest.mark.parametrize("workers", [0, 65])
def test_workers_that_cannot_be_had_are_refused(workers):
    with pytest.raises(KitError, match="bad_workers"), executor_of(workers):
        pass


def test_a_tornado_has_the_widest_swing_first_and_both_ends_of_each_range():
    found = tornado(a_situation(), a_weak_plan(), ids=IDS, **SMALL)
    rows = {row.id: row for row in evidence()}
    widths = [one.width for one in found.swings]
    assert widths == sorted(widths, reverse=True)
    assert all((one.low, one.high) == (rows[one.parameter].low, rows[one.parameter].high) for one in found.swings)
    waiting = next(one for one in found.swings if one.parameter == "days_nobody")
    assert waiting.at_low.mean < found.base.mean < waiting.at_high.mean
    assert found.ball.futures == SMALL["futures"]


def test_a_tornado_of_a_plan_against_itself_moves_nothing():
    found = tornado(a_situation(), a_weak_plan(), against=a_weak_plan(), ids=IDS, **SMALL)
    assert {astuple(one)[3:] for one in found.swings} == {((0.0, 0.0, 0.0), (0.0, 0.0, 0.0))}


@pytest.mark.parametrize(("choice", "code"), [({"measure": "luck"}, "measure"), ({"ids": ("luck",)}, "parameter")])
def test_what_there_is_not_is_refused_by_name(choice, code):
    for experiment in (tornado, screen, indices):
        with pytest.raises(KitError, match=code):
            experiment(a_situation(), a_weak_plan(), **choice)


@pytest.mark.parametrize("experiment", [tornado, screen, indices])
def test_no_number_and_a_number_twice_are_refused_in_words(experiment):
    for ids, code in (
        ((), "experiment.no_ids"),
        (("days_nobody", "lost_days", "days_nobody"), "experiment.named_twice"),
    ):
        with pytest.raises(KitError) as caught:
            experiment(a_situation(), a_weak_plan(), ids=ids)
        assert caught.value.code == code
        for language in ("da", "en"):
            assert code not in tr(language, code, **caught.value.facts)


def test_a_measure_that_the_exact_expectation_does_not_give_is_refused():
    with pytest.raises(KitError, match="not_exact"):
        screen(a_situation(), a_weak_plan(), measure="longest_wait", exact=True)
