"""How many futures a comparison needs, so that chance is smaller than the smallest difference worth discussing."""

from dataclasses import dataclass

import numpy as np

from kitools.ground import KitError
from kitools.plan import Plan
from kitools.simulation.comparison import Measure
from kitools.simulation.experiments.outcomes import Trial, Values, measure_named, paired
from kitools.simulation.parameters import Parameters
from kitools.simulation.result import Situation

STEP, CAP = 50, 2000


@dataclass(frozen=True)
class Needed:
    """How many `futures` bring the half-width below `smallest`, both in courses out of 100; `enough` if that many do.

    The half-width is that of the 95 % interval of *better minus worse* courses out of 100, B against A.
    """

    measure: str
    futures: int
    half_width: float
    smallest: float
    enough: bool


def futures_needed(  # noqa: PLR0913 - the choices of an experiment, all by name
    situation: Situation,
    a: Plan,
    b: Plan,
    *,
    measure: str = "days_in_nobodys_hands",
    smallest: float = 5.0,
    cap: int = CAP,
    seed: int = 7,
    weeks: int = 52,
    parameters: Parameters | None = None,
) -> Needed:
    """Return the least number of futures, in steps of 50, with a half-width below `smallest` courses out of 100.

    All `cap` courses are run once and the first so many are looked at: more courses change nobody. Where `cap` is not
    enough that is said, with the half-width it reached. Raise `KitError("experiment.bad_smallest")` unless `smallest`
    is above 0 and at most 100.
    """
    if not 0 < smallest <= 100:
        raise KitError("experiment.bad_smallest", value=smallest)
    counted = measure_named(measure)
    trial = Trial(situation, b, a, cap, seed, weeks, parameters)
    turns = _turns(counted, paired(counted, trial.results()))
    for futures in (*range(STEP, cap, STEP), cap):
        width = half_width(turns[:futures])
        if width < smallest:
            break
    return Needed(measure, futures, width, smallest, width < smallest)


def half_width(turns: Values) -> float:
    """Return the half-width of *better minus worse* out of 100 of `turns` (1 better, -1 worse, 0 unchanged).

    Half a course is added to each cell of the paired table, so that no chance is called nought (Agresti and Min
    2005, doi:10.1002/sim.1781).

    >>> round(half_width(np.zeros(98)), 2)
    1.96
    """
    count = len(turns) + 2
    better, worse = ((turns == way).sum() + 0.5 for way in (1, -1))
    variance = (better + worse) / count - ((better - worse) / count) ** 2
    return float(100 * 1.96 * (variance / count) ** 0.5)


def _turns(measure: Measure, change: Values) -> Values:
    """Return 1 where B is better, -1 where it is worse, 0 where nothing changed."""
    return np.asarray(np.sign(-change if measure.less_is_better else change), dtype=np.float64)
