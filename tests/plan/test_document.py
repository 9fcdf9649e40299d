import json

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from kitools.ground import CprLook, KitError, look_for_cpr
from kitools.plan import (
    FORMAT,
    FaultyInput,
    Goal,
    Plan,
    document,
    parse,
    parse_json,
    plan_schema,
    read_plan,
    write_plan,
)
from kitools.plan.base import with_ids_apart
from kitools.words import LANGUAGES, tr
from tests.plan.builders import TODAY, a_good_plan, a_participant, an_intervention, plans

# Put together here, so that the shape of a CPR number stands nowhere in the repository.
CPR = "-".join(("211062", "5629"))
HOURS = "interventions[0].hours_per_week"


def faults_of(text: str) -> tuple[tuple[str, str], ...]:
    """Return path and code of each fault in a plan file."""
    with pytest.raises(FaultyInput) as caught:
        read_plan(text, "plan.json")
    assert caught.value.file == "plan.json"
    for fault in caught.value.faults:
        for language in LANGUAGES:
            assert tr(language, fault.code, **fault.facts)
        assert look_for_cpr(repr(fault)) is not CprLook.REFUSE
    return tuple((fault.path, fault.code) for fault in caught.value.faults)


@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(plans())
def test_a_plan_that_is_written_and_read_is_the_same(plan):
    assert read_plan(write_plan(plan)) == plan


def test_the_good_plan_is_written_readably_with_its_format_and_without_what_is_empty():
    data = json.loads(write_plan(a_good_plan()))
    assert data["format"] == FORMAT
    assert "objections" not in data
    assert "soester" in write_plan(a_good_plan())
    assert json.loads(write_plan(Plan())) == {"format": FORMAT}


def test_an_older_plan_is_carried_over_one_format_at_a_time(monkeypatch):
    monkeypatch.setattr(document, "FORMAT", 3)
    steps = {
        1: lambda data: {**data, "wishes": data.pop("dream")},
        2: lambda data: {"wish": data["wishes"].capitalize()},
    }
    monkeypatch.setattr(document, "MIGRATIONS", steps)
    plan = read_plan('{"format": 1, "dream": "ro om aftenen"}')
    assert (plan.wish, plan.format) == ("Ro om aftenen", 3)


@pytest.mark.parametrize("number", [0, FORMAT + 1, -1, "1", True, None, 1.0, CPR])
def test_a_format_that_is_not_known_is_refused(number):
    assert faults_of(json.dumps({"format": number})) == (("format", "fault.format"),)


@pytest.mark.parametrize(
    ("data", "path", "code"),
    [
        ({"wsh": "Ro"}, "wsh", "fault.unknown_field"),
        ({"wish": 7}, "wish", "fault.not_text"),
        ({"wish": "x" * 4001}, "wish", "fault.too_long"),
        ({"wish": f"Bo, {CPR}"}, "wish", "fault.cpr"),
        ({"initiator": "psykiatri"}, "initiator", "fault.not_one_of"),
        ({"owner": "Bo Hansen"}, "owner", "fault.not_an_id"),
        ({"owner": CPR}, "owner", "fault.cpr"),
        ({"goals": [{"text": "Ro"}]}, "goals[0].id", "fault.missing"),
        ({"goals": [{"id": "a"}, {"id": "a"}]}, "goals", "fault.id_taken"),
        ({"citizen": {"children": [{"id": "a", "age": 3}] * 2}}, "citizen.children", "fault.id_taken"),
        ({"interventions": [{"id": "a", "due": "i morgen"}]}, "interventions[0].due", "fault.not_a_date"),
        ({"interventions": [{"id": "a", "due": "1700000000"}]}, "interventions[0].due", "fault.not_a_date"),
        ({"interventions": [{"id": "a", "due": "2026-02-30"}]}, "interventions[0].due", "fault.not_a_date"),
        ({"interventions": [{"id": "a", "due": 12.5}]}, "interventions[0].due", "fault.not_a_date"),
        ({"interventions": [{"id": "a", "due": True}]}, "interventions[0].due", "fault.not_a_date"),
        ({"interventions": [{"id": "a", "due": 30}]}, "interventions[0].due", "fault.day_without_start"),
        ({"interventions": [{"id": "a", "due": "9999-12-31"}]}, "interventions[0].due", "fault.day_too_far"),
        ({"meeting": {"held_on": "0026-05-04"}}, "meeting.held_on", "fault.day_too_far"),
        ({"interventions": [{"id": "a", "hours_per_week": 41}]}, HOURS, "fault.out_of_range"),
        ({"interventions": [{"id": "a", "hours_per_week": "to"}]}, HOURS, "fault.not_a_number"),
        ({"citizen": {"age": "ung"}}, "citizen.age", "fault.not_a_number"),
        ({"goals": {"id": "a"}}, "goals", "fault.wrong_kind"),
        ({"other_plans_asked": "måske"}, "other_plans_asked", "fault.wrong_kind"),
        ([], "", "fault.wrong_kind"),
        ({CPR: 1}, "", "fault.unknown_field"),
    ],
)  # fmt: skip
def test_a_fault_names_its_path_and_says_what_to_do_and_never_a_cpr_number(data, path, code):
    assert faults_of(json.dumps(data)) == ((path, code),)


