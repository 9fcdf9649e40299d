"""Figures that were drawn once and kept: what they are called, and the numbers that they carry."""

import base64
import json
from typing import Any

COMPARISON = "groups/compare"
"""The figure of all groups side by side."""

NARROW = "-narrow"
"""What follows the name of the form for a narrow column."""

_BEGIN, _END = "<!-- numbers ", " -->"


def ball_name(group: str, version: int) -> str:
    """Return under what name, without its language, the ball of a group's year is kept."""
    return f"{group}/{version}/ball"


def with_numbers(svg: str, numbers: dict[str, Any]) -> str:
    """Return `svg` with its numbers, which `numbers_of` finds again."""
    packed = base64.b64encode(json.dumps(numbers, ensure_ascii=False).encode()).decode()
    return f"{svg}{_BEGIN}{packed}{_END}"


def numbers_of(svg: str | None) -> dict[str, Any]:
    """Return the numbers that a kept figure carries as `header` and `rows`; empty where there are none."""
    _, begins, rest = (svg or "").partition(_BEGIN)
    return json.loads(base64.b64decode(rest.removesuffix(_END))) if begins else {}
