"""Small numbers stay hidden from whoever can add and subtract, with as few others hidden as it takes."""

from itertools import combinations

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from kitools.ground import KitError
from kitools.uptake.small_counts import CountTable, Published, Rule, attack, hide_with, protect
from kitools.uptake.small_counts.greedy import costs, is_wide
from kitools.uptake.small_counts.network import network
from kitools.words import tr
from tests.uptake.small_counts.programmes import bounds_by_programme

FOUR = np.array([[19, 5, 0, 10], [3, 10, 13, 5], [2, 49, 16, 20], [9, 0, 9, 14]])


def a_table(counts) -> CountTable:
    numbers = np.asarray(counts)
    columns = tuple(f"K{j}" for j in range(numbers.shape[1])) if numbers.ndim == 2 else ()
    return CountTable(tuple(f"E{i}" for i in range(len(numbers))), columns, numbers)


def tables(largest: int = 14):
    """Return small tables and lists, with many small numbers and noughts."""
    numbers = st.one_of(st.integers(0, 6), st.integers(0, largest))
    sizes = st.tuples(st.integers(2, 4), st.integers(0, 4))
    return sizes.flatmap(
        lambda size: st.lists(
            numbers if size[1] == 0 else st.lists(numbers, min_size=size[1], max_size=size[1]),
            min_size=size[0],
            max_size=size[0],
        )
    ).map(a_table)


rules = st.builds(
    Rule,
    threshold=st.sampled_from([3, 5]),
    hide_zeros=st.booleans(),
    knows_rule=st.booleans(),
    least_width=st.sampled_from([1, 1, 3]),
)


@settings(max_examples=16, deadline=None, suppress_health_check=[HealthCheck.too_slow], derandomize=True)
@given(tables(), rules, st.booleans())
def test_nobody_can_work_out_a_hidden_number_of_any_table(table, rule, search):
    protected = protect(table, rule, search=search)
    shown = protected.published.values
    assert not rule.is_small(shown[~np.isnan(shown)]).any()
    assert np.array_equal(shown[~np.isnan(shown)], table.with_totals()[~np.isnan(shown)])
    found = bounds_by_programme(protected.published)
    assert all(low != high for low, high in found.values())
    assert found == {(one.row, one.column): (one.low, one.high) for one in protected.attack.bounds}
    small = {tuple(place) if len(place) == 2 else (place[0], 0) for place in np.argwhere(protected.primary).tolist()}
    assert all(one.width >= rule.least_width for one in protected.attack.bounds if (one.row, one.column) in small)


@settings(max_examples=10, deadline=None, suppress_health_check=[HealthCheck.too_slow], derandomize=True)
@given(tables(largest=30), rules)
def test_no_cheaper_set_of_hidden_numbers_would_do(table, rule):
    protected = protect(table, rule)
    assert protected.is_fewest
    values = table.with_totals().ravel()
    net = network(len(table.rows), len(table.columns))
    primary, price = protected.primary.ravel(), costs(net, values)
    paid = price[protected.complementary.ravel()].sum()
    free = np.flatnonzero((values > 0) & ~primary)
    down = np.maximum(values - rule.least_hidden, 0)
    tried = (list(chosen) for size in range(3) for chosen in combinations(free, size))
    for chosen in tried:
        if price[chosen].sum() < paid - 1e-9:
            hidden = primary.copy()
            hidden[chosen] = True
            assert not is_wide(net, hidden, primary, down, rule.least_width)


def test_the_two_of_nineteen_and_two_take_the_nineteen_with_them():
    protected = protect(a_table([19, 2]))
    assert np.isnan(protected.published.values[:2]).all()
    assert protected.published.values[2] == 21
    assert [(one.low, one.high) for one in protected.attack.bounds] == [(1, 20), (1, 20)]


def test_hiding_the_two_alone_gives_it_away():
    found = attack(Published(("Amager", "Øvrige"), (), np.array([19.0, np.nan, 21.0])))
    assert [(one.low, one.high) for one in found.exact] == [(2, 2)]


