"""What must hold in a plan of a case: it can be read in both languages, and names only what it holds."""

from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from functools import cache
from typing import Any

from kitools.cases.case import Case, PlanKind
from kitools.cases.templates import LANGUAGES, Template, is_bilingual
from kitools.plan import Fault, FaultyInput, Plan, plan_schema

_ANY_MONDAY = date(2024, 9, 2)
_SAME_IN_BOTH = {"chosen_name", "name", "contact_details"}


def plan_faults(case: Case, kind: PlanKind) -> Iterator[Fault]:
    """Remark on a plan that cannot be read in a language, or names what is not in it."""
    yield from _languages(getattr(case, kind), kind)
    for language in LANGUAGES:
        try:
            plan = case.plan(kind, language, _ANY_MONDAY)
        except FaultyInput as error:
            yield from (Fault(f"{kind}.{fault.path}", fault.code, fault.facts) for fault in error.faults)
            return
    yield from _references(plan, kind)


def _languages(template: Template, kind: str) -> Iterator[Fault]:
    """Remark on plan texts that are there in one language only."""
    free = _free_text()
    for place, path, value in _leaves(template, "", kind):
        if isinstance(value, Mapping):
            for language in LANGUAGES:
                if not str(value.get(language) or "").strip():
                    yield Fault(f"{path}.{language}", "fault.missing", {"value": ""})
        elif isinstance(value, str) and value and place in free:
            yield Fault(path, "case.one_language", {"value": value[:60]})


def _leaves(data: Any, place: str, path: str) -> Iterator[tuple[str, str, Any]]:
    """Yield place (the path without numbers), path and value of each leaf; a text by language is a leaf."""
    if isinstance(data, Mapping) and not is_bilingual(data):
        for key, value in data.items():
            yield from _leaves(value, f"{place}.{key}".lstrip("."), f"{path}.{key}")
    elif isinstance(data, list | tuple):
        for at, value in enumerate(data):
            yield from _leaves(value, place, f"{path}[{at}]")
    else:
        yield place, path, data


@cache
def _free_text() -> frozenset[str]:
    """Return the places in a plan that hold free text, read from its schema; names are the same in both languages."""
    schema = plan_schema()
    found, waiting = set(), [("", schema)]
    while waiting:
        prefix, part = waiting.pop()
        for name, about in part.get("properties", {}).items():
            place = f"{prefix}.{name}".lstrip(".")
            inner = about.get("items", about)
            if "maxLength" in inner and name not in _SAME_IN_BOTH:
                found.add(place)
            kinds = [option.get("$ref", "").removeprefix("#/$defs/") for option in (inner, *inner.get("anyOf", ()))]
            waiting += [(place, schema["$defs"][kind]) for kind in kinds if kind]
    return frozenset(found)


def _references(plan: Plan, kind: str) -> Iterator[Fault]:
    """Remark on ids that a part of the plan names and the plan does not have."""
    people = {who.id for who in plan.participants}
    for path, name in _named_people(plan):
        if name is not None and name not in people:
            yield unknown(f"{kind}.{path}", "case.unknown_participant", name, people)
    challenges, goals = {one.id for one in plan.challenges}, {one.id for one in plan.goals}
    for at, goal in enumerate(plan.goals):
        for name in goal.challenges:
            if name not in challenges:
                yield unknown(f"{kind}.goals[{at}].challenges", "case.unknown_challenge", name, challenges)
    for at, intervention in enumerate(plan.interventions):
        if intervention.goal is not None and intervention.goal not in goals:
            yield unknown(f"{kind}.interventions[{at}].goal", "case.unknown_goal", intervention.goal, goals)


def _named_people(plan: Plan) -> Iterator[tuple[str, str | None]]:
    """Yield each place in the plan that names a participant, and the name."""
    yield "owner", plan.owner
    yield "coordinator.participant", plan.coordinator.participant
    yield "coordinator.stand_in", plan.coordinator.stand_in
    yield "upkeep.writer", plan.upkeep.writer
    yield "meeting.chair", plan.meeting.chair
    yield "meeting.minute_taker", plan.meeting.minute_taker
    yield from (("meeting.present", name) for name in plan.meeting.present)
    yield from (("meeting.absent", name) for name in plan.meeting.absent)
    for at, intervention in enumerate(plan.interventions):
        yield from ((f"interventions[{at}].responsible", name) for name in intervention.responsible)
    yield from ((f"if_thens[{at}].who", rule.who) for at, rule in enumerate(plan.if_thens))
    yield from ((f"commitments[{at}].participant", one.participant) for at, one in enumerate(plan.commitments))


def unknown(path: str, code: str, value: str, known: Iterable[str]) -> Fault:
    """Return the fault that `value` at `path` is none of `known`."""
    return Fault(path, code, {"value": value, "known": ", ".join(sorted(known))})
