"""What a control chart holds: its points as columns, its panels, and a summary for each phase of each panel."""

from dataclasses import dataclass
from typing import Any

import numpy as np
import numpy.typing as npt

from kitools.uptake.charts.kinds import Kind

Floats = npt.NDArray[np.float64]
Ints = npt.NDArray[np.int64]
Bools = npt.NDArray[np.bool_]
Column = npt.NDArray[Any]


@dataclass(frozen=True, eq=False)
class Points:
    """Every point as columns of one length, ordered by panel and then by `x`.

    `panel` is the place in `ControlChart.panels` and `phase` counts from 1. `x` holds days (datetime64[D]), numbers or
    labels. `y` is what is drawn and `n` its denominator (NaN where there is none); `rows` is how many known
    observations lie behind it. `cl` is the centre line, `lcl` and `ucl` the limits three standard deviations out and
    the ones with `_95` two; NaN where there are none. `baseline` marks those that lines are computed from, `include`
    is False for those left out (of lines and of runs), `outside` marks those beyond `lcl` or `ucl`.
    """

    panel: Ints
    phase: Ints
    x: Column
    y: Floats
    n: Floats
    rows: Ints
    baseline: Bools
    include: Bools
    cl: Floats
    lcl: Floats
    lcl_95: Floats
    ucl_95: Floats
    ucl: Floats
    target: Floats
    outside: Bools

    def __len__(self) -> int:
        """Return how many points there are."""
        return len(self.y)

    def where(self, chosen: "Bools | slice") -> "Points":
        """Return only the chosen points."""
        return Points(**{name: getattr(self, name)[chosen] for name in self.__dataclass_fields__})


@dataclass(frozen=True)
class Summary:
    """One phase of one panel: its lines (means, where they differ from point to point) and what its runs say.

    The Anhøj rules: `runs_signal` is True where the longest run of points on one side of the centre line is longer
    than `longest_run_max`, or where the line is crossed fewer than `n_crossings_min` times. The four numbers are None
    where no point is off the line. `n_obs` counts points that are not left out, `n_useful` those off the line.
    `n_outside` is how many points lie beyond the limits.
    """

    panel: str
    phase: int
    n_obs: int
    n_useful: int
    longest_run: int | None
    longest_run_max: int | None
    n_crossings: int | None
    n_crossings_min: int | None
    runs_signal: bool
    cl: float
    lcl: float
    lcl_95: float
    ucl_95: float
    ucl: float
    n_outside: int

    @property
    def too_long(self) -> bool:
        """Whether the longest run is longer than chance would have it."""
        return None not in (self.longest_run, self.longest_run_max) and self.longest_run > self.longest_run_max  # type: ignore[operator]

    @property
    def too_few_crossings(self) -> bool:
        """Whether the centre line is crossed less often than chance would have it."""
        return None not in (self.n_crossings, self.n_crossings_min) and self.n_crossings < self.n_crossings_min  # type: ignore[operator]


@dataclass(frozen=True, eq=False)
class Panel:
    """One unit's own chart among several, or the only one (named "")."""

    name: str
    points: Points
    summaries: tuple[Summary, ...]


@dataclass(frozen=True, eq=False)
class ControlChart:
    """A control chart; nothing in it has been judged beyond its own rules.

    `panels` names the facets in the order they are shown, `("",)` for a chart without. `multiply` is what `y` and the
    lines were multiplied by. `ordered` is False where `x` is a set of categories, which has no runs.
    """

    kind: Kind
    panels: tuple[str, ...]
    points: Points
    summaries: tuple[Summary, ...]
    multiply: float = 1.0
    ordered: bool = True

    def panel(self, name: str) -> Panel:
        """Return the panel called `name`."""
        place = self.panels.index(name)
        return Panel(
            name,
            self.points.where(self.points.panel == place),
            tuple(summary for summary in self.summaries if summary.panel == name),
        )

    def each(self) -> tuple[Panel, ...]:
        """Return every panel in order."""
        return tuple(self.panel(name) for name in self.panels)
