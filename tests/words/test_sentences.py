"""Every .ftl file is sound, and Danish and English say the same things."""

from collections import Counter
from pathlib import Path

import pytest
from fluent.syntax import ast, parse
from fluent.syntax.visitor import Visitor

import kitools.words

FOLDER = Path(kitools.words.__file__).parent
FILES = sorted(FOLDER.glob("*/*.ftl"))


class Facts(Visitor):
    """Collects the names of the facts that an entry asks for."""

    def __init__(self):
        super().__init__()
        self.names = set()

    def visit_VariableReference(self, node):  # noqa: N802 - the visitor's own naming
        self.names.add(node.id.name)


def entries(language):
    return [
        entry for path in sorted((FOLDER / language).glob("*.ftl")) for entry in parse(path.read_text("utf-8")).body
    ]


def messages(language):
    return {entry.id.name: entry for entry in entries(language) if isinstance(entry, ast.Message)}


def facts(entry):
    visitor = Facts()
    visitor.visit(entry)
    return visitor.names


@pytest.mark.parametrize("path", FILES, ids=lambda path: f"{path.parent.name}/{path.name}")
def test_a_file_holds_nothing_that_fluent_cannot_read(path):
    broken = [entry.content for entry in parse(path.read_text("utf-8")).body if isinstance(entry, ast.Junk)]
    assert broken == []


@pytest.mark.parametrize("language", ["da", "en"])
def test_no_code_has_two_sentences(language):
    counts = Counter(entry.id.name for entry in entries(language) if isinstance(entry, ast.Message))
    assert [name for name, count in counts.items() if count > 1] == []


def test_both_languages_have_the_same_files():
    assert {path.name for path in FOLDER.glob("da/*.ftl")} == {path.name for path in FOLDER.glob("en/*.ftl")}


def test_both_languages_say_the_same_codes_with_the_same_attributes():
    danish, english = messages("da"), messages("en")
    assert sorted(danish.keys() ^ english.keys()) == []
    shape = {name: [a.id.name for a in entry.attributes] for name, entry in danish.items()}
    assert shape == {name: [a.id.name for a in english[name].attributes] for name in danish}


def test_both_languages_ask_for_the_same_facts():
    danish, english = messages("da"), messages("en")
    different = {
        name: (facts(danish[name]), facts(english[name]))
        for name in danish.keys() & english.keys()
        if facts(danish[name]) != facts(english[name])
    }
    assert different == {}
