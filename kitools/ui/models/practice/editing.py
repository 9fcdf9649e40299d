"""Pure changes to a plan, as a form makes them: one field, one new row, one row away."""

from collections.abc import Iterable
from enum import StrEnum
from typing import Any

from kitools.cases import Case
from kitools.plan import Discharge, Participant, Plan, Sector, Value
from kitools.ui.models.practice.forms import Section

_CITIZEN = "borger"


def value_at(plan: Plan, path: str) -> Any:
    """Return what lies at `path` (`meeting.next_meeting`) in `plan`; the plan itself for an empty path."""
    value: Any = plan
    for step in filter(None, path.split(".")):
        value = getattr(value, step)
    return value


def with_value(value: Any, path: str, new: Any) -> Any:
    """Return `value` with `new` at `path`; raise pydantic's `ValidationError` if it does not fit."""
    first, _, rest = path.partition(".")
    return value.with_changes(**{first: with_value(getattr(value, first), rest, new) if rest else new})


def with_field(plan: Plan, section: Section, index: int | None, name: str, new: Any) -> Plan:
    """Return `plan` with `new` in the field `name` of `section`, in row `index` where the section is a list."""
    if index is None:
        return _with_single(plan, section, name, new)
    rows = value_at(plan, section.path)
    changed = rows[index].with_changes(**{name: new})
    edited: Plan = with_value(plan, section.path, (*rows[:index], changed, *rows[index + 1 :]))
    return edited


def without_row(plan: Plan, section: Section, index: int) -> Plan:
    """Return `plan` without row `index` of the list `section`."""
    rows = value_at(plan, section.path)
    edited: Plan = with_value(plan, section.path, (*rows[:index], *rows[index + 1 :]))
    return edited


def with_new_row(plan: Plan, section: Section) -> Plan:
    """Return `plan` with one more row, last in the list `section`, as empty as its type allows."""
    rows = value_at(plan, section.path)
    edited: Plan = with_value(plan, section.path, (*rows, _new_row(plan, section, rows)))
    return edited


def can_add(plan: Plan, section: Section) -> bool:
    """Whether another row has anything to be about (a commitment needs a participant that has none yet)."""
    return section.name != "commitments" or bool(_without_commitment(plan))


def people(plan: Plan, case: Case, language: str) -> dict[str, str]:
    """Return who can be named in the plan: its participants, the citizen, and the case's roles; id → function."""
    named = {who.id: who.function for who in plan.participants}
    for role in case.roles:
        named.setdefault(role.id, role.function.in_language(language))
    named.setdefault(_CITIZEN, plan.citizen.chosen_name)
    return named


def with_named(plan: Plan, case: Case, language: str, names: Iterable[str]) -> Plan:
    """Return `plan` with everybody in `names` among its participants, so that nobody is named who is not in it."""
    known = people(plan, case, language)
    sectors = {role.id: role.sector for role in case.roles} | {_CITIZEN: Sector.CITIZEN}
    for name in names:
        if plan.participant(name) is None and name in sectors:
            newcomer = Participant(id=name, sector=sectors[name], function=known[name], invited=name != _CITIZEN)
            plan = plan.with_item("participants", newcomer)
    return plan


def _with_single(plan: Plan, section: Section, name: str, new: Any) -> Plan:
    """Change a field of a section that is one value; a value that is not there yet begins empty."""
    if section.path and value_at(plan, section.path) is None:
        plan = with_value(plan, section.path, Discharge())  # the only part that may be missing
    edited: Plan = with_value(plan, f"{section.path}.{name}".lstrip("."), new)
    return edited


def _new_row(plan: Plan, section: Section, rows: tuple[Any, ...]) -> Value:
    """Return an empty row of the section's type."""
    item = section.item
    assert item is not None
    given: dict[str, Any] = {}
    for name, info in item.model_fields.items():
        if not info.is_required():
            continue
        codes = next((field.codes for field in section.fields if field.name == name), None)
        given[name] = _unused(codes, name, rows) if codes else _starting(plan, section, name, rows)
    return item(**given)


def _unused(codes: type[StrEnum], name: str, rows: tuple[Any, ...]) -> StrEnum:
    """Return the first code that no row has yet, or the first of all."""
    taken = {getattr(row, name) for row in rows}
    return next((code for code in codes if code not in taken), next(iter(codes)))


def _starting(plan: Plan, section: Section, name: str, rows: tuple[Any, ...]) -> Any:
    """Return what a required field that is not a code begins with."""
    if name == "id":
        taken = {row.id for row in rows}
        return next(
            new for n in range(1, len(rows) + 2) if (new := f"{section.name.replace('_', '-')}-{n}") not in taken
        )
    if name == "participant":
        return _without_commitment(plan)[0]
    return 0 if name == "age" else ""


def _without_commitment(plan: Plan) -> list[str]:
    """Return the participants whose service has promised nothing yet."""
    taken = {row.participant for row in plan.commitments}
    return [who.id for who in plan.participants if who.id not in taken and who.sector is not Sector.CITIZEN]
