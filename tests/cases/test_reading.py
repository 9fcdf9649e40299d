"""A case file is read whole or refused with every fault named by path and value, and never with a traceback."""

import random
from copy import deepcopy
from pathlib import Path

import pytest
import yaml
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from kitools.cases import case, case_from, case_schema, cases, check_case
from kitools.ground import KitError
from kitools.plan import FaultyInput
from kitools.words import tr

HOWTO = Path(__file__).resolve().parents[2] / "docs" / "howto" / "write-a-case.md"
MINIMAL = HOWTO.read_text(encoding="utf-8").split("```yaml")[1].split("```")[0].partition("\n")[2]
CONSENT_LIKE_CPR = "Ring til 211062" + "-5629"


def a_case(**changes: object) -> dict:
    return {**yaml.safe_load(MINIMAL), **changes}


def faults(data: dict | str) -> dict[str, str]:
    text = data if isinstance(data, str) else yaml.safe_dump(data, allow_unicode=True)
    with pytest.raises(FaultyInput) as refused:
        case_from(text, "min-sag.yaml")
    assert refused.value.file == "min-sag.yaml"
    for fault in refused.value.faults:
        for language in ("da", "en"):
            assert tr(language, fault.code, **fault.facts)
    return {fault.path: fault.code for fault in refused.value.faults}


def test_the_minimal_case_of_the_how_to_can_be_read():
    read = case_from(MINIMAL, "min-sag.yaml")
    assert (read.id, len(read.roles), read.minutes.short) == ("ida", 2, 20)


def test_texts_that_yaml_likes_to_turn_into_something_else_stay_text():
    text = MINIMAL.replace("da: Eget rækkehus.", "da: no").replace("en: Her own terraced house.", "en: 12:30")
    read = case_from(text, "min-sag.yaml")
    assert (read.housing.da, read.housing.en) == ("no", "12:30")


@pytest.mark.parametrize(
    ("text", "code", "line"),
    [
        ("id: ida\n  title: [", "fault.not_yaml", 2),
        ("id: ida\nid: ib\n", "fault.duplicate_key", 2),
        ("id: ida\ncitizen:\n  number: KI-0001\n  number: KI-0002\n", "fault.duplicate_key", 4),
        ("id: &a ida\ntitle: *a\n", "fault.yaml_alias", 2),
        ("? [a]\n: b\n", "fault.key_not_text", 1),
        ("a: " + "[" * 60 + "]" * 60, "fault.too_deep", 1),
        ("id: !!python/object:os.system x\n", "fault.not_yaml", 1),
        ("id: \x00\n", "fault.not_yaml", 1),
        ("id: a\n---\nid: b\n", "fault.not_yaml", 2),
        ("\tid: a\n", "fault.not_yaml", 1),
    ],
)
def test_odd_yaml_is_refused_with_its_line(text, code, line):
    with pytest.raises(FaultyInput) as refused:
        case_from(text, "min-sag.yaml")
    (fault,) = refused.value.faults
    assert (fault.code, fault.facts["line"]) == (code, line)
    assert fault.facts["column"] >= 1
    assert str(line) in tr("da", fault.code, **fault.facts)


@pytest.mark.parametrize("text", ["", "bare tekst", "- en\n- liste\n", "null", "42"])
def test_a_file_that_holds_no_mapping_is_no_case(text):
    assert faults(text) == {"": "fault.not_a_case"}


def test_a_huge_file_is_refused_before_it_is_built():
    assert faults("id: " + "a" * 1_000_001) == {"": "fault.too_large"}


@pytest.mark.parametrize("nesting", [500, 100_000])
def test_a_file_nested_without_end_is_refused(nesting):
    assert set(faults("[" * nesting).values()) <= {"fault.too_deep", "fault.not_yaml"}


def test_a_file_that_is_not_there_or_no_text_is_named(tmp_path):
    assert [fault.code for fault in check_case(tmp_path / "ingen.yaml")] == ["fault.no_such_file"]
    latin = tmp_path / "latin.yaml"
    latin.write_bytes("id: æblé".encode("latin-1"))
    assert [fault.code for fault in check_case(latin)] == ["fault.not_readable"]
    assert [fault.code for fault in check_case(tmp_path)] == ["fault.is_a_folder"]


def test_every_fault_is_told_at_once_with_its_path():
    data = a_case(age=12, sex="kvinde", citizen={"number": "17", "chosen_name": "Ida"}, farve="blå")
    found = faults(data)
    assert {"age", "sex", "citizen.number", "farve"} <= set(found)
    assert found["sex"] == "fault.not_one_of"
    assert found["farve"] == "fault.unknown_field"


