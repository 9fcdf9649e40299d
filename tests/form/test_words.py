"""Every code has its words, and both languages say the same things."""

import ast
import re
from pathlib import Path

import pytest
from fluent.syntax import ast as ftl
from fluent.syntax import parse
from fluent.syntax.visitor import Visitor

from kitools.plan import PROMPTS, RULES, STRENGTHS
from kitools.words import LANGUAGES, has

ROOT = Path(__file__).resolve().parents[2]
WORDS = ROOT / "kitools" / "words"
CODE = re.compile(r"[a-z_]+(\.[a-z_0-9]+)+")
SPOKEN = {"KitError": 0, "Finding": 0, "Fault": 1, "Symptom": 0, "Said": 0, "said": 0, "say": 1, "tr": 1}


class Needs(Visitor):
    """Collects the variables and messages that a pattern refers to."""

    def __init__(self) -> None:
        self.names: set[str] = set()

    def visit_VariableReference(self, node):  # noqa: N802 - the library's name
        self.names.add(f"${node.id.name}")


def messages(lang: str) -> dict[str, dict[str, set[str]]]:
    """Return, for each message, its attributes (and its own value under an empty name) with what each needs."""
    found: dict[str, dict[str, set[str]]] = {}
    for path in sorted((WORDS / lang).glob("*.ftl")):
        for entry in parse(path.read_text(encoding="utf-8")).body:
            assert not isinstance(entry, ftl.Junk), f"{path.name}: {entry.content[:80]!r}"
            if isinstance(entry, ftl.Message):
                assert entry.id.name not in found, f"{entry.id.name} is said twice in {lang}"
                patterns = {"": entry.value, **{one.id.name: one.value for one in entry.attributes}}
                found[entry.id.name] = {name: needs(value) for name, value in patterns.items()}
    return found


def needs(pattern: ftl.Pattern | None) -> set[str]:
    collector = Needs()
    if pattern is not None:
        collector.visit(pattern)
    return collector.names


def codes_in_source() -> set[tuple[str, str]]:
    """Return every code that the source says outright, with the file that says it."""
    found = set()
    for path in sorted((ROOT / "kitools").rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call):
                name = getattr(node.func, "id", getattr(node.func, "attr", ""))
                place = SPOKEN.get(name)
                if place is not None and len(node.args) > place:
                    said = node.args[place]
                    if isinstance(said, ast.Constant) and isinstance(said.value, str) and CODE.fullmatch(said.value):
                        found.add((said.value, str(path.relative_to(ROOT))))
    return found


@pytest.mark.parametrize("lang", LANGUAGES)
def test_every_code_in_the_source_has_words(lang):
    silent = sorted(f"{code} ({path})" for code, path in codes_in_source() if not has(lang, code))
    assert silent == []


@pytest.mark.parametrize("lang", LANGUAGES)
def test_every_rule_says_what_why_and_how_to_mend_it(lang):
    silent = [rule.code for rule in RULES if not all(has(lang, rule.code, part) for part in (None, "why", "mend"))]
    assert silent == []


@pytest.mark.parametrize("lang", LANGUAGES)
def test_every_strength_and_prompt_has_words(lang):
    codes = (*STRENGTHS, *(prompt.code for prompt in PROMPTS))
    assert [code for code in codes if not has(lang, code)] == []


def test_both_languages_have_the_same_messages_and_attributes():
    danish, english = messages("da"), messages("en")
    assert {code: set(parts) for code, parts in danish.items()} == {code: set(parts) for code, parts in english.items()}


def test_both_languages_need_the_same_facts():
    danish, english = messages("da"), messages("en")
    differing = {code: (parts, english[code]) for code, parts in danish.items() if english.get(code) != parts}
    assert differing == {}
