"""What a measure of agreement holds."""

from dataclasses import dataclass
from enum import StrEnum

from kitools.ground.said import Said


class Measure(StrEnum):
    """The measures of agreement, by the names that the field gives them."""

    PERCENT = "percent"
    COHEN = "cohen"
    CONGER = "conger"
    FLEISS = "fleiss"
    BRENNAN_PREDIGER = "brennan_prediger"
    GWET = "gwet"
    """AC1 without weights, AC2 with."""
    KRIPPENDORFF = "krippendorff"
    PABAK = "pabak"


class Weights(StrEnum):
    """How near two different ratings count as agreement."""

    NONE = "none"
    LINEAR = "linear"
    QUADRATIC = "quadratic"


class Difference(StrEnum):
    """How Krippendorff's alpha measures the distance of two ratings."""

    NOMINAL = "nominal"
    ORDINAL = "ordinal"
    INTERVAL = "interval"
    RATIO = "ratio"


@dataclass(frozen=True)
class Coefficient:
    """One coefficient of agreement beyond chance, with its standard error and interval where there is a formula.

    `observed` is the (weighted) agreement that was seen and `expected` what chance would give, by this measure's
    idea of chance.
    """

    measure: Measure
    weights: Weights
    estimate: float
    observed: float
    expected: float
    se: float | None = None
    low: float | None = None
    high: float | None = None
    p: float | None = None


@dataclass(frozen=True)
class IntraClass:
    """One intra-class correlation: `kind` is ICC1, ICC2, ICC3, ICC1k, ICC2k or ICC3k (Shrout & Fleiss 1979)."""

    kind: str
    estimate: float
    f: float
    df1: float
    df2: float
    p: float
    low: float
    high: float


@dataclass(frozen=True)
class Agreement:
    """How far raters agree about the same plans: percent first, then what chance is taken out of.

    `subjects` were rated by at least one rater, `rated_twice` by two or more; `raters` are their names, `categories`
    the values a rating could have. `coefficients` holds every measure that fits (two raters: Cohen; more: Fleiss and
    Conger); `chosen` is the one to report.
    """

    raters: tuple[str, ...]
    categories: tuple[float | str, ...]
    subjects: int
    rated_twice: int
    percent: float
    chosen: Coefficient
    coefficients: tuple[Coefficient, ...]
    readings: tuple[Said, ...]
    assumptions: tuple[Said, ...]
    cannot_show: tuple[Said, ...]


@dataclass(frozen=True)
class ScoreAgreement:
    """How far raters agree about scores: the six intra-class correlations, and the one to report."""

    raters: tuple[str, ...]
    subjects: int
    chosen: IntraClass
    correlations: tuple[IntraClass, ...]
    readings: tuple[Said, ...]
    assumptions: tuple[Said, ...]
    cannot_show: tuple[Said, ...]
