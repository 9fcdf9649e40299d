"""How the numbers vary within their ranges: the value of a row of the evidence file at a share between 0 and 1."""

from collections.abc import Sequence
from statistics import NormalDist
from typing import TypeVar

import numpy as np
from numpy.typing import ArrayLike, NDArray

from kitools.simulation.evidence import Evidence, evidence

Values = NDArray[np.float64]
Share = TypeVar("Share", float, Values)

_TAIL = 0.025
"""What lies beyond each end of a range read as a central 95 % range, and is cut away."""


def quantile(row: Evidence, u: ArrayLike) -> Values:
    """Return the value below which a share `u` (0–1) of the distribution of `row` lies; the shape of `u`.

    A two-piece normal on the scale that the row names (log, logit or as it is): the value is the median, low and high
    lie 1.96 standard deviations away, each side by its own width, and what lies beyond them is cut away. So 0 gives
    low, a half the value, and 1 high; where the value is itself an end, half of all draws are the value. A number
    that is `fixed` stays.

    >>> row = next(row for row in evidence() if row.id == "days_coordinator")
    >>> quantile(row, [0, 0.5, 1]).round(9).tolist()
    [2.0, 5.0, 10.0]
    """
    from scipy.special import ndtri  # noqa: PLC0415 - heavy, and only experiments need it

    return _at(row, ndtri(_within(np.asarray(u, dtype=np.float64))))


def lower_quartile(row: Evidence) -> float:
    """Return the value below which a quarter of the distribution of `row` lies, as `quantile` does, without scipy.

    >>> row = next(row for row in evidence() if row.id == "days_coordinator")
    >>> abs(lower_quartile(row) - float(quantile(row, 0.25))) < 1e-12
    True
    """
    return float(_at(row, np.float64(NormalDist().inv_cdf(_within(0.25)))))


def varying(rows: Sequence[Evidence] | None = None) -> tuple[Evidence, ...]:
    """Return the rows that vary at all, of `rows` or of the whole evidence file."""
    every = evidence() if rows is None else rows
    return tuple(row for row in every if row.distribution != "fixed" and row.low < row.high)


def on_unit_cube(rows: Sequence[Evidence], points: Values) -> dict[str, Values]:
    """Return the values of `rows` at `points` (points, rows) of the unit cube, each of shape (points,)."""
    return {row.id: quantile(row, points[:, place]) for place, row in enumerate(rows)}


def _within(share: Share) -> Share:
    """Return the share of the whole normal distribution below a `share` of what is left when the tails are cut."""
    return _TAIL + (1 - 2 * _TAIL) * share


def _at(row: Evidence, deviates: Values | np.float64) -> Values:
    """Return the values of `row` so many standard deviations off the median."""
    if row.distribution == "fixed":
        return np.full(deviates.shape, row.value)
    low, middle, high = (_onto(row, number) for number in (row.low, row.value, row.high))
    far = deviates / NormalDist().inv_cdf(1 - _TAIL)  # -1 at low, 0 at the value, 1 at high
    found = _back(row, middle + np.where(far < 0, far * (middle - low), far * (high - middle)))
    return np.asarray(np.where(far == 0, row.value, np.clip(found, row.low, row.high)))


def _onto(row: Evidence, number: float) -> float:
    """Return `number` on the scale of the row."""
    match row.distribution:
        case "log-normal":
            return float(np.log(number))
        case "logit-normal":
            return float(np.log(number / (1 - number)))
    return number


def _back(row: Evidence, scaled: Values) -> Values:
    """Return `scaled` off the scale of the row."""
    match row.distribution:
        case "log-normal":
            return np.exp(scaled)
        case "logit-normal":
            return 1 / (1 + np.exp(-scaled))
    return np.array(scaled)
