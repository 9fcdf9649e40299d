"""What a Bernoulli CUSUM holds: the evidence for more and for fewer, case by case."""

from dataclasses import dataclass

from kitools.uptake.charts.result import Floats


@dataclass(frozen=True, eq=False)
class BernoulliCusum:
    """Two sums that move with each case: `up` (0 and above) grows when there are more than expected, `down` falls.

    `p0` is the share that is expected, `p_up` and `p_down` the shares `odds_ratio` above and below it. A sum that
    reaches `limit` (or minus `limit`) signals and begins anew. `signals_up` and `signals_down` are the cases' numbers,
    counted from 1. `baseline` is how many first cases gave `p0`, or None where it was given.
    """

    events: Floats
    p0: float
    odds_ratio: float
    limit: float
    p_up: float
    p_down: float
    up: Floats
    down: Floats
    signals_up: tuple[int, ...]
    signals_down: tuple[int, ...]
    baseline: int | None = None
