"""A plan as a JSON document: written, read, carried over from older formats, and described by a schema."""

import json
from collections.abc import Callable
from typing import Any

from kitools.plan.plan import FORMAT, Plan
from kitools.plan.reading import Fault, FaultyInput, parse, parse_json, shown

MIGRATIONS: dict[int, Callable[[dict[str, Any]], dict[str, Any]]] = {}
"""For each old format number, the function that carries its data over to the next one."""


def write_plan(plan: Plan) -> str:
    """Return `plan` as JSON text; what is empty is left out.

    >>> read_plan(write_plan(Plan(wish="Ro"))).wish
    'Ro'
    """
    data = {"format": FORMAT, **plan.model_dump(mode="json", exclude_defaults=True)}
    return json.dumps(data, ensure_ascii=False, indent=2) + "\n"


def read_plan(text: str, file: str = "plan") -> Plan:
    """Return the plan in the JSON `text`; raise `FaultyInput` that names `file`, path and value of each fault."""
    data = parse_json(text, file)
    return parse(Plan, carried_over(data, file), file)


def carried_over(data: object, file: str) -> object:
    """Return `data` in today's format; raise `FaultyInput` if its format number is from a later kitools."""
    if not isinstance(data, dict):
        return data
    number = data.get("format", FORMAT)
    if isinstance(number, bool) or not isinstance(number, int) or not 1 <= number <= FORMAT:
        raise FaultyInput(file, (Fault("format", "fault.format", {"value": shown(number), "limit": FORMAT}),))
    for old in range(number, FORMAT):
        data = MIGRATIONS[old](data)
    return {**data, "format": FORMAT}


def plan_schema() -> dict[str, Any]:
    """Return the JSON Schema of a plan."""
    return {"$schema": "https://json-schema.org/draft/2020-12/schema", **Plan.model_json_schema()}
