"""The JSON Schema of a case file, so that an editor can help the author."""

from typing import Any

from kitools.cases.case import PLAN_KINDS, Case
from kitools.plan import plan_schema


def case_schema() -> dict[str, Any]:
    """Return the JSON Schema of a case; plans in it may hold texts by language, days as numbers, parts by id alone."""
    schema = Case.model_json_schema()
    plan = plan_schema()
    parts = {f"Plan{name}": _loosened(part) for name, part in plan["$defs"].items()}
    body = _loosened({key: value for key, value in plan.items() if key not in ("$defs", "$schema")})
    schema["$defs"] = {**schema["$defs"], **parts, "Plan": body}
    for name in PLAN_KINDS:
        schema["properties"][name] = {"$ref": "#/$defs/Plan"}
    return {"$schema": "https://json-schema.org/draft/2020-12/schema", **schema}


def _loosened(part: Any) -> Any:
    """Return a part of the plan's schema as it may be written in a case."""
    if isinstance(part, list):
        return [_loosened(one) for one in part]
    if not isinstance(part, dict):
        return part
    if part.get("type") == "string" and "maxLength" in part:
        return {**_about(part), "anyOf": [{"$ref": "#/$defs/Bilingual"}, {"type": "string"}]}
    if part.get("format") == "date":
        return {**_about(part), "anyOf": [{"type": "integer"}, {"type": "string", "format": "date"}]}
    if "$ref" in part:
        return {**part, "$ref": part["$ref"].replace("#/$defs/", "#/$defs/Plan")}
    return {key: _loosened(value) for key, value in part.items() if key not in ("required", "default")}


def _about(part: dict[str, Any]) -> dict[str, Any]:
    """Return what the schema says about a part, without its kind."""
    return {key: part[key] for key in ("title", "description") if key in part}
