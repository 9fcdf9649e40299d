"""The cascade of all citizens and of each unit, with the largest loss named."""

from collections.abc import Sequence
from dataclasses import replace

import numpy as np
import numpy.typing as npt

from kitools.ground import KitError
from kitools.uptake.cascade import reading
from kitools.uptake.cascade.passing import Passed, way
from kitools.uptake.cascade.result import Cascade, CascadeStep, Passage, UnitCascade
from kitools.uptake.exact_tests import wilson
from kitools.uptake.rates.spoken import about
from kitools.uptake.table import UptakeData

PATIENCE_DAYS = 90
"""Three months: as long as somebody may be at a step before they count as lost there."""


def cascade(data: UptakeData, *, patience_days: int = PATIENCE_DAYS, level: float = 0.95) -> Cascade:
    """Return the way from signs seen to agreements kept: who was due at each step, and who passed.

    A step is asked of those who came to the step before at least `patience_days` ago; follow-up, of those whose plan
    is six months old, and within those. Who has a later stage but not an earlier one is counted as having passed it.
    A step that nobody has a day for is left out. Intervals are Wilson's. Raise KitError `uptake.no_citizens` where
    there is no row for each citizen, or no day in any.
    """
    if data.citizens is None or not len(data.citizens):
        raise KitError("uptake.no_citizens", source=data.source)
    found = way(data, patience_days)
    if not found.steps:
        raise KitError("uptake.no_citizens", source=data.source)
    every = range(len(data.names))
    together = np.zeros(len(data.names), np.int64)
    total = _passages(found.steps, together, 1, level)[0]
    each = _passages(found.steps, np.asarray(every, dtype=np.int64), len(data.names), level)
    result = Cascade(
        citizens=int(found.citizens.sum()),
        steps=total,
        biggest_loss=_biggest_loss(total),
        units=tuple(UnitCascade(data.names[k], int(found.citizens[k]), each[k], _biggest_loss(each[k])) for k in every),
        unrecorded=found.unrecorded,
        patience_days=patience_days,
        followed_up_late=found.followed_up_late,
        level=level,
        readings=(),
        assumptions=(
            about(data.names, together=len(data.names) > 1),
            *reading.assumptions(total, patience_days, level),
        ),
        cannot_show=reading.cannot_show(),
    )
    return replace(result, readings=reading.readings(result))


def _passages(steps: Sequence[Passed], place: npt.NDArray[np.int64], n: int, level: float) -> list[tuple[Passage, ...]]:
    """Return the steps of each of `n` places, where unit k goes to `place[k]`."""
    columns = []
    for step in steps:
        due, passed, left, not_due, implied = (
            np.bincount(place, many, n).astype(np.int64)
            for many in (step.due, step.passed, step.left, step.not_due, step.implied)
        )
        low, high = wilson(passed, due, level)
        columns.append(
            [
                Passage(
                    step=step.step,
                    due=int(due[k]),
                    passed=int(passed[k]),
                    share=float(passed[k] / due[k]) if due[k] else float("nan"),
                    low=float(low[k]) if due[k] else float("nan"),
                    high=float(high[k]) if due[k] else float("nan"),
                    left=int(left[k]),
                    not_due=int(not_due[k]),
                    implied=int(implied[k]),
                )
                for k in range(n)
            ]
        )
    return [tuple(column[k] for column in columns) for k in range(n)]


def _biggest_loss(steps: Sequence[Passage]) -> CascadeStep | None:
    """Return the step at which most citizens were lost, the first of several alike; None where nobody was."""
    lost = [step for step in steps[1:] if step.step is not CascadeStep.AGREEMENTS_KEPT and step.lost]
    return max(lost, key=lambda step: step.lost).step if lost else None
