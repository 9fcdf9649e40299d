import numpy as np
import pytest

from kitools.simulation.luck import Luck, stream
from tests.simulation.builders import a_situation

NAMES = ("move", "contact", "relation", "plan.updated", "ball.crisis", "case.opsagt")


def test_luck_is_the_named_stream_of_the_week():
    luck = Luck(7, 40)
    for name in NAMES:
        for week in (3, 1, 52):
            assert (luck.draw(name, week) == stream(7, name, week).random(40, dtype=np.float32)).all()
            assert (luck.draw(name, week, 3) == stream(7, name, week).random((40, 3), dtype=np.float32)).all()


def test_what_was_drawn_before_changes_nothing():
    fresh, used = Luck(7, 30), Luck(7, 30)
    used.draw("contact", 9, 3)
    assert (fresh.draw("move", 2) == used.draw("move", 2)).all()


@pytest.mark.parametrize("name", NAMES)
def test_luck_is_spread_evenly(name):
    numbers = np.sort(np.concatenate([Luck(7, 2000).draw(name, week) for week in range(1, 53)]))
    n = len(numbers)
    distance = np.abs(numbers - (np.arange(n) + 0.5) / n).max()
    assert distance < 1.95 / n**0.5  # Kolmogorov and Smirnov's bound at about one in a thousand


def test_no_block_of_luck_comes_twice_and_none_follows_another():
    luck = Luck(7, 500)
    blocks = np.array([luck.draw(name, week) for name in NAMES for week in range(1, 53)])
    assert len(np.unique(blocks, axis=0)) == len(blocks)
    between = np.corrcoef(blocks) - np.eye(len(blocks))
    assert np.abs(between).max() < 5.5 / 500**0.5


def test_every_decision_has_a_name_of_its_own():
    from zlib import crc32

    from kitools.simulation.sources import sources

    own = {"staff.away", "plan.updated", "plan.aged", "plan.accepted", "plan.meeting", "contact", "move", "relation"}
    own |= {"relation.staff", "relation.promise", "ball.day"}
    found = sources(a_situation())
    names = [*own, *(f"ball.{one.name}" for one in found), *(one.name for one in found if not one.of_the_course)]
    assert len({crc32(name.encode()) for name in names}) == len(names)
