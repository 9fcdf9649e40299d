"""One change to a plan as it is written down: the place, what stood there, and what stands there now."""

from collections.abc import Iterator
from typing import Annotated, Any, get_args, get_origin

from pydantic import BaseModel, Field, JsonValue, TypeAdapter, ValidationError

from kitools.ground import KitError
from kitools.plan.base import LONGEST_TEXT, Value
from kitools.plan.people import Discharge
from kitools.plan.plan import Plan, name_of

_PLAIN: TypeAdapter[Any] = TypeAdapter(Any)
_TEXT = f"max_length={LONGEST_TEXT}"


class Edit(Value):
    """What a change names: the `path`, the value `before` and `after`, and where a new row stands (`at`, from 0).

    A path is a field (`wish`, `coordinator.participant`), a row of a list by its name (`interventions/bolig`), or a
    field of such a row (`interventions/bolig/text`). Values are plain, as in JSON. A row that comes has no `before`,
    a row that goes has no `after`.
    """

    path: str = Field(pattern=r"^[a-z_.]{1,60}(/[a-z0-9_-]{1,60}){0,2}$")
    before: JsonValue = None
    after: JsonValue = None
    at: int | None = Field(default=None, ge=0)

    @property
    def turned(self) -> "Edit":
        """Return the change that takes this one back."""
        return self.with_changes(before=self.after, after=self.before)


def plain_at(plan: Plan, path: str) -> JsonValue:
    """Return the plain value at `path`; `None` for a row that is not there.

    Raise `KitError("plan.no_such_place")` for a path that leads nowhere.

    >>> plain_at(Plan(wish="Ro"), "wish"), plain_at(Plan(), "goals/ro")
    ('Ro', None)
    """
    field, *rest = path.split("/")
    value = _field(plan, field, path)
    if rest:
        value = next((row for row in value if name_of(row) == rest[0]), None)
    if len(rest) > 1:
        value = getattr(_known(value, rest[1], path), rest[1])
    return _plain(value)


def takes_words(plan: Plan, path: str) -> bool:
    """Whether the place at `path` takes free words, in one text or in lines; a row of a list takes none.

    A row that is not there is asked of what its list holds.

    >>> takes_words(Plan(), "wish"), takes_words(Plan(), "meeting.agenda"), takes_words(Plan(), "initiator")
    (True, True, False)
    """
    field, *rest = path.split("/")
    if len(rest) == 1:
        return False
    kind: Any = Plan
    info: Any = None
    for step in [*field.split("."), *rest[1:]]:
        info = kind.model_fields.get(step) if isinstance(kind, type) and issubclass(kind, BaseModel) else None
        if info is None:
            raise KitError("plan.no_such_place", path=path)
        kind = _held(info.annotation)
    return _TEXT in f"{info!r} {info.annotation}"  # what tells `Text` from an id: both are strings


def _held(annotation: Any) -> Any:
    """Return the type that a field holds: of a list its rows', of a part that may be missing the part's."""
    if get_origin(annotation) is tuple:
        return _held(get_args(annotation)[0])
    if get_origin(annotation) is Annotated:
        return get_args(annotation)[0]
    held = [one for one in get_args(annotation) if one is not type(None)]
    return _held(held[0]) if held else annotation


def edited(plan: Plan, edit: Edit) -> Plan:
    """Return `plan` with `edit` made, whatever stood there before.

    Raise `KitError("plan.no_such_place")` for a path that leads nowhere and `KitError("plan.does_not_fit")` for a
    value that the place cannot take.
    """
    field, *rest = edit.path.split("/")
    there = _field(plan, field, edit.path)
    try:
        changed: Plan = _put(plan, field, _new_value(there, rest, edit))
    except ValidationError as error:
        raise KitError("plan.does_not_fit", path=edit.path, reason=error.errors()[0]["msg"]) from error
    return changed


def differences(old: Plan, new: Plan) -> tuple[Edit, ...]:
    """Return the changes that turn `old` into `new`: a field at a time, a row at a time.

    >>> [one.path for one in differences(Plan(), Plan(wish="Ro"))]
    ['wish']
    """
    return tuple(edit for name in Plan.model_fields for edit in _apart(name, getattr(old, name), getattr(new, name)))


def _apart(name: str, old: Any, new: Any) -> Iterator[Edit]:
    """Yield the changes in one field of the plan."""
    if old == new:
        return
    if isinstance(new, tuple) and isinstance((*old, *new)[0], BaseModel):
        yield from _rows_apart(name, old, new)
    elif isinstance(new, BaseModel) and isinstance(old, BaseModel):
        for field in type(new).model_fields:
            yield from _apart(f"{name}.{field}", getattr(old, field), getattr(new, field))
    else:
        yield Edit(path=name, before=_plain(old), after=_plain(new))


def _rows_apart(name: str, old: tuple[Any, ...], new: tuple[Any, ...]) -> Iterator[Edit]:
    """Yield the rows that went, came or changed; a row that changed is written whole."""
    before = {name_of(row): row for row in old}
    after = {name_of(row): row for row in new}
    for gone in [row for row in before if row not in after]:
        yield Edit(path=f"{name}/{gone}", before=_plain(before[gone]), at=list(before).index(gone))
    for place, (row, value) in enumerate(after.items()):
        if value != before.get(row):
            yield Edit(path=f"{name}/{row}", before=_plain(before.get(row)), after=_plain(value), at=place)


def _new_value(rows: Any, rest: list[str], edit: Edit) -> Any:
    """Return what is to stand where `rows` (or a single value) stand now."""
    if not rest:
        return edit.after
    place = next((number for number, row in enumerate(rows) if name_of(row) == rest[0]), None)
    if len(rest) > 1:
        row = _known(None if place is None else rows[place], rest[1], edit.path)
        return _with_row(rows, place, row.with_changes(**{rest[1]: edit.after}), None)
    return _with_row(rows, place, edit.after, edit.at)


def _with_row(rows: tuple[Any, ...], place: int | None, row: Any, at: int | None) -> tuple[Any, ...]:
    """Return `rows` with `row` in its place, last or at `at` where it is new, and gone where it is `None`."""
    if place is not None:
        return (*rows[:place], *(() if row is None else (row,)), *rows[place + 1 :])
    if row is None:
        return rows
    at = len(rows) if at is None else at
    return (*rows[:at], row, *rows[at:])


def _put(value: Any, path: str, new: Any) -> Any:
    """Return `value` with `new` at a path of fields; a part that is not there yet begins empty."""
    first, _, rest = path.partition(".")
    if not rest:
        return value.with_changes(**{first: new})
    inner = getattr(value, first)
    return value.with_changes(**{first: _put(Discharge() if inner is None else inner, rest, new)})


def _field(plan: Plan, field: str, path: str) -> Any:
    """Return what stands at a path of fields; `None` inside a part that is not there."""
    value: Any = plan
    for step in field.split("."):
        kind = Discharge if value is None else type(value)
        if not issubclass(kind, BaseModel) or step not in kind.model_fields:
            raise KitError("plan.no_such_place", path=path)
        value = None if value is None else getattr(value, step)
    return value


def _known(row: Any, field: str, path: str) -> Any:
    """Return `row`; raise `KitError` where there is none, or none with that field."""
    if row is None or field not in type(row).model_fields:
        raise KitError("plan.no_such_place", path=path)
    return row


def _plain(value: Any) -> JsonValue:
    """Return `value` as JSON has it."""
    plain: JsonValue = _PLAIN.dump_python(value, mode="json")
    return plain
