"""Morris's screening: which numbers move the outcome at all, and which only together with others."""

from dataclasses import dataclass

from kitools.simulation.ball import Ball
from kitools.simulation.experiments.outcomes import Outcomes


@dataclass(frozen=True)
class Elementary:
    """How one number moves the outcome from the low to the high end of its distribution, on average over the others.

    `mu_star` is the mean size of the step (with the half-width of its 95 % interval, `conf`), `mu` the mean with its
    sign, and `sigma` its spread: large beside `mu_star` where the number acts together with others, or not straight.
    """

    parameter: str
    mu_star: float
    conf: float
    mu: float
    sigma: float


@dataclass(frozen=True)
class Screening:
    """The elementary effects (Morris 1991, doi:10.1080/00401706.1991.10484804), the largest `mu_star` first.

    `exact` says that the outcome was the exact expectation (without the mechanisms of `OUTSIDE_EXACT`), otherwise
    `futures` courses were simulated in every run. `outcomes` is what every run gave, `ball` who had the ball with the
    numbers where they are, under the plan (not a difference).
    """

    measure: str
    effects: tuple[Elementary, ...]
    trajectories: int
    exact: bool
    futures: int
    outcomes: Outcomes
    ball: Ball
