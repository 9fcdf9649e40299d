from datetime import date

import numpy as np
import pytest

from kitools.ground import KitError
from kitools.uptake import Stage
from kitools.uptake.charts import Kind, Measure, chart_over_time
from kitools.uptake.choices import Per, Rules
from tests.uptake.charts.tables import in_months, of_counts, of_days, units

RNG = np.random.default_rng(7)
CALM = RNG.poisson(6, 48)
WILD = RNG.poisson(RNG.gamma(1.5, 6, 48)) + 1
RARE = (RNG.random(48) < 0.3).astype(int)


def refused(code, *args, **kwargs):
    with pytest.raises(KitError) as found:
        chart_over_time(*args, **kwargs)
    assert found.value.code == f"uptake_charts.{code}"
    return found.value


@pytest.mark.parametrize(
    ("kind", "measure", "data"),
    [
        (Kind.C, Measure.NUMBER, of_counts(CALM)),
        (Kind.I, Measure.NUMBER, of_counts(WILD)),
        (Kind.U, Measure.PER_HUNDRED, of_counts(CALM, eligible=np.full(48, 120))),
        (Kind.UP, Measure.PER_HUNDRED, of_counts(WILD, eligible=np.full(48, 120))),
        (Kind.T, Measure.DAYS, of_days({"A": in_months(RARE)})),
        (Kind.U, Measure.PER_HUNDRED, of_days({"A": in_months(CALM)}, table=units(eligible=90))),
    ],
)
def test_the_numbers_choose_the_chart(kind, measure, data):
    answer = chart_over_time(data)
    assert (answer.choice.kind, answer.measure, answer.choice.by_data) == (kind, measure, True)
    assert answer.readings[-1] == answer.choice.reason


def test_shares_of_meetings_are_a_p_chart_and_wild_ones_a_p_prime_chart():
    due = np.full(48, 40)
    calm, wild = RNG.binomial(40, 0.7, 48), RNG.binomial(40, RNG.beta(2, 1, 48))
    for held, kind in ((calm, Kind.P), (wild, Kind.PP)):
        answer = chart_over_time(of_counts(CALM, due=due, held=held), stage=Stage.MEETING_HELD)
        assert (answer.choice.kind, answer.measure) == (kind, Measure.PERCENT)
        assert answer.chart.summaries[0].cl == pytest.approx(100 * held.sum() / due.sum())


def test_rare_starts_among_dated_contacts_are_counted_in_contacts():
    contacts = in_months(np.full(48, 4))
    answer = chart_over_time(of_days({"A": in_months(RARE)}, seen={"A": contacts}))
    assert answer.choice.kind is Kind.G
    assert answer.choice.reason.code == "uptake_charts.why_g"


def test_rare_counts_without_days_are_gathered_by_a_longer_period():
    answer = chart_over_time(of_counts(RARE))
    assert answer.per is not Per.MONTH
    assert answer.choice.reason.code == "uptake_charts.why_wider"
    refused("too_sparse", of_counts([1] + [0] * 47))


def test_a_run_chart_is_never_drawn_of_mostly_noughts():
    assert refused("wrong_sparse", of_days({"A": in_months(RARE)}), kind="run").facts["zeros"] > 50


@pytest.mark.parametrize(
    ("code", "kind", "data"),
    [
        ("wrong_spread", "c", of_counts(WILD)),
        ("wrong_spread", "u", of_counts(WILD, eligible=np.full(48, 120))),
        ("wrong_uneven", "c", of_counts(CALM, eligible=np.linspace(80, 200, 48))),
        ("wrong_uneven", "i", of_counts(CALM, eligible=np.linspace(80, 200, 48))),
        ("wrong_no_denominator", "up", of_counts(CALM)),
        ("wrong_not_a_share", "p", of_counts(CALM, eligible=np.full(48, 120))),
        ("wrong_single_values", "xbar", of_counts(CALM)),
        ("wrong_no_days", "t", of_counts(CALM)),
        ("wrong_no_contacts", "g", of_days({"A": in_months(CALM)})),
        ("wrong_no_contacts", "cusum", of_counts(CALM)),
        ("wrong_in_batches", "t", of_days({"A": np.repeat(in_months(np.ones(48, dtype=int)), 3)})),
        ("kind_unknown", "pie", of_counts(CALM)),
    ],
)
def test_a_chart_that_would_mislead_is_refused_with_the_reason(code, kind, data):
    refused(code, data, kind=kind)


def test_a_chart_that_was_asked_for_and_can_be_carried_is_drawn():
    answer = chart_over_time(of_counts(CALM), kind="run")
    assert (answer.choice.kind, answer.choice.by_data) == (Kind.RUN, False)


def test_plot_the_dots_is_an_alternative_with_its_own_chart():
    answer = chart_over_time(of_counts(CALM), rules=Rules.NHS, target=3.0)
    assert answer.choice.kind is Kind.XMR
    assert answer.shifts == ()
    refused("wrong_rules", of_counts(CALM), rules=Rules.NHS, kind="c")


def test_units_that_open_along_the_way_are_counted_by_open_unit():
    table = units(("A", "B"), start=["2020-01-01", "2021-07-15"])
    answer = chart_over_time(of_days({"A": in_months(CALM), "B": in_months(CALM[:30], "2021-07")}, table=table))
    assert answer.measure is Measure.PER_UNIT
    assert answer.series.n[0] == 1
    assert 1 < answer.series.n[18] < 2
    assert answer.series.n[-1] == 2


def test_a_rare_unit_among_others_makes_all_panels_charts_for_what_is_rare():
    data = of_days({"A": in_months(CALM), "B": in_months(RARE)})
    answer = chart_over_time(data, per_unit=True)
    assert answer.choice.kind is Kind.T
    assert answer.chart.panels == ("A", "B")


def test_too_few_starts_or_cases_are_refused():
    refused("too_few_starts", of_days({"A": in_months([1, 0, 0, 0, 0, 1])}, until=date(2020, 8, 31)))
    data = of_days({"A": in_months([1, 0, 1])}, seen={"A": in_months([2, 2, 2])})
    refused("too_few_cases", data, kind="cusum")
