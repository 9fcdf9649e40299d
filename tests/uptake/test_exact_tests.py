"""Exact tests: they are what R's are, hold at the edges, and are counted out rather than drawn."""

from itertools import product
from math import inf, isnan

import numpy as np
import pytest
from scipy import stats

from kitools.ground import KitError
from kitools.uptake.exact_tests import (
    Side,
    chi_square,
    clopper_pearson,
    fisher,
    fisher_tables,
    one_rate,
    poisson_limits,
    share,
    two_rates,
    wilson,
)


def close(got: float, wanted: float) -> bool:
    return got == wanted or abs(got - wanted) <= 1e-6 * max(1.0, abs(wanted))


@pytest.mark.parametrize(
    ("months", "wanted"),
    [
        (5, (2.375, 0.572979139486358, 21.0278309735717, 0.287215286976072)),
        (10, (4.75, 1.14595827897272, 42.0556619471434, 0.0196385677436862)),
        (15, (7.125, 1.71893741845907, 63.083492920715, 0.00148284276973792)),
    ],
)
def test_nineteen_and_two_are_what_r_says_for_each_number_of_other_units(months, wanted):
    found = two_rates((19, 20), (2, months))
    assert all(map(close, (found.ratio, found.low, found.high, found.p), wanted))


def test_a_count_of_nought_gives_a_ratio_of_nought_or_infinity_and_still_a_limit():
    assert (two_rates((0, 10), (5, 12)).ratio, two_rates((0, 10), (5, 12)).low) == (0.0, 0.0)
    none_elsewhere = two_rates((3, 100), (0, 80))
    assert (none_elsewhere.ratio, none_elsewhere.high) == (inf, inf)
    assert close(none_elsewhere.low, 0.330585084024715)
    nothing = two_rates((0, 10), (0, 12))
    assert isnan(nothing.ratio)
    assert (nothing.low, nothing.high, nothing.p) == (0.0, inf, 1.0)


def test_a_one_sided_test_has_a_one_sided_interval():
    more = two_rates((19, 12), (2, 60), side=Side.GREATER)
    assert (close(more.low, 13.48075622091), more.high) == (True, inf)
    less = two_rates((19, 12), (2, 60), side=Side.LESS)
    assert (less.low, close(less.high, 285.849920274739)) == (0.0, True)


@pytest.mark.parametrize(("count", "of"), [*product((0, 1, 3, 7, 12), (12, 13)), (140, 368)])
@pytest.mark.parametrize("against", [0.5, 0.2])
def test_a_share_and_its_p_are_those_of_scipy(count, of, against):
    for side, name in ((Side.BOTH, "two-sided"), (Side.GREATER, "greater"), (Side.LESS, "less")):
        ours, theirs = share(count, of, against=against, side=side), stats.binomtest(count, of, against, name)
        assert close(ours.p, theirs.pvalue)
    for limits, method in ((ours.clopper_pearson, "exact"), (ours.wilson, "wilson")):
        theirs = stats.binomtest(count, of).proportion_ci(method=method)
        assert all(map(close, limits, (theirs.low, theirs.high)))


def test_the_p_of_one_rate_adds_up_everything_no_likelier():
    for count, mean in ((0, 4.0), (5, 0.6), (11, 2.75), (98, 65.0), (2, 3.0), (3, 3.0)):
        chances = stats.poisson.pmf(np.arange(400), mean)
        wanted = chances[chances <= chances[count] * (1 + 1e-7)].sum()
        assert close(one_rate(count, 1.0, against=mean).p, wanted), (count, mean)


def test_the_interval_of_no_plans_goes_from_nought_to_three_point_seven():
    low, high = poisson_limits([0, 19])
    assert low[0] == 0
    assert close(high[0], 3.68887945411394)
    assert close(low[1] / 12, 0.953270097030561)


def test_many_shares_have_their_intervals_at_once():
    low, high = wilson([0, 3, 11, 0], [6, 11, 11, 0])
    assert low == pytest.approx([0, 0.0974606, 0.7411668, 0], abs=1e-6)
    assert high == pytest.approx([0.3903343, 0.5656453, 1, 1], abs=1e-6)
    assert clopper_pearson(3, 11)[1] == pytest.approx(0.609742559572421)


