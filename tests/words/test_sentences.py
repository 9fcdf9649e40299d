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


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("field", ["futures", "weeks", "seed"])
def test_a_size_out_of_bounds_is_named_in_the_language_of_the_reader(language, field):
    said = tr(language, "simulation.bad_size", field=field, value=-1, least=0, most=9)
    assert said.startswith(
        {
            "da": {"futures": "Antallet af forløb", "weeks": "Antallet af uger", "seed": "Startværdien"},
            "en": {"futures": "The number of courses", "weeks": "The number of weeks", "seed": "The seed"},
        }[language][field]
    )
    assert tr(language, "simulation.other_luck", field=field, a=1, b=2)


def test_the_story_says_what_happened_in_one_way_wherever_it_is_told():
    facts = {"who": "Mette", "kind": "crisis", "days": 1}
    assert tr("da", "story.held", None, **facts) == "Mette tager sig af krisen efter 1 dag."
    assert tr("en", "story.held_as_agreed", None, **facts) == "Mette takes up the crisis after 1 day, as the plan says."
    assert tr("da", "story.nobody_yet", kind="move") == "Ugen slutter, uden at nogen har taget sig af flytningen."


def test_a_story_that_lacks_a_fact_of_a_sentence_it_refers_to_is_an_error():
    with pytest.raises(MissingWords):
        tr("da", "story.nobody_yet")
