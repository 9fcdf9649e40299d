"""What the answer to "has something changed over time?" holds."""

from dataclasses import dataclass
from datetime import date

from kitools.uptake.charts.cusum_result import BernoulliCusum
from kitools.uptake.charts.kinds import Kind, Measure
from kitools.uptake.charts.result import Bools, Column, ControlChart, Floats
from kitools.uptake.charts.xmr_result import XmrNhs
from kitools.uptake.choices import Exclusion, Per, Phase
from kitools.uptake.said import Said
from kitools.uptake.table import Stage


@dataclass(frozen=True, eq=False)
class Series:
    """A unit's periods, one row each, ordered by unit and then by time; `unit` is "" for all units together.

    `x` is the first day of the period (datetime64[D]); `y` how many; `n` the denominator, NaN where it is not known:
    citizens in the target group, open units (in full: 1 for one open all the period) or meetings that were due.
    `left_out` is the first day of the last period if that had not ended, and `lost` how many fell in periods left out.
    `begun_within` names the units that opened after their first period's first day, `start_unknown` those that are
    counted from the first day known of them.
    """

    per: Per
    measure: Measure
    unit: Column
    x: Column
    y: Floats
    n: Floats
    left_out: date | None = None
    lost: int = 0
    begun_within: tuple[str, ...] = ()
    start_unknown: tuple[str, ...] = ()

    @property
    def units(self) -> tuple[str, ...]:
        """The units in order."""
        return tuple(dict.fromkeys(map(str, self.unit)))

    def of(self, unit: str) -> Bools:
        """Return which rows are the unit's."""
        chosen: Bools = self.unit == unit
        return chosen


@dataclass(frozen=True)
class Choice:
    """Which chart, and why; `by_data` is False where somebody asked for it and it could be drawn honestly.

    `share_of_zeros` is the largest over the panels; `spread` is how much more the points vary than chance alone
    (1: as much as chance), the largest over the panels, NaN where it cannot be told.
    """

    kind: Kind
    measure: Measure
    reason: Said
    by_data: bool
    share_of_zeros: float
    spread: float


@dataclass(frozen=True)
class SmallestShift:
    """The smallest lasting change halfway through that the runs would show with `power`; `points` is how many useful.

    `level` is the centre and `above` and `below` what it would have to change to, None where there is no such level.
    All three are None where no change, however large, could be counted on to show.
    """

    panel: str
    points: int
    power: float
    level: float | None
    above: float | None
    below: float | None


@dataclass(frozen=True, eq=False)
class OverTime:
    """A chart over time, how it was chosen, and what it says.

    `chart` has one panel named "" for all units together, or one for each unit. `series` is the counts by period that
    the choice was made from, also where the chart itself shows days or contacts between. `phases` and `excluded` are
    those that were used; `shifts` has one entry for each panel's last phase (none for CUSUM).
    """

    stage: Stage
    units: tuple[str, ...]
    per: Per
    chart: ControlChart | XmrNhs | BernoulliCusum
    series: Series
    choice: Choice
    measure: Measure
    phases: tuple[Phase, ...]
    freeze_until: date | None
    excluded: tuple[Exclusion, ...]
    target: float | None
    shifts: tuple[SmallestShift, ...]
    readings: tuple[Said, ...]
    assumptions: tuple[Said, ...]
    cannot_show: tuple[Said, ...]
