"""Sobol's indices: how much of the spread of the outcome comes from each number, alone and with others."""

from dataclasses import dataclass

from kitools.simulation.ball import Ball
from kitools.simulation.experiments.outcomes import Outcomes


@dataclass(frozen=True)
class Index:
    """The share of the variance that one number gives: alone (`first`), and with all it does with others (`total`).

    The two `conf` are half-widths of 95 % intervals from resampling; an index below its `conf` is not told from 0.
    """

    parameter: str
    first: float
    first_conf: float
    total: float
    total_conf: float


@dataclass(frozen=True)
class Indices:
    """Sobol's indices (Sobol 2001, doi:10.1016/S0378-4754(00)00270-6), the largest total first.

    They are shares of the variance that the ranges of the numbers give the model's outcome: ranges and model, not the
    world. `held` are the numbers that stayed where they are. `mean` and `variance` are of the outcome over the runs;
    `exact`, `futures`, `outcomes` and `ball` are as in `Screening`.
    """

    measure: str
    indices: tuple[Index, ...]
    held: tuple[str, ...]
    size: int
    mean: float
    variance: float
    exact: bool
    futures: int
    outcomes: Outcomes
    ball: Ball
