"""Morris's screening: which numbers move the outcome at all, and which only together with others."""

from concurrent.futures import Executor
from dataclasses import dataclass

from kitools.ground import KitError
from kitools.plan import Plan
from kitools.simulation.ball import Ball
from kitools.simulation.experiments.design import SEED, Design
from kitools.simulation.experiments.outcomes import Outcomes, Trial, Values, rows_of
from kitools.simulation.parameters import Parameters
from kitools.simulation.result import Situation

_LEAST, _MOST = 2, 1000
_LEVELS = 4


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


def screen(  # noqa: PLR0913 - the choices of an experiment, all by name
    situation: Situation,
    plan: Plan,
    *,
    against: Plan | None = None,
    measure: str = "days_in_nobodys_hands",
    ids: tuple[str, ...] | None = None,
    trajectories: int = 10,
    futures: int = 100,
    seed: int = 7,
    weeks: int = 52,
    exact: bool | None = None,
    parameters: Parameters | None = None,
    executor: Executor | None = None,
) -> Screening:
    """Return the elementary effect of each number (of `ids`, or every number that varies) on `measure`.

    `trajectories` walks through the unit cube, each of as many runs as there are numbers and one more; every run has
    the same luck, and with `against` its outcome is `plan` minus `against`. Whether it is simulated or exact is told in
    `Design`. Raise `KitError` for an unknown measure or number, and `KitError("experiment.bad_size")`.
    """
    if not _LEAST <= trajectories <= _MOST:
        raise KitError("experiment.bad_size", value=trajectories, least=_LEAST, most=_MOST)
    trial = Trial(situation, plan, against, futures, seed, weeks, parameters)
    return screened(Design(trial, measure, rows_of(ids), exact, executor), trajectories)


def screened(design: Design, trajectories: int) -> Screening:
    """Return the elementary effects of the rows of `design`."""
    points = walks(design.problem, trajectories)
    outcomes = design.run(points)
    return Screening(
        measure=design.measure,
        effects=elementary(design.problem, points, outcomes.of(design.measure)),
        trajectories=trajectories,
        exact=design.exactly,
        futures=design.trial.futures,
        outcomes=outcomes,
        ball=design.ball(),
    )


def elementary(problem: dict[str, object], points: Values, found: Values) -> tuple[Elementary, ...]:
    """Return the elementary effects of `found` (runs,) at `points` (runs, numbers), the largest first."""
    from SALib.analyze import morris  # noqa: PLC0415 - heavy: pandas and scipy

    told = morris.analyze(problem, points, found, num_levels=_LEVELS, seed=SEED)
    columns = (told[key] for key in ("names", "mu_star", "mu_star_conf", "mu", "sigma"))
    effects = (Elementary(str(name), *map(float, numbers)) for name, *numbers in zip(*columns, strict=True))
    return tuple(sorted(effects, key=lambda one: (-one.mu_star, one.parameter)))


def walks(problem: dict[str, object], trajectories: int) -> Values:
    """Return the points of the walks; shape (trajectories × (numbers + 1), numbers)."""
    from SALib.sample import morris  # noqa: PLC0415 - heavy: pandas and scipy

    points: Values = morris.sample(problem, trajectories, num_levels=_LEVELS, seed=SEED)
    return points
