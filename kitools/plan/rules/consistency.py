"""Rules on parts that do not fit together: names of nobody, and items with no text."""

from collections.abc import Callable, Iterator
from datetime import date

from kitools.ground import Severity
from kitools.plan.plan import Plan
from kitools.plan.rules.rule import OWN, Facts, Phase, Rule

Named = Iterator[tuple[str, str | None]]
"""The id of the part that names somebody (or an empty text), and the id of the participant it names."""


def _in_interventions(plan: Plan) -> Named:
    """Return those who answer for an intervention."""
    return ((one.id, name) for one in plan.interventions for name in one.responsible)


def _in_if_thens(plan: Plan) -> Named:
    """Return those who act in a hvis–så agreement."""
    return ((one.id, one.who) for one in plan.if_thens)


def _in_commitments(plan: Plan) -> Named:
    """Return those whose service owes something."""
    return ((owed.participant, owed.participant) for owed in plan.commitments)


NAMED: dict[str, Callable[[Plan], Named]] = {
    "owner": lambda plan: iter([("", plan.owner)]),
    "interventions": _in_interventions,
    "if_thens": _in_if_thens,
    "coordinator": lambda plan: iter([("", plan.coordinator.participant), ("", plan.coordinator.stand_in)]),
    "upkeep": lambda plan: iter([("", plan.upkeep.writer)]),
    "commitments": _in_commitments,
    "meeting.chair": lambda plan: iter([("", plan.meeting.chair)]),
    "meeting.minute_taker": lambda plan: iter([("", plan.meeting.minute_taker)]),
    "meeting.present": lambda plan: (("", name) for name in plan.meeting.present),
    "meeting.absent": lambda plan: (("", name) for name in plan.meeting.absent),
}
"""For each field that names participants, the names in it."""


def unknown_in(field: str) -> Callable[[Plan, date], Iterator[Facts]]:
    """Return the finder of names in `field` that no participant has; each name is told once."""

    def find(plan: Plan, _on: date) -> Iterator[Facts]:
        known = {who.id for who in plan.participants}
        told: set[str] = set()
        for item, name in NAMED[field](plan):
            if name is not None and name not in known | told:
                told.add(name)
                yield {"item": item, "name": name} if item else {"name": name}

    return find


def without_text_in(field: str) -> Callable[[Plan, date], Iterator[Facts]]:
    """Return the finder of items in the list `field` that say nothing."""

    def find(plan: Plan, _on: date) -> Iterator[Facts]:
        for item in getattr(plan, field):
            if not item.text.strip():
                yield {"item": item.id}

    return find


RULES = (
    *(Rule("participant.unknown", Severity.OUGHT, OWN, field, Phase.PLANNING, unknown_in(field)) for field in NAMED),
    *(
        Rule(f"{field}.no_text", Severity.OUGHT, OWN, field, Phase.MEETING, without_text_in(field))
        for field in ("challenges", "goals", "interventions")
    ),
)
