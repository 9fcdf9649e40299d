"""Markdown as the reference is written in: lists of words, tables, and the fields of a JSON Schema."""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any

import kitools.cases
from kitools.words import say


def listed(words: Iterable[str]) -> str:
    """Return words as a list in a sentence."""
    *most, last = words
    return f"{', '.join(most)} and {last}"


def table(header: Sequence[str], rows: Sequence[Sequence[str]]) -> Iterator[str]:
    """Yield the lines of a Markdown table, or a word where it has no rows."""
    if not rows:
        yield from ("Nothing.", "")
        return
    yield f"| {' | '.join(header)} |"
    yield f"|{'---|' * len(header)}"
    for row in rows:
        cells = (cell.replace("|", r"\|").replace("\n", " ") for cell in row)
        yield f"| {' | '.join(cells)} |"
    yield ""


def sections(parts: Mapping[str, Any], room: object) -> Iterator[str]:
    """Yield a section for each kind of part, then one for each list of values."""
    for name, part in parts.items():
        if "enum" not in part:
            yield from section(name, part, room)
    yield from ("## Lists of values", "")
    for name, part in parts.items():
        if "enum" in part:
            yield from _values(name, part, room)


def section(name: str, part: Mapping[str, Any], room: object) -> Iterator[str]:
    """Yield a section with the fields of one part."""
    yield from (f"## {name}", "", _description(name, part, room), "")
    required = part.get("required", ())
    rows = [
        (f"`{field}`", _kind(about), _default(about, field in required))
        for field, about in part.get("properties", {}).items()
    ]
    yield from table(("Field", "Kind", "If left out"), rows)


def _values(name: str, part: Mapping[str, Any], room: object) -> Iterator[str]:
    """Yield a section with the allowed values of one list, and what they are called."""
    yield from (f"### {name}", "", _description(name, part, room), "")
    members = list(getattr(room, name))
    yield from table(("Value", "Danish", "English"), [(f"`{one}`", say("da", one), say("en", one)) for one in members])


def _description(name: str, part: Mapping[str, Any], room: object) -> str:
    """Return what the code says a part is."""
    found: str = part.get("description") or getattr(room, name).__doc__ or ""
    return re.sub(r"\s+", " ", found).strip()


def _kind(about: Mapping[str, Any]) -> str:
    """Return the kind of a field in words, with a link to the section that tells of it."""
    if "$ref" in about:
        name = about["$ref"].rsplit("/", 1)[-1]
        return f"[{name}]({'' if name in kitools.cases.__all__ else 'plan.md'}#{name.lower()})"
    if "anyOf" in about:
        return " or ".join(_kind(option) for option in about["anyOf"] if option.get("type") != "null")
    if about.get("type") == "array":
        return f"list of {_kind(about['items'])}"
    if about.get("format") == "date":
        return "day"
    if about.get("type") == "string" and "pattern" in about:
        return "id" if "a-z0-9" in about["pattern"] else f"text like `{about['pattern']}`"
    kind = {"string": "text", "integer": "whole number", "number": "number", "boolean": "true or false"}
    return f"{kind.get(about.get('type', ''), 'any')}{_limits(about)}"


def _limits(about: Mapping[str, Any]) -> str:
    """Return the limits of a field."""
    if "minimum" in about and "maximum" in about:
        return f", {about['minimum']:g} to {about['maximum']:g}"
    if "minimum" in about:
        return f", at least {about['minimum']:g}"
    return f", at most {about['maxLength']} characters" if "maxLength" in about else ""


def _default(about: Mapping[str, Any], required: bool) -> str:
    """Return what a field is when it is left out."""
    if required:
        return "*must be there*"
    value = about.get("default")
    if value in (None, "", [], {}):
        return "empty"
    if isinstance(value, bool):
        return "true" if value else "false"
    return f"`{value}`" if isinstance(value, str | int | float) else "as its own fields say"
