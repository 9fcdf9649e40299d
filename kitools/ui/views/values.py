"""How the value of a plan's field is said in one line."""

from collections.abc import Mapping
from typing import Any

from markupsafe import Markup

from kitools.plan import Plan
from kitools.ui.models.practice.forms import Field, Kind, Section
from kitools.ui.views.parts import joined, tag
from kitools.words import say_date, say_list, say_number, tr

_LONGEST = 90


def code_words(language: str, code: Any) -> str:
    """Return what an enum value is called: `Sector.HOUSING` is `sector.housing` in `words/`."""
    kind = "".join(f"-{letter.lower()}" if letter.isupper() else letter for letter in type(code).__name__)
    return tr(language, f"{kind.lstrip('-')}.{code.value}")


def label(language: str, section: Section, field: Field) -> str:
    """Return the label of a field."""
    return tr(language, f"form.{section.name}-{field.name}")


def shortened(text: str) -> str:
    """Return the first line of `text`, cut at a length that fits a list."""
    line = text.strip().splitlines()[0] if text.strip() else ""
    return line if len(line) <= _LONGEST else line[: _LONGEST - 1].rstrip() + "…"


def said(language: str, field: Field, value: Any, plan: Plan, people: Mapping[str, str]) -> str:  # noqa: PLR0911
    """Return `value` as a reader would say it; an empty text where nothing has been said."""
    match field.kind:
        case _ if value in (None, "", ()):
            return ""
        case Kind.CHOICE:
            return code_words(language, value)
        case Kind.MANY:
            return say_list(language, [code_words(language, code) for code in value])
        case Kind.PERSON:
            return people.get(value, value)
        case Kind.ONE_PERSON | Kind.PEOPLE:
            return say_list(language, [people.get(name, name) for name in value])
        case Kind.GOAL:
            return shortened(next((goal.text for goal in plan.goals if goal.id == value), value))
        case Kind.CHALLENGES:
            texts = {challenge.id: challenge.text for challenge in plan.challenges}
            return say_list(language, [shortened(texts.get(name, name)) for name in value])
        case Kind.DAY:
            return say_date(language, value)
        case Kind.YES:
            return tr(language, "common.yes" if value else "common.no")
        case Kind.NUMBER | Kind.WHOLE:
            return say_number(language, value)
        case Kind.LINES:
            return say_list(language, list(value))
        case _:
            return str(value)


def row_summary(language: str, section: Section, row: Any, plan: Plan, people: Mapping[str, str]) -> Markup:
    """Return a row of a list in two lines: what it is, and what else has been said of it."""
    first, *others = section.fields
    title = said(language, first, getattr(row, first.name), plan, people) or tr(language, "practice.not-written")
    facts = [
        tag("span", joined((_lead(label(language, section, field)), tag("strong", text))))
        for field in others[: section.brief]
        if (text := said(language, field, getattr(row, field.name), plan, people))
    ]
    return tag("div", joined((tag("p", title, "kt-row-title"), tag("p", joined(facts, " · "), "kt-hint"))))


def _lead(words: str) -> str:
    """Return a label as it leads to its value: a question needs no colon.

    >>> _lead("Frist"), _lead("Hvilket mål?")
    ('Frist: ', 'Hvilket mål? ')
    """
    return f"{words} " if words.endswith("?") else f"{words}: "
