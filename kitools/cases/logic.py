"""What must hold between the parts of a case, beyond the shape of each."""

from collections import Counter
from collections.abc import Iterator, Sequence
from typing import Any

from kitools.cases.case import PLAN_KINDS, Case
from kitools.cases.plan_logic import plan_faults, unknown
from kitools.cases.roles import Answer, Note
from kitools.plan import Fault, Value


def faults_in(case: Case) -> Iterator[Fault]:
    """Yield every logical fault in `case`."""
    yield from numbers_in(case, "")
    yield from _twice(case)
    yield from _weeks(case)
    yield from _matters(case)
    yield from _roles(case)
    yield from _voice(case)
    for kind in PLAN_KINDS:
        yield from plan_faults(case, kind)


def numbers_in(value: Value, path: str) -> Iterator[Fault]:
    """Remark on lists that hold fewer or more parts than the field allows, here and further in."""
    for name, field in type(value).model_fields.items():
        part = getattr(value, name)
        place = f"{path}.{name}".lstrip(".")
        if isinstance(part, Value):
            yield from numbers_in(part, place)
        if not isinstance(part, tuple):
            continue
        limits: dict[str, Any] = field.json_schema_extra if isinstance(field.json_schema_extra, dict) else {}
        if len(part) < limits.get("minItems", 0):
            yield Fault(place, "case.too_few", {"value": len(part), "limit": limits["minItems"]})
        if len(part) > limits.get("maxItems", len(part)):
            yield Fault(place, "case.too_many", {"value": len(part), "limit": limits["maxItems"]})
        for at, item in enumerate(part):
            if isinstance(item, Value):
                yield from numbers_in(item, f"{place}[{at}]")


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
                yield unknown(f"{path}.matter", "case.unknown_matter", piece.matter, known)
    for at, matter in enumerate(case.matters):
        if len(heard.get(matter.id, set())) < 2:
            yield Fault(f"matters[{at}]", "case.lonely_matter", {"value": matter.id})


def _roles(case: Case) -> Iterator[Fault]:
    """Remark on answers that lead to nobody or cannot be held back, and on roles that the short version empties."""
    known = {role.id for role in case.roles}
    for path, piece, _ in _pieces(case):
        if isinstance(piece, Answer):
            if piece.reveals is not None and piece.reveals not in known:
                yield unknown(f"{path}.reveals", "case.unknown_role", piece.reveals, known)
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
                    yield unknown(path, "case.unknown_relative", answer.relative, known)
    if all(step.long_only for step in case.voice):
        yield Fault("voice", "case.short_too_thin", {"value": case.id})
