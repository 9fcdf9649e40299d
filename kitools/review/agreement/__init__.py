"""Agreement between raters, beyond what chance would give."""

from kitools.review.agreement.answer import agreement, score_agreement
from kitools.review.agreement.chance_corrected import (
    brennan_prediger,
    conger,
    fleiss,
    gwet,
    krippendorff_by_weights,
)
from kitools.review.agreement.intra_class import intra_class
from kitools.review.agreement.krippendorff import krippendorff
from kitools.review.agreement.ratings import Ratings, ratings, weights_of
from kitools.review.agreement.result import (
    Agreement,
    Coefficient,
    Difference,
    IntraClass,
    Measure,
    ScoreAgreement,
    Weights,
)
from kitools.review.agreement.two_raters import cohen, pabak, percent

__all__ = [
    "Agreement", "Coefficient", "Difference", "IntraClass", "Measure", "Ratings", "ScoreAgreement", "Weights",
    "agreement", "brennan_prediger", "cohen", "conger", "fleiss", "gwet", "intra_class", "krippendorff",
    "krippendorff_by_weights", "pabak", "percent", "ratings", "score_agreement", "weights_of",
]  # fmt: skip
