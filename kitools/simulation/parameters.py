"""The numbers of the model: one field for each row of `data/evidence/parameters.csv`."""

from collections.abc import Mapping
from dataclasses import dataclass, fields, replace
from functools import cache, cached_property

import numpy as np
from numpy.typing import NDArray

from kitools.ground import KitError
from kitools.simulation.distributions import lower_quartile
from kitools.simulation.evidence import evidence

Number = float | NDArray[np.float64]
"""One value, or an array of values with the sets of a batch along its only axis (for `expected`)."""


@dataclass(frozen=True, eq=False)
class Parameters:
    """Every number the model uses; what each means, its source and range stand in the evidence file."""

    move_stable_unstable: Number
    move_stable_crisis: Number
    move_stable_out: Number
    move_stable_recovering: Number
    move_unstable_stable: Number
    move_unstable_crisis: Number
    move_unstable_out: Number
    move_unstable_recovering: Number
    move_crisis_unstable: Number
    move_crisis_stable: Number
    move_crisis_out: Number
    move_crisis_recovering: Number
    move_out_unstable: Number
    move_out_crisis: Number
    move_out_stable: Number
    move_out_recovering: Number
    move_recovering_stable: Number
    move_recovering_unstable: Number
    move_recovering_crisis: Number
    move_recovering_out: Number
    severity_crisis: Number
    severity_worse: Number
    substance_dropout: Number
    substance_worse: Number
    motivation_dropout: Number
    housing_worse: Number
    housing_crisis: Number
    network_dropout: Number
    admissions_crisis: Number
    relation_dropout: Number
    contact_dropout: Number
    contact_worse: Number
    contact_better: Number
    discharged_crisis: Number
    missed_stable: Number
    missed_unstable: Number
    missed_crisis: Number
    missed_out: Number
    missed_recovering: Number
    motivation_missed: Number
    housing_missed: Number
    relation_missed: Number
    relation_gained: Number
    relation_lost: Number
    relation_lost_staff: Number
    competence_relation: Number
    effect_plan_worse: Number
    effect_plan_dropout: Number
    effect_crisis_agreement: Number
    effect_discharge_agreement: Number
    effect_involvement_missed: Number
    effect_unheld_ball: Number
    broken_promise_relation: Number
    ageing_weekly: Number
    update_weekly: Number
    update_anyway: Number
    network_meeting_writes: Number
    stale_weeks: Number
    update_hours: Number
    update_hours_per_item: Number
    hours_unsaid: Number
    hours_per_ball: Number
    hours_other_plan: Number
    conflict_weekly: Number
    chaos_unstable: Number
    staff_away_weekly: Number
    away_weeks: Number
    meeting_weekly_both: Number
    meeting_weekly_one: Number
    meeting_weekly_none: Number
    network_meeting_sooner: Number
    acceptance_pending: Number
    involvement_acceptance: Number
    motivation_acceptance: Number
    days_nobody: Number
    days_coordinator: Number
    agreement_kept: Number
    within_days_unsaid: Number
    handover_lost: Number
    lost_days: Number
    handover_ki_meeting: Number
    information_shared: Number
    information_network_meeting: Number
    information_coordinator: Number
    information_alone: Number
    weeks_unreferred: Number
    weeks_referred: Number
    weeks_integrated: Number
    visitation_ki_minutes: Number
    promise_weeks: Number
    due_weeks: Number

    @cached_property
    def sets(self) -> int:
        """Return how many parameter sets there are: 1 unless a field is an array."""
        return max(np.size(getattr(self, one.name)) for one in fields(self))

    def first(self) -> "Parameters":
        """Return the first parameter set alone."""
        if self._are_plain:
            return self
        return Parameters(**{one.name: float(np.ravel(getattr(self, one.name))[0]) for one in fields(self)})

    @cached_property
    def _are_plain(self) -> bool:
        """Whether every number is one plain value."""
        return all(isinstance(getattr(self, one.name), float) for one in fields(self))

    def parts(self, size: int) -> tuple["Parameters", ...]:
        """Return the sets in portions of at most `size`."""
        whole = {one.name: np.ravel(getattr(self, one.name)) for one in fields(self)}
        return tuple(
            Parameters(**{name: v[start : start + size] if len(v) > 1 else float(v[0]) for name, v in whole.items()})
            for start in range(0, self.sets, size)
        )

    def with_values(self, **values: Number) -> "Parameters":
        """Return these parameters with some `values` changed; raise `KitError("simulation.no_such_parameter")`."""
        known = {one.name for one in fields(self)}
        if unknown := sorted(set(values) - known):
            raise KitError("simulation.no_such_parameter", id=unknown[0])
        return replace(self, **values)


@cache
def cautious() -> Parameters:
    """Return the default: no clinical effect of the plan beyond what the evidence file allows."""
    return Parameters(**{row.id: row.value for row in evidence()})


@cache
def hopeful() -> Parameters:
    """Return the parameters with each clinical effect of the plan at its favourable quartile ("håb")."""
    effects = [row for row in evidence() if row.acts_in == "effect" and row.value > 0 and row.low < row.value]
    return cautious().with_values(**{row.id: lower_quartile(row) for row in effects})


def freely(values: Mapping[str, float]) -> Parameters:
    """Return the default with `values` of one's own choice, each within the bounds that the evidence file names.

    Raise `KitError("simulation.no_such_parameter")`, or `KitError("simulation.out_of_bounds")` with the bounds.
    """
    rows = {row.id: row for row in evidence()}
    for name, value in values.items():
        row = rows.get(name)
        if row is not None and not row.low <= value <= row.high:
            raise KitError("simulation.out_of_bounds", id=name, value=value, low=row.low, high=row.high)
    return cautious().with_values(**values)


@cache
def without_effects() -> Parameters:
    """Return the parameters with every clinical effect of the plan taken away."""
    nulls = {row.id: 0.0 if row.unit == "probability" else 1.0 for row in evidence() if row.acts_in == "effect"}
    return cautious().with_values(**nulls)
