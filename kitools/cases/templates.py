"""Plans as a case holds them: text in both languages, days counted from the start, known people named by id."""

from collections.abc import Mapping
from datetime import date
from typing import Any

from kitools.plan import Plan, parse

Template = Mapping[str, Any]
"""A plan in a case: a `Plan` whose texts may be `{da: …, en: …}` and whose days may be whole numbers."""

LANGUAGES = ("da", "en")


def plan_from(template: Template, facts: Template, language: str, start: date, file: str) -> Plan:
    """Return the plan that `template` describes, in `language`, for a case that starts on `start`.

    `facts` are what the case knows anyway: its plain fields stand in every plan, and an item in the template that
    only names the `id` of a known one is completed from it. Raise `FaultyInput` naming `file`.
    """
    data = {**facts["fields"], **completed(template, facts["items"])}
    return parse(Plan, in_language(data, language), file, start=start)


def in_language(data: Any, language: str) -> Any:
    """Return `data` with every `{da: …, en: …}` replaced by its text in `language`.

    >>> in_language({"wish": {"da": "Ro", "en": "Peace"}, "goals": []}, "en")
    {'wish': 'Peace', 'goals': []}
    """
    if is_bilingual(data):
        return data.get(language)
    if isinstance(data, Mapping):
        return {key: in_language(value, language) for key, value in data.items()}
    if isinstance(data, list | tuple):
        return [in_language(value, language) for value in data]
    return data


def is_bilingual(data: Any) -> bool:
    """Whether `data` is a text by language, complete or not."""
    return isinstance(data, Mapping) and bool(data) and set(data) <= set(LANGUAGES)


def completed(template: Template, known: Mapping[str, Mapping[str, Template]]) -> dict[str, Any]:
    """Return `template` with the items of its lists completed from the `known` ones of the same id."""
    lists = {field for field, items in template.items() if field in known and isinstance(items, list)}
    return {
        field: [_complete(item, known[field]) for item in items] if field in lists else items
        for field, items in template.items()
    }


def _complete(item: Any, known: Mapping[str, Template]) -> Any:
    """Return `item` over the known one with its id, if there is one."""
    name = item.get("id") if isinstance(item, Mapping) else None
    return {**known.get(name, {}), **item} if isinstance(name, str) else item
