"""From JSON or YAML to values, with every fault named by file, path and value."""

import json
from collections.abc import Iterator
from dataclasses import dataclass, field
from difflib import get_close_matches
from pathlib import Path
from typing import TypeVar

from pydantic import BaseModel, ValidationError
from pydantic_core import ErrorDetails

from kitools.ground import CprLook, KitError, look_for_cpr, without_cpr

_CODES = {
    "missing": "fault.missing",
    "extra_forbidden": "fault.unknown_field",
    "enum": "fault.not_one_of",
    "literal_error": "fault.not_one_of",
    "string_type": "fault.not_text",
    "string_too_long": "fault.too_long",
    "string_pattern_mismatch": "fault.not_an_id",
    "cpr": "fault.cpr",
    "id_taken": "fault.id_taken",
    "day_without_start": "fault.day_without_start",
    "date_too_far": "fault.day_too_far",
}
_FAMILIES = (("date", "fault.not_a_date"), ("int", "fault.not_a_number"), ("float", "fault.not_a_number"))
_LIMITS = ("ge", "le", "gt", "lt")
_LONGEST_SHOWN = 60

M = TypeVar("M", bound=BaseModel)


@dataclass(frozen=True)
class Fault:
    """One thing wrong in a file: the `path` to it, a `code` for `words/`, and `facts`."""

    path: str
    code: str
    facts: dict[str, object] = field(default_factory=dict)


class FaultyInput(KitError):
    """A file that cannot be used; `faults` has all that is wrong with it, not just the first."""

    def __init__(self, file: str, faults: tuple[Fault, ...]) -> None:
        super().__init__("input.faulty", file=file, count=len(faults))
        self.file = file
        self.faults = faults


def parse(model: type[M], data: object, file: str, **context: object) -> M:
    """Return `data` as a `model`; raise `FaultyInput` naming every fault by its path in `file`."""
    try:
        return model.model_validate(data, context=context)
    except ValidationError as error:
        raise FaultyInput(file, tuple(_faults(error, model))) from error


def parse_json(text: str, file: str) -> object:
    """Return what the JSON `text` holds; raise `FaultyInput` with line and column where it is not JSON."""
    try:
        return json.loads(text)
    except json.JSONDecodeError as error:
        facts: dict[str, object] = {"line": error.lineno, "column": error.colno}
        raise FaultyInput(file, (Fault("", "fault.not_json", facts),)) from error
    except (RecursionError, ValueError) as error:  # too deep, or a number of thousands of digits
        raise FaultyInput(file, (Fault("", "fault.not_json", {"line": 1, "column": 1}),)) from error


def unreadable(path: Path, error: Exception) -> FaultyInput:
    """Return the error that says why the text of the file at `path` could not be had."""
    match error:
        case FileNotFoundError():
            fault = Fault("", "fault.no_such_file", {"value": path.name})
        case IsADirectoryError():
            fault = Fault("", "fault.is_a_folder", {"value": path.name})
        case _:
            fault = Fault("", "fault.not_readable", {"value": path.name})
    return FaultyInput(str(path), (fault,))


def _faults(error: ValidationError, model: type[BaseModel]) -> Iterator[Fault]:
    """Translate pydantic's errors into faults."""
    for detail in error.errors(include_url=False):
        yield Fault(_path(detail["loc"]), _code(detail), _facts(detail, model))


def _path(place: tuple[int | str, ...]) -> str:
    """Write a place as people do: `interventions[0].due`; a CPR number among the names is left out.

    >>> _path(("interventions", 0, "due"))
    'interventions[0].due'
    """
    return without_cpr("".join(f"[{step}]" if isinstance(step, int) else f".{step}" for step in place).lstrip("."))


def _code(detail: ErrorDetails) -> str:
    """Return the fault code for a pydantic error type."""
    kind = detail["type"]
    if kind in _CODES:
        return _CODES[kind]
    if any(limit in detail.get("ctx", {}) for limit in _LIMITS):
        return "fault.out_of_range"
    return next((code for start, code in _FAMILIES if kind.startswith(start)), "fault.wrong_kind")


def _facts(detail: ErrorDetails, model: type[BaseModel]) -> dict[str, object]:
    """Return what a sentence about the fault needs; a CPR number is never repeated."""
    context = detail.get("ctx", {})
    facts: dict[str, object] = {"value": _value(detail)}
    if "expected" in context:
        facts["allowed"] = str(context["expected"]).replace("'", "").replace(" or ", ", ")
    for limit in _LIMITS:
        if limit in context:
            facts["limit"] = f"{context[limit]:g}" if isinstance(context[limit], float) else str(context[limit])
    if "max_length" in context:
        facts["limit"] = str(context["max_length"])
    nearest = _nearest(detail, model)
    facts |= {"nearest": nearest, "near": nearest != ""}
    return facts


def _value(detail: ErrorDetails) -> str:
    """Return the value that is wrong; of a list with an id used twice, only that id."""
    return str(detail["ctx"]["name"]) if detail["type"] == "id_taken" else shown(detail["input"])


def _nearest(detail: ErrorDetails, model: type[BaseModel]) -> str:
    """Return the known field or value that a misspelt one most likely meant, or an empty text."""
    if detail["type"] == "extra_forbidden":
        unknown = str(detail["loc"][-1])
        elsewhere = [name for name in _all_fields(model) if name != unknown]  # the same name is known in another part
        return "".join(get_close_matches(unknown, elsewhere, n=1))
    allowed = str(detail.get("ctx", {}).get("expected", "")).replace("'", "").replace(" or ", ", ").split(", ")
    return "".join(get_close_matches(str(detail["input"]), allowed, n=1)) if allowed != [""] else ""


def _all_fields(model: type[BaseModel]) -> list[str]:
    """Return the names of all fields in the JSON Schema of `model`."""
    schema = model.model_json_schema()
    parts = (schema, *schema.get("$defs", {}).values())
    return [name for part in parts for name in part.get("properties", {})]


def shown(value: object) -> str:
    """Return `value` short enough for a sentence, or only dots if it holds a CPR number.

    >>> shown({"due": "i morgen"})
    '{"due": "i morgen"}'
    """
    text = json.dumps(value, ensure_ascii=False, default=str)
    if look_for_cpr(text) is CprLook.REFUSE:
        return "…"
    return text if len(text) <= _LONGEST_SHOWN else text[:_LONGEST_SHOWN] + " …"
