"""Before and after, paired without knowing whose; few answers say nothing."""

import pytest
from scipy.stats import t, ttest_rel

from kitools.sessions.debrief.pairs import paired, paired_by_sector
from kitools.sessions.events import Answered
from kitools.sessions.values import Reply


def answered(number, occasion, *steps, sector="psychiatry"):
    replies = tuple(Reply(item=f"q{at}", step=step) for at, step in enumerate(steps, start=1))
    return Answered(key=f"{number:016x}", occasion=occasion, sector=sector, replies=replies)


BEFORE, AFTER = (2, 3, 1, 4, 3, 2), (4, 3, 3, 5, 2, 4)


def both(people=6, sectors=("psychiatry",)):
    return [
        answered(n, occasion, steps[n % len(steps)], sector=sectors[n % len(sectors)])
        for n in range(people)
        for occasion, steps in (("before", BEFORE), ("after", AFTER))
    ]


def test_a_mean_difference_has_the_interval_of_students_t():
    (found,) = paired(both()).items
    ours = ttest_rel(AFTER, BEFORE).confidence_interval(0.95)
    assert (found.low, found.high) == pytest.approx((ours.low, ours.high))
    assert found.difference == pytest.approx(sum(AFTER) / 6 - sum(BEFORE) / 6)
    assert t.ppf(0.975, 5) > 2.5  # and not the normal's 1.96


def test_it_is_said_how_many_moved_up_stayed_and_moved_down():
    (found,) = paired(both()).items
    assert (found.up, found.same, found.down) == (4, 1, 1)


def test_under_five_pairs_nothing_is_shown_but_how_many_there_are():
    assert paired(both(people=4)).items == ()
    assert paired(both(people=4)).pairs == 4


def test_a_statement_that_four_answered_both_times_is_not_shown():
    answers = [answered(n, when, *((3, 3) if n < 4 else (3,))) for n in range(6) for when in ("before", "after")]
    assert [one.item for one in paired(answers).items] == ["q1"]


def test_those_who_answered_once_are_counted_and_not_paired():
    found = paired([*both(), answered(90, "before", 3), answered(91, "after", 3), answered(92, "after", 3)])
    assert (found.pairs, found.only_before, found.only_after) == (6, 1, 2)


def test_the_latest_answer_on_an_occasion_counts():
    again = [*both(), answered(0, "after", 1)]
    assert paired(again).items[0].after < paired(both()).items[0].after


def test_answers_without_any_spread_have_an_interval_of_no_width():
    answers = [answered(n, when, step) for n in range(5) for when, step in (("before", 2), ("after", 3))]
    (found,) = paired(answers).items
    assert (found.low, found.difference, found.high) == (1, 1, 1)


def test_nothing_is_split_by_sector_under_five_respondents():
    assert paired_by_sector(both(people=8, sectors=("psychiatry", "housing"))) == {}


def test_sectors_of_five_are_split():
    assert set(paired_by_sector(both(people=10, sectors=("psychiatry", "housing")))) == {"psychiatry", "housing"}


def test_a_small_sector_cannot_be_had_by_subtracting_the_others():
    answers = [
        *both(people=6),
        *(answered(50 + n, when, 3, sector="housing") for n in range(2) for when in ("before", "after")),
    ]
    assert paired(answers).pairs == 8
    assert paired_by_sector(answers) == {}


def test_the_follow_up_is_paired_with_before_too():
    answers = [*both(), *(answered(n, "follow_up", 5) for n in range(6))]
    assert paired(answers, "follow_up").items[0].after == 5