def test_a_language_that_is_missing_or_empty_is_named():
    data = a_case(title={"da": "Ida"}, teaser={"da": "Ida", "en": "  "})
    assert faults(data) == {"title.en": "fault.missing", "teaser.en": "fault.missing"}


def test_a_note_without_a_topic_is_named():
    data = a_case()
    del data["roles"][0]["notes"][1]["topic"]
    assert faults(data) == {"roles[0].notes[1].topic": "fault.missing"}


def test_a_text_that_looks_like_a_cpr_number_is_refused_and_not_repeated():
    data = a_case(portrait={"da": CONSENT_LIKE_CPR, "en": "Ida"})
    with pytest.raises(FaultyInput) as refused:
        case_from(yaml.safe_dump(data), "min-sag.yaml")
    (fault,) = refused.value.faults
    assert (fault.path, fault.code) == ("portrait.da", "fault.cpr")
    assert "5629" not in str(fault)


def test_a_plan_text_that_looks_like_a_cpr_number_is_refused():
    data = a_case(strong={"wish": {"da": CONSENT_LIKE_CPR, "en": "Peace"}})
    assert faults(data) == {"strong.wish": "fault.cpr"}


def _with(path: str, value: object) -> dict:
    data = a_case()
    *steps, last = [int(step) if step.isdigit() else step for step in path.split(".")]
    place = data
    for step in steps:
        place = place[step]
    place[last] = value
    return data


EVENT = {
    "id": "e",
    "kind": "relapse",
    "sector": "citizen",
    "first_week": 9,
    "last_week": 2,
    "chance": 0.1,
    "text": {"da": "Noget", "en": "Something"},
}
MATTER = {"id": "m", "kind": "overlap", "text": {"da": "Noget", "en": "Something"}}


@pytest.mark.parametrize(
    ("path", "value", "where", "code"),
    [
        ("events", [EVENT], "events[0]", "case.weeks_reversed"),
        ("roles.1.id", "laege", "roles", "case.same_id_twice"),
        ("roles.0.notes.1.id", "laege-vinter", "roles.notes/answers", "case.same_id_twice"),
        ("roles.0.notes.0.matter", "hvad", "roles[0].notes[0].matter", "case.unknown_matter"),
        ("matters", [MATTER], "matters[0]", "case.lonely_matter"),
        ("roles.0.answers.0.reveals", "ingen", "roles[0].answers[0].reveals", "case.unknown_role"),
        ("roles.0.answers.0.topic", "housing", "roles[0].answers[0].without_basis", "fault.missing"),
        ("roles.0.notes.0.long_only", True, "roles[0]", "case.short_too_thin"),
        ("voice.0.long_only", True, "voice", "case.short_too_thin"),
        (
            "voice.0.ways.0.effect.network",
            [{"relative": "ib", "wish": "take_part"}],
            "voice[0].ways[0].effect.network",
            "case.unknown_relative",
        ),
        ("strong.owner", "ingen", "strong.owner", "case.unknown_participant"),
        ("strong.coordinator", {"stand_in": "ib"}, "strong.coordinator.stand_in", "case.unknown_participant"),
        ("strong.meeting", {"present": ["ib"]}, "strong.meeting.present", "case.unknown_participant"),
        ("weak.interventions.0.responsible", ["ib"], "weak.interventions[0].responsible", "case.unknown_participant"),
        ("weak.interventions.0.goal", "ro", "weak.interventions[0].goal", "case.unknown_goal"),
        ("weak.goals", [{"id": "ro", "challenges": ["uro"]}], "weak.goals[0].challenges", "case.unknown_challenge"),
        ("weak.interventions.0.due", "snart", "weak.interventions[0].due", "fault.not_a_date"),
        ("weak.interventions.0.text", "Samtaler", "weak.interventions[0].text", "case.one_language"),
        ("weak.meeting", {"agreements": ["Vi ringes ved"]}, "weak.meeting.agreements[0]", "case.one_language"),
        ("weak.interventions.0.text", {"da": "Samtaler"}, "weak.interventions[0].text.en", "fault.missing"),
        ("weak.farve", "blå", "weak.farve", "fault.unknown_field"),
        ("roles.0.sector", "hospital", "roles[0].sector", "fault.not_one_of"),
        ("voice.0.ways", [], "voice[0].ways", "case.too_few"),
        ("resources", [], "resources", "case.too_few"),
        ("resources", "x", "resources", "fault.wrong_kind"),
        (
            "reflections",
            [{"id": "r", "barrier": "B21", "question": {"da": "a", "en": "b"}}],
            "reflections[0].barrier",
            "",
        ),
    ],
)
def test_each_kind_of_fault_is_found_where_it_stands(path, value, where, code):
    found = faults(_with(path, value))
    assert where in found
    assert code in ("", found[where])