def test_a_total_is_hidden_where_nothing_else_helps():
    protected = protect(a_table([1, 1, 1, 1, 1]))
    assert np.isnan(protected.published.values).all()
    assert "small_counts.totals_hidden" in [said.code for said in protected.readings]
    ignorant = protect(a_table([1, 1, 1, 1, 1]), Rule(knows_rule=False))
    assert ignorant.published.values[-1] == 5


def test_the_fewest_and_of_those_the_smallest_are_hidden():
    protected = protect(a_table(FOUR), Rule(5, knows_rule=False))
    assert protected.is_fewest
    assert protected.complementary.sum() == 2
    assert protected.table.with_totals()[protected.complementary].sum() == 25


def test_ring_by_ring_is_safe_too_and_says_that_it_may_not_be_the_fewest():
    protected = protect(a_table(FOUR), search=False)
    assert not protected.is_fewest
    assert not protected.attack.exact


def test_the_same_table_is_hidden_in_the_same_way_every_time():
    counts = np.random.default_rng(8).negative_binomial(1.2, 0.08, (9, 7))
    first, again = (protect(a_table(counts)).published.values for _ in range(2))
    assert np.array_equal(first, again, equal_nan=True)


def test_forty_units_by_twenty_four_months_are_protected():
    counts = np.random.default_rng(9).negative_binomial(1.5, 0.05, (40, 24))
    protected = protect(a_table(counts))
    assert protected.is_fewest
    assert not protected.attack.exact


def test_a_table_without_small_numbers_is_left_alone():
    protected = protect(a_table([[10, 0], [20, 30]]))
    assert not protected.published.hidden.any()
    assert [said.code for said in protected.readings] == ["small_counts.nothing_hidden"]


def test_noughts_are_shown_or_not_as_the_rule_says():
    assert protect(a_table([[10, 0], [20, 30]]), Rule(hide_zeros=True)).published.hidden[0, 1]
    assert protect(a_table([10, 4, 9]), Rule(3)).published.hidden.sum() == 0


def test_a_number_marked_for_another_reason_is_hidden_and_withstands():
    protected = protect(a_table([30, 40, 50]), also=[True, False, False])
    assert protected.published.hidden.tolist() == [True, True, False, False]


def test_rates_of_hidden_counts_are_hidden():
    published = protect(a_table([19, 2])).published
    assert np.isnan(hide_with(published, [0.4, 0.1])).all()
    assert hide_with(published, [0.4, 0.1, 0.2])[-1] == 0.2
    with pytest.raises(KitError):
        hide_with(published, [0.4])


def test_published_numbers_that_contradict_each_other_are_refused():
    with pytest.raises(KitError) as refused:
        attack(Published(("A", "B"), (), np.array([30.0, np.nan, 21.0])))
    assert refused.value.code == "small_counts.contradiction"


@pytest.mark.parametrize(
    ("make", "code"),
    [
        (lambda: Rule(1), "small_counts.threshold"),
        (lambda: Rule(least_width=0), "small_counts.width"),
        (lambda: a_table([1.5, 2]), "small_counts.not_counts"),
        (lambda: a_table([-1, 2]), "small_counts.not_counts"),
        (lambda: CountTable(("A",), (), np.array([1, 2])), "small_counts.shape"),
    ],
)
def test_what_cannot_be_protected_is_refused_with_the_reason(make, code):
    with pytest.raises(KitError) as refused:
        make()
    assert refused.value.code == code
    assert tr("en", code, **refused.value.facts)


def test_what_is_said_of_a_table_has_words():
    protected = protect(a_table(FOUR), Rule(hide_zeros=True))
    for said in (*protected.readings, *protected.assumptions, *protected.cannot_show):
        assert tr("da", said.code, **said.facts)
        assert tr("en", said.code, **said.facts)
