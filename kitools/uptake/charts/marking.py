"""Which phase each row lies in, which rows lines come from, and which are left out: by day, as people choose them."""

from dataclasses import dataclass
from datetime import date

import numpy as np

from kitools.ground import KitError
from kitools.uptake.charts.openness import next_period
from kitools.uptake.charts.result import Bools, Column, Ints
from kitools.uptake.choices import Exclusion, Per, Phase

_FEWEST = 2


@dataclass(frozen=True, eq=False)
class Marks:
    """For each row: its phase (counted from 0), whether lines may come from it, and whether it is left out."""

    phase: Ints
    baseline: Bools | None
    excluded: Bools | None

    @property
    def label(self) -> Column | None:
        """The phases as labels, or None where there is only one."""
        return None if not self.phase.any() else np.char.mod("%05d", self.phase)


def marked(  # noqa: PLR0913, PLR0917
    x: Column,
    unit: Column,
    phases: tuple[Phase, ...],
    freeze_until: date | None,
    excluded: tuple[Exclusion, ...],
    per: Per | None,
) -> Marks:
    """Return the marks for rows with first days (`per` given) or days `x`, in panels `unit`.

    A period belongs to the phase that had begun on its first day. An exclusion means the period its day lies in, or
    that very day; one for a unit leaves out the point of all units together. Raise KitError
    `uptake_charts.phase_empty`, `uptake_charts.freeze_empty` or `uptake_charts.exclusion_empty` where no point is
    meant.
    """
    starts = np.array([phase.start for phase in phases], dtype="datetime64[D]")
    phase = np.searchsorted(starts, x, side="right").astype(np.int64)
    for number, start in enumerate(starts, start=1):
        if not ((phase == number).any() and (phase == number - 1).any()):
            raise KitError("uptake_charts.phase_empty", day=start.astype(date))
    baseline = None
    if freeze_until is not None:
        frozen = np.datetime64(freeze_until, "D")
        here = phase == np.searchsorted(starts, frozen, side="right")
        baseline = ~here | (x <= frozen)
        if int((here & baseline).sum()) < _FEWEST:
            raise KitError("uptake_charts.freeze_empty", day=freeze_until)
    left_out = np.zeros(x.size, dtype=bool)
    for one in excluded:
        meant = _meant(one, x, unit, per)
        if not meant.any():
            raise KitError("uptake_charts.exclusion_empty", day=one.day)
        left_out |= meant
    return Marks(phase, baseline, left_out if excluded else None)


def _meant(exclusion: Exclusion, x: Column, unit: Column, per: Per | None) -> Bools:
    """Return which rows an exclusion means."""
    day = np.datetime64(exclusion.day, "D")
    here = (x == day) if per is None else (x <= day) & (day < next_period(x, per))
    ours: Bools = (unit == exclusion.unit) | (unit == "") | (exclusion.unit == "")
    return here & ours
