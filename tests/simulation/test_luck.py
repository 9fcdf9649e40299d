import sys

import numpy as np
import pytest

from kitools.simulation import simulate
from kitools.simulation.luck import WEEKS_AT_ONCE, Luck, stream
from tests.simulation.builders import a_situation, a_strong_plan, a_weak_plan

NAMES = ("move", "contact", "relation", "plan.updated", "ball.crisis", "case.opsagt")


def test_luck_is_the_named_stream_of_its_number():
    luck = Luck(7, 40)
    for name in NAMES:
        for number in (3, 1, 52):
            assert (luck.draw(name, number) == stream(7, name, number).random(40, dtype=np.float32)).all()
            assert (luck.draw(name, number, 3) == stream(7, name, number).random((40, 3), dtype=np.float32)).all()
        block = stream(7, name, 2).random((40, WEEKS_AT_ONCE), dtype=np.float32)
        assert (luck.weekly(name, 2 * WEEKS_AT_ONCE + 5) == block[:, 4]).all()


@pytest.mark.parametrize("chance", [0.004, 0.05, 0.4, 1.0])
def test_what_may_occur_occurs_as_often_as_its_chance_and_in_any_possible_week_alike(chance):
    possible, n = [2, 3, 5, 8, 9, 10, 20], 40_000
    table = Luck(7, n).occurrences("case.opsagt", chance, 21, possible)
    impossible = [week for week in range(1, 22) if week not in possible]
    assert not table[np.array(impossible) - 1].any()
    shares = table[np.array(possible) - 1].mean(1)
    assert (np.abs(shares - chance) <= 4 * np.sqrt(chance * (1 - chance) / n)).all()
    if chance < 1:
        pairs = np.corrcoef(table[np.array(possible) - 1]) - np.eye(len(possible))
        assert np.abs(pairs).max() < 5 / n**0.5


def test_more_courses_or_weeks_move_no_occurrence_and_a_greater_chance_only_brings_the_first_forward():
    few, many = (Luck(7, n).occurrences("staff.away", 0.1, 30, range(1, 31)) for n in (50, 90))
    longer = Luck(7, 50).occurrences("staff.away", 0.1, 60, range(1, 61))
    assert (few == many[:, :50]).all()
    assert (few == longer[:30]).all()
    often = Luck(7, 50).occurrences("staff.away", 0.2, 60, range(1, 61))
    assert (often.argmax(0)[longer.any(0)] <= longer.argmax(0)[longer.any(0)]).all()


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