def test_a_case_that_is_not_there_is_answered_with_those_that_are():
    with pytest.raises(KitError) as error:
        case("case-x")
    assert error.value.code == "case.unknown"
    assert cases()[0].id in str(error.value.facts["known"])
    assert "case-x" in tr("da", error.value.code, **error.value.facts)


def test_what_a_case_does_not_hold_is_named():
    read = case_from(MINIMAL, "min-sag.yaml")
    for code, ask in (
        ("case.unknown_role", lambda: read.notes_for("tandlaege")),
        ("case.unknown_way", lambda: read.way("oensket", "hvisket")),
    ):
        with pytest.raises(KitError) as error:
            ask()
        assert error.value.code == code
        assert tr("en", code, **error.value.facts)


def test_the_schema_knows_every_field_and_lets_plans_be_written_as_cases_write_them():
    schema = case_schema()
    assert {"id", "title", "roles", "voice", "strong"} <= set(schema["properties"])
    wish = schema["$defs"]["Plan"]["properties"]["wish"]
    assert {"$ref": "#/$defs/Bilingual"} in wish["anyOf"]
    referred = {part["$ref"].removeprefix("#/$defs/") for part in _references(schema)}
    assert referred <= set(schema["$defs"])


def _references(part: object) -> list[dict]:
    if isinstance(part, dict):
        return ([part] if "$ref" in part else []) + [found for value in part.values() for found in _references(value)]
    return [found for value in part for found in _references(value)] if isinstance(part, list) else []


DAMAGE = st.sampled_from(
    [
        None,
        True,
        -1,
        10**15,
        0.5,
        "",
        "x",
        [],
        {},
        [[]],
        {"da": 1},
        {"da": "kun dansk"},
        {"id": []},
        [{"id": {}}],
        ["x"],
        "0",
    ]
)
SHIPPED = [entry.path.read_text(encoding="utf-8") for entry in cases()]
WHOLE = yaml.safe_load(SHIPPED[0])


def _places(data: object, path: tuple = ()) -> list[tuple]:
    steps = data.items() if isinstance(data, dict) else enumerate(data) if isinstance(data, list) else ()
    return [place for key, value in steps for place in ((*path, key), *_places(value, (*path, key)))]


PLACES = _places(WHOLE)


def _read(text: str) -> None:
    try:
        case_from(text, "skadet.yaml")
    except FaultyInput as refused:
        assert refused.faults
        for fault in refused.faults:
            assert tr("da", fault.code, **fault.facts)


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(place=st.sampled_from(PLACES), value=DAMAGE)
def test_a_value_exchanged_anywhere_never_raises_anything_but_faulty_input(place, value):
    data = deepcopy(WHOLE)
    *steps, last = place
    at = data
    for step in steps:
        at = at[step]
    at[last] = value
    _read(yaml.safe_dump(data, allow_unicode=True))


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(seed=st.integers(0, 2**32), text=st.sampled_from(SHIPPED))
def test_random_damage_to_the_text_never_raises_anything_but_faulty_input(seed, text):
    luck = random.Random(seed)
    for _ in range(luck.randint(1, 4)):
        at = luck.randrange(len(text))
        junk = luck.choice(
            ["", ":", "\n", "\t", "'", '"', "{", "[", "&a ", "*a", "!!binary ", "- ", "\x07", "?", "%", "🙂"]
        )
        text = text[:at] + junk + text[at + luck.randint(0, 30) :]
    _read(text)


@settings(max_examples=200, deadline=None)
@given(st.text(alphabet=st.characters(codec="utf-8"), max_size=300))
def test_any_text_at_all_never_raises_anything_but_faulty_input(text):
    _read(text)


def test_a_role_with_more_notes_than_one_can_hold_in_mind_is_named():
    data = a_case()
    note = data["roles"][0]["notes"][0]
    data["roles"][0]["notes"] = [{**deepcopy(note), "id": f"note-{number}"} for number in range(6)]
    assert faults(data) == {"roles[0].notes": "case.too_many"}
