"""What answers must not say: more than the numbers carry, days for months, spans in jargon."""

import re
from datetime import date

import numpy as np
import pytest

from kitools.ground import KitError
from kitools.ground.spans import Month, Quarter
from kitools.uptake import Stage
from kitools.uptake.charts import Kind, chart_over_time, control_chart
from kitools.uptake.charts.kinds import Measure
from kitools.uptake.charts.over_time_result import Choice
from kitools.uptake.charts.power import smallest_ratio, smallest_shift
from kitools.uptake.charts.shifts import shifts_of
from kitools.uptake.choices import Choices, Per, Rules
from kitools.uptake.diffusion import fit_bass
from kitools.uptake.diffusion.curves import bass
from kitools.uptake.exposure import compare
from kitools.uptake.interrupted import after_a_change
from kitools.uptake.questions import Question, answerable, ask
from kitools.uptake.rates import rates
from kitools.uptake.said import said
from kitools.words import LANGUAGES, say_span, tr
from tests.uptake.evaluated import citizens, counts, evaluated, units

PARTS = ("questions", "readings", "assumptions", "cannot_show")
STARTED = {"start": "2020-01-01"}


def by_month(unit, plans, stage="created"):
    return [(unit, f"{2020 + k // 12}-{k % 12 + 1:02d}-01", float(n), stage) for k, n in enumerate(plans)]


def of_months(until=date(2022, 12, 31), known=None, **plans):
    rows = [row for unit, series in plans.items() for row in by_month(unit, series)]
    return evaluated(counts(rows), units(**(known or dict.fromkeys(plans, STARTED))), until)


def on_days(*days, **known):
    return evaluated(
        citizens(*({"unit": "A", "created": day} for day in days)), units(A=known or STARTED), date(2020, 12, 31)
    )


CALM = [4, 6, 3, 5, 7, 4, 5, 2, 6, 5, 4, 6] * 3
NASTY = {
    "nothing": evaluated(citizens({"unit": "A", "signs_seen": "2020-02-01"}), units(A=STARTED), date(2020, 12, 31)),
    "one plan": on_days("2020-03-01"),
    "all on one day": on_days(*["2020-05-04"] * 20),
    "one month": of_months(date(2020, 1, 31), A=[7]),
    "all alike": of_months(A=[5] * 36),
    "half without": of_months(A=[0, 1] * 18),
    "sparse": of_months(A=[0, 0, 1] * 12, B=[0, 0, 0, 2] * 9),
    "closed midway": of_months(
        A=CALM, B=CALM[:14], known={"A": STARTED, "B": {"start": "2020-01-01", "stop": "2021-02-28"}}
    ),
    "some sizes": of_months(
        A=CALM, B=CALM, C=CALM[:20],
        known={"A": {"start": "2020-01-01", "eligible": 80}, "B": STARTED, "C": {"start": "2021-06-15"}},
    ),
    "counted too early": of_months(date(2021, 6, 15), A=CALM),
    "days turned round": evaluated(
        citizens(*({"unit": "A", "signs_seen": "2020-05-20", "created": f"2020-0{k % 9 + 1}-02"} for k in range(30))),
        units(A=STARTED), date(2020, 12, 31),
    ),
    "opens later": of_months(A=CALM[:12], known={"A": {"start": "2030-01-01"}}),
}  # fmt: skip


@pytest.mark.parametrize("name", NASTY)
def test_whatever_a_municipality_has_every_question_is_answered_or_refused_in_words(name):
    data = NASTY[name]
    for question, _ in answerable(data):
        kinds = [{}, {"per_unit": True}, {"per": Per.YEAR}, {"rules": Rules.NHS}, {"kind": "t"}, {"kind": "c"}]
        for asked in kinds if question is Question.OVER_TIME else [{"change": date(2021, 3, 20)}]:
            try:
                answer = ask(question, data, Choices(**asked))
            except KitError as error:
                sentences = [tr(language, error.code, None, **error.facts) for language in LANGUAGES]
            else:
                every = [one for part in PARTS for one in getattr(answer, part, ())]
                sentences = [tr(language, one.code, None, **one.facts) for language in LANGUAGES for one in every]
            for sentence in sentences:
                assert not re.search(r"\b(nan|inf|None)\b|sikkerhed [\d{]|% confidence", sentence), sentence


def test_english_goes_on_in_small_letters_after_a_colon():
    data = evaluated(counts([("A", None, 19.0, "created"), ("B", None, 2.0, "started")]))
    said_ = [*compare(data).readings, *rates(data).readings]
    assert not any(re.search(r"(care|comparison): [A-Z]", tr("en", one.code, None, **one.facts)) for one in said_)


