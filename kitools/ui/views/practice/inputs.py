"""One plan field as an input, whatever it takes."""

from typing import Any

import ipywidgets as widgets

from kitools.plan import Plan
from kitools.ui.models.practice import editing
from kitools.ui.models.practice.forms import Field, Kind, Section
from kitools.ui.models.practice.holder import PlanHolder
from kitools.ui.views import fields
from kitools.ui.views.parts import with_classes
from kitools.ui.views.values import code_words, label, shortened
from kitools.words import has, say_list, tr

_ROWS = {Kind.LINE: 1, Kind.TEXT: 3, Kind.LINES: 4}


def field_input(  # noqa: PLR0911 - one for each kind of field
    model: PlanHolder, section: Section, index: int | None, field: Field
) -> widgets.Widget:
    """Return the input for `field` of `section` (in row `index` of a list), bound to the model."""
    words = label(model.language, section, field)
    code = f"form.{section.name}-{field.name}"
    hint = tr(model.language, code, "hint") if has(model.language, code, "hint") else ""
    value = _value(model, section, index, field)

    def put(new: Any) -> bool:
        return model.put(section, index, field.name, new)

    match field.kind:
        case Kind.LINE | Kind.TEXT | Kind.LINES:
            text = "\n".join(value) if field.kind is Kind.LINES else value
            keep = model.put_lines if field.kind is Kind.LINES else model.put_text
            typed = fields.TextField(
                model.language,
                words,
                text,
                lambda typed: keep(section, index, field.name, typed),
                model.vouch,
                hint=hint,
                rows=_ROWS[field.kind],
            )
            place = model.place(section, index, field.name)
            return with_classes(typed, f"kt-typed-{place}") if place else typed
        case Kind.NUMBER | Kind.WHOLE:
            return fields.NumberField(model.language, words, value, put, hint=hint, whole=field.kind is Kind.WHOLE)
        case Kind.DAY:
            return fields.day_field(model.language, words, value, put, hint)
        case Kind.YES:
            return fields.yes_field(words, value, put, hint)
        case Kind.MANY | Kind.PEOPLE | Kind.CHALLENGES:
            return fields.many_field(words, _options(model, field), value, put, hint)
        case Kind.ONE_PERSON:
            return fields.choice_field(words, _one_person(model, value), value, put, hint)
        case _:
            none = [] if _is_required(section, field) else [(tr(model.language, "ui.not-chosen"), None)]
            return fields.choice_field(words, [*none, *_options(model, field)], value, put, hint)


def _value(model: PlanHolder, section: Section, index: int | None, field: Field) -> Any:
    """Return the field's value as it stands; a part that is not there yet has none."""
    place = editing.value_at(model.plan, section.path)
    if index is not None:
        place = place[index]
    return None if place is None else getattr(place, field.name)


def _options(model: PlanHolder, field: Field) -> list[tuple[str, Any]]:
    """Return what can be chosen, as words and value."""
    plan: Plan = model.plan
    match field.kind:
        case Kind.PERSON | Kind.PEOPLE:
            return [(words, name) for name, words in model.people().items()]
        case Kind.GOAL:
            return _texts(model, plan.goals)
        case Kind.CHALLENGES:
            return _texts(model, plan.challenges)
        case _:
            return [(code_words(model.language, code), code) for code in field.codes or ()]


def _texts(model: PlanHolder, rows: tuple[Any, ...]) -> list[tuple[str, Any]]:
    """Return goals or challenges by their text; equal texts are told apart by a number."""
    unwritten = tr(model.language, "practice.not-written")
    return [(f"{number}. {shortened(row.text) or unwritten}", row.id) for number, row in enumerate(rows, start=1)]


def _one_person(model: PlanHolder, value: tuple[str, ...]) -> list[tuple[str, Any]]:
    """Return one responsible to choose, and the several that stand there now, if they do."""
    people = model.people()
    options: list[tuple[str, Any]] = [(tr(model.language, "practice.nobody-yet"), ())]
    options += [(words, (name,)) for name, words in people.items()]
    if len(value) > 1:
        options.append((say_list(model.language, [people.get(name, name) for name in value]), value))
    return options


def _is_required(section: Section, field: Field) -> bool:
    """Whether the value cannot be without this field, so that "not chosen" is no choice."""
    kind = section.item.model_fields[field.name] if section.item else None
    return field.name in ("form", "citizen_acceptance") if kind is None else _has_no_none(kind)


def _has_no_none(info: Any) -> bool:
    """Whether a pydantic field does not allow none."""
    return info.is_required() or info.default is not None
