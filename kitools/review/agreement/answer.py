"""How far raters agree, in the number to report and the sentences beside it."""

from collections.abc import Sequence

import numpy as np
import numpy.typing as npt

from kitools.ground.said import Said, said
from kitools.review.agreement.chance_corrected import (
    brennan_prediger,
    conger,
    fleiss,
    gwet,
    krippendorff_by_weights,
)
from kitools.review.agreement.intra_class import intra_class
from kitools.review.agreement.ratings import Ratings, Value, ratings
from kitools.review.agreement.result import Agreement, Coefficient, IntraClass, ScoreAgreement, Weights
from kitools.review.agreement.two_raters import cohen, pabak, percent

FEW_PLANS = 30
"""Plans below which the interval is so wide that a sentence says so."""

_HIGH, _GAP = 0.8, 0.2
"""Percent agreement, and AC1 less kappa, at and above which kappa's paradox is at work."""


def agreement(
    values: Sequence[Sequence[Value | None]],
    raters: Sequence[str],
    *,
    categories: Sequence[Value] | None = None,
    is_ordered: bool = False,
    level: float = 0.95,
) -> Agreement:
    """Return how far `raters` agree on `values`, a row for each plan (None where somebody did not rate).

    The number to report is Gwet's AC1, or AC2 with linear weights where the categories `is_ordered` from less to more:
    it stands where nearly all ratings fall in one category, where kappa does not. Kappa and alpha are beside it. Raise
    KitError `agreement.too_little` and `agreement.unknown_category` as `ratings` does.
    """
    given = ratings(values, raters, categories)
    weights = Weights.LINEAR if is_ordered else Weights.NONE
    chosen = gwet(given, weights, level)
    kappa = (cohen if len(given.raters) == 2 else fleiss)(given, weights, level)
    others: list[Coefficient] = [
        kappa,
        conger(given, weights, level),
        brennan_prediger(given, weights, level),
        krippendorff_by_weights(given, weights, level),
    ]
    if len(given.raters) == 2 and len(given.categories) == 2:
        others.append(pabak(given))
    alike = percent(given)
    each = given.counts.sum(axis=1)
    twice = int(np.sum(each >= 2))
    return Agreement(
        raters=given.raters,
        categories=given.categories,
        subjects=len(each),
        rated_twice=twice,
        percent=alike,
        chosen=chosen,
        coefficients=(chosen, *others),
        readings=_readings(given, alike, chosen, kappa, twice, level),
        assumptions=(said("agreement.independent"), said("agreement.same_guide"), said("agreement.plans_drawn")),
        cannot_show=(said("agreement.right"), said("agreement.no_scale"), said("agreement.these_raters")),
    )


def score_agreement(scores: npt.ArrayLike, raters: Sequence[str], *, level: float = 0.95) -> ScoreAgreement:
    """Return how far `raters` agree on `scores`, a row for each plan (NaN where somebody did not score).

    The number to report is ICC2: one rater's score, where other raters might have been asked, and where a rater who is
    always stricter counts as disagreement. Plans that not all scored are left out.
    """
    found = intra_class(scores, level)
    chosen = next(one for one in found if one.kind == "ICC2")
    complete = int(np.isfinite(np.asarray(scores, dtype=np.float64)).all(axis=1).sum())
    left_out = len(np.asarray(scores)) - complete
    readings = [_of_scores(chosen, level)]
    if left_out:
        readings.append(said("agreement.left_out", count=left_out))
    if complete < FEW_PLANS:
        readings.append(said("agreement.few", subjects=complete))
    return ScoreAgreement(
        raters=tuple(raters),
        subjects=complete,
        chosen=chosen,
        correlations=found,
        readings=tuple(readings),
        assumptions=(said("agreement.independent"), said("agreement.spread_alike"), said("agreement.plans_drawn")),
        cannot_show=(said("agreement.right"), said("agreement.needs_spread"), said("agreement.these_raters")),
    )


def _readings(  # noqa: PLR0913, PLR0917 - what agreement can speak of
    given: Ratings, alike: float, chosen: Coefficient, kappa: Coefficient, twice: int, level: float
) -> tuple[Said, ...]:
    """Return the percent first, then what is left when chance is taken out, and what makes it doubtful."""
    readings = [said("agreement.percent", percent=round(100 * alike), subjects=twice)]
    if np.isnan(chosen.estimate) or np.isnan(kappa.estimate):
        readings.append(said("agreement.one_category"))
    if not np.isnan(chosen.estimate):
        readings.append(
            said(
                "agreement.beyond_chance",
                weights=chosen.weights.value,
                estimate=round(chosen.estimate, 2),
                low=round(chosen.low or 0.0, 2),
                high=round(chosen.high or 0.0, 2),
                level=round(100 * level),
            )
        )
        if alike >= _HIGH and chosen.estimate - kappa.estimate >= _GAP:
            facts = {"kappa": round(kappa.estimate, 2), "estimate": round(chosen.estimate, 2)}
            readings.append(said("agreement.paradox", percent=round(100 * alike), **facts))
    gaps = len(given.counts) - twice
    if gaps:
        readings.append(said("agreement.gaps", count=gaps))
    if twice < FEW_PLANS:
        readings.append(said("agreement.few", subjects=twice))
    return tuple(readings)


def _of_scores(chosen: IntraClass, level: float) -> Said:
    """Return the correlation with its interval."""
    shown = {"estimate": chosen.estimate, "low": chosen.low, "high": chosen.high}
    return said("agreement.scores", level=round(100 * level), **{name: round(one, 2) for name, one in shown.items()})
