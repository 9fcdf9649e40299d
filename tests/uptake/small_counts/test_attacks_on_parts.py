"""Attacks on ways, bars, curves and lists: nothing that adds and subtracts is left with few people."""

from itertools import combinations, product
from types import SimpleNamespace

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kitools.ground import KitError
from kitools.ground.said import said
from kitools.uptake.cascade import Cascade, CascadeStep, Passage, UnitCascade
from kitools.uptake.pareto import Factors, Pareto, ParetoItem
from kitools.uptake.small_counts import CountTable, Rule, leaving, protect, sayable
from kitools.uptake.small_counts.leaving.curves import stepped
from kitools.uptake.small_counts.lists import hide_in_list, list_bounds
from tests.uptake.small_counts.published import pictures, published

SILENT = {"readings": (), "assumptions": (), "cannot_show": ()}


# --- one mark


@settings(max_examples=40, deadline=None, derandomize=True)
@given(st.lists(st.integers(0, 9), min_size=2, max_size=4))
def test_no_small_number_of_a_list_follows_from_the_marks_the_words_and_the_total(counts):
    """The reader counts the hidden numbers and knows the rule: each of them is 1 or more, and one at least is small."""
    protected = protect(CountTable(tuple("ABCD"[: len(counts)]), (), np.array(counts)))
    hidden = protected.published.hidden
    assert all(set(one.facts) <= {"count", "threshold", "zeros"} for one in protected.readings)
    places = [i for i in range(len(counts)) if hidden[i]]
    if not places:
        return
    left = sum(counts[i] for i in places)
    top = 12 if hidden[-1] else left
    fitting = [
        some
        for some in product(range(1, top + 1), repeat=len(places))
        if (hidden[-1] or sum(some) == left) and (hidden[-1] or min(some) < 5)
    ]
    for at, place in enumerate(places):
        if 0 < counts[place] < 5:
            assert len({some[at] for some in fitting}) > 1


@settings(max_examples=60, deadline=None, derandomize=True)
@given(st.data())
def test_no_hidden_number_of_a_list_follows_from_how_large_the_units_are(data):
    most = data.draw(st.lists(st.integers(5, 12), min_size=2, max_size=4))
    counts = np.array([data.draw(st.integers(0, one)) for one in most])
    small = Rule().is_small(counts)
    least, top = np.ones(len(counts)), np.array(most, dtype=float)
    try:
        found = hide_in_list(counts, small, least, top, hides_total=bool(0 < counts.sum() < 5))
    except KitError as refused:
        pytest.fail(refused.code)
    if found.hides_total:
        return
    ways = product(*(range(1, most[i] + 1) if found.hidden[i] else (counts[i],) for i in range(len(counts))))
    fitting = np.array([way for way in ways if sum(way) == counts.sum()])
    assert np.array_equal(fitting.min(axis=0), found.low)
    assert np.array_equal(fitting.max(axis=0), found.high)
    assert np.all(found.low[found.hidden] < found.high[found.hidden])


def test_a_list_that_gives_itself_away_is_refused():
    with pytest.raises(KitError) as refused:
        hide_in_list(np.array([1]), np.array([True]), np.ones(1), np.ones(1), hides_total=True)
    assert refused.value.code == "small_counts.not_safe"
    low, high = list_bounds(
        np.array([3, 9]), np.array([True, True]), np.ones(2), np.array([3.0, 9.0]), total_shown=True
    )
    assert (low.tolist(), high.tolist()) == ([3, 9], [3, 9])


# --- ways


def a_way(*steps, units=()):
    """Return a cascade of (due, passed, left, not due)."""
    names = (CascadeStep.SIGNS_SEEN, CascadeStep.OFFERED, CascadeStep.CREATED)

    def passages(some):
        return tuple(
            Passage(step, due, passed, passed / due, 0.1, 0.9, left, not_due, 0)
            for step, (due, passed, left, not_due) in zip(names, some, strict=True)
        )

    own = tuple(UnitCascade(name, some[0][1], passages(some), None) for name, some in units)
    return Cascade(steps[0][1], passages(steps), CascadeStep.OFFERED, own, (), 90, 0, 0.95, **SILENT)


@pytest.mark.parametrize(
    ("third", "what"),
    [
        ((30, 28, 0, 10), "two were lost, and ten are not due, so 12 fewer stand there"),
        ((38, 20, 0, 2), "two are not due"),
        ((40, 37, 0, 0), "three were lost"),
        ((10, 4, 0, 30), "four stand there"),
    ],
)
def test_a_step_whose_parts_are_few_is_left_out(third, what):
    found = leaving(a_way((80, 80, 0, 0), (80, 40, 10, 0), third))
    assert not found.as_it_is, what
    assert found.shown[0].labels == ("signs_seen", "offered")


@pytest.mark.parametrize("left", [2, 38])
def test_who_left_among_those_lost_is_not_drawn_where_few_did_or_few_did_not(left):
    result = a_way((80, 80, 0, 0), (80, 40, left, 0), (40, 20, 8, 0))
    found = leaving(result)
    assert not found.as_it_is
    assert [one.code for one in found.readings] == ["leaving.only_steps"]
    assert published(result) == published(
        a_way((80, 80, 0, 0), (80, 40, left + (1 if left < 5 else -1), 0), (40, 20, 8, 0))
    )


def test_units_that_few_were_lost_in_are_in_no_picture_of_the_whole_way():
    whole = ((80, 80, 0, 0), (80, 40, 10, 0), (40, 20, 8, 0))
    ways = [
        a_way(*whole, units=[("A", ((50, 50, 0, 0), (50, 50 - few, 0, 0), (50 - few, 10, 8, 0)))]) for few in (2, 3)
    ]
    assert published(ways[0]) == published(ways[1])
    assert pictures(ways[0]) == pictures(ways[1])
    assert leaving(ways[0]).whole.units == ()


