"""Values as Python code: what was chosen on a page, as a programmer would write it."""

from dataclasses import fields
from datetime import date
from enum import Enum
from typing import Any

from kitools.ground import without_cpr
from kitools.uptake.choices import Choices, Exclusion, Phase
from kitools.uptake.intake import Mapping


def literal(value: Any) -> str:
    """Return `value` as Python code; text is quoted, so that nothing in it can run.

    >>> literal(("Linden", date(2022, 5, 1), None))
    '("Linden", date(2022, 5, 1), None)'
    """
    match value:
        case Enum():
            code = f"{_ENUMS.get(type(value).__name__, type(value).__name__)}.{value.name}"
        case str():
            code = _quoted(value)
        case date():
            code = f"date({value.year}, {value.month}, {value.day})"
        case tuple():
            code = f"({', '.join(map(literal, value))}{',' if len(value) == 1 else ''})"
        case Phase():
            code = f"Phase({literal(value.start)}, {literal(value.label)})"
        case Exclusion():
            code = f"Exclusion({literal(value.unit)}, {literal(value.day)}, {literal(value.reason)})"
        case _:
            code = repr(value)
    return code


def choices_code(choices: Choices) -> str:
    """Return the choices as code, each that is not the usual one on a line of its own."""
    usual = Choices()
    given = [(one.name, getattr(choices, one.name)) for one in fields(Choices)]
    lines = [f"    {name}={literal(value)}," for name, value in given if value != getattr(usual, name)]
    return "\n".join(("Choices(", *lines, ")")) if lines else "Choices()"


def mapping_code(mapping: Mapping) -> str:
    """Return a mapping as code, a heading a line."""
    pairs = [f"        ({literal(field)}, {literal(heading)})," for field, heading in mapping.headings]
    return "\n".join(("Mapping(", f"    {literal(mapping.shape)},", "    (", *pairs, "    ),",
                      f"    stage={literal(mapping.stage)},", ")"))  # fmt: skip


_ENUMS = {"UptakeField": "Field"}


def _quoted(text: str) -> str:
    """Return text in double quotes where it needs no escaping that Python would do otherwise; no person's number."""
    plain = repr(without_cpr(text))
    return f'"{plain[1:-1]}"' if plain.startswith("'") and '"' not in plain and "\\" not in plain else plain
