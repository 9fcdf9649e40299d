"""What a fitted spread holds, and what is held where it is too early to fit one."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

import numpy as np
import numpy.typing as npt

from kitools.ground.said import Said

Floats = npt.NDArray[np.float64]


class Spreads(StrEnum):
    """What spreads."""

    PLANS = "plans"
    UNITS = "units"
    """Units that have made their first plan."""


class WhyEarly(StrEnum):
    """Why a spread cannot be fitted."""

    TOO_FEW = "too_few"
    """Too few months, or too few adoptions."""
    NO_INFLECTION = "no_inflection"
    """The new ones a month have not fallen to half of what they were: where it ends is anybody's guess."""
    UNBOUNDED = "unbounded"
    """The interval of where it ends reaches down to what is there already, or has no upper end worth the name."""
    NO_FIT = "no_fit"
    """No curve of this shape lies near the points."""


@dataclass(frozen=True, eq=False)
class Diffusion:
    """Bass's curve fitted to adoptions a month, once the fastest growth has been passed.

    `p` (innovation) and `q` (imitation) are per month; `market` is where it ends, with its 95 % interval; `peak` is
    months from the start to the fastest growth. Arrays have a number a month: `new`, `cumulative` (both observed) and
    `fitted` (cumulative).
    """

    what: Spreads
    months: tuple[date, ...]
    new: Floats
    cumulative: Floats
    fitted: Floats
    p: float
    q: float
    market: float
    market_low: float
    market_high: float
    se: tuple[float, float, float]
    peak: float
    readings: tuple[Said, ...]
    assumptions: tuple[Said, ...]
    cannot_show: tuple[Said, ...]
    identifiable: bool = True


@dataclass(frozen=True, eq=False)
class TooEarly:
    """The refusal: the points as they are, and why no curve is laid through them. There is no forecast in it."""

    what: Spreads
    why: WhyEarly
    months: tuple[date, ...]
    new: Floats
    cumulative: Floats
    readings: tuple[Said, ...]
    assumptions: tuple[Said, ...]
    cannot_show: tuple[Said, ...]
    identifiable: bool = False
