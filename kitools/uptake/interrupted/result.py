"""What a series with a change in it holds: the two lines, the line that was not drawn, and how sure they are."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

import numpy as np
import numpy.typing as npt

from kitools.ground.said import Said

Floats = npt.NDArray[np.float64]


class SeriesModel(StrEnum):
    """How the series is modelled."""

    POISSON = "poisson"
    """Counts, by their logarithm, with an offset where the number who could have had a plan is known."""
    GAUSSIAN = "gaussian"
    """Measurements, by least squares, with standard errors that know of neighbours alike (Newey–West)."""
    AR1 = "ar1"
    """Measurements, by maximum likelihood, where each month leans on the one before."""


@dataclass(frozen=True)
class Term:
    """One coefficient, on the model's own scale (Poisson: logarithms), with its interval at the level asked for."""

    name: str
    estimate: float
    se: float
    low: float
    high: float
    p: float


@dataclass(frozen=True)
class Ratio:
    """A number with its interval."""

    estimate: float
    low: float
    high: float


@dataclass(frozen=True, eq=False)
class Interrupted:
    """A monthly series before and after a change that somebody dated beforehand.

    Arrays have one number a month: `observed` and `fitted` are plans, `counterfactual` is what the line before the
    change would have come to had it gone on (with its band), and equals `fitted` before the change. `offset` is the
    exposure of each month or None. `step` is the rate right after the change divided by what the first line would have
    given; `slope` is the change of the monthly trend, as a ratio; `last` is the ratio in the last month. `excess` is
    plans beyond the counterfactual, summed over the months after. `dispersion` is Pearson's; the intervals are
    widened by it when it is above 1. `durbin_watson` is of the Pearson residuals (2: no neighbours alike).
    """

    change: date
    model: SeriesModel
    months: tuple[date, ...]
    observed: Floats
    offset: Floats | None
    fitted: Floats
    counterfactual: Floats
    counterfactual_low: Floats
    counterfactual_high: Floats
    terms: tuple[Term, ...]
    step: Ratio
    slope: Ratio
    last: Ratio
    excess: Ratio
    before: int
    after: int
    dispersion: float
    durbin_watson: float
    harmonics: int
    level: float
    readings: tuple[Said, ...]
    assumptions: tuple[Said, ...]
    cannot_show: tuple[Said, ...]


@dataclass(frozen=True, eq=False)
class TooFewMonths:
    """The refusal: what there is of months and plans on each side of the change, and how many it takes."""

    change: date
    months: tuple[date, ...]
    observed: Floats
    before: int
    after: int
    plans_before: int
    plans_after: int
    needed: int
    readings: tuple[Said, ...]
    assumptions: tuple[Said, ...]
    cannot_show: tuple[Said, ...]
