"""What a comparison could come to, over everything that is not known."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import product
from math import inf

from kitools.uptake.exact_tests import two_rates
from kitools.uptake.exposure.result import Band, BandCell, Compared


@dataclass(frozen=True)
class Unknown:
    """What is to be tried where it is not known: months for each unit of a side, and how many units the other has."""

    group_months: tuple[float, ...] = (6, 12, 24, 36, 48)
    reference_months: tuple[float, ...] = (6,)
    reference_units: tuple[int, ...] = (1, 2, 3, 5)


COPENHAGEN_2016 = Unknown(group_months=(18, 20, 22, 24), reference_months=(5,), reference_units=(1, 2, 3, 5))
"""What the memo of 23 May 2017 leaves open: the pilot's first month in 2015, and how many units the others were."""


def ratio_of(first: tuple[int, float], second: tuple[int, float], level: float) -> Compared:
    """Return two rates, each a count and its exposure, held against each other."""
    found = two_rates(first, second, level=level)
    return Compared(found.ratio, found.low, found.high, found.p)


def band_of(plans: tuple[int, int], group_units: int, tried: Unknown, level: float) -> Band:
    """Return the comparison of `plans` (the group's, the reference's) for every combination of what is `tried`."""
    cells = tuple(
        _cell(plans, group_units, months, level)
        for months in product(tried.group_months, tried.reference_months, tried.reference_units)
    )
    alike = ratio_of((plans[0], 1.0), (plans[1], 1.0), level)
    return Band(tried.group_months, tried.reference_months, tried.reference_units, cells, alike.low, alike.high)


def middle(values: Sequence[float]) -> float:
    """Return the middle one of sorted values, the lower of two."""
    return sorted(values)[(len(values) - 1) // 2]


def extremes(band: Band) -> tuple[BandCell, BandCell]:
    """Return the cell with the smallest ratio and the one with the largest."""
    told = [cell for cell in band.cells if cell.compared.ratio < inf] or list(band.cells)
    key = lambda cell: (cell.compared.ratio, cell.compared.low, cell.compared.high)  # noqa: E731
    return min(told, key=key), max(told, key=key)


def _cell(plans: tuple[int, int], group_units: int, tried: tuple[float, float, int], level: float) -> BandCell:
    """Return the comparison as it would be if `tried` were the truth."""
    group_months, reference_months, units = tried
    first, second = group_months * group_units, reference_months * units
    compared = ratio_of((plans[0], first), (plans[1], second), level)
    return BandCell(group_months, reference_months, units, first, second, compared)
