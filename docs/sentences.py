"""Sentences as the reference shows them: from the Fluent files, with ⟨name⟩ where a fact goes."""

import re
from functools import cache
from pathlib import Path
from typing import Any

from fluent.syntax import ast, parse

import kitools.words
from kitools.words import has

_FILES = Path(kitools.words.__file__).resolve().parent


def both(code: str) -> tuple[str, str]:
    """Return the sentence for `code` in Danish and in English."""
    return pattern("da", code), pattern("en", code)


def twice(code: str, attribute: str | None = None) -> str:
    """Return a sentence in Danish, and in English on the next line."""
    danish, english = pattern("da", code, attribute), pattern("en", code, attribute)
    return f"{danish}<br>*{english}*" if danish else ""


def pattern(language: str, code: str, attribute: str | None = None) -> str:
    """Return a sentence with ⟨name⟩ where a fact goes; of several forms, the last."""
    message = _messages(language).get(code.replace(".", "-"))
    if message is None or not has(language, code, attribute):
        return ""
    value = message.value if attribute is None else {a.id.name: a.value for a in message.attributes}[attribute]
    return re.sub(r"\s+", " ", _told(value)).strip()


def every_sentence(language: str) -> list[re.Pattern[str]]:
    """Return, for every sentence and attribute of `language` that has words of its own, a pattern that matches it."""
    messages = _messages(language).values()
    values = [part.value for message in messages for part in (message, *message.attributes) if part.value]
    told = (re.sub(r"\s+", " ", _told(value)).strip() for value in values)
    worded = (text for text in told if re.search(r"\w{2}", re.sub("⟨[^⟩]*⟩", "", text)))
    return [re.compile(re.sub("⟨[^⟩]*⟩", ".+", re.escape(text))) for text in worded]


def _told(pattern: Any) -> str:
    """Return a Fluent pattern as text."""
    said = ""
    for element in pattern.elements:
        if isinstance(element, ast.TextElement):
            said += element.value
        elif isinstance(element.expression, ast.SelectExpression):
            said += _told(next(v for v in element.expression.variants if v.default).value)
        else:
            said += f"⟨{_name(element.expression)}⟩"
    return said


def _name(expression: Any) -> str:
    """Return the name of the fact that an expression shows."""
    if isinstance(expression, ast.FunctionReference):
        return _name(expression.arguments.positional[0])
    return str(expression.id.name).removeprefix("of_") if hasattr(expression, "id") else str(expression.value)


@cache
def _messages(language: str) -> dict[str, ast.Message]:
    """Return every message of a language by its id."""
    texts = (path.read_text(encoding="utf-8") for path in sorted((_FILES / language).glob("*.ftl")))
    return {entry.id.name: entry for text in texts for entry in parse(text).body if isinstance(entry, ast.Message)}
