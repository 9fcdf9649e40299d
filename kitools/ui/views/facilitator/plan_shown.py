"""A group's plan to read: what has been written, card by card, and nothing to write in."""

from collections.abc import Mapping
from typing import Any

from markupsafe import Markup

from kitools.cases import Case
from kitools.plan import Plan
from kitools.ui.models.practice.editing import people, value_at
from kitools.ui.models.practice.forms import SECTIONS, Kind, Section
from kitools.ui.views.parts import joined, listed, say, tag
from kitools.ui.views.values import label, row_summary, said


def plan_shown(plan: Plan, case: Case, language: str, *, core: bool = False) -> Markup:
    """Return what stands in `plan`, the core first; only the core where that is asked for."""
    named = people(plan, case, language)
    ordered = sorted((one for one in SECTIONS if one.core or not core), key=lambda one: not one.core)
    parts = [_section(one, plan, language, named) for one in ordered]
    shown = [part for part in parts if part]
    empty = tag("p", say(language, "trainer.plan_is_empty"), "kt-empty")
    return tag("div", joined(tag("section", part) for part in shown), "kt-plan-shown") if shown else empty


def _section(section: Section, plan: Plan, language: str, named: Mapping[str, str]) -> Markup:
    """Return one card of the plan, an empty text where nothing stands in it."""
    value = value_at(plan, section.path)
    title = tag("h4", say(language, f"section.{section.name}"))
    if value is None:
        return Markup("")
    if section.item is not None:
        rows = [row_summary(language, section, row, plan, named) for row in value]
        return joined((title, listed(rows, "kt-plain-list"))) if rows else Markup("")
    told = list(_fields(section, value, plan, language, named))
    return joined((title, listed(told, "kt-plain-list"))) if told else Markup("")


def _fields(section: Section, value: Any, plan: Plan, language: str, named: Mapping[str, str]) -> list[Markup]:
    """Return the fields of a card that have something in them."""
    told = [field for field in section.fields if field.kind is not Kind.YES or getattr(value, field.name)]
    found = ((field, said(language, field, getattr(value, field.name), plan, named)) for field in told)
    return [joined((_lead(label(language, section, field)), tag("strong", text))) for field, text in found if text]


def _lead(words: str) -> str:
    """Return a label as it leads to its value: a question needs no colon."""
    return f"{words} " if words.endswith("?") else f"{words}: "
