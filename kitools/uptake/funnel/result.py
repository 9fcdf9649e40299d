"""What a funnel holds: its middle, its limits as curves and at each unit, and where every unit lies."""

from dataclasses import dataclass
from enum import StrEnum

import numpy as np
import numpy.typing as npt

from kitools.ground.said import Said

Floats = npt.NDArray[np.float64]


class FunnelMethod(StrEnum):
    """How the limits are computed."""

    EXACT_SHARE = "exact_share"
    """Exact binomial limits: nothing but chance parts the units."""
    SPREAD_SHARE = "spread_share"
    """Limits made wider by the spread between units that is there anyway (over-dispersion)."""
    EXACT_RATE = "exact_rate"
    """Exact Poisson limits of a rate."""
    SPREAD_RATE = "spread_rate"
    """Limits of a rate, made wider by the spread between units that is there anyway."""


class Denominator(StrEnum):
    """What the plans are held up against."""

    ELIGIBLE = "eligible"
    """Citizens in the target group."""
    CITIZEN_YEARS = "citizen_years"
    """Citizens in the target group, times the years that the unit has been open."""
    UNIT_MONTHS = "unit_months"
    """Months that the unit has been open."""


class Place(StrEnum):
    """Where a unit lies."""

    INSIDE = "inside"
    NEAR_LOW = "near_low"
    """Below the inner (95 %) limit, inside the outer."""
    NEAR_HIGH = "near_high"
    OUTSIDE_LOW = "outside_low"
    """Below the outer (99.8 %) limit."""
    OUTSIDE_HIGH = "outside_high"


@dataclass(frozen=True)
class FunnelUnit:
    """One point: `value` = `plans` / `denominator` with its own 95 % interval, and the limits at its denominator.

    `z` is how far from the target it lies in units of chance, on the transformed scale.
    """

    unit: str
    plans: float
    denominator: float
    value: float
    low: float
    high: float
    lower_998: float
    lower_95: float
    upper_95: float
    upper_998: float
    place: Place
    z: float
    z_winsorised: float


@dataclass(frozen=True, eq=False)
class FunnelCurve:
    """The limits as lines to draw: arrays of one length, over `denominator` from small to large."""

    denominator: Floats
    lower_998: Floats
    lower_95: Floats
    upper_95: Floats
    upper_998: Floats


@dataclass(frozen=True, eq=False)
class Funnel:
    """Units held up against limits that are wide for small units and narrow for large ones.

    Values are shares of the eligible citizens (0 to 1), plans per citizen and year, or plans per unit-month, as
    `denominator` says. `target` is all
    units taken together. `phi` is the spread of the points in units of chance (1: chance alone) and `tau2` the
    variance between units, on the arcsine (shares) or square-root (rates) scale. `left_out` names the units whose
    number of plans or denominator is not known.
    """

    denominator: Denominator
    method: FunnelMethod
    target: float
    units: tuple[FunnelUnit, ...]
    curve: FunnelCurve
    phi: float
    tau2: float
    left_out: tuple[str, ...]
    readings: tuple[Said, ...]
    assumptions: tuple[Said, ...]
    cannot_show: tuple[Said, ...]

    def at(self, *places: Place) -> tuple[FunnelUnit, ...]:
        """Return the units that lie in one of `places`."""
        return tuple(unit for unit in self.units if unit.place in places)
