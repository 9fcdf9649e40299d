"""The numbers of the model that the page can ask about: those one may choose, and those behind what is shown."""

from collections.abc import Iterable, Mapping
from functools import cache

from kitools.cases.course import CourseState
from kitools.simulation import Evidence, Steps, evidence

EFFECT = "effect"
OWN = ("days_nobody", "days_coordinator", "agreement_kept", "handover_lost", "lost_days")
"""The assumptions that decide the ball most; with the effects of a plan they can be chosen freely."""

BALL = (
    "initiative",
    "consent",
    "ball",
    "information",
    "hours",
    "upkeep",
    "staff",
    "other_sector",
    "promises",
)
"""Where the numbers act that decide who has the ball."""

STATES = ("course", "contact", "relation", EFFECT)
"""Where the numbers act that decide how the course itself goes."""

HOURS = ("hours", "upkeep")
"""Where the numbers act that decide what the plan costs of staff's time."""

WEIGHS: Mapping[str, tuple[str, ...]] = {
    "severity": ("severity_crisis", "severity_worse"),
    "substance": ("substance_dropout", "substance_worse"),
    "low_motivation": ("motivation_dropout",),
    "unstable_housing": ("housing_worse", "housing_crisis"),
    "weak_network": ("network_dropout",),
    "prior_admissions": ("admissions_crisis",),
    "newly_discharged": ("discharged_crisis",),
    "relation": ("relation_dropout",),
    "contact": ("contact_dropout", "contact_worse", "contact_better"),
    "plan": ("effect_plan_worse", "effect_plan_dropout"),
    "crisis_agreement": ("effect_crisis_agreement",),
    "discharge_agreement": ("effect_discharge_agreement",),
    "unheld_ball": ("effect_unheld_ball",),
}
"""The numbers behind each factor of a week (`kitools.simulation.ORDER`); a test holds it to the model."""

_STARTS = {CourseState.OUT_OF_CONTACT: "move_out_"}


@cache
def offered() -> tuple[Evidence, ...]:
    """Return the rows of the numbers one may choose: those that decide the ball first, then the effects."""
    rows = {row.id: row for row in evidence()}
    return (*(rows[name] for name in OWN), *(row for row in evidence() if row.acts_in == EFFECT))


def within(values: Mapping[str, float]) -> dict[str, float]:
    """Return those of `values` that can be chosen and differ from the default, each brought within its bounds."""
    rows = {row.id: row for row in offered()}
    brought = {name: min(max(value, rows[name].low), rows[name].high) for name, value in values.items() if name in rows}
    return {name: value for name, value in brought.items() if value != rows[name].value}


def behind(places: Iterable[str]) -> tuple[str, ...]:
    """Return the ids of the numbers that act in `places`, place by place, in the order of the evidence file."""
    return tuple(row.id for place in places for row in evidence() if row.acts_in == place)


def behind_week(steps: Steps) -> tuple[str, ...]:
    """Return the ids of the numbers behind one week: those of its state, and those of the factors that moved it."""
    start = _STARTS.get(steps.state, f"move_{steps.state}_")
    moves = (row.id for row in evidence() if row.id.startswith(start))
    return (*moves, *(name for step in steps.steps if step.moved for name in WEIGHS[step.factor]))
