"""Agreement between raters, beyond what chance would give."""

from kitools.review.agreement.result import (
    Agreement,
    Coefficient,
    Difference,
    IntraClass,
    Measure,
    ScoreAgreement,
    Weights,
)

__all__ = ["Agreement", "Coefficient", "Difference", "IntraClass", "Measure", "ScoreAgreement", "Weights"]
