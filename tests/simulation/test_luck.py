import sys
from itertools import pairwise

import numpy as np
import pytest

from kitools.simulation import simulate
from kitools.simulation.luck import FINE, WEEKS_AT_ONCE, Luck, stream, wholes_from
from tests.simulation.builders import a_situation, a_strong_plan, a_weak_plan

NAMES = ("move", "contact", "ball.day", "plan.accepted", "ball.crisis", "case.opsagt")


def test_luck_is_the_named_stream_of_its_number():
    luck = Luck(7, 40)
    for name in NAMES:
        for number in (3, 1, 52):
            assert (luck.draw(name, number) == stream(7, name, number).random(40, dtype=np.float32)).all()
            assert (luck.draw(name, number, 3) == stream(7, name, number).random((40, 3), dtype=np.float32)).all()
        block = stream(7, name, 2).random((40, WEEKS_AT_ONCE), dtype=np.float32)
        assert (luck.weekly(name, 2 * WEEKS_AT_ONCE + 5) == block[:, 4]).all()


def test_whole_numbers_compare_with_whole_chances_as_numbers_do_with_chances():
    luck = Luck(7, 500)
    numbers, wholes = luck.weekly("move", 3), luck.wholes("move", 3)
    assert wholes.min() >= 0
    assert wholes.max() < FINE
    beside = [np.nextafter(numbers, np.float32(end)) for end in (0, 2)]
    for chances in (numbers, *beside, np.zeros_like(numbers), np.ones_like(numbers)):
        assert ((wholes >= wholes_from(chances)) == (numbers >= chances)).all()


@pytest.mark.parametrize("chance", [0.004, 0.05, 0.4, 0.5, 1.0])
def test_as_much_is_below_a_chance_as_it_says_and_in_any_week_alike(chance):
    n = 40_000
    table = Luck(7, n).below("case.opsagt", chance, 70, (6, 20))
    numbered = [week for week in range(1, 71) if 6 <= (week - 1) % 52 + 1 <= 20]
    assert table.shape == (70, n)
    assert not np.delete(table, np.array(numbered) - 1, axis=0).any()
    shares = table[np.array(numbered) - 1].mean(1)
    assert (np.abs(shares - chance) <= 4 * np.sqrt(chance * (1 - chance) / n)).all()
    if chance < 1:
        pairs = np.corrcoef(table[np.array(numbered) - 1]) - np.eye(len(numbered))
        assert np.abs(pairs).max() < 5 / n**0.5


def test_more_courses_or_weeks_or_another_chance_before_change_nothing_of_what_is_below():
    few, many, longer = Luck(7, 50), Luck(7, 90), Luck(7, 50)
    many.below("staff.away", 0.3, 30)
    for chance in (0.002, 0.1, 0.7):
        wanted = few.below("staff.away", chance, 30)
        assert (wanted == many.below("staff.away", chance, 30)[:, :50]).all()
        assert (wanted == longer.below("staff.away", chance, 60)[:30]).all()


def test_what_is_below_a_chance_is_below_every_greater_one():
    luck = Luck(7, 2_000)
    chances = [0.0, 1e-4, 3 / 256, 0.0118, 0.06, 0.0600001, 0.08, 0.5, 0.7, 255.5 / 256, 1.0]
    tables = [luck.below("relation", chance, 60) for chance in chances]
    assert all((less <= more).all() for less, more in pairwise(tables))
    assert not tables[0].any()
    assert tables[-1].all()


def test_the_rest_of_a_number_is_as_fine_as_a_number():
    luck = Luck(7, 50_000)
    below = [luck.below("relation", (3 + part / 8) / 256, 52).sum() for part in range(9)]
    expected = 50_000 * 52 / 256 / 8
    assert (np.abs(np.diff(below) - expected) < 4 * expected**0.5).all()


def test_what_was_drawn_before_changes_nothing():
    fresh, used = Luck(7, 30), Luck(7, 30)
    used.draw("contact", 9, 3)
    assert (fresh.draw("move", 2) == used.draw("move", 2)).all()


@pytest.mark.parametrize("name", NAMES)
def test_luck_is_spread_evenly(name):
    numbers = np.sort(np.concatenate([Luck(7, 2000).weekly(name, week) for week in range(1, 53)]))
    n = len(numbers)
    distance = np.abs(numbers - (np.arange(n) + 0.5) / n).max()
    assert distance < 1.95 / n**0.5  # Kolmogorov and Smirnov's bound at about one in a thousand


def test_no_block_of_luck_comes_twice_and_none_follows_another():
    luck = Luck(7, 500)
    blocks = np.array([luck.weekly(name, week) for name in NAMES for week in range(1, 53)])
    assert len(np.unique(blocks, axis=0)) == len(blocks)
    between = np.corrcoef(blocks) - np.eye(len(blocks))
    assert np.abs(between).max() < 5.5 / 500**0.5


def test_every_decision_has_a_name_of_its_own():
    from zlib import crc32

    from kitools.simulation.sources import sources

    own = {"staff.away", "plan.updated", "plan.aged", "plan.accepted", "plan.meeting", "contact", "move", "relation"}
    own |= {"relation.staff", "relation.promise", "ball.day", "plan.conflict", "plan.chaos"}
    found = sources(a_situation())
    names = [*own, *(f"ball.{one.name}" for one in found), *(one.name for one in found if not one.of_the_course)]
    names += [f"{name}.rest" for name in names]
    assert len({crc32(name.encode()) for name in names}) == len(names)


def test_plans_that_share_their_luck_among_threads_live_the_same_years():
    from concurrent.futures import ThreadPoolExecutor

    situation, plans = a_situation(), [a_weak_plan(), a_strong_plan()] * 6

    def year(plan):
        events = simulate(situation, plan, futures=300, seed=20).events
        return [getattr(events, name).tolist() for name in ("course", "held_day", "information")]

    before = sys.getswitchinterval()
    try:
        sys.setswitchinterval(1e-5)
        with ThreadPoolExecutor(6) as pool:
            together = list(pool.map(year, plans))
    finally:
        sys.setswitchinterval(before)
    alone = [year(plan) for plan in plans[:2]]
    assert together == alone * 6
