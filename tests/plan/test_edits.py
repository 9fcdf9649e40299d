"""A change names its place, what it replaces and what it puts there; and it can be taken back."""

from datetime import date

import pytest

from kitools.cases import case, cases
from kitools.ground import KitError
from kitools.plan import Edit, Goal, Plan, differences, edited, plain_at, takes_words

START = date(2026, 5, 4)
NAMES = [entry.id for entry in cases()]


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize("kind", ["half_made", "weak", "strong"])
def test_the_differences_lead_from_one_plan_to_the_other_and_back(name, kind):
    blank, made = case(name).blank("da", START), case(name).plan(kind, "da", START)
    steps = differences(blank, made)
    plan = blank
    for step in steps:
        assert plain_at(plan, step.path) == step.before
        plan = edited(plan, step)
    assert plan == made
    for step in reversed(steps):
        plan = edited(plan, step.turned)
    assert plan == blank


def test_equal_plans_do_not_differ():
    assert differences(Plan(wish="Ro"), Plan(wish="Ro")) == ()


def test_a_row_that_comes_back_stands_where_it_stood():
    plan = Plan(goals=(Goal(id="a"), Goal(id="b"), Goal(id="c")))
    gone = Edit(path="goals/b", before=plain_at(plan, "goals/b"), at=1)
    assert [one.id for one in edited(plan, gone).goals] == ["a", "c"]
    assert edited(edited(plan, gone), gone.turned) == plan


def test_a_field_of_a_row_and_a_part_that_is_not_there_yet_can_be_changed():
    plan = edited(Plan(goals=(Goal(id="a"),)), Edit(path="goals/a/text", before="", after="Sove"))
    assert plan.goals[0].text == "Sove"
    assert edited(Plan(), Edit(path="discharge.planned_on", after="2026-06-01")).discharge.planned_on == date(
        2026, 6, 1
    )


def test_the_old_plan_does_not_move():
    plan = Plan(wish="Ro")
    edited(plan, Edit(path="wish", before="Ro", after="Uro"))
    assert plan.wish == "Ro"


@pytest.mark.parametrize("path", ["hope", "coordinator.hope", "goals/none/text", "wish.more", "with_item"])
def test_a_path_that_leads_nowhere_is_named(path):
    for what in (lambda: plain_at(Plan(), path), lambda: edited(Plan(), Edit(path=path, after="x"))):
        with pytest.raises(KitError) as caught:
            what()
        assert (caught.value.code, caught.value.facts["path"]) == ("plan.no_such_place", path)


@pytest.mark.parametrize(
    ("path", "after"),
    [("wish", 5), ("wish", f"{211062}-5629"), ("coordinator.hours_per_week", 90), ("goals/a", {"id": "b", "hope": 1})],
)
def test_what_does_not_fit_is_refused(path, after):
    with pytest.raises(KitError) as caught:
        edited(Plan(), Edit(path=path, after=after))
    assert caught.value.code == "plan.does_not_fit"
    assert "5629" not in str(caught.value)


@pytest.mark.parametrize(
    ("path", "words"),
    [
        ("wish", True),
        ("meeting.agreements", True),
        ("goals/ro/text", True),
        ("discharge.planned_on", False),
        ("coordinator.competences", True),
        ("coordinator.participant", False),
        ("initiator", False),
        ("goals", False),
        ("goals/ro", False),
        ("goals/ro/challenges", False),
        ("signs", False),
        ("coordinator.hours_per_week", False),
    ],
)
def test_a_place_takes_words_or_a_choice(path, words):
    assert takes_words(Plan(), path) is words
