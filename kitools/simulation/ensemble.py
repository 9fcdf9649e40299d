"""The ensemble: about 500 sets of numbers whose yearly numbers lie where the literature counts them.

Made by `data/evidence/make_ensemble.py` and stored beside the evidence; history matching on the exact expectation
(Craig et al. 1997, doi:10.1007/978-1-4612-2290-3_2).
"""

import csv
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, fields
from functools import cache

import numpy as np
from numpy.typing import NDArray

from kitools.cases.course import CaseEvent, Covariates
from kitools.ground import KitError, shipped
from kitools.plan import Plan
from kitools.simulation.distributions import on_unit_cube, varying
from kitools.simulation.parameters import Parameters, cautious
from kitools.simulation.result import SomeContact
from kitools.simulation.yearly import YearlyNumbers, yearly_numbers

Values = NDArray[np.float64]

COUNTED = {
    "readmitted_30_days": (0.10, 0.23),
    "readmitted_12_months": (0.21, 0.41),
    "lost_contact": (0.12, 0.53),
    "missed": (0.16, 0.28),
    "relapsed": (0.33, 0.48),
}
"""The interval of each yearly number that the literature gives; sources in `data/evidence/ensemble.md`."""

DIGITS = 4
"""How many digits of each number are kept."""


def _half_way() -> Covariates:
    """Return covariates that are all a half."""
    names = ("severity", "substance", "low_motivation", "unstable_housing", "weak_network", "prior_admissions")
    return Covariates(**dict.fromkeys(names, 0.5))


@dataclass(frozen=True)
class Middling:
    """A case in the middle: every covariate a half, and no events of its own."""

    covariates: Covariates = field(default_factory=_half_way)
    events: tuple[CaseEvent, ...] = ()
    contacts: tuple[SomeContact, ...] = ()


@cache
def ensemble() -> Parameters:
    """Return the stored sets, each field an array of shape (sets,); read once.

    Raise `KitError("ensemble.other_numbers")` where the file does not hold the numbers of the model.
    """
    with (shipped("data") / "evidence" / "ensemble.csv").open(encoding="utf-8", newline="") as file:
        head, *rows = csv.reader(file)
    wanted = [one.name for one in fields(Parameters)]
    if differing := sorted(set(head) ^ set(wanted)):
        raise KitError("ensemble.other_numbers", id=differing[0])
    table = np.array(rows, dtype=np.float64)
    return Parameters(**{name: table[:, place] for place, name in enumerate(head)})


def drawn(sets: int, seed: int) -> Parameters:
    """Return `sets` sets drawn from the distributions: scrambled Sobol points, rounded to the digits that are kept."""
    from scipy.stats import qmc  # noqa: PLC0415 - heavy, and only the script and its test need it

    rows = varying()
    points = qmc.Sobol(len(rows), scramble=True, rng=np.random.default_rng(seed)).random(sets)
    return cautious().with_values(**{name: rounded(values) for name, values in on_unit_cube(rows, points).items()})


def yearly_of(numbers: Parameters) -> YearlyNumbers:
    """Return the yearly numbers of the middling case where a plan arranges nothing, for every set."""
    return _joined([yearly_numbers(Middling(), Plan(), part) for part in numbers.parts(200)])


def hits(yearly: YearlyNumbers) -> NDArray[np.bool_]:
    """Return which sets hit every interval of `COUNTED`; shape (sets,)."""
    within = [(getattr(yearly, name) >= low) & (getattr(yearly, name) <= high) for name, (low, high) in COUNTED.items()]
    return np.asarray(np.logical_and.reduce(within))


def chosen(numbers: Parameters, which: NDArray[np.intp]) -> Parameters:
    """Return the sets `which` of `numbers`, every field as an array."""
    columns = {one.name: np.ravel(getattr(numbers, one.name)) for one in fields(numbers)}
    return Parameters(**{name: np.broadcast_to(line, (numbers.sets,))[which] for name, line in columns.items()})


def lines(numbers: Parameters) -> Iterator[str]:
    """Yield the lines of the file: the ids, then one line a set."""
    names = [one.name for one in fields(numbers)]
    yield ",".join(names)
    for row in np.column_stack([getattr(numbers, name) for name in names]):
        yield ",".join(f"{value:.{DIGITS}g}" for value in row)


def rounded(values: Values) -> Values:
    """Return `values` with the digits that are kept.

    >>> rounded(np.array([0.0123456, 35.0])).tolist()
    [0.01235, 35.0]
    """
    return np.array([float(f"{value:.{DIGITS}g}") for value in values])


def _joined(parts: Sequence[YearlyNumbers]) -> YearlyNumbers:
    """Return the yearly numbers of all parts together."""
    return YearlyNumbers(
        **{one.name: np.concatenate([getattr(part, one.name) for part in parts]) for one in fields(YearlyNumbers)}
    )
