"""A result or a comparison as plain data, ready for JSON: codes and numbers, no sentences."""

from dataclasses import fields, is_dataclass
from enum import Enum
from typing import Any

import numpy as np

from kitools.simulation.ball import ball, spread
from kitools.simulation.comparison import Comparison
from kitools.simulation.evidence import evidence
from kitools.simulation.result import STATES, Result

CAVEAT = "common.learning_model"


def summary(result: Result) -> dict[str, Any]:
    """Return what `result` says, as plain data: the ball first, then the states, contacts, hours and assumptions.

    Numbers are not rounded. `None` stands where there is nothing to take a share of.
    """
    in_states = result.weeks_in_state()
    hours = result.staff_hours.sum(1).mean(0)
    return {
        "caveat": CAVEAT,
        "futures": result.futures,
        "weeks": result.weeks,
        "seed": result.seed,
        "switched_off": sorted(str(one) for one in result.switched_off),
        "ball": plain(ball(result)),
        "weeks_in_state": {str(state): plain(spread(in_states[:, i])) for i, state in enumerate(STATES)},
        "contacts_kept": plain(spread(result.contact_kept.sum(1))),
        "weeks_plan_up_to_date": plain(spread(result.plan_up_to_date.sum(1))),
        "staff_hours": {who: float(mean) for who, mean in zip(result.participants, hours, strict=True)},
        "assumptions": assumptions_used(result),
    }


def comparison_summary(comparison: Comparison) -> dict[str, Any]:
    """Return what `comparison` says, as plain data; identical plans give exactly zero everywhere."""
    return {"caveat": CAVEAT, **plain(comparison)}


def assumptions_used(result: Result) -> list[dict[str, Any]]:
    """Return every number that is an assumption or carried over from elsewhere: id, value as used, range, status."""
    return [
        {
            "id": row.id,
            "value": float(np.ravel(getattr(result.parameters, row.id))[0]),
            "low": row.low,
            "high": row.high,
            "status": row.status,
        }
        for row in evidence()
        if row.status != "evidence"
    ]


def plain(value: Any) -> Any:
    """Return `value` as dictionaries, lists, text and numbers."""
    if is_dataclass(value) and not isinstance(value, type):
        return {one.name: plain(getattr(value, one.name)) for one in fields(value)}
    if isinstance(value, Enum):
        return str(value.value)
    if isinstance(value, tuple | list):
        return [plain(part) for part in value]
    return value.item() if isinstance(value, np.generic) else value
