"""Agreement: complete, none, with gaps, with kappa's paradox; and never a mark for it."""

import numpy as np
import pytest

from kitools.ground import KitError
from kitools.review.agreement import (
    Difference,
    Measure,
    Weights,
    agreement,
    brennan_prediger,
    cohen,
    conger,
    fleiss,
    gwet,
    intra_class,
    krippendorff,
    krippendorff_by_weights,
    pabak,
    percent,
    ratings,
    score_agreement,
    weights_of,
)
from kitools.words import tr

PAIR = ("A", "B")
RNG = np.random.default_rng(1)
THREE = RNG.integers(0, 4, (30, 3)).astype(float)
ALIKE = [[k % 3, k % 3, k % 3] for k in range(12)]
SKEWED = [[1, 1]] * 46 + [[0, 0]] + [[1, 0]] * 2 + [[0, 1]]


@pytest.mark.parametrize("measure", [gwet, fleiss, conger, brennan_prediger, krippendorff_by_weights, krippendorff])
def test_complete_agreement_is_one(measure):
    assert measure(ratings(ALIKE, ("A", "B", "C"))).estimate == pytest.approx(1.0)


@pytest.mark.parametrize("weights", Weights)
def test_congers_kappa_of_two_raters_is_cohens(weights):
    given = ratings(THREE[:, :2].tolist(), PAIR)
    assert conger(given, weights).estimate == pytest.approx(cohen(given, weights).estimate)


@pytest.mark.parametrize(
    ("weights", "difference"), [(Weights.NONE, Difference.NOMINAL), (Weights.QUADRATIC, Difference.INTERVAL)]
)
def test_alpha_by_weights_is_alpha_by_coincidences(weights, difference):
    gaps = THREE.copy()
    gaps[::4, 1] = np.nan
    given = ratings(gaps.tolist(), ("A", "B", "C"))
    assert krippendorff_by_weights(given, weights).estimate == pytest.approx(krippendorff(given, difference).estimate)


def test_brennan_and_prediger_of_two_categories_is_pabak():
    given = ratings(SKEWED, PAIR)
    assert brennan_prediger(given).estimate == pytest.approx(pabak(given).estimate)


def test_the_order_of_plans_and_of_raters_does_not_matter():
    one = gwet(ratings(THREE.tolist(), ("A", "B", "C")), Weights.LINEAR)
    other = gwet(ratings(THREE[::-1, ::-1].tolist(), ("C", "B", "A")), Weights.LINEAR)
    assert (one.estimate, one.se) == pytest.approx((other.estimate, other.se))


def test_a_plan_rated_once_tells_nothing_of_agreement_but_something_of_the_categories():
    given = ratings([*ALIKE, [0, None, None]], ("A", "B", "C"))
    assert percent(given) == 1.0
    found = agreement([*ALIKE, [0, None, None]], ("A", "B", "C"))
    assert (found.subjects, found.rated_twice) == (13, 12)
    assert "agreement.gaps" in [said.code for said in found.readings]


def test_weights_follow_the_distance_of_numbers_and_the_steps_of_words():
    assert weights_of(Weights.LINEAR, (0, 1, 4))[0].tolist() == [1, 0.75, 0]
    assert weights_of(Weights.QUADRATIC, ("lav", "middel", "høj"))[0].tolist() == [1, 0.75, 0]


def test_kappas_paradox_is_said_where_it_is_at_work():
    found = agreement(SKEWED, PAIR)
    codes = [said.code for said in found.readings]
    assert codes[:3] == ["agreement.percent", "agreement.beyond_chance", "agreement.paradox"]
    assert found.chosen.measure is Measure.GWET
    assert "agreement.paradox" not in [said.code for said in agreement(THREE[:, :2].tolist(), PAIR).readings]


def test_one_category_throughout_leaves_kappa_without_a_value():
    found = agreement([[1, 1]] * 6, PAIR, categories=[0, 1])
    assert np.isnan(next(one for one in found.coefficients if one.measure is Measure.COHEN).estimate)
    assert "agreement.one_category" in [said.code for said in found.readings]
    assert found.chosen.estimate == 1.0


def test_everything_said_has_words_and_no_mark_is_given():
    scores = score_agreement(np.column_stack([np.arange(9.0), np.arange(9.0) + (np.arange(9) % 3 == 1)]), PAIR)
    for found in (agreement(SKEWED, PAIR), agreement(THREE.tolist(), ("A", "B", "C"), is_ordered=True), scores):
        for said in (*found.readings, *found.assumptions, *found.cannot_show):
            assert tr("da", said.code, **said.facts)
            assert "substantial" not in tr("en", said.code, **said.facts)
        assert "agreement.right" in [said.code for said in found.cannot_show]


def test_scores_that_differ_by_a_constant_agree_by_icc3_and_less_by_icc2():
    base = np.arange(12.0)
    found = {one.kind: one for one in intra_class(np.column_stack([base, base + 3 + 0.1 * np.cos(base)]))}
    assert found["ICC3"].estimate > 0.99
    assert found["ICC2"].estimate < 0.9
    assert found["ICC2"].low < found["ICC2"].estimate < found["ICC2"].high


def test_the_mean_of_raters_is_steadier_than_one():
    scores = np.random.default_rng(7).normal(size=(20, 1)) + np.random.default_rng(8).normal(size=(20, 3))
    found = {one.kind: one.estimate for one in intra_class(scores)}
    assert found["ICC1k"] > found["ICC1"]
    assert found["ICC2k"] > found["ICC2"]
    assert found["ICC3k"] == pytest.approx(3 * found["ICC3"] / (1 + 2 * found["ICC3"]))


def test_plans_not_scored_by_all_are_left_out_and_counted():
    scores = np.random.default_rng(7).normal(size=(20, 2))
    scores[3, 1] = np.nan
    found = score_agreement(scores, PAIR)
    assert found.subjects == 19
    assert "agreement.left_out" in [said.code for said in found.readings]


@pytest.mark.parametrize(
    ("make", "code"),
    [
        (lambda: ratings([[1]], ("A",)), "agreement.too_little"),
        (lambda: ratings([[1, 5], [1, 1]], PAIR, [1, 2]), "agreement.unknown_category"),
        (lambda: gwet(ratings([[1, None], [None, 2]], PAIR)), "agreement.too_little"),
        (lambda: krippendorff(ratings([["a", "b"], ["a", "a"]], PAIR), Difference.RATIO), "agreement.not_numbers"),
        (lambda: intra_class(np.ones((4, 2))), "agreement.no_spread"),
        (lambda: intra_class(np.ones((4, 1))), "agreement.too_little"),
    ],
)
def test_too_little_is_refused_with_the_reason(make, code):
    with pytest.raises(KitError) as refused:
        make()
    assert refused.value.code == code
    assert tr("da", code, **refused.value.facts)
