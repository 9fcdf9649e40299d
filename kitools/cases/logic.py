"""What must hold between the parts of a case, beyond the shape of each."""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date
from typing import Any

from kitools.cases.case import Case
from kitools.cases.roles import Answer, Note
from kitools.cases.templates import LANGUAGES, Template, is_bilingual
from kitools.plan import Fault, FaultyInput, Plan, plan_schema

PLAN_KINDS = ("half_made", "weak", "strong")
_ANY_MONDAY = date(2024, 9, 2)
_SAME_IN_BOTH = {"chosen_name", "name", "contact_details"}


def faults_in(case: Case) -> Iterator[Fault]:
    """Yield every logical fault in `case`."""
    yield from _twice(case)
    yield from _weeks(case)
    yield from _matters(case)
    yield from _roles(case)
    yield from _voice(case)
    for kind in PLAN_KINDS:
        yield from _plan(case, kind)


def _twice(case: Case) -> Iterator[Fault]:
    """Remark on ids that stand twice where they must tell things apart."""
    lists: dict[str, Sequence[Any]] = {
        "roles": case.roles,
        "network": case.network,
        "other_plans": case.other_plans,
        "matters": case.matters,
        "voice": case.voice,
        "events": case.events,
        "reflections": case.reflections,
        "roles.notes/answers": [piece for role in case.roles for piece in role.pieces],
        **{f"voice[{at}].ways": step.ways for at, step in enumerate(case.voice)},
    }
    for path, items in lists.items():
        for name, count in Counter(item.id for item in items).items():
            if count > 1:
                yield Fault(path, "case.same_id_twice", {"value": name})


def _weeks(case: Case) -> Iterator[Fault]:
    """Remark on windows of weeks that end before they begin."""
    for at, event in enumerate(case.events):
        if event.first_week > event.last_week:
            yield Fault(f"events[{at}]", "case.weeks_reversed", {"first": event.first_week, "last": event.last_week})


def _pieces(case: Case) -> Iterator[tuple[str, Note | Answer, str]]:
    """Yield each note and answer with its path and the id of its role."""
    for at, role in enumerate(case.roles):
        for n, note in enumerate(role.notes):
            yield f"roles[{at}].notes[{n}]", note, role.id
        for n, answer in enumerate(role.answers):
            yield f"roles[{at}].answers[{n}]", answer, role.id


def _matters(case: Case) -> Iterator[Fault]:
    """Remark on matters that nobody has, or only one role knows of."""
    known = {matter.id for matter in case.matters}
    heard: dict[str, set[str]] = {}
    for path, piece, role in _pieces(case):
        if piece.matter is not None:
            heard.setdefault(piece.matter, set()).add(role)
            if piece.matter not in known:
                yield _unknown(f"{path}.matter", "case.unknown_matter", piece.matter, known)
    for at, matter in enumerate(case.matters):
        if len(heard.get(matter.id, set())) < 2:
            yield Fault(f"matters[{at}]", "case.lonely_matter", {"value": matter.id})


def _roles(case: Case) -> Iterator[Fault]:
    """Remark on answers that lead to nobody or cannot be held back, and on roles that the short version empties."""
    known = {role.id for role in case.roles}
    for path, piece, _ in _pieces(case):
        if isinstance(piece, Answer):
            if piece.reveals is not None and piece.reveals not in known:
                yield _unknown(f"{path}.reveals", "case.unknown_role", piece.reveals, known)
            if piece.topic is not None and piece.without_basis is None:
                yield Fault(f"{path}.without_basis", "fault.missing", {"value": ""})
    for at, role in enumerate(case.roles):
        if sum(not note.long_only for note in role.notes) < 2 or all(answer.long_only for answer in role.answers):
            yield Fault(f"roles[{at}]", "case.short_too_thin", {"value": role.id})


def _voice(case: Case) -> Iterator[Fault]:
    """Remark on replies about relatives whom the case does not have, and on a talk that the short version empties."""
    known = {relative.id for relative in case.network}
    for at, step in enumerate(case.voice):
        for n, way in enumerate(step.ways):
            for answer in way.effect.network:
                if answer.relative not in known:
                    path = f"voice[{at}].ways[{n}].effect.network"
                    yield _unknown(path, "case.unknown_relative", answer.relative, known)
    if all(step.long_only for step in case.voice):
        yield Fault("voice", "case.short_too_thin", {"value": case.id})


def _plan(case: Case, kind: str) -> Iterator[Fault]:
    """Remark on a plan that cannot be read in a language, or names what is not in it."""
    yield from _languages(getattr(case, kind), kind)
    for language in LANGUAGES:
        try:
            plan = case.plan(kind, language, _ANY_MONDAY)  # type: ignore[arg-type]
        except FaultyInput as error:
            yield from (Fault(f"{kind}.{fault.path}", fault.code, fault.facts) for fault in error.faults)
            return
    yield from _references(plan, kind)


def _languages(template: Template, kind: str) -> Iterator[Fault]:
    """Remark on plan texts that are there in one language only."""
    free = set(_free_text())
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


def _free_text() -> Iterator[str]:
    """Yield the places in a plan that hold free text, read from its schema; names are the same in both languages."""
    schema = plan_schema()
    waiting = [("", schema)]
    while waiting:
        prefix, part = waiting.pop()
        for name, about in part.get("properties", {}).items():
            place = f"{prefix}.{name}".lstrip(".")
            inner = about.get("items", about)
            if "maxLength" in inner and name not in _SAME_IN_BOTH:
                yield place
            kinds = [option.get("$ref", "").removeprefix("#/$defs/") for option in (inner, *inner.get("anyOf", ()))]
            waiting += [(place, schema["$defs"][kind]) for kind in kinds if kind]


def _references(plan: Plan, kind: str) -> Iterator[Fault]:
    """Remark on ids that a part of the plan names and the plan does not have."""
    people = {who.id for who in plan.participants}
    for path, name in _named_people(plan):
        if name is not None and name not in people:
            yield _unknown(f"{kind}.{path}", "case.unknown_participant", name, people)
    challenges, goals = {one.id for one in plan.challenges}, {one.id for one in plan.goals}
    for at, goal in enumerate(plan.goals):
        for name in goal.challenges:
            if name not in challenges:
                yield _unknown(f"{kind}.goals[{at}].challenges", "case.unknown_challenge", name, challenges)
    for at, intervention in enumerate(plan.interventions):
        if intervention.goal is not None and intervention.goal not in goals:
            yield _unknown(f"{kind}.interventions[{at}].goal", "case.unknown_goal", intervention.goal, goals)


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


def _unknown(path: str, code: str, value: str, known: Iterable[str]) -> Fault:
    """Return the fault that `value` at `path` is none of `known`."""
    return Fault(path, code, {"value": value, "known": ", ".join(sorted(known))})
