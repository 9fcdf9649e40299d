"""Agreement of raters: percent, kappas, Gwet, Krippendorff; a case whose numbers are a list asks for the six ICCs."""

import re
from collections.abc import Callable
from typing import Any

import numpy as np
import pandas as pd

from kitools.review.agreement import Coefficient, Difference, Weights
from kitools.review.agreement.chance_corrected import (
    brennan_prediger,
    conger,
    fleiss,
    gwet,
    krippendorff_by_weights,
)
from kitools.review.agreement.intra_class import intra_class
from kitools.review.agreement.krippendorff import krippendorff
from kitools.review.agreement.ratings import Ratings, ratings
from kitools.review.agreement.two_raters import cohen, pabak, percent
from tests.golden.cases import Case

IRRCAC: dict[str, Callable[[Ratings, Weights], Coefficient]] = {
    "gwet_ac1": gwet,
    "gwet_ac2": gwet,
    "fleiss": fleiss,
    "conger": conger,
    "brennan_prediger": brennan_prediger,
    "kripp_irrcac": krippendorff_by_weights,
}
WEIGHTS = {"": Weights.NONE, "nominal": Weights.NONE, "linear": Weights.LINEAR, "quadratic": Weights.QUADRATIC}
NAME = re.compile(rf"(?P<measure>{'|'.join(IRRCAC)})_?(?P<weights>|nominal|linear|quadratic)")
ROUNDED = 0.5001e-3
"""irrCAC rounds the ends of an interval to three decimals."""


def answer(case: Case) -> Any:
    table = case.table()
    raters = list(case.many("raters")) or [name for name in table if str(name).startswith("rater")]
    if isinstance(case.expected, list):
        return scores(table[raters])
    values = table[raters].astype(object).where(table[raters].notna(), None).to_numpy().tolist()
    given = ratings(values, raters, case.many("categories") or None)
    return {key: told for key, wanted in case.expected.items() if (told := of_key(key, wanted, given)) is not None}


def of_key(key: str, wanted: Any, given: Ratings) -> Any:
    """Return what is got for a key, or None for one that means nothing here."""
    scale = key.removeprefix("kripp_")
    weights = key.removeprefix("cohen_kappa_").removeprefix("psych_")
    if found := NAME.fullmatch(key):
        got: Any = irrcac(IRRCAC[found["measure"]](given, WEIGHTS[found["weights"]]), wanted)
    elif scale in list(Difference):
        got = krippendorff(given, Difference(scale)).estimate
    elif weights in ("cohen_kappa", "unweighted"):
        got = cohen(given).estimate
    elif weights in ("linear", "quadratic"):
        got = cohen(by_place(given), Weights(weights)).estimate
    elif weights == "ci":
        kinds = (Weights.NONE, Weights.QUADRATIC)
        got = [interval(cohen(by_place(given), kind), row) for kind, row in zip(kinds, wanted, strict=True)]
    else:
        got = {"percent_agreement": percent(given), "pabak": pabak(given).estimate}.get(key)
    return got


def by_place(given: Ratings) -> Ratings:
    """Return the first two raters' ratings with categories one step apart, as psych weighs them: those in use only."""
    codes = given.codes[:, :2]
    used, places = np.unique(codes[codes >= 0], return_inverse=True)
    anew = np.full_like(codes, -1)
    anew[codes >= 0] = places
    return Ratings(given.raters[:2], tuple(map(float, range(len(used)))), anew)


def interval(found: Coefficient, wanted: list[float]) -> list[float | None]:
    """Return lower end, estimate and upper end; psych gives some weighted kappas an interval without any width."""
    if wanted[0] == wanted[2]:
        return [found.estimate] * 3
    return [found.low, found.estimate, found.high]


def irrcac(found: Coefficient, wanted: Any) -> dict[str, Any]:
    """Return a coefficient as irrCAC writes it."""
    stated = wanted.get("ci") if isinstance(wanted, dict) else None
    return {
        "coef": found.estimate,
        "se": found.se,
        "ci": ends(found, stated),
        "p_a": found.observed,
        "p_e": found.expected,
        "p": found.p,
    }


def ends(found: Coefficient, stated: str | None) -> str | None:
    """Return the interval as text: the text that is stated, where ours rounds to it."""
    if found.low is None or found.high is None:
        return None
    ours = (max(-1.0, found.low), min(1.0, found.high))
    numbers = [float(one) for one in re.findall(r"-?\d+\.?\d*(?:e-?\d+)?", stated or "")]
    if len(numbers) == 2 and all(abs(one - other) <= ROUNDED for one, other in zip(ours, numbers, strict=True)):
        return stated
    return f"({ours[0]:.3f},{ours[1]:.3f})"


def scores(table: pd.DataFrame) -> list[dict[str, Any]]:
    return [
        {
            "type": one.kind,
            "icc": one.estimate,
            "f": one.f,
            "df1": one.df1,
            "df2": one.df2,
            "p": one.p,
            "lower": one.low,
            "upper": one.high,
        }
        for one in intra_class(table.to_numpy(float))
    ]