# --- bars


def bars(counts, noted=None, citizens=None):
    whole, so_far, items = sum(counts), 0, []
    for name, count in zip(("tid", "samtykke", "bolig", "netværk", "it", "transport"), counts, strict=False):
        so_far += count
        items.append(ParetoItem(name, "", count, so_far, count / whole, so_far / whole))
    noted = noted or whole
    readings = (
        said("pareto.most", factors="barriers", known="free", item="tid", count=counts[0], citizens=noted),
        said("pareto.few", few=1, items=len(counts), share=80),
        said("pareto.rests_on", written=noted, citizens=citizens or 2 * noted, mentions=whole),
    )
    return Pareto(Factors.BARRIERS, tuple(items), 1, whole, noted, citizens or 2 * noted, readings, (), ())


def test_how_many_kinds_are_told_together_is_not_said():
    """Five kinds that make five are one each."""
    five, two = bars([30, 1, 1, 1, 1, 1]), bars([30, 3, 2])
    assert published(five) == published(two)
    assert pictures(five) == pictures(two)


@pytest.mark.parametrize(("noted", "citizens"), [(21, 60), (40, 43)])
def test_how_few_mentioned_only_something_else_or_nothing_is_not_said(noted, citizens):
    found = leaving(bars([19, 12], noted, citizens))
    assert not found.as_it_is
    assert [one.code for one in found.readings] == ["leaving.only_bars"]
    assert not {one.code for one in found.may_say} & {"pareto.most", "pareto.rests_on"}


# --- curves


def a_curve(name, leavers):
    """Return the curve of (day, arrived, last seen)."""
    days, arrived, seen = (np.array(column) for column in zip(*leavers, strict=True))
    gone = np.cumsum(arrived + seen)
    at_risk = gone[-1] - np.append(0, gone[:-1])
    return SimpleNamespace(
        name=name, time=days.astype(float), at_risk=at_risk, events=arrived, censored=seen,
        survival=np.cumprod(1 - arrived / at_risk),
    )  # fmt: skip


def as_one(*curves):
    days = sorted({float(day) for curve in curves for day in curve.time})
    sums = [
        (
            day,
            *(sum(int(getattr(one, kind)[one.time == day].sum()) for one in curves) for kind in ("events", "censored")),
        )
        for day in days
    ]
    return a_curve("", sums)


leavers = st.lists(st.tuples(st.integers(0, 3), st.integers(0, 2)), min_size=4, max_size=30)


@settings(max_examples=60, deadline=None, derandomize=True)
@given(leavers, leavers)
def test_no_group_follows_from_all_less_the_others_on_any_day(first, second):
    groups = [
        a_curve(name, [(3 * day + 1, *some) for day, some in enumerate(one)] + [(200, 1, 0)])
        for name, one in (("A", first), ("B", second))
    ]
    shown = stepped(as_one(*groups), groups, Rule())
    if not shown:
        return
    kinds = ("arrived", "last_seen", "waiting")
    whole, *parts = (np.array([one.columns[kind] for kind in kinds]) for one in shown)
    assert np.array_equal(whole, sum(parts))
    for one in (whole, *parts):
        for kind, numbers in zip(kinds, one, strict=True):
            runs = [numbers] if kind == "waiting" else [np.convolve(numbers, np.ones(k)) for k in (1, 2, 3)]
            assert not Rule().is_small(np.concatenate(runs)).any()


def test_a_group_is_not_told_on_days_of_its_own():
    """All: 7 by day 10. If A were told to have 5 by day 10, B would have 2."""
    first, second = [(2 * i, 1, 0) for i in range(1, 6)], [(3, 2, 0)]
    rest = [(50 + i, 1, 0) for i in range(20)]
    groups = [a_curve("A", first + rest), a_curve("B", second + rest)]
    for one in stepped(as_one(*groups), groups, Rule()):
        assert 10 not in one.columns["day"]


def test_those_in_no_group_are_counted_too():
    groups = [a_curve("A", [(i, 1, 0) for i in range(1, 31)])]
    all_but_three = as_one(groups[0], a_curve("", [(30, 3, 0)]))
    assert stepped(all_but_three, groups, Rule()) == ()


# --- sentences


@pytest.mark.parametrize(
    "facts",
    [
        {"plans": 19, "total": 21},
        {"plans": 19.0, "total": 21.0},
        {"due": 40, "passed": 30, "late": 8},
        {"count": 3},
        {"unit": "Enhed 3 og Pilen"},
        {"plans": 30, "ratio": 2.4, "low": 0.57, "high": 21.0},
        {"share": 17.6},
        {"days": 83, "n": 40},
        {"level": 1.55},
    ],
)
def test_a_sentence_that_gives_something_away_is_not_said_beside_a_part(facts):
    assert sayable((said("something", **facts),), Rule(), ["Pilen"], shown=[30.0, 40.0]) == ()


def test_settings_and_what_is_shown_are_said_beside_a_part():
    sayings = (said("some.interval", level=95), said("rates.total", plans=30, rate=0.8), said("plain"))
    assert sayable(sayings, Rule(), shown=[30.0]) == sayings
    assert [one.code for one in sayable(sayings, Rule(), shown=[29.0])] == ["some.interval", "plain"]


def test_no_two_numbers_told_of_a_way_differ_by_few():
    way = a_way((80, 80, 0, 0), (80, 77, 0, 0), (77, 75, 0, 0))
    (shown,) = leaving(way).shown
    assert all(abs(a - b) >= 5 for a, b in combinations(shown.columns["passed"].tolist(), 2))