def test_all_faults_of_a_file_are_told_at_once():
    assert len(faults_of('{"wsh": 1, "owner": "Bo H", "goals": [{}]}')) == 3


def test_a_misspelt_field_or_value_is_told_what_it_most_likely_means():
    with pytest.raises(FaultyInput) as caught:
        read_plan('{"coordinater": {}, "initiator": "psychiatri"}')
    assert {str(fault.facts["nearest"]) for fault in caught.value.faults} == {"coordinator", "psychiatry"}
    assert all("Mente du" in tr("da", fault.code, **fault.facts) for fault in caught.value.faults)


@pytest.mark.parametrize("text", ["", "{", "[1,", "{'wish': 1}", "[" * 100_000, "9" * 5000])
def test_what_is_not_json_is_told_with_line_and_column(text):
    with pytest.raises(FaultyInput) as caught:
        parse_json(text, "plan.json")
    (fault,) = caught.value.faults
    assert fault.code == "fault.not_json"
    assert {"line", "column"} <= set(fault.facts)


@given(
    st.recursive(
        st.none() | st.booleans() | st.integers() | st.text(max_size=8),
        lambda inner: (
            st.lists(inner, max_size=3) | st.dictionaries(st.sampled_from([*Plan.model_fields, "x"]), inner, max_size=3)
        ),
        max_leaves=8,
    )
)
def test_whatever_the_file_holds_there_is_a_plan_or_faults(data):
    try:
        assert isinstance(read_plan(json.dumps(data)), Plan)
    except FaultyInput as error:
        assert error.faults


def test_a_number_of_days_counts_from_the_start_it_is_given():
    plan = parse(Plan, {"begins_on": 0, "meeting": {"next_meeting": -3}}, "sag.yaml", start=TODAY)
    assert plan.begins_on == TODAY
    assert (TODAY - plan.meeting.next_meeting).days == 3
    with pytest.raises(FaultyInput):
        parse(Plan, {"begins_on": 10**12}, "sag.yaml", start=TODAY)


def test_the_schema_knows_every_field():
    assert set(plan_schema()["properties"]) == set(Plan.model_fields)


def test_a_new_or_changed_item_gives_a_new_plan_and_leaves_the_old_one():
    old = a_good_plan()
    before = write_plan(old)
    assert old.with_item("goals", Goal(id="nyt", text="Arbejde")).goals[-1].text == "Arbejde"
    assert old.with_item("interventions", an_intervention(text="Andet")).interventions[0].text == "Andet"
    assert old.without_item("goals", "ro").goals == ()
    assert old.with_changes(wish="Andet").wish == "Andet"
    assert write_plan(old) == before


@pytest.mark.parametrize(
    ("act", "code"),
    [
        (lambda plan: plan.without_item("goals", "nej"), "plan.no_such_item"),
        (lambda plan: plan.with_item("wish", Goal(id="a")), "plan.no_such_list"),
        (lambda plan: plan.without_item("model_config", "a"), "plan.no_such_list"),
    ],
)
def test_an_item_or_list_that_is_not_there_is_an_error(act, code):
    with pytest.raises(KitError) as caught:
        act(a_good_plan())
    assert caught.value.code == code
    assert all(tr(language, code, **caught.value.facts) for language in LANGUAGES)


def test_changes_are_checked():
    with pytest.raises(ValueError, match="id_taken"):
        a_good_plan().with_changes(participants=(a_participant("bo", "housing"),) * 2)
    with pytest.raises(ValueError, match="cpr"):
        a_good_plan().with_changes(wish=CPR)
    assert with_ids_apart(()) == ()