@pytest.mark.parametrize(
    ("table", "ratio", "low", "high"),
    [
        ([[19, 61], [2, 158]], 24.2741262233251, 5.59105028316599, 221.167160680014),
        ([[3, 1], [1, 3]], 6.40831965819968, 0.211735595446579, 626.243530588813),
        ([[0, 8], [6, 5]], 0, 0, 0.854572869066154),
        ([[2, 0], [0, 5]], inf, 0.650552533011882, inf),
    ],
)
def test_the_odds_ratio_and_its_limits_are_the_tight_ones(table, ratio, low, high):
    found = fisher(table)
    assert all(map(close, (found.odds_ratio, found.low, found.high), (ratio, low, high)))
    assert close(found.p, stats.fisher_exact(table).pvalue)


def tables_with_the_margins_of(table):
    """Return every table with the same margins, by trying all that fit in the largest cell."""
    rows, columns = table.sum(axis=1), table.sum(axis=0)
    inner = product(range(max(rows) + 1), repeat=(len(rows) - 1) * (len(columns) - 1))
    for cells in inner:
        whole = np.zeros_like(table)
        whole[:-1, :-1] = np.reshape(cells, (len(rows) - 1, len(columns) - 1))
        whole[:-1, -1] = rows[:-1] - whole[:-1, :-1].sum(axis=1)
        whole[-1] = columns - whole[:-1].sum(axis=0)
        if (whole >= 0).all():
            yield whole


@pytest.mark.parametrize("table", [[[2, 0, 1], [0, 3, 1]], [[2, 1], [0, 3], [1, 1]], [[1, 0, 2], [2, 2, 0], [0, 1, 1]]])
def test_a_larger_table_is_counted_out(table):
    from scipy.special import gammaln

    table = np.array(table)
    logs = np.array([-gammaln(one + 1).sum() for one in tables_with_the_margins_of(table)])
    wanted = np.exp(logs)[logs <= -gammaln(table + 1).sum() + 1e-7].sum() / np.exp(logs).sum()
    found = fisher_tables(table)
    assert found.is_exact
    assert close(found.p, wanted)


def test_a_table_with_an_empty_row_is_the_table_without_it():
    assert fisher_tables([[4, 0, 0, 2], [0, 0, 0, 0], [1, 3, 5, 0]]).p == pytest.approx(0.007992007992008)


def test_a_table_too_large_to_count_out_is_drawn_and_says_so():
    table = [[5, 3, 1], [2, 6, 4], [0, 2, 7]]
    drawn = fisher_tables(table, most_steps=10, draws=20_000)
    assert (drawn.is_exact, drawn.drawn) == (False, 20_000)
    assert abs(drawn.p - fisher_tables(table).p) < 4 * drawn.se
    assert drawn == fisher_tables(table, most_steps=10, draws=20_000)


@pytest.mark.parametrize("yates", [True, False])
def test_chi_square_is_that_of_scipy(yates):
    for table in ([[19, 61], [2, 158]], [[12, 40], [15, 38]], [[5, 3, 1], [2, 6, 4], [0, 2, 7]], [[2, 2], [2, 2]]):
        wanted = stats.chi2_contingency(table, correction=yates)
        found = chi_square(table, yates=yates)
        assert all(map(close, (found.statistic, found.p, found.df), wanted[:3]))
        assert found.smallest_expected == wanted[3].min()


@pytest.mark.parametrize("table", [[[1, 2]], [[1, 2], [0, 0]], [[1, -1], [2, 2]], [[1.5, 1], [1, 1]], [1, 2]])
def test_what_is_no_table_is_refused(table):
    with pytest.raises(KitError, match=r"uptake\.not_a_table"):
        chi_square(table)


def test_what_is_no_rate_and_no_share_is_refused():
    with pytest.raises(KitError, match=r"uptake\.not_a_rate"):
        one_rate(3, 0)
    with pytest.raises(KitError, match=r"uptake\.not_a_rate"):
        two_rates((3, 2), (-1, 2))
    with pytest.raises(KitError, match=r"uptake\.not_a_share"):
        share(4, 3)
