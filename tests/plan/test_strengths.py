import pytest
from hypothesis import HealthCheck, given, settings

from kitools.plan import (
    PROMPTS,
    STRENGTHS,
    Acceptance,
    Citizen,
    Commitment,
    InterventionAnswer,
    NetworkWish,
    Phase,
    Plan,
    Sector,
    Trigger,
    check,
    strengths,
)
from kitools.words import LANGUAGES, has, tr
from tests.plan.builders import TODAY, a_disclosure, a_good_plan, an_if_then, an_intervention, day, plans

GOOD = a_good_plan()


def codes(plan: Plan) -> tuple[str, ...]:
    return tuple(good.code for good in strengths(plan, TODAY))


def test_an_empty_plan_has_no_strengths_yet():
    assert codes(Plan()) == ()


def test_a_good_plan_has_them_all_in_their_order():
    assert codes(GOOD) == STRENGTHS


LOST = {
    "strength.wish": GOOD.with_changes(wish=" "),
    "strength.what_worked": GOOD.with_changes(what_worked=""),
    "strength.network": GOOD.with_changes(network=(GOOD.network[0].with_changes(wish=NetworkWish.NOT_ASKED),)),
    "strength.children": GOOD.with_changes(citizen=Citizen()),
    "strength.both_sides": GOOD.with_changes(meeting=GOOD.meeting.with_changes(present=("bostoette",))),
    "strength.owner": GOOD.with_changes(owner="ingen"),
    "strength.other_plans": GOOD.with_changes(other_plans=(GOOD.other_plans[0].with_changes(action=None),)),
    "strength.one_responsible": GOOD.with_changes(interventions=(an_intervention(responsible=("ingen",)),)),
    "strength.all_accepted": GOOD.with_changes(interventions=(an_intervention(answer=InterventionAnswer.NOT_ASKED),)),
    "strength.deadlines": GOOD.with_changes(interventions=(an_intervention(due=day(-1)),)),
    "strength.short": GOOD.with_changes(interventions=tuple(an_intervention(id=f"i-{at}") for at in range(8))),
    "strength.crisis": GOOD.with_item("if_thens", an_if_then(Trigger.CRISIS, who="ingen")),
    "strength.all_if_thens": GOOD.without_item("if_thens", "hvis-relapse"),
    "strength.stand_in": GOOD.with_changes(coordinator=GOOD.coordinator.with_changes(stand_in="sygeplejerske")),
    "strength.hours": GOOD.with_changes(coordinator=GOOD.coordinator.with_changes(hours_per_week=None)),
    "strength.commitments": GOOD.with_changes(commitments=(Commitment(participant="bostoette", hours_per_week=2),)),
    "strength.upkeep": GOOD.with_changes(upkeep=GOOD.upkeep.with_changes(where="")),
    "strength.next_meeting": GOOD.with_changes(meeting=GOOD.meeting.with_changes(next_meeting=day(300))),
    "strength.sharing": GOOD.with_changes(disclosures=(a_disclosure(recipient=Sector.JOB_CENTRE),)),
}


@pytest.mark.parametrize("code", STRENGTHS)
def test_a_strength_is_gone_when_what_it_says_is_no_longer_true(code):
    assert code not in codes(LOST[code])


@settings(max_examples=100, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(plans())
def test_every_strength_can_be_said_and_is_never_said_beside_the_remark_that_denies_it(plan):
    found = {finding.code for finding in check(plan, TODAY)}
    denied = {
        "strength.wish": {"citizen.no_wish"},
        "strength.one_responsible": {"intervention.no_responsible", "intervention.many_responsible"},
        "strength.all_accepted": {"intervention.not_asked", "intervention.declined"},
        "strength.deadlines": {"intervention.no_deadline", "intervention.deadline_passed"},
        "strength.all_if_thens": {"if_then.missing"},
        "strength.stand_in": {"coordinator.no_stand_in", "coordinator.own_stand_in"},
        "strength.next_meeting": {"meeting.no_next", "meeting.next_late", "meeting.next_passed"},
        "strength.sharing": {"disclosure.no_consent", "disclosure.expired", "disclosure.ask", "disclosure.objection"},
        "strength.both_sides": {"participants.one_side"},
        "strength.other_plans": {"other_plan.undecided"},
    }
    for good in strengths(plan, TODAY):
        assert not found & denied.get(good.code, set())
        assert all(tr(language, good.code, **good.facts) for language in LANGUAGES)


def test_the_questions_for_people_have_words_a_phase_a_source_and_a_place():
    assert {prompt.phase for prompt in PROMPTS} == set(Phase)
    for prompt in PROMPTS:
        assert prompt.source
        assert prompt.where.split(".")[0] in Plan.model_fields
        assert all(tr(language, prompt.code).endswith("?") for language in LANGUAGES)


def test_every_strength_has_words():
    assert all(has(language, code) for language in LANGUAGES for code in STRENGTHS)


def test_an_accepted_plan_is_not_a_strength_by_itself():
    plan = Plan().with_changes(meeting=Plan().meeting.with_changes(citizen_acceptance=Acceptance.ACCEPTED))
    assert codes(plan) == ()