def test_points_are_named_by_their_month_or_quarter():
    high = [*CALM[:30], 30, *CALM[31:]]
    by = {per: chart_over_time(of_months(A=high), per=per, kind="i").readings for per in (Per.MONTH, Per.QUARTER)}
    told = next(one for one in by[Per.MONTH] if one.code == "uptake_charts.outside_above")
    assert told.facts["days"] == (Month(2022, 7, 1),)
    assert "juli 2022. Så langt" in tr("da", told.code, None, **told.facts)
    assert "blandt 36 punkter" in tr("da", told.code, None, **told.facts)
    assert say_span("da", Quarter(2022, 7, 1)) == "3. kvartal 2022"


def test_points_too_few_or_all_alike_are_not_called_calm():
    one, same = (chart_over_time(NASTY[name]) for name in ("one month", "all alike"))
    assert [answer.readings[0].code for answer in (one, same)] == ["uptake_charts.all_on_line"] * 2
    assert "kun ét punkt" in tr("da", one.readings[0].code, None, **one.readings[0].facts)
    assert not {"uptake_charts.would_see_nothing"} & {reading.code for reading in (*one.readings, *same.readings)}
    assert "for få til" in tr("da", one.choice.reason.code, None, **one.choice.reason.facts)


def test_a_longer_period_is_not_blamed_on_missing_days_where_days_are_shared():
    answer = chart_over_time(NASTY["all on one day"])
    assert answer.choice.reason.facts["days"] == "shared"
    assert "der ikke er datoer" not in tr("da", answer.choice.reason.code, None, **answer.choice.reason.facts)


def test_a_comparison_at_the_same_age_says_too_only_of_the_same_answer():
    later = {"A": STARTED, "B": {"start": "2022-01-01"}}
    rows = [*by_month("A", [0] * 12 + [6] * 24), *(("B", f"2022-{k:02d}-01", 2.0, "created") for k in range(1, 13))]
    answer = compare(evaluated(counts(rows), units(**later), date(2022, 12, 31)))
    told = next(one for one in answer.readings if one.code == "exposure.same_age")
    assert (answer.readings[0].code, told.facts["answer"]) == ("exposure.more", "another")
    assert "Også" not in tr("da", told.code, None, **told.facts)


def test_the_fewest_is_not_named_alone_where_others_have_as_few():
    data = of_months(A=CALM, B=[0] * 36, C=[0] * 36)
    told = next(one for one in rates(data).readings if one.code == "rates.most_and_fewest")
    assert told.facts["fewest_alone"] is False
    assert "andre har lige så få" in tr("da", told.code, None, **told.facts)


def test_plans_of_two_kinds_are_not_called_by_one():
    data = evaluated(counts([("A", None, 19.0, "created"), ("B", None, 2.0, "started")]))
    assert rates(data).readings[0].facts["stage"] == (Stage.CREATED, Stage.STARTED)


@pytest.mark.parametrize(("kind", "level", "n"), [("c", 4.0, None), ("p", 80.0, 30)])
def test_the_smallest_change_is_seen_four_times_in_five_up_and_down(kind, level, n):
    rng, points = np.random.default_rng(11), 24
    size = None if n is None else np.full(points, float(n))

    def drawn(before, after):
        middle = np.repeat([before, after], points // 2)
        return (rng.poisson(middle) if n is None else rng.binomial(n, middle / 100)).astype(float)

    multiply = 1.0 if n is None else 100.0
    calm = np.full(points, level if n is None else level * n / 100) + np.resize([0.5, -0.5], points)
    chart = control_chart(kind, np.arange(points), calm, size, multiply=multiply)
    shift = shifts_of(chart, Choice(Kind(kind), Measure.NUMBER, said("x"), True, 0.0, 1.0))[0]
    for goal in (shift.above, shift.below):
        if goal is not None:
            seen = [control_chart(kind, np.arange(points), drawn(level, goal), size).summaries[0] for _ in range(120)]
            assert np.mean([one.runs_signal for one in seen]) > 0.7


def test_a_share_cannot_rise_past_all_and_a_handful_of_waits_shows_nothing():
    calm = np.array([28.0, 29] * 6)
    chart = control_chart("p", np.arange(12), calm, np.full(12, 30.0), multiply=100)
    shift = shifts_of(chart, Choice(Kind.P, Measure.PERCENT, said("x"), True, 0.0, 1.0))[0]
    assert shift.above is None
    assert smallest_ratio(12) is None
    assert smallest_shift(12) is not None


def test_what_came_after_a_change_is_said_as_more_or_fewer():
    answer = after_a_change(of_months(A=CALM), date(2021, 7, 1))
    told = next(one for one in answer.readings if one.code == "interrupted.excess")
    assert told.facts["low_direction"] == "fewer"
    assert "-" not in tr("en", told.code, None, **told.facts).replace("Durbin-", "")
    assert answer.assumptions[0].code == "uptake.about"


def test_growth_that_falls_from_the_start_has_slowed_and_its_peak_lies_before_it():
    t = np.arange(1.0, 25)
    fit = fit_bass(t, np.diff(bass(np.append(0, t), 0.12, 0.05, 200)))
    assert fit.identifiable
    assert fit.peak_time == pytest.approx(np.log(0.05 / 0.12) / 0.17, rel=1e-3)
